import type { Feed } from '#domain/feed.ts'
import type { FeedState } from '#ports/store.ts'
import { deliverMessages } from './deliver-messages.ts'
import { listOverflow } from './list-overflow.ts'
import { pollFeed } from './poll-feed.ts'
import type { PollReport } from './watch.ts'
import type { World } from './world.ts'

/** How many feeds one cycle polls at the same time; the fetcher itself keeps to one request per host. */
const FEEDS_AT_ONCE = 8
/** How many all cycles together do. */
const MOST_AT_ONCE = 40

/** What one cycle did, one report for each feed that was due. */
export type CycleReport = { readonly polls: readonly PollReport[]; readonly lists: number }

/**
 * One cycle: every feed that is due (or simply all) is polled and its new articles are filed with their alerts; what is over a
 * channel's ceiling becomes a list; everything that is due goes out. A feed that fails never stops the others. Cycles may
 * overlap: each helps with the feeds that wait, so that feeds that take long hold up none but themselves.
 */
export async function runCycle(world: World, which: 'due' | 'all' = 'due'): Promise<CycleReport> {
  await queueDueFeeds(world, which)
  const underWay = world.polling.size - world.waiting.length
  const lanes = Array.from({ length: Math.min(FEEDS_AT_ONCE, MOST_AT_ONCE - underWay) }, () =>
    pollInTurn(world),
  )
  const polls = (await Promise.all(lanes)).flat()
  const lists = await listOverflow(world)
  await deliverMessages(world)
  return { polls, lists }
}

async function pollInTurn(world: World): Promise<readonly PollReport[]> {
  const reports: PollReport[] = []
  for (let next = world.waiting.shift(); next !== undefined; next = world.waiting.shift()) {
    const { feed, state } = next
    const report = await pollFeed(world, feed, state).finally(() => world.polling.delete(feed.id))
    world.watch.polled(report)
    reports.push(report)
  }
  return reports
}

/** Feeds that another cycle polls are left out before the states are read: theirs are about to change. */
async function queueDueFeeds(world: World, which: 'due' | 'all'): Promise<void> {
  const idle = world.configuration.feeds.filter(({ id }) => !world.polling.has(id))
  const states = await world.store.feeds.feedStates()
  const now = world.clock.now()
  const due = idle
    .map((feed) => ({ feed, state: stateOf(feed, states) }))
    .filter(({ feed, state }) => (which === 'all' || isDue(state, now)) && !world.polling.has(feed.id))
  for (const { feed } of due) world.polling.add(feed.id)
  world.waiting.push(...due)
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
