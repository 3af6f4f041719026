import type { ReadReport } from './read-report.ts'
import { fewestTeaserWords } from './text-copies.ts'

/** A text as boilerplate is told by it: its length in words, who published it, and the numbers of its title's roots. */
export type TitledText = {
  readonly words: number
  readonly source: string | undefined
  readonly title: Int32Array
}

/** A standing sentence has fewer. */
const standingWords = 40
/** Two titles of one event share at least so much of the shorter one. */
const sharedTitle = 0.25

/** What boilerplate is told by, of a report. */
export function titledTextOf({ report: { source }, terms, hashes }: ReadReport): TitledText {
  return { words: hashes.length, source, title: terms.roots.slice(0, terms.inTitle) }
}

/**
 * Whether a text that two reports share says nothing of either: one of few words under two titles, or one that an outlet itself gave
 * under clearly different titles.
 */
export function isBoilerplate(one: TitledText, other: TitledText): boolean {
  const words = Math.min(one.words, other.words)
  if (words < fewestTeaserWords) return sharedPart(one.title, other.title) < 1
  const isOfOne = one.source !== undefined && one.source === other.source
  return isOfOne && words < standingWords && sharedPart(one.title, other.title) < sharedTitle
}

/** Without a word in one of them, nothing tells them apart. */
function sharedPart(one: Int32Array, other: Int32Array): number {
  const shorter = Math.min(one.length, other.length)
  return shorter === 0 ? 1 : one.filter((root) => other.includes(root)).length / shorter
}
