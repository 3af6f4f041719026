import type { Command } from 'commander'
import type { Printing } from '#app/archive/archive-commands.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { exportOpml, importOpml } from './opml.ts'

/** Adds lists of sources, as other readers write and read them. */
export function addOpml(depesza: Command, printing: Printing): void {
  const open = async () => ({
    ...(await openConfiguration(depesza.opts<{ readonly config: string }>().config)),
    ...printing,
  })
  const opml = depesza.command('opml').description('lists of sources (OPML) of other readers')
  opml
    .command('import')
    .description('show what is new in a list; a bot may be running')
    .argument('<file>', 'an OPML file, or "-" for standard input')
    .option('--yes', 'add it')
    .exitOverride()
    .action(async (file: string, flags: { readonly yes?: boolean }) => {
      process.exitCode = await importOpml({ file, isKept: flags.yes === true }, await open())
    })
  opml
    .command('export')
    .description('all sources as an OPML file')
    .argument('[file]', 'where to write it; printed if not given')
    .exitOverride()
    .action(async (file: string | undefined) => {
      process.exitCode = await exportOpml(file ?? null, await open())
    })
}
