import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import type { NewsRules, SummaryRules } from '#text/languages/summary-rules.ts'
import { indexAt } from '#text/reading.ts'
import type { Told } from './sentences.ts'
import { countShared } from './stems.ts'

/** What the worth of a sentence is judged by, beside its words. */
export type Signs = {
  readonly news: NewsRules
  readonly title: ReadonlySet<string>
  readonly quotes: readonly Quotation[]
  /** Where the topics' keywords stand, in reading order. */
  readonly matches: readonly Span[]
  /** Mentions of experts and witnesses, in reading order: their place is on the cards. */
  readonly voices: readonly Span[]
}

/*
 * The weights were set on the open half of `tests/fixtures/quotations`, one after the other and in steps of a half: half
 * or twice of any one but the first two changes the facts told there by less than two percent.
 */
const FIRST = 5
/** How fast the worth of a place falls from one fit sentence to the next. */
const FALL = 0.6
/** What a place before the news is worth of the first place. */
const BEFORE = 0.4
const OPENS_PARAGRAPH = 0.25
const TITLE_WORD = 0.15
const TOPIC = 0.5
const MEASURE = 0.75
const AHEAD = 1
const BACKGROUND = -0.9
/** Behind the opening, without a word of the title. */
const ASIDE = -0.5
const TOLL = 0.5
const OPINION = -0.4
const VOICE = -0.7
const QUOTED_LEAD = -1
const MAX_TITLE_WORDS = 4
const MAX_TOPICS = 2
/** A name behind the first word, or a number. */
const NAME = /\s[\p{Lu}\d]/u
/** News tells its day; a year stands with what was before, unless something is to come in it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/**
 * What a sentence is worth by itself, in units without a meaning of their own. `order` counts the fit sentences, 0 where
 * the news begins; it is negative before.
 */
export function worthOf(sentence: Told, order: number, signs: Signs): number {
  const { news, title, matches, voices } = signs
  const { lower, stems } = sentence
  const ahead = news.ahead.test(lower)
  return (
    FIRST * (order < 0 ? BEFORE : 1 / (1 + FALL * order)) +
    TITLE_WORD * Math.min(countShared(stems, title), MAX_TITLE_WORDS) +
    TOPIC * Math.min(countInside(matches, sentence), MAX_TOPICS) +
    (sentence.opensParagraph ? OPENS_PARAGRAPH : 0) +
    (news.measure.test(lower) ? MEASURE : 0) +
    (ahead ? AHEAD : 0) +
    (!sentence.isOpening && isBackground(lower, news) ? BACKGROUND : 0) +
    (!sentence.isOpening && title.size > 0 && countShared(stems, title) === 0 ? ASIDE : 0) +
    (news.toll.test(lower) ? TOLL : 0) +
    (news.opinion.test(lower) ? OPINION : 0) +
    (countInside(voices, sentence) > 0 ? VOICE : 0) +
    (isDirect(sentence, signs.quotes) ? QUOTED_LEAD : 0)
  )
}

function isDirect(sentence: Told, quotes: readonly Quotation[]): boolean {
  const quote = quotes[indexAt(quotes, sentence.end - 1)]
  return quote?.kind === 'direct' && spansOverlap(quote, sentence)
}

/** How many of the spans, which are in reading order, begin inside a stretch. */
function countInside(spans: readonly Span[], { start, end }: Span): number {
  return indexAt(spans, end - 1) - indexAt(spans, start - 1)
}

/** Whether the news may begin with a sentence: it has a word of the title, or names somebody or something of today. */
export function isNews(
  { words, lower, stems }: Told,
  title: ReadonlySet<string>,
  { cohesion, news }: SummaryRules,
): boolean {
  if (title.size === 0 || countShared(stems, title) > 0) return true
  return NAME.test(words) && !isBackground(lower, news) && !cohesion.goesOn.test(lower)
}

function isBackground(lower: string, { background, ahead }: NewsRules): boolean {
  return background.test(lower) || (YEAR.test(lower) && !ahead.test(lower))
}
