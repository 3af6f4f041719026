import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { exampleWatchList } from '../../eval/raise-alerts.ts'
import { readLines } from '../../eval/read-lines.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { npmLexicons } from '../npm-lexicons.ts'

/** An invented title and teaser, and whether a desk that keeps the example wants it. */
type News = {
  readonly wanted: boolean
  readonly language: string
  readonly title: string
  readonly text: string
}

const news = readLines<News>(
  fileURLToPath(new URL('../fixtures/news-beside-a-keyword.jsonl', import.meta.url)),
)
const { topics } = await exampleWatchList()
const matchTopics = createMatcherByLanguage(topics, keywordRulesOf, await npmLexicons())

test('there is news of both kinds', () => {
  const count = news.filter(({ wanted }) => wanted).length
  expect([count, news.length - count]).toEqual([60, 77])
})

test.each(news)('the example watch list, wanted $wanted: $title', ({ wanted, ...document }) => {
  expect(matchTopics(document).length > 0).toBe(wanted)
})
