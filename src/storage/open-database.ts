import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { reasonOf } from '#domain/errors.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/index.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import { aboutStore, storeError } from './store-error.ts'
import type { Database, Tables } from './tables.ts'

/** How long a statement waits while another process writes. */
const busyTimeoutMs = 5_000

/**
 * Opens the SQLite file at `path`, creating it and its folder, and brings its schema up to date; ":memory:" opens a store
 * that ends with the process. Every commit is on the disk when it is answered (WAL with synchronous=FULL,
 * https://sqlite.org/pragma.html#pragma_synchronous).
 * Throws a DepeszaError that names the path and what to do; the file is closed again then.
 */
export async function openDatabase(
  path: string,
  migrations: readonly Migration[],
  checkpoint: Checkpoint = () => undefined,
): Promise<Database> {
  makeFolder(path)
  const connection = connect(path)
  try {
    connection.exec('pragma synchronous = full')
    const dialect = nodeSqliteDialect(connection, {
      toError: (thrown) => storeError(path, thrown),
      checkpoint,
    })
    const db = new Kysely<Tables>({ dialect })
    await migrate(db as Kysely<unknown>, migrations, path)
    connection.exec('pragma journal_mode = wal') // only now: this is written into the file, and it is ours
    return db
  } catch (thrown) {
    connection.close()
    throw storeError(path, thrown)
  }
}

function makeFolder(path: string): void {
  if (path === ':memory:') return
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (thrown) {
    const reason = reasonOf(thrown)
    const wording = {
      pl: `nie można utworzyć jej katalogu: wybierz ścieżkę, w której ten użytkownik może pisać (${reason})`,
      en: `its folder cannot be made: choose a path that this user may write (${reason})`,
    }
    throw aboutStore(path, wording, thrown)
  }
}

function connect(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  } catch (thrown) {
    throw storeError(path, thrown)
  }
}
