import { describe, expect, test } from 'vitest'
import type { TopicMatch } from '#domain/topic.ts'
import type { NewsGold } from '../../eval/labelled-news.ts'
import { alertsOf, type JudgedItem } from '../../eval/raise-alerts.ts'
import { scoreAlerts } from '../../eval/score-alerts.ts'

const belarus = 'Białoruś'
const relevant = (story: string, topics = [belarus]): NewsGold => ({ story, topics, relevance: 'relevant' })
const either = (story: string): NewsGold => ({ story, topics: [belarus], relevance: 'either' })
const noise: NewsGold = { story: 'noise', topics: [], relevance: 'irrelevant' }

/** Gold, found story and topics matched, in the order of publishing. */
type Line = readonly [NewsGold, string, ...string[]]

const cases: readonly { name: string; lines: readonly Line[]; figures: readonly number[] }[] = [
  { name: 'nothing', lines: [], figures: [0, 0, 0, 0, 0, 0] },
  { name: 'an alert that is wanted', lines: [[relevant('a'), '1', 'by']], figures: [1, 1, 1, 0, 1, 0] },
  { name: 'an alert that is not', lines: [[noise, '1', 'by']], figures: [1, 0, 1, 0, 0, 0] },
  { name: 'no alert', lines: [[relevant('a'), '1']], figures: [0, 0, 0, 1, 1, 0] },
  {
    name: 'one alert for a story of several items',
    lines: [
      [relevant('a'), '1', 'by'],
      [relevant('a'), '1', 'by'],
    ],
    figures: [1, 1, 1, 0, 1, 0],
  },
  {
    name: 'a second alert on one story is repeated',
    lines: [
      [relevant('a'), '1', 'by'],
      [relevant('a'), '2', 'by'],
    ],
    figures: [2, 2, 2, 0, 1, 1],
  },
  {
    name: 'a story inside the alert of another one is missed',
    lines: [
      [noise, '1', 'by'],
      [relevant('a'), '1', 'by'],
    ],
    figures: [1, 0, 1, 1, 1, 0],
  },
  {
    name: 'what sensible editors differ about counts neither way',
    lines: [
      [either('a'), '1', 'by'],
      [either('b'), '2'],
    ],
    figures: [1, 0, 0, 0, 0, 0],
  },
]

test.each(cases)('$name', ({ lines, figures }) => {
  const items = lines.map(judged)
  const { alerts, relevant: right, missed, repeated } = scoreAlerts(items, alertsOf(items))
  expect([alerts, right.part, right.whole, missed.part, missed.whole, repeated]).toEqual(figures)
})

describe('of one topic', () => {
  const items = [judged([relevant('a', ['Broń jądrowa']), '1', 'by', 'nuclear'], 0)]

  test('an alert that is wanted for another is false', () => {
    expect(scoreAlerts(items, alertsOf(items, 'by'), belarus).falseAlerts).toEqual(items)
  })

  test('an alert for the right one is relevant', () => {
    expect(scoreAlerts(items, alertsOf(items, 'nuclear'), 'Broń jądrowa').relevant).toEqual({
      part: 1,
      whole: 1,
    })
  })

  test('a story that matches only another is missed', () => {
    const [item] = [judged([relevant('a', ['Broń jądrowa']), '1', 'by'], 0)]
    const score = scoreAlerts([item], alertsOf([item], 'nuclear'), 'Broń jądrowa')
    expect(score.missedStories).toEqual(new Map([['a', [item]]]))
  })
})

function judged([gold, foundStory, ...topicIds]: Line, index: number): JudgedItem {
  const text = { title: `Title ${index}`, text: 'Text.', language: 'pl' }
  const topics = topicIds.map((topicId): TopicMatch => ({ topicId, matches: [] }))
  return {
    report: { id: String(index), publishedAt: index, ...text },
    document: text,
    gold,
    foundStory,
    topics,
  }
}
