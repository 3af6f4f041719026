import type { Bilingual } from '#domain/bilingual.ts'
import type { Span } from '#domain/span.ts'
import { isTelling, type QueryWord } from './query-characters.ts'
import type { WordsToken } from './read-tokens.ts'
import {
  starInExact,
  starInside,
  starTooEarly,
  strayDash,
  strayEquals,
  strayTilde,
  termTooLong,
  tooManyWords,
  wordless,
} from './term-problems.ts'

/** The longest text of a term, in UTF-16 units. */
export const maxTermChars = 200
const maxWords = 8
/** An exact term may be a sentence that somebody said. */
const maxExactWords = 40
/** With fewer letters a beginning finds half of the dictionary. */
const minLettersBeforeStar = 3

/** What is wrong with a term's words and which characters it concerns, or null where nothing is. */
export function checkTerm(token: WordsToken): (Span & { readonly message: Bilingual }) | null {
  return checkSigns(token) ?? checkStars(token) ?? checkSize(token)
}

type Finding = Span & { readonly message: Bilingual }

/** Signs of the language that stand where they mean nothing; between quotation marks they are plain characters. */
function checkSigns({ words, isQuoted }: WordsToken): Finding | null {
  if (isQuoted) return null
  const tilde = words.find(({ text }) => text.includes('~'))
  if (tilde !== undefined) return finding(tilde, strayTilde(tilde.text))
  const dash = words.find((word, index) => isStrayDash(word.text, index, words.length))
  if (dash !== undefined) return finding(dash, strayDash(textOf(words)))
  const equals = [words[0], words.at(-1)].find((word) => word?.text === '=')
  return equals === undefined ? null : finding(equals, strayEquals(textOf(words)))
}

/**
 * A dash between two words is plain ("Warszawa - Wilno"). One at the edge of the words, or glued to the beginning of
 * one, was probably meant to leave something out.
 */
function isStrayDash(text: string, index: number, count: number): boolean {
  if (!/^[-–—−]/u.test(text)) return false
  const isLone = text.length === 1
  return index === 0 || !isLone || index === count - 1
}

function checkStars({ words, isExact }: WordsToken): Finding | null {
  for (const word of words) {
    const message = word.text.includes('*') ? judgeStar(word.text, isExact) : null
    if (message !== null) return finding(word, message)
  }
  return null
}

function judgeStar(text: string, isExact: boolean): Bilingual | null {
  if (isExact) return starInExact(text)
  const beginning = text.slice(0, text.indexOf('*'))
  if (beginning.length < text.length - 1) return starInside(text)
  // A hyphen parts words, so that only what follows it is the beginning of the last one.
  const letters = (/[\p{L}\p{M}\p{N}'’]*$/u.exec(beginning)?.[0] ?? '').match(/\p{L}/gu)?.length ?? 0
  return letters < minLettersBeforeStar ? starTooEarly(text) : null
}

function checkSize({ words, start, end, isExact }: WordsToken): Finding | null {
  const text = textOf(words)
  const limit = isExact ? maxExactWords : maxWords
  const count = words.filter((word) => isTelling(word.text)).length
  if (count === 0) return { start, end, message: wordless(text) }
  if (text.length > maxTermChars) return { start, end, message: termTooLong(text, maxTermChars) }
  return count > limit ? { start, end, message: tooManyWords(text, { count, limit }) } : null
}

/** A term's text: its words with one space between. */
export function textOf(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join(' ')
}

function finding({ start, end }: Span, message: Bilingual): Finding {
  return { start, end, message }
}
