import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { flaggedName, speakerName } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge, formatDayAndTime } from '#wording/dates.ts'
import { phrasesOf } from '#wording/index.ts'
import { privateReply, sentence, type Command, type CommandWorld } from './command.ts'
import { completeName } from './find-name.ts'
import { readRecentInput, readRecentText } from './recent-input.ts'
import { MOST_ITEMS, readState, writeState, type RecentState } from './recent-state.ts'
import { feedsLine } from './status.ts'

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
  const state = readState(request.state, ids, world.digest)
  if (state === null) return null
  const page = await composePage(world, state, invocation)
  return request.isShared ? shared(page) : { ...page, isUpdate: true }
}

async function runRecent(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  const read = readRecentInput(world, input, invocation.locale)
  if (read.kind === 'problem') return sentence(read.message, 'asked-wrongly')
  const page = await composePage(world, read.state, invocation)
  return read.isShared ? shared(page) : page
}

function shared(page: Reply): Reply {
  return { ...page, visibility: 'channel', isUpdate: false, buttons: [] }
}

async function composePage(world: CommandWorld, state: RecentState, { locale }: Invocation): Promise<Reply> {
  const answers = answersOf(locale)
  const size = Math.min(ITEMS_PER_PAGE, state.limit - state.shown)
  const [items, matching] = await Promise.all([
    world.store.archive.recent({ ...state, limit: size }),
    world.store.archive.countRecent({ ...state, limit: size }),
  ])
  if (items.length === 0) return privateReply(await nothingFound(world, state, locale))
  const count = Math.min(matching, state.limit)
  const shown = state.shown + items.length
  const range = count > ITEMS_PER_PAGE ? answers.page(state.shown + 1, shown) : ''
  const heading = answers.recentHeading(scopeOf(world, state, locale), count, range)
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: heading },
    ...items.map((item) => describeItem(world, item, locale)),
  ]
  return privateReply(blocks, pageButtons(world, { state, items, count }, locale))
}

type Page = {
  readonly state: RecentState
  readonly items: readonly ArchivedArticle[]
  readonly count: number
}

function pageButtons(world: CommandWorld, page: Page, locale: Invocation['locale']): Reply['buttons'] {
  const answers = answersOf(locale)
  const { state, items, count } = page
  const write = (to: RecentState): string => writeState(to, world.digest)
  const last = items.at(-1)
  const shown = state.shown + items.length
  const buttons = [{ label: answers.share, action: `share:${write(state)}` }]
  if (state.before !== null) {
    buttons.unshift({ label: answers.first, action: `page:${write({ ...state, shown: 0, before: null })}` })
  }
  if (last !== undefined && shown < count) {
    const before = { at: timeOf(last), storyId: last.storyId }
    buttons.unshift({ label: answers.next, action: `page:${write({ ...state, shown, before })}` })
  }
  return buttons
}

function describeItem(world: CommandWorld, item: ArchivedArticle, locale: Invocation['locale']): ReplyBlock {
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
  locale: Invocation['locale'],
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

function scopeOf(world: CommandWorld, state: RecentState, locale: Invocation['locale']): readonly string[] {
  const answers = answersOf(locale)
  const { topics, feeds, timeZone } = world.configuration
  const topic = topics.find(({ id }) => id === state.topicId)?.name ?? answers.everyTopic
  const source = feeds.find(({ id }) => id === state.feedId)?.source.name
  const since = answers.since(formatDayAndTime(state.since, locale, timeZone))
  return [topic, ...(source === undefined ? [] : [source]), since]
}

function timeOf({ article }: ArchivedArticle): number {
  return article.publishedAt ?? article.firstSeenAt
}

type Names = Command['names']

function option(name: string, names: Names, summary: Names): Command['options'][number] {
  return { name, names, summary, type: 'text', isRequired: false, hasCompletion: true }
}
