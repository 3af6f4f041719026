import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import {
  cutInTheMiddle,
  endless,
  failing,
  longRssFeed,
  redirect,
  rssFeed,
  served,
  servedPage,
  silent,
  slow,
  startFeedServer,
  type FeedResponse,
} from '../../servers/feed-server.ts'

/** A feed on a host of its own that does its worst once the siege has begun, and is empty before. */
export type HostileFeed = {
  readonly id: string
  readonly url: string
  readonly host: string
  close(): Promise<void>
}

/** Hostile feeds of every kind. `isSiege` says whether they may begin. */
export async function startHostileFeeds(isSiege: () => boolean): Promise<readonly HostileFeed[]> {
  const overHttp = Object.entries(httpAttacks()).map(([id, attack]) => serveHttp(id, attack, isSiege))
  const overTcp = Object.entries(rawAttacks).map(([id, attack]) => serveRaw(id, attack, isSiege))
  return Promise.all([...overHttp, ...overTcp])
}

/** What a feed answers, and its pages where its items have any. */
type HttpAttack = { readonly feed: FeedResponse; readonly page?: FeedResponse }

const EMPTY = rssFeed([])
const MEGABYTE = 1_000_000

async function serveHttp(
  id: string,
  { feed, page }: HttpAttack,
  isSiege: () => boolean,
): Promise<HostileFeed> {
  const server = await startFeedServer({
    '/rss': (request, response) => (isSiege() ? feed : served(EMPTY))(request, response),
    ...(page === undefined ? {} : { '/page': page }),
  })
  return { id, url: server.url('/rss'), host: server.host, close: () => server.close() }
}

async function serveRaw(
  id: string,
  attack: (socket: Socket) => void,
  isSiege: () => boolean,
): Promise<HostileFeed> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.once('data', () => (isSiege() ? attack(socket) : socket.end(plainHttp(EMPTY))))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return { id, url: `http://${host}/rss`, host, close }
}

function plainHttp(body: string): string {
  const length = Buffer.byteLength(body)
  return `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`
}

function httpAttacks(): Readonly<Record<string, HttpAttack>> {
  const xml = (body: string, head = ''): FeedResponse => served(`<?xml version="1.0"?>${head}${body}`)
  return {
    'gzip-bomb': { feed: encoded('gzip', gzipMembers(500)) },
    'brotli-bomb': { feed: encoded('br', brotliZeros(200)) },
    'deflate-bomb': { feed: encoded('deflate', deflateSync(Buffer.alloc(100 * MEGABYTE))) },
    'gzip-just-within': { feed: encoded('gzip', gzipSync(feedOfBytes(9.9 * MEGABYTE))) },
    'nested-gzip': { feed: encoded('gzip, gzip', gzipSync(gzipMembers(500))) },
    'many-encodings': { feed: encoded(Array(100).fill('gzip').join(', '), gzipMembers(10)) },
    'billion-laughs': { feed: xml('<rss><channel><title>&l9;</title></channel></rss>', laughs()) },
    'quadratic-blowup': {
      feed: xml(
        `<rss><channel><item><title>${'&a;'.repeat(50_000)}</title></item></channel></rss>`,
        `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]>`,
      ),
    },
    'external-entity': {
      feed: xml(
        '<rss><channel><title>&f;</title></channel></rss>',
        '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
      ),
    },
    'deep-xml': { feed: xml('<a>'.repeat(200_000)) },
    'deep-xml-closed': {
      feed: xml(
        `<rss><channel><item>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</item></channel></rss>`,
      ),
    },
    'deep-json': {
      feed: served(`{"items":${'['.repeat(200_000)}`, { contentType: 'application/feed+json' }),
    },
    'large-json': { feed: served(jsonFeed(9 * MEGABYTE), { contentType: 'application/feed+json' }) },
    'ten-thousand-items': { feed: (...both) => served(longRssFeed(10_000), { encoding: 'gzip' })(...both) },
    'hundred-thousand-items': {
      feed: xml(`<rss><channel>${'<item><guid/></item>'.repeat(100_000)}</channel></rss>`),
    },
    'one-item-of-10-mb': { feed: served(feedOfBytes(9.5 * MEGABYTE)) },
    attributes: {
      feed: xml(`<rss ${Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(' ')}><channel/></rss>`),
    },
    'open-tags': { feed: xml('<item '.repeat(500_000)) },
    'open-comments': { feed: xml('<!--'.repeat(500_000)) },
    'open-cdata': { feed: xml('<![CDATA['.repeat(300_000)) },
    ampersands: {
      feed: xml(`<rss><channel><item><title>${'&'.repeat(2 * MEGABYTE)}</title></item></channel></rss>`),
    },
    'title-of-5-mb': { feed: served(rssFeed([{ title: 'a'.repeat(5 * MEGABYTE), guid: '1' }])) },
    spaces: {
      feed: xml(`<rss><channel><item><title>${' '.repeat(5 * MEGABYTE)}x</title></item></channel></rss>`),
    },
    silent: { feed: silent() },
    'slow-body': { feed: slow(longRssFeed(100), 100) },
    'endless-body': { feed: endless() },
    'cut-body': { feed: cutInTheMiddle(longRssFeed(1000)) },
    'redirect-loop': { feed: redirect('/rss', 301) },
    errors: { feed: failing(500) },
    'long-articles': { feed: articles(18, 500_000) },
    'articles-of-200000': { feed: articles(10, 200_000) },
    'five-hundred-articles': { feed: articles(500, 15_000) },
    'page-of-5-mb': { feed: linking(20), page: servedPage(`<p>${'a'.repeat(5 * MEGABYTE)}</p>`) },
    'deep-page': { feed: linking(20), page: servedPage(`<html><body>${'<div>'.repeat(29_000)}x`) },
    'page-of-tables': {
      feed: linking(20),
      page: servedPage(`<html><body>${'<table><tr><td>x'.repeat(9_000)}`),
    },
    'page-of-links': {
      feed: linking(20),
      page: servedPage(`<html><body>${'<p><a href="/x">x, y</a>, z</p>'.repeat(14_000)}`),
    },
    'page-bomb': { feed: linking(20), page: encoded('gzip', gzipMembers(100)) },
    'page-of-quotes': {
      feed: linking(20),
      page: servedPage(`<html><body><article>${paragraphs(480_000)}</article>`),
    },
  }
}

