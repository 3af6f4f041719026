import type { Kysely } from 'kysely'

/** What people follow, where they may look, and whether they know that they cannot be written to. */
export async function addFollows(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('follows')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('server', 'text')
    .addColumn('followed_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('follows_of_person')
    .on('follows')
    .columns(['platform', 'user_id', 'followed_at'])
    .execute()
  await db.schema
    .createTable('servers')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('addresses', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('servers_key', ['platform', 'server'])
    .execute()
  await db.schema
    .createTable('told_pauses')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('paused_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_pauses_key', ['platform', 'user_id'])
    .execute()
}
