import type { Span } from '#domain/span.ts'
import { indexAt } from '#text/reading.ts'
import { type Passage, trimmed } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { clauseAhead } from './label.ts'
import { readClause, type ReportingClause } from './reporting-clause.ts'

/** Which marks may close what a mark opened; a mark not listed opens nothing. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '”“"',
  // Two commas stand for the low mark where a keyboard has none.
  ',,': '”“"',
  '“': '”"',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«',
}
const MARK = /,,(?=\p{L})|[„“”"«»]/gu
const MIN_DIRECT_WORDS = 3
/** How much before a mark a "że" takes up, in characters. */
const THAT_CHARS = 6
/** A reporting clause is not longer; the rest of an endless line is not looked at. */
const CLAUSE_CHARS = 400

/** The marked stretches of a passage that are somebody's words, outside `taken`; in reading order. */
export function findMarkedQuotes(passage: Passage, taken: readonly Span[]): readonly RawQuote[] {
  const quotes: RawQuote[] = []
  for (const pair of pairMarks(passage)) {
    const near = taken[indexAt(taken, pair.end)]
    if (near !== undefined && near.end > pair.start) continue
    const quote = readPair(passage, pair, quotes.at(-1) ?? null)
    if (quote !== null) quotes.push(quote)
  }
  return quotes
}

/**
 * Marks paired from left to right within a paragraph, nested ones passed over; what stays open is no quotation, but
 * where the next paragraph opens anew, and then the end of the line stands for the closing mark.
 */
export function pairMarks({ text, paragraphs }: Passage): readonly Span[] {
  return paragraphs.flatMap((paragraph, index) => {
    const { pairs, open } = pairWithin(text, paragraph)
    const runsOn = open?.depth === 1 && opensNext(text, paragraphs[index + 1])
    return runsOn ? [...pairs, { start: open.at, end: paragraph.end + 1 }] : pairs
  })
}

/** A mark that waits for its closing one, and how many of its kind wait with it. */
type OpenMark = { readonly mark: string; readonly at: number; readonly depth: number }

function deeper({ mark, at, depth }: OpenMark, by: number): OpenMark {
  return { mark, at, depth: depth + by }
}

function pairWithin(
  text: string,
  paragraph: Span,
): { readonly pairs: readonly Span[]; readonly open: OpenMark | null } {
  const pairs: Span[] = []
  let open: OpenMark | null = null
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + index + mark.length - 1
    if (open === null) open = mayOpen(text, at) ? { mark, at, depth: 1 } : null
    else if (mark === '„' && open.mark === '„') open = deeper(open, 1)
    else if (CLOSERS[open.mark]?.includes(mark) === true) {
      if (open.depth === 1) pairs.push({ start: open.at, end: at + 1 })
      open = open.depth === 1 ? null : deeper(open, -1)
    }
  }
  return { pairs, open }
}

