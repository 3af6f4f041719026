import type { Kysely } from 'kysely'

/** What was decided of each matched article on its way into the channels. */
export async function rememberDecisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('step', 'text')
    .addColumn('detail', 'text')
    .addPrimaryKeyConstraint('decisions_key', ['article_id', 'position'])
    .execute()
  await db.schema.createIndex('decisions_of_story').on('decisions').column('story_id').execute()
}
