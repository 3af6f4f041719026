import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { LexiconOf } from '#ports/lexicon.ts'
import { createClusterer } from '#text/stories/cluster-reports.ts'
import { readLabelledNews } from '../../../eval/labelled-news.ts'
import { readLabelledStories } from '../../../eval/labelled-stories.ts'
import { developmentsFound } from '../../../eval/score-developments.ts'
import { newsFound } from '../../../eval/score-news.ts'
import { bCubed, copiesFound } from '../../../eval/score-stories.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

const labelled = read('open')
let lexiconOf: LexiconOf
let place: () => readonly { readonly id: string; readonly story: string; readonly copyOf: string | null }[]

beforeAll(async () => {
  lexiconOf = await npmLexicons()
  place = () => {
    const cluster = createClusterer(lexiconOf)
    return labelled.reports.map((report) => ({ id: report.id, ...cluster(report) }))
  }
})

function read(part: string): ReturnType<typeof readLabelledStories> {
  return readLabelledStories(fileURLToPath(new URL(`../../fixtures/stories/${part}`, import.meta.url)))
}

test('the labelled reports are all there', () => {
  expect(labelled.reports).toHaveLength(264)
})

test('most reports of one event are one story, and hardly another event with it', () => {
  const { precision, recall } = bCubed(labelled.stories, new Map(place().map(({ id, story }) => [id, story])))
  expect(precision).toBeGreaterThanOrEqual(0.85)
  expect(recall).toBeGreaterThanOrEqual(0.85)
})

test('a whole news day in five languages, unlike stories apart', () => {
  const folder = fileURLToPath(new URL('../../fixtures/relevance/open', import.meta.url))
  const items = readLabelledNews(folder)
  const cluster = createClusterer(lexiconOf)
  const score = bCubed(
    new Map(items.map(({ report, gold }) => [report.id, gold.story])),
    new Map(items.map(({ report }) => [report.id, cluster(report).story])),
  )
  expect(score.precision).toBeGreaterThanOrEqual(0.92)
  expect(score.recall).toBeGreaterThanOrEqual(0.88)
})

test('English titles alone are put together, if not all of them', () => {
  const { reports, stories } = read('english-titles')
  expect(reports).toHaveLength(152)
  const cluster = createClusterer(lexiconOf)
  const score = bCubed(stories, new Map(reports.map((report) => [report.id, cluster(report).story])))
  expect(score.precision).toBeGreaterThanOrEqual(0.8)
  expect(score.recall).toBeGreaterThanOrEqual(0.77)
})

test('copies are told from what was written anew', () => {
  const { right, found, wanted } = copiesFound(labelled.copies, place())
  expect({ right, found, wanted }).toEqual({ right: 66, found: 66, wanted: 66 })
})

test('what is new is hardly ever taken for known, nor what is known for new', () => {
  const found = newsFound(labelled.reports, place(), { kinds: labelled.kinds, lexiconOf })
  expect(found.news).toBe(40)
  // The others retell what another outlet had told within the day.
  expect(found.firstSwallowed).toBe(0)
  expect(found.swallowed).toBeLessThanOrEqual(5)
  expect(found.wronglyNew / found.ordinary).toBeLessThanOrEqual(0.15)
})

test.each([
  { part: 'open', style: 'chains', news: 58, swallowed: 2, wronglyNew: 0.1 },
  { part: 'pairs', style: 'pairs a few hours apart', news: 35, swallowed: 1, wronglyNew: 0.05 },
  { part: 'soon-open', style: 'chains of minutes and hours', news: 79, swallowed: 3, wronglyNew: 0.15 },
])('developments of $style in short press style are hardly ever swallowed', (wanted) => {
  const folder = fileURLToPath(new URL(`../../fixtures/developments/${wanted.part}`, import.meta.url))
  const found = developmentsFound(readLabelledStories(folder), lexiconOf)
  expect(found.news).toBe(wanted.news)
  expect(found.swallowed.length).toBeLessThanOrEqual(wanted.swallowed)
  expect(found.wronglyNew.length / found.retold).toBeLessThanOrEqual(wanted.wronglyNew)
})

test('the same reports in the same order are placed the same', () => {
  expect(place()).toEqual(place())
})
