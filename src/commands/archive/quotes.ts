import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { Locale } from '#domain/locale.ts'
import type { CommandInput, CommandOption } from '#ports/dispatcher.ts'
import type { ArchivedQuotation } from '#ports/store.ts'
import { fold } from '#text/fold.ts'
import { linkToPlace } from '#text/text-fragment.ts'
import { attributionOf, flaggedName, titleOf } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatDateAndTime, formatMoment } from '#wording/dates.ts'
import { phrasesOf } from '#wording/index.ts'
import { quotesPhrases, type QuoteCondition } from '#wording/quotes.ts'
import { textOption } from '#commands/option.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { EVER } from './moment.ts'
import { quotationMenu } from '#commands/manage/amendable.ts'
import { readQuotesInput, standings, type QuotesQuestion } from './quotes-input.ts'
import { readQuotesText } from './quotes-text.ts'

/** So many people of one name are listed; the rest is counted. */
const PEOPLE_LISTED = 8
/** What a message of either platform has room for. */
const MOST_IN_CHANNEL = 10

/** Quotations of the archive, by who said them, on what and when: the newest article first. Managers correct them by a menu. */
export const quotes: Command = {
  name: 'quotes',
  names: { en: 'quotes', pl: 'cytaty' },
  summary: { en: 'Quotations from the archive', pl: 'Cytaty z archiwum' },
  group: 'reader',
  example: { en: 'quotes Kłysiński 7d', pl: 'cytaty Kłysiński 7d' },
  options: [
    textOption(['person', 'osoba'], ['Who is quoted, in any form', 'Kogo cytowano, w dowolnej formie']),
    textOption(['topic', 'temat'], ['Only this topic', 'Tylko ten temat'], { hasCompletion: true }),
    textOption(['since', 'od'], ['From: 7d, 2024-12-06', 'Od kiedy: 7d, 2024-12-06'], {
      hasCompletion: true,
    }),
    textOption(['until', 'do'], ['To, inclusive: 2024-12-31', 'Do kiedy, włącznie: 2024-12-31']),
    textOption(['standing', 'status'], ['Only experts, officials …', 'Tylko eksperci, urzędnicy…'], {
      hasCompletion: true,
    }),
    number('limit', 'limit', {
      summary: ['How many on a page (5 if not given)', 'Ile na stronie (domyślnie 5)'],
      maximum: MOST_IN_CHANNEL,
    }),
    number('page', 'strona', { summary: ['Which page', 'Która strona'], maximum: 1000 }),
  ],
  run: runQuotes,
  complete,
  readText: readQuotesText,
}

/** Where the exact words stand on their page; null where the article has no address. */
export function placeOf({ article, quotation }: ArchivedQuotation): string | null {
  return linkToPlace(article, quotation)
}

async function runQuotes(
  world: CommandWorld,
  input: CommandInput,
  { locale, isManager }: Invocation,
): Promise<Reply> {
  const read = await readQuotesInput(world, input, locale)
  if (read.kind === 'problem') return sentence(read.message, 'asked-wrongly')
  const { question } = read
  const [found, count] = await Promise.all([
    world.store.archive.quotations(question.query),
    world.store.archive.countQuotations(question.query),
  ])
  if (found.length === 0) return privateReply(await nothingFound(world, { question, count }, locale))
  const { offset } = question.query
  const last = offset + found.length
  const phrases = quotesPhrases(locale)
  const range = count > found.length ? phrases.range(offset + 1, last) : ''
  const reply = privateReply([
    { kind: 'heading', text: phrases.heading(scopeOf(world, question, locale), count, range) },
    ...severalPeople(question, locale),
    ...found.flatMap((one, index) => describe(world, { one, before: found[index - 1] }, locale)),
    ...(last < count ? [{ kind: 'text', text: phrases.nextPage(question.page + 1) } as const] : []),
  ])
  const direct = found.filter(({ quotation }) => quotation.kind === 'direct')
  return isManager && direct.length > 0 ? { ...reply, menus: [quotationMenu(direct, locale)] } : reply
}

function severalPeople({ asked, people }: QuotesQuestion, locale: Locale): readonly ReplyBlock[] {
  if (asked === null || people.length < 2) return []
  const listed = people.slice(0, PEOPLE_LISTED).map(({ names, quotations }) => ({
    name: names[0] ?? '',
    quotations,
  }))
  const said = quotesPhrases(locale).severalPeople(asked, listed, people.length - listed.length)
  return [{ kind: 'text', text: said }]
}

