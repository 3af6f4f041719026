import type { Kysely } from 'kysely'

/** What people say of alerts: one row for each person and story. */
export async function addFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('topic_id', 'text')
    .addColumn('form', 'text')
    .addPrimaryKeyConstraint('feedback_key', ['story_id', 'platform', 'user_id'])
    .execute()
}
