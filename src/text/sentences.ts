import type { Span } from '#domain/span.ts'
import { languages } from './languages/index.ts'

const CLOSERS = `"”»«’')\\]`
const STOP = new RegExp(`[.!?…]+[${CLOSERS}]*|\\n+`, 'gu')
const DASH = /^[-–—―]\s*/u
const OPENING = /^(?:["„“”»«‚'([]|[>▶►▸•]+\s*)+/u
const OF_WORD = /[\p{L}\d.-]/u
/** How far back an abbreviation, and how far ahead the next word, is looked for. */
const REACH = 40

/**
 * The sentences of a text in reading order, without the white space around them. A newline always ends one.
 * Abbreviations, initials, ordinals and dates end none; a dash with a reporting clause in lower case stays with the
 * words before it ("– Nie wiem. – mówi X."), and a dash before a capital opens a sentence. Linear in the text's length.
 * The abbreviations of all registered languages are known at once, so that a text needs no language here.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('\n') || endsSentence(text, { start, dot: stop.index, end })) {
      pushTrimmed(spans, text, { start, end })
      start = end
    }
  }
  pushTrimmed(spans, text, { start, end: text.length })
  return spans
}

/** The paragraphs of a text: its lines without the white space around them; blank lines are none. */
export function splitParagraphs(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.matchAll(/\n+|$/gu)) {
    pushTrimmed(spans, text, { start, end: line.index })
    start = line.index + line[0].length
  }
  return spans
}

/** A stop that may end the sentence begun at `start`: its first mark, and where its marks end. */
type Stop = { readonly start: number; readonly dot: number; readonly end: number }

function endsSentence(text: string, stop: Stop): boolean {
  const ahead = text.slice(stop.end, stop.end + REACH)
  const next = ahead.trimStart()
  if (next === '' || ahead.startsWith('\n')) return true
  const isApart = next !== ahead
  const afterDash = next.replace(DASH, '')
  if (afterDash !== next) return startsUpper(afterDash)
  if (!startsUpper(next)) return false
  const before = wordBefore(text, stop)
  if (!isApart) return isGluedSentence(before, next)
  if (text[stop.dot] !== '.' || stop.end - stop.dot > 1) return true
  return !isAbbreviation(before, next, stop)
}

function startsUpper(words: string): boolean {
  return /^[\p{Lu}\d]/u.test(words.replace(OPENING, ''))
}

/** "koniec.Nowe zdanie": a space lost in print; "Onet.Rano" and "2.5" are none. */
function isGluedSentence(before: string, next: string): boolean {
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}(?:\p{Ll}+)?[\s,]/u.test(next)
}

function wordBefore(text: string, { start, dot }: Stop): string {
  const farthest = Math.max(start, dot - REACH)
  let from = dot
  while (from > farthest && OF_WORD.test(text.charAt(from - 1))) from -= 1
  return text.slice(from, dot)
}

/** A capitalised function word after the dot opens a sentence, whatever the abbreviation ("… w 2019 r. Potem"). */
function isAbbreviation(before: string, next: string, stop: Stop): boolean {
  const nextWord = (/^[\p{L}-]+/u.exec(next.replace(OPENING, ''))?.[0] ?? '').toLowerCase()
  if (isOpener(nextWord)) return false
  if (/^(?:\d{1,2}|[IVX]{1,4})$/u.test(before))
    return (
      stop.dot - stop.start < REACH / 4 ||
      languages.some(({ abbreviations }) => abbreviations.numbered.test(nextWord))
    )
  if (/(?:^|\.)(?:\p{Lu}|Ch|Cz|Dz|Sz)$/u.test(before)) return true
  const word = before.toLowerCase()
  const parts = word.split('.')
  return languages.some(({ abbreviations }) => {
    if (abbreviations.dates.has(word)) return stop.dot - stop.start < REACH
    if (abbreviations.measures.has(word)) return abbreviations.counted.test(nextWord)
    return (
      abbreviations.insideSentence.has(word) || parts.some((part) => abbreviations.insideSentence.has(part))
    )
  })
}

function isOpener(word: string): boolean {
  return languages.some(({ stopWords }) => stopWords.has(word))
}

function pushTrimmed(spans: Span[], text: string, span: Span): void {
  const slice = text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  const end = span.start + slice.trimEnd().length
  if (start < end) spans.push({ start, end })
}
