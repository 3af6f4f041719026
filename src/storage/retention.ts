import { type ExpressionBuilder, sql } from 'kysely'
import type { Retention } from '#ports/store.ts'
import { reindexArticle, unindexArticles } from './index-article.ts'
import type { Database, Tables } from './tables.ts'

/** The newest articles whose dates tell what time it is. */
const WITNESSES = 100
const FEWEST_WITNESSES = 10

/** What takes away what is no longer of use. */
export function retention(db: Database): Retention {
  return {
    forgetTexts: (before, limit) =>
      db.transaction().execute((transaction) => forgetTexts(transaction, before, limit)),
    forgetStories: (before, limit) =>
      db.transaction().execute((transaction) => forgetStories(transaction, before, limit)),
    forgetOperations: (before, limit) => forgetOperations(db, before, limit),
    giveBackRoom: async (pages) => {
      await sql`pragma incremental_vacuum(${sql.raw(String(Math.trunc(pages)))})`.execute(db)
    },
    newsTime: () => newsTime(db),
  }
}

async function forgetTexts(db: Database, before: number, limit: number): Promise<number> {
  const old = db
    .selectFrom('articles')
    .select('id')
    .where('has_text', '=', 1)
    .where('filed_at', '<', before)
    .where(isSettled)
    .limit(limit)
  const forgotten = await db
    .updateTable('articles')
    .set({ text: '', has_text: 0 })
    .where('id', 'in', old)
    .returning('id')
    .execute()
  for (const { id } of forgotten) await reindexArticle(db, id)
  return forgotten.length
}

/** By their newest articles: a story is forgotten whole, once that is old enough. */
async function forgetStories(db: Database, before: number, limit: number): Promise<number> {
  const rows = await db
    .selectFrom('articles')
    .select('story_id')
    .where('filed_at', '<', before)
    .where(isSettled)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('articles as newer')
            .select('newer.id')
            .whereRef('newer.story_id', '=', 'articles.story_id')
            .where(sql<boolean>`(newer.filed_at, newer.rowid) > (articles.filed_at, articles.rowid)`),
        ),
      ),
    )
    .limit(limit)
    .execute()
  if (rows.length === 0) return 0
  const storyIds = rows.map(({ story_id }) => story_id)
  const articles = db.selectFrom('articles').select('id').where('story_id', 'in', storyIds)
  await unindexArticles(
    db,
    (await articles.execute()).map(({ id }) => id),
  )
  for (const table of ['matches', 'quotes', 'people', 'found_quotes'] as const)
    await db.deleteFrom(table).where('article_id', 'in', articles).execute()
  await db.deleteFrom('articles').where('story_id', 'in', storyIds).execute()
  await db.updateTable('entries').set({ story_id: null }).where('story_id', 'in', storyIds).execute()
  for (const table of ['story_topics', 'story_sources', 'decisions', 'feedback', 'amendments'] as const)
    await db.deleteFrom(table).where('story_id', 'in', storyIds).execute()
  await db.deleteFrom('follows').where('kind', '=', 'story').where('subject', 'in', storyIds).execute()
  await db.deleteFrom('stories').where('id', 'in', storyIds).execute()
  return storyIds.length
}

/** Nothing is still to be said of the article: no operation of its story is open or held, and no list to come names it. */
function isSettled(where: ExpressionBuilder<Tables, 'articles'>) {
  const operations = where
    .selectFrom('outbox')
    .select('outbox.key')
    .whereRef('outbox.subject', '=', 'articles.story_id')
    .where('outbox.state', 'not in', ['sent', 'dead'])
  const lines = where
    .selectFrom('held_alerts')
    .select('held_alerts.sequence')
    .whereRef('held_alerts.story_id', '=', 'articles.story_id')
  return where.and([where.not(where.exists(operations)), where.not(where.exists(lines))])
}

/** Of what somebody was told in person ("follow:<story>:<article>") and of an alert, whose subject is its story. */
const storyOfSubject = sql<string>`case when outbox.subject like 'follow:%'
  then substr(outbox.subject, 8, instr(substr(outbox.subject, 8), ':') - 1) else outbox.subject end`

/**
 * Oldest first. What was said of a story stays for as long as any of it is open or young, and the story grows: else its next report would be told
 * as news, to channels and to those who follow it, and its answers take the numbers of those before.
 */
async function forgetOperations(db: Database, before: number, limit: number): Promise<number> {
  const old = db
    .selectFrom('outbox')
    .select('key')
    .where('is_open', '=', 0)
    .where('state', 'in', ['sent', 'dead'])
    .where('filed_at', '<', before)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('outbox as other')
            .select('other.key')
            .whereRef('other.subject', '=', 'outbox.subject')
            .where((is) =>
              is.or([is('other.filed_at', '>=', before), is('other.state', 'not in', ['sent', 'dead'])]),
            ),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('articles')
            .select('articles.id')
            .where('articles.story_id', '=', storyOfSubject)
            .where('articles.filed_at', '>=', before),
        ),
      ),
    )
    .orderBy('sequence')
    .limit(limit)
  const result = await db.deleteFrom('outbox').where('key', 'in', old).executeTakeFirst()
  return Number(result.numDeletedRows)
}

async function newsTime(db: Database): Promise<number | null> {
  const rows = await db
    .selectFrom('articles')
    .select('published_at')
    .where('published_at', 'is not', null)
    .orderBy('filed_at', 'desc')
    .limit(WITNESSES)
    .execute()
  const times = rows.flatMap(({ published_at }) => published_at ?? []).toSorted((a, b) => a - b)
  return times.length < FEWEST_WITNESSES ? null : (times[Math.floor(times.length / 2)] ?? null)
}
