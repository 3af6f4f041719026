import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { startBot } from '#app/start.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Locale } from '#domain/locale.ts'
import { openStore } from '#storage/index.ts'
import { aFollowUp, aNewOperation } from '../builders.ts'
import { aChannel, aFeed, aTopic } from '../fakes/world.ts'
import { longRssFeed, served, startFeedServer, type FeedServer } from '../servers/feed-server.ts'

let feeds: FeedServer
let folder: string

beforeEach(async () => {
  ;[feeds, folder] = await Promise.all([startFeedServer(), mkdtemp(join(tmpdir(), 'depesza-start-'))])
  feeds.setRoute('/kurier.xml', served(longRssFeed(3)))
})

afterEach(async () => {
  await feeds.close()
  await rm(folder, { recursive: true, force: true })
})

function configured(locale: Locale, platforms: readonly string[]): Configuration {
  const topic = aTopic('umowa')
  return {
    locale,
    timeZone: 'Europe/Warsaw',
    feeds: [aFeed('kurier', { url: feeds.url('/kurier.xml') })],
    topics: [topic],
    channels: platforms.map((platform) => ({
      ...aChannel('c1', { topicIds: [topic.id], locale }),
      destination: { platform, address: 'c1' },
    })),
    rules: [],
    experts: [],
    institutions: [],
    owner: null,
    audit: null,
    managers: {},
    firstPoll: 'newest',
    maxAgeMs: 7 * 24 * 3_600_000,
    stories: { joins: true, escalation: { sources: 3, withinMs: 3_600_000, official: true } },
    onUnknown: 'repeat',
    privateHosts: [feeds.host],
    dictionary: 'npm',
    homographs: 'shipped',
    storePath: join(folder, 'depesza.sqlite'),
    retention: { textsMs: null, articlesMs: null },
    watchdog: { warnMs: 5_000, endMs: 60_000 },
    http: { host: '127.0.0.1', port: 0, health: false, metrics: false },
    isSample: false,
  }
}

test.each<[string, { locale: Locale; isOnce: boolean; environment: Record<string, string>; said: string[] }]>(
  [
    [
      'no token at all, in Polish',
      {
        locale: 'pl',
        isOnce: true,
        environment: {},
        said: ['Nie ma dokąd wysyłać', 'Slack (brak SLACK_BOT_TOKEN w .env)', 'Discord (brak DISCORD_TOKEN'],
      },
    ],
    [
      'no token at all, in English and without --once',
      {
        locale: 'en',
        isOnce: false,
        environment: {},
        said: ['nowhere to post', 'Slack (SLACK_BOT_TOKEN is not set)', 'Discord (DISCORD_TOKEN is not set)'],
      },
    ],
    [
      'tokens that cannot work',
      {
        locale: 'en',
        isOnce: true,
        environment: { SLACK_BOT_TOKEN: 'xapp-1', DISCORD_TOKEN: 'one two' },
        said: [
          'nowhere to post',
          'Slack (SLACK_BOT_TOKEN holds an app-level',
          'Discord (DISCORD_TOKEN holds',
        ],
      },
    ],
  ],
)(
  'nothing is polled where no channel’s platform is on: %s',
  async (_name, { locale, isOnce, environment, said }) => {
    const lines: string[] = []
    const configuration = configured(locale, ['slack', 'discord'])
    const print = (line: string) => lines.push(line)
    expect(await startBot({ configuration, file: null, environment, isOnce, print })).toBe(1)
    expect(lines).toHaveLength(2)
    for (const part of said) expect(lines[1]).toContain(part)
    expect(feeds.requests).toEqual([])
    expect(existsSync(configuration.storePath)).toBe(false)
  },
)

test('a platform that is off while another channel’s is on is told, and the feeds are polled', async () => {
  const lines: string[] = []
  const configuration = configured('pl', ['slack', 'console'])
  const print = (line: string) => lines.push(line)
  const start = { configuration, file: null, environment: {}, isOnce: true, print }
  await startBot(start)
  expect(lines).toContain('Slack: wyłączony (brak SLACK_BOT_TOKEN w .env)')
  expect(feeds.requestsFor('/kurier.xml')).toHaveLength(1)
})

test('a single run ends well where an answer waits for the end of quiet hours, and says until when', async () => {
  const configuration = configured('pl', ['console'])
  await storeAnswer(configuration, Date.parse('2099-05-13T05:00Z'))
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  expect(await startBot({ configuration, file: null, environment: {}, isOnce: true, print })).toBe(0)
  expect(lines.filter((line) => line.includes('czeka'))).toEqual([
    '1 wiadomość czeka na swoją porę, najdłużej do 13 maja 2099, 07:00; wyśle to pierwszy start po tym czasie.',
  ])
})

/** An alert that was posted, and an answer to it that is due at a time. */
async function storeAnswer({ storePath, channels }: Configuration, dueAt: number): Promise<void> {
  const store = await openStore({ path: storePath, digest })
  const { outbox } = store
  const post = aNewOperation({
    destination: channels[0]?.destination ?? { platform: 'console', address: 'c1' },
  })
  const now = Date.now()
  await outbox.fileOperations([post], now)
  const target = (await outbox.operations(1))[0]?.key ?? ''
  await outbox.beginSend(target, now)
  await outbox.markSent(target, 'm1', now)
  await outbox.fileOperations(
    [{ ...post, kind: 'reply', revision: 1, target, message: aFollowUp(), dueAt }],
    now,
  )
  await store.close()
}
