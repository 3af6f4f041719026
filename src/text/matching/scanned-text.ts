import { characterRuns } from '#text/character-runs.ts'
import { normalizeWord, plainLetter } from '#text/normalize.ts'
import { nextWordStart, wordEnd } from '#text/tokenize.ts'
import { beginHash, firstEntry, hashOf, rollHash, type FormTable } from './form-table.ts'
import type { PatternWord } from './term-patterns.ts'

/** A text with its words; `starts`, `ends` and `entries` are filled up to `count`. */
export type ScannedText = {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Each word's entry in the table of forms; -1 for one that is not there. */
  readonly entries: Int32Array
  readonly table: FormTable
}

/**
 * Reads a text's words as `tokenize` does, and looks each one up in lower case. A word that is hyphenated at a line's end
 * ("umo-\nwy") is one word where the table has the whole. Most words cost no string: only those with an unusual character go
 * through `wordEnd` and `normalizeWord`.
 */
export function scanText(text: string, table: FormTable): ScannedText {
  const most = (text.length >> 1) + 1
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const entries = new Int32Array(most)
  let count = 0
  for (let start = nextWordStart(text, 0); start < text.length;) {
    // The hot loop: a run of ordinary letters and digits, hashed while it is read.
    let position = start
    let hash = beginHash()
    let letter = lowered[text.charCodeAt(position)] ?? 0
    while (letter > unusual) {
      hash = rollHash(hash, letter)
      position += 1
      letter = position < text.length ? (lowered[text.charCodeAt(position)] ?? 0) : 0
    }
    const isPlain = letter !== unusual
    const { end, entry } = isPlain
      ? { end: position, entry: plainEntry({ text, start, hash }, position, table) }
      : readUnusual(text, start, table)
    starts[count] = start
    ends[count] = end
    entries[count] = entry
    count += 1
    start = nextWordStart(text, end)
  }
  return { text, count, starts, ends, entries, table }
}

/** The word at `start` as the tokeniser reads it, or joined over a line's end where the table has the whole. */
function readUnusual(text: string, start: number, table: FormTable): { end: number; entry: number } {
  const end = wordEnd(text, start)
  const joined = joinedEnd(text, end)
  const whole = joined < 0 ? -1 : entryOf(joinedWord(text, start, joined), table)
  if (whole >= 0) return { end: joined, entry: whole }
  return { end, entry: entryOf(normalizeWord(text.slice(start, end)), table) }
}

type HashedRun = { readonly text: string; readonly start: number; readonly hash: number }

function plainEntry({ text, start, hash }: HashedRun, end: number, table: FormTable): number {
  const entry = firstEntry(table, hash)
  const word = entry < 0 ? '' : (table.words[entry] ?? '')
  return word.length === end - start && isLowered(text, start, word) ? entry : -1
}

/** The end of a word of which `end` closes a part that a hyphen divides at a line's end; -1 where it does not. */
function joinedEnd(text: string, end: number): number {
  if (text[end] !== '-') return -1
  const rest = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u.exec(text.slice(end, end + 12))
  return rest === null ? -1 : wordEnd(text, end + rest[0].length)
}

function joinedWord(text: string, start: number, end: number): string {
  return normalizeWord(text.slice(start, end).replace(/-\s+/u, ''))
}

function entryOf(key: string, table: FormTable): number {
  const entry = firstEntry(table, hashOf(key))
  return entry >= 0 && table.words[entry] === key ? entry : -1
}

/** Says whether the ordinary letters from `start` on are this word, but for capitals. */
function isLowered(text: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (lowered[text.charCodeAt(start + index)] !== word.charCodeAt(index)) return false
  }
  return true
}

/** A word as the matcher compares it; "" outside the text. */
export function keyAt({ text, starts, ends, count, entries, table }: ScannedText, index: number): string {
  if (index < 0 || index >= count) return ''
  const entry = entries[index] ?? -1
  if (entry >= 0) return table.words[entry] ?? ''
  const word = text.slice(starts[index], ends[index])
  return normalizeWord(word.includes('\n') ? word.replace(/-\s+/u, '') : word)
}

