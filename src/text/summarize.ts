import type { SummarySentence } from '#domain/analysis.ts'
import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { languageOf } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { indexAt, isSubhead } from './reading.ts'
import { splitParagraphs, splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

/** What a summary is made of. */
export type SummaryInput = {
  readonly title: string
  readonly text: string
  /** ISO 639-1; a language without rules answers the lead sentences. */
  readonly language: string
  readonly quotes: readonly Quotation[]
  /** Where the topics' keywords stand in the text. */
  readonly matches: readonly Span[]
  /** The length of the sentences together, joined by spaces; 400 where absent. */
  readonly maxChars?: number
}

const MAX_CHARS = 400
const MAX_SENTENCES = 3
/** A shorter one is a label, not a sentence of news. */
const MIN_CHARS = 25
/** What leads up to a quotation is shorter, in characters. */
const INTRODUCTION_CHARS = 70
/** What stands further back is background: the news opens an article. */
const NEWS_SHARE = 0.5
const NEWS_PARAGRAPHS = 3
/** Share of a sentence's words that the title or a chosen sentence already holds, above which it only repeats. */
const REPEATS = 0.75

/**
 * Two or three whole sentences of a text, in its order, the news first: the lead, and what adds to it and to the
 * topics. None is a quotation, none hangs on a sentence left out, none is a subhead or furniture. Where the first
 * sentence is longer than `maxChars` it stands alone; a teaser without a fit sentence answers its own first ones, a quotation
 * only where there is nothing else.
 */
export function summarise(input: SummaryInput): readonly SummarySentence[] {
  const { text, maxChars = MAX_CHARS } = input
  const candidates = candidatesOf(input)
  const [lead] = candidates
  const chosen =
    lead === undefined ? firstOnes(input, maxChars) : chooseFrom(candidates, lead, { input, maxChars })
  return chosen.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

type Candidate = Span & { readonly words: readonly string[]; readonly paragraph: number }

function candidatesOf(input: SummaryInput): readonly Candidate[] {
  const { text } = input
  const lines = splitParagraphs(text)
  const paragraphs = lines.length < 2 ? lines : lines.filter((line) => !isSubhead(text, line))
  const reach = Math.max(NEWS_PARAGRAPHS, Math.ceil(paragraphs.length * NEWS_SHARE))
  const news = fitSentences(input, paragraphs.slice(0, reach))
  return news.length > 1 ? news : fitSentences(input, paragraphs)
}

function fitSentences(input: SummaryInput, paragraphs: readonly Span[]): readonly Candidate[] {
  const { text } = input
  const language = languageOf(input.language)
  const candidates: Candidate[] = []
  for (const [paragraph, line] of paragraphs.entries()) {
    for (const { start, end } of splitSentences(text.slice(line.start, line.end))) {
      const sentence = { start: line.start + start, end: line.start + end }
      if (!isFit(input, sentence, { language, isLead: paragraph === 0 && candidates.length === 0 })) continue
      if (hangsOnPrevious(text, sentence, { language, candidates })) continue
      candidates.push({
        ...sentence,
        paragraph,
        words: contentWords(text.slice(sentence.start, sentence.end), language),
      })
    }
  }
  return candidates
}

/** Behind the lead, which is always chosen, a sentence may go on from it; elsewhere it would point at nothing. */
function hangsOnPrevious(
  text: string,
  sentence: Span,
  { language, candidates }: { readonly language: Language | null; readonly candidates: readonly Candidate[] },
): boolean {
  if (language?.cohesion.followsOn.test(text.slice(sentence.start, sentence.end)) !== true) return false
  const [lead, second] = candidates
  return lead === undefined || second !== undefined || text.slice(lead.end, sentence.start).trim() !== ''
}

type FitContext = { readonly language: Language | null; readonly isLead: boolean }

function isFit(input: SummaryInput, sentence: Span, context: FitContext): boolean {
  const { text, quotes } = input
  const words = text.slice(sentence.start, sentence.end)
  if (!isWhole(words)) return false
  const held = quotes.filter((quote) => spansOverlap(quote, sentence))
  if (held.some((quote) => quote.kind === 'direct' && !isLeadOf(quote, sentence))) return false
  if (introduces(words, sentence, input)) return false
  if (held.some((quote) => isLeadOf(quote, sentence))) return true
  if (context.language === null || standsAlone(words, context.language))
    return context.isLead || held.length === 0
  return context.isLead && sentence.start === 0 && !context.language.cohesion.furniture.test(words)
}

/** "A, B - ocenił X." at the very start, without a mark: the news itself, which no card shows. */
function isLeadOf(quote: Quotation, sentence: Span): boolean {
  return quote.start === 0 && sentence.start === 0
}

/**
 * A sentence right before a quotation leads up to it and says little without it, where it is short or names the
 * speaker ("Innego zdania są chemicy.", "Anna Lis prowadzi sklep.").
 */
function introduces(words: string, sentence: Span, { text, quotes }: SummaryInput): boolean {
  if (sentence.start === 0) return false
  return quotes.some(({ kind, start, speaker }) => {
    const gap = start - sentence.end
    if (kind !== 'direct' || gap < 0 || gap > 5) return false
    const isNextLine = text.slice(sentence.end, start).includes('\n')
    const isOfSpeaker = speaker !== null && words.includes(speaker.name)
    return isOfSpeaker || (!isNextLine && words.length <= INTRODUCTION_CHARS)
  })
}

/** A statement of some length with its full stop: no label, no question, no quotation line, nothing cut off. */
function isWhole(words: string): boolean {
  if (words.length < MIN_CHARS || /^[-–—―•*]/u.test(words)) return false
  return /[.!](?:["”»)]*)$/u.test(words) && !/(?:\.{3}|\[…\])$/u.test(words)
}

function standsAlone(words: string, { cohesion, speech }: Language): boolean {
  if (speech.asked.test(words)) return false
  const [first = '', ...others] = words.toLowerCase().match(/\p{L}+/gu) ?? []
  if (speech.verbs.has(first) && !cohesion.followsOn.test(words)) return false
  if (others.some((word) => speech.verbs.has(word) && (speech.asking.test(word) || speech.adding.test(word))))
    return false
  return (
    !cohesion.furniture.test(words) &&
    !cohesion.danglingStart.test(words) &&
    !cohesion.danglingInside.test(words)
  )
}

function contentWords(words: string, language: Language | null): readonly string[] {
  return tokenize(words)
    .map((token) => token.text.toLowerCase())
    .filter((word) => word.length > 2 && language?.stopWords.has(word) !== true)
}

function chooseFrom(
  candidates: readonly Candidate[],
  lead: Candidate,
  { input, maxChars }: { readonly input: SummaryInput; readonly maxChars: number },
): readonly Span[] {
  const chosen: Candidate[] = [lead]
  let left = maxChars - (lead.end - lead.start)
  const title = contentWords(input.title, languageOf(input.language))
  const ranked = candidates
    .slice(1)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, input.matches) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.start - b.candidate.start)
  for (const { candidate } of ranked) {
    const length = candidate.end - candidate.start + 1
    if (chosen.length >= MAX_SENTENCES || length > left) continue
    if (repeats(candidate.words, title) || chosen.some((other) => repeats(candidate.words, other.words)))
      continue
    chosen.push(candidate)
    left -= length
  }
  return chosen.toSorted((a, b) => a.start - b.start)
}

/** What opens the article counts most, and among equals what speaks of the topics. */
function scoreOf(candidate: Candidate, matches: readonly Span[]): number {
  const found = matches.filter((match) => spansOverlap(match, candidate)).length
  return 4 / (1 + candidate.paragraph) + Math.min(found, 3)
}

/** Inflected words are compared by their first letters. */
function repeats(words: readonly string[], known: readonly string[]): boolean {
  const stems = new Set(known.map(stemOf))
  const same = words.filter((word) => stems.has(stemOf(word))).length
  return words.length > 0 && same / words.length >= REPEATS
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3))
}

/** The first sentences that carry nobody's words; only where all do, the first of those. */
function firstOnes({ text, quotes }: SummaryInput, maxChars: number): readonly Span[] {
  const chosen: Span[] = []
  let left = maxChars
  const all = splitSentences(text)
  const own = all.filter((sentence) => {
    const quote = quotes[indexAt(quotes, sentence.end - 1)]
    return quote === undefined || !spansOverlap(quote, sentence) || isLeadOf(quote, sentence)
  })
  for (const sentence of (own.length > 0 ? own : all).slice(0, MAX_SENTENCES)) {
    const length = sentence.end - sentence.start + (chosen.length > 0 ? 1 : 0)
    if (chosen.length > 0 && length > left) break
    chosen.push(sentence)
    left -= length
  }
  return chosen
}
