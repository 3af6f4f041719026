import type { Mute } from '#domain/mute.ts'
import type { Invocation } from '#domain/reply.ts'
import type { CommandWorld } from '#commands/command.ts'

/** What whoever asks has muted for themselves. */
export function ownMutes(
  { store, clock }: Pick<CommandWorld, 'store' | 'clock'>,
  { platform, userId }: Pick<Invocation, 'platform' | 'userId'>,
): Promise<readonly Mute[]> {
  return store.mutes.active(clock.now(), { kind: 'person', platform, userId })
}
