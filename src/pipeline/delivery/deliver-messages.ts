import { destinationKey, type Destination } from '#domain/destination.ts'
import { reasonOf } from '#domain/errors.ts'
import type { Operation } from '#domain/operation.ts'
import type { Messenger } from '#ports/platform.ts'
import { amendedSince } from './amended-since.ts'
import { lookUpMessage } from './look-up-message.ts'
import { mutedSince } from './muted-since.ts'
import { obstacleTo } from './obstacle-to.ts'
import { sendMessage } from './send-message.ts'
import { tokenLeave } from './token-states.ts'
import type { World } from '#pipeline/world.ts'

/**
 * Carries out every operation that is due, destination by destination: one send in flight for each, in order, all
 * destinations side by side. A destination that is being served already is left to whoever serves it.
 *
 * While none is served, whatever stands in `sending` was left there: by a process that ended, or by one whose store
 * failed after the send. It is looked up once the fence is over.
 */
export async function deliverMessages(world: World): Promise<void> {
  const fenceEndsAt = world.clock.now() + world.timings.fenceMs
  if (world.serving.size === 0) await world.store.outbox.recoverInterrupted(fenceEndsAt)
  world.checkpoint('outbox-recovered')
  const destinations = await world.store.outbox.dueDestinations(world.clock.now())
  const platforms = Map.groupBy(destinations, ({ platform }) => platform)
  await Promise.all([...platforms].map(([platform, due]) => servePlatform(world, platform, due)))
}

/**
 * Where nobody knows whether the platform still takes the token, one operation goes after the other until one was answered, so that
 * a refusal meets it alone; what cannot be known yet waits for the next call.
 */
async function servePlatform(world: World, platform: string, due: readonly Destination[]): Promise<void> {
  const messenger = world.messengers.get(platform)
  if (messenger === undefined) return
  if (tokenLeave(world, platform) === 'one') {
    const isAsked = [...world.serving].some((key) =>
      key.startsWith(destinationKey({ platform, address: '' })),
    )
    if (isAsked) return
    for (const destination of due) {
      if (tokenLeave(world, platform) === 'one') await serve(world, destination, { messenger, most: 1 })
    }
    if (tokenLeave(world, platform) === 'one') return
  }
  await Promise.all(due.map((destination) => serve(world, destination, { messenger, most: Infinity })))
}

/** How a destination is served, with how many operations at most. */
type Service = { readonly messenger: Messenger; readonly most: number }

async function serve(world: World, destination: Destination, service: Service): Promise<void> {
  const key = destinationKey(destination)
  if (world.serving.has(key)) return
  world.serving.add(key)
  try {
    await drain(world, destination, service)
  } catch (error) {
    if (world.store.lifetime.trouble() === null)
      world.log.error('delivery failed', { destination: key, reason: reasonOf(error) })
  } finally {
    world.serving.delete(key)
  }
}

async function drain(world: World, destination: Destination, { messenger, most }: Service): Promise<void> {
  for (let done = 0; done < most; done += 1) {
    if (world.stop.aborted || tokenLeave(world, destination.platform) === 'none') return
    const operation = await world.store.outbox.nextDue(destination, world.clock.now())
    if (operation === null) return
    world.checkpoint(`${destination.platform}/taken`)
    await carryOut(world, operation, messenger)
  }
}

/** An edit of unknown fate is sent again: the same content twice is that content. Anything else is looked for first. */
async function carryOut(world: World, operation: Operation, messenger: Messenger): Promise<void> {
  const { outbox } = world.store
  const isToSend = operation.state === 'pending'
  const configured = obstacleTo(operation, world.configuration)
  const obstacle = configured ?? (isToSend ? await mutedSince(world, operation) : null)
  if (obstacle !== null) return outbox.giveUp(operation.key, 'dead', obstacle)
  if (isToSend) return sendAmended(world, operation, messenger)
  if (operation.kind !== 'edit') return lookUpMessage(world, operation, messenger)
  await outbox.resend(operation.key, world.clock.now(), { mayRepeat: false })
  world.checkpoint(`${operation.destination.platform}/edit-repeated`)
}

async function sendAmended(world: World, operation: Operation, messenger: Messenger): Promise<void> {
  const amended = await amendedSince(world, operation)
  if ('obstacle' in amended) return world.store.outbox.giveUp(operation.key, 'dead', amended.obstacle)
  return sendMessage(world, amended.operation, messenger)
}
