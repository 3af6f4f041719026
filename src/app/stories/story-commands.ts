import type { Command } from 'commander'
import { knowledgeOf, openConfiguration } from '#app/open-configuration.ts'
import { printError, printWhole } from '#app/standard-output.ts'
import { clusterReports } from './cluster.ts'

/** Adds the commands that show which articles tell one story. */
export function addStories(depesza: Command): void {
  depesza
    .command('cluster')
    .description('which articles tell one story, and which copy another')
    .argument('<file>', 'JSON lines of { id, title, text, published, language }, or "-" for standard input')
    .option('--json', 'print JSON lines of { id, story, copyOf? }; a story is the id of its first article')
    .action(async (input: string, flags: { json?: boolean }) => {
      const { config } = depesza.opts<{ config: string }>()
      const { dictionary, homographs, storePath, locale } = knowledgeOf(
        await openConfiguration(config, { isOptional: true }),
      )
      process.exitCode = await clusterReports({
        dictionary,
        homographs,
        storePath,
        locale,
        input,
        isJson: flags.json === true,
        print: printWhole,
        printError,
      })
    })
}
