import type { FeedFinder } from '#ports/feed-finder.ts'
import type { FeedReader } from '#ports/feed-reader.ts'
import type { LanguageDetector } from '#ports/language-detector.ts'
import type { PageReader } from '#ports/page-reader.ts'
import type { SourceListReader, SourceListReading } from '#ports/source-list.ts'
import { detectLanguage } from './detect-language.ts'
import type { PageBody } from './extract-page.ts'
import { createFetcher, type FetcherOptions } from './fetch-bytes.ts'
import { createLargeAnswers } from './large-answers.ts'
import type { ParsedFeed, SourceHint } from './parse-feed-text.ts'
import { createParsingWorker, type ParsingLimits, type ParsingWorker } from './parsing-worker.ts'
import { feedFinderOver } from './find-feeds.ts'
import { feedReaderOver, type FeedOptions } from './read-feed.ts'
import { pageReaderOver } from './read-page.ts'
import { readListBytes, sourceListReaderOver } from './read-source-list.ts'

export { detectLanguage }
export type { PageBody } from './extract-page.ts'
export type { FetcherOptions } from './fetch-bytes.ts'
export type { ParsedFeed, SourceHint } from './parse-feed-text.ts'

export type Feeds = {
  readonly feedReader: FeedReader
  readonly pageReader: PageReader
  readonly feedFinder: FeedFinder
  readonly sourceLists: SourceListReader
  readonly detectLanguage: LanguageDetector
  /** Ends all connections and the parsing thread. */
  close(): Promise<void>
}

/** The readers of feeds and pages, over one guarded fetcher and one parsing worker. */
export function createFeeds(
  options: FetcherOptions & ParsingLimits & Partial<Omit<FeedOptions, 'withRoom'>>,
): Feeds {
  const { checkpoint = () => undefined } = options
  const fetcher = createFetcher(options)
  const parser = createParsingWorker(options)
  const withRoom = createLargeAnswers()
  const timeZone = options.timeZone ?? 'UTC'
  return {
    feedReader: feedReaderOver(fetcher, parser, { timeZone, checkpoint, withRoom }),
    feedFinder: feedFinderOver(fetcher, parser, { timeZone, withRoom }),
    sourceLists: sourceListReaderOver(fetcher, parser, { privateHosts: options.privateHosts, withRoom }),
    pageReader: pageReaderOver(fetcher, parser, { checkpoint, withRoom }),
    detectLanguage,
    async close() {
      await Promise.all([fetcher.close(), parser.close()])
    },
  }
}

/** Parses the bytes of one feed in a thread of its own, within 5 s and a limit of memory. Never throws for its bytes. */
export function parseFeed(bytes: Uint8Array, hint: SourceHint): Promise<ParsedFeed> {
  return withWorker((parser) => parser.parseFeed(bytes, hint))
}

/**
 * Takes the article out of one page in a thread of its own, within the same limits; null where there is no article.
 * `url` is where the page came from, for its canonical address; it may be empty.
 */
export async function extractBody(html: Uint8Array | string, url: string): Promise<PageBody | null> {
  const isText = typeof html === 'string'
  const bytes = isText ? new TextEncoder().encode(html) : html
  const hint = { url: url === '' ? null : url, contentType: null }
  const page = await withWorker((parser) => parser.extractPage(bytes, hint))
  return page.kind === 'body' ? page.body : null
}

/** Reads an OPML file in a thread of its own, within the same limits; `privateHosts` may be named in it. Never throws for its bytes. */
export function readSourceList(
  bytes: Uint8Array,
  privateHosts: readonly string[],
): Promise<SourceListReading> {
  return withWorker((parser) => readListBytes(bytes, parser, { privateHosts }))
}

async function withWorker<T>(use: (parser: ParsingWorker) => Promise<T>): Promise<T> {
  const parser = createParsingWorker()
  try {
    return await use(parser)
  } finally {
    await parser.close()
  }
}
