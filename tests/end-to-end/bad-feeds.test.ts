import { afterEach, beforeEach, expect, test } from 'vitest'
import { cutInTheMiddle, failing, loginPage, rssFeed, served } from '../servers/feed-server.ts'
import { until } from './bot-process.ts'
import { openNewsroom, publish, slackChannel, type Newsroom } from './newsroom.ts'

const item = (index: number) => ({
  title: `Białoruś, wiadomość ${index}`,
  link: `https://kurier.example/${index}`,
  guid: `g${index}`,
  description: 'Białoruś ogłosiła nowe przepisy.',
  publishedAt: Date.now() - index * 60_000,
})

let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom([
    { id: 'kurier' },
    { id: 'piecset' },
    { id: 'strona' },
    { id: 'uciety' },
    { id: 'ogromny', page: 'never' },
  ])
})

afterEach(() => newsroom.close())

test('feeds that answer 500, are HTML, are cut or hold 10,000 items each get a clear line and leave the others unharmed', async () => {
  const { feeds, discord, slack } = newsroom
  const healthy = {
    slug: 'mokra',
    title: 'Białoruś wstrzymuje tranzyt',
    paragraphs: ['Białoruś wstrzymała w nocy tranzyt towarów przez Mokrą.'],
  }
  publish(feeds, 'kurier', [healthy])
  feeds.setRoute('/piecset.xml', failing(500))
  feeds.setRoute('/strona.xml', loginPage())
  feeds.setRoute(
    '/uciety.xml',
    cutInTheMiddle(rssFeed(Array.from({ length: 40 }, (_, index) => item(index)))),
  )
  feeds.setRoute('/ogromny.xml', served(rssFeed(Array.from({ length: 10_000 }, (_, index) => item(index)))))
  const bot = newsroom.start({ args: ['run', '--once'] })
  expect(await bot.ended).toBe(0)
  await until(() => discord.messages().length >= 1, { bot })
  const lines = bot.output()
  expect(lines).toMatch(/✗ piecset: .*500/u)
  expect(lines).toMatch(/✗ strona: .*HTML/u)
  expect(lines).toMatch(/✗ uciety: \S+/u)
  expect(lines).toMatch(/✓ ogromny: .*500.*10[ ,.]?000|✓ ogromny: .*10[ ,.]?000.*500/u)
  expect(lines).toMatch(/✓ kurier: 1 nowy artykuł/u)
  expect(discord.messages().some(({ embeds }) => embeds[0]?.title === healthy.title)).toBe(true)
  expect(slack.messages(slackChannel).length).toBe(discord.messages().length)
})
