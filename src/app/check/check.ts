import { loadConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Locale } from '#domain/locale.ts'
import type { FeedReader } from '#ports/feed-reader.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import { checkExamples } from './check-examples.ts'
import { checkFeeds } from './check-feeds.ts'
import { checkPlatforms } from './check-platforms.ts'
import { checkPhrases } from '#wording/check.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { storeBeside } from '#app/open-configuration.ts'

/** What `depesza check` needs of the world. */
export type CheckDeps = {
  readonly platforms: readonly Platform[]
  readonly environment: Environment
  /** A reader that honours the configuration's private hosts. */
  readonly feedReaderFor: (configuration: Configuration) => FeedReader
  readonly now: () => number
  readonly locale: Locale
  readonly print: (line: string) => void
}

export type CheckOptions = { readonly configPath: string }

/**
 * `depesza check`: the configuration, the topics' examples, every platform's token, every feed, a summary. Answers the exit
 * code: 0 where all is ready, 1 where something is to be put right. Throws a DepeszaError `bad-config` where there is no configuration.
 */
export async function check(deps: CheckDeps, { configPath }: CheckOptions): Promise<number> {
  const { platforms, locale, print } = deps
  const say = checkPhrases(locale)
  const settings = platforms.map((platform) => platform.settings)
  const reading = await loadConfig({ path: configPath, locale }, settings)
  if (reading.kind === 'bad') {
    print(formatProblems(reading.problems, locale))
    print(say.problems(reading.problems.length))
    return 1
  }
  const { configuration } = reading
  const { feeds, topics, channels, experts, rules } = configuration
  const counts = {
    feeds: feeds.length,
    topics: topics.length,
    channels: channels.length,
    experts: experts.length,
  }
  print(say.sound(configPath, counts))
  if (rules.length > 0) print(say.rules(rules.map(({ name }) => name)))
  const storePath = storeBeside(configPath, configuration.storePath)
  const known = { ...configuration, storePath, locale }
  const openLexicons = () => openDictionaries(known, print)
  const exampleTroubles = await checkExamples({ topics, locale, print, openLexicons })
  const platformTroubles = await checkPlatforms({ ...deps, configuration })
  const working = await checkFeeds({ ...deps, feeds, reader: deps.feedReaderFor(configuration), configPath })
  const troubles = exampleTroubles + platformTroubles + feeds.length - working
  print(say.summary(working, feeds.length, troubles))
  return troubles === 0 ? 0 : 1
}
