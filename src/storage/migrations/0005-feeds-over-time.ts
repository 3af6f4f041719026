import { type Kysely, sql } from 'kysely'

/**
 * What feeds over time need: of each entry what it can be known by when its id changes, and of each feed its troubles and moves.
 * Entries from before have their guids as ids; what else is known of them stands with their articles.
 */
export async function rememberLooksAndTroubles(db: Kysely<unknown>): Promise<void> {
  await rememberLooks(db)
  await rememberTroubles(db)
}

async function rememberTroubles(db: Kysely<unknown>): Promise<void> {
  for (const name of ['failing_since', 'stopped_at', 'moved_since', 'last_entries_at'])
    await db.schema.alterTable('feeds').addColumn(name, 'bigint').execute()
  for (const name of ['moved_answers', 'is_move_kept', 'empty_polls'])
    await db.schema
      .alterTable('feeds')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  await db.schema.alterTable('feeds').addColumn('moved_to', 'text').execute()
  await sql`update feeds set failing_since = last_poll_at where failures > 0`.execute(db)
  await db.schema
    .createTable('told_troubles')
    .addColumn('feed_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('trouble', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute()
}

async function rememberLooks(db: Kysely<unknown>): Promise<void> {
  for (const name of ['guid', 'address'])
    await db.schema.alterTable('entries').addColumn(name, 'text').execute()
  for (const name of ['title', 'lead', 'words'])
    await db.schema
      .alterTable('entries')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute()
  await db.schema.alterTable('entries').addColumn('published_at', 'bigint').execute()
  await db.schema
    .alterTable('entries')
    .addColumn('seen_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`update entries set guid = entry_id, seen_at = filed_at`.execute(db)
  await sql`
    update entries set address = article.canonical_url, published_at = article.published_at
    from articles as article
    where article.story_id = entries.story_id and article.feed_id = entries.feed_id
  `.execute(db)
  for (const name of ['guid', 'address', 'published_at', 'words'])
    await db.schema
      .createIndex(`entries_by_${name}`)
      .on('entries')
      .columns(['feed_id', name, 'seen_at'])
      .execute()
}
