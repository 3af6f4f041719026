import type { Kysely } from 'kysely'

/** What edits, replies and parked channels need: the post that an operation belongs to, and the channels that wait. */
export async function prepareEditsAndParking(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('target', 'text').execute()
  await db.schema
    .createIndex('outbox_of_target')
    .on('outbox')
    .columns(['target', 'kind', 'revision'])
    .execute()
  await db.schema.createIndex('outbox_marked').on('outbox').columns(['may_repeat', 'state']).execute()
  await db.schema
    .createTable('parked_destinations')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('parked_at', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('parked_destinations_key', ['platform', 'address'])
    .execute()
}
