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

/** Adds topics to a story behind those that it has; a story that had none is matched from now on. Runs inside the caller's transaction. */
export async function addTopics(
  db: Database,
  { storyId, topicIds, feed_id, at }: PlacedTopics,
): Promise<void> {
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
