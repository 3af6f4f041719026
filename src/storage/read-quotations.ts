import { sql } from 'kysely'
import type { ArchivedQuotation, QuotedSpeaker, QuoteQuery } from '#ports/store.ts'
import { chunksOf } from './chunks.ts'
import { toArticle, toQuotation } from './read-stories.ts'
import type { Database } from './tables.ts'

/** One page of quotations, each with its article; only the articles of the page are read. */
export async function readQuotations(db: Database, query: QuoteQuery): Promise<readonly ArchivedQuotation[]> {
  const place = query.topicId === null ? 'quotes' : 'story_topics' // the same values, off the index that leads the join
  const rows = await covered(db, query)
    .selectAll('quotes')
    .orderBy(sql.ref(`${place}.at`), 'desc')
    .orderBy(sql.ref(`${place}.story_id`), 'desc')
    .orderBy('quotes.position')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  const articles = await readArticles(db, [...new Set(rows.map((row) => row.article_id))])
  const topics = await readTopics(db, [...new Set(rows.map((row) => row.story_id))])
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id)
    if (article === undefined) return []
    return {
      storyId: row.story_id,
      article,
      topicIds: topics.get(row.story_id) ?? [],
      quotation: toQuotation(row),
    }
  })
}

/** How many quotations a query covers. */
export async function countQuotations(db: Database, query: QuoteQuery): Promise<number> {
  const { count } = await covered(db, query)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Everybody who is quoted by name, and how often. */
export async function quotedSpeakers(db: Database): Promise<readonly QuotedSpeaker[]> {
  const rows = await db
    .selectFrom('quotes')
    .select((select) => ['speaker_name as name', select.fn.countAll<number>().as('quotations')])
    .where('speaker_name', 'is not', null)
    .groupBy('speaker_name')
    .execute()
  return rows.flatMap(({ name, quotations }) =>
    name === null ? [] : { name, quotations: Number(quotations) },
  )
}

/** A story has a topic once, so that joining its topics repeats no quotation. */
function covered(db: Database, { speakers, topicId, standing, since, until }: QuoteQuery) {
  const quotes = db.selectFrom('quotes').where('quotes.at', '>=', since).where('quotes.at', '<', until)
  return quotes
    .$if(speakers !== null, (query) => query.where('quotes.speaker_name', 'in', speakers ?? []))
    .$if(standing !== null, (query) => query.where('quotes.speaker_standing', '=', standing))
    .$if(topicId !== null, (query) =>
      query.innerJoin('story_topics', (join) =>
        join
          .onRef('story_topics.story_id', '=', 'quotes.story_id')
          .onRef('story_topics.at', '=', 'quotes.at')
          .on('story_topics.topic_id', '=', topicId ?? ''),
      ),
    )
}

async function readArticles(
  db: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, ArchivedQuotation['article']>> {
  const articles = new Map<string, ArchivedQuotation['article']>()
  for (const chunk of chunksOf(articleIds)) {
    const rows = await db.selectFrom('articles').selectAll().where('id', 'in', chunk).execute()
    for (const row of rows) articles.set(row.id, { ...toArticle(row), text: row.text })
  }
  return articles
}

async function readTopics(
  db: Database,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const topics = new Map<string, string[]>()
  for (const chunk of chunksOf(storyIds)) {
    const rows = await db
      .selectFrom('story_topics')
      .select(['story_id', 'topic_id'])
      .where('story_id', 'in', chunk)
      .orderBy('story_id')
      .orderBy('position')
      .execute()
    for (const { story_id, topic_id } of rows)
      topics.set(story_id, [...(topics.get(story_id) ?? []), topic_id])
  }
  return topics
}
