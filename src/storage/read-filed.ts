import type { FiledQuery, FiledStory, StoryReport } from '#ports/filed.ts'
import type { SummarySentence } from '#domain/analysis.ts'
import type { TopicMatch } from '#domain/topic.ts'
import { chunksOf } from './chunks.ts'
import { readStories } from './read-stories.ts'
import type { Database } from './tables.ts'

/** The stories of some topics of which an article was filed in a stretch of time, the newest first. */
export async function readFiled(db: Database, query: FiledQuery): Promise<readonly FiledStory[]> {
  if (query.topicIds.length === 0) return []
  const rows = await db
    .selectFrom('story_topics')
    .select(['story_topics.story_id', 'topic_id', 'story_topics.at'])
    .where('topic_id', 'in', query.topicIds)
    .where('story_topics.at', '>=', query.openedSince)
    .where('story_topics.at', '<', query.filedUntil)
    .where((where) =>
      where.exists(
        where
          .selectFrom('articles')
          .select('articles.id')
          .whereRef('articles.story_id', '=', 'story_topics.story_id')
          .where('filed_at', '>=', query.filedSince)
          .where('filed_at', '<', query.filedUntil)
          .where((of) => of(of.fn.coalesce('published_at', 'first_seen_at'), '>=', query.publishedSince)),
      ),
    )
    .execute()
  const stories = Map.groupBy(rows, (row) => row.story_id)
  return [...stories]
    .map(([storyId, places]) => ({
      storyId,
      at: places[0]?.at ?? 0,
      topicIds: places.map((place) => place.topic_id),
    }))
    .toSorted((a, b) => b.at - a.at || (a.storyId < b.storyId ? 1 : -1))
}

/** Whether anything at all was filed in a stretch of time, matched or not. */
export async function hasFiled(db: Database, since: number, until: number): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('filed_at', '>=', since)
    .where('filed_at', '<', until)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How many outlets carry each of these stories. */
export async function countOutlets(
  db: Database,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const chunk of chunksOf(storyIds)) {
    const rows = await db
      .selectFrom('story_sources')
      .select((select) => ['story_id', select.fn.count<number>('source_name').distinct().as('outlets')])
      .where('story_id', 'in', chunk)
      .groupBy('story_id')
      .execute()
    for (const { story_id, outlets } of rows) counts.set(story_id, Number(outlets))
  }
  return counts
}

/** These stories in full, with what the analysis found in their articles. */
export async function readReports(
  db: Database,
  storyIds: readonly string[],
): Promise<readonly StoryReport[]> {
  const stories = await readStories(db, storyIds)
  const articleIds = stories.map(({ article }) => article.id)
  if (articleIds.length === 0) return []
  const summaries = await db
    .selectFrom('articles')
    .select(['id', 'summary'])
    .where('id', 'in', articleIds)
    .execute()
  const summaryOf = new Map(summaries.map(({ id, summary }) => [id, summary]))
  const matches = await readMatches(db, articleIds)
  return stories.map((story) => ({
    ...story,
    summary: (story.withdrawn === undefined
      ? JSON.parse(summaryOf.get(story.article.id) ?? '[]')
      : []) as readonly SummarySentence[],
    topics: matches.get(story.article.id) ?? [],
  }))
}

/** What each of these articles matched, topic by topic. */
export async function readMatches(
  db: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TopicMatch[]>> {
  const rows = await db
    .selectFrom('matches')
    .select(['article_id', 'topic_id', 'field', 'start_offset as start', 'end_offset as end'])
    .select(['form', 'keyword'])
    .where('article_id', 'in', articleIds)
    .orderBy('article_id')
    .orderBy('position')
    .execute()
  const byArticle = [...Map.groupBy(rows, (row) => row.article_id)]
  return new Map(
    byArticle.map(([id, found]) => {
      const byTopic = [...Map.groupBy(found, (row) => row.topic_id)]
      return [
        id,
        byTopic.map(([topicId, places]) => ({
          topicId,
          matches: places.map(({ field, start, end, form, keyword }) => ({
            field,
            start,
            end,
            form,
            keyword,
          })),
        })),
      ]
    }),
  )
}
