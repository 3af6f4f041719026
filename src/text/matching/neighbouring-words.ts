import type { KeywordLanguage } from './keyword-language.ts'
import { gapAfter, keyAt, startsWithCapital, type ScannedText } from './scanned-text.ts'
import type { Pattern } from './term-patterns.ts'

/** Where a pattern is looked for: a text, and the token that is known to carry one of the pattern's words. */
export type Anchor = { readonly scanned: ScannedText; readonly index: number; readonly word: number }

/** Which way to look: 1 goes on in the text, -1 back. */
export type Direction = { readonly step: 1 | -1; readonly language: KeywordLanguage }

/**
 * The tokens that may carry the next word of a pattern, nearest first: those that are parted from the anchor only by as
 * many and such words, and such punctuation, as the pattern's arrangement permits.
 */
export function* neighbouringWords(pattern: Pattern, from: Anchor, direction: Direction): Generator<number> {
  const { scanned } = from
  const { step, language } = direction
  const allowed = allowedBetween(pattern, from.word, step)
  let between = 0
  const end =
    step === 1 ? Math.min(scanned.count, from.index + farthest) : Math.max(-1, from.index - farthest)
  for (let index = from.index + step; index * step < end * step; index += step) {
    if (!isJoined(pattern, scanned, step === 1 ? index - 1 : index)) return
    yield index
    if (pattern.arrangement === 'name' && !mayPartName(scanned, index, language)) return
    if (allowed === 0) return
    between += countAsBetween(scanned, index, language)
    if (between > allowed) return
  }
}

/** Up to this many words may stand between two words of a phrase; recall 95.5 and precision 99.3 on treebank text. */
const mostBetween = 2
/** A find never spans more words than this to one side, however many of them are conjunctions. */
const farthest = 8
const betweenWords = /^[ \t\u00a0\u202f,"„”«»'’‘()-]*$/u
const betweenNameWords = /^[ \t\n\u00a0\u202f"„”«»'’()‑-]*$/u
const longestInitial = 4
const afterInitial = /^\.?[ \t\n\u00a0\u202f"„”«»()-]*$/u

function allowedBetween(pattern: Pattern, word: number, step: Direction['step']): number {
  if (pattern.arrangement === 'together') return 0
  if (pattern.arrangement !== 'name') return mostBetween
  const isBetweenGivenAndSurname = step === 1 ? word === 1 : word === 0
  return isBetweenGivenAndSurname ? mostBetween : 0
}

function countAsBetween(scanned: ScannedText, index: number, language: KeywordLanguage): number {
  return language.conjunctions.has(keyAt(scanned, index)) ? 0 : 1
}

function isJoined({ arrangement }: Pattern, scanned: ScannedText, index: number): boolean {
  const gap = gapAfter(scanned, index)
  if (arrangement === 'in-order' || arrangement === 'free') return betweenWords.test(gap)
  const isShort = (scanned.ends[index] ?? 0) - (scanned.starts[index] ?? 0) <= longestInitial
  return (arrangement === 'name' && isShort ? afterInitial : betweenNameWords).test(gap)
}

/** An initial, an abbreviated title or a middle name. */
function mayPartName(scanned: ScannedText, index: number, language: KeywordLanguage): boolean {
  return startsWithCapital(scanned, index) || language.titles.has(keyAt(scanned, index))
}
