import { destinationKey } from '#domain/destination.ts'
import { wordingOf } from '#domain/errors.ts'
import type { Operation } from '#domain/operation.ts'
import type { Lookup, Messenger } from '#ports/platform.ts'
import { tellOwner } from '#pipeline/tell-owner.ts'
import { titleOf } from './title-of.ts'
import { noteRefusedToken, noteTakenToken } from './token-states.ts'
import type { World } from '#pipeline/world.ts'

/** A platform may show a new message a little late, so its absence counts only when it was seen twice. */
const LOOKUPS_UNTIL_ABSENT = 2

/** Even a platform that asks for no pause at all is not asked again at once. */
const SHORTEST_PAUSE_MS = 100

/**
 * Decides about an operation that may have been posted, by what stands on the platform: found means sent; absent twice
 * means send again, with the same key; where the history cannot be read, the configuration says what to do.
 */
export async function lookUpMessage(world: World, operation: Operation, messenger: Messenger): Promise<void> {
  const { platform } = operation.destination
  world.checkpoint(`${platform}/look-up-begun`)
  const lookup = await find(messenger, operation)
  world.checkpoint(`${platform}/look-up-${lookup.kind}`)
  await decide(world, operation, lookup)
  world.checkpoint(`${platform}/decided-${lookup.kind}`)
}

async function decide(world: World, operation: Operation, lookup: Lookup): Promise<void> {
  const { outbox } = world.store
  const now = world.clock.now()
  const { platform } = operation.destination
  if (lookup.kind === 'found' || lookup.kind === 'absent') noteTakenToken(world, platform)
  if (lookup.kind === 'found') return outbox.markSent(operation.key, lookup.messageId, now)
  if (lookup.kind === 'unreadable') return decideBlindly(world, operation, lookup.reason.en)
  if (lookup.kind === 'later') return lookAgainLater(world, operation, lookup)
  if (operation.lookups + 1 >= LOOKUPS_UNTIL_ABSENT)
    return outbox.resend(operation.key, now, { mayRepeat: false })
  const options = { reason: 'not in the history yet', isLookup: true }
  return outbox.markAmbiguous(operation.key, now + world.timings.recheckMs, options)
}

type Later = Extract<Lookup, { kind: 'later' }>

async function lookAgainLater(world: World, operation: Operation, lookup: Later): Promise<void> {
  const { reason, retryAfterMs } = lookup
  const dueAt =
    lookup.isTokenRefused === true
      ? await noteRefusedToken(world, operation.destination.platform, reason)
      : world.clock.now() + Math.max(retryAfterMs ?? pauseMs(world, operation), SHORTEST_PAUSE_MS)
  await world.store.outbox.markAmbiguous(operation.key, dueAt, { reason: reason.en, isLookup: false })
}

/** Half of the time since the attempt: a platform that is away for long is asked less and less often. */
function pauseMs(world: World, operation: Operation): number {
  const { recheckMs, retryMaxMs } = world.timings
  const elapsedMs = world.clock.now() - (operation.attemptedAt ?? world.clock.now())
  return Math.min(Math.max(elapsedMs / 2, recheckMs), retryMaxMs)
}

async function find(messenger: Messenger, operation: Operation): Promise<Lookup> {
  try {
    return await messenger.find(operation)
  } catch (error) {
    return { kind: 'later', reason: wordingOf(error), retryAfterMs: null }
  }
}

async function decideBlindly(world: World, operation: Operation, reason: string): Promise<void> {
  const { outbox } = world.store
  const destination = destinationKey(operation.destination)
  world.log.warn('history unreadable', { destination, operation: operation.key, reason })
  if (world.configuration.onUnknown === 'repeat') {
    return outbox.resend(operation.key, world.clock.now(), { mayRepeat: true })
  }
  await tellHeld(world, operation)
  await outbox.giveUp(operation.key, 'held', reason)
}

/** A notice about a notice would go on for ever while the owner's own channel is in this trouble; what somebody follows is nobody else's business. */
async function tellHeld(world: World, operation: Operation): Promise<void> {
  const { key, destination, message } = operation
  if (message.kind === 'notice' || message.kind === 'followed') return
  const title = titleOf(operation)
  const eventIn = () =>
    ({ name: 'delivery-unknown', destination: destinationKey(destination), title }) as const
  await tellOwner(world, eventIn, `notice:delivery-unknown:${key}`)
}
