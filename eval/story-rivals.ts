import { createHash } from 'node:crypto'
import type { Report } from '#text/stories/report.ts'
import { fold } from '#text/fold.ts'
import { tokenize } from '#text/tokenize.ts'
import type { Grouping } from './score-stories.ts'

/** What feed readers use to tell repeats: each joins a report to the first earlier one within the window that is alike. */
export type Rival = {
  readonly name: string
  group(reports: readonly Report[], threshold: number): Grouping
  readonly thresholds: readonly number[]
}

const windowMs = 72 * 3_600_000

/** The same title after folding. */
export const exactTitle: Rival = {
  name: 'exact title',
  thresholds: [1],
  group: (reports) =>
    joinEarlier(
      reports,
      (report) => wordsOf(report.title).join(' '),
      (one, other) => (one === other ? 1 : 0),
      1,
    ),
}

/** SimHash of 64 bits over the words of title and text: https://doi.org/10.1145/1242572.1242592 */
export const simHash: Rival = {
  name: 'SimHash',
  thresholds: [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
  group: (reports, threshold) =>
    joinEarlier(
      reports,
      (report) => simHashOf(wordsOf(`${report.title} ${report.text}`)),
      likenessOfHashes,
      threshold,
    ),
}

/** The Jaccard index that MinHash estimates, over the words of title and text. */
export const minHash: Rival = {
  name: 'MinHash',
  thresholds: [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6],
  group: (reports, threshold) =>
    joinEarlier(reports, (report) => new Set(wordsOf(`${report.title} ${report.text}`)), jaccard, threshold),
}

export const rivals: readonly Rival[] = [exactTitle, simHash, minHash]

function joinEarlier<Key>(
  reports: readonly Report[],
  keyOf: (report: Report) => Key,
  likeness: (one: Key, other: Key) => number,
  threshold: number,
): Grouping {
  const groups = new Map<string, string>()
  const earlier: { readonly report: Report; readonly key: Key }[] = []
  for (const report of reports) {
    const key = keyOf(report)
    let best = { likeness: 0, id: report.id }
    for (const other of earlier) {
      if (report.publishedAt - other.report.publishedAt > windowMs) continue
      const value = likeness(key, other.key)
      if (value >= threshold && value > best.likeness) best = { likeness: value, id: other.report.id }
    }
    groups.set(report.id, groups.get(best.id) ?? report.id)
    earlier.push({ report, key })
  }
  return groups
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => fold(token.text))
}

function simHashOf(words: readonly string[]): readonly boolean[] {
  const sums = Array.from({ length: 64 }, () => 0)
  for (const word of words) {
    const digest = createHash('sha256').update(word).digest()
    for (let bit = 0; bit < 64; bit += 1) {
      const isSet = ((digest[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
      sums[bit] = (sums[bit] ?? 0) + (isSet ? 1 : -1)
    }
  }
  return sums.map((sum) => sum > 0)
}

function likenessOfHashes(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((bit, index) => bit === other[index]).length / one.length
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common / (one.size + other.size - common || 1)
}
