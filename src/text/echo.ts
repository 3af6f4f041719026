import { fold } from './fold.ts'

/** So much of the shorter text's words stands in the other that it tells the reader nothing more. */
const ENOUGH = 0.75
/** Shorter words ("nie", "to") are in every text. */
const SHORTEST_WORD = 4
/** A word is known again by its beginning, whatever its ending. */
const BEGINNING = 4

/** Says whether two texts say the same: one holds the other, or nearly all of its longer words in whatever form. */
export function saysTheSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map(fold)
  if (first === undefined || second === undefined) return false
  if (first.includes(second) || second.includes(first)) return true
  const [fewer, more] = [wordsOf(first), wordsOf(second)].toSorted((x, y) => x.size - y.size)
  if (fewer === undefined || more === undefined || fewer.size < 3) return false
  return fewer.intersection(more).size >= ENOUGH * fewer.size
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\d]+/gu) ?? []
  return new Set(
    words.filter(({ length }) => length >= SHORTEST_WORD).map((word) => word.slice(0, BEGINNING)),
  )
}
