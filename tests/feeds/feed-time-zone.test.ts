import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFeeds } from '#feeds/index.ts'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import { aFeed } from '../fakes/world.ts'
import { served, startFeedServer, type FeedServer } from '../servers/feed-server.ts'

const rss = (date: string): string =>
  `<rss version="2.0"><channel><title>K</title><item><title>A</title><pubDate>${date}</pubDate></item></channel></rss>`
const atom = (date: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><title>A</title><updated>${date}</updated></entry></feed>`
const json = (date: unknown): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'K',
    items: [{ id: '1', title: 'A', date_published: date }],
  })

const tenInWarsaw = Date.UTC(2026, 10, 25, 9)

let server: FeedServer

beforeAll(async () => {
  server = await startFeedServer()
})

afterAll(() => server.close())

test.each([
  ['RSS', rss('2026-11-25 10:00:00'), { publishedAt: tenInWarsaw }],
  ['RSS in Polish', rss('25 listopada 2026, 10:00'), { publishedAt: tenInWarsaw }],
  ['RSS with figures', rss('25.11.2026 10:00'), { publishedAt: tenInWarsaw }],
  ['Atom', atom('2026-11-25T10:00:00'), { updatedAt: tenInWarsaw }],
  ['JSON Feed', json('2026-11-25T10:00:00'), { publishedAt: tenInWarsaw }],
  ['JSON Feed with a number', json(tenInWarsaw / 1000), { publishedAt: tenInWarsaw }],
  ['RSS with a zone of its own', rss('2026-11-25T09:00:00Z'), { publishedAt: tenInWarsaw }],
])('a date of %s is read in the zone of the configuration', async (_name, feed, expected) => {
  const hint = { url: null, contentType: null, timeZone: 'Europe/Warsaw' }
  expect(await parseFeedBytes(Buffer.from(feed), hint)).toMatchObject({ entries: [expected] })
})

test.each([
  [{ timeZone: 'Europe/Warsaw' }, tenInWarsaw],
  [{ timeZone: 'America/New_York' }, Date.UTC(2026, 10, 25, 15)],
  [{}, Date.UTC(2026, 10, 25, 10)],
])('a reader made with %o hands its zone to the parsing thread', async (zone, publishedAt) => {
  server.setRoute('/kurier.xml', served(rss('2026-11-25 10:00:00')))
  const feeds = createFeeds({ privateHosts: [server.host], minHostGapMs: 0, ...zone })
  const feed = aFeed('kurier', { url: server.url('/kurier.xml') })
  const reading = await feeds.feedReader.read(feed, { etag: null, lastModified: null })
  await feeds.close()
  expect(reading).toMatchObject({ kind: 'entries', entries: [{ publishedAt }] })
})
