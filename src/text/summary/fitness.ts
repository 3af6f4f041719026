import type { Quotation, Speaker } from '#domain/quote.ts'
import type { NewsRules, SummaryRules } from '#text/languages/summary-rules.ts'
import { indexAt } from '#text/reading.ts'
import { repeatsTitle } from './choice.ts'
import { isBrief } from './brief.ts'
import type { Told } from './sentences.ts'
import type { Statement } from './statement.ts'
import { countShared } from './stems.ts'

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
  if (!isNarration(sentence, context) || !tellsNews(sentence, context)) return false
  return !isForCards(sentence, context) && !introduces(sentence, context)
}

/** Of the statement that is the news, or what takes the sentence before it back, however short. */
function isBound({ index }: Told, { statement, turns }: Context): boolean {
  return index < statement.leads || turns.has(index)
}

function isNarration(sentence: Told, { rules: { cohesion, news }, quotes, title }: Context): boolean {
  const { words, lower, isSpeech } = sentence
  if (isSpeech || !isWhole(words) || isMostlyQuoted(sentence, quotes)) return false
  if (isBrief(sentence) && !tellsInBrief(sentence, news, title)) return false
  return !cohesion.newsroom.test(lower)
}

/** A label is as short as "Chodzi o 2 mln zł."; only a number, a loss or a cause tells them apart, or the title's words at the very start. */
function tellsInBrief({ lower, index, stems }: Told, news: NewsRules, title: ReadonlySet<string>): boolean {
  if (index === 0) return countShared(stems, title) > 0
  return [news.measure, news.toll, news.cause].some((sign) => sign.test(lower))
}

function tellsNews(sentence: Told, context: Context): boolean {
  const { rules, title, quotes, statement } = context
  if (rules.news.teaser.test(sentence.lower)) return false
  const opensOnTitle = sentence.index === 0 && countShared(sentence.stems, title) > 0
  if (!opensOnTitle && saysLittle(sentence, rules.news)) return false
  if (repeatsTitle(sentence, title)) return false
  return !rules.cohesion.belongsToQuotes.test(sentence.words) || isReport(sentence, quotes, statement)
}

/** "Propozycji będzie więcej.": hardly a word with a meaning, and nothing that was counted, lost or hurt. */
function saysLittle({ lower, stems }: Told, { measure, toll, cause }: NewsRules): boolean {
  return stems.size < MIN_STEMS && ![measure, toll, cause].some((sign) => sign.test(lower))
}

/** A statement with its full stop: no question, no line of a list, nothing cut off. */
function isWhole(words: string): boolean {
  if (words.length > MAX_CHARS || /^[-–—―•*\p{Ll}]/u.test(words)) return false
  return STOPPED.test(words) && !/(?:\.{3}|\[…\])$/u.test(words)
}

/** A motto that opens the article ("„Kto się boi?” – pod takim hasłem…") is nobody's words, though it ends on a mark as they do. */
function isMostlyQuoted({ words, index, start, end }: Told, quotes: readonly Quotation[]): boolean {
  const said = quotes[indexAt(quotes, end - 1)]
  const isMotto = index === 0 && (said === undefined || said.end <= start)
  if (!isMotto && SPOKEN.test(words)) return true
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
  if (quote.kind === 'mixed' && isOfMain(quote, statement)) return false
  if (quote.kind !== 'reported') return true
  return quote.speaker !== null && isVoice(quote.speaker, statement)
}

/** Whether a sentence reports what the one says whose words are the news ("W jej ocenie sankcje zadziałają wiosną."), a few of the words themselves too. */
export function isReport({ start, end }: Told, quotes: readonly Quotation[], statement: Statement): boolean {
  const quote = quotes[indexAt(quotes, end - 1)]
  if (quote === undefined || quote.kind === 'direct' || quote.end <= start) return false
  return isOfMain(quote, statement)
}

function isOfMain({ speaker, unnamed }: Quotation, { speakers, roles }: Statement): boolean {
  return speakers.has(speaker?.name ?? '') || roles.has(unnamed?.role ?? '')
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
  const { measure, toCome, cause } = rules.news
  if ([measure, toCome, cause].some((sign) => sign.test(lower))) return false
  if (quote.speaker !== null && words.includes(quote.speaker.name)) return true
  return words.length <= INTRODUCTION_CHARS && !text.slice(end, quote.start).includes('\n')
}
