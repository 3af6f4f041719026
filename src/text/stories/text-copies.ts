import { fold } from '#text/fold.ts'
import { tokenize } from '#text/tokenize.ts'

/** So many words in a row are hardly written twice by chance. */
const shingleWords = 4
const mostShingles = 400
/** A copy shares this much of the shorter text. */
const sharedPart = 0.5
/** A text with fewer shingles is a copy only where all are shared. */
const fewShingles = 6

/** The rows of words of a text, as numbers by which copies of it are found. */
export type Fingerprint = ReadonlySet<number>

/** Letters only, so that typography and diacritics make no difference. A text of fewer than four words has one shingle. */
export function fingerprintOf(text: string): Fingerprint {
  const words = tokenize(text).map((token) => hashOf(fold(token.text)))
  const shingles = new Set<number>()
  for (let start = 0; start + shingleWords <= words.length && shingles.size < mostShingles; start += 1) {
    shingles.add(combined(words, start, start + shingleWords))
  }
  if (shingles.size === 0 && words.length > 0) shingles.add(combined(words, 0, words.length))
  return shingles
}

/** Whether one text is a copy of the other, whole or in good part. */
export function isCopy(one: Fingerprint, other: Fingerprint): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared += 1
  if (small.size < fewShingles) return shared === small.size && shared > 0 && large.size < 3 * fewShingles
  return shared >= sharedPart * small.size
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

function combined(words: readonly number[], start: number, end: number): number {
  let hash = 0x811c9dc5
  for (const word of words.slice(start, end)) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15)
  return hash >>> 0
}