type Placed = { readonly one: ArchivedQuotation; readonly before: ArchivedQuotation | undefined }

/** A quotation, under its article where that is not the one of the quotation before it. */
function describe(world: CommandWorld, { one, before }: Placed, locale: Locale): readonly ReplyBlock[] {
  const { article, quotation } = one
  const quote: ReplyBlock = {
    kind: 'quote',
    text: quotation.text,
    attribution: `${attributionOf(quotation, locale)} · ${quotesPhrases(locale).kinds[quotation.kind]}`,
    url: placeOf(one),
  }
  if (article.id === before?.article.id) return [quote]
  const at = article.publishedAt ?? article.firstSeenAt
  const viewing = { timeZone: world.configuration.timeZone, now: world.clock.now() }
  const meta = `${flaggedName(article.source, locale)} · ${formatMoment(at, locale, viewing)}`
  return [{ kind: 'item', title: titleOf({ title: article.title, locale }), url: article.url, meta }, quote]
}

type Answered = { readonly question: QuotesQuestion; readonly count: number }

async function nothingFound(
  world: CommandWorld,
  { question, count }: Answered,
  locale: Locale,
): Promise<readonly ReplyBlock[]> {
  const phrases = quotesPhrases(locale)
  const heading = phrases.heading(scopeOf(world, question, locale), count, '')
  const lines = await hintsOf(world, { question, count }, locale)
  return [{ kind: 'heading', text: heading }, ...lines.map((line) => ({ kind: 'text', text: line }) as const)]
}

async function hintsOf(
  world: CommandWorld,
  { question, count }: Answered,
  locale: Locale,
): Promise<readonly string[]> {
  const phrases = quotesPhrases(locale)
  if (count > 0) return [phrases.nothingOnPage(question.page, Math.ceil(count / question.query.limit))]
  const conditions = conditionsOf(question)
  const tried = conditions.length === 0 ? [] : [phrases.withoutConditions(conditions)]
  const everything = { topicId: null, standing: null, speakers: null, ...EVER, offset: 0, limit: 1 }
  const [any] = await world.store.archive.quotations(everything)
  return [phrases.nothing, ...(any === undefined ? [phrases.emptyArchive] : tried)]
}

function conditionsOf({ query }: QuotesQuestion): readonly QuoteCondition[] {
  const isNarrowed: Readonly<Record<QuoteCondition, boolean>> = {
    person: query.speakers !== null,
    topic: query.topicId !== null,
    period: query.since !== EVER.since || query.until !== EVER.until,
    standing: query.standing !== null,
  }
  return (Object.keys(isNarrowed) as QuoteCondition[]).filter((condition) => isNarrowed[condition])
}

/** "Kamil Kłysiński · Białoruś · od 6 grudnia, 00:00 · ekspert". */
function scopeOf(world: CommandWorld, { query, people }: QuotesQuestion, locale: Locale): readonly string[] {
  const phrases = quotesPhrases(locale)
  const { topics, timeZone } = world.configuration
  const moment = (at: number): string => formatDateAndTime(at, locale, timeZone)
  const topic = topics.find(({ id }) => id === query.topicId)
  const names = people.slice(0, 3).map((person) => person.names[0] ?? '')
  const person = people.length === 0 ? phrases.everybody : names.join(', ')
  return [
    people.length > names.length ? `${person}…` : person,
    ...(topic === undefined ? [] : [topic.name]),
    ...(query.since === EVER.since ? [] : [answersOf(locale).since(moment(query.since))]),
    ...(query.until === EVER.until ? [] : [phrases.until(moment(query.until - 1))]),
    ...(query.standing === null ? [] : [phrasesOf(locale).standings[query.standing] || query.standing]),
  ]
}

function complete(world: CommandWorld, option: string, typed: string): readonly Choice[] {
  if (option !== 'standing') return completeName(world, option, typed)
  return standings
    .map((standing) => ({
      label: phrasesOf(world.configuration.locale).standings[standing] || standing,
      value: standing,
    }))
    .filter(({ label, value }) => [label, value].some((word) => fold(word).includes(fold(typed))))
}

type Both = readonly [en: string, pl: string]

function number(
  name: string,
  polish: string,
  { summary, maximum }: { readonly summary: Both; readonly maximum: number },
): CommandOption {
  return textOption([name, polish], summary, { type: 'integer', minimum: 1, maximum })
}
