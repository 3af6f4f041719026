import { fold } from '#text/fold.ts'
import { tokenize } from '#text/tokenize.ts'

/** So many words in a row are hardly written twice by chance. */
const shingleWords = 4
/** No text has more. */
export const mostShingles = 400
/** A copy shares this much of the shorter text. */
const sharedPart = 0.5
/** A text with fewer shingles is a copy only where all are shared. */
const fewShingles = 6

/** The rows of words of a text, each once, as numbers by which copies of it are found. */
export type Fingerprint = Int32Array

/** The hash of a word (FNV-1a over its letters), the same whatever its diacritics. */
export function hashOfWord(word: string): number {
  const letters = fold(word)
  let hash = 0x811c9dc5
  for (let index = 0; index < letters.length; index += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** Of words alone, so that typography makes no difference. A text of fewer than four words has one shingle. */
export function fingerprintOf(words: Int32Array): Fingerprint {
  const shingles = new Int32Array(Math.min(mostShingles, Math.max(1, words.length - shingleWords + 1)))
  if (words.length === 0) return shingles.subarray(0, 0)
  for (let start = 0; start < shingles.length; start += 1) shingles[start] = shingleAt(words, start)
  return shingles
}

/** Whether two texts share so many shingles that one is a copy of the other, whole or in good part. */
export function isCopy(one: number, other: number, shared: number): boolean {
  const [small, large] = one <= other ? [one, other] : [other, one]
  if (small < fewShingles) return shared >= small && shared > 0 && large < 3 * fewShingles
  return shared >= sharedPart * small
}

function shingleAt(words: Int32Array, start: number): number {
  let hash = 0x811c9dc5
  const end = Math.min(start + shingleWords, words.length)
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193) ^ (hash >>> 15)
  return hash
}

/** Fewer words are no teaser ("Więcej wkrótce.", "Czytaj więcej w naszym serwisie"). */
export const fewestTeaserWords = 12

/** Whether a text is a copy of another, or another of it; one too short to be a teaser is none. */
export function repeatsText(one: string, other: string): boolean {
  const [words, otherWords] = [hashesOf(one), hashesOf(other)]
  if (Math.min(words.length, otherWords.length) < fewestTeaserWords) return false
  const [own, others] = [new Set(fingerprintOf(words)), new Set(fingerprintOf(otherWords))]
  return isCopy(own.size, others.size, own.intersection(others).size)
}

function hashesOf(text: string): Int32Array {
  return Int32Array.from(tokenize(text), (token) => hashOfWord(token.text))
}
