import { type Kysely, sql } from 'kysely'

/** What a story needs that more than one article belongs to. The one article of each story so far is its first report's. */
export async function letStoriesGrow(db: Kysely<unknown>): Promise<void> {
  const reports = db.schema.alterTable('story_sources')
  await reports.addColumn('article_id', 'text').execute()
  await reports.addColumn('kind', 'text', (column) => column.notNull().defaultTo('report')).execute()
  await reports.addColumn('wire', 'text', (column) => column.notNull().defaultTo('[]')).execute()
  await reports.addColumn('copy_of', 'text').execute()
  await sql`
    update story_sources set article_id = articles.id
    from articles where articles.story_id = story_sources.story_id and story_sources.position = 0
  `.execute(db)
  await db.schema
    .alterTable('outbox')
    .addColumn('is_patient', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema.dropIndex('outbox_queue').execute()
  await db.schema
    .createIndex('outbox_queue')
    .on('outbox')
    .columns(['is_open', 'is_patient', 'platform', 'address', 'sequence'])
    .execute()
}
