import { fold } from './fold.ts'

/** The candidates nearest to a word that is none of them, nearest first; diacritics and case do not count. */
export function nearest(word: string, candidates: readonly string[], count: number): readonly string[] {
  const folded = fold(word)
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(folded, fold(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** Levenshtein's distance: how many letters must be added, dropped or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of b.split('').entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
