import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { visibleText } from '../servers/slack/index.ts'
import { until } from './bot-process.ts'
import {
  asker,
  fixtureArticle,
  openNewsroom,
  publish,
  slackChannel,
  type Newsroom,
  type Published,
} from './newsroom.ts'

const seedFile = new URL('../../../shared/seed/pact-article.txt', import.meta.url)

const invented = { ...fixtureArticle('ten-quoting-habits'), slug: 'umowa' }

let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom([{ id: 'kurier' }])
})

afterEach(() => newsroom.close())

function posts(): { readonly onDiscord: number; readonly onSlack: number } {
  const { discord, slack } = newsroom
  return { onDiscord: discord.messages().length, onSlack: slack.messages(slackChannel).length }
}

describe('from a feed to both platforms', () => {
  test('an article with quotations is posted to both, once, over a second poll and a restart', async () => {
    publish(newsroom.feeds, 'kurier', [invented])
    const bot = newsroom.start()
    await until(() => posts().onDiscord === 1 && posts().onSlack === 1, { bot })
    const polls = newsroom.feeds.requestsFor('/kurier.xml').length
    await until(() => newsroom.feeds.requestsFor('/kurier.xml').length > polls + 1, { bot })
    expect(await bot.stop()).toBe(0)

    const restarted = newsroom.start()
    await until(() => newsroom.feeds.requestsFor('/kurier.xml').length > polls + 4, { bot: restarted })
    expect(await restarted.stop()).toBe(0)
    expect(posts()).toEqual({ onDiscord: 1, onSlack: 1 })
    expect([...newsroom.discord.violations, ...newsroom.slack.violations]).toEqual([])
  })

  test('the alert names an expert with a quotation, and says why it came', async () => {
    publish(newsroom.feeds, 'kurier', [invented])
    const bot = newsroom.start()
    await until(() => posts().onDiscord === 1 && posts().onSlack === 1, { bot })
    const discordText = JSON.stringify(newsroom.discord.messages()[0])
    const slackText = newsroom.slack
      .messages(slackChannel)
      .map((message) => visibleText(message))
      .join('\n')
    for (const text of [discordText, slackText]) {
      expect(text).toContain('ekspert')
      expect(text).toContain('Dlaczego')
      expect(text).toContain('skrót automatyczny')
    }
  })

  test('`recent` lists the item on both, in the words of each', async () => {
    publish(newsroom.feeds, 'kurier', [invented])
    const bot = newsroom.start()
    await until(() => posts().onDiscord === 1 && posts().onSlack === 1, { bot })
    await newsroom.discord.untilReady()
    await newsroom.slack.connected()
    const onDiscord = await newsroom.discord.command('recent', { since: '24h' }, { locale: 'en' })
    const onSlack = await newsroom.slack.command('ostatnie 24h', asker)
    expect(JSON.stringify(onDiscord)).toContain(invented.title.slice(0, 40))
    expect(visibleText(onSlack)).toContain(invented.title.slice(0, 40))
    expect(onSlack.visibleTo).toBe(asker.user)
    const channelId = newsroom.discord.foreignChannelId
    const refused = await newsroom.discord.command('recent', { since: '24h' }, { locale: 'en', channelId })
    expect(JSON.stringify(refused)).toContain('only where its own team works')
    const quotes = await newsroom.slack.press('Cytaty', newsroom.slack.messages(slackChannel)[0], asker)
    expect(visibleText(quotes)).toContain('—')
    expect([...newsroom.discord.violations, ...newsroom.slack.violations]).toEqual([])
  })

  test.skipIf(!existsSync(seedFile))(
    'the seed article comes through with its six direct quotations (skipped without ../shared)',
    async () => {
      const paragraphs = readFileSync(seedFile, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
      const seed: Published = { slug: 'pakt', title: 'Rosja i Białoruś podpiszą pakt', paragraphs }
      publish(newsroom.feeds, 'kurier', [seed])
      const bot = newsroom.start()
      await until(() => posts().onDiscord === 1 && posts().onSlack === 1, { bot })
      const text = JSON.stringify(newsroom.discord.messages()[0])
      expect(text).toContain('Kamil Kłysiński')
      expect(text).not.toContain('Z dokumentu wynika')
    },
  )
})
