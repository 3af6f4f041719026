import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import {
  pointOf,
  searchArchive,
  type SearchAnswer,
  type SearchHit,
} from '#pipeline/archive/search-archive.ts'
import type { CommandInput, CommandOption } from '#ports/dispatcher.ts'
import type { SavedSearch } from '#ports/search.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { excerptOf } from '#text/search/excerpt.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatDateAndTime, formatMoment } from '#wording/dates.ts'
import { hiddenPhrases } from '#wording/hidden.ts'
import { searchPhrases, type SearchCondition } from '#wording/search.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName, namesOf } from '#commands/find-name.ts'
import { EVER } from './moment.ts'
import { mutedAmong } from '#pipeline/unmuted-stories.ts'
import { ownMutes } from '#commands/personal/own-mutes.ts'
import { HITS_PER_PAGE, readSearchInput } from './search-input.ts'
import { ID_CHARS, readSearchState, writeSearchState, type SearchState } from './search-state.ts'
import { readSearchText } from './search-text.ts'

/** Articles of the archive in which a query is found, the best first. */
export const search: Command = {
  name: 'search',
  names: { en: 'search', pl: 'szukaj' },
  summary: { en: 'Full-text search in the archive', pl: 'Szukanie w treści archiwum' },
  group: 'reader',
  example: { en: 'search nuclear weapons from:7d', pl: 'szukaj broń jądrowa od:7d' },
  options: [
    {
      ...text('query', 'zapytanie', [
        'Words in any form; AND, OR, NOT, "phrase"',
        'Słowa w dowolnej formie; AND, OR, NOT, "fraza"',
      ]),
      isRequired: true,
    },
    { ...text('from', 'od', ['From: 7d, 2024-12-06', 'Od kiedy: 7d, 2024-12-06']), hasCompletion: true },
    text('to', 'do', ['To, inclusive: 2024-12-31', 'Do kiedy, włącznie: 2024-12-31']),
    { ...text('source', 'źródło', ['Only this source', 'Tylko to źródło']), hasCompletion: true },
    { ...text('topic', 'temat', ['Only this topic', 'Tylko ten temat']), hasCompletion: true },
    text('person', 'osoba', ['Who is quoted or named, in any form', 'Kto mówi lub jest wymieniony']),
    {
      ...text('share', 'udostępnij', [
        'Post the answer for the whole channel',
        'Pokaż odpowiedź całemu kanałowi',
      ]),
      type: 'boolean',
    },
  ],
  run: runSearch,
  complete: completeName,
  readText: (words) => ({ words }),
  presses: {
    search: (world, { rest }, invocation) =>
      turnSearchPage(world, { state: rest, isShared: false }, invocation),
    searchshare: (world, { rest }, invocation) =>
      turnSearchPage(world, { state: rest, isShared: true }, invocation),
  },
}

/** Turns to another page, or posts the page for the channel; null where the state is forged. */
async function turnSearchPage(
  world: CommandWorld,
  request: { readonly state: string; readonly isShared: boolean },
  invocation: Invocation,
): Promise<Reply | null> {
  const { locale } = invocation
  const state = readSearchState(request.state)
  if (state === null) return null
  const saved = await world.store.search.savedSearch(state.id)
  if (saved === null) return sentence(searchPhrases(locale).forgotten, 'asked-wrongly')
  const { isShared } = request
  const page = await composePage(world, { search: saved, state, limit: HITS_PER_PAGE, isShared }, invocation)
  return isShared ? shared(page) : { ...page, isUpdate: true }
}

async function runSearch(world: CommandWorld, given: CommandInput, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const { words, ...options } = given
  const input =
    words === undefined ? options : { ...options, ...readSearchText(String(words), namesOf(world)) }
  const read = await readSearchInput(world, input, locale)
  if (read.kind === 'problem') return sentence(read.message, 'asked-wrongly')
  const { limit, isShared } = read
  const id = world.digest(JSON.stringify(read.search)).slice(0, ID_CHARS)
  const state = { id, shown: 0, after: null, isWhole: false }
  const page = await composePage(world, { search: read.search, state, limit, isShared }, invocation)
  if (page.buttons.length > 0) await world.store.search.saveSearch(id, read.search, world.clock.now())
  return isShared ? shared(page) : page
}

function shared(page: Reply): Reply {
  return page.trouble === null ? { ...page, visibility: 'channel', isUpdate: false, buttons: [] } : page
}

type Asked = {
  readonly search: SavedSearch
  readonly state: SearchState
  readonly limit: number
  /** What is shared says nothing of the mutes of whoever asks. */
  readonly isShared: boolean
}
type Hits = Extract<SearchAnswer, { readonly kind: 'hits' }>

