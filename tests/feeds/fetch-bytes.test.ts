import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '#feeds/fetch-bytes.ts'
import type { FetchOutcome } from '#feeds/fetch-outcome.ts'
import {
  cutInTheMiddle,
  endless,
  failing,
  gzipBomb,
  redirect,
  served,
  silent,
  slow,
  startFeedServer,
  type FeedResponse,
  type FeedServer,
} from '../servers/feed-server.ts'
import { saying } from '../both-languages.ts'

let server: FeedServer
let fetcher: Fetcher

beforeAll(async () => {
  server = await startFeedServer()
  fetcher = createFetcher({
    privateHosts: [server.host],
    minHostGapMs: 0,
    deadlineMs: 800,
    userAgent: 'Test/1',
  })
})

afterAll(async () => {
  await fetcher.close()
  await server.close()
})

const text = 'Zażółć gęślą jaźń. '.repeat(200)

async function fetchPath(
  path: string,
  more: { etag?: string; lastModified?: string } = {},
): Promise<FetchOutcome> {
  return fetcher.fetch({ url: server.url(path), accept: 'text/xml', maxBytes: 100_000, ...more })
}

describe('a good answer', () => {
  test.each([undefined, 'gzip', 'br', 'deflate', 'raw deflate'] as const)(
    'in the encoding %s',
    async (encoding) => {
      server.setRoute('/good', served(text, encoding === undefined ? {} : { encoding }))
      const outcome = await fetchPath('/good')
      expect(outcome).toMatchObject({ kind: 'answer', movedTo: null, url: server.url('/good') })
      expect(outcome.kind === 'answer' && Buffer.from(outcome.bytes).toString()).toBe(text)
    },
  )

  test('carries its validators, and they are sent back', async () => {
    const lastModified = 'Mon, 23 Nov 2026 10:00:00 GMT'
    server.setRoute('/versioned', served(text, { etag: 'W/"7"', lastModified }))
    expect(await fetchPath('/versioned')).toMatchObject({ etag: 'W/"7"', lastModified })
    expect(await fetchPath('/versioned', { etag: 'W/"7"' })).toEqual({ kind: 'unchanged' })
    expect(await fetchPath('/versioned', { lastModified })).toEqual({ kind: 'unchanged' })
    expect(await fetchPath('/versioned', { etag: 'W/"6"' })).toMatchObject({ kind: 'answer' })
  })

  test.each([
    ['shows the server’s clock', { date: 'Mon, 23 Nov 2026 10:00:00 GMT' }, Date.UTC(2026, 10, 23, 10)],
    ['of a server whose clock cannot be read shows none', { date: 'wczoraj' }, null],
  ])('%s', async (_, headers, servedAt) => {
    server.setRoute('/dated', served(text, { headers }))
    expect(await fetchPath('/dated')).toMatchObject({ servedAt })
  })

  test('is asked for with our name and what we accept', async () => {
    server.setRoute('/polite', served(text))
    await fetchPath('/polite')
    expect(server.requestsFor('/polite')[0]?.headers).toMatchObject({
      'user-agent': 'Test/1',
      accept: 'text/xml',
      'accept-encoding': 'gzip, deflate, br',
    })
  })
})

