import type { Quotation, Speaker } from '#domain/quote.ts'
import type { NewsRules, SummaryRules } from '#text/languages/summary-rules.ts'
import { indexAt } from '#text/reading.ts'
import { repeatsTitle } from './choice.ts'
import type { Told } from './sentences.ts'
import type { Statement } from './statement.ts'

/** A shorter one is a label, not a sentence of news. */
const MIN_CHARS = 25
const MIN_STEMS = 3
/** A longer one is no summary of anything. */
const MAX_CHARS = 320
/** What leads up to a quotation is shorter, in characters. */
const INTRODUCTION_CHARS = 70
/** A quotation begins at most this far behind the sentence that leads up to it: a space, a mark, a dash, a line's end. */
const GAP_CHARS = 5
/** Share of a sentence between quotation marks above which it is somebody's words. */
const QUOTED = 0.5
/** `"We must," he said.` and the ends of what was said over several sentences: a stop before the first closing mark, or no such mark. */
const SPOKEN = /^["„“«]?[^"„“”«»]*[,.!?]["”»]|^["„“«][^"”»]*$/u

const STOPPED = /[.!]["”»)]*$/u

type Context = {
  readonly text: string
  readonly quotes: readonly Quotation[]
  readonly rules: SummaryRules
  readonly title: ReadonlySet<string>
  readonly statement: Statement
  /** The indexes of sentences that take back the one before them. */
  readonly turns: ReadonlySet<number>
}

/** Whether a sentence may stand in a summary at all: whole, the author's own, and about the news. */
export function isFit(sentence: Told, context: Context): boolean {
  if (isBound(sentence, context)) return sentence.words.length <= MAX_CHARS && STOPPED.test(sentence.words)
  if (!isNarration(sentence, context.rules) || !tellsNews(sentence, context)) return false
  return !isForCards(sentence, context) && !introduces(sentence, context)
}

/** Of the statement that is the news, or what takes the sentence before it back, however short. */
function isBound({ index }: Told, { statement, turns }: Context): boolean {
  return index < statement.leads || turns.has(index)
}

function isNarration({ words, lower, isSpeech }: Told, { cohesion }: SummaryRules): boolean {
  if (isSpeech || !isWhole(words) || isMostlyQuoted(words)) return false
  return ![cohesion.furniture, cohesion.newsroom].some((sign) => sign.test(lower))
}

function tellsNews(sentence: Told, context: Context): boolean {
  const { rules, title, quotes, statement } = context
  if (rules.news.teaser.test(sentence.lower) || saysLittle(sentence, rules.news)) return false
  if (repeatsTitle(sentence, title)) return false
  return !rules.cohesion.belongsToQuotes.test(sentence.words) || isReport(sentence, quotes, statement)
}

/** "Propozycji będzie więcej.": hardly a word with a meaning, and nothing that was counted, lost or hurt. */
function saysLittle({ lower, stems }: Told, { measure, toll }: NewsRules): boolean {
  return stems.size < MIN_STEMS && !measure.test(lower) && !toll.test(lower)
}

/** A statement of some length with its full stop: no label, no question, no line of a list, nothing cut off. */
function isWhole(words: string): boolean {
  if (words.length < MIN_CHARS || words.length > MAX_CHARS || /^[-–—―•*\p{Ll}]/u.test(words)) return false
  return STOPPED.test(words) && !/(?:\.{3}|\[…\])$/u.test(words)
}

function isMostlyQuoted(words: string): boolean {
  if (SPOKEN.test(words)) return true
  const quoted = words.match(/[„“"«»][^”“"«»]*[”“"«»]/gu)?.join('').length ?? 0
  return quoted > words.length * QUOTED
}

/**
 * Whether a sentence holds words that belong on the cards: anybody's own, whole or a fragment, or what an expert or a witness thinks. "A, B -
 * ocenił X." at the very start, without a mark, is the news itself, which no card shows.
 */
function isForCards({ start, end, words, index }: Told, { quotes, statement }: Context): boolean {
  const quote = quotes[indexAt(quotes, end - 1)]
  if (quote === undefined || quote.end <= start) return false
  if (index === 0 && quote.start <= start && /^[\p{L}\d]/u.test(words)) return false
  if (quote.kind !== 'reported') return true
  return quote.speaker !== null && isVoice(quote.speaker, statement)
}

/** Whether a sentence reports what the one says whose words are the news ("W jej ocenie sankcje zadziałają wiosną."). */
export function isReport(
  { start, end }: Told,
  quotes: readonly Quotation[],
  { speakers }: Statement,
): boolean {
  const quote = quotes[indexAt(quotes, end - 1)]
  return quote?.kind === 'reported' && quote.end > start && speakers.has(quote.speaker?.name ?? '')
}

/** An expert or a witness, but for the one whose words are the news. */
export function isVoice(
  { name, standing }: Pick<Speaker, 'name' | 'standing'>,
  { speakers }: Statement,
): boolean {
  return !speakers.has(name) && (standing === 'expert' || standing === 'witness')
}

/**
 * A sentence right before a quotation leads up to it and says little without it, where it is short or names the
 * speaker ("Innego zdania są chemicy.", "Anna Lis prowadzi sklep.").
 */
function introduces({ start, end, words, lower }: Told, { text, quotes, rules }: Context): boolean {
  const quote = quotes[indexAt(quotes, end - 1) + 1]
  if (start === 0 || quote?.kind !== 'direct' || quote.start - end > GAP_CHARS) return false
  if (rules.news.measure.test(lower) || rules.news.toCome.test(lower)) return false
  if (quote.speaker !== null && words.includes(quote.speaker.name)) return true
  return words.length <= INTRODUCTION_CHARS && !text.slice(end, quote.start).includes('\n')
}
