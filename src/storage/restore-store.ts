import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { contentsOf, isDepesza, markAsBackup, noStore, notDepesza, type Backup } from './backup-store.ts'
import { copyDatabase } from './copy-database.ts'
import { refuseNewer } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { stampedName } from './stamped-name.ts'
import { lockStore } from './store-lock.ts'

/** What was restored, and where the store that was there before is kept; null where there was none. */
export type Restoration = { readonly backup: Backup; readonly kept: string | null }

/**
 * Puts a backup in the place of the store at a path. The file is checked and brought to the present schema first, on a copy; the
 * store that was there stays beside, under another name; and the new one is marked, so that the next run knows that it does
 * not know what was sent since. Killed at any moment it leaves the old store or the new one.
 * Throws a DepeszaError while a bot runs on the store, and where the file is damaged, not Depesza's, or of a newer version.
 */
export async function restoreStore(path: string, file: string, at: number): Promise<Restoration> {
  if (!existsSync(file)) throw noStore(file)
  const lock = lockStore(path)
  const draft = `${path}.restoring`
  try {
    removeDatabase(draft)
    copyDatabase(file, draft, (copy) => {
      if (!isDepesza(copy)) throw notDepesza(file)
      refuseNewer(appliedIn(copy), migrations, file)
    })
    await bringToPresent(draft, at)
    const backup = contentsOf(draft)
    const kept = existsSync(path) ? keepBeside(path, at) : null
    renameSync(draft, path)
    return { backup, kept }
  } finally {
    removeDatabase(draft)
    lock.release()
  }
}

function appliedIn(database: DatabaseSync): ReadonlySet<string> {
  return new Set(
    database
      .prepare('select name from migrations')
      .all()
      .map(({ name }) => String(name)),
  )
}

async function bringToPresent(draft: string, at: number): Promise<void> {
  await (await openDatabase(draft, migrations, { isLocked: true, isBackedUp: true })).destroy()
  const database = new DatabaseSync(draft)
  try {
    markAsBackup(database, at)
  } finally {
    database.close()
  }
}

/**
 * Gives the present store a second name, so that there is never a moment without one. Its log goes into it first: a log that stayed
 * would be read into whatever takes its place. A damaged store cannot do that, so its log is kept beside it.
 */
function keepBeside(path: string, at: number): string {
  const kept = stampedName(path, 'replaced', at)
  foldLog(path)
  for (const ending of ['-wal', '-shm'])
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  nameAgain(path, kept)
  return kept
}

/** Some file systems know no second names. */
function nameAgain(path: string, kept: string): void {
  try {
    linkSync(path, kept)
  } catch {
    renameSync(path, kept)
  }
}

function foldLog(path: string): void {
  try {
    const database = new DatabaseSync(path)
    try {
      database.exec('pragma wal_checkpoint(truncate)')
    } finally {
      database.close()
    }
  } catch {
    // damaged: that may be why it is replaced
  }
}

function removeDatabase(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
}
