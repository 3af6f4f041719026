import type { Feed } from '#domain/feed.ts'
import type { Notice } from '#domain/message.ts'
import type { FeedState } from '#ports/store.ts'
import { tellOwner } from './tell-owner.ts'
import type { World } from './world.ts'

/** A feed counts as broken after this many failures in a row; one or two are everyday trouble. */
const FAILURES_UNTIL_BROKEN = 3

/**
 * Tells the owner's channel once when a feed breaks and once when it works again. Called before the poll is stored: after
 * a crash in between, the next poll files the same notice again, which changes nothing.
 */
export async function reportFeedHealth(
  world: World,
  feed: Feed,
  change: { readonly before: FeedState; readonly after: FeedState },
): Promise<void> {
  const event = eventOf(feed, change)
  if (event === null) return
  const since = change.before.lastSuccessAt ?? 0
  await tellOwner(world, event, `notice:${event.name}:${feed.id}:${since}`)
}

function eventOf(feed: Feed, change: { before: FeedState; after: FeedState }): Notice['event'] | null {
  const { before, after } = change
  if (after.failures === FAILURES_UNTIL_BROKEN) {
    return {
      name: 'feed-broken',
      feed: feed.source.name,
      reason: after.lastError ?? '',
      failures: after.failures,
    }
  }
  const wasBroken = before.failures >= FAILURES_UNTIL_BROKEN
  return wasBroken && after.failures === 0 ? { name: 'feed-healed', feed: feed.source.name } : null
}
