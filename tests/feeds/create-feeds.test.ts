import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Feed } from '#domain/feed.ts'
import { createFeeds, extractBody, parseFeed, type Feeds } from '#feeds/index.ts'
import {
  cutInTheMiddle,
  endless,
  failing,
  gzipBomb,
  halfServed,
  loginPage,
  longRssFeed,
  redirect,
  rssFeed,
  served,
  servedPage,
  slow,
  startFeedServer,
  type FeedResponse,
  type FeedServer,
} from '../servers/feed-server.ts'
import { saying } from '../both-languages.ts'

let server: FeedServer
let feeds: Feeds

beforeAll(async () => {
  server = await startFeedServer()
  feeds = createFeeds({ privateHosts: [server.host], minHostGapMs: 0, deadlineMs: 2000 })
})

afterAll(async () => {
  await feeds.close()
  await server.close()
})

const unknown = { etag: null, lastModified: null }

function feedAt(path: string): Feed {
  return {
    id: 'kurier',
    url: server.url(path),
    source: { name: 'Kurier', type: null, country: null },
    tier: null,
    owner: null,
    language: null,
    page: 'always',
    isPaused: false,
    intervalMs: 300_000,
  }
}

const twoItems = rssFeed([
  { title: 'Rozmowy w Brześciu przerwane', link: '/a', guid: '1' },
  { title: 'Sejm przyjął ustawę', link: '/b', guid: '2' },
])

describe('a feed', () => {
  test('is read with its validators, and unchanged the next time', async () => {
    server.setRoute('/rss', served(twoItems, { etag: '"1"' }))
    const reading = await feeds.feedReader.read(feedAt('/rss'), unknown)
    expect(reading).toMatchObject({
      kind: 'entries',
      head: { title: 'Kurier Testowy', language: 'pl' },
      entries: [{ id: '1', link: server.url('/a') }, { id: '2' }],
      validators: { etag: '"1"', lastModified: null },
      remarks: [],
    })
    expect(await feeds.feedReader.read(feedAt('/rss'), { etag: '"1"', lastModified: null })).toEqual({
      kind: 'unchanged',
    })
  })

  test('in ISO-8859-2 by its header alone keeps its letters', async () => {
    const bytes = Uint8Array.from(
      '<rss><channel><item><title>Brze\u00b6\u00e6</title></item></channel></rss>',
      (letter) => letter.charCodeAt(0),
    )
    server.setRoute('/latin2', served(bytes, { contentType: 'text/xml; charset=iso-8859-2' }))
    expect(await feeds.feedReader.read(feedAt('/latin2'), unknown)).toMatchObject({
      entries: [{ title: 'Brześć' }],
    })
  })

  test('that moved for good says where to', async () => {
    server.setRoute('/rss', served(twoItems))
    server.setRoute('/old', redirect('/rss?token=tajne', 301))
    expect(await feeds.feedReader.read(feedAt('/old'), unknown)).toMatchObject({
      movedTo: server.url('/rss?token=tajne'),
      remarks: [
        saying(
          `przeniesiony na stałe pod adres ${server.url('/rss')}`,
          `moved for good to ${server.url('/rss')}`,
        ),
      ],
    })
  })

  test('that ends in the middle gives what is complete, and is asked for whole the next time', async () => {
    server.setRoute('/half', halfServed(longRssFeed(100)))
    const reading = await feeds.feedReader.read(feedAt('/half'), unknown)
    expect(reading).toMatchObject({
      kind: 'entries',
      validators: unknown,
      remarks: [
        {
          pl: 'kanał RSS urywa się w połowie; ostatnia pozycja jest niepełna i została pominięta',
          en: 'the feed ends in the middle; its last item is incomplete and was left out',
        },
      ],
    })
    expect(reading.kind === 'entries' && reading.entries.length).toBeGreaterThan(40)
  })

  test('of 10,000 items gives 500', async () => {
    server.setRoute('/long', served(longRssFeed(10_000), { encoding: 'gzip' }))
    const reading = await feeds.feedReader.read(feedAt('/long'), unknown)
    expect(reading).toMatchObject({
      kind: 'entries',
      remarks: [saying('500 najnowszych', '10000 items, the newest 500 were kept')],
    })
    expect(reading.kind === 'entries' && reading.entries.length).toBe(500)
  })

  test.each<[string, FeedResponse, string, string]>([
    [
      'that answers 500',
      failing(500),
      'serwer odpowiedział 500: kłopoty po jego stronie',
      'the server answered 500: trouble on its side',
    ],
    [
      'that is a web page',
      loginPage(),
      'to strona HTML, nie kanał RSS; otwórz adres w przeglądarce: może to logowanie, zgoda na pliki cookie albo sprawdzanie, czy pyta człowiek',
      'a web page (HTML) came instead of a feed; open the address in a browser: it may be a login, a consent form or a check for bots',
    ],
    [
      'whose connection is cut',
      cutInTheMiddle(longRssFeed(100)),
      'połączenie zostało przerwane w połowie',
      'the connection was cut in the middle',
    ],
    ['that drips', slow(twoItems, 50), 'nie przyszła na czas pełna odpowiedź', 'no complete answer in time'],
    ['that has no end', endless(), 'odpowiedź jest większa niż 10 MB', 'the answer is larger than 10 MB'],
    [
      'that is a bomb',
      gzipBomb(100),
      'odpowiedź po rozpakowaniu jest ponad 100 razy większa',
      'the answer unpacks to more than 100 times its size',
    ],
    [
      'that is empty',
      served(''),
      'to nie jest kanał: ani RSS, ani Atom, ani JSON Feed',
      'this is no feed: neither RSS, Atom nor JSON Feed',
    ],
  ])('%s fails in one line', async (_name, ...[response, pl, en]) => {
    server.setRoute('/bad', response)
    const reading = await feeds.feedReader.read(feedAt('/bad'), unknown)
    expect(reading).toMatchObject({ kind: 'failed', retryAfterMs: null })
    expect(reading.kind === 'failed' && reading.reason).toEqual({ pl, en })
  })

  test('that asks for patience gets it', async () => {
    server.setRoute('/busy', failing(503, { 'retry-after': '600' }))
    expect(await feeds.feedReader.read(feedAt('/busy'), unknown)).toMatchObject({ retryAfterMs: 600_000 })
  })
})

