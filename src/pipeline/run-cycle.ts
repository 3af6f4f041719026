import type { Feed } from '#domain/feed.ts'
import type { FeedState } from '#ports/store.ts'
import { deliverMessages } from './deliver-messages.ts'
import { inParallel } from './in-parallel.ts'
import { listOverflow } from './list-overflow.ts'
import { pollFeed } from './poll-feed.ts'
import type { PollReport } from './watch.ts'
import type { World } from './world.ts'

/** How many feeds of a cycle are polled at the same time; the fetcher itself keeps to one request per host. */
const FEEDS_AT_ONCE = 8

/** What one cycle did, one report for each feed that was due. */
export type CycleReport = { readonly polls: readonly PollReport[]; readonly lists: number }

/**
 * One cycle: every feed that is due (or simply all) is polled and its new articles are filed with their alerts; what is over a
 * channel's ceiling becomes a list; everything that is due goes out. A feed that fails never stops the others. Cycles may
 * overlap, so that a feed that takes long holds up none but itself.
 */
export async function runCycle(world: World, which: 'due' | 'all' = 'due'): Promise<CycleReport> {
  const due = await takeDueFeeds(world, which)
  const polls = await inParallel(due, FEEDS_AT_ONCE, async ({ feed, state }) => {
    const report = await pollFeed(world, feed, state).finally(() => world.polling.delete(feed.id))
    world.watch.polled(report)
    return report
  })
  const lists = await listOverflow(world)
  await deliverMessages(world)
  return { polls, lists }
}

type DueFeed = { readonly feed: Feed; readonly state: FeedState | null }

/** Feeds that another cycle polls are left out before the states are read: theirs are about to change. */
async function takeDueFeeds(world: World, which: 'due' | 'all'): Promise<readonly DueFeed[]> {
  const idle = world.configuration.feeds.filter(({ id }) => !world.polling.has(id))
  const states = await world.store.feeds.feedStates()
  const now = world.clock.now()
  const due = idle
    .map((feed) => ({ feed, state: stateOf(feed, states) }))
    .filter(({ feed, state }) => (which === 'all' || isDue(state, now)) && !world.polling.has(feed.id))
  for (const { feed } of due) world.polling.add(feed.id)
  return due
}

/** A feed whose address was changed starts anew. */
function stateOf(feed: Feed, states: ReadonlyMap<string, FeedState>): FeedState | null {
  const state = states.get(feed.id)
  return state !== undefined && state.url === feed.url ? state : null
}

/** A last poll in the future means that the clock was set back, so the time of the next one means nothing. */
function isDue(state: FeedState | null, now: number): boolean {
  return state === null || state.nextPollAt <= now || (state.lastPollAt ?? 0) > now
}
