import type { Step } from '#domain/decision.ts'
import type { Feed } from '#domain/feed.ts'
import { reasonOf, wordingOf } from '#domain/errors.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import type { FeedState } from '#ports/store.ts'
import { neverPolled, stateAfter } from './after-poll.ts'
import { fileBaseline } from './file-baseline.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { analysePage, analyseTeaser, fileEntry } from '#pipeline/articles/file-entry.ts'
import { letOthersWork } from './in-pieces.ts'
import type { DueFeed } from './due-feed.ts'
import { addressOf } from './feed-move.ts'
import { tellMoved } from './report-feed-health.ts'
import { recogniseEntries, type IdentifiedEntry } from './recognise-entries.ts'
import type { PollReport } from '#pipeline/watch.ts'
import type { World } from '#pipeline/world.ts'

/** How many new entries of one document are filed; the newest stand first. */
const MOST_FILED = 500

/**
 * Polls one feed: fetch, file what is new, and only then remember the validators, so that a crash in between makes the
 * next poll see everything again. Never throws: trouble is the feed's own and is kept in its state, unless it is the store's
 * or the process is to end.
 */
export async function pollFeed(world: World, due: DueFeed): Promise<PollReport> {
  world.checkpoint('feed-claimed')
  const { feed } = due
  const state = due.state ?? neverPolled(feed)
  try {
    const news = await fetchNews(world, feed, state)
    if (!news.isComplete && world.stop.aborted) return describe(world, feed, news)
    const next = stateAfter(world, { ...due, state, reading: news.reading })
    if (state.move?.isKept !== true) await tellMoved(world, feed, next)
    world.checkpoint('poll-judged')
    world.polledAt.set(feed.id, world.clock.elapsed())
    const { endsQuiet } = news
    await world.store.feeds.recordPoll({ ...next, url: world.digest(feed.url) }, { endsQuiet })
    world.checkpoint('poll-recorded')
    return describe(world, feed, news)
  } catch (error) {
    world.log.error('poll not stored', { feed: feed.id, reason: reasonOf(error) })
    return { feedId: feed.id, outcome: 'failed', articles: 0, reason: wordingOf(error), remarks: [] }
  }
}

type Read = { readonly state: FeedState; readonly reading: FeedReading }
type Entries = Extract<FeedReading, { kind: 'entries' }>
type News = {
  readonly reading: FeedReading
  readonly articles: number
  /** All that is new is filed; an end of the process in the middle leaves the poll as if it had not been begun. */
  readonly isComplete: boolean
  /** What a restored feed carries is filed. */
  readonly endsQuiet: boolean
}

/** Fetches and files; what throws here counts as a failed poll, so that the feed is left alone for as long. */
async function fetchNews(world: World, feed: Feed, state: FeedState): Promise<News> {
  try {
    const reading = await world.feedReader.read({ ...feed, url: addressOf(feed, state) }, state.validators)
    world.checkpoint('feed-read')
    const isComplete = reading.kind === 'unchanged'
    if (reading.kind !== 'entries') return { reading, articles: 0, isComplete, endsQuiet: false }
    return await fileNewEntries(world, feed, { state, reading })
  } catch (error) {
    if (world.store.lifetime.trouble() !== null) throw error
    world.log.error('poll failed', { feed: feed.id, reason: reasonOf(error) })
    const reading = { kind: 'failed', reason: wordingOf(error), retryAfterMs: null } as const
    return { reading, articles: 0, isComplete: false, endsQuiet: false }
  }
}

/** Where an article could not be filed, the old validators stay, so that the next poll sees it again. */
async function fileNewEntries(
  world: World,
  feed: Feed,
  { state, reading }: Read & { readonly reading: Entries },
): Promise<News> {
  const fresh = await takeFreshEntries(world, feed, reading)
  world.checkpoint('news-told-apart')
  const quietUntil = await world.store.feeds.quietUntil(feed.id)
  if (quietUntil === null && state.lastSuccessAt === null && world.configuration.firstPoll !== 'all') {
    await fileBaseline(world, feed, fresh)
    return { reading, articles: fresh.length, isComplete: true, endsQuiet: false }
  }
  const articles = await fileNews(world, feed, {
    entries: fresh,
    isNews: isNewsFor(world, reading, { isFirst: state.lastSuccessAt === null, quietUntil }),
    silence: quietUntil === null ? 'age' : 'restored',
  })
  const isComplete = articles === fresh.length
  const isCarried = reading.entries.length > 0 // an empty answer does not show what the feed carries
  const endsQuiet = isComplete && isCarried && quietUntil !== null
  const validators = isComplete ? reading.validators : state.validators
  return { reading: { ...reading, validators }, articles, isComplete, endsQuiet }
}

/**
 * Remembers what is known of the feed's entries, and answers the others, oldest first. Of more than 500 new ones at once the
 * oldest are only remembered: an archive, not news.
 */
async function takeFreshEntries(
  world: World,
  feed: Feed,
  { entries, rest = [] }: Entries,
): Promise<readonly IdentifiedEntry[]> {
  const { fresh, sightings } = await recogniseEntries(world, feed, [...entries, ...rest])
  const older = fresh.slice(MOST_FILED).map(({ key, look }) => ({ key, look }))
  const added = [...sightings.added, ...older]
  await world.store.articles.recordSightings(feed.id, { ...sightings, added }, world.clock.now())
  return oldestFirst(fresh.slice(0, MOST_FILED))
}

/**
 * Whether an entry is young enough to be announced: by our clock or by the server's own, whichever makes it younger, as either
 * may be wrong. One without a date is as young as its coming.
 */
function newsAt(world: World, { servedAt }: Entries): (entry: IdentifiedEntry) => boolean {
  const now = Math.min(world.clock.now(), servedAt ?? Infinity)
  return ({ publishedAt }) => now - (publishedAt ?? now) <= world.configuration.maxAgeMs
}

type Past = { readonly isFirst: boolean; readonly quietUntil: number | null }

/** At a first poll everything is announced that is not baseline; after a restore only what is surely newer than it. */
function isNewsFor(
  world: World,
  reading: Entries,
  { isFirst, quietUntil }: Past,
): (entry: IdentifiedEntry) => boolean {
  if (quietUntil === null) return isFirst ? () => true : newsAt(world, reading)
  const now = world.clock.now()
  return ({ publishedAt }) => publishedAt !== null && publishedAt > quietUntil && publishedAt <= now
}

type FreshEntries = {
  readonly entries: readonly IdentifiedEntry[]
  /** An entry that is none is filed and not announced. */
  readonly isNews: (entry: IdentifiedEntry) => boolean
  /** Why such an entry is none. */
  readonly silence: Step
}

/**
 * Files and announces one entry after another; one that cannot be filed holds up no other, and what is left when the
 * process is to end waits for the next poll. Answers how many were filed.
 */
async function fileNews(
  world: World,
  feed: Feed,
  { entries, isNews, silence }: FreshEntries,
): Promise<number> {
  const { channels } = world.configuration
  let filed = 0
  for (const [index, entry] of entries.entries()) {
    if (world.stop.aborted) break
    try {
      const analysed = await analysePage(world, feed, await analyseTeaser(world, feed, entry))
      await fileEntry(world, analysed, {
        channels: isNews(entry) ? channels : [],
        isEarlier: false,
        because: isNews(entry) ? null : silence,
      })
      filed += 1
    } catch (error) {
      if (world.store.lifetime.trouble() !== null) throw error
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
