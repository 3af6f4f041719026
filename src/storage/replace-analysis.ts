import type { Analysis } from '#domain/analysis.ts'
import { reindexArticle } from './index-article.ts'
import { insertFindings } from './insert-article.ts'
import { insertTopics, topicsOf } from './story-topics.ts'
import type { Database } from './tables.ts'

/** What became of an article: replaced with the same topics or with others, or left as it was. */
export type Replacement = 'same topics' | 'other topics' | 'left'

/** Puts an analysis in the place of an older one of the same article. Runs inside the caller's transaction. */
export async function replaceAnalysis(
  db: Database,
  articleId: string,
  analysis: Analysis,
): Promise<Replacement> {
  const { analyserVersion, summary } = analysis
  const replaced = await db
    .updateTable('articles')
    .set({ summary: JSON.stringify(summary), analyser_version: analyserVersion })
    .where('id', '=', articleId)
    .where('analyser_version', '<=', analyserVersion)
    .returning('story_id')
    .executeTakeFirst()
  if (replaced === undefined) return 'left'
  for (const table of ['matches', 'quotes', 'people'] as const)
    await db.deleteFrom(table).where('article_id', '=', articleId).execute()
  const { id: storyId, at } = await db
    .selectFrom('stories')
    .select(['id', 'at'])
    .where('id', '=', replaced.story_id)
    .executeTakeFirstOrThrow()
  await insertFindings(db, { articleId, storyId, at }, analysis)
  const replacement = await replaceTopics(db, storyId, topicsOf(analysis))
  await reindexArticle(db, articleId)
  return replacement
}

async function replaceTopics(
  db: Database,
  storyId: string,
  topicIds: readonly string[],
): Promise<Replacement> {
  const stored = await db
    .selectFrom('story_topics')
    .select('topic_id')
    .where('story_id', '=', storyId)
    .orderBy('position')
    .execute()
  const before = stored.map(({ topic_id }) => topic_id)
  if (JSON.stringify(before) === JSON.stringify(topicIds)) return 'same topics'
  const { feed_id, at } = await db
    .updateTable('stories')
    .set({ is_matched: topicIds.length > 0 ? 1 : 0 })
    .where('id', '=', storyId)
    .returning(['feed_id', 'at'])
    .executeTakeFirstOrThrow()
  await db.deleteFrom('story_topics').where('story_id', '=', storyId).execute()
  await insertTopics(db, { storyId, topicIds, feed_id, at })
  return isSameSet(before, topicIds) ? 'same topics' : 'other topics'
}

/** Topics in another order are no others. */
function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length
}
