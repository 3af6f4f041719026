import type { Command } from 'commander'
import { installedPolimorf, learnFromArchive } from './learn.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { progressLine } from '#app/progress-line.ts'
import { reanalyseArchive } from './reanalyse.ts'
import { untilShutdown } from '#app/process/shutdown.ts'

/** How the commands print. */
export type Printing = {
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** Adds the commands that work through the whole archive: `reanalyse` and `learn`. */
export function addArchive(depesza: Command, { print, printError }: Printing): void {
  const configPath = () => depesza.opts<{ readonly config: string }>().config
  depesza
    .command('reanalyse')
    .description('analyse the archive again by the present rules; posts nothing, a bot may be running')
    .option('--all', 'every article, such as after the topics were changed')
    .option('--since <period>', 'only articles of this last period: 30d, 24h, 2w')
    .action(async (flags: { readonly all?: boolean; readonly since?: string }) => {
      const { configuration } = await openConfiguration(configPath())
      const progress = progressLine()
      const shutdown = untilShutdown(() => undefined)
      try {
        process.exitCode = await reanalyseArchive({
          configuration,
          isAll: flags.all === true,
          since: flags.since ?? null,
          stop: shutdown.signal,
          progress,
          print,
          printError,
        })
      } finally {
        shutdown.forget()
      }
    })
  depesza
    .command('learn')
    .description('learn from the archive which words spelt the same are meant ("prawie", not of "prawo")')
    .action(async () => {
      const { configuration } = await openConfiguration(configPath())
      const polimorf = installedPolimorf(configuration)
      process.exitCode = await learnFromArchive({ configuration, polimorf, progress: progressLine(), print })
    })
}
