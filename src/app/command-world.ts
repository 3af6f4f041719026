import type { CommandWorld } from '#commands/command.ts'
import type { Draft } from '#commands/manage/draft.ts'
import { detectLanguage } from '#feeds/detect-language.ts'
import { systemClock } from './clock.ts'
import { keepRecent } from '#platforms/shared/keep-recent.ts'
import { digest } from './digest.ts'
import { readVersion } from './version.ts'

/** Whoever looks at what a change would do has an hour to make up their mind. */
const KEPT_DRAFTS = { most: 200, lifeMs: 3_600_000 }

/** What the commands read, on this machine's clock. */
export function commandWorld(
  given: Pick<
    CommandWorld,
    | 'feedFinder'
    | 'foreign'
    | 'feedReader'
    | 'sourceLists'
    | 'configuration'
    | 'store'
    | 'settings'
    | 'queries'
    | 'tellNews'
    | 'tryTopic'
    | 'readAgain'
    | 'postToAudit'
    | 'log'
    | 'channelSwitches'
    | 'platformNames'
  >,
): CommandWorld {
  const drafts = keepRecent<Draft>(KEPT_DRAFTS, () => systemClock.now())
  return { ...given, detectLanguage, drafts, clock: systemClock, digest, version: readVersion() }
}
