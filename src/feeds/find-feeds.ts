import type { Bilingual } from '#domain/bilingual.ts'
import type { FeedFinder, FeedFinding, FoundFeed } from '#ports/feed-finder.ts'
import { decodeText } from './decode-text.ts'
import { feedLinks, guessedFeeds } from './feed-links.ts'
import type { Fetcher } from './fetch-bytes.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import type { LargeAnswers, Room } from './large-answers.ts'
import type { ParsingWorker } from './parsing-worker.ts'

/** A publisher is asked no more often than this for one question, the page included. */
const MOST_REQUESTS = 8
const MOST_FOUND = 5
const SHOWN = 3
const maxBytes = 10_000_000
const types =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5'

type Answer = Extract<FetchOutcome, { kind: 'answer' }>
type Tools = {
  readonly fetcher: Fetcher
  readonly parser: ParsingWorker
  readonly timeZone: string
  readonly room: Room
}

/** Finds feeds over the guarded fetcher: what a public page names can lead to no private host. */
export function feedFinderOver(
  fetcher: Fetcher,
  parser: ParsingWorker,
  { timeZone, withRoom }: { readonly timeZone: string; readonly withRoom: LargeAnswers },
): FeedFinder {
  return { find: (url) => withRoom(url, (room) => find(url, { fetcher, parser, timeZone, room })) }
}

async function find(url: string, tools: Tools): Promise<FeedFinding> {
  const outcome = await tools.fetcher.fetch({ url, accept: types, maxBytes, room: tools.room })
  if (outcome.kind !== 'answer') return none(outcome.kind === 'failed' ? outcome.reason : noAnswer)
  const itself = await readFeed(outcome, url, tools)
  if (itself !== null) return { kind: 'found', feeds: [itself] }
  const html = decodeText(outcome.bytes, outcome.contentType).text
  const named = feedLinks(html, outcome.url).slice(0, MOST_FOUND)
  const left = MOST_REQUESTS - 1 - named.length
  const found = await readAll(named, outcome.url, tools)
  if (found.length > 0) return { kind: 'found', feeds: found }
  const guessed = await firstOf(guessedFeeds(outcome.url).slice(0, left), outcome.url, tools)
  return guessed === null ? none(noFeed) : { kind: 'found', feeds: [guessed] }
}

async function readAll(urls: readonly string[], from: string, tools: Tools): Promise<readonly FoundFeed[]> {
  const found: FoundFeed[] = []
  for (const url of urls) {
    const feed = await feedAt(url, from, tools)
    if (feed !== null) found.push(feed)
  }
  return found
}

async function firstOf(urls: readonly string[], from: string, tools: Tools): Promise<FoundFeed | null> {
  for (const url of urls) {
    const found = await feedAt(url, from, tools)
    if (found !== null) return found
  }
  return null
}

async function feedAt(url: string, from: string, tools: Tools): Promise<FoundFeed | null> {
  const outcome = await tools.fetcher.fetch({ url, from, accept: types, maxBytes, room: tools.room })
  return outcome.kind === 'answer' ? readFeed(outcome, url, tools) : null
}

/** Null where the answer is no feed. */
async function readFeed(
  { bytes, url, contentType, movedTo }: Answer,
  asked: string,
  { parser, timeZone }: Tools,
): Promise<FoundFeed | null> {
  const feed = await parser.parseFeed(bytes, { url, contentType, timeZone }, asked)
  if (feed.kind === 'failed') return null
  const { head, entries } = feed
  const newest = entries.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, SHOWN)
  return {
    url: movedTo ?? asked,
    title: head.title,
    language: /^[a-z]{2}(?![a-z])/iu.exec(head.language ?? '')?.[0].toLowerCase() ?? null,
    entries: entries.length,
    newest: newest.map(({ title }) => title),
  }
}

function none(reason: Bilingual): FeedFinding {
  return { kind: 'none', reason }
}

const noAnswer: Bilingual = { pl: 'serwer niczego nie przysłał', en: 'the server sent nothing' }
const noFeed: Bilingual = {
  pl: 'strona nie wskazuje kanału RSS, Atom ani JSON i nie ma go pod zwykłymi adresami → podaj adres samego kanału',
  en: 'the page names no RSS, Atom or JSON feed, and there is none at the usual addresses → give the address of the feed itself',
}
