import { closedDesk } from '#app/settings/settings-desk.ts'
import type { CommandWorld } from '#commands/command.ts'
import { testDigest } from '../builders.ts'
import { plainQueries } from './queries.ts'
import { fakeClock, silentLog } from './world.ts'

/** The world of commands on a configuration and a store: a clock that stands still, and nothing that can be changed. */
export function aCommandWorld(
  given: Pick<CommandWorld, 'configuration' | 'store'> & Partial<CommandWorld>,
): CommandWorld {
  return {
    settings: closedDesk,
    queries: plainQueries,
    tryTopic: async (_topic, documents) => documents.map(() => []),
    clock: fakeClock(),
    digest: testDigest,
    log: silentLog,
    version: '0.1.0',
    platformNames: [],
    ...given,
  }
}
