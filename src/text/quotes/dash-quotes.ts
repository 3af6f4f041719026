import type { Span } from '#domain/span.ts'
import { indexAt, type Paragraph } from '#text/reading.ts'
import { type Passage, trimmed } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { clauseAhead } from './label.ts'
import { SIGNATURE } from './introduced-blocks.ts'
import { findClause, readClause, type ReportingClause } from './reporting-clause.ts'
import { readNamedClause, readNamelessClause, readRoleClause } from './strange-clause.ts'

/*
 * Three in four quotations of the Polish press stand after a dash, most of them in the middle of a paragraph. A dash
 * opens where a sentence begins with a capital, and closes only before a reporting clause or at the paragraph's end:
 * every other dash is the speaker's own.
 */
const DASH = /(?:(?<=^|[\s.!?…”"»),:])[-–—―]{1,2}(?=[\s\p{L}„"“»«…])|(?<=\p{Ll})[-–—](?=\s\p{Ll}))/gmu

/** Without an opening mark a longer stretch is not believed to be one quotation, in characters. */
const MAX_UNMARKED = 1500

/** "– macha laską. –": what stands for a clause between two halves is short, in characters. */
const GESTURE_CHARS = 60

/** A dash of a paragraph, and the clause that it begins, if any. */
type Dash = Span & { readonly opens: boolean; readonly clause: ReportingClause | null }

type ClosingDash = Dash & { readonly clause: ReportingClause }

function closes(dash: Dash): dash is ClosingDash {
  return dash.clause !== null && !dash.opens
}

/** The quotations of a passage that a dash marks, in reading order. */
export function findDashQuotes(passage: Passage): readonly RawQuote[] {
  const quotes: RawQuote[] = []
  let pending: Span | null = null
  for (const [index, paragraph] of passage.paragraphs.entries()) {
    const dashes = dashesOf(passage, paragraph)
    const block = blockClause(paragraph, dashes)
    if (block !== null) addBlock(quotes, { passage, index, clause: block, pending })
    const reading = readParagraph(passage, paragraph, block === null ? dashes : dashes.slice(1))
    if (pending !== null && block === null) quotes.push(asTurn(pending))
    quotes.push(...reading.quotes)
    pending = reading.turn
  }
  if (pending !== null) quotes.push(asTurn(pending))
  return quotes
}

function asTurn(span: Span): RawQuote {
  return { ...span, kind: 'direct', clause: null, isClauseBefore: false, continues: false, isTurn: true }
}

function dashesOf(passage: Passage, paragraph: Paragraph): readonly Dash[] {
  const { text } = passage
  const dashes: Dash[] = []
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(DASH)) {
    const start = paragraph.start + found.index
    const span = { start, end: start + found[0].length }
    if (!isRange(text, span)) dashes.push({ ...span, opens: opens(passage, paragraph, span), clause: null })
  }
  return dashes.map((dash, index) => ({ ...dash, clause: clauseAfter(passage, dash, dashes[index + 1]) }))
}

function isRange(text: string, { start, end }: Span): boolean {
  return /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?\d/u.test(text.slice(end, end + 2))
}

