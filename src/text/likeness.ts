import { fold } from './fold.ts'

/** Whether two texts can be one text before and after an edit; unknown where one of them is empty. */
export type Likeness = 'like' | 'unlike' | 'unknown'

/** So much of both texts' words is shared where one was edited into the other; chosen texts of one outlet share half of it. */
const WORDS_SHARED = 0.6
/** So much of their letters in threes, for slips of the pen in a text of few words. */
const TRIPLES_SHARED = 0.75

/**
 * Compares two titles or leads as `letters` leaves them: whether an editor may have made one of the other. A beginning is like
 * the whole. Texts with different numbers ("Komunikat nr 17") are unlike, however alike their words.
 */
export function likeness(a: string, b: string): Likeness {
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'like'
  if (haveOtherNumbers(a, b)) return 'unlike'
  if (a.startsWith(b) || b.startsWith(a)) return 'like'
  const isLike =
    shared(a.split(' '), b.split(' ')) >= WORDS_SHARED || shared(triples(a), triples(b)) >= TRIPLES_SHARED
  return isLike ? 'like' : 'unlike'
}

/** A text reduced to its words: without case, diacritics, punctuation and line breaks. */
export function letters(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Each has a number that the other has not; a number more or less is an edit. */
function haveOtherNumbers(a: string, b: string): boolean {
  const [inA, inB] = [numbersOf(a), numbersOf(b)]
  return !inA.isSubsetOf(inB) && !inB.isSubsetOf(inA)
}

function numbersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+/gu))
}

/** Dice's coefficient: twice the shared parts over all parts. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const part of a) left.set(part, (left.get(part) ?? 0) + 1)
  let both = 0
  for (const part of b) {
    const count = left.get(part) ?? 0
    if (count === 0) continue
    both += 1
    left.set(part, count - 1)
  }
  return (2 * both) / (a.length + b.length)
}

function triples(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, index) => text.slice(index, index + 3))
}
