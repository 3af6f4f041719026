import type { Feed } from '#domain/feed.ts'
import { reasonOf, wordingOf } from '#domain/errors.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import type { FeedState } from '#ports/store.ts'
import { fileBaseline } from './file-baseline.ts'
import { deliverMessages } from './deliver-messages.ts'
import { analysePage, analyseTeaser, fileEntry, letOthersWork } from './file-entry.ts'
import { recogniseEntries, type IdentifiedEntry } from './recognise-entries.ts'
import { reportFeedHealth } from './report-feed-health.ts'
import type { PollReport } from './watch.ts'
import type { World } from './world.ts'

/** Pauses after failures double from the feed's own interval up to this. */
const LONGEST_PAUSE_MS = 24 * 3_600_000
/** Each pause is stretched by up to this share, so that feeds do not fall into step. */
const JITTER = 0.1

const NEVER_POLLED = {
  validators: { etag: null, lastModified: null },
  lastPollAt: null,
  lastSuccessAt: null,
  nextPollAt: 0,
  failures: 0,
  lastError: null,
} as const

/**
 * Polls one feed: fetch, file what is new, and only then remember the validators, so that a crash in between makes the
 * next poll see everything again. Never throws: trouble is the feed's own and is kept in its state.
 */
export async function pollFeed(world: World, feed: Feed, known: FeedState | null): Promise<PollReport> {
  world.checkpoint('feed-claimed')
  const state = known ?? { feedId: feed.id, url: feed.url, ...NEVER_POLLED }
  try {
    const news = await fetchNews(world, feed, state)
    const next = nextState(world, feed, { state, reading: news.reading })
    await reportFeedHealth(world, feed, { before: state, after: next })
    world.checkpoint('poll-judged')
    await world.store.feeds.recordPoll(next)
    world.checkpoint('poll-recorded')
    return describe(world, feed, news)
  } catch (error) {
    world.log.error('poll not stored', { feed: feed.id, reason: reasonOf(error) })
    return { feedId: feed.id, outcome: 'failed', articles: 0, reason: wordingOf(error), remarks: [] }
  }
}

type Read = { readonly state: FeedState; readonly reading: FeedReading }
type Entries = Extract<FeedReading, { kind: 'entries' }>
type News = { readonly reading: FeedReading; readonly articles: number }

/** Fetches and files; what throws here counts as a failed poll, so that the feed is left alone for as long. */
async function fetchNews(world: World, feed: Feed, state: FeedState): Promise<News> {
  try {
    const reading = await world.feedReader.read(feed, state.validators)
    world.checkpoint('feed-read')
    if (reading.kind !== 'entries') return { reading, articles: 0 }
    return await fileNewEntries(world, feed, { state, reading })
  } catch (error) {
    world.log.error('poll failed', { feed: feed.id, reason: reasonOf(error) })
    return { reading: { kind: 'failed', reason: wordingOf(error), retryAfterMs: null }, articles: 0 }
  }
}

/** Where an article could not be filed, the old validators stay, so that the next poll sees it again. */
async function fileNewEntries(
  world: World,
  feed: Feed,
  { state, reading }: Read & { readonly reading: Entries },
): Promise<News> {
  const recognition = await recogniseEntries(world, feed, reading.entries)
  await world.store.articles.recordSightings(feed.id, recognition.sightings, world.clock.now())
  world.checkpoint('news-told-apart')
  const fresh = oldestFirst(recognition.fresh)
  if (state.lastSuccessAt === null && world.configuration.firstPoll !== 'all') {
    await fileBaseline(world, feed, fresh)
    return { reading, articles: fresh.length }
  }
  const articles = await fileNews(world, feed, fresh)
  const validators = articles === fresh.length ? reading.validators : state.validators
  return { reading: { ...reading, validators }, articles }
}

/**
 * Files and announces one entry after another; one that cannot be filed holds up no other, and what is left when the
 * process is to end waits for the next poll. Answers how many were filed.
 */
async function fileNews(world: World, feed: Feed, entries: readonly IdentifiedEntry[]): Promise<number> {
  const audience = { channels: world.configuration.channels, isEarlier: false }
  let filed = 0
  for (const [index, entry] of entries.entries()) {
    if (world.stop.aborted) break
    try {
      const analysed = await analysePage(world, feed, await analyseTeaser(world, feed, entry))
      await fileEntry(world, analysed, audience)
      filed += 1
    } catch (error) {
      world.log.error('article not filed', { feed: feed.id, entry: entry.id, reason: reasonOf(error) })
    }
    await deliverMessages(world)
    world.checkpoint('entry-delivered')
    world.watch.filed({ feedId: feed.id, done: index + 1, total: entries.length })
    await letOthersWork(world)
  }
  return filed
}

/** By date; entries without one keep the feed's own order, which is newest first in practice. */
function oldestFirst(entries: readonly IdentifiedEntry[]): readonly IdentifiedEntry[] {
  return entries.toReversed().toSorted((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0))
}

function nextState(world: World, feed: Feed, { state, reading }: Read): FeedState {
  const now = world.clock.now()
  const jitter = 1 + JITTER * world.random()
  if (reading.kind === 'failed') {
    const failures = state.failures + 1
    const pause = Math.min(feed.intervalMs * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE_MS)
    const nextPollAt = now + Math.max(pause * jitter, reading.retryAfterMs ?? 0)
    return { ...state, lastPollAt: now, nextPollAt, failures, lastError: reading.reason }
  }
  return {
    feedId: feed.id,
    url: feed.url,
    validators: reading.kind === 'entries' ? reading.validators : state.validators,
    lastPollAt: now,
    lastSuccessAt: now,
    nextPollAt: now + feed.intervalMs * jitter,
    failures: 0,
    lastError: null,
  }
}

function describe(world: World, feed: Feed, { reading, articles }: News): PollReport {
  const base = { feedId: feed.id, articles, reason: null, remarks: [] }
  if (reading.kind === 'unchanged') return { ...base, outcome: 'unchanged' }
  if (reading.kind === 'failed') {
    world.log.warn('feed failed', { feed: feed.id, reason: reading.reason.en })
    return { ...base, outcome: 'failed', reason: reading.reason }
  }
  for (const remark of reading.remarks) world.log.info('feed remark', { feed: feed.id, remark: remark.en })
  return { ...base, outcome: 'articles', remarks: reading.remarks }
}
