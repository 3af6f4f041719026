import { afterEach, beforeEach, expect, test } from 'vitest'
import { openNewsroom, publish, slackChannel, type Newsroom } from './newsroom.ts'

let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom([{ id: 'kurier' }])
})

afterEach(() => newsroom.close())

test('a single run says what waits for a channel that refused, and how to go on with it', async () => {
  newsroom.discord.failNext('unknown-channel')
  publish(newsroom.feeds, 'kurier', [
    { slug: 'granica', title: 'Białoruś zamyka przejście', paragraphs: ['Białoruś zamyka jutro przejście.'] },
  ])
  const bot = newsroom.start({ args: ['run', '--once'] })
  expect(await bot.ended, bot.output()).toBe(1)
  expect(newsroom.discord.messages()).toEqual([])
  expect(newsroom.slack.messages(slackChannel)).toHaveLength(1)
  expect(bot.output()).toContain('1 wiadomość czeka na kanał, który ich nie przyjmuje')
  expect(bot.output()).toContain('npm run depesza -- resume')
  expect(bot.output()).not.toContain('następny start')
}, 60_000)
