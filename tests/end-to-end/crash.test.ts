import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from './bot-process.ts'
import { openNewsroom, publish, slackChannel, type Newsroom } from './newsroom.ts'

const calm = {
  slug: 'pogoda',
  title: 'Pogoda na jutro',
  paragraphs: ['Nad morzem będzie wietrznie i chłodno.'],
}

function news(killAt: string, index: number) {
  const place = `${killAt.replaceAll(/[:/]/gu, 'x')} nr ${index}`
  return {
    slug: place.replaceAll(' ', '-'),
    title: `Białoruś zamyka przejście ${place}`,
    paragraphs: [
      `Białoruś zamknie od poniedziałku przejście ${place}. Kolejki ciężarówek mają już kilka kilometrów.`,
      'Kierowcy czekają na decyzję służb granicznych od wczorajszego wieczora, a przewoźnicy liczą straty.',
    ],
  }
}

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom([{ id: 'kurier' }])
  publish(newsroom.feeds, 'kurier', [calm])
  const first = newsroom.start({ args: ['run', '--once'] })
  if ((await first.ended) !== 0) throw new Error(`the first poll failed:\n${first.output()}`)
})

afterAll(() => newsroom.close())

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
    'before-commit:3',
    'stories-filed',
    'stories-filed:3',
    'discord/sending-committed',
    'slack/sending-committed:2',
    'slack/answer-begun',
    'discord/outcome-known:2',
    'slack/outcome-known:3',
    'discord/stored-sent:2',
  ])(
    'at %s',
    async (killAt) => {
      const articles = [news(killAt, 3), news(killAt, 2), news(killAt, 1)]
      publish(newsroom.feeds, 'kurier', [...articles, calm])
      const doomed = newsroom.start({ killAt })
      expect(await doomed.ended).toBe('SIGKILL')
      const survivor = newsroom.start()
      const isEverywhere = (titles: readonly string[]): boolean =>
        articles.every(({ title }) => countOf(titles, title) > 0)
      const isComplete = (): boolean => isEverywhere(titlesOnDiscord()) && isEverywhere(titlesOnSlack())
      await until(isComplete, { bot: survivor, timeoutMs: 40_000 })
      await new Promise((resolve) => setTimeout(resolve, 800))
      expect(await survivor.stop()).toBe(0)
      for (const { title } of articles) {
        expect([countOf(titlesOnDiscord(), title), countOf(titlesOnSlack(), title)]).toEqual([1, 1])
      }
      expect([...newsroom.discord.violations, ...newsroom.slack.violations]).toEqual([])
    },
    60_000,
  )
})
