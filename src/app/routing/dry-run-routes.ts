import { periodMs } from '#commands/archive/period.ts'
import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import { createTitleMatcher } from '#pipeline/articles/analyse-article.ts'
import { tryRoutes } from '#pipeline/routing/try-routes.ts'
import { shorten } from '#wording/shorten.ts'
import { formatCount } from '#wording/plural.ts'
import { withArchive } from '#app/archive/answer-from-archive.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import type { ProgressLine } from '#app/progress-line.ts'
import { badSince, routePhrases } from './route-wording.ts'

/** Longer than any archive. */
const LONGEST_DAYS = 3_650
const TITLE_CHARS = 100

/** What `depesza route --dry-run` was asked. */
export type DryRunOptions = {
  /** Whose rules, topics and channels are tried; the archive is that of its store. */
  readonly configuration: Configuration
  /** A period such as "7d". */
  readonly since: string
  readonly now: number
  readonly progress: ProgressLine
  readonly print: (line: string) => void
}

/**
 * Says of each rule and channel how many alerts it would have sent, with three examples, from what is stored; nothing is sent or
 * changed. Answers the exit code. Throws a DepeszaError `bad-input` where the period is none.
 */
export async function dryRunRoutes(options: DryRunOptions): Promise<number> {
  const { configuration, since, now, progress, print } = options
  const { locale, rules } = configuration
  const period = periodMs(since, LONGEST_DAYS)
  if (period === null) throw new DepeszaError('bad-input', badSince)
  const say = routePhrases(locale)
  const asksTitles = rules.some(({ when }) => when.title !== null)
  const lexiconOf = asksTitles ? await openDictionaries(configuration, () => undefined) : null
  const matchTitles = lexiconOf === null ? () => new Set<string>() : createTitleMatcher(rules, lexiconOf)
  const onPage = (done: number, total: number): void =>
    progress.show(`${formatCount(done, locale)}/${formatCount(total, locale)}`)
  const { stories, tallies } = await withArchive(configuration, ({ store }) =>
    tryRoutes({ configuration, matchTitles, archive: store.archive }, { since: now - period, onPage }),
  ).finally(() => progress.clear())
  if (rules.length === 0) print(say.noRules)
  for (const tally of tallies) {
    print(say.tally(tally))
    for (const title of tally.examples) print(`    · ${shorten(title, TITLE_CHARS)}`)
  }
  if (tallies.length === 0) print(say.nothing)
  print(say.tried(stories))
  return 0
}
