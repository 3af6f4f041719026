import type { Command } from 'commander'
import { DepeszaError } from '#domain/errors.ts'
import type { Printing } from '#app/archive/archive-commands.ts'
import { systemClock } from '#app/clock.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { progressLine } from '#app/progress-line.ts'
import { dryRunRoutes } from './dry-run-routes.ts'
import { explainRoute } from './explain-route.ts'
import { askedNothing } from './route-wording.ts'

type RouteFlags = {
  readonly explain?: string
  readonly dryRun?: boolean
  readonly since: string
  readonly rules?: string
  readonly source?: string
}

/** Adds the command that says what the rules do, or would have done. */
export function addRouting(depesza: Command, { print }: Pick<Printing, 'print'>): void {
  depesza
    .command('route')
    .description('what the rules make of an article, or would have made of the archive; sends nothing')
    .option('--explain <input>', 'rule by rule: a file, an address, "-", or the id of a stored article')
    .option('--source <name>', 'with --explain: the outlet that the article comes from')
    .option('--dry-run', 'how many alerts each rule would have sent to each channel, with examples')
    .option('--since <period>', 'with --dry-run: only the last 7d, 24h, 2w', '7d')
    .option('--rules <file>', 'another depesza.yaml, whose rules, topics and channels are tried instead')
    .action(async ({ explain, dryRun, since, rules, source }: RouteFlags) => {
      if ((explain === undefined) === (dryRun !== true)) throw new DepeszaError('bad-input', askedNothing)
      const { configuration: own } = await openConfiguration(depesza.opts<{ config: string }>().config)
      const other = rules === undefined ? own : (await openConfiguration(rules)).configuration
      const configuration = { ...other, storePath: own.storePath, locale: own.locale }
      const common = { configuration, now: systemClock.now(), print }
      process.exitCode =
        explain === undefined
          ? await dryRunRoutes({ ...common, since, progress: progressLine() })
          : await explainRoute({ ...common, input: explain, source: source ?? null })
    })
}
