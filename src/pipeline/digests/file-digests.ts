import type { Channel, DigestPlan } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { SlotState } from '#ports/digest-store.ts'
import type { World } from '#pipeline/world.ts'
import { composeDigest } from './compose-digest.ts'
import { lastSlot, type Slot } from './slots.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A digest whose time was missed is still worth reading this long afterwards: a morning's before the afternoon. */
const OWED_MS = 6 * HOUR_MS
/** No digest reaches back further. */
const LONGEST_MS = 31 * DAY_MS

/** The channels whose digests can be sent: those on platforms that are on. */
type Planned = { readonly channel: Channel; readonly plan: DigestPlan }

/**
 * Files the digests that are due, each once for its slot: the slot is marked in the transaction that files its message. What was missed
 * is filed at the next call, or skipped where it is too late, or where a later digest told its time already, as another schedule had it; a
 * schedule that was never met before owes nothing yet.
 */
export async function fileDigests(world: World): Promise<void> {
  const { channels } = world.configuration
  const planned = channels.flatMap((channel): readonly Planned[] => {
    const isOn = channel.digest !== null && world.messengers.has(channel.destination.platform)
    return isOn && channel.digest !== null ? [{ channel, plan: channel.digest }] : []
  })
  for (const one of planned) await fileDigest(world, one)
}

async function fileDigest(world: World, planned: Planned): Promise<void> {
  const { digests } = world.store
  const { destination } = planned.channel
  const now = world.clock.now()
  const { schedule } = planned.plan
  const slot = lastSlot(schedule, { now, timeZone: world.configuration.timeZone })
  const mark = { destination, schedule: schedule.text, slot: slot?.name ?? '' }
  const state = await digests.slotState(mark, now)
  if (!state.isBegun) return digests.settleSlot(mark, { outcome: 'begun', operation: null, at: now })
  if (slot === null || state.isSettled) return
  if (state.reachedTo !== null && state.reachedTo > slot.at)
    return digests.settleSlot(mark, { outcome: 'skipped', operation: null, at: now })
  if (now - slot.at > OWED_MS) {
    world.log.warn('digest skipped', { destination: destinationKey(destination), slot: slot.name })
    return digests.settleSlot(mark, { outcome: 'skipped', operation: null, at: now })
  }
  // Nothing is filed meanwhile, so that each article is on one side of the digest's end.
  await world.filing(async () => {
    const at = world.clock.now()
    const operation = await composeOperation(world, planned, { slot, at, state })
    world.checkpoint('digest-composed')
    await digests.settleSlot(mark, { outcome: 'filed', operation, at })
    world.checkpoint('digest-filed')
  })
}

type Due = { readonly slot: Slot; readonly at: number; readonly state: SlotState }

async function composeOperation(world: World, { channel, plan }: Planned, due: Due): Promise<NewOperation> {
  const { destination } = channel
  const since = sinceOf(world, plan, due)
  const mutes = await world.store.mutes.active(due.at, { kind: 'channel', destination })
  return {
    subject: `digest:${due.slot.name}`,
    destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: await composeDigest(world, { channel, since, until: due.at, mutes }),
  }
}

/** Where the last digest ended; before the first one, the slot before this one. */
function sinceOf(world: World, { period, schedule }: DigestPlan, { slot, at, state }: Due): number {
  if (period === '24h') return at - DAY_MS
  if (period === '7d') return at - 7 * DAY_MS
  const { timeZone } = world.configuration
  const before = state.reachedTo ?? lastSlot(schedule, { now: slot.at - 1, timeZone })?.at ?? at - DAY_MS
  return Math.max(before, at - LONGEST_MS)
}
