import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import type { World } from './world.ts'

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
  const { owner } = world.configuration
  if (owner === null || !world.messengers.has(owner.destination.platform)) return
  const { destination, locale } = owner
  const message: Notice = { kind: 'notice', locale, event: eventIn(locale) }
  const operation = {
    subject,
    destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message,
  } as const
  await world.store.outbox.fileOperations([operation], world.clock.now())
  world.checkpoint('notice-filed')
}
