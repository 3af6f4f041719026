import { type Evidence, type EvidenceWeights, evidenceWeights, weigh } from './evidence.ts'
import type { Report } from './report.ts'
import type { Term } from './report-terms.ts'
import {
  type CommonShare,
  countReport,
  createTermTable,
  type Likeness,
  likenessOf,
  rarityOf,
  type TermTable,
  type TermVector,
  vectorOf,
} from './term-table.ts'

/** What the window needs of a report besides its terms. */
export type Placed = Pick<Report, 'id' | 'publishedAt' | 'language'>

/** A report with its terms. */
export type ReadReport = { readonly report: Placed; readonly terms: readonly Term[] }

/** A story of the window that a report may belong to, named by its first report, and what speaks for it. */
export type StoryLikeness = { readonly story: string; readonly evidence: Evidence }

type Held = Placed & {
  readonly vector: TermVector
  readonly story: string
  /** What speaks for comparing it with the report in question; 0 between two questions. */
  promise: number
}

/** Those that hold a term, in the order of their joining; those before `start` are forgotten. */
type Queue = { reports: Held[]; start: number }

/** What is known of a story as a whole. */
type Story = { lastAt: number; readonly languages: Set<string> }

/** The reports of the last days, by their terms and their stories. */
export type StoryWindow = {
  readonly windowMs: number
  readonly table: TermTable
  readonly holders: Map<number, Queue>
  readonly stories: Map<string, Story>
  readonly held: Queue
}

/** Reports of one event come within three days; later ones are of another. */
export const newsWindowMs = 72 * 3_600_000
/** A report is compared with those that its rarest terms lead to: so many are looked at, and the most promising compared in full. */
const mostLookedAt = 1200
const mostCompared = 48
const nearestCount = 3

/** An empty window; a report is held for `windowMs`, 72 h unless told. */
export function openStoryWindow(commonShare: CommonShare, windowMs = newsWindowMs): StoryWindow {
  return {
    windowMs,
    table: createTermTable(commonShare),
    holders: new Map(),
    stories: new Map(),
    held: { reports: [], start: 0 },
  }
}

/** The story of a report: the likeliest of the window's, or its own id where none is likely. The report is added to it. */
export function placeReport(
  window: StoryWindow,
  read: ReadReport,
  weights: EvidenceWeights = evidenceWeights,
): string {
  let story = read.report.id
  let likelihood = 0
  for (const candidate of likeStories(window, read)) {
    const weight = weigh(candidate.evidence, weights)
    if (weight <= likelihood) continue
    story = candidate.story
    likelihood = weight
  }
  joinStory(window, read, story)
  return story
}

/** The stories that share something uncommon with a report, in no order. */
export function likeStories(window: StoryWindow, { report, terms }: ReadReport): readonly StoryLikeness[] {
  forgetBefore(window, report.publishedAt - window.windowMs)
  const vector = vectorOf(window.table, terms)
  const byStory = Map.groupBy(mostPromising(window, vector), ({ story }) => story)
  return [...byStory].map(([story, members]) => {
    const { lastAt = report.publishedAt, languages } = window.stories.get(story) ?? {}
    const likenesses = members.map((member) => likenessOf(window.table, vector, member.vector))
    const age = Math.max(0, report.publishedAt - lastAt) / window.windowMs
    const isForeign = languages?.has(report.language) === true ? 0 : 1
    return { story, evidence: evidenceOf(likenesses, { age, isForeign }) }
  })
}

/** Adds a report to a story, or opens one with it where `name` is its own id. */
export function joinStory(window: StoryWindow, { report, terms }: ReadReport, name: string): void {
  const { id, publishedAt, language } = report
  const vector = vectorOf(window.table, terms)
  const own: Held = { id, publishedAt, language, vector, story: name, promise: 0 }
  countReport(window.table, vector, 1)
  window.held.reports.push(own)
  for (const term of vector.ids) {
    const queue = window.holders.get(term) ?? { reports: [], start: 0 }
    window.holders.set(term, queue)
    queue.reports.push(own)
  }
  const story = window.stories.get(name) ?? { lastAt: publishedAt, languages: new Set() }
  window.stories.set(name, story)
  story.lastAt = Math.max(story.lastAt, publishedAt)
  story.languages.add(language)
}

const nobody: Queue = { reports: [], start: 0 }

/** The held reports that share most of the vector's rare terms. */
function mostPromising({ table, holders }: StoryWindow, { ids }: TermVector): readonly Held[] {
  const rarest = Array.from(ids, (id) => ({ id, rarity: rarityOf(table, id) }))
  rarest.sort((one, other) => other.rarity - one.rarity)
  const found: Held[] = []
  for (const { id, rarity } of rarest) {
    const { reports, start } = holders.get(id) ?? nobody
    if (found.length + reports.length - start > mostLookedAt) break
    for (const other of reports.slice(start)) {
      if (other.promise === 0) found.push(other)
      other.promise += rarity * rarity
    }
  }
  const promising = found.toSorted((one, other) => other.promise - one.promise).slice(0, mostCompared)
  for (const other of found) other.promise = 0
  return promising
}

function forgetBefore(window: StoryWindow, time: number): void {
  const { held, stories, holders, table } = window
  for (let old = held.reports[held.start]; old !== undefined && old.publishedAt < time;) {
    countReport(table, old.vector, -1)
    for (const term of old.vector.ids) {
      const queue = holders.get(term) ?? nobody
      dropFirst(queue)
      if (queue.reports.length === queue.start) holders.delete(term)
    }
    if ((stories.get(old.story)?.lastAt ?? 0) < time) stories.delete(old.story)
    dropFirst(held)
    old = held.reports[held.start]
  }
}

/** Moves on, and only now and then moves what is left: a common term's row is long. */
function dropFirst(queue: Queue): void {
  queue.start += 1
  if (queue.start * 2 <= queue.reports.length) return
  queue.reports = queue.reports.slice(queue.start)
  queue.start = 0
}

function evidenceOf(
  likenesses: readonly Likeness[],
  { age, isForeign }: Pick<Evidence, 'age' | 'isForeign'>,
): Evidence {
  const most = (part: keyof Likeness): number => Math.max(...likenesses.map((likeness) => likeness[part]))
  const nearest = likenesses
    .map(({ all }) => all)
    .toSorted((one, other) => other - one)
    .slice(0, nearestCount)
  return {
    nearest: nearest[0] ?? 0,
    nearestThree: nearest.reduce((sum, one) => sum + one, 0) / (nearest.length || 1),
    names: most('names'),
    words: most('words'),
    title: most('title'),
    numbers: most('numbers'),
    rareNames: most('rareNames') / 10,
    sharedTerms: Math.min(most('termCount'), 10) / 10,
    age,
    isForeign,
  }
}
