import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedLinks } from '#feeds/feed-links.ts'
import { createFeeds, type Feeds } from '#feeds/index.ts'
import { rssFeed, served, servedPage, startFeedServer, type FeedServer } from '../servers/feed-server.ts'

const page = 'https://kurier.example/dzial/swiat'
const rss = 'rel="alternate" type="application/rss+xml"'

describe('a page names', () => {
  test.each<[string, string, readonly string[]]>([
    ['a feed beside it', `<link ${rss} href="rss.xml">`, ['https://kurier.example/dzial/rss.xml']],
    [
      'feeds of three kinds',
      `<link ${rss} href="/a"><LINK REL='Alternate' TYPE='application/atom+xml' HREF='/b'/><link rel=alternate type=application/feed+json href=/c>`,
      ['https://kurier.example/a', 'https://kurier.example/b', 'https://kurier.example/c'],
    ],
    ['one feed twice', `<link ${rss} href="/a"><link ${rss} href="/a">`, ['https://kurier.example/a']],
    [
      'the feed of its comments first',
      `<link ${rss} title="Komentarze" href="/b"><link ${rss} href="/a">`,
      ['https://kurier.example/a', 'https://kurier.example/b'],
    ],
    [
      'an address with an entity',
      `<link ${rss} href="/a?x=1&amp;y=2">`,
      ['https://kurier.example/a?x=1&y=2'],
    ],
    ['a page in another language', '<link rel="alternate" hreflang="en" href="/en">', []],
    ['a style sheet', '<link rel="stylesheet" type="text/css" href="/a.css">', []],
    ['a feed in a comment', `<!-- <link ${rss} href="/a"> -->`, []],
    ['no address', `<link ${rss} href="">`, []],
  ])('%s', (_name, html, expected) => {
    expect(feedLinks(html, page)).toEqual(expected)
  })
})

let server: FeedServer
let feeds: Feeds
const feed = served(
  rssFeed(['Pierwszy', 'Drugi', 'Trzeci', 'Czwarty'].map((title) => ({ title, guid: title }))),
)
beforeAll(async () => {
  server = await startFeedServer({
    '/kanal.xml': feed,
    '/drugi.xml': feed,
    '/strona': servedPage(
      `<link ${rss} href="/kanal.xml"><link ${rss} href="/nie-ma"><link ${rss} href="/drugi.xml">`,
    ),
    '/prywatna': servedPage(`<link ${rss} href="http://127.0.0.1:1/rss">`),
  })
  feeds = createFeeds({ privateHosts: [server.host], minHostGapMs: 0 })
})
afterAll(async () => {
  await feeds.close()
  await server.close()
})

describe('behind the address of', () => {
  test('a feed is the feed, with its newest titles', async () => {
    const url = server.url('/kanal.xml')
    expect(await feeds.feedFinder.find(url)).toMatchObject({
      kind: 'found',
      feeds: [{ url, entries: 4, newest: ['Pierwszy', 'Drugi', 'Trzeci'] }],
    })
  })

  test('a page are the feeds that it names and that can be read', async () => {
    const finding = await feeds.feedFinder.find(server.url('/strona'))
    const urls = finding.kind === 'found' ? finding.feeds.map(({ url }) => url) : []
    expect(urls).toEqual([server.url('/kanal.xml'), server.url('/drugi.xml')])
  })

  test('a page that names none is the feed at a usual address', async () => {
    const other = await startFeedServer({ '/': servedPage('<p>Nic</p>'), '/rss.xml': feed })
    const own = createFeeds({ privateHosts: [other.host], minHostGapMs: 0 })
    expect(await own.feedFinder.find(other.url('/'))).toMatchObject({
      feeds: [{ url: other.url('/rss.xml') }],
    })
    await Promise.all([own.close(), other.close()])
  })

  test('a site without a feed is nothing, after eight requests at most', async () => {
    const before = server.requests.length
    const finding = await feeds.feedFinder.find(server.url('/prywatna'))
    expect(finding).toMatchObject({
      kind: 'none',
      reason: { pl: expect.stringContaining('adres samego kanału') as string },
    })
    expect(server.requests.length - before).toBeLessThanOrEqual(8)
  })

  test('a private host that nobody has named is nothing', async () => {
    const guarded = createFeeds({ privateHosts: [], minHostGapMs: 0 })
    expect(await guarded.feedFinder.find(server.url('/kanal.xml'))).toMatchObject({ kind: 'none' })
    await guarded.close()
  })
})
