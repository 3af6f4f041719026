import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { CommandInput } from '#ports/platform.ts'
import type { FeedState } from '#ports/store.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge } from '#wording/dates.ts'
import { privateReply, type Command, type CommandWorld } from './command.ts'

const DAY_MS = 24 * 3_600_000
/** How many failing sources are named; the rest is counted. */
const FAILING_SHOWN = 8

/** How the bot is: its sources, its outbox, its archive. */
export const status: Command = {
  name: 'status',
  names: { en: 'status', pl: 'stan' },
  summary: { en: 'How the bot and its sources are', pl: 'Stan bota i źródeł' },
  options: [],
  run: runStatus,
  complete: () => [],
  readText: () => ({}),
}

/** "Źródła: działa 14 z 15." A feed that was never polled counts as working. */
export async function feedsLine(world: CommandWorld, locale: Locale): Promise<string> {
  const { feeds } = world.configuration
  const failing = await failingFeeds(world, locale)
  return answersOf(locale).feedsWorking(feeds.length - failing.length, feeds.length)
}

async function runStatus(world: CommandWorld, _input: CommandInput, { locale }: Invocation): Promise<Reply> {
  const answers = answersOf(locale)
  const now = world.clock.now()
  const { store } = world
  const [states, counts, totals] = await Promise.all([
    store.feeds.feedStates(),
    store.outbox.countByState(),
    store.archive.totals(now - DAY_MS),
  ])
  const lastPollAt = Math.max(...[...states.values()].map((state) => state.lastPollAt ?? 0), 0)
  const lines = [
    lastPollAt === 0 ? answers.neverPolled : answers.lastPoll(formatAge(lastPollAt, now, locale)),
    await feedsLine(world, locale),
    ...(await failingLines(world, locale)),
    answers.articlesStored(totals.articles),
    answers.outbox(counts.pending + counts.sending, counts.ambiguous, counts.held),
    answers.platformsOn(world.platformNames.join(', ')),
  ]
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: answers.statusHeading(world.version) },
    { kind: 'text', text: lines.join('\n') },
  ]
  return privateReply(blocks)
}

async function failingLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const answers = answersOf(locale)
  const failing = await failingFeeds(world, locale)
  const lines = failing.slice(0, FAILING_SHOWN).map(({ name, reason }) => answers.feedFails(name, reason))
  return failing.length > FAILING_SHOWN
    ? [...lines, answers.moreFailing(failing.length - FAILING_SHOWN)]
    : lines
}

async function failingFeeds(
  world: CommandWorld,
  locale: Locale,
): Promise<readonly { name: string; reason: string }[]> {
  const states = await world.store.feeds.feedStates()
  return world.configuration.feeds.flatMap(({ id, source }) => {
    const reason = (states.get(id) satisfies FeedState | undefined)?.lastError?.[locale] ?? null
    return reason === null ? [] : [{ name: source.name, reason }]
  })
}
