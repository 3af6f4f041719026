import { type Kysely, sql } from 'kysely'

/**
 * The full-text index, empty: existing articles go into it later, a few at a time, as indexing 100,000 of them would hold up the start. Its
 * rows are numbered by time, so that the newest are read first (`search_place` of an article that is not in it is null). It
 * holds words alone, not texts (https://sqlite.org/fts5.html#contentless_delete_tables); where in a field a word stands it does not
 * know, as every candidate is read by the matcher anyhow. Beginnings of three letters, the shortest that a query may have, have an
 * index of their own: without it one such search reads every word that begins so (20 ms at 20,000 articles, and ever more).
 */
export async function addSearch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table article_words using fts5(
      title, text, marks,
      content='', contentless_delete=1, detail=column, prefix='3', tokenize="unicode61 remove_diacritics 0"
    )
  `.execute(db)
  await db.schema.alterTable('articles').addColumn('search_place', 'integer').execute()
  await db.schema
    .createIndex('articles_by_search_place')
    .on('articles')
    .columns(['search_place', 'filed_at'])
    .execute()
  await sql`
    create table named_people (word text not null, name text not null, primary key (word, name)) without rowid
  `.execute(db)
  await db.schema
    .createTable('saved_searches')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('saved_searches_by_time').on('saved_searches').column('asked_at').execute()
}
