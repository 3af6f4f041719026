import type { Invocation } from '#domain/reply.ts'
import { channels } from './newsroom.ts'
import type { Viewing } from './scene.ts'

const users = { discord: '1180000000000000005', slack: 'U0READER' } as const

/** Somebody who asks in the channel of the newsroom; a manager unless said otherwise. */
export function invocationOf({ platform, locale }: Viewing, isManager = true): Invocation {
  return { platform, channelAddress: channels[platform], userId: users[platform], locale, isManager }
}
