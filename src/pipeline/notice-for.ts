import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { World } from './world.ts'

/**
 * The operation that tells the owner's channel of an event, or null where no owner channel is configured or its
 * platform is off. The same subject is told only once.
 */
export function noticeFor(world: World, event: Notice['event'], subject: string): NewOperation | null {
  const { owner } = world.configuration
  if (owner === null || !world.messengers.has(owner.destination.platform)) return null
  return {
    subject,
    destination: owner.destination,
    kind: 'post',
    part: 0,
    revision: 0,
    message: { kind: 'notice', locale: owner.locale, event },
  }
}
