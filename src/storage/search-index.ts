import { sql } from 'kysely'
import type { SavedSearch, SearchCandidate, SearchIndex, SearchMark, SearchScope } from '#ports/search.ts'
import { chunksOf } from './chunks.ts'
import { indexArticle, markWord, PLACE_MS, searchedText } from './index-article.ts'
import { matchOf } from './search-match.ts'
import type { ArticleRow, Database } from './tables.ts'

/** Articles of one moment are placed one after the other, at most so far behind it. */
const DISPLACED_MS = 1_000_000
/** Searches to which buttons lead back. */
const SEARCHES_KEPT = 200
const SEARCHES_KEPT_MS = 90 * 24 * 3_600_000

/** The full-text index in the tables of migration 0010. */
export function searchIndex(db: Database): SearchIndex {
  return {
    places: (query, scope, { isTitled, limit }) =>
      findPlaces(db, matchOf(query, marksOf(scope), isTitled), { scope, limit }),
    read: (places, scope) => readCandidates(db, places, scope),
    languagesAmong: async (codes) => {
      const found = await Promise.all(codes.map((value) => hasMark(db, { of: 'language', value })))
      return codes.filter((_, index) => found[index])
    },
    peopleLike: (beginning) => peopleLike(db, beginning),
    indexOlder: (limit) => db.transaction().execute((transaction) => indexOlder(transaction, limit)),
    countWaiting: async () => {
      const { count } = await db
        .selectFrom('articles')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('search_place', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    saveSearch: (id, search, at) =>
      db.transaction().execute((transaction) => saveSearch(transaction, { id, search, at })),
    savedSearch: async (id) => {
      const row = await db
        .selectFrom('saved_searches')
        .select('search')
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : (JSON.parse(row.search) as SavedSearch)
    },
  }
}

/** Each entry is a group of marks of which one must be there. */
function marksOf({ feedId, topicId, people }: SearchScope): readonly (readonly SearchMark[])[] {
  return [
    ...(feedId === null ? [] : [[{ of: 'feed', value: feedId } as const]]),
    ...(topicId === null ? [] : [[{ of: 'topic', value: topicId } as const]]),
    ...(people === null ? [] : [people.map((value) => ({ of: 'person', value }) as const)]),
  ]
}

type Reach = { readonly scope: SearchScope; readonly limit: number }

async function findPlaces(db: Database, match: string, { scope, limit }: Reach): Promise<readonly number[]> {
  const first = Math.floor(scope.since / PLACE_MS)
  const last = Math.ceil((scope.until + DISPLACED_MS) / PLACE_MS)
  const { rows } = await sql<{ place: number }>`
    select rowid as place from article_words
    where article_words match ${match} and rowid >= ${first} and rowid < ${last}
    order by rowid desc limit ${limit}
  `.execute(db)
  return rows.map(({ place }) => place)
}

async function readCandidates(
  db: Database,
  places: readonly number[],
  { since, until }: SearchScope,
): Promise<readonly SearchCandidate[]> {
  const candidates: SearchCandidate[] = []
  for (const chunk of chunksOf(places)) {
    const rows = await db
      .selectFrom('articles')
      .select(['search_place', 'id', 'story_id', 'title', 'text', 'has_text', 'summary', 'language'])
      .select(['source_name', 'url', 'published_at', 'first_seen_at'])
      .where('search_place', 'in', chunk)
      .execute()
    candidates.push(...rows.map(toCandidate).filter(({ at }) => at >= since && at < until))
  }
  return candidates.toSorted((a, b) => b.place - a.place)
}

type Read = Pick<ArticleRow, 'search_place' | 'id' | 'story_id' | 'title' | 'text' | 'has_text' | 'summary'> &
  Pick<ArticleRow, 'language' | 'source_name' | 'url' | 'published_at' | 'first_seen_at'>

function toCandidate(row: Read): SearchCandidate {
  return {
    place: row.search_place ?? 0,
    articleId: row.id,
    storyId: row.story_id,
    title: row.title,
    text: searchedText(row),
    language: row.language,
    source: row.source_name,
    url: row.url,
    at: row.published_at ?? row.first_seen_at,
  }
}

async function hasMark(db: Database, mark: SearchMark): Promise<boolean> {
  const { rows } = await sql`
    select 1 from article_words where article_words match ${`marks : "${markWord(mark)}"`} limit 1
  `.execute(db)
  return rows.length > 0
}

async function peopleLike(db: Database, beginning: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('named_people')
    .select('name')
    .distinct()
    .where('word', '>=', beginning)
    .where('word', '<', `${beginning}\uffff`)
    .execute()
  return rows.map(({ name }) => name)
}

async function indexOlder(db: Database, limit: number): Promise<number> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('search_place', 'is', null)
    .orderBy('filed_at', 'desc')
    .limit(limit)
    .execute()
  for (const { id } of rows) await indexArticle(db, id)
  return rows.length
}

type Kept = { readonly id: string; readonly search: SavedSearch; readonly at: number }

async function saveSearch(db: Database, { id, search, at }: Kept): Promise<void> {
  await db
    .insertInto('saved_searches')
    .values({ id, search: JSON.stringify(search), asked_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ asked_at: at }))
    .execute()
  await db
    .deleteFrom('saved_searches')
    .where('asked_at', '<', at - SEARCHES_KEPT_MS)
    .execute()
  const kept = db.selectFrom('saved_searches').select('id').orderBy('asked_at', 'desc').limit(SEARCHES_KEPT)
  await db.deleteFrom('saved_searches').where('id', 'not in', kept).execute()
}
