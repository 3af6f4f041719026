import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Dialect, SqliteDatabase, SqliteStatement } from 'kysely'
import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { FaultPoint } from '#domain/fault-point.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import { isBusy } from './store-error.ts'
import { createTimeSlice, type TimeSlice } from './time-slice.ts'

/** Statements kept prepared; lists of varying length would otherwise fill the memory with their variants. */
const maxPreparedStatements = 300
/** How long a statement waits for another process that writes, and how often it tries; in between the process does other work. */
const patienceMs = 5_000
const pauseMs = 25

/** What becomes of what SQLite throws, and who is told of every write. */
export type Surroundings = {
  readonly toError: (thrown: unknown) => Error
  readonly checkpoint: Checkpoint
}

/**
 * Kysely's SQLite dialect on Node's own SQLite. Kysely hands the one connection to one caller at a time, for the whole of
 * a transaction, so that no two calls interleave; a query on the outer handle inside a transaction would wait for ever.
 */
export function nodeSqliteDialect(database: DatabaseSync, surroundings: Surroundings): Dialect {
  return {
    createDriver: () => writingDriver(database, surroundings),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/**
 * Begins every transaction as a writing one: a transaction that reads first and then finds another process writing would
 * fail at once, without waiting (https://sqlite.org/lang_transaction.html). Rolls back only what is still open,
 * because SQLite ends a transaction by itself when the disk is full, and the first error is the one to be told.
 */
function writingDriver(database: DatabaseSync, surroundings: Surroundings): SqliteDriver {
  const { toError, checkpoint } = surroundings
  const driver = new SqliteDriver({ database: adapt(database, checkpoint) })
  const acquire = driver.acquireConnection.bind(driver)
  const inTime = createTimeSlice()
  const waiting: Waiting = { isInVain: false }
  const run = (sql: string, mayTryAgain = () => !database.isTransaction): Promise<void> =>
    patiently(async () => database.exec(sql), { mayTryAgain, toError, inTime, waiting })
  return Object.assign(driver, {
    acquireConnection: async () => patient(await acquire(), database, { toError, inTime, waiting }),
    beginTransaction: async () => {
      await run('begin immediate')
      waiting.isInVain = false
    },
    commitTransaction: async () => {
      checkpoint('before-commit')
      await run('commit', () => true)
    },
    rollbackTransaction: async () => {
      if (database.isTransaction) await run('rollback')
    },
  })
}

/** Only what stands alone is tried again: in the middle of a transaction, another process cannot be in the way. */
function patient(
  connection: DatabaseConnection,
  database: DatabaseSync,
  surroundings: Omit<Patience, 'mayTryAgain'>,
): DatabaseConnection {
  return {
    executeQuery: <R>(query: CompiledQuery) =>
      patiently(() => connection.executeQuery<R>(query), {
        mayTryAgain: () => !database.isTransaction,
        ...surroundings,
      }),
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  }
}

type Patience = {
  readonly mayTryAgain: () => boolean
  readonly toError: (thrown: unknown) => Error
  readonly inTime: TimeSlice
  readonly waiting: Waiting
}

/** Once one statement has waited in vain, those in line behind it try once each, until a transaction begins: else each would wait in its turn. */
type Waiting = { isInVain: boolean }

async function patiently<T>(
  run: () => Promise<T>,
  { mayTryAgain, toError, inTime, waiting }: Patience,
): Promise<T> {
  await inTime()
  const deadline = performance.now() + (waiting.isInVain ? 0 : patienceMs)
  for (;;) {
    try {
      return await run()
    } catch (thrown) {
      if (!isBusy(thrown) || !mayTryAgain()) throw toError(thrown)
      if (performance.now() >= deadline) {
        waiting.isInVain = true
        throw toError(thrown)
      }
    }
    await sleep(pauseMs)
  }
}

function adapt(database: DatabaseSync, checkpoint: Checkpoint): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= maxPreparedStatements) prepared.clear()
      const point = writeOf(sql)
      const written = (): void => void (point !== null && checkpoint(point))
      const statement = adaptStatement(database.prepare(sql), written)
      prepared.set(sql, statement)
      return statement
    },
  }
}

/** "insert-entries" for `insert into "entries" …`; null for what writes no rows. */
function writeOf(sql: string): FaultPoint | null {
  const [, verb, table] = /^(insert into|update|delete from) "(\w+)"/u.exec(sql) ?? []
  return verb === undefined ? null : `${verb.split(' ')[0] as 'insert' | 'update' | 'delete'}-${table ?? ''}`
}

function adaptStatement(statement: StatementSync, written: () => void): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => {
      const result = statement.run(...inputs(parameters))
      written()
      return result
    },
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  }
}

function inputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((parameter) => {
    if (parameter === null || typeof parameter === 'string' || typeof parameter === 'number') return parameter
    throw new TypeError(`a parameter is ${typeof parameter}; text, numbers and null are stored`)
  })
}
