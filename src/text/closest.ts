import { fold } from './fold.ts'
import { editDistance, nearest } from './nearest.ts'

/**
 * The candidate that was probably meant by a word that is none of them, or null where none is near: at most two
 * fifths of the letters, and never more than three, are added, dropped or changed. Case and diacritics do not count.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length * 0.4)))
  const [best] = nearest(word, candidates, 1)
  if (best === undefined) return null
  return editDistance(fold(word), fold(best)) <= limit ? best : null
}
