import type { Analysis } from '#domain/analysis.ts'
import type { Database } from './tables.ts'

/** The topics that an analysis matched, in its order, each once. */
export function topicsOf({ topics }: Analysis): readonly string[] {
  return [...new Set(topics.map(({ topicId }) => topicId))]
}

/** A story's place in the archive, and its topics. */
export type PlacedTopics = {
  readonly storyId: string
  readonly feed_id: string
  readonly at: number
  readonly topicIds: readonly string[]
}

/** Stores the topics of a story that has none yet. Runs inside the caller's transaction. */
export async function insertTopics(
  db: Database,
  { storyId, topicIds, feed_id, at }: PlacedTopics,
): Promise<void> {
  if (topicIds.length === 0) return
  const rows = topicIds.map((topic_id, position) => ({ story_id: storyId, position, topic_id, feed_id, at }))
  await db.insertInto('story_topics').values(rows).execute()
}

/** Adds topics to a story behind those that it has; a story that had none is matched from now on. One that was withdrawn gets none. Runs inside the caller's transaction. */
export async function addTopics(
  db: Database,
  { storyId, topicIds, feed_id, at }: PlacedTopics,
): Promise<void> {
  if (await isWithdrawn(db, storyId)) return
  const stored = await topicsOfStory(db, storyId)
  const added = topicIds.filter((id) => !stored.includes(id))
  if (added.length === 0) return
  const rows = added.map((topic_id, index) => ({
    story_id: storyId,
    position: stored.length + index,
    topic_id,
    feed_id,
    at,
  }))
  await db.insertInto('story_topics').values(rows).execute()
  await db.updateTable('stories').set({ is_matched: 1 }).where('id', '=', storyId).execute()
}

/** The topics of a story, in their order. */
export async function topicsOfStory(db: Database, storyId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('story_topics')
    .select('topic_id')
    .where('story_id', '=', storyId)
    .orderBy('position')
    .execute()
  return rows.map(({ topic_id }) => topic_id)
}

/** Takes a story's topics away, or gives it those that its articles matched, in the order of its reports. Runs inside the caller's transaction. */
export async function withdrawTopics(db: Database, storyId: string, isNow: boolean): Promise<void> {
  if ((await isWithdrawn(db, storyId)) === isNow) return
  const topicIds = isNow ? [] : await matchedTopics(db, storyId)
  const { feed_id, at } = await db
    .updateTable('stories')
    .set({ is_withdrawn: isNow ? 1 : 0, is_matched: topicIds.length > 0 ? 1 : 0 })
    .where('id', '=', storyId)
    .returning(['feed_id', 'at'])
    .executeTakeFirstOrThrow()
  await db.deleteFrom('story_topics').where('story_id', '=', storyId).execute()
  await insertTopics(db, { storyId, topicIds, feed_id, at })
}

/** Whether a manager took the story back. */
export async function isWithdrawn(db: Database, storyId: string): Promise<boolean> {
  const story = await db
    .selectFrom('stories')
    .select('is_withdrawn')
    .where('id', '=', storyId)
    .executeTakeFirst()
  return story?.is_withdrawn === 1
}

async function matchedTopics(db: Database, storyId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('matches', 'matches.article_id', 'articles.id')
    .leftJoin('story_sources', (join) =>
      join
        .onRef('story_sources.story_id', '=', 'articles.story_id')
        .onRef('story_sources.article_id', '=', 'articles.id'),
    )
    .select('matches.topic_id')
    .where('articles.story_id', '=', storyId)
    .orderBy('story_sources.position')
    .orderBy('matches.position')
    .execute()
  return [...new Set(rows.map(({ topic_id }) => topic_id))]
}
