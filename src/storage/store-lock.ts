import { DatabaseSync } from 'node:sqlite'
import { DepeszaError } from '#domain/errors.ts'
import { makeFolder } from './make-folder.ts'
import { isBusy, storeError } from './store-error.ts'

/** The right to be the one bot on a store, and what is noted beside the store. */
export type StoreLock = {
  /** The highest generation of the store that was ever noted; null where none was. */
  noted(): number | null
  /** Notes a generation, durably. */
  note(generation: number): void
  release(): void
}

/** A bot that ends right now is waited for, and no longer: the refusal has to come within two seconds of a start. */
const WAIT_MS = 300

/** How long an update of the schema waits for another process that is at it. */
const UPDATE_WAIT_MS = 5_000

/**
 * Takes the lock of the store at a path: an exclusive SQLite lock on a file beside it, which the system releases however the
 * process ends. The lock file also holds the generation that was noted last, so that an older store put in the place of the
 * present one is found out. A store in memory needs no lock and notes nothing.
 * Throws a DepeszaError where another process holds it.
 */
export function lockStore(path: string): StoreLock {
  if (path === ':memory:') return noLock
  return lockOrRefuse(path, WAIT_MS, alreadyRunning)
}

/** Takes the same lock for as long as a schema is brought up to date, which must not happen beneath a bot that runs. */
export function lockForUpdate(path: string): StoreLock {
  return lockOrRefuse(path, UPDATE_WAIT_MS, runsOlderVersion)
}

const noLock: StoreLock = { noted: () => null, note: () => undefined, release: () => undefined }

function lockOrRefuse(path: string, waitMs: number, refusal: (path: string) => DepeszaError): StoreLock {
  makeFolder(path)
  const file = `${path}.lock`
  try {
    return lockOver(open(file, waitMs), file)
  } catch (thrown) {
    throw isBusy(thrown) ? refusal(path) : storeError(file, thrown)
  }
}

/** In this locking mode the lock outlasts each commit: https://sqlite.org/pragma.html#pragma_locking_mode */
function open(file: string, waitMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: waitMs })
  try {
    database.exec('pragma locking_mode = exclusive')
    database.exec('begin exclusive')
    database.exec('create table if not exists noted (generation integer not null)')
    database.exec('commit')
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/** A connection that nobody refers to any more is closed by the garbage collector, and its lock would go with it. */
const held = new Set<DatabaseSync>()

function lockOver(database: DatabaseSync, file: string): StoreLock {
  held.add(database)
  const replace = (generation: number): void => {
    try {
      database.exec('begin exclusive')
      database.exec('delete from noted')
      database.prepare('insert into noted (generation) values (?)').run(generation)
      database.exec('commit')
    } catch (thrown) {
      if (database.isTransaction) database.exec('rollback')
      throw storeError(file, thrown)
    }
  }
  return {
    noted: () => {
      const row = database.prepare('select max(generation) as generation from noted').get()
      return typeof row?.['generation'] === 'number' ? row['generation'] : null
    },
    note: replace,
    release: () => {
      if (held.delete(database)) database.close()
    },
  }
}

function alreadyRunning(path: string): DepeszaError {
  return new DepeszaError('store', {
    pl: `Na bazie ${path} działa już Depesza: najpierw ją zatrzymaj; dwa boty potrzebują dwóch baz (store.path)`,
    en: `A Depesza already runs on the store ${path}: stop it first; two bots need a store each (store.path)`,
  })
}

function runsOlderVersion(path: string): DepeszaError {
  return new DepeszaError('store', {
    pl: `Bazę ${path} trzeba zaktualizować, a działa na niej Depesza starszej wersji: uruchom ją ponownie, a potem powtórz polecenie`,
    en: `The store ${path} has to be brought up to date, and a Depesza of an older version runs on it: restart it, then repeat the command`,
  })
}
