import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import type { NewsRules, SummaryRules } from '#text/languages/summary-rules.ts'
import { indexAt } from '#text/reading.ts'
import { isReport } from './fitness.ts'
import type { Told } from './sentences.ts'
import type { Statement } from './statement.ts'
import { countShared } from './stems.ts'

/** What the worth of a sentence is judged by, beside its words. */
export type Signs = {
  readonly news: NewsRules
  readonly title: ReadonlySet<string>
  /** In reading order, as all spans here. */
  readonly quotes: readonly Quotation[]
  /** Where the topics' keywords stand. */
  readonly matches: readonly Span[]
  /** Mentions of experts and witnesses, whose place is on the cards. */
  readonly voices: readonly Span[]
  readonly statement: Statement
}

/*
 * Set on the open half of `tests/fixtures/quotations`, where 45.9 percent of the facts are told. Half or twice of any of
 * them tells two percentage points less at most, of `first` 2.5.
 */
const weight = {
  /** Of the place where the news begins, and of one before. */
  first: 5,
  before: 2,
  toCome: 1,
  measure: 0.75,
  toll: 0.5,
  cause: 1.5,
  /** Tells no number, loss, plan, decision or cause. */
  idle: -0.5,
  topic: 0.5,
  opensParagraph: 0.25,
  titleWord: 0.15,
  background: -1.8,
  /** What holds at any time tells no news, whatever numbers it has: no set is better for it. */
  general: -6,
  /** No word of the title. */
  aside: -0.5,
  opinion: -0.4,
  /** Reports what the one says whose words are the news. */
  report: 0.75,
  voice: -0.7,
  /** An unmarked lead, where the article tells the same without one who says it. */
  directLead: -1,
}
/** How fast the worth of a place falls from one fit sentence to the next. */
const FALL = 0.6
const MAX_TITLE_WORDS = 4
const MAX_TOPICS = 2
/** A name behind the first word, or a number. */
const NAME = /\s[\p{Lu}\d]/u
/** News tells its day; a year stands with what was before, unless something is to come in it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/**
 * What a sentence is worth by itself, in units that mean nothing but more or less. `order` counts the fit sentences, 0
 * where the news begins; it is negative before.
 */
export function worthOf(sentence: Told, order: number, signs: Signs): number {
  return worthOfPlace(sentence, order) + worthOfWords(sentence, signs) + worthOfVoices(sentence, signs)
}

function worthOfPlace({ opensParagraph }: Told, order: number): number {
  const place = order < 0 ? weight.before : weight.first / (1 + FALL * order)
  return place + (opensParagraph ? weight.opensParagraph : 0)
}

/** In the first paragraph neither the years nor the title's words tell anything: all of it is the news. */
function worthOfWords(sentence: Told, { news, title, matches }: Signs): number {
  const { lower, stems, isOpening } = sentence
  const shared = countShared(stems, title)
  const facts = worthOfFacts(lower, news)
  return sumOf([
    [true, facts],
    [!isOpening && facts === 0 && !news.act.test(lower), weight.idle],
    [!isOpening && isBackground(lower, news), weight.background],
    [sentence.index > 0 && news.general.test(lower), weight.general],
    [!isOpening && title.size > 0 && shared === 0, weight.aside],
    [true, weight.titleWord * Math.min(shared, MAX_TITLE_WORDS)],
    [true, weight.topic * Math.min(countInside(matches, sentence), MAX_TOPICS)],
  ])
}

function worthOfFacts(lower: string, { toCome, measure, toll, cause }: NewsRules): number {
  return sumOf([
    [toCome.test(lower), weight.toCome],
    [measure.test(lower), weight.measure],
    [toll.test(lower), weight.toll],
    [cause.test(lower), weight.cause],
  ])
}

function worthOfVoices(sentence: Told, { news, quotes, voices, statement }: Signs): number {
  const quote = quotes[indexAt(quotes, sentence.end - 1)]
  const reports = isReport(sentence, quotes, statement)
  return sumOf([
    [countInside(voices, sentence) > 0, weight.voice],
    [reports, weight.report],
    [!reports && news.opinion.test(sentence.lower), weight.opinion],
    [
      quote?.kind === 'direct' && spansOverlap(quote, sentence) && sentence.index >= statement.leads,
      weight.directLead,
    ],
  ])
}

function sumOf(parts: readonly (readonly [holds: boolean, weight: number])[]): number {
  return parts.reduce((sum, [holds, part]) => (holds ? sum + part : sum), 0)
}

/** How many of the spans begin inside a stretch. */
function countInside(spans: readonly Span[], { start, end }: Span): number {
  return indexAt(spans, end - 1) - indexAt(spans, start - 1)
}

/** Whether the news may begin with a sentence: it has a word of the title, or names somebody or something of today. */
export function isNews(
  sentence: Told,
  title: ReadonlySet<string>,
  { cohesion, news }: SummaryRules,
): boolean {
  const { words, lower, stems } = sentence
  if (title.size === 0 || countShared(stems, title) > 0) return true
  return NAME.test(words) && !isBackground(lower, news) && !cohesion.goesOn.test(lower)
}

function isBackground(lower: string, { background, toCome }: NewsRules): boolean {
  return background.test(lower) || (YEAR.test(lower) && !toCome.test(lower))
}
