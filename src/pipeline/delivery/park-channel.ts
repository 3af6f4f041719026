import type { Bilingual } from '#domain/bilingual.ts'
import { destinationsOf } from '#domain/configuration.ts'
import { destinationKey, personAt, type Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Operation } from '#domain/operation.ts'
import type { Resumption } from '#ports/store.ts'
import { composeLateList } from '#pipeline/quiet/list-overflow.ts'
import { noticesFor } from '#pipeline/tell-owner.ts'
import type { World } from '#pipeline/world.ts'

const DAY_MS = 24 * 3_600_000

/**
 * Leaves the channel of an operation alone, since it is gone or forbidden, and tells the owner once. What is for it waits, until
 * somebody resumes it: asking again and again would change nothing, and Discord bans whoever does. A person who takes no messages is told
 * themselves, when they ask something next.
 */
export async function parkChannel(world: World, operation: Operation, reason: Bilingual): Promise<void> {
  const at = world.clock.now()
  const destination = destinationKey(operation.destination)
  const eventIn = (locale: Locale) =>
    ({ name: 'channel-refused', destination, reason: reason[locale] }) as const
  const subject = `notice:channel-refused:${destination}:${at}`
  const isPerson = personAt(operation.destination.address) !== null
  const notices = isPerson ? [] : noticesFor(world, eventIn, { subject, trouble: operation.destination })
  await world.store.outbox.park(operation.key, { reason, at, notices })
}

/** What resuming a channel asks of the world. */
export type ResumeWorld = Pick<World, 'configuration' | 'clock'> & {
  readonly store: Pick<World['store'], 'outbox'>
}

/**
 * Goes on with a parked channel. News of more than a day ago would flood it and help nobody: they become one list. Null where the
 * channel is not parked.
 */
export async function resumeChannel(
  world: ResumeWorld,
  destination: Destination,
): Promise<Resumption | null> {
  const at = world.clock.now()
  return world.store.outbox.resume({
    destination,
    at,
    staleBefore: at - DAY_MS,
    compose: (alerts, mutes) => composeLateList(world, { destination, alerts, mutes, at }),
  })
}

/** At a start: a channel that is no longer configured is not parked any more, so that it starts anew when it is named again. */
export async function forgetUnconfigured(world: ResumeWorld): Promise<void> {
  const configured = new Set(destinationsOf(world.configuration).map(destinationKey))
  for (const { destination } of await world.store.outbox.parked()) {
    const isConfigurable = personAt(destination.address) === null
    if (isConfigurable && !configured.has(destinationKey(destination)))
      await resumeChannel(world, destination)
  }
}
