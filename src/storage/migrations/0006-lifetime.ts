import type { Kysely } from 'kysely'

/**
 * What a store needs to live long: its generation, by which one that was restored is known; the feeds whose present entries
 * are then filed without an alert; and which articles still have their text.
 */
export async function addLifetime(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('lifetime')
    .addColumn('generation', 'bigint', (column) => column.notNull())
    .addColumn('backed_up_at', 'bigint')
    .addColumn('scratch', 'text')
    .execute()
  await (db as Kysely<{ readonly lifetime: { readonly generation: number } }>)
    .insertInto('lifetime')
    .values({ generation: 0 })
    .execute()
  await db.schema
    .createTable('quiet_feeds')
    .addColumn('feed_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .alterTable('articles')
    .addColumn('has_text', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await db.schema.createIndex('articles_with_text').on('articles').columns(['has_text', 'filed_at']).execute()
  await db.schema.createIndex('entries_of_story').on('entries').column('story_id').execute()
  await db.schema.createIndex('held_alerts_of_story').on('held_alerts').column('story_id').execute()
}
