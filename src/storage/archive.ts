import { sql } from 'kysely'
import type { Archive, RecentQuery } from '#ports/store.ts'
import { decisionsOf } from './decisions.ts'
import { countOutlets, hasFiled, readFiled, readReports } from './read-filed.ts'
import { heldCounts } from './file-lists.ts'
import { readTraces } from './read-trace.ts'
import { readStories } from './read-stories.ts'
import { countQuotations, quotedSpeakers, readQuotations } from './read-quotations.ts'
import type { Database } from './tables.ts'

/** The archive as commands read it. */
export function archive(db: Database): Archive {
  return {
    recent: async (query) => readStories(db, await recentIds(db, query)),
    countRecent: async (query) => {
      const { count } = await covered(db, { ...query, before: null })
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    story: async (storyId) => (await readStories(db, [storyId]))[0] ?? null,
    filed: (query) => readFiled(db, query),
    hasFiled: (since, until) => hasFiled(db, since, until),
    countOutlets: (storyIds) => countOutlets(db, storyIds),
    reports: (storyIds) => readReports(db, storyIds),
    decisionsOf: (articleId) => decisionsOf(db, articleId),
    traces: (query, limit) => readTraces(db, query, limit),
    heldCounts: () => heldCounts(db),
    quotations: (query) => readQuotations(db, query),
    countQuotations: (query) => countQuotations(db, query),
    quotedSpeakers: () => quotedSpeakers(db),
    totals: async (since) => {
      const { articles } = await db
        .selectFrom('articles')
        .select((select) => select.fn.countAll<number>().as('articles'))
        .where('filed_at', '>=', since)
        .executeTakeFirstOrThrow()
      const { newest } = await db
        .selectFrom('stories')
        .select((select) => select.fn.max('at').as('newest'))
        .executeTakeFirstOrThrow()
      return { articles: Number(articles), newestAt: newest ?? null }
    },
  }
}

async function recentIds(db: Database, query: RecentQuery): Promise<readonly string[]> {
  const rows = await covered(db, query)
    .select('id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .execute()
  return rows.map((row) => row.id)
}

/** The stories of a query; `at <= before.at` says nothing new, but lets an index be entered at the cursor. */
function covered(db: Database, { since, before, language = null, speakers = null, ...filter }: RecentQuery) {
  const stories = db
    .selectFrom(listed(db, filter).as('listed'))
    .where('at', '>=', since)
    .$if(language !== null, (query) => query.where(hasReportIn(language ?? '')))
    .$if(speakers !== null, (query) =>
      query.where(
        'id',
        'in',
        db
          .selectFrom('quotes')
          .select('story_id')
          .where('speaker_name', 'in', speakers ?? []),
      ),
    )
  if (before === null) return stories
  return stories
    .where('at', '<=', before.at)
    .where((where) => where.or([where('at', '<', before.at), where('id', '<', before.storyId)]))
}

/** One look by the story's index for each story that is passed. */
function hasReportIn(language: string) {
  return sql<boolean>`exists (select 1 from articles where articles.story_id = listed.id and articles.language = ${language})`
}

/** Matched stories with their times, of one topic or of all, of one feed or of all. */
function listed(db: Database, { topicId, feedId }: Pick<RecentQuery, 'topicId' | 'feedId'>) {
  if (topicId === null) {
    const stories = db.selectFrom('stories').select(['id', 'at']).where('is_matched', '=', 1)
    return feedId === null ? stories : stories.where('feed_id', '=', feedId)
  }
  const ofTopic = db
    .selectFrom('story_topics')
    .select(['story_id as id', 'at'])
    .where('topic_id', '=', topicId)
  return feedId === null ? ofTopic : ofTopic.where('feed_id', '=', feedId)
}
