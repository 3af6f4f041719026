import { type Comparison, type Likeness, type LikenessTo, openComparison } from './compare-reports.ts'
import { type Evidence, evidenceWeights, isPossible, titleWeights, weigh } from './evidence.ts'
import { issueMs, mostHeld, newsWindowMs } from './news-window.ts'
import { type NumberedQueue, openQueue } from './numbered-queue.ts'
import type { ReadReport } from './read-report.ts'
import { firstTermOf, openPages, rootIdAt, storeTerms, type TermPages, type TermRow } from './term-pages.ts'
import type { Vocabulary } from './vocabulary.ts'
import { openScales, type Scales, type WeighedTerms } from './weighed-terms.ts'

/** A story of the window that a report may belong to, named by its first report, and what speaks for it. */
export type StoryLikeness = { readonly story: string; readonly evidence: Evidence }

type Held = {
  readonly publishedAt: number
  readonly row: TermRow
  readonly story: Story
}

/** What is known of a story as a whole. */
type Story = {
  readonly name: string
  lastAt: number
  /** Its latest reports, the oldest first. */
  readonly latest: TermRow[]
  readonly languages: Set<string>
  /** Titles without their days, and when each was last in the story. */
  readonly series: Map<number, number>
}

/** The reports of the last days, by their terms and their stories. */
export type StoryWindow = {
  readonly windowMs: number
  readonly vocabulary: Vocabulary
  readonly pages: TermPages
  readonly scales: Scales
  readonly comparison: Comparison
  /** Of each root, by its number, the numbers of the latest reports that hold it. */
  readonly holders: number[][]
  /** What speaks for comparing a held report with the one in question, by its number; 0 between two questions. */
  readonly promises: Float64Array
  readonly stories: Map<string, Story>
  readonly held: NumberedQueue<Held>
}

/** A report is compared with those that its rarest terms lead to: so many are looked at, and the most promising compared in full. */
const mostLookedAt = 150
const mostCompared = 8
/** More than are ever held, so that no two held reports have one place. */
const promisePlaces = 2 ** Math.ceil(Math.log2(mostHeld + 1))
/** A story's centre is the mean of so many. */
const centreCount = 6

/** An empty window; a report is held for `windowMs`, 72 h unless told. */
export function openStoryWindow(vocabulary: Vocabulary, windowMs = newsWindowMs): StoryWindow {
  return {
    windowMs,
    vocabulary,
    pages: openPages(),
    scales: openScales(vocabulary),
    comparison: openComparison(),
    holders: [],
    promises: new Float64Array(promisePlaces),
    stories: new Map(),
    held: openQueue(),
  }
}

/** The story of a report: the likeliest of the window's, or its own id where none is likely. The report is added to it. */
export function placeReport(window: StoryWindow, read: ReadReport): string {
  forgetBefore(window, read.report.publishedAt - window.windowMs)
  const terms = window.scales(read.terms)
  const name = likeliest(window, { read, terms, margin: 0 }) ?? read.report.id
  hold(window, { read, terms, name })
  return name
}

/** The likeliest of the window's stories for a report, by more than `margin` logits; null where none is. The report is not added. */
export function likeliestStory(window: StoryWindow, read: ReadReport, margin: number): string | null {
  forgetBefore(window, read.report.publishedAt - window.windowMs)
  return likeliest(window, { read, terms: window.scales(read.terms), margin })
}

type Question = { readonly read: ReadReport; readonly terms: WeighedTerms; readonly margin: number }

/** No centre is nearer than this: the mean of cosines, kept in single precision. */
const nearestCentre = 1.001

function likeliest(window: StoryWindow, { read, terms, margin }: Question): string | null {
  const hasText = read.hashes.length > 0
  const weights = hasText ? evidenceWeights : titleWeights
  let story: string | null = null
  let likelihood = margin
  for (const candidate of candidatesLike(window, read, terms)) {
    const { evidence } = candidate
    if (hasText && !isPossible(evidence)) continue
    // A centre is dear: it is asked for where the nearest one that may be would make the story the likeliest.
    if (weigh({ ...evidence, centre: nearestCentre }, weights) <= likelihood) continue
    const weight = weigh({ ...evidence, centre: centreOf(candidate) }, weights)
    if (weight <= likelihood) continue
    story = candidate.story.name
    likelihood = weight
  }
  return story
}

