import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import { backUpStore, restoreStore, stampedName } from '#storage/index.ts'
import type { Printing } from '#app/archive/archive-commands.ts'
import { systemClock } from '#app/clock.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { storePhrases } from './store-wording.ts'

/** Adds the commands that look after the store: `backup` and `restore`. */
export function addStore(depesza: Command, { print }: Pick<Printing, 'print'>): void {
  const configured = async (): Promise<Configuration> => {
    const { config } = depesza.opts<{ readonly config: string }>()
    const { configuration } = await openConfiguration(config)
    if (configuration.storePath === ':memory:') throw inMemory()
    return configuration
  }
  depesza
    .command('backup')
    .description('copy the store into a new file, checked; a bot may be running')
    .argument('[file]', 'where to; by default beside the store, named by the time')
    .action(async (file: string | undefined) => {
      const { storePath, locale } = await configured()
      const at = systemClock.now()
      const to = file === undefined ? stampedName(storePath, 'backup', at) : resolve(file)
      print(storePhrases(locale).backedUp(to, backUpStore(storePath, to, at)))
    })
  depesza
    .command('restore')
    .description('put a backup in the place of the store, which is kept beside; no bot may be running')
    .argument('<file>', 'what “backup” wrote, or a copy of the store')
    .action(async (file: string) => {
      const { storePath, locale } = await configured()
      const phrases = storePhrases(locale)
      const restoration = await restoreStore(storePath, resolve(file), systemClock.now())
      print(phrases.restored(storePath, restoration))
      print(phrases.restoredNext)
    })
}

function inMemory(): DepeszaError {
  return new DepeszaError('bad-input', { pl: storePhrases('pl').inMemory, en: storePhrases('en').inMemory })
}
