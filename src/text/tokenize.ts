import type { Span } from '#domain/span.ts'
import { characterRuns } from './character-runs.ts'

/** A word of a text; `text` is exactly the slice that the span covers. */
export type Token = Span & { readonly text: string }

/**
 * The words of a text, in order: runs of letters, combining marks and digits. Linear in the text's length.
 *
 * - An apostrophe between two word characters belongs to the word: "O’Flynn", "Macron'a".
 * - A hyphen parts words ("biało-czarny", "Pełczyńska-Nałęcz" and "F-16" are two each), except before the ending of an
 *   abbreviation, which is one word with it: "PiS-u", "BBN-owi".
 * - A soft hyphen, a zero-width joiner or a word joiner inside a word belongs to it.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let position = nextWordStart(text, 0)
  while (position < text.length) {
    const end = wordEnd(text, position)
    tokens.push({ start: position, end, text: text.slice(position, end) })
    position = nextWordStart(text, end)
  }
  return tokens
}

/** Classes of characters; 0 is every other one. */
const word = 1
const joiner = 2
const surrogate = 3
const wordCharacter = /[\p{L}\p{M}\p{N}]/u
/** Soft hyphen, zero-width non-joiner and joiner, word joiner. */
const joiners = [0xad, 0x200c, 0x200d, 0x2060]
const classes = buildClasses()

/** Where the next word begins at or after `from`; the text's length where there is none. */
export function nextWordStart(text: string, from: number): number {
  let position = from
  while (position < text.length) {
    const kind = classes[text.charCodeAt(position)]
    if (kind === word) return position
    if (kind === surrogate && isWideWordCharacter(text, position)) return position
    position += kind === surrogate ? wideLength(text, position) : 1
  }
  return position
}

/** The end of the word that begins at `start`, where a word does begin. */
export function wordEnd(text: string, start: number): number {
  let position = runEnd(text, start)
  while (isApostrophe(text.charCodeAt(position)) && isWordAt(text, position + 1)) {
    position = runEnd(text, position + 1)
  }
  return endingOfAbbreviation(text, start, position)
}

/** The end of the unbroken run of word characters that begins at `start`. */
function runEnd(text: string, start: number): number {
  let position = start
  while (position < text.length) {
    const kind = classes[text.charCodeAt(position)]
    if (kind === word) position += 1
    else if (kind === joiner && isWordAt(text, position + 1)) position += 1
    else if (kind === surrogate && isWideWordCharacter(text, position)) position += wideLength(text, position)
    else break
  }
  return position
}

const hyphenCode = 0x2d
const nonBreakingHyphenCode = 0x2011
// Endings run from "-u" to "-owskimi"; a longer run of lower-case letters is a word of its own.
const ending = /^\p{Ll}{1,7}$/u
const endsInCapital = /\p{Lu}$/u

function endingOfAbbreviation(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end)
  if (code !== hyphenCode && code !== nonBreakingHyphenCode) return end
  if (end - start < 2 || !endsInCapital.test(text.slice(start, end))) return end
  const after = runEnd(text, end + 1)
  return ending.test(text.slice(end + 1, Math.min(after, end + 9))) ? after : end
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}

function isWordAt(text: string, position: number): boolean {
  const kind = classes[text.charCodeAt(position)]
  return kind === word || (kind === surrogate && isWideWordCharacter(text, position))
}

function isWideWordCharacter(text: string, position: number): boolean {
  const code = text.codePointAt(position)
  return code !== undefined && code > 0xffff && wordCharacter.test(String.fromCodePoint(code))
}

function wideLength(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1
}

/** One class per UTF-16 unit: a look-up is several times faster than a Unicode expression over every character. */
function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(surrogate, 0xd800, 0xe000)
  for (const { start, end } of characterRuns(/[\p{L}\p{M}\p{N}]+/gu)) table.fill(word, start, end)
  for (const code of joiners) table[code] = joiner
  return table
}
