import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

/**
 * A web server on loopback that serves feeds and pages well or badly. A route's response may be changed while it runs:
 *
 *     const server = await startFeedServer({ '/rss.xml': served(xml, { etag: '"1"' }) })
 *     server.setRoute('/rss.xml', failing(500))
 *     …
 *     await server.close()
 */
export type FeedServer = {
  /** "http://127.0.0.1:45678" */
  readonly origin: string
  /** "127.0.0.1:45678", as the configuration's privateHosts takes it. */
  readonly host: string
  /** The address of a path: "http://127.0.0.1:45678/rss.xml". */
  url(path: string): string
  /** Sets or replaces what a path (without query) answers from now on. */
  setRoute(path: string, response: FeedResponse): void
  /** All requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /** The requests for one path. */
  requestsFor(path: string): readonly RecordedRequest[]
  /** Ends the server and every connection. */
  close(): Promise<void>
}

export type RecordedRequest = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Milliseconds since the server's start, for tests of pauses. */
  readonly atMs: number
}

/** What a route does with a request; one of the functions below makes it, or a test its own. */
export type FeedResponse = (request: IncomingMessage, response: ServerResponse) => void

/** Starts a server with these routes; a path that none names answers 404. */
export async function startFeedServer(
  routes: Readonly<Record<string, FeedResponse>> = {},
): Promise<FeedServer> {
  const responses = new Map(Object.entries(routes))
  const requests: RecordedRequest[] = []
  const startedAt = performance.now()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    requests.push({ path, headers: request.headers, atMs: performance.now() - startedAt })
    response.on('error', () => {})
    const respond = responses.get(path) ?? failing(404)
    respond(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `http://${host}`,
    host,
    url: (path) => `http://${host}${path}`,
    setRoute: (path, response) => void responses.set(path, response),
    requests,
    requestsFor: (path) => requests.filter((request) => request.path === path),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type ServedOptions = {
  readonly status?: number
  /** "application/rss+xml; charset=utf-8" by default. */
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as ETag; a request that names it is answered with 304. */
  readonly etag?: string
  /** Sent as Last-Modified; a request that names it is answered with 304. */
  readonly lastModified?: string
  readonly encoding?: keyof typeof encoders
}

const encoders = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  'raw deflate': deflateRawSync,
} as const

/** The body, with its validators and in a Content-Encoding where asked. */
export function served(body: string | Uint8Array, options: ServedOptions = {}): FeedResponse {
  const { status = 200, etag, lastModified, encoding } = options
  const bytes = encoding === undefined ? Buffer.from(body) : encoders[encoding](body)
  const headers = {
    'content-type': options.contentType ?? 'application/rss+xml; charset=utf-8',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding.replace('raw ', '') }),
    ...options.headers,
  }
  return (request, response) => {
    const isKnown =
      (etag !== undefined && request.headers['if-none-match'] === etag) ||
      (lastModified !== undefined && request.headers['if-modified-since'] === lastModified)
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : bytes)
  }
}

/** A page in HTML. */
export function servedPage(html: string | Uint8Array, options: ServedOptions = {}): FeedResponse {
  return served(html, { contentType: 'text/html; charset=utf-8', ...options })
}

/** A status without anything to read, such as 500, or 429 with a Retry-After. */
export function failing(status: number, headers: Readonly<Record<string, string>> = {}): FeedResponse {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`status ${status}`)
  }
}

/** The answer of a captive portal or a login form: HTML with status 200 where a feed should be. */
export function loginPage(): FeedResponse {
  return servedPage(
    '<!doctype html><html lang="pl"><head><title>Zaloguj się</title></head><body><form></form></body></html>',
  )
}

/** Promises the whole body and drops the connection after half of it. */
export function cutInTheMiddle(body: string): FeedResponse {
  const bytes = Buffer.from(body)
  return (_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/rss+xml',
      'content-length': String(bytes.length),
    })
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  }
}

/** Serves the first half of the body as if it were all of it. */
export function halfServed(body: string): FeedResponse {
  const bytes = Buffer.from(body)
  return served(bytes.subarray(0, Math.floor(bytes.length / 2)))
}

/** Sends one byte at a time, with a pause after each. */
export function slow(body: string, pauseMs: number): FeedResponse {
  const bytes = Buffer.from(body)
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    let sent = 0
    const timer = setInterval(() => {
      if (sent < bytes.length) response.write(bytes.subarray(sent, ++sent))
      else response.end()
    }, pauseMs)
    response.on('close', () => clearInterval(timer))
  }
}

/** Takes the request and never answers. */
export function silent(): FeedResponse {
  return () => {}
}

/** Sends text without end. */
export function endless(): FeedResponse {
  const chunk = Buffer.from('<item><title>I jeszcze jedna depesza</title></item>\n'.repeat(1000))
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  }
}

/** A few kilobytes that unpack to so many megabytes. */
export function gzipBomb(megabytes: number): FeedResponse {
  return served(Buffer.alloc(megabytes * 1_000_000, 0x20), { encoding: 'gzip' })
}

/** A redirect; `to` may be relative. */
export function redirect(to: string, status = 302): FeedResponse {
  return (_request, response) => void response.writeHead(status, { location: to }).end()
}

/** One item for `rssFeed`; what is left out is left out of the feed. */
export type FeedItem = {
  readonly title: string
  readonly link?: string
  readonly guid?: string
  readonly description?: string
  readonly publishedAt?: number
}

/** A well-formed RSS 2.0 feed in UTF-8. Texts are escaped. */
export function rssFeed(items: readonly FeedItem[], title = 'Kurier Testowy'): string {
  const head = `<title>${escapeXml(title)}</title><link>https://kurier.example/</link><language>pl</language>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head}\n${items.map(rssItem).join('\n')}\n</channel></rss>\n`
}

/** A feed of so many items, one a minute, the newest first, as an archive that was opened by mistake. */
export function longRssFeed(count: number, newestAt = Date.UTC(2026, 10, 23, 12)): string {
  const items = Array.from({ length: count }, (_, index) => ({
    title: `Depesza numer ${count - index}`,
    link: `https://kurier.example/depesza/${count - index}`,
    guid: `depesza-${count - index}`,
    description: `Treść depeszy numer ${count - index}: rozmowy w Brześciu trwają, a strony nie podają szczegółów.`,
    publishedAt: newestAt - index * 60_000,
  }))
  return rssFeed(items)
}

function rssItem({ title, link, guid, description, publishedAt }: FeedItem): string {
  const fields = [
    ['title', title],
    ['link', link],
    ['guid', guid],
    ['description', description],
    ['pubDate', publishedAt === undefined ? undefined : new Date(publishedAt).toUTCString()],
  ] as const
  const elements = fields.map(([name, text]) =>
    text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`,
  )
  return `<item>${elements.join('')}</item>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
