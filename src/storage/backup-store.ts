import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import { copyDatabase } from './copy-database.ts'
import { makeFolder } from './make-folder.ts'
import { aboutStore, storeError } from './store-error.ts'

/** What a backup holds. */
export type Backup = { readonly articles: number; readonly waiting: number; readonly bytes: number }

/**
 * Copies the store at a path into a new file, while a bot may be working on it: checked, marked as a backup, and without what
 * was remembered of the feeds, which a restored store has to find out anew (their addresses may hold a key).
 * Throws a DepeszaError where there is no store, where the file exists already or cannot be written, or where the copy is damaged.
 */
export function backUpStore(path: string, to: string, at: number): Backup {
  if (!existsSync(path)) throw noStore(path)
  const reserved = reserve(to)
  try {
    copyDatabase(path, to, (copy) => {
      if (!isDepesza(copy)) throw notDepesza(path)
      markAsBackup(copy, at)
    })
    return contentsOf(to)
  } catch (thrown) {
    rmSync(reserved, { force: true })
    throw thrown
  }
}

/** Marks a file as one that a bot must not simply go on with. */
export function markAsBackup(database: DatabaseSync, at: number): void {
  database.exec('delete from feeds')
  if (!hasTable(database, 'lifetime')) return // from before there were marks; its generation will tell
  database.prepare('update lifetime set backed_up_at = coalesce(backed_up_at, ?)').run(at)
}

export function isDepesza(database: DatabaseSync): boolean {
  return hasTable(database, 'migrations') && hasTable(database, 'outbox')
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return (
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(name) !== undefined
  )
}

/** What stands in a file that a person may want to know before trusting it. */
export function contentsOf(file: string): Backup {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const count = (query: string): number => Number(database.prepare(query).get()?.['count'] ?? 0)
    return {
      articles: count('select count(*) as count from articles'),
      waiting: count('select count(*) as count from outbox where is_open = 1'),
      bytes: statSync(file).size,
    }
  } catch (thrown) {
    throw storeError(file, thrown)
  } finally {
    database.close()
  }
}

/** Makes the file, which must not be there yet; the copy then takes its place. */
function reserve(to: string): string {
  makeFolder(to)
  try {
    closeSync(openSync(to, 'wx', 0o600))
    return to
  } catch (thrown) {
    const isThere = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST'
    if (isThere) throw fileExists(to)
    throw aboutBackup(to, thrown)
  }
}

function aboutBackup(to: string, thrown: unknown): DepeszaError {
  const reason = reasonOf(thrown)
  const pl = `Kopii ${to} nie można zapisać: podaj plik w katalogu, w którym ten użytkownik może pisać (${reason})`
  const en = `The backup ${to} cannot be written: name a file in a folder that this user may write (${reason})`
  return new DepeszaError('store', { pl, en }, { cause: thrown })
}

function fileExists(to: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `Plik ${to} już istnieje, a kopia niczego nie nadpisuje: podaj inną nazwę`,
    en: `The file ${to} exists already, and a backup overwrites nothing: give another name`,
  })
}

export function noStore(path: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `Nie ma pliku ${path}`,
    en: `There is no file ${path}`,
  })
}

export function notDepesza(path: string): DepeszaError {
  const wording = {
    pl: 'to nie jest baza Depeszy: podaj plik zapisany przez „depesza backup”',
    en: 'this is no store of Depesza: name a file that “depesza backup” wrote',
  }
  return aboutStore(path, wording)
}
