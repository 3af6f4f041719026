import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
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
  const operations = noticeToOwner(world, eventIn, subject)
  if (operations.length === 0) return
  await world.store.outbox.fileOperations(operations, world.clock.now())
  world.checkpoint('notice-filed')
}

/** The same notice as an operation that is still to be filed; none where nobody can be told. */
export function noticeToOwner(
  { configuration: { owner }, messengers }: Pick<World, 'configuration' | 'messengers'>,
  eventIn: (locale: Locale) => Notice['event'],
  subject: string,
): readonly NewOperation[] {
  if (owner === null || !messengers.has(owner.destination.platform)) return []
  const { destination, locale } = owner
  const message: Notice = { kind: 'notice', locale, event: eventIn(locale) }
  return [{ subject, destination, kind: 'post', part: 0, revision: 0, target: null, message }]
}
