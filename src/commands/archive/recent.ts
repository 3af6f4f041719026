import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { flaggedName, speakerName } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge, formatDayAndTime } from '#wording/dates.ts'
import { hiddenPhrases } from '#wording/hidden.ts'
import { phrasesOf } from '#wording/index.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { readRecentInput, readRecentText } from './recent-input.ts'
import { recentPage, type RecentPage } from './recent-items.ts'
import {
  MOST_ITEMS,
  narrowingId,
  narrowingOf,
  readState,
  writeState,
  type RecentState,
} from './recent-state.ts'
import { feedsLine } from '#commands/status.ts'
import { writeStoryState } from './story-state.ts'

const ITEMS_PER_PAGE = 5

/** Recent items of a topic, a source or all, newest first, five a page. */
export const recent: Command = {
  name: 'recent',
  names: { en: 'recent', pl: 'ostatnie' },
  summary: { en: 'Recent items, newest first', pl: 'Ostatnie artykuły, od najnowszych' },
  group: 'reader',
  example: { en: 'recent Belarus 24h', pl: 'ostatnie Białoruś 24h' },
  options: [
    option('topic', { en: 'topic', pl: 'temat' }, { en: 'Only this topic', pl: 'Tylko ten temat' }),
    option('source', { en: 'source', pl: 'źródło' }, { en: 'Only this source', pl: 'Tylko to źródło' }),
    option(
      'since',
      { en: 'since', pl: 'okres' },
      { en: 'How far back: 1h, 24h, 7d', pl: 'Jak daleko wstecz: 1h, 24h, 7d' },
    ),
    option(
      'person',
      { en: 'person', pl: 'osoba' },
      { en: 'Who is quoted, an expert or anybody', pl: 'Kto jest cytowany: ekspert lub ktokolwiek' },
    ),
    option(
      'language',
      { en: 'language', pl: 'język' },
      { en: 'Only in this language: pl, en, uk', pl: 'Tylko w tym języku: pl, en, uk' },
    ),
    {
      name: 'limit',
      names: { en: 'limit', pl: 'limit' },
      summary: { en: 'How many items (1–25, 10 if not given)', pl: 'Ile pozycji (1–25, domyślnie 10)' },
      type: 'integer',
      isRequired: false,
      minimum: 1,
      maximum: MOST_ITEMS,
      hasCompletion: false,
    },
    {
      name: 'share',
      names: { en: 'share', pl: 'udostępnij' },
      summary: { en: 'Post the answer for the whole channel', pl: 'Pokaż odpowiedź całemu kanałowi' },
      type: 'boolean',
      isRequired: false,
      hasCompletion: false,
    },
  ],
  run: runRecent,
  complete: completeName,
  readText: readRecentText,
  presses: {
    page: (world, { rest }, invocation) => turnPage(world, { state: rest, isShared: false }, invocation),
    share: (world, { rest }, invocation) => turnPage(world, { state: rest, isShared: true }, invocation),
  },
}

/** Turns to another page, or posts the page for the channel; the state comes from a button. */
async function turnPage(
  world: CommandWorld,
  request: { readonly state: string; readonly isShared: boolean },
  invocation: Invocation,
): Promise<Reply | null> {
  const { topics, feeds } = world.configuration
  const ids = { topicIds: topics.map(({ id }) => id), feedIds: feeds.map(({ id }) => id) }
  const reading = { ids, digest: world.digest, searches: world.store.search }
  const state = await readState(request.state, reading)
  if (state === null) return null
  const page = await composePage(world, { state, isShared: request.isShared }, invocation)
  return request.isShared ? page : { ...page, isUpdate: true }
}

async function runRecent(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  const read = await readRecentInput(world, input, invocation.locale)
  if (read.kind === 'problem') return sentence(read.message, 'asked-wrongly')
  return composePage(world, read, invocation)
}

type Asked = { readonly state: RecentState; readonly isShared: boolean }

/** What is shared is everybody's: no buttons, and nothing of the mutes of whoever asks. */
async function composePage(
  world: CommandWorld,
  { state, isShared }: Asked,
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const size = Math.min(ITEMS_PER_PAGE, state.limit - state.shown)
  const page = await recentPage(world, state, { size, invocation })
  const { items } = page
  const body: readonly ReplyBlock[] =
    items.length === 0
      ? await nothingFound(world, state, locale)
      : [
          headingOf(world, { ...page, state }, locale),
          ...items.map((item) => describeItem(world, item, locale)),
        ]
  if (isShared) return { ...privateReply(body), visibility: 'channel' }
  await keepNarrowing(world, state)
  return privateReply([...body, ...hiddenLine(page, locale)], pageButtons(world, { ...page, state }, locale))
}

