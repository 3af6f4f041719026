import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import { makeFolder } from './make-folder.ts'
import { migrate, missingMigrations } from './migrate.ts'
import type { Migration } from './migrations/index.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import { backUpBeforeMigration } from './migration-backup.ts'
import { storeError } from './store-error.ts'
import { lockForUpdate } from './store-lock.ts'
import type { Database, Tables } from './tables.ts'

/** How long opening waits while another process has the file. */
const openTimeoutMs = 5_000
/** How long one try of a statement may hold up the process later; the dialect tries again. */
const busyTimeoutMs = 100

/** What whoever opens a store may want besides. */
export type OpenOptions = {
  /** Whoever opens holds the store's lock already. */
  readonly isLocked?: boolean
  /** There is a copy of what is opened already, so that no backup is made before its schema changes. */
  readonly isBackedUp?: boolean
  /** Called after every statement, so that a test can end the process there. */
  readonly onStatement?: () => void
  /** Told of every write; nobody is unless a crash test is to stop the process there. */
  readonly checkpoint?: Checkpoint
  /** Told of every trouble of the file itself: a full disk, a lock, damage. */
  readonly onTrouble?: (reason: Bilingual) => void
}

/**
 * Opens the SQLite file at `path`, creating it and its folder, and brings its schema up to date, with a backup beside it
 * where there was another schema; ":memory:" opens a store that ends with the process. Every commit is on the disk when it
 * is answered (WAL with synchronous=FULL, https://sqlite.org/pragma.html#pragma_synchronous).
 * Throws a DepeszaError that names the path and what to do; the file is closed again then.
 */
export async function openDatabase(
  path: string,
  migrations: readonly Migration[],
  options: OpenOptions = {},
): Promise<Database> {
  makeFolder(path)
  const connection = connect(path)
  try {
    connection.exec('pragma synchronous = full')
    connection.exec('pragma auto_vacuum = incremental') // counts in a new file only
    const db = new Kysely<Tables>({
      dialect: nodeSqliteDialect(connection, {
        toError: (thrown) => storeError(path, thrown, options.onTrouble),
        checkpoint: options.checkpoint ?? (() => undefined),
      }),
      ...(options.onStatement === undefined ? {} : { log: options.onStatement }),
    })
    await bringUpToDate(db as Kysely<unknown>, { path, migrations, options })
    connection.exec('pragma journal_mode = wal') // only now: this is written into the file, and it is ours
    connection.exec(`pragma busy_timeout = ${busyTimeoutMs}`)
    return db
  } catch (thrown) {
    connection.close()
    throw storeError(path, thrown)
  }
}

type Update = {
  readonly path: string
  readonly migrations: readonly Migration[]
  readonly options: OpenOptions
}

async function bringUpToDate(db: Kysely<unknown>, { path, migrations, options }: Update): Promise<void> {
  const missing = await missingMigrations(db, migrations, path)
  if (missing === 'none') return
  if (missing === 'all') return migrate(db, migrations, path)
  const lock = options.isLocked === true ? null : lockForUpdate(path)
  try {
    if (options.isBackedUp !== true) backUpBeforeMigration(path, missing.first)
    await migrate(db, migrations, path)
  } finally {
    lock?.release()
  }
}

function connect(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: openTimeoutMs, enableForeignKeyConstraints: true })
  } catch (thrown) {
    throw storeError(path, thrown)
  }
}
