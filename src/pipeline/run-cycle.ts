import type { Feed } from '#domain/feed.ts'
import type { FeedState } from '#ports/store.ts'
import { deliverMessages } from './deliver-messages.ts'
import { inParallel } from './in-parallel.ts'
import { listOverflow } from './list-overflow.ts'
import { pollFeed, type PollReport } from './poll-feed.ts'
import type { World } from './world.ts'

/** How many feeds are polled at the same time; the fetcher itself keeps to one request per host. */
const FEEDS_AT_ONCE = 8

/** What one cycle did, one report for each feed that was due. */
export type CycleReport = { readonly polls: readonly PollReport[]; readonly lists: number }

/**
 * One cycle: every feed that is due is polled and its new articles are filed with their alerts; what is over a
 * channel's ceiling becomes a list; everything that is due goes out. A feed that fails never stops the others.
 */
export async function runCycle(world: World): Promise<CycleReport> {
  const states = await world.store.feeds.feedStates()
  const due = dueFeeds(world, states)
  const polls = await inParallel(due, FEEDS_AT_ONCE, (feed) =>
    pollFeed(world, feed, states.get(feed.id) ?? null),
  )
  const lists = await listOverflow(world)
  await deliverMessages(world)
  return { polls, lists }
}

function dueFeeds(world: World, states: ReadonlyMap<string, FeedState>): readonly Feed[] {
  const now = world.clock.now()
  return world.configuration.feeds.filter((feed) => (states.get(feed.id)?.nextPollAt ?? 0) <= now)
}
