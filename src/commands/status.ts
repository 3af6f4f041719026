import { channelsAmong, destinationKey } from '#domain/destination.ts'
import type { Feed } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { conditionOf, type FeedCondition } from '#pipeline/polling/feed-condition.ts'
import { plainAddress } from '#text/plain-address.ts'
import type { FeedState } from '#ports/store.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge } from '#wording/dates.ts'
import { digestLines, silenceLines } from './status-lines.ts'
import { noiseLines } from './noise-lines.ts'
import { privateReply, type Command, type CommandWorld } from './command.ts'

const DAY_MS = 24 * 3_600_000
/** How many failing sources are named; the rest is counted. */
const FAILING_SHOWN = 8

/** How the bot is: its sources, its outbox, its archive. */
export const status: Command = {
  name: 'status',
  names: { en: 'status', pl: 'stan' },
  summary: { en: 'How the bot and its sources are', pl: 'Stan bota i źródeł' },
  group: 'reader',
  options: [],
  run: runStatus,
  complete: () => [],
  readText: () => ({}),
}

/** "Źródła: działa 14 z 15." A feed that was never polled counts as working. */
export async function feedsLine(world: CommandWorld, locale: Locale): Promise<string> {
  const { feeds } = world.configuration
  const failing = (await feedsAs(world)).filter(isInTrouble)
  return answersOf(locale).feedsWorking(feeds.length - failing.length, feeds.length)
}

async function runStatus(world: CommandWorld, _input: CommandInput, { locale }: Invocation): Promise<Reply> {
  const answers = answersOf(locale)
  const now = world.clock.now()
  const { store } = world
  const { rules } = world.configuration
  const [states, counts, totals] = await Promise.all([
    store.feeds.feedStates(),
    store.outbox.countByState(),
    store.archive.totals(now - DAY_MS),
  ])
  const lastPollAt = Math.max(...[...states.values()].map((state) => state.lastPollAt ?? 0), 0)
  const lines = [
    lastPollAt === 0 ? answers.neverPolled : answers.lastPoll(formatAge(lastPollAt, now, locale)),
    await feedsLine(world, locale),
    ...(await troubleLines(world, locale)),
    ...(await silenceLines(world, locale)),
    answers.articlesStored(totals.articles),
    answers.outbox(counts.pending + counts.sending, counts.ambiguous, counts.held),
    ...(await noiseLines(world, locale)),
    ...(await deliveryLines(world, locale)),
    ...digestLines(world, locale),
    answers.timesIn(world.configuration.timeZone),
    answers.platformsOn(world.platformNames.join(', ')),
    ...(rules.length === 0 ? [] : [answers.rules(rules.map(({ name }) => name))]),
  ]
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: answers.statusHeading(world.version) },
    { kind: 'text', text: lines.join('\n') },
  ]
  return privateReply(blocks)
}

/** What is out of the ordinary about deliveries: channels that are left alone, and messages that may have come twice. */
async function deliveryLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const answers = answersOf(locale)
  const { outbox } = world.store
  const [parked, marked] = await Promise.all([outbox.parked(), outbox.countMarked()])
  const lines = channelsAmong(parked).map(({ destination, parkedAt, reason, waiting }) => {
    const age = formatAge(parkedAt, world.clock.now(), locale)
    return answers.parkedChannel({
      channel: destinationKey(destination),
      reason: reason[locale],
      age,
      waiting,
    })
  })
  return marked === 0 ? lines : [...lines, answers.markedRepeats(marked)]
}

/** The feeds in trouble, those in trouble longest first, then those that are read at another address than the configured one. */
async function troubleLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const answers = answersOf(locale)
  const now = world.clock.now()
  const all = await feedsAs(world)
  const failing = all.filter(isInTrouble).toSorted((a, b) => sinceOf(a) - sinceOf(b))
  const lines = failing.slice(0, FAILING_SHOWN).map(({ feed, state, condition }) => {
    const reason = state?.lastError?.[locale] ?? ''
    const since = formatAge(state?.failingSince ?? now, now, locale)
    return condition === 'stopped'
      ? answers.feedStopped(feed.source.name, reason)
      : answers.feedFails(feed.source.name, reason, since)
  })
  const more = failing.length > FAILING_SHOWN ? [answers.moreFailing(failing.length - FAILING_SHOWN)] : []
  return [...lines, ...more, ...movedLines(all, locale)]
}

function movedLines(all: readonly FeedAs[], locale: Locale): readonly string[] {
  return all
    .flatMap(({ feed, state, condition }) =>
      condition === 'moved' && state?.move ? [{ feed, move: state.move }] : [],
    )
    .slice(0, FAILING_SHOWN)
    .map(({ feed, move }) =>
      answersOf(locale).feedMoved(feed.source.name, plainAddress(feed.url), plainAddress(move.to)),
    )
}

type FeedAs = {
  readonly feed: Feed
  readonly state: FeedState | undefined
  readonly condition: FeedCondition
}

function isInTrouble({ condition }: FeedAs): boolean {
  return condition === 'failing' || condition === 'stopped'
}

function sinceOf({ state }: FeedAs): number {
  return state?.failingSince ?? 0
}

async function feedsAs(world: CommandWorld): Promise<readonly FeedAs[]> {
  const states = await world.store.feeds.feedStates()
  return world.configuration.feeds.map((feed) => {
    const state = states.get(feed.id)
    return { feed, state, condition: conditionOf(state) }
  })
}
