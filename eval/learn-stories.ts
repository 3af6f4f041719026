import type { LexiconOf } from '#ports/lexicon.ts'
import type { Evidence } from '#text/stories/evidence.ts'
import { createReportReader } from '#text/stories/read-report.ts'
import type { Report } from '#text/stories/report.ts'
import { joinStory, likeStories, openStoryWindow } from '#text/stories/story-window.ts'
import { openVocabulary } from '#text/stories/vocabulary.ts'
import type { Grouping } from './score-stories.ts'

const rounds = 4000
const rate = 3
const shrinkage = 0.0005
/** Stories less alike teach nothing. */
const leastLikeness = 0.02

/** Reports in the order of their publishing, and the stories that they really are. */
export type Lesson = { readonly reports: readonly Report[]; readonly stories: Grouping }
type Example = { readonly inputs: readonly number[]; readonly isSame: boolean }

/** The weights of evidence by logistic regression over reports and the stories before them, each report put where it belongs. */
export function learnWeights(
  lessons: readonly Lesson[],
  lexiconOf: LexiconOf,
): Readonly<Record<string, number>> {
  const examples = lessons.flatMap((lesson) => examplesOf(lesson, lexiconOf))
  const weights = names.map(() => 0)
  for (let round = 0; round < rounds; round += 1) {
    const slopes = names.map(() => 0)
    for (const { inputs, isSame } of examples) {
      const logit = inputs.reduce((sum, input, index) => sum + input * (weights[index] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-logit)) - Number(isSame)
      for (const [index, input] of inputs.entries()) slopes[index] = (slopes[index] ?? 0) + error * input
    }
    for (const [index, slope] of slopes.entries()) {
      const weight = weights[index] ?? 0
      weights[index] = weight - rate * (slope / examples.length + (index === 0 ? 0 : shrinkage * weight))
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]))
}

const names = [
  'bias',
  'nearest',
  'centre',
  'names',
  'words',
  'title',
  'numbers',
  'rareNames',
  'sharedTerms',
  'age',
  'isForeign',
  'foreignNames',
  'foreignRareNames',
] as const

function inputsOf(evidence: Evidence): readonly number[] {
  const { nearest, centre, words, title, numbers, rareNames, age, isForeign } = evidence
  const home = 1 - isForeign
  return [
    1,
    nearest,
    centre,
    evidence.names * home,
    words,
    title,
    numbers,
    rareNames * home,
    evidence.sharedTerms,
    age,
    isForeign,
    evidence.names * isForeign,
    rareNames * isForeign,
  ]
}

function examplesOf({ reports, stories }: Lesson, lexiconOf: LexiconOf): readonly Example[] {
  const vocabulary = openVocabulary(lexiconOf)
  const readReport = createReportReader(vocabulary)
  const window = openStoryWindow(vocabulary)
  const firstOf = new Map<string, string>()
  return reports.flatMap((report) => {
    const read = readReport(report)
    const group = stories.get(report.id) ?? report.id
    const story = firstOf.get(group) ?? report.id
    firstOf.set(group, story)
    const like = likeStories(window, read)
    joinStory(window, read, story)
    return like
      .filter((candidate) => candidate.story === story || candidate.evidence.nearest > leastLikeness)
      .map((candidate) => ({ inputs: inputsOf(candidate.evidence), isSame: candidate.story === story }))
  })
}
