import type { Kysely } from 'kysely'

/** What an analysis of the archive anew needs: stories in the order of its pages off one index, and how far a run has come. */
export async function prepareReanalysis(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('stories_by_time').execute()
  await db.schema.createIndex('stories_in_order').on('stories').columns(['at', 'id']).execute()
  await db.schema
    .createTable('reanalyses')
    .addColumn('run', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .execute()
}
