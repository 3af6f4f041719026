import type { Kysely } from 'kysely'

/**
 * Which digests were filed and who looked when; which topics and sources were told to be silent, when the bot could not hear them,
 * and an index by which it is known when a source was heard last.
 */
export async function addDigestsAndSilence(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digest_slots')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_slots_key', ['platform', 'address', 'schedule', 'slot'])
    .execute()
  await db.schema
    .createIndex('digest_slots_by_time')
    .on('digest_slots')
    .columns(['platform', 'address', 'outcome', 'at'])
    .execute()
  await db.schema
    .createTable('last_looks')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('last_looks_key', ['platform', 'user_id'])
    .execute()
  await addSilence(db)
}

async function addSilence(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('told_silences')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('usual_gap_ms', 'bigint', (column) => column.notNull())
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addPrimaryKeyConstraint('told_silences_key', ['kind', 'id'])
    .execute()
  await db.schema
    .createTable('absences')
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('absences_key', ['feed_id', 'since'])
    .execute()
  await db.schema
    .createTable('last_watch')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('entries_by_time')
    .on('entries')
    .columns(['feed_id', 'filed_at', 'published_at'])
    .execute()
}
