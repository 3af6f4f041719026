import type { Channel } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { World } from './world.ts'

/** What cannot be written to at the moment: a whole platform, or one channel of it. */
export type Trouble = { readonly platform: string; readonly address?: string }

/** A subject is told only once; `trouble` is the place that the notice is about, where it is about one. */
export type Telling = { readonly subject: string; readonly trouble?: Trouble }

/**
 * Files a notice for the owner's channel, where one is configured and its platform is on; `eventIn` answers what
 * happened, in the words of a language. The same subject is told only
 * once, so it is told first and acted upon afterwards: a crash in between loses nothing and tells nothing twice.
 */
export async function tellOwner(
  world: World,
  eventIn: (locale: Locale) => Notice['event'],
  subject: string,
): Promise<void> {
  const notices = noticesFor(world, eventIn, { subject })
  if (notices.length === 0) return
  await world.store.outbox.fileOperations(notices, world.clock.now())
  world.checkpoint('notice-filed')
}

/** What telling an owner needs to know. */
export type Tellable = Pick<World, 'configuration' | 'messengers'>

/** The same as the operation to be filed; none where there is nobody to tell. */
export function noticesFor(
  world: Tellable,
  eventIn: (locale: Locale) => Notice['event'],
  { subject, trouble }: Telling,
): readonly NewOperation[] {
  const channel = channelToTell(world, trouble)
  if (channel === null) return []
  const { destination, locale } = channel
  const message: Notice = { kind: 'notice', locale, event: eventIn(locale) }
  return [{ subject, destination, kind: 'post', part: 0, revision: 0, target: null, message }]
}

/** The owner's channel; where that is in the trouble itself, the first channel of another platform that is on. */
function channelToTell(world: Tellable, trouble: Trouble | undefined): Channel | null {
  const { owner, channels } = world.configuration
  if (owner === null) return null
  const isOn = ({ destination }: Channel): boolean => world.messengers.has(destination.platform)
  if (trouble === undefined || !isIn(owner, trouble)) return isOn(owner) ? owner : null
  const others = channels.filter(({ destination }) => destination.platform !== trouble.platform)
  return others.find(isOn) ?? null
}

function isIn({ destination }: Channel, { platform, address }: Trouble): boolean {
  return address === undefined
    ? destination.platform === platform
    : destinationKey(destination) === destinationKey({ platform, address })
}
