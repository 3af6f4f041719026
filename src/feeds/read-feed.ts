import type { Bilingual } from '#domain/bilingual.ts'
import type { Feed } from '#domain/feed.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { FeedReader, FeedReading } from '#ports/feed-reader.ts'
import type { Fetcher } from './fetch-bytes.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import type { LargeAnswers } from './large-answers.ts'
import type { ParsingWorker } from './parsing-worker.ts'

const maxFeedBytes = 10_000_000

const feedTypes =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, ' +
  'text/xml;q=0.9, application/json;q=0.8, */*;q=0.5'

/** How the feeds are read. */
export type FeedOptions = {
  /** The IANA zone in which a date without one is read. */
  readonly timeZone: string
  readonly checkpoint: Checkpoint
  readonly withRoom: LargeAnswers
}

/**
 * A reader of feeds over a fetcher and a parsing worker. The validators of an answer that could be read only in part
 * are not handed on, so that the next poll asks for all of it again.
 */
export function feedReaderOver(
  fetcher: Fetcher,
  parser: ParsingWorker,
  { timeZone, checkpoint, withRoom }: FeedOptions,
): FeedReader {
  return {
    read: (feed, { etag, lastModified }) =>
      withRoom(feed.url, async (room) => {
        const request = { url: feed.url, accept: feedTypes, maxBytes: maxFeedBytes, room, etag, lastModified }
        const outcome = await fetcher.fetch(request)
        checkpoint('feed-fetched')
        return outcome.kind === 'answer' ? parsed(feed, outcome, { parser, timeZone }) : outcome
      }),
  }
}

type Parsing = Pick<FeedOptions, 'timeZone'> & { readonly parser: ParsingWorker }

async function parsed(
  source: Feed,
  answer: Extract<FetchOutcome, { kind: 'answer' }>,
  { parser, timeZone }: Parsing,
): Promise<FeedReading> {
  const { bytes, url, contentType, etag, lastModified, movedTo } = answer
  const feed = await parser.parseFeed(bytes, { url, contentType, timeZone }, source.url)
  if (feed.kind === 'failed') return { kind: 'failed', reason: feed.reason, retryAfterMs: null }
  return {
    kind: 'entries',
    head: feed.head,
    entries: feed.entries,
    validators: feed.isComplete ? { etag, lastModified } : { etag: null, lastModified: null },
    remarks: movedTo === null ? feed.remarks : [...feed.remarks, moved(plainAddress(movedTo))],
    rest: feed.rest,
    ...(movedTo === null ? {} : { movedTo }),
    ...(answer.servedAt === null ? {} : { servedAt: answer.servedAt }),
  }
}

/** Without what may be a secret. */
function plainAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}

function moved(address: string): Bilingual {
  return { pl: `przeniesiony na stałe pod adres ${address}`, en: `moved for good to ${address}` }
}