/** The stories that share something uncommon with a report, in no order. */
export function likeStories(window: StoryWindow, read: ReadReport): readonly StoryLikeness[] {
  forgetBefore(window, read.report.publishedAt - window.windowMs)
  const candidates = candidatesLike(window, read, window.scales(read.terms))
  return candidates.map((candidate) => {
    const centre = centreOf(candidate)
    return { story: candidate.story.name, evidence: { ...candidate.evidence, centre } }
  })
}

/** Adds a report to a story, or opens one with it where `name` is its own id. */
export function joinStory(window: StoryWindow, read: ReadReport, name: string): void {
  forgetBefore(window, read.report.publishedAt - window.windowMs)
  hold(window, { read, terms: window.scales(read.terms), name })
}

/** A story that a report may belong to, with what its nearest reports say; how near its centre is, is still to be asked. */
type Candidate = {
  readonly story: Story
  readonly likenessTo: LikenessTo
  readonly nearest: ReadonlyMap<TermRow, Likeness>
  readonly evidence: Omit<Evidence, 'centre'>
}

function candidatesLike(
  window: StoryWindow,
  { report: { publishedAt, language }, series }: ReadReport,
  asked: WeighedTerms,
): readonly Candidate[] {
  const likenessTo = window.comparison(asked)
  const byStory = new Map<Story, Map<TermRow, Likeness>>()
  for (const { story, row } of mostPromising(window, asked)) {
    if (isOtherIssue(story, { series, publishedAt })) continue
    const members = byStory.get(story) ?? new Map<TermRow, Likeness>()
    byStory.set(story, members.set(row, likenessTo(row)))
  }
  return Array.from(byStory, ([story, nearest]) => {
    const age = Math.max(0, publishedAt - story.lastAt) / window.windowMs
    const isForeign = story.languages.has(language) ? 0 : 1
    return { story, likenessTo, nearest, evidence: evidenceOf([...nearest.values()], { age, isForeign }) }
  })
}

/** How like a story's latest reports are on average; of one that has lost all but one, its nearest. */
function centreOf({ story: { latest }, likenessTo, nearest }: Candidate): number {
  const rows = latest.length > 1 ? latest : [...nearest.keys()]
  let sum = 0
  for (const row of rows) sum += (nearest.get(row) ?? likenessTo(row)).all
  return sum / (rows.length || 1)
}

/** The same title but for the day, a day later: the next issue of routine news. */
function isOtherIssue(
  story: Story,
  { series, publishedAt }: { readonly series: number; readonly publishedAt: number },
): boolean {
  const issuedAt = series === 0 ? undefined : story.series.get(series)
  return issuedAt !== undefined && publishedAt - issuedAt > issueMs
}

type Joining = { readonly read: ReadReport; readonly terms: WeighedTerms; readonly name: string }

function hold(window: StoryWindow, { read: { report, series }, terms, name }: Joining): void {
  const { vocabulary, pages, holders, stories, held } = window
  const { publishedAt, language } = report
  const story = stories.get(name) ?? openStory(name, publishedAt)
  stories.set(name, story)
  story.lastAt = Math.max(story.lastAt, publishedAt)
  story.languages.add(language)
  story.series.set(series, publishedAt)
  const row = storeTerms(pages, terms)
  const number = held.push({ publishedAt, row, story })
  story.latest.push(row)
  if (story.latest.length > centreCount) story.latest.shift()
  vocabulary.held += 1
  const { counts } = vocabulary.roots
  for (const root of terms.terms.roots) {
    counts[root] = (counts[root] ?? 0) + 1
    const queue = (holders[root] ??= [])
    queue.push(number)
    if (queue.length > 2 * mostLookedAt) queue.splice(0, mostLookedAt)
  }
}

