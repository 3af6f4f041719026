import type { Feed } from '#domain/feed.ts'
import type { FeedState, ToldTrouble } from '#ports/store.ts'
import { plainAddress } from '#text/plain-address.ts'
import { isNetworkDown, stateOf } from './due-feeds.ts'
import { isBroken } from './feed-condition.ts'
import { tellOwner } from '#pipeline/tell-owner.ts'
import type { World } from '#pipeline/world.ts'

/** So many feeds that fail together, while none works, are one trouble of the network. */
const FEWEST_OF_AN_OUTAGE = 3

type Known = { readonly feed: Feed; readonly state: FeedState; readonly told: ToldTrouble | null }

/**
 * Tells the owner's channel once when a feed breaks or is gone, and once when it works again; when no feed at all can be
 * read, that is told once, of the network. Called when the polls of a cycle are stored. What was told is stored after it
 * was filed: after a crash in between the same notice is filed again, which changes nothing.
 */
export async function reportFeedHealth(world: World): Promise<void> {
  const known = await knownFeeds(world)
  await tellHealed(world, known)
  const failing = known.filter(({ state }) => state.failures > 0 && state.stoppedAt === null)
  const isOutage = failing.length >= FEWEST_OF_AN_OUTAGE && isNetworkDown(known.map(({ state }) => state))
  const broken = known.filter((one) => isBroken(one.state) && isUntold(one, known))
  const alone = isOutage ? broken.filter(({ state }) => state.stoppedAt !== null) : broken
  for (const one of alone) await tellBroken(world, one)
  if (broken.length > alone.length) await tellOutage(world, failing)
}

/** Tells the owner's channel that a feed is read at another address from now on. */
export async function tellMoved(world: World, feed: Feed, { move }: FeedState): Promise<void> {
  if (move?.isKept !== true) return
  const to = plainAddress(move.to)
  await tellOwner(
    world,
    () => ({ name: 'feed-moved', feed: feed.source.name, to }),
    `notice:feed-moved:${feed.id}:${move.since}`,
  )
}

async function knownFeeds(world: World): Promise<readonly Known[]> {
  const states = await world.store.feeds.feedStates()
  const troubles = await world.store.feeds.toldTroubles()
  return world.configuration.feeds.flatMap((feed) => {
    const state = stateOf(world, feed, states)
    return state === null ? [] : [{ feed, state, told: troubles.get(feed.id) ?? null }]
  })
}

async function tellHealed(world: World, known: readonly Known[]): Promise<void> {
  for (const { feed, state, told } of known) {
    if (told === null || state.failures > 0) continue
    const isOfFeed = told.of === 'feed'
    const subject = isOfFeed ? `feed-healed:${feed.id}` : 'network-healed'
    const event = isOfFeed
      ? ({ name: 'feed-healed', feed: feed.source.name } as const)
      : ({ name: 'network-healed' } as const)
    await tellOwner(world, () => event, `notice:${subject}:${told.since}`)
    await world.store.feeds.recordTold([feed.id], null)
  }
}

/** Of a feed that went down with the network nothing more is told until it fails while others work again. */
function isUntold({ state, told }: Known, known: readonly Known[]): boolean {
  if (told === null) return true
  if (told.of === 'feed') return false
  const successes = known.flatMap(({ state: { lastSuccessAt } }) =>
    lastSuccessAt !== null && lastSuccessAt > told.since ? [lastSuccessAt] : [],
  )
  return (state.lastPollAt ?? 0) >= Math.min(...successes)
}

async function tellBroken(world: World, { feed, state }: Known): Promise<void> {
  const { failures, lastError, stoppedAt } = state
  const since = state.failingSince ?? 0
  const name = stoppedAt === null ? 'feed-broken' : 'feed-stopped'
  await tellOwner(
    world,
    (locale) => ({ name, feed: feed.source.name, reason: lastError?.[locale] ?? '', failures }),
    `notice:${name}:${feed.id}:${since}`,
  )
  await world.store.feeds.recordTold([feed.id], { of: 'feed', since })
}

/** The outage goes on for as long as one of its feeds was not read again, whichever join it. */
async function tellOutage(world: World, failing: readonly Known[]): Promise<void> {
  const [earlier] = failing.flatMap(({ told }) => (told?.of === 'network' ? [told.since] : []))
  const members = failing.filter(({ told }) => told?.of !== 'feed')
  const since = earlier ?? Math.min(...members.map(({ state }) => state.failingSince ?? 0))
  const reason = members[0]?.state.lastError ?? null
  await tellOwner(
    world,
    (locale) => ({ name: 'network-broken', feeds: failing.length, reason: reason?.[locale] ?? '' }),
    `notice:network-broken:${since}`,
  )
  await world.store.feeds.recordTold(
    members.map(({ feed }) => feed.id),
    { of: 'network', since },
  )
}