const body =
  '– Rozmowy przerwano, a delegacje opuściły salę – mówi rzecznik. Termin kolejnej rundy nie jest znany. '
const page = `<html><head><title>Brześć</title><link rel="canonical" href="/brzesc"></head><body><article>${`<p>${body.repeat(2)}</p>`.repeat(3)}</article></body></html>`

describe('a page', () => {
  test('is read as text, under its canonical address', async () => {
    server.setRoute('/page', servedPage(page))
    expect(await feeds.pageReader.read(server.url('/page?utm_source=rss'))).toEqual({
      kind: 'body',
      text: Array.from({ length: 3 }, () => body.repeat(2).trim()).join('\n'),
      title: 'Brześć',
      url: server.url('/brzesc'),
    })
  })

  test.each<[string, FeedResponse, string, string]>([
    ['that is gone', failing(404), 'pod tym adresem nic nie ma', 'nothing at this address'],
    ['without an article', loginPage(), 'nie znaleziono tekstu artykułu', 'no article text'],
    ['of 3 MB', servedPage('a'.repeat(3_000_000)), 'większa niż 2 MB', 'larger than 2 MB'],
    [
      'that is a picture',
      served('GIF89a', { contentType: 'image/gif' }),
      'to nie HTML, tylko image/gif',
      'not HTML but image/gif',
    ],
  ])('%s is unavailable', async (_name, ...[response, polish, english]) => {
    server.setRoute('/nopage', response)
    expect(await feeds.pageReader.read(server.url('/nopage'))).toEqual({
      kind: 'unavailable',
      reason: saying(polish, english),
    })
  })

  test('on a private address is not asked for', async () => {
    const inner = await startFeedServer()
    expect(await feeds.pageReader.read(inner.url('/'))).toMatchObject({ kind: 'unavailable' })
    expect(inner.requests).toEqual([])
    await inner.close()
  })
})

test('files are parsed without a reader', async () => {
  const hint = { url: null, contentType: null }
  expect(await parseFeed(Buffer.from(twoItems), hint)).toMatchObject({
    kind: 'parsed',
    entries: [{ id: '1' }, { id: '2' }],
  })
  expect(await parseFeed(Buffer.from('x'), hint)).toMatchObject({ kind: 'failed' })
  expect(await extractBody(page, '')).toMatchObject({ title: 'Brześć', url: '' })
  expect(await extractBody(Buffer.from('<p>x'), 'https://kurier.example/')).toBeNull()
})