describe('a bad answer', () => {
  test.each<[string, FeedResponse, string]>([
    ['status 500', failing(500), 'answered 500'],
    ['status 404', failing(404), 'nothing at this address'],
    ['status 410', failing(410), 'removed for good'],
    ['status 403', failing(403), 'block bots'],
    ['status 204', failing(204), 'answered 204'],
    ['304 to a request without a version', failing(304), '304 although'],
    ['an answer that is cut off', cutInTheMiddle(text), 'cut in the middle'],
    ['silence', silent(), 'no complete answer in time'],
    ['a byte every 20 ms', slow(text, 20), 'no complete answer in time'],
    ['an endless one', endless(), 'larger than 0.1 MB'],
    ['a gzip bomb of 50 MB', gzipBomb(50), 'unpacks to more than 0.1 MB'],
    ['damaged gzip', served('no gzip', { headers: { 'content-encoding': 'gzip' } }), 'damaged or cut off'],
    [
      'gzip that is cut off',
      served(gzipSync(text).subarray(0, 40), { headers: { 'content-encoding': 'gzip' } }),
      'damaged or cut off',
    ],
    ['two encodings', served(text, { headers: { 'content-encoding': 'gzip, gzip' } }), 'gzip, gzip'],
    ['an unknown encoding', served(text, { headers: { 'content-encoding': 'zstd' } }), 'zstd'],
    [
      'a prototype as an encoding',
      served(text, { headers: { 'content-encoding': 'constructor' } }),
      'constructor',
    ],
    ['headers of 100 kB', served(text, { headers: { 'x-large': 'a'.repeat(100_000) } }), 'too large'],
    ['a redirect to nowhere', failing(302), 'without saying where'],
    ['a redirect to another protocol', redirect('file:///etc/passwd'), 'redirect is not followed: only http'],
    [
      'a redirect to metadata',
      redirect('http://169.254.169.254/'),
      'redirect is not followed: 169.254.169.254',
    ],
    ['a redirect to another port', redirect('http://127.0.0.1:1/'), 'redirect is not followed: port 1'],
    ['a redirect with credentials', redirect('http://a:b@kurier.example/'), 'user name or a password'],
    ['a redirect in a circle', redirect('/bad'), 'more than 5 redirects'],
  ])('%s', async (_name, response, reason) => {
    server.setRoute('/bad', response)
    const outcome = await fetchPath('/bad')
    expect(outcome).toMatchObject({ kind: 'failed', retryAfterMs: null })
    const said = outcome.kind === 'failed' ? outcome.reason : { pl: '', en: '' }
    expect(said.en).toContain(reason)
    expect(said.pl).not.toBe(said.en)
    expect(`${said.pl} ${said.en}`).not.toMatch(/\n|127\.0\.0\.1/u)
  })

  test('a bomb that is within the size is stopped by its ratio', async () => {
    server.setRoute('/bomb', gzipBomb(5))
    const outcome = await fetcher.fetch({ url: server.url('/bomb'), accept: '*/*', maxBytes: 10_000_000 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: {
        pl: 'odpowiedź po rozpakowaniu jest ponad 100 razy większa',
        en: 'the answer unpacks to more than 100 times its size',
      },
    })
  })

  test('nothing is asked of the host that is behind a refused redirect', async () => {
    const inner = await startFeedServer()
    server.setRoute('/inside', redirect(inner.url('/admin')))
    expect(await fetchPath('/inside')).toMatchObject({ kind: 'failed' })
    expect(inner.requests).toEqual([])
    await inner.close()
  })

  test('a server that takes no connection', async () => {
    const gone = await startFeedServer()
    await gone.close()
    const other = createFetcher({ privateHosts: [gone.host], minHostGapMs: 0 })
    const outcome = await other.fetch({ url: gone.url('/'), accept: '*/*', maxBytes: 1000 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: saying('serwer nie przyjmuje połączeń', 'the server takes no connection'),
    })
    await other.close()
  })

  test('a server that does not speak HTTP', async () => {
    const outcome = await fetchFromRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: saying('nie odpowiada w protokole HTTP', 'the server does not answer in HTTP'),
    })
  })

  test('a body that is shorter than its Content-Length says', async () => {
    const outcome = await fetchFromRaw((socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>')
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: saying('przerwane w połowie', 'the connection was cut in the middle'),
    })
  })
})

test.each<[string, number, string | undefined, number | null]>([
  ['429 with seconds', 429, '120', 120_000],
  ['503 with seconds', 503, '300', 300_000],
  ['429 without a word', 429, undefined, null],
  ['500 with a word', 500, '300', null],
])('%s', async (_name, ...[status, retryAfter, expected]) => {
  server.setRoute('/busy', failing(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }))
  expect(await fetchPath('/busy')).toMatchObject({ kind: 'failed', retryAfterMs: expected })
})

test.each([
  [410, true],
  [404, undefined],
])('a feed that answers %s is gone for good: %s', async (status, isGone) => {
  server.setRoute('/gone', failing(status))
  const outcome = await fetchPath('/gone')
  expect(outcome.kind === 'failed' && outcome.isGone).toBe(isGone)
})

describe('redirects', () => {
  test.each([
    ['one permanent', [301], true],
    ['two permanent', [301, 308], true],
    ['five', [301, 301, 301, 301, 301], true],
    ['one temporary', [302], false],
    ['a temporary after a permanent', [308, 307], false],
    ['see other', [303], false],
  ])('%s', async (_name, statuses, hasMoved) => {
    statuses.forEach((status, index) =>
      server.setRoute(`/hop/${index}`, redirect(`/hop/${index + 1}`, status)),
    )
    server.setRoute(`/hop/${statuses.length}`, served(text))
    const end = server.url(`/hop/${statuses.length}`)
    expect(await fetchPath('/hop/0')).toMatchObject({
      kind: 'answer',
      url: end,
      movedTo: hasMoved ? end : null,
    })
  })

  test('a permanent one to what is unchanged still says where to', async () => {
    server.setRoute('/old', redirect('/new', 301))
    server.setRoute('/new', served(text, { etag: '"1"' }))
    const outcome = await fetchPath('/old', { etag: '"1"' })
    expect(outcome).toEqual({ kind: 'unchanged', movedTo: server.url('/new') })
  })

  test('all hops share one time limit', async () => {
    const late: FeedResponse = (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/late' }).end(), 250)
    }
    server.setRoute('/late', late)
    expect(await fetchPath('/late')).toMatchObject({
      kind: 'failed',
      reason: saying('nie przyszła na czas', 'no complete answer in time'),
    })
  })
})

