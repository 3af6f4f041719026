import type { Analysis } from '#domain/analysis.ts'
import type { Channel } from '#domain/configuration.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Topic } from '#domain/topic.ts'
import { composeAlert } from './compose-alert.ts'
import type { AnalysedEntry, Audience } from './analysed-entry.ts'
import type { World } from './world.ts'

const HOUR_MS = 3_600_000

/** What is announced of one story: an operation for each channel, or a line in the channel's next list. */
export type Choice = {
  readonly operations: readonly NewOperation[]
  readonly held: readonly { readonly destination: Destination; readonly alert: ListedAlert }[]
}

/**
 * One alert for each channel of the audience that wants at least one of the article's topics. A channel that had its
 * fill in the last hour gets a line in its next list instead. Channels on platforms that are off get nothing.
 */
export async function chooseAlerts(
  world: World,
  analysed: AnalysedEntry,
  audience: Audience,
): Promise<Choice> {
  const choice = { operations: [] as NewOperation[], held: [] as Choice['held'][number][] }
  if (analysed.analysis.topics.length === 0) return choice
  const now = world.clock.now()
  const counts = await world.store.articles.alertCounts(now - HOUR_MS, now)
  for (const channel of audience.channels) {
    const topics = topicsOfChannel(world, channel, analysed.analysis)
    if (topics.length === 0 || !world.messengers.has(channel.destination.platform)) continue
    const isOver = (counts.get(destinationKey(channel.destination)) ?? 0) >= channel.alertsPerHour
    if (isOver) choice.held.push({ destination: channel.destination, alert: listed(analysed, topics) })
    else choice.operations.push(announce(world, analysed, { channel, topics, isEarlier: audience.isEarlier }))
  }
  return choice
}

/** The topics of an article that a channel wants, in the configuration's order. */
export function topicsOfChannel(world: World, channel: Channel, analysis: Analysis): readonly Topic[] {
  const matched = new Set(analysis.topics.map((match) => match.topicId))
  const wanted = new Set(channel.topicIds)
  return world.configuration.topics.filter((topic) => matched.has(topic.id) && wanted.has(topic.id))
}

type Announcement = {
  readonly channel: Channel
  readonly topics: readonly Topic[]
  readonly isEarlier: boolean
}

function announce(world: World, analysed: AnalysedEntry, announcement: Announcement): NewOperation {
  return {
    subject: analysed.article.id,
    destination: announcement.channel.destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: composeAlert(analysed, {
      topics: announcement.topics,
      locale: announcement.channel.locale,
      isEarlier: announcement.isEarlier,
      isSample: world.configuration.isSample,
    }),
  }
}

function listed({ article }: AnalysedEntry, topics: readonly Topic[]): ListedAlert {
  return {
    title: article.title,
    url: article.url,
    source: article.source,
    topics: topics.map((topic) => topic.name),
  }
}