function opens(passage: Passage, paragraph: Paragraph, dash: Span): boolean {
  const ahead = passage.text.slice(dash.end, dash.end + 90).trimStart()
  if (!/^[„"“»«'(…[]*[\p{Lu}\d…]/u.test(ahead) || SIGNATURE.test(ahead)) return false
  if (dash.start === paragraph.start) return true
  if (/:\s*$/u.test(passage.text.slice(Math.max(0, dash.start - 3), dash.start))) return true
  return passage.sentences[indexAt(passage.sentences, dash.start)]?.start === dash.start
}

function clauseAfter(passage: Passage, dash: Dash, next: Dash | undefined): ReportingClause | null {
  const sentence = passage.sentences[indexAt(passage.sentences, dash.end)]
  if (sentence === undefined) return null
  const end = Math.min(sentence.end, next?.start ?? sentence.end)
  if (end <= dash.end) return null
  const span = trimmed(passage.text, { start: dash.end, end })
  return (
    readClause(passage, span) ??
    readNamedClause(passage, span) ??
    (dash.opens ? null : readRoleClause(passage, span)) ??
    gestureClause(passage, { ...dash, end: sentence.end }, { next, span })
  )
}

/** "– macha laską. –": one short sentence of nobody known between two halves. */
function gestureClause(
  passage: Passage,
  { start, end, opens: isOpening }: Dash,
  { next, span }: { readonly next: Dash | undefined; readonly span: Span },
): ReportingClause | null {
  if (isOpening || next === undefined || !next.opens || end > next.start) return null
  return next.start - start < GESTURE_CHARS ? readNamelessClause(passage, span) : null
}

/** "— ocenił." as a paragraph of its own: the paragraph before it was the quotation. */
function blockClause(paragraph: Paragraph, dashes: readonly Dash[]): ReportingClause | null {
  const [first] = dashes
  return first !== undefined && first.start === paragraph.start && !first.opens ? first.clause : null
}

function addBlock(
  quotes: RawQuote[],
  block: {
    readonly passage: Passage
    readonly index: number
    readonly clause: ReportingClause
    readonly pending: Span | null
  },
): void {
  const { text, paragraphs } = block.passage
  const before = paragraphs[block.index - 1]
  if (before === undefined) return
  const isTaken = (quotes.at(-1)?.end ?? 0) > before.start
  const span = block.pending ?? (isTaken ? null : trimmed(text, withoutMarks(text, before)))
  if (span === null || span.end <= span.start) return
  quotes.push({
    ...span,
    kind: 'direct',
    clause: block.clause,
    isClauseBefore: false,
    continues: false,
    isTurn: false,
  })
}

function withoutMarks(text: string, span: Span): Span {
  const isMarked =
    /^[„"“»«]/u.test(text.slice(span.start, span.end)) && /["”«»]$/u.test(text.slice(span.start, span.end))
  return isMarked ? { start: span.start + 1, end: span.end - 1 } : { start: span.start, end: span.end }
}

type Reading = { readonly quotes: readonly RawQuote[]; readonly turn: Span | null }

/** What is open while a paragraph is read. */
type Open = {
  /** Where its dash begins, and its words. */
  readonly dash: number
  readonly start: number
  readonly continues: boolean
  readonly isFirst: boolean
}

function readParagraph(passage: Passage, paragraph: Paragraph, dashes: readonly Dash[]): Reading {
  const quotes: RawQuote[] = []
  let open: Open | null = null
  let free = paragraph.start
  for (const dash of dashes) {
    const follows = quotes.length > 0 && isBlank(passage.text, free, dash.start)
    if (closes(dash)) {
      const known = quotes.length
      pushClosed(quotes, passage, { open, free, dash })
      if (open !== null || quotes.length > known) free = dash.clause.end
      open = null
    } else if (dash.opens || (open === null && follows)) {
      if (open !== null) push(quotes, passage, { open, end: dash.start, clause: null })
      open = {
        dash: dash.start,
        start: dash.end,
        continues: follows,
        isFirst: dash.start === paragraph.start,
      }
    }
  }
  return { quotes, turn: leftOpen(quotes, passage, { open, paragraph, last: dashes.at(-1) }) }
}

/** Behind the last dash of a paragraph, what reads like a clause of somebody unknown. */
function namelessClause(passage: Passage, paragraph: Paragraph, dash: Dash): ReportingClause | null {
  if (dash.opens || dash.clause !== null) return null
  return readNamelessClause(passage, trimmed(passage.text, { start: dash.end, end: paragraph.end }))
}

function pushClosed(
  quotes: RawQuote[],
  passage: Passage,
  { open, free, dash }: { readonly open: Open | null; readonly free: number; readonly dash: ClosingDash },
): void {
  if (open === null) pushUnmarked(quotes, passage, { free, dash })
  else push(quotes, passage, { open, end: dash.start, clause: dash.clause })
}

/** What is open at the paragraph's end is a quotation to there; a whole paragraph without a clause is answered instead. */
function leftOpen(
  quotes: RawQuote[],
  passage: Passage,
  at: { readonly open: Open | null; readonly paragraph: Paragraph; readonly last: Dash | undefined },
): Span | null {
  const { open, paragraph, last } = at
  if (open === null) return null
  const isOwnDash = last === undefined || last.start < open.start
  const clause = isOwnDash ? null : namelessClause(passage, paragraph, last)
  if (clause === null && open.isFirst)
    return contentOf(passage.text, { start: open.start, end: paragraph.end })
  const end = isOwnDash || clause === null ? paragraph.end : last.start
  push(quotes, passage, { open, end, clause })
  return null
}

/** Nothing but the clause's full stop or comma between two positions. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from < 6 && /^[\s.,;!]*$/u.test(text.slice(from, to))
}

function push(
  quotes: RawQuote[],
  passage: Passage,
  {
    open,
    end,
    clause,
  }: { readonly open: Open; readonly end: number; readonly clause: ReportingClause | null },
): void {
  const span = contentOf(passage.text, { start: open.start, end })
  if (span.end - span.start < 2) return
  const ahead = clause === null ? clauseAhead(passage, open.dash) : null
  quotes.push({
    ...span,
    kind: 'direct',
    clause: clause ?? ahead,
    isClauseBefore: ahead !== null,
    continues: open.continues,
    isTurn: false,
  })
}

/** The words without the comma before a dash, and without marks that only enclose the whole. */
function contentOf(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span)
  const slice = text.slice(start, end)
  if (/^[„"“»]/u.test(slice) && /["”«](?:[,.])?$/u.test(slice) && countMarks(slice) === 2) {
    end -= /[,.]$/u.test(slice) ? 2 : 1
    start += 1
  }
  if (text[end - 1] === ',') end -= 1
  return trimmed(text, { start, end })
}

function countMarks(slice: string): number {
  return slice.match(/[„"“”»«]/gu)?.length ?? 0
}

/** "A, B - ocenił dyrektor …": no mark opens it, so the verb must stand first and have neither object nor "że". */
function pushUnmarked(
  quotes: RawQuote[],
  passage: Passage,
  found: { readonly free: number; readonly dash: ClosingDash },
): void {
  const { text, language } = passage
  const { dash, free } = found
  const { clause } = dash
  const isMarked = /["”»«]\s*$/u.test(text.slice(Math.max(free, dash.start - 5), dash.start))
  if (!clause.isVerbFirst || isMarked || dash.start - free > MAX_UNMARKED) return
  const span = contentOf(text, {
    start: unmarkedStart(passage, skipStops(text, free), dash.start),
    end: dash.start,
  })
  const words = text.slice(span.start, span.end)
  if (!/^\p{Lu}/u.test(words) || words.split(/\s+/u).length < 4) return
  if (language.speech.that.test(text.slice(clause.start, clause.end))) return
  if (/^\s*[-–—]/u.test(text.slice(clause.end)) && !/[.!?…]$/u.test(text.slice(clause.start, clause.end)))
    return
  quotes.push({ ...span, kind: 'direct', clause, isClauseBefore: false, continues: false, isTurn: false })
}

/** Behind the last sentence that is the author's own, for it reports or quotes somebody. */
function unmarkedStart(passage: Passage, from: number, to: number): number {
  const { text, sentences } = passage
  let start = from
  for (let at = indexAt(sentences, from) + 1; at < sentences.length; at += 1) {
    const [before, sentence] = [sentences[at - 1], sentences[at]]
    if (before === undefined || sentence === undefined || sentence.start >= to) break
    const isNarration = /[„”"«»]/u.test(text.slice(start, before.end)) || findClause(passage, before) !== null
    if (isNarration) start = sentence.start
  }
  return start
}

function skipStops(text: string, from: number): number {
  let at = from
  while (/[\s.,;]/u.test(text[at] ?? '')) at += 1
  return at
}
