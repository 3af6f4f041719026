import type { Channel, Configuration } from '#domain/configuration.ts'
import type { FiledStory } from '#ports/filed.ts'
import type { Store } from '#ports/store.ts'

const HOUR_MS = 3_600_000
/** A feed may show an article so long after it was published; what a new feed brings of earlier days is no news. */
const LATE_MS = 12 * HOUR_MS
/** A story that began earlier is not looked for. */
const LONGEST_STORY_MS = 14 * 24 * HOUR_MS

/** What a digest is made from. */
export type DigestWorld = {
  readonly configuration: Pick<Configuration, 'topics' | 'feeds' | 'timeZone' | 'isSample'>
  readonly store: Pick<Store, 'archive' | 'feeds'>
}

/** For whom and of which stretch of time, in epoch milliseconds: since then, and before `until`. */
export type DigestFrame = {
  readonly channel: Pick<Channel, 'topicIds' | 'locale'>
  readonly since: number
  readonly until: number
}

/** The stories of a stretch of time on a channel's topics. */
export function readFiled(
  world: DigestWorld,
  { channel, since, until }: DigestFrame,
): Promise<readonly FiledStory[]> {
  return world.store.archive.filed({
    topicIds: channel.topicIds,
    filedSince: since,
    filedUntil: until,
    publishedSince: since - LATE_MS,
    openedSince: since - LONGEST_STORY_MS,
  })
}
