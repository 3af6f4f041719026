import type { Kysely } from 'kysely'

/** Which step holds an alert, and what people want to hear nothing of. */
export async function addQuietAndMutes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('held_alerts')
    .addColumn('step', 'text', (column) => column.notNull().defaultTo('ceiling'))
    .execute()
  await db.schema
    .createTable('mutes')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('topic_id', 'text')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('user_id', 'text')
    .addColumn('muted_by', 'text', (column) => column.notNull())
    .addColumn('muted_at', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint')
    .addColumn('undone_at', 'bigint')
    .addColumn('undone_by', 'text')
    .execute()
}