function headingOf(world: CommandWorld, { state, items, count }: Page, locale: Locale): ReplyBlock {
  const answers = answersOf(locale)
  const range = count > ITEMS_PER_PAGE ? answers.page(state.shown + 1, state.shown + items.length) : ''
  return { kind: 'heading', text: answers.recentHeading(scopeOf(world, state, locale), count, range) }
}

type Page = RecentPage & { readonly state: RecentState }

/** What buttons have no room for. */
async function keepNarrowing(world: CommandWorld, state: RecentState): Promise<void> {
  const narrowing = narrowingOf(state)
  if (narrowing === null) return
  await world.store.search.saveSearch(narrowingId(narrowing, world.digest), narrowing, world.clock.now())
}

function hiddenLine({ hidden }: RecentPage, locale: Locale): readonly ReplyBlock[] {
  return hidden === 0 ? [] : [{ kind: 'text', text: hiddenPhrases(locale).hidden(hidden) }]
}

/** A row to share each item by itself, and below it the page's own. */
function pageButtons(world: CommandWorld, page: Page, locale: Locale): Reply['buttons'] {
  const answers = answersOf(locale)
  const { state, items, count, hidden } = page
  const turnTo = (change: Partial<RecentState>): string => writeState({ ...state, ...change }, world.digest)
  const last = items.at(-1)
  const shown = state.shown + items.length
  const before = last === undefined ? null : { at: timeOf(last), storyId: last.storyId }
  const first = { shown: 0, before: null }
  const own = [
    ...(before !== null && shown < count
      ? [{ label: answers.next, action: `page:${turnTo({ shown, before })}` }]
      : []),
    ...(state.before === null ? [] : [{ label: answers.first, action: `page:${turnTo(first)}` }]),
    ...(items.length === 0 ? [] : [{ label: answers.share, action: `share:${turnTo({})}` }]),
    ...(hidden === 0
      ? []
      : [{ label: hiddenPhrases(locale).showAll, action: `page:${turnTo({ ...first, isWhole: true })}` }]),
  ]
  const each = items.map(({ storyId }, index) => ({
    label: `↗ ${state.shown + index + 1}`,
    action: `cardshare:${writeStoryState({ storyId, shown: 0 })}`,
  }))
  return [...each, ...own.map((button, index) => (index === 0 ? { ...button, startsRow: true } : button))]
}

function describeItem(world: CommandWorld, item: ArchivedArticle, locale: Locale): ReplyBlock {
  const names = world.configuration.topics
    .filter(({ id }) => item.topicIds.includes(id))
    .map(({ name }) => name)
  const [card] = chooseQuotes({ quotes: item.quotes, topics: [], language: item.article.language })
  const speaker = card?.speaker ?? null
  const standing = speaker === null ? '' : phrasesOf(locale).standings[speaker.standing]
  const quoted =
    speaker === null ? null : `❝ ${speakerName(speaker)}${standing === '' ? '' : ` (${standing})`}`
  const age = formatAge(timeOf(item), world.clock.now(), locale)
  const meta = [flaggedName(item.article.source, locale), age, names.join(', '), quoted].filter(
    (part) => part !== null && part !== '',
  )
  const title = item.article.title === '' ? phrasesOf(locale).untitled : item.article.title
  return { kind: 'item', title, url: item.article.url, meta: meta.join(' · ') }
}

async function nothingFound(
  world: CommandWorld,
  state: RecentState,
  locale: Locale,
): Promise<readonly ReplyBlock[]> {
  const answers = answersOf(locale)
  const { newestAt } = await world.store.archive.totals(0)
  const age = newestAt === null ? null : formatAge(newestAt, world.clock.now(), locale)
  return [
    { kind: 'heading', text: answers.recentHeading(scopeOf(world, state, locale), 0, '') },
    { kind: 'text', text: answers.nothingRecent },
    { kind: 'text', text: age === null ? answers.noArticles : answers.newestArticle(age) },
    { kind: 'text', text: await feedsLine(world, locale) },
  ]
}

function scopeOf(world: CommandWorld, state: RecentState, locale: Locale): readonly string[] {
  const answers = answersOf(locale)
  const { topics, feeds, timeZone } = world.configuration
  const topic = topics.find(({ id }) => id === state.topicId)?.name ?? answers.everyTopic
  const source = feeds.find(({ id }) => id === state.feedId)?.source.name
  const { language, person } = state
  const since = answers.since(formatDayAndTime(state.since, locale, timeZone))
  const narrowed = [source, person?.names[0] ?? person?.asked, language]
  return [topic, ...narrowed.filter((part) => part !== undefined && part !== null), since]
}

function timeOf({ article }: ArchivedArticle): number {
  return article.publishedAt ?? article.firstSeenAt
}

type Names = Command['names']

function option(name: string, names: Names, summary: Names): Command['options'][number] {
  return { name, names, summary, type: 'text', isRequired: false, hasCompletion: true }
}
