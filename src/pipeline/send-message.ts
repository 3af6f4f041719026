import { destinationKey } from '#domain/destination.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import { wordingOf } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Messenger } from '#ports/platform.ts'
import { tellOwner } from './tell-owner.ts'
import type { World } from './world.ts'

const DAY_MS = 24 * 3_600_000
/** Even a platform that asks for no pause at all is not asked again at once. */
const SHORTEST_PAUSE_MS = 100

/**
 * Sends one pending operation: `sending` is committed before the first byte goes out, and what came of it afterwards.
 * A send of unknown fate is looked up on the platform once the fence is over; nothing is ever sent twice in between.
 */
export async function sendMessage(world: World, operation: Operation, messenger: Messenger): Promise<void> {
  const { platform } = operation.destination
  const attemptedAt = world.clock.now()
  if (!(await world.store.outbox.beginSend(operation.key, attemptedAt))) return
  world.checkpoint(`${platform}/sending-committed`)
  const outcome = await send(messenger, { ...operation, state: 'sending', attemptedAt })
  world.checkpoint(`${platform}/outcome-known`)
  await settle(world, operation, outcome)
  world.checkpoint(`${platform}/stored-${outcome.kind}`)
}

/** An adapter that throws may have thrown before or after the send: nobody can say. */
async function send(messenger: Messenger, operation: Operation): Promise<DeliveryOutcome> {
  try {
    return await messenger.send(operation)
  } catch (error) {
    return { kind: 'unknown', reason: wordingOf(error) }
  }
}

async function settle(world: World, operation: Operation, outcome: DeliveryOutcome): Promise<void> {
  const { outbox } = world.store
  const now = world.clock.now()
  if (outcome.kind === 'sent') return outbox.markSent(operation.key, outcome.messageId, now)
  logTrouble(world, operation, outcome)
  if (outcome.kind === 'unknown') {
    const options = { reason: outcome.reason.en, isLookup: false }
    return outbox.markAmbiguous(operation.key, now + world.timings.fenceMs, options)
  }
  if (outcome.because === 'message') return bury(world, operation, outcome.reason)
  if (outcome.because === 'target') return outbox.giveUp(operation.key, 'dead', outcome.reason.en)
  if (outcome.because !== 'later') await reportChannel(world, operation, outcome.reason)
  return outbox.postpone(
    operation.key,
    now + pauseMs(world, operation, outcome.retryAfterMs),
    outcome.reason.en,
  )
}

/** What the platform asks for, where it does; else a pause that doubles with each attempt. */
function pauseMs(world: World, operation: Operation, askedMs: number | null): number {
  const { retryMs, retryMaxMs } = world.timings
  if (askedMs !== null) return Math.max(askedMs, SHORTEST_PAUSE_MS)
  const doubled = Math.min(retryMs * 2 ** Math.min(operation.attempts, 20), retryMaxMs)
  return doubled * (1 + 0.1 * world.random())
}

/** Once a day and destination; the owner's own channel cannot be told that it cannot be told. */
async function reportChannel(world: World, operation: Operation, reason: Bilingual): Promise<void> {
  const destination = destinationKey(operation.destination)
  const { owner } = world.configuration
  if (owner !== null && destinationKey(owner.destination) === destination) return
  const day = Math.floor(world.clock.now() / DAY_MS)
  const eventIn = (locale: Locale) =>
    ({ name: 'channel-refused', destination, reason: reason[locale] }) as const
  await tellOwner(world, eventIn, `notice:channel-refused:${destination}:${day}`)
}

/** Ends a message that no channel will take; a notice about a notice would go on for ever. */
async function bury(world: World, operation: Operation, reason: Bilingual): Promise<void> {
  const { key, message, subject } = operation
  const title = message.kind === 'alert' ? message.title : subject
  const destination = destinationKey(operation.destination)
  const eventIn = (locale: Locale) =>
    ({ name: 'message-refused', destination, title, reason: reason[locale] }) as const
  if (message.kind !== 'notice') await tellOwner(world, eventIn, `notice:message-refused:${key}`)
  await world.store.outbox.giveUp(key, 'dead', reason.en)
}

function logTrouble(
  world: World,
  operation: Operation,
  outcome: Exclude<DeliveryOutcome, { kind: 'sent' }>,
): void {
  world.log.warn('message not sent', {
    destination: destinationKey(operation.destination),
    operation: operation.key,
    outcome: outcome.kind,
    reason: outcome.reason.en,
  })
}
