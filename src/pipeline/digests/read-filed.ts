import type { Channel, Configuration } from '#domain/configuration.ts'
import type { Mute } from '#domain/mute.ts'
import { leftBy } from '#pipeline/muting.ts'
import type { FiledStory, StoryReport } from '#ports/filed.ts'
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
  /** What the channel, or whoever asks, has muted. */
  readonly mutes: readonly Mute[]
}

/** The topics of a channel that are not muted as a whole. */
export function heardTopics({ channel, mutes }: Pick<DigestFrame, 'channel' | 'mutes'>): readonly string[] {
  const muted = new Set(mutes.flatMap((mute) => (mute.muted.kind === 'topic' ? [mute.muted.topicId] : [])))
  return channel.topicIds.filter((id) => !muted.has(id))
}

/** The stories of a stretch of time on a channel's topics, without those that are muted, each with the topics that are left. */
export async function readFiled(
  { store }: DigestWorld,
  { channel, since, until, mutes }: DigestFrame,
): Promise<readonly FiledStory[]> {
  const filed = await store.archive.filed({
    topicIds: channel.topicIds,
    filedSince: since,
    filedUntil: until,
    publishedSince: since - LATE_MS,
    openedSince: since - LONGEST_STORY_MS,
  })
  if (mutes.every(({ muted }) => muted.kind === 'topic')) return filed
  const reports = await store.archive.reports(filed.map(({ storyId }) => storyId))
  const byStory = new Map(reports.map((report) => [report.storyId, report]))
  return filed.flatMap((story) => {
    const report = byStory.get(story.storyId)
    return report === undefined ? [] : leftOf(story, report, mutes)
  })
}

function leftOf(
  story: FiledStory,
  { article, topics }: StoryReport,
  mutes: readonly Mute[],
): readonly FiledStory[] {
  const formsOf = (id: string): readonly string[] =>
    (topics.find(({ topicId }) => topicId === id)?.matches ?? []).map(({ form }) => form)
  const { topicIds, mute } = leftBy(mutes, {
    storyId: story.storyId,
    source: article.source.name,
    topics: story.topicIds.map((topicId) => ({ topicId, forms: formsOf(topicId) })),
  })
  return mute === null ? [{ ...story, topicIds }] : []
}
