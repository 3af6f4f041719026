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
