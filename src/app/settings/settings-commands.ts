import type { Command } from 'commander'
import { openConfiguration } from '#app/open-configuration.ts'
import { readSettings } from '#storage/index.ts'

/** Adds the command that brings what was set in channels back into a file. */
export function addSettings(depesza: Command, { print }: { readonly print: (text: string) => void }): void {
  depesza
    .command('export')
    .description('print a depesza.yaml that holds the file and everything that was set in channels')
    .action(async () => {
      const { configuration, file } = await openConfiguration(depesza.opts<{ config: string }>().config)
      print(file.exported(readSettings(configuration.storePath)).trimEnd())
    })
}
