import type { Analysis } from '#domain/analysis.ts'
import { reindexArticle } from './index-article.ts'
import { insertFindings } from './insert-article.ts'
import { insertTopics, isWithdrawn, topicsOf, topicsOfStory } from './story-topics.ts'
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
  const report = await reportOf(db, storyId, articleId)
  await insertFindings(db, { articleId, storyId, at, report }, analysis)
  const others = await topicsOfOthers(db, storyId, articleId)
  const replacement = await replaceTopics(db, storyId, [...new Set([...topicsOf(analysis), ...others])])
  await reindexArticle(db, articleId)
  return replacement
}

async function reportOf(db: Database, storyId: string, articleId: string): Promise<number> {
  const row = await db
    .selectFrom('story_sources')
    .select('position')
    .where('story_id', '=', storyId)
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.position ?? 0
}

/** The topics that the story's other articles matched. */
async function topicsOfOthers(db: Database, storyId: string, articleId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('matches', 'matches.article_id', 'articles.id')
    .select('matches.topic_id')
    .distinct()
    .where('articles.story_id', '=', storyId)
    .where('articles.id', '!=', articleId)
    .orderBy('matches.topic_id')
    .execute()
  return rows.map(({ topic_id }) => topic_id)
}

async function replaceTopics(
  db: Database,
  storyId: string,
  topicIds: readonly string[],
): Promise<Replacement> {
  if (await isWithdrawn(db, storyId)) return 'same topics'
  const before = await topicsOfStory(db, storyId)
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