/** A quotation over several paragraphs is opened anew in each, and closed in the last. */
function opensNext(text: string, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && /^[„“"«]/u.test(text.slice(paragraph.start, paragraph.start + 1))
}

function mayOpen(text: string, at: number): boolean {
  return !/[\s.,]/u.test(text[at + 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ')
}

function readPair(passage: Passage, pair: Span, previous: RawQuote | null): RawQuote | null {
  const span = trimmed(passage.text, { start: pair.start + 1, end: pair.end - 1 })
  if (span.end - span.start < 2 || isTitleOfWork(passage, pair)) return null
  return (
    withClauseAfter(passage, { pair, span, previous }) ??
    afterColon(passage, pair, span) ??
    standingAlone(passage, pair, span)
  )
}

const plain = { kind: 'direct', isClauseBefore: false, continues: false, isTurn: false } as const

/** `"A" - mówi X`, `„A”, dodaje X`, and the second half of `"A" - mówi X - "B"`. */
function withClauseAfter(
  passage: Passage,
  { pair, span, previous }: { readonly pair: Span; readonly span: Span; readonly previous: RawQuote | null },
): RawQuote | null {
  const { text } = passage
  const continues =
    previous !== null &&
    previous.clause !== null &&
    !previous.isClauseBefore &&
    isJoint(text, previous.clause.end, pair.start)
  const gap = /^\s*[.,]?\s*(?:[-–—]+|,)\s*/u.exec(text.slice(pair.end, pair.end + 8))?.[0]
  const clause = gap === undefined ? null : clauseFrom(passage, pair.end + gap.length)
  if (clause === null && !continues) return null
  return isOfAuthor(passage, pair, gap) ? null : { ...span, ...plain, clause, continues }
}

/** "mówi, że „to precedens”, i ostrzega …": the words are a part of the author's sentence. */
function isBehindThat({ text, language }: Passage, { start }: Span): boolean {
  return language.speech.that.test(text.slice(Math.max(0, start - THAT_CHARS), start))
}

/** The marks stand in a sentence of the author's. */
function isOfAuthor(passage: Passage, pair: Span, gap = ''): boolean {
  return isNameOnly(passage, pair, gap) || isBehindThat(passage, pair) || goesOnBehind(passage, pair, gap)
}

/** "Uznał, że zwłoka „podważa wiarygodność”, i wezwał …": the author's own sentence goes on. */
function goesOnBehind({ text, language }: Passage, { end }: Span, gap: string): boolean {
  return language.speech.and.test(text.slice(end + gap.length, end + gap.length + THAT_CHARS))
}

/** "W piśmie, które widział „Fakt”, czytamy": one word before a comma is a name. */
function isNameOnly({ text }: Passage, { start, end }: Span, gap: string): boolean {
  return /^\s*,\s*$/u.test(gap) && /^\p{Lu}[\p{L}\d]*$/u.test(text.slice(start + 1, end - 1))
}

function isJoint(text: string, from: number, to: number): boolean {
  return to - from < 7 && to >= from && /^[\s.,:–—-]*$/u.test(text.slice(from, to))
}

function clauseFrom(passage: Passage, start: number): ReportingClause | null {
  const sentence = passage.sentences[indexAt(passage.sentences, start)]
  if (sentence === undefined || sentence.end <= start) return null
  const end = Math.min(sentence.end, start + CLAUSE_CHARS)
  const dash = passage.text.slice(start, end).search(/\s[-–—]\s/u)
  return readClause(passage, { start, end: dash < 0 ? end : start + dash })
}

/** `przyznaje: "A"`. */
function afterColon(passage: Passage, pair: Span, span: Span): RawQuote | null {
  const clause = clauseAhead(passage, pair.start)
  if (clause === null) return null
  return { ...span, ...plain, clause, isClauseBefore: true }
}

/** `Przypomina o tym ekspert. "A. B."`: the sentence before says who. */
function standingAlone(passage: Passage, pair: Span, span: Span): RawQuote | null {
  const words = passage.text.slice(span.start, span.end)
  if (!isWholeSentence(passage, pair) || words.split(/\s+/u).length <= MIN_DIRECT_WORDS) return null
  return { ...span, ...plain, clause: null, isTurn: true }
}

function isWholeSentence({ text, sentences }: Passage, pair: Span): boolean {
  const inside = text.slice(pair.start + 1, pair.end - 1)
  const opensSentence = sentences[indexAt(sentences, pair.start)]?.start === pair.start
  return opensSentence && /^\p{Lu}/u.test(inside) && closesSentence(text, pair)
}

/** A full stop or the like stands as the last of the marked words, or right behind the mark. */
export function closesSentence(text: string, pair: Span): boolean {
  return /[.!?…]/u.test(text[pair.end - 2] ?? '') || /[.!?…]/u.test(text[pair.end] ?? '')
}

/** The marked name of a book, a film, a paper, an operation: its noun stands right before it. */
export function isTitleOfWork({ text, language }: Passage, pair: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(pair.start + 1, pair.end))) return false
  const before = text.slice(Math.max(0, pair.start - 30), pair.start).trimEnd()
  const noun = /\p{L}+$/u.exec(before)?.[0] ?? ''
  return noun !== '' && language.speech.works.test(noun)
}
