import type { Institution } from '#domain/expert.ts'
import type { Span } from '#domain/span.ts'
import type { Language, RoleWord } from './languages/language.ts'
import { splitParagraphs, splitSentences } from './sentences.ts'

/** A word with its dot where that is an abbreviation's, or a single mark. */
export type Item = Span & {
  readonly text: string
  /** The text in lower case without a final dot. */
  readonly lower: string
  readonly isWord: boolean
  /** The role that the word names, or null. */
  readonly role: RoleWord | null
}

/** A line of the text. A subhead, or a line of the page's furniture, stands between paragraphs and says nothing of who speaks. */
export type Paragraph = Span & { readonly isSubhead: boolean; readonly isFurniture: boolean }

/** A text taken apart once, for all who read people and quotations in it; every list is in reading order. */
export type Reading = {
  readonly text: string
  readonly language: Language
  /** What the team's register knows of institutions. */
  readonly register: readonly Institution[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Span[]
  readonly items: readonly Item[]
}

const SUBHEAD_CHARS = 110
/** A longer line is text, however it begins. */
const FURNITURE_CHARS = 160
/** Arrows and bullets before a link, none of which opens anybody's words. */
const ORNAMENT = /^[\p{S}\s•*[]+/u
const ITEM = /[\p{L}\d][\p{L}\p{M}\d'’]*(?:[-.][\p{L}\d][\p{L}\p{M}\d]*)*\.?|[^\s\p{L}\d]/gu
const WORD = /^[\p{L}\d]/u

/** Takes a text apart; linear in its length. */
export function readText(text: string, language: Language, register: readonly Institution[] = []): Reading {
  const lines = splitParagraphs(text)
  const furniture = furnitureAmong(text, lines, language.furniture)
  const paragraphs = lines.map((line) => {
    const isFurniture = furniture.has(line)
    return { ...line, isFurniture, isSubhead: isFurniture || isSubhead(text, line) }
  })
  const items = itemsOf(text, language)
  return { text, language, register, paragraphs, sentences: splitSentences(text), items }
}

/** The items that begin inside a stretch; one that the stretch's end cuts is left out. */
export function itemsIn({ items }: Reading, span: Span): readonly Item[] {
  const from = indexAt(items, span.start - 1) + 1
  let to = indexAt(items, span.end - 1) + 1
  while (to > from && (items[to - 1]?.end ?? 0) > span.end) to -= 1
  return items.slice(from, to)
}

/** A short line without a full stop, or a lone question, between paragraphs. */
export function isSubhead(text: string, span: Span): boolean {
  const line = text.slice(span.start, Math.min(span.end, span.start + SUBHEAD_CHARS + 1))
  if (line.length > SUBHEAD_CHARS || /^[-–—―„"“»«]/u.test(line)) return false
  return !/[.!…:;,"”»)]$/u.test(line)
}

/** Those of a text's lines, or sentences, that belong to the page, the title on the line under "Czytaj także:" too. */
export function furnitureAmong(text: string, lines: readonly Span[], furniture: RegExp): ReadonlySet<Span> {
  const found = new Set<Span>()
  let isLabelled = false
  for (const line of lines) {
    const isShort = line.end - line.start < FURNITURE_CHARS
    const isFound: boolean = isShort && (isLabelled || opensAsFurniture(text, line, furniture))
    if (isFound) found.add(line)
    isLabelled = isFound && text[line.end - 1] === ':'
  }
  return found
}

/** Says whether these words are the page's: they stand on a line of its own, or in a sentence that opens as such a line. */
export function isOfFurniture({ text, language, paragraphs, sentences }: Reading, { start }: Span): boolean {
  if (paragraphs[indexAt(paragraphs, start)]?.isFurniture === true) return true
  const sentence = sentences[indexAt(sentences, start)]
  return sentence !== undefined && opensAsFurniture(text, sentence, language.furniture)
}

function opensAsFurniture(text: string, { start, end }: Span, furniture: RegExp): boolean {
  if (end - start >= FURNITURE_CHARS) return false
  return furniture.test(text.slice(start, end).replace(ORNAMENT, '').toLowerCase())
}

/** The index of the last span that starts at or before `position`, or -1; spans are sorted. */
export function indexAt(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

function itemsOf(text: string, language: Language): readonly Item[] {
  const items: Item[] = []
  for (const { 0: found, index: start } of text.matchAll(ITEM)) {
    if (!found.endsWith('.') || !WORD.test(found)) {
      items.push(itemAt(start, found, language))
      continue
    }
    const bare = found.slice(0, -1)
    const isAbbreviation = isAbbreviated(bare.toLowerCase(), language)
    items.push(itemAt(start, isAbbreviation ? found : bare, language))
    if (!isAbbreviation) items.push(itemAt(start + bare.length, '.', language))
  }
  return items
}

function isAbbreviated(bare: string, { abbreviations, roles }: Language): boolean {
  return abbreviations.insideSentence.has(bare) || (roles.words.get(bare)?.isTitle ?? false)
}

function itemAt(start: number, text: string, { roles }: Language): Item {
  const isWord = WORD.test(text)
  const lower = (text.endsWith('.') && text.length > 1 ? text.slice(0, -1) : text).toLowerCase()
  const role = isWord ? (roles.words.get(lower) ?? null) : null
  return { start, end: start + text.length, text, lower, isWord, role }
}
