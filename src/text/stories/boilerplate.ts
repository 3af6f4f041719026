import type { ReadReport } from './read-report.ts'
import { fewestTeaserWords } from './text-copies.ts'

/** A text as boilerplate is told by it: its length in words, who published it, and the numbers of its title's roots. */
export type TitledText = {
  readonly words: number
  readonly source: string | undefined
  readonly title: ReadonlySet<number>
}

/** A standing sentence has fewer. */
const standingWords = 40
/** Two titles of one event share at least so much of the shorter one. */
const sharedTitle = 0.25

/** What boilerplate is told by, of a report. */
export function titledTextOf({ report: { source }, terms, hashes }: ReadReport): TitledText {
  return { words: hashes.length, source, title: new Set(terms.roots.subarray(0, terms.inTitle)) }
}

/**
 * Whether a text that two reports share says nothing of either: one of few words under two titles, or one that an outlet itself gave
 * under clearly different titles.
 */
export function isBoilerplate(one: TitledText, other: TitledText): boolean {
  const words = Math.min(one.words, other.words)
  const shared = sharedPart(one.title, other.title)
  if (words < fewestTeaserWords) return shared < 1
  const isOfOne = one.source !== undefined && one.source === other.source
  return isOfOne && words < standingWords && shared < sharedTitle
}

/** Without a word in one of them, nothing tells them apart. */
function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shorter = Math.min(one.size, other.size)
  return shorter === 0 ? 1 : one.intersection(other).size / shorter
}
