import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFeedsApart } from '#feeds/feeds-apart.ts'
import { aFeed } from '../fakes/world.ts'
import {
  rssFeed,
  served,
  servedPage,
  silent,
  startFeedServer,
  type FeedServer,
} from '../servers/feed-server.ts'

const nothingKnown = { etag: null, lastModified: null }
let server: FeedServer

beforeAll(async () => {
  server = await startFeedServer({
    '/rss': served(rssFeed([{ title: 'Tranzyt przez Mokrą', guid: '1' }])),
    '/page': servedPage(`<article><p>${'Gmina wstrzymała w nocy tranzyt. '.repeat(20)}</p></article>`),
    '/silent': silent(),
  })
})
afterAll(() => server.close())

test('feeds and pages are read in a thread of their own, which tells how far it is', async () => {
  const points: string[] = []
  const feeds = createFeedsApart(settings(), (point) => points.push(point))
  const feed = await feeds.feedReader.read(aFeed('kurier', { url: server.url('/rss') }), nothingKnown)
  expect(feed).toMatchObject({ kind: 'entries', entries: [{ title: 'Tranzyt przez Mokrą' }] })
  const page = await feeds.pageReader.read(server.url('/page'))
  expect(page).toMatchObject({ kind: 'body', text: expect.stringContaining('Gmina wstrzymała') as string })
  expect(points).toEqual(['feed-fetched', 'page-fetched'])
  await feeds.close()
})

test('what is under way when it is closed fails, and so does what comes later', async () => {
  const feeds = createFeedsApart(settings(), () => undefined)
  const feed = aFeed('kurier', { url: server.url('/silent') })
  const underWay = feeds.feedReader.read(feed, nothingKnown)
  await feeds.close()
  expect(await underWay).toMatchObject({ kind: 'failed' })
  expect(await feeds.feedReader.read(feed, nothingKnown)).toMatchObject({ kind: 'failed' })
  expect(await feeds.pageReader.read(server.url('/page'))).toMatchObject({ kind: 'unavailable' })
})

function settings() {
  return { privateHosts: [server.host], timeZone: 'Europe/Warsaw', minHostGapMs: 0 }
}
