import { closedDesk } from '#app/settings/settings-desk.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Draft } from '#commands/manage/draft.ts'
import { keepRecent } from '#platforms/shared/keep-recent.ts'
import { untranslated } from '#domain/bilingual.ts'
import { testDigest } from '../builders.ts'
import { plainQueries } from './queries.ts'
import { fakeClock, silentLog } from './world.ts'

/** The world of commands on a configuration and a store: a clock that stands still, and nothing that can be changed. */
export function aCommandWorld(
  given: Pick<CommandWorld, 'configuration' | 'store'> & Partial<CommandWorld>,
): CommandWorld {
  const clock = given.clock ?? fakeClock()
  return {
    settings: closedDesk,
    queries: plainQueries,
    tryTopic: async (_topic, documents) => documents.map(() => []),
    tellNews: async () => null,
    feedFinder: { find: async () => ({ kind: 'none', reason: untranslated('HTTP 404') }) },
    feedReader: { read: async () => ({ kind: 'unchanged' }) },
    sourceLists: { read: async () => ({ kind: 'failed', reason: untranslated('HTTP 404') }) },
    foreign: {
      read: async () => ({ kind: 'unavailable', reason: untranslated('HTTP 404') }),
      save: async ({ article }) => ({ storyId: article.id, isNew: false }),
    },
    readAgain: () => undefined,
    postToAudit: () => [],
    drafts: keepRecent<Draft>({ most: 20, lifeMs: 3_600_000 }, () => clock.now()),
    detectLanguage: () => 'pl',
    clock,
    digest: testDigest,
    log: silentLog,
    version: '0.1.0',
    channelSwitches: { discord: ['silent', 'forum', 'thread'], slack: [] },
    platformNames: [],
    ...given,
  }
}
