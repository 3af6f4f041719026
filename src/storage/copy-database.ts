import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storeError } from './store-error.ts'

/** How long a copy waits for a moment in which nothing else holds the database. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Copies a database as it stands at this moment into one file, while others may be reading and writing it
 * (https://sqlite.org/lang_vacuum.html#vacuuminto). Only its owner may read the copy; it appears whole or not at all, is on the
 * disk when this returns, and takes the place of what was at `to`. `prepare` may change the copy before.
 * Throws a DepeszaError of the database at `from`, or of the copy where that turns out damaged.
 */
export function copyDatabase(
  from: string,
  to: string,
  prepare: (copy: DatabaseSync) => void = () => undefined,
): void {
  const draft = `${to}.${process.pid}.new`
  rmSync(draft, { force: true })
  try {
    readInto(from, draft)
    chmodSync(draft, 0o600)
    checkCopy(draft, prepare)
    flush(draft)
    renameSync(draft, to)
    flush(dirname(to))
  } catch (thrown) {
    rmSync(draft, { force: true })
    throw storeError(from, thrown)
  }
}

function readInto(from: string, draft: string): void {
  const database = new DatabaseSync(from, { timeout: BUSY_TIMEOUT_MS })
  try {
    database.prepare('vacuum into ?').run(draft)
  } finally {
    database.close()
  }
}

function checkCopy(draft: string, prepare: (copy: DatabaseSync) => void): void {
  const copy = new DatabaseSync(draft)
  try {
    copy.exec('pragma secure_delete = on') // what is taken out of a copy is not left in its free pages
    prepare(copy)
    const found = copy.prepare('pragma integrity_check').all()
    const verdict = found.map((row) => String(row['integrity_check'])).join('; ')
    if (verdict !== 'ok') throw new Error(`integrity_check: ${verdict}`)
  } finally {
    copy.close()
  }
}

/** SQLite does not wait for the disk after VACUUM INTO. Windows opens no folder, and flushes no file that is open for reading. */
function flush(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
