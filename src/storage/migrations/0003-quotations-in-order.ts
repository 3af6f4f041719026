import { type Kysely, sql } from 'kysely'

/**
 * What the archive of quotations needs: each with its story and time, so that any selection of them is read off one index in
 * the archive's order. Quotations that are stored already get both from their articles.
 */
export async function putQuotationsInOrder(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('quotes')
    .addColumn('story_id', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('quotes')
    .addColumn('at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`
    update quotes set story_id = place.story_id, at = place.at
    from (select articles.id, stories.id as story_id, stories.at
          from articles join stories on stories.id = articles.story_id) as place
    where place.id = quotes.article_id
  `.execute(db)
  const order = ['at desc', 'story_id desc', 'position']
  await db.schema.createIndex('quotes_in_order').on('quotes').columns(order).execute()
  await db.schema.dropIndex('quotes_of_speaker').execute()
  await db.schema
    .createIndex('quotes_of_speaker')
    .on('quotes')
    .columns(['speaker_name', ...order])
    .execute()
  await db.schema
    .createIndex('quotes_of_standing')
    .on('quotes')
    .columns(['speaker_standing', ...order])
    .execute()
}