const rawAttacks: Readonly<Record<string, (socket: Socket) => void>> = {
  'slow-head': (socket) => trickle(socket, `HTTP/1.1 200 OK\r\nX-Slow: ${'a'.repeat(30_000)}`, 50),
  'headers-of-500-mb': (socket) => pour(socket, 'HTTP/1.1 200 OK\r\n', `X-Large: ${'a'.repeat(60_000)}\r\n`),
  'ten-thousand-headers': (socket) => pour(socket, 'HTTP/1.1 200 OK\r\n', 'X: y\r\n'.repeat(1000)),
  'one-endless-header': (socket) => pour(socket, 'HTTP/1.1 200 OK\r\nX-Large: ', 'a'.repeat(60_000)),
  'endless-status-line': (socket) => pour(socket, 'HTTP/1.1 200 ', 'a'.repeat(60_000)),
  'early-hints': (socket) => pour(socket, '', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(500)),
  'chunk-extensions': (socket) => pour(socket, `${chunked}1;`, 'a'.repeat(60_000)),
  'chunks-of-one-byte': (socket) => pour(socket, chunked, '1\r\n \r\n'.repeat(10_000)),
  trailers: (socket) => pour(socket, `${chunked}0\r\n`, 'X-Trailer: y\r\n'.repeat(1000)),
  'no-http': (socket) => pour(socket, '', 'SSH-2.0-OpenSSH\r\n'.repeat(1000)),
  'length-too-long': (socket) =>
    void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n<rss>'),
  'length-too-short': (socket) =>
    pour(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n', '<rss>'.repeat(10_000)),
  'length-below-zero': (socket) => pour(socket, 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n', '<rss>'),
  'two-lengths': (socket) =>
    pour(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n', '<rss>'),
}

const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

/** Writes as fast as the other side takes it, without end. */
function pour(socket: Socket, head: string, rest: string): void {
  const chunk = Buffer.from(rest)
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  socket.write(head)
  more()
}

function trickle(socket: Socket, text: string, pauseMs: number): void {
  let sent = 0
  const timer = setInterval(() => socket.write(text.charAt(sent++)), pauseMs)
  socket.on('close', () => clearInterval(timer))
}

function encoded(encoding: string, bytes: Uint8Array): FeedResponse {
  return (_request, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': encoding }).end(bytes)
  }
}

/** One gzip stream of many members: it unpacks to so many megabytes. */
function gzipMembers(megabytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(10 * MEGABYTE))
  return Buffer.concat(Array.from({ length: megabytes / 10 }, () => member))
}

function brotliZeros(megabytes: number): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 3 }
  return brotliCompressSync(Buffer.alloc(megabytes * MEGABYTE), { params })
}

function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
  return `<!DOCTYPE rss [<!ENTITY l0 "ha">${levels.join('')}]>`
}

function feedOfBytes(bytes: number): string {
  const text = paragraphs(bytes - 300).replaceAll(/[<&]/gu, ' ')
  return rssFeed([{ title: 'Białoruś w jednej pozycji', guid: '1', description: text }])
}

function jsonFeed(bytes: number): string {
  const item = { id: '1', title: 'Depesza', content_text: 'Treść. '.repeat(20) }
  const items = Array.from({ length: Math.floor(bytes / 200) }, (_, n) => ({ ...item, id: String(n) }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Kurier', items })
}

/** A feed whose every poll brings so many new articles of such a length. */
function articles(count: number, chars: number): FeedResponse {
  const text = paragraphs(chars)
  let polls = 0
  return (request, response) => {
    polls += 1
    const items = Array.from({ length: count }, (_, n) => ({
      title: `Białoruś, umowa ${polls}.${n}`,
      guid: `${polls}.${n}`,
      description: `${polls}.${n} ${text}`,
    }))
    served(rssFeed(items))(request, response)
  }
}

/** A feed whose every poll brings so many new items with a page each. */
function linking(count: number): FeedResponse {
  let polls = 0
  return (request, response) => {
    polls += 1
    const items = Array.from({ length: count }, (_, n) => ({
      title: `Białoruś, strona ${polls}.${n}`,
      guid: `${polls}.${n}`,
      link: `/page?${polls}.${n}`,
      description: 'Zapowiedź.',
    }))
    served(rssFeed(items))(request, response)
  }
}

function paragraphs(chars: number): string {
  const paragraph =
    '<p>– To sygnał dla Wilna i dla całego regionu – powiedział gen. Stanisław Koziej, były szef BBN. „Białoruś podpisała umowę z Rosją”, ' +
    'dodał Kamil Kłysiński z Ośrodka Studiów Wschodnich. Zdaniem ekspertów broń jądrowa w Osipowiczach zmienia wiele.</p>\n'
  return paragraph.repeat(Math.ceil(chars / paragraph.length)).slice(0, chars)
}
