import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { copyDatabase } from './copy-database.ts'

/** How many backups from before migrations stay beside the store. */
const KEPT = 2

/**
 * Copies a store beside itself before its schema changes, as "depesza.sqlite.before-0004-outbox", and removes all but the last
 * two of these. Throws a DepeszaError where there is no room; the store is untouched then.
 */
export function backUpBeforeMigration(path: string, migration: string): void {
  copyDatabase(path, `${path}.before-${migration}`)
  const prefix = `${basename(path)}.before-`
  const backups = readdirSync(dirname(path)).filter((name) => name.startsWith(prefix))
  const isDraft = (name: string): boolean => name.endsWith('.new')
  for (const name of backups
    .filter((each) => !isDraft(each))
    .toSorted()
    .slice(0, -KEPT))
    rmSync(join(dirname(path), name), { force: true })
}
