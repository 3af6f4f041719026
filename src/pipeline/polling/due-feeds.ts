import type { Feed } from '#domain/feed.ts'
import type { FeedState } from '#ports/store.ts'
import type { DueFeed } from './due-feed.ts'
import type { World } from '#pipeline/world.ts'

/**
 * Puts the feeds whose time has come, or simply all, into the line. Feeds that a cycle polls are left out before the states
 * are read: theirs are about to change.
 */
export async function queueDueFeeds(world: World, which: 'due' | 'all'): Promise<void> {
  const idle = world.configuration.feeds.filter(({ id, isPaused }) => !isPaused && !world.polling.has(id))
  const states = await world.store.feeds.feedStates()
  const isOutage = isNetworkDown(
    world.configuration.feeds.flatMap((feed) => stateOf(world, feed, states) ?? []),
  )
  const due = idle
    .map((feed) => ({ feed, state: stateOf(world, feed, states), isOutage }))
    .filter(({ feed, state }) => which === 'all' || isDue(world, { feed, state }))
    .filter(({ feed }) => !world.polling.has(feed.id))
  for (const { feed } of due) world.polling.add(feed.id)
  world.waiting.push(...due)
}

/** A feed whose address was changed in the configuration starts anew. Older versions stored the address itself. */
export function stateOf(
  { digest }: Pick<World, 'digest'>,
  { id, url }: Feed,
  states: ReadonlyMap<string, FeedState>,
): FeedState | null {
  const state = states.get(id)
  return state !== undefined && [digest(url), url].includes(state.url) ? state : null
}

/**
 * Whether a feed's pause is over. Within one process the pause is measured by what really passed; the first look after a
 * start has only the clock on the wall. A last poll in the future means that it was set back, and then the pause means
 * nothing. A feed that is gone is asked once after each start.
 */
function isDue(world: World, { feed, state }: Pick<DueFeed, 'feed' | 'state'>): boolean {
  if (state === null || state.lastPollAt === null) return true
  const polledAt = world.polledAt.get(feed.id)
  if (polledAt === undefined && state.stoppedAt !== null) return true
  if (state.stoppedAt !== null) return false
  const passedMs =
    polledAt === undefined ? world.clock.now() - state.lastPollAt : world.clock.elapsed() - polledAt
  return passedMs < 0 || passedMs >= state.nextPollAt - state.lastPollAt
}

/**
 * Whether nothing could be read since the newest trouble began: then it is hardly the feeds' own. Feeds that are gone do
 * not count.
 */
export function isNetworkDown(states: readonly FeedState[]): boolean {
  const asked = states.filter(({ stoppedAt }) => stoppedAt === null)
  const failing = asked.filter(({ failures }) => failures > 0)
  const since = Math.max(...failing.map(({ failingSince }) => failingSince ?? 0))
  return (
    failing.length > 0 &&
    !asked.some(({ failures, lastPollAt }) => failures === 0 && (lastPollAt ?? 0) >= since)
  )
}
