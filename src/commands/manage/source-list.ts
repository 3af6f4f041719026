import { privateReply, type Command, type CommandWorld } from '#commands/command.ts'
import type { Feed } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyButton } from '#domain/reply.ts'
import type { FeedState } from '#ports/store.ts'
import type { ToldSilence } from '#ports/silence-store.ts'
import { formatAge } from '#wording/dates.ts'
import { sourcePhrases } from '#wording/source-changes.ts'
import { sourceFamily } from './options.ts'

const PER_PAGE = 10
const WEEK_MS = 7 * 24 * 3_600_000

/** Every source with how it is: when it was polled, how much it brings, whether it fails or is silent. */
export const listSources: Command = {
  name: 'list',
  names: { en: 'list', pl: 'lista' },
  summary: { en: 'The sources and how they are', pl: 'Źródła i ich stan' },
  group: 'manager',
  family: sourceFamily,
  options: [],
  run: (world, _input, { locale }) => page(world, 0, locale),
  complete: () => [],
  readText: () => ({}),
  presses: {
    'source-page': async (world, { rest }, { locale }) =>
      /^\d{1,3}$/u.test(rest) ? { ...(await page(world, Number(rest), locale)), isUpdate: true } : null,
  },
}

async function page(world: CommandWorld, asked: number, locale: Locale): Promise<Reply> {
  const { feeds } = world.configuration
  const pages = Math.max(1, Math.ceil(feeds.length / PER_PAGE))
  const index = Math.min(asked, pages - 1)
  const shown = feeds.slice(index * PER_PAGE, (index + 1) * PER_PAGE)
  const [states, told] = await Promise.all([world.store.feeds.feedStates(), world.store.silences.told()])
  const lines = await Promise.all(
    shown.map((feed) =>
      lineOf(world, { feed, state: states.get(feed.id), silence: silenceOf(told, feed) }, locale),
    ),
  )
  const { list } = sourcePhrases(locale)
  return privateReply(
    [
      { kind: 'heading', text: list(feeds.length, index + 1, pages) },
      { kind: 'text', text: lines.join('\n') },
    ],
    turning(index, pages, locale),
  )
}

type Source = {
  readonly feed: Feed
  readonly state: FeedState | undefined
  readonly silence: ToldSilence | undefined
}

function silenceOf(told: readonly ToldSilence[], { id }: Feed): ToldSilence | undefined {
  return told.find((one) => one.kind === 'feed' && one.id === id && one.endedAt === null)
}

/** "• Kurier · sprawdzone 3 min temu · 41 artykułów w tygodniu". */
async function lineOf(world: CommandWorld, source: Source, locale: Locale): Promise<string> {
  const { feed, state, silence } = source
  const phrases = sourcePhrases(locale)
  const now = world.clock.now()
  const age = (at: number): string => formatAge(at, now, locale)
  const heard = await world.store.silences.heard(
    { kind: 'feed', id: feed.id },
    { since: now - WEEK_MS, atLeast: 0 },
  )
  const lastPollAt = state?.lastPollAt ?? null
  const origin = world.settings.originOf('feeds', feed.id)
  return [
    `• ${feed.source.name}`,
    ...(feed.isPaused ? [phrases.paused] : []),
    lastPollAt === null ? phrases.neverPolled : phrases.polled(age(lastPollAt)),
    phrases.aWeek(heard.length),
    ...troubleOf(state, locale, age),
    ...(silence === undefined ? [] : [phrases.silent(age(silence.since))]),
    ...(origin === 'file' || origin === 'both' ? [phrases.fromFile] : []),
  ].join(' · ')
}

function troubleOf(
  state: FeedState | undefined,
  locale: Locale,
  age: (at: number) => string,
): readonly string[] {
  if (state === undefined) return []
  const { stopped, failing } = sourcePhrases(locale)
  if (state.stoppedAt !== null) return [stopped]
  const { lastError, failingSince } = state
  return lastError === null || failingSince === null ? [] : [failing(lastError[locale], age(failingSince))]
}

function turning(index: number, pages: number, locale: Locale): readonly ReplyButton[] {
  const { earlier, later } = sourcePhrases(locale)
  return [
    ...(index > 0 ? [{ label: earlier, action: `source-page:${index - 1}` }] : []),
    ...(index < pages - 1 ? [{ label: later, action: `source-page:${index + 1}` }] : []),
  ]
}
