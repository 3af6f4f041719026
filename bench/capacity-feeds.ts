import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rssFeed } from '../tests/servers/feed-server.ts'
import { benchArticles } from './texts.ts'

const ITEMS_AT_FIRST = 20
/** A feed shows so many items; older ones leave it. */
const ITEMS_SHOWN = 30

/** Many feeds on loopback, each on an address of its own as if on a host of its own, that bring new articles as told. */
export type CapacityFeeds = {
  /** Feed addresses, and each one's host as `privateHosts` takes it. */
  readonly feeds: readonly { readonly url: string; readonly host: string }[]
  /** Adds one new article to a feed. */
  publish(feed: number): void
  /** Requests for feeds, and how many of them were answered with 304. */
  readonly counts: { feeds: number; unchanged: number; pages: number }
  close(): Promise<void>
}

type Feed = { newest: number }

export async function startCapacityFeeds(count: number): Promise<CapacityFeeds> {
  const articles = benchArticles()
  const feeds: Feed[] = Array.from({ length: count }, () => ({ newest: ITEMS_AT_FIRST }))
  const counts = { feeds: 0, unchanged: 0, pages: 0 }
  const startedAt = Date.now()
  const originOf = (feed: number): string => `http://127.${1 + (feed >> 8)}.${feed & 255}.1:${port}`

  function serveFeed(number: number, request: IncomingMessage, response: ServerResponse): void {
    const { newest } = feeds[number] ?? { newest: 0 }
    const etag = `"${newest}"`
    counts.feeds += 1
    if (request.headers['if-none-match'] === etag) {
      counts.unchanged += 1
      return void response.writeHead(304, { etag }).end()
    }
    const shown = Array.from({ length: Math.min(newest, ITEMS_SHOWN) }, (_, index) => newest - index)
    const items = shown.map((item) => ({
      title: `${articleOf(number, item)?.title} (${number}.${item})`,
      link: `${originOf(number)}/a/${number}/${item}`,
      guid: `${number}.${item}`,
      description: `${(articleOf(number, item)?.text ?? '').slice(0, 300)} (${number}.${item})`,
      publishedAt: startedAt - (ITEMS_AT_FIRST - item) * 60_000,
    }))
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
    response.end(rssFeed(items, `Feed ${number}`))
  }

  /** One article in five is on a topic. */
  function articleOf(feed: number, item: number) {
    const onTopic = (feed * 7 + item) % 5 === 0
    const article = articles[(feed + item) % articles.length]
    if (article === undefined || onTopic) return article
    return {
      title: `Pogoda ${feed}`,
      text: 'W weekend będzie ciepło i słonecznie, a wieczorem spadnie deszcz. '.repeat(40),
    }
  }

  function servePage(feed: number, item: number, response: ServerResponse): void {
    counts.pages += 1
    const article = articleOf(feed, item)
    const body = (article?.text ?? '').split('\n').map((line) => `<p>${line}</p>`)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<html><body><article><h1>${article?.title}</h1>${body.join('')}<p>${feed}.${item}</p></article></body></html>`,
    )
  }

  const server = createServer((request, response) => {
    const [, kind, feed = '0', item = '0'] = (request.url ?? '').split('/')
    if (kind === 'f') serveFeed(Number(feed), request, response)
    else servePage(Number(feed), Number(item), response)
  })
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    feeds: feeds.map((_, number) => ({
      url: `${originOf(number)}/f/${number}`,
      host: originOf(number).slice('http://'.length),
    })),
    publish: (feed) => {
      const one = feeds[feed]
      if (one !== undefined) one.newest += 1
    },
    counts,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
