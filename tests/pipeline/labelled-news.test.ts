import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Share } from '../../eval/figures.ts'
import { type NewsItem, readLabelledNews } from '../../eval/labelled-news.ts'
import { alertsOf, exampleWatchList, judgeNews } from '../../eval/raise-alerts.ts'
import { type AlertScore, scoreAlerts } from '../../eval/score-alerts.ts'
import { npmLexicons } from '../npm-lexicons.ts'

const folder = fileURLToPath(new URL('../fixtures/relevance', import.meta.url))
const newsOf = (day: string): readonly NewsItem[] => readLabelledNews(`${folder}/${day}`)
let topicNames: readonly string[]
let scoreOf: (day: string) => AlertScore<NewsItem>

beforeAll(async () => {
  const configuration = await exampleWatchList()
  const lexiconOf = await npmLexicons()
  topicNames = configuration.topics.map(({ name }) => name)
  scoreOf = (day) => {
    const items = judgeNews(newsOf(day), { configuration, lexiconOf })
    return scoreAlerts(items, alertsOf(items))
  }
})

const valueOf = ({ part, whole }: Share): number => part / whole

test.each([
  ['open', 359],
  ['practice-1', 288],
  ['practice-2', 291],
  ['practice-3', 313],
  ['practice-6', 558],
])('the labelled items of %s are all there, and only for topics of the example watch list', (day, count) => {
  const news = newsOf(day)
  expect(news).toHaveLength(count)
  expect(new Set(news.flatMap(({ gold }) => gold.topics))).toEqual(new Set(topicNames))
})

// What the example watch list and the rules reach on these days, which are full of traps: a later change may not fall below it.
test.each([
  ['open', 0.9, 0.12],
  ['practice-1', 0.95, 0.04],
  ['practice-2', 0.92, 0.04],
  ['practice-3', 0.85, 0.04],
  ['practice-6', 0.82, 0.04],
])(
  'on %s at least %d of the alerts are relevant, and at most %d of the relevant stories missed',
  (day, relevant, missed) => {
    const score = scoreOf(day)
    expect(valueOf(score.relevant)).toBeGreaterThanOrEqual(relevant)
    expect(valueOf(score.missed)).toBeLessThanOrEqual(missed)
  },
)
