import type { Feed } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import type { FeedState } from '#ports/store.ts'
import { tellOwner } from './tell-owner.ts'
import type { World } from './world.ts'

/** A feed counts as broken after this many failures in a row; one or two are everyday trouble. */
const FAILURES_UNTIL_BROKEN = 3

type Change = { readonly before: FeedState; readonly after: FeedState }

/**
 * Tells the owner's channel once when a feed breaks and once when it works again. Called before the poll is stored: after
 * a crash in between, the next poll files the same notice again, which changes nothing.
 */
export async function reportFeedHealth(world: World, feed: Feed, change: Change): Promise<void> {
  const name = eventOf(change)
  if (name === null) return
  const since = change.before.lastSuccessAt ?? 0
  await tellOwner(world, describe, `notice:${name}:${feed.id}:${since}`)

  function describe(locale: Locale): Notice['event'] {
    const { failures, lastError } = change.after
    if (name === 'feed-healed') return { name, feed: feed.source.name }
    const reason = lastError?.[locale] ?? ''
    return { name: 'feed-broken', feed: feed.source.name, reason, failures }
  }
}

function eventOf(change: Change): 'feed-broken' | 'feed-healed' | null {
  const { before, after } = change
  if (after.failures === FAILURES_UNTIL_BROKEN) return 'feed-broken'
  return before.failures >= FAILURES_UNTIL_BROKEN && after.failures === 0 ? 'feed-healed' : null
}
