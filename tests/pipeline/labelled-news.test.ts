import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Share } from '../../eval/figures.ts'
import { type NewsItem, readLabelledNews } from '../../eval/labelled-news.ts'
import { alertsOf, exampleWatchList, judgeNews } from '../../eval/raise-alerts.ts'
import { type AlertScore, scoreAlerts } from '../../eval/score-alerts.ts'
import { npmLexicons } from '../npm-lexicons.ts'

const news = readLabelledNews(fileURLToPath(new URL('../fixtures/relevance/open', import.meta.url)))
let topicNames: readonly string[]
let score: AlertScore<NewsItem>

beforeAll(async () => {
  const configuration = await exampleWatchList()
  topicNames = configuration.topics.map(({ name }) => name)
  const items = judgeNews(news, { configuration, lexiconOf: await npmLexicons() })
  score = scoreAlerts(items, alertsOf(items))
})

const valueOf = ({ part, whole }: Share): number => part / whole

test('the labelled items are all there, and only for topics of the example watch list', () => {
  expect(news).toHaveLength(359)
  expect(new Set(news.flatMap(({ gold }) => gold.topics))).toEqual(new Set(topicNames))
})

// What the example watch list and the rules reach on this day, which is made of traps: a later change may not fall below it.
test('the example watch list gives no more false alerts than it did', () => {
  expect(valueOf(score.relevant)).toBeGreaterThanOrEqual(0.88)
})

test('the example watch list misses no more relevant stories than it did', () => {
  expect(valueOf(score.missed)).toBeLessThanOrEqual(0.23)
})