/** The UTF-16 unit with which a word begins as the matcher compares it; 0 where only the whole word tells. */
export function firstUnit({ text, starts }: ScannedText, index: number): number {
  const start = starts[index] ?? 0
  const [first = 0, next = 0] = [lowered[text.charCodeAt(start)], lowered[text.charCodeAt(start + 1)]]
  return first === unusual || next === unusual ? 0 : first
}

/** A word exactly as it stands; "" outside the text. */
export function wordAt({ text, starts, ends, count }: ScannedText, index: number): string {
  return index < 0 || index >= count ? '' : text.slice(starts[index], ends[index])
}

/** The tags for which a word may stand as this word of a pattern; 0 where it is no form of it. */
export function tagsAt(scanned: ScannedText, index: number, word: PatternWord): number {
  const key = keyAt(scanned, index)
  const tags = word.prefix === null ? (word.forms.get(key) ?? 0) : beginningTags(key, word.prefix)
  return tags !== 0 && hasCapitals(scanned, index, word) ? tags : 0
}

function beginningTags(key: string, prefix: string): number {
  return key.startsWith(prefix) ? -1 >>> 1 : 0
}

/** Says whether a word's capitals are what the pattern asks for; a headline in capitals satisfies everything. */
export function hasCapitals(scanned: ScannedText, index: number, { capitals }: PatternWord): boolean {
  if (capitals === 'any') return true
  if (capitals === 'first') return startsWithCapital(scanned, index)
  const word = wordAt(scanned, index)
  return word.startsWith(capitals.beginning) || (isUpper(word) && standsInCapitals(scanned, index))
}

/** Says whether a word begins with a capital letter, or with a digit. */
export function startsWithCapital({ text, starts }: ScannedText, index: number): boolean {
  const first = text.charAt(starts[index] ?? 0)
  return first !== first.toLowerCase() || (first >= '0' && first <= '9')
}

/** What stands between a word and the next one, the text's end for the last. */
export function gapAfter({ text, starts, ends, count }: ScannedText, index: number): string {
  return text.slice(ends[index] ?? 0, index + 1 < count ? starts[index + 1] : text.length)
}

/** Says whether one space and nothing else stands between a word and the next one. */
export function hasSpaceAfter({ text, starts, ends, count }: ScannedText, index: number): boolean {
  const end = ends[index] ?? 0
  return index + 1 < count && starts[index + 1] === end + 1 && text.charCodeAt(end) === 0x20
}

/** Says whether a word opens the text, a line, a sentence or a quotation. */
export function opensSentence({ text, starts }: ScannedText, index: number): boolean {
  const start = starts[index] ?? 0
  return start === 0 || /(?:^|[.!?…\n–—:„"«]\s*)$/u.test(text.slice(Math.max(0, start - 8), start))
}

const longestHeadline = 300

/** Says whether the line around a word holds no lower-case letter, and more than this word. */
function standsInCapitals({ text, starts, ends }: ScannedText, index: number): boolean {
  const start = starts[index] ?? 0
  const end = ends[index] ?? 0
  const before = text.slice(Math.max(0, start - longestHeadline), start)
  const after = text.slice(end, end + longestHeadline)
  const line = (before.split('\n').at(-1) ?? '') + (after.split('\n')[0] ?? '')
  return /\p{Lu}{3}/u.test(line) && isUpper(line)
}

/** Says whether a text holds no lower-case letter. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** Marks what the hot loop leaves to the tokeniser; smaller than any letter or digit. */
const unusual = 1
/** Joiners, apostrophes and hyphens, and letters whose lower case is another length or depends on their neighbours. */
const unusualCharacters = "\u00ad\u200c\u200d\u2060'’ʼ\u2011-İΣς"
const lowered = lowerCaseTable()

/** Each UTF-16 unit in lower case: 0 for what is no word character, `unusual` for what needs a closer look. */
function lowerCaseTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(unusual, 0xd800, 0xe000)
  for (const { start, end } of characterRuns(/[\p{L}\p{N}]+/gu)) {
    for (let code = start; code < end; code += 1) {
      table[code] = plainLetter(String.fromCharCode(code).toLowerCase().charAt(0)).charCodeAt(0)
    }
  }
  for (const { start, end } of characterRuns(/\p{M}+/gu)) table.fill(unusual, start, end)
  for (const character of unusualCharacters) table[character.charCodeAt(0)] = unusual
  return table
}