async function composePage(world: CommandWorld, asked: Asked, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const phrases = searchPhrases(locale)
  const { search: saved, state, limit } = asked
  const reading = parseQuery(saved.query)
  if (reading.kind === 'problem') return sentence(phrases.forgotten, 'asked-wrongly')
  const { scope } = saved
  const mutes = state.isWhole ? [] : await ownMutes(world, invocation)
  const leaveOut = (storyIds: readonly string[]) => mutedAmong(world.store.archive, storyIds, { mutes })
  const request = { query: reading.query, scope, after: state.after, limit, leaveOut }
  const answer = await searchArchive(world, request)
  if (answer.kind !== 'hits') return sentence(phrases.refused[answer.kind], 'asked-wrongly')
  const notes = await notesOn(world, asked.isShared ? { ...answer, hidden: 0 } : answer, locale)
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: headingOf(world, { asked, answer }, locale) },
    ...(answer.hits.length === 0 ? nothing(saved, locale) : []),
    ...answer.hits.map((hit) => describe(world, hit, locale)),
    ...notes.map((note) => ({ kind: 'text', text: note }) as const),
  ]
  return privateReply(blocks, buttonsOf(asked, answer, locale))
}

function headingOf(
  world: CommandWorld,
  { asked, answer: { hits, count, isCut } }: { readonly asked: Asked; readonly answer: Hits },
  locale: Locale,
): string {
  const phrases = searchPhrases(locale)
  const { shown } = asked.state
  const isPart = hits.length > 0 && hits.length < count
  const range = isPart ? answersOf(locale).page(shown + 1, shown + hits.length) : ''
  return phrases.heading(scopeOf(world, asked.search, locale), { count, isCut }, range)
}

/** „broń jądrowa” · PAP · Białoruś · Kamil Kłysiński · od 6 grudnia, 00:00. */
function scopeOf(
  world: CommandWorld,
  { query, scope, person }: SavedSearch,
  locale: Locale,
): readonly string[] {
  const { topics, feeds, timeZone } = world.configuration
  const moment = (at: number): string => formatDateAndTime(at, locale, timeZone)
  const people = scope.people ?? []
  const parts = [
    searchPhrases(locale).quoted(query),
    feeds.find(({ id }) => id === scope.feedId)?.source.name,
    topics.find(({ id }) => id === scope.topicId)?.name,
    people.length === 1 ? people[0] : person,
    scope.since === EVER.since ? null : answersOf(locale).since(moment(scope.since)),
    scope.until === EVER.until ? null : searchPhrases(locale).until(moment(scope.until - 1)),
  ]
  return parts.filter((part) => part !== null && part !== undefined)
}

function describe(world: CommandWorld, { article, matches }: SearchHit, locale: Locale): ReplyBlock {
  const { title, url, source, at, text: body } = article
  const viewing = { timeZone: world.configuration.timeZone, now: world.clock.now() }
  const inText = matches.filter(({ field }) => field === 'text').flatMap((match) => match.parts ?? match)
  return {
    kind: 'item',
    title: titleOf({ title, locale }),
    url,
    meta: `${source} · ${formatMoment(at, locale, viewing)}`,
    excerpt: excerptOf(body, inText),
  }
}

async function notesOn(
  world: CommandWorld,
  { isCut, hidden }: Hits,
  locale: Locale,
): Promise<readonly string[]> {
  const waiting = await world.store.search.countWaiting()
  const phrases = searchPhrases(locale)
  return [
    ...(isCut ? [phrases.cut] : []),
    ...(waiting > 0 ? [phrases.waiting(waiting)] : []),
    ...(hidden > 0 ? [hiddenPhrases(locale).hidden(hidden)] : []),
  ]
}

function nothing({ scope }: SavedSearch, locale: Locale): readonly ReplyBlock[] {
  const phrases = searchPhrases(locale)
  const isNarrowed: Readonly<Record<SearchCondition, boolean>> = {
    person: scope.people !== null,
    source: scope.feedId !== null,
    topic: scope.topicId !== null,
    period: scope.since !== EVER.since || scope.until !== EVER.until,
  }
  const conditions = (Object.keys(isNarrowed) as SearchCondition[]).filter((one) => isNarrowed[one])
  const hints = conditions.length === 0 ? [phrases.otherWords] : [phrases.withoutConditions(conditions)]
  return [phrases.nothing, ...hints].map((line) => ({ kind: 'text', text: line }))
}

function buttonsOf({ state, limit }: Asked, answer: Hits, locale: Locale): Reply['buttons'] {
  const answers = answersOf(locale)
  const { hits, count, hidden } = answer
  const last = hits.at(-1)
  const shown = state.shown + hits.length
  const turnTo = (change: Partial<SearchState>): string => writeSearchState({ ...state, ...change })
  const first = { shown: 0, after: null }
  return [
    ...(last !== undefined && hits.length === limit && shown < count
      ? [{ label: answers.next, action: `search:${turnTo({ shown, after: pointOf(last) })}` }]
      : []),
    ...(state.after === null ? [] : [{ label: answers.first, action: `search:${turnTo(first)}` }]),
    ...(hits.length === 0 ? [] : [{ label: answers.share, action: `searchshare:${turnTo({})}` }]),
    ...(hidden === 0
      ? []
      : [{ label: hiddenPhrases(locale).showAll, action: `search:${turnTo({ ...first, isWhole: true })}` }]),
  ]
}

function text(name: string, polish: string, [en, pl]: readonly [en: string, pl: string]): CommandOption {
  const names = { en: name, pl: polish }
  return { name, names, summary: { en, pl }, type: 'text', isRequired: false, hasCompletion: false }
}
