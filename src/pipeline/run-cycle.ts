import { deliverMessages } from './delivery/deliver-messages.ts'
import type { DueFeed } from './polling/due-feed.ts'
import { queueDueFeeds } from './polling/due-feeds.ts'
import { listHeld, listOverflow } from './quiet/list-overflow.ts'
import { pollFeed } from './polling/poll-feed.ts'
import { reportFeedHealth } from './polling/report-feed-health.ts'
import type { PollReport } from './watch.ts'
import type { World } from './world.ts'

/** How many feeds one cycle polls at the same time; the fetcher itself keeps to one request per host. */
const FEEDS_AT_ONCE = 16
/** How many all cycles together do. */
const MOST_AT_ONCE = 64
/** A feed whose last poll took longer goes after all others. */
const LONG_POLL_MS = 10_000

/** What one cycle did, one report for each feed that was due. */
export type CycleReport = { readonly polls: readonly PollReport[]; readonly lists: number }

/**
 * One cycle: what waited through quiet hours that are over goes before the news; every feed that is due (or simply all) is polled and
 * its new articles are filed with their alerts; the owner is told of feeds that broke or healed; what is over a channel's ceiling becomes
 * a list; everything that is due goes out. A feed that fails never stops the others. Cycles may overlap: each helps with the feeds that
 * wait, so that feeds that take long hold up none but themselves.
 */
export async function runCycle(world: World, which: 'due' | 'all' = 'due'): Promise<CycleReport> {
  const summaries = await listHeld(world)
  await queueDueFeeds(world, which)
  const underWay = world.polling.size - world.waiting.length
  const lanes = Array.from({ length: Math.min(FEEDS_AT_ONCE, MOST_AT_ONCE - underWay) }, () =>
    pollInTurn(world),
  )
  const polls = (await Promise.all(lanes)).flat()
  if (polls.length > 0) await reportFeedHealth(world)
  const lists = await listOverflow(world)
  await deliverMessages(world)
  return { polls, lists: summaries + lists }
}

async function pollInTurn(world: World): Promise<readonly PollReport[]> {
  const reports: PollReport[] = []
  for (let next = takeNext(world); next !== undefined; next = takeNext(world)) {
    const { id } = next.feed
    const startedAt = world.clock.elapsed()
    const report = await pollFeed(world, next).finally(() => world.polling.delete(id))
    world.pollTook.set(id, world.clock.elapsed() - startedAt)
    world.watch.polled(report)
    reports.push(report)
  }
  return reports
}

/** The first in line of those whose last poll was no long one, else the first: feeds that take long hold up none but each other. */
function takeNext({ waiting, pollTook }: World): DueFeed | undefined {
  const swift = waiting.findIndex(({ feed }) => (pollTook.get(feed.id) ?? 0) < LONG_POLL_MS)
  return waiting.splice(Math.max(0, swift), 1)[0]
}
