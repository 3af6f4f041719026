import type { Kysely } from 'kysely'

/** Corrections by managers, what the analysis of a corrected article had found, stories that were withdrawn, and forms that are kept. */
export async function addAmendments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('amendments')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull().unique())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('undone', 'text')
    .execute()
  await db.schema.createIndex('amendments_of_story').on('amendments').column('story_id').execute()
  await db.schema
    .createTable('found_quotes')
    .addColumn('article_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('quotes', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('kept_forms')
    .addColumn('topic_id', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('kept_forms_key', ['topic_id', 'form'])
    .execute()
  await db.schema
    .alterTable('stories')
    .addColumn('is_withdrawn', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
