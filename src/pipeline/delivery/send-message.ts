import { destinationKey } from '#domain/destination.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import { wordingOf } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Messenger } from '#ports/platform.ts'
import { parkChannel } from './park-channel.ts'
import { tellOwner } from '#pipeline/tell-owner.ts'
import { titleOf } from './title-of.ts'
import { noteRefusedToken, noteTakenToken } from './token-states.ts'
import type { World } from '#pipeline/world.ts'

/** Even a platform that asks for no pause at all is not asked again at once. */
const SHORTEST_PAUSE_MS = 100
/** Channels that wait for the same moment do not all come back in it. */
const JITTER_MS = 250

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
  if (isTaken(outcome)) noteTakenToken(world, operation.destination.platform)
  if (outcome.kind === 'sent') return outbox.markSent(operation.key, outcome.messageId, now)
  logTrouble(world, operation, outcome)
  if (outcome.kind === 'refused') return settleRefusal(world, operation, outcome)
  const options = { reason: outcome.reason.en, isLookup: false }
  return outbox.markAmbiguous(operation.key, now + world.timings.fenceMs, options)
}

/** An answer about the message or its channel shows that the token was taken; "later" may come from anywhere. */
function isTaken(outcome: DeliveryOutcome): boolean {
  if (outcome.kind !== 'refused') return outcome.kind === 'sent'
  return outcome.because !== 'credentials' && outcome.because !== 'later'
}

type Refusal = Extract<DeliveryOutcome, { kind: 'refused' }>

async function settleRefusal(world: World, operation: Operation, refusal: Refusal): Promise<void> {
  const { outbox } = world.store
  const { key, destination } = operation
  const { reason, retryAfterMs } = refusal
  switch (refusal.because) {
    case 'message':
      return bury(world, operation, reason)
    case 'target':
      return outbox.giveUp(key, 'dead', reason.en)
    case 'destination':
      return parkChannel(world, operation, reason)
    case 'credentials':
      return outbox.postpone(key, await noteRefusedToken(world, destination.platform, reason), reason.en)
    case 'later':
      return outbox.postpone(key, world.clock.now() + pauseMs(world, operation, retryAfterMs), reason.en)
  }
}

/** What the platform asks for, where it does; else a pause that doubles with each attempt. Both a little longer by chance. */
function pauseMs(world: World, operation: Operation, askedMs: number | null): number {
  const { retryMs, retryMaxMs } = world.timings
  if (askedMs !== null) return Math.ceil(Math.max(askedMs, SHORTEST_PAUSE_MS) + JITTER_MS * world.random())
  const doubled = Math.min(retryMs * 2 ** Math.min(operation.attempts, 20), retryMaxMs)
  return Math.ceil(doubled * (1 + 0.1 * world.random()))
}

/** Ends a message that no channel will take. A notice about a notice would go on for ever, and what somebody follows is nobody else's business. */
async function bury(world: World, operation: Operation, reason: Bilingual): Promise<void> {
  const { key, message } = operation
  const title = titleOf(operation)
  const destination = destinationKey(operation.destination)
  const eventIn = (locale: Locale) =>
    ({ name: 'message-refused', destination, title, reason: reason[locale] }) as const
  if (message.kind !== 'notice' && message.kind !== 'followed')
    await tellOwner(world, eventIn, `notice:message-refused:${key}`)
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