describe('private hosts of the configuration', () => {
  const inside: FeedResponse = served('inside')

  test.each<[string, { from?: string; named: boolean }]>([
    ['are reached from the configuration', { named: true }],
    ['are reached from a page of theirs', { from: 'http://127.0.0.1:1/feed', named: true }],
    ['are not reached from a public page', { from: 'https://kurier.example/feed', named: false }],
    ['are not reached from an address that is none', { from: 'kurier', named: false }],
  ])('%s', async (_name, { from, named }) => {
    server.setRoute('/inside', inside)
    const asked = server.requestsFor('/inside').length
    const own = createFetcher({ privateHosts: [server.host, '127.0.0.1:1'], minHostGapMs: 0 })
    const request = { url: server.url('/inside'), accept: '*/*', maxBytes: 1000 }
    const outcome = await own.fetch(from === undefined ? request : { ...request, from })
    expect(outcome.kind).toBe(named ? 'answer' : 'failed')
    expect(server.requestsFor('/inside')).toHaveLength(asked + (named ? 1 : 0))
    await own.close()
  })
})

describe('manners', () => {
  test('one connection serves a host, whatever it answers', async () => {
    const ports = new Set<number | undefined>()
    const note =
      (response: FeedResponse): FeedResponse =>
      (request, answer) => {
        ports.add(request.socket.remotePort)
        response(request, answer)
      }
    server.setRoute('/a', note(redirect('/b', 301)))
    server.setRoute('/b', note(served(text, { etag: '"1"' })))
    const inTwoPieces: FeedResponse = (_request, response) => {
      response.writeHead(404).write('there is ')
      setTimeout(() => response.end('nothing'), 30)
    }
    server.setRoute('/c', note(inTwoPieces))
    await fetchPath('/a')
    await fetchPath('/b', { etag: '"1"' })
    await fetchPath('/c')
    await fetchPath('/b')
    expect(ports.size).toBe(1)
  })

  test.each<[string, FeedResponse, string]>([
    ['a body that trickles is given up long before the deadline', slow(text, 5), 'no complete answer'],
    ['a body that only begins, too', (_request, response) => void response.write('<rss>'), 'no complete'],
    [
      'an error whose body never ends is still that error',
      (_request, response) => {
        response.writeHead(503, { 'retry-after': '120' }).write('wait')
      },
      'answered 503',
    ],
  ])('%s', async (_name, response, reason) => {
    server.setRoute('/trickle', response)
    const strict = createFetcher({
      privateHosts: [server.host],
      minHostGapMs: 0,
      leastRate: { bytesPerSecond: 5000, afterMs: 200 },
    })
    const startedAt = performance.now()
    const outcome = await strict.fetch({ url: server.url('/trickle'), accept: '*/*', maxBytes: 100_000 })
    expect(outcome).toMatchObject({ kind: 'failed', reason: { en: expect.stringContaining(reason) } })
    expect(performance.now() - startedAt).toBeLessThan(2000)
    await strict.close()
  })

  test('one request at a time for a host, with a pause between', async () => {
    const polite = createFetcher({ privateHosts: [server.host], minHostGapMs: 60 })
    let open = 0
    let most = 0
    server.setRoute('/turns', (_request, response) => {
      most = Math.max(most, (open += 1))
      setTimeout(() => response.end('ok', () => (open -= 1)), 20)
    })
    const request = { url: server.url('/turns'), accept: '*/*', maxBytes: 1000 }
    await Promise.all([polite.fetch(request), polite.fetch(request), polite.fetch(request)])
    const times = server.requestsFor('/turns').map(({ atMs }) => atMs)
    expect(most).toBe(1)
    for (const [index, at] of times.slice(1).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(58)
    }
    await polite.close()
  })

  test('hosts do not wait for each other', async () => {
    const other = await startFeedServer({ '/': served('ok') })
    const polite = createFetcher({
      privateHosts: [server.host, other.host],
      minHostGapMs: 0,
      deadlineMs: 2000,
    })
    server.setRoute('/silent', silent())
    const stuck = polite.fetch({ url: server.url('/silent'), accept: '*/*', maxBytes: 1000 })
    const startedAt = performance.now()
    expect(await polite.fetch({ url: other.url('/'), accept: '*/*', maxBytes: 10 })).toMatchObject({
      kind: 'answer',
    })
    expect(performance.now() - startedAt).toBeLessThan(1000)
    await polite.close()
    expect(await stuck).toMatchObject({ kind: 'failed' })
    await other.close()
  })
})

/** What a fetch makes of a server that writes raw bytes. */
async function fetchFromRaw(onSocket: (socket: Socket) => void): Promise<FetchOutcome> {
  const raw = createServer((socket) => socket.once('data', () => onSocket(socket)).on('error', () => {}))
  raw.listen(0, '127.0.0.1')
  await once(raw, 'listening')
  const address = raw.address()
  const port = typeof address === 'object' ? address?.port : 0
  const other = createFetcher({ privateHosts: ['127.0.0.1'], minHostGapMs: 0, deadlineMs: 2000 })
  const outcome = await other.fetch({ url: `http://127.0.0.1:${port}/`, accept: '*/*', maxBytes: 1000 })
  await other.close()
  raw.close()
  return outcome
}