/** The held reports that share most of the rare terms, the most promising first. */
function mostPromising(window: StoryWindow, asked: WeighedTerms): readonly Held[] {
  const { held, promises } = window
  const best: Promising[] = []
  for (const number of lookedAt(window, asked)) {
    const promise = promises[number % promisePlaces] ?? 0
    promises[number % promisePlaces] = 0
    if (best.length < mostCompared || promise > (best.at(-1)?.promise ?? 0)) {
      insertPromising(best, { number, promise })
    }
  }
  return best.map(({ number }) => held.at(number)).filter((one) => one !== undefined)
}

type Promising = { readonly number: number; readonly promise: number }

/** Behind all that promise as much, and one too many falls out. */
function insertPromising(best: Promising[], one: Promising): void {
  let place = best.length
  while (place > 0 && one.promise > (best[place - 1]?.promise ?? 0)) place -= 1
  best.splice(place, 0, one)
  if (best.length > mostCompared) best.pop()
}

/** The numbers of the reports that the rarest terms lead to; what each promises is written down. */
function lookedAt({ vocabulary, holders, promises }: StoryWindow, asked: WeighedTerms): readonly number[] {
  const { terms, rarities } = asked
  const { counts } = vocabulary.roots
  const found: number[] = []
  for (const index of rarestFirst(asked, counts)) {
    const root = terms.roots[index] ?? 0
    if (found.length + (counts[root] ?? 0) > mostLookedAt) break
    const rarity = rarities[index] ?? 0
    for (const number of holders[root] ?? []) {
      const place = number % promisePlaces
      const promise = promises[place] ?? 0
      if (promise === 0) found.push(number)
      promises[place] = promise + rarity * rarity
    }
  }
  return found
}

/** The places of the terms that lead somewhere, and not to half of the window. */
function rarestFirst({ terms: { roots }, rarities }: WeighedTerms, counts: Int32Array): readonly number[] {
  const places: number[] = []
  for (let place = 0; place < roots.length; place += 1) {
    const count = counts[roots[place] ?? 0] ?? 0
    if (count > 0 && count <= mostLookedAt) places.push(place)
  }
  return places.sort((one, other) => (rarities[other] ?? 0) - (rarities[one] ?? 0))
}

function forgetBefore({ held, stories, holders, vocabulary }: StoryWindow, time: number): void {
  for (let old = held.first(); old !== undefined; old = held.first()) {
    if (old.publishedAt >= time && held.size() < mostHeld) return
    vocabulary.held -= 1
    const { counts } = vocabulary.roots
    for (let at = firstTermOf(old.row); at < old.row.end; at += 1) {
      const root = rootIdAt(old.row, at)
      const queue = holders[root]
      const count = (counts[root] ?? 0) - 1
      counts[root] = count
      // Of a common root the oldest holders were left out before.
      if (queue !== undefined && queue.length > count) queue.shift()
    }
    // An old row's numbers may soon stand for other roots.
    if (old.story.latest[0] === old.row) old.story.latest.shift()
    if (old.story.latest.length === 0) stories.delete(old.story.name)
    held.dropFirst()
  }
}

function openStory(name: string, publishedAt: number): Story {
  return { name, lastAt: publishedAt, latest: [], languages: new Set(), series: new Map() }
}

function evidenceOf(
  likenesses: readonly Likeness[],
  { age, isForeign }: Pick<Evidence, 'age' | 'isForeign'>,
): Omit<Evidence, 'centre'> {
  const most = (part: keyof Likeness): number => {
    let value = 0
    for (const likeness of likenesses) value = Math.max(value, likeness[part])
    return value
  }
  return {
    nearest: most('all'),
    names: most('names'),
    words: most('words'),
    title: most('title'),
    numbers: most('numbers'),
    rareNames: most('rareNames') / 10,
    sharedTerms: Math.min(most('termCount'), 10) / 10,
    strangers: most('strangers'),
    age,
    isForeign,
  }
}
