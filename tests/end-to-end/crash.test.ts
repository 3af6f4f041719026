import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from './bot-process.ts'
import { openNewsroom, publish, slackChannel, type Newsroom } from './newsroom.ts'

const calm = {
  slug: 'pogoda',
  title: 'Pogoda na jutro',
  paragraphs: ['Nad morzem będzie wietrznie i chłodno.'],
}

function news(index: number) {
  return {
    slug: `bialorus-${index}`,
    title: `Białoruś zamyka przejście numer ${index}`,
    paragraphs: [
      `Białoruś zamknie od poniedziałku przejście numer ${index}. Kolejki ciężarówek mają już kilka kilometrów.`,
      'Kierowcy czekają na decyzję służb granicznych od wczorajszego wieczora, a przewoźnicy liczą straty.',
    ],
  }
}

let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom([{ id: 'kurier' }])
  publish(newsroom.feeds, 'kurier', [calm])
  const first = newsroom.start({ args: ['run', '--once'] })
  expect(await first.ended).toBe(0)
})

afterEach(() => newsroom.close())

function titlesOnDiscord(): readonly string[] {
  return newsroom.discord.messages().map(({ embeds }) => embeds[0]?.title ?? '')
}

function titlesOnSlack(): readonly string[] {
  return newsroom.slack.messages(slackChannel).map(({ text }) => text)
}

function countOf(titles: readonly string[], title: string): number {
  return titles.filter((one) => one.includes(title)).length
}

describe('kill -9 loses nothing and posts nothing twice', () => {
  test.each([
    'before-commit',
    'before-commit:2',
    'after-commit',
    'after-commit:3',
    'after-sending',
    'after-sending:2',
    'after-send',
    'after-send:2',
    'after-send:3',
    'after-sent:2',
  ])('at %s', async (killAt) => {
    const articles = [news(3), news(2), news(1)]
    publish(newsroom.feeds, 'kurier', [...articles, calm])
    const doomed = newsroom.start({ killAt })
    expect(await doomed.ended).toBe('SIGKILL')
    const survivor = newsroom.start()
    const isComplete = (): boolean => titlesOnDiscord().length >= 3 && titlesOnSlack().length >= 3
    await until(isComplete, { bot: survivor })
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await survivor.stop()).toBe(0)
    for (const { title } of articles) {
      expect([countOf(titlesOnDiscord(), title), countOf(titlesOnSlack(), title)]).toEqual([1, 1])
    }
    expect([...newsroom.discord.violations, ...newsroom.slack.violations]).toEqual([])
  })
})
