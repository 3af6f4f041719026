import type { Channel } from '#domain/configuration.ts'
import { steps, type Decision, type Step } from '#domain/decision.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import { quietUntil } from '#pipeline/quiet/quiet-until.ts'
import type { Trace, TracedMessage } from '#ports/trace.ts'
import type { MuteLine } from '#wording/mutes.ts'
import type { Answer, ChannelEnd, ChannelWay, Way } from '#wording/way.ts'
import type { CommandWorld } from '#commands/command.ts'
import { muteLine } from '#commands/personal/name-muted.ts'

type Asking = {
  readonly world: Pick<CommandWorld, 'configuration' | 'store' | 'clock'>
  readonly locale: Locale
}

/** Steps before a channel's own; those behind it are a channel's, in their order. */
const CHANNEL_STEPS: readonly Step[] = steps.slice(steps.indexOf('story') + 1)

/**
 * The whole way of an archived article from its feed into each channel, from what was decided and stored then; where it waits, by the
 * configuration and the clock of now. Reads and changes nothing.
 */
export async function wayOfArticle(trace: Trace, asking: Asking): Promise<Way> {
  const { configuration } = asking.world
  const { article, sources, forms, decisions, joined } = trace
  const silence = silenceOf(decisions)
  const topicIds = [...new Set(forms.map(({ topicId }) => topicId))]
  const hasEnded = silence !== null || topicIds.length === 0
  return {
    title: article.title,
    source: article.source.name,
    feed: configuration.feeds.find(({ id }) => id === article.feedId)?.source.name ?? article.feedId,
    firstSeenAt: article.firstSeenAt,
    publishedAt: article.publishedAt,
    isTeaserOnly: article.textOrigin === 'teaser',
    silence,
    language: article.language,
    topics: topicIds.map((id) => ({
      name: configuration.topics.find((topic) => topic.id === id)?.name ?? id,
      forms: forms.filter(({ topicId }) => topicId === id),
    })),
    joinedBy: joined?.source.name ?? null,
    joinedTo: joined === null ? null : trace.opening,
    outlets: [...new Set(sources.map(({ source }) => source.name))],
    channels: hasEnded ? [] : await channelWays(trace, topicIds, asking),
  }
}

/** What somebody saved is heard of where a feed brings it later. */
function silenceOf(decisions: readonly Decision[]): Way['silence'] {
  if (decisions.some(({ destination }) => destination !== null)) return null
  const { step = null, detail = null } = decisions[0] ?? {}
  return step === null ? null : { step, detail }
}

async function channelWays(
  trace: Trace,
  topicIds: readonly string[],
  asking: Asking,
): Promise<readonly ChannelWay[]> {
  const { channels } = asking.world.configuration
  const decided = trace.decisions.flatMap(({ destination }) => destination ?? [])
  const destinations = [...channels.map(({ destination }) => destination), ...decided]
  const byKey = new Map(destinations.map((destination) => [destinationKey(destination), destination]))
  return Promise.all(
    [...byKey.values()].map(async (destination) => {
      const channel = channels.find((one) => isAt(one, destination)) ?? null
      const decision = trace.decisions.findLast((one) => isAt(one, destination)) ?? null
      const end = await endOf({ trace, channel, destination, decision, topicIds }, asking)
      const answer = await answerIn({ trace, destination, decision }, asking)
      return { channel: destinationKey(destination), passed: passedBefore(decision), end, answer }
    }),
  )
}

/** What a report that joined a story brought to a channel that had it; null where it opened its story, or the channel heard of it otherwise. */
async function answerIn(
  { trace: { joined, messages }, destination, decision }: Pick<Place, 'trace' | 'destination' | 'decision'>,
  asking: Asking,
): Promise<Answer | null> {
  if (joined === null) return null
  const reply = messages.find((one) => isAt(one, destination) && one.answer?.url === joined.url)
  if (reply !== undefined) return answerBy(reply)
  if (joined.articleId === undefined) return { kind: 'copy' }
  if (decision?.outcome !== 'joined') return null
  const { step, detail } = decision
  return step === null
    ? { kind: 'nothing' }
    : { kind: 'kept', step, detail, mute: await muteOf(decision, asking) }
}

function answerBy({ state, reason, answer }: TracedMessage): Answer {
  if (state === 'dead') return { kind: 'given-up', reason }
  return { kind: 'told', sentence: answer?.sentence ?? null, isSent: state === 'sent' }
}

type Place = {
  readonly trace: Trace
  readonly destination: Destination
  /** Null where the configuration names it no longer. */
  readonly channel: Channel | null
  readonly decision: Decision | null
  readonly topicIds: readonly string[]
}

async function endOf(place: Place, asking: Asking): Promise<ChannelEnd> {
  const { channel, decision, topicIds, trace, destination } = place
  if (decision === null) {
    const isWanted = channel === null || channel.topicIds.some((id) => topicIds.includes(id))
    return { kind: isWanted ? 'undecided' : 'unwanted' }
  }
  const { outcome, step, detail } = decision
  if (outcome === 'stopped') return { kind: 'stopped', step, detail, mute: await muteOf(decision, asking) }
  if (outcome === 'held' && trace.held.some((one) => isAt(one, destination))) return waitsFor(place, asking)
  const messages = trace.messages.filter((one) => isAt(one, destination))
  const [post] = messages.filter(
    ({ kind, messageKind }) => kind === 'post' && (outcome !== 'held' || messageKind === 'list'),
  )
  if (post === undefined) return { kind: outcome === 'joined' ? 'joined' : 'forgotten' }
  return messageEnd(post, messages, asking)
}

function waitsFor({ channel, decision }: Place, { world: { clock } }: Asking): ChannelEnd {
  const until = channel === null ? null : quietUntil(channel, clock.now())
  return { kind: 'waits', step: until === null ? (decision?.step ?? null) : 'quiet', until }
}

async function messageEnd(
  post: TracedMessage,
  messages: readonly TracedMessage[],
  { world, locale }: Asking,
): Promise<ChannelEnd> {
  const parked = (await world.store.outbox.parked()).find((one) => isAt(one, post.destination))
  const sent = messages.filter(({ state }) => state === 'sent')
  return {
    kind: 'message',
    isList: post.messageKind === 'list',
    state: post.state,
    sentAt: post.sentAt,
    dueAt: post.dueAt,
    reason: parked?.reason[locale] ?? post.reason,
    isParked: parked !== undefined && post.state !== 'sent',
    edits: sent.filter(({ kind }) => kind === 'edit').length,
    replies: sent.filter(({ kind }) => kind === 'reply').length,
  }
}

async function muteOf({ step, detail }: Decision, { world, locale }: Asking): Promise<MuteLine | null> {
  if (step !== 'mute' || detail === null) return null
  const mute = await world.store.mutes.find(detail)
  return mute === null ? null : muteLine(world, mute, locale)
}

/** What of a channel's own steps an article has behind it. */
function passedBefore(decision: Decision | null): readonly Step[] {
  if (decision === null) return []
  const { outcome, step } = decision
  return step === null || outcome === 'joined'
    ? CHANNEL_STEPS
    : CHANNEL_STEPS.slice(0, Math.max(0, CHANNEL_STEPS.indexOf(step)))
}

function isAt(one: { readonly destination: Destination | null }, destination: Destination): boolean {
  return one.destination !== null && destinationKey(one.destination) === destinationKey(destination)
}
