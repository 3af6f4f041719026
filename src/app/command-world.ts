import type { CommandWorld } from '#commands/command.ts'
import { systemClock } from './clock.ts'
import { digest } from './digest.ts'
import { readVersion } from './version.ts'

/** What the commands read, on this machine's clock. */
export function commandWorld(
  given: Pick<
    CommandWorld,
    'configuration' | 'store' | 'settings' | 'queries' | 'tryTopic' | 'log' | 'platformNames'
  >,
): CommandWorld {
  return { ...given, clock: systemClock, digest, version: readVersion() }
}
