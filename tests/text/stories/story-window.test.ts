import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { readLabelledNews } from '../../../eval/labelled-news.ts'
import { readLabelledStories } from '../../../eval/labelled-stories.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { evidenceWeights, isPossible, titleWeights, weigh } from '#text/stories/evidence.ts'
import { createReportReader, type ReadReport } from '#text/stories/read-report.ts'
import type { Report } from '#text/stories/report.ts'
import {
  joinStory,
  likeliestStory,
  likeStories,
  openStoryWindow,
  placeReport,
  type StoryWindow,
} from '#text/stories/story-window.ts'
import { openVocabulary } from '#text/stories/vocabulary.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

let lexiconOf: LexiconOf

beforeAll(async () => {
  lexiconOf = await npmLexicons()
})

const folder = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const stories = (): readonly Report[] => readLabelledStories(folder('stories/open')).reports
const withoutText = (report: Report): Report => ({ ...report, text: '' })

// Much evidence is left out where it cannot change the answer; weighing all of it must give the same.
test.each<readonly [name: string, reports: () => readonly Report[]]>([
  ['stories with texts', stories],
  ['stories by their titles alone', () => stories().map(withoutText)],
  [
    'a day in several languages',
    () => readLabelledNews(folder('relevance/practice-1')).map((item) => item.report),
  ],
])('the likeliest story is the one that all the evidence speaks for most: %s', (_name, reports) => {
  const vocabulary = openVocabulary(lexiconOf)
  const window = openStoryWindow(vocabulary)
  const read = createReportReader(vocabulary)
  let joined = 0
  for (const report of reports()) {
    const words = read(report)
    const expected = [0, 3].map((margin) => likeliestOfAll(window, words, margin))
    expect([0, 3].map((margin) => likeliestStory(window, words, margin))).toEqual(expected)
    const [story = null] = expected
    expect(placeReport(window, words)).toBe(story ?? report.id)
    if (story !== null) joined += 1
  }
  expect(joined).toBeGreaterThan(30)
})

function likeliestOfAll(window: StoryWindow, read: ReadReport, margin: number): string | null {
  const hasText = read.hashes.length > 0
  const weights = hasText ? evidenceWeights : titleWeights
  let best: { readonly story: string | null; readonly weight: number } = { story: null, weight: margin }
  for (const { story, evidence } of likeStories(window, read)) {
    const weight = weigh(evidence, weights)
    if (weight > best.weight && (!hasText || isPossible(evidence))) best = { story, weight }
  }
  return best.story
}

test('a story stays one as long as a report of it is held, even one that came late', () => {
  const hourMs = 3_600_000
  const vocabulary = openVocabulary(lexiconOf)
  const window = openStoryWindow(vocabulary, hourMs)
  const read = createReportReader(vocabulary)
  const join = (story: string, publishedAt: number) => {
    const title = `Pożar składu opon w Zatorowie ${publishedAt}`
    joinStory(window, read({ id: `${publishedAt}`, title, text: '', publishedAt, language: 'pl' }), story)
  }
  join('fire', 0)
  join('other', 0.9 * hourMs)
  join('fire', 1)
  join('fire', 1.5 * hourMs)
  expect(window.stories.get('fire')?.latest).toHaveLength(2)
  join('late', 99 * hourMs)
  expect([...window.stories.keys()]).toEqual(['late'])
})
