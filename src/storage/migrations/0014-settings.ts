import type { Kysely } from 'kysely'

/** What is set in channels beside depesza.yaml, and who changed it. */
export async function addSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('section', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['kind', 'id'])
    .execute()
  await db.schema
    .createTable('setting_changes')
    .addColumn('sequence', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute()
}
