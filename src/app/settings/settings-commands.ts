import type { Command } from 'commander'
import { exportCorrections, takeOverCorrections } from '#app/archive/corrections.ts'
import type { Printing } from '#app/archive/archive-commands.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { readSettings } from '#storage/index.ts'

/** Adds the commands that bring what was set and corrected in channels into a file, and corrections from there into another store. */
export function addSettings(depesza: Command, { print, printError }: Printing): void {
  const open = () => openConfiguration(depesza.opts<{ config: string }>().config)
  depesza
    .command('export')
    .description('print a depesza.yaml that holds the file and everything that was set in channels')
    .option('--corrections', 'print the corrections that hold instead, for "corrections" on another store')
    .action(async ({ corrections = false }: { readonly corrections?: boolean }) => {
      const { configuration, file } = await open()
      if (corrections) await exportCorrections({ configuration, print })
      else print(file.exported(readSettings(configuration.storePath)).trimEnd())
    })
  depesza
    .command('corrections')
    .description('take over corrections of another store; a bot may be running')
    .argument('<file>', 'what "export --corrections" printed, or "-" for standard input')
    .action(async (file: string) => {
      const { configuration } = await open()
      process.exitCode = await takeOverCorrections(file, { configuration, print, printError })
    })
}
