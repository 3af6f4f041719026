import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Dialect, SqliteDatabase, SqliteStatement } from 'kysely'
import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { FaultPoint } from '#domain/fault-point.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'

/** Statements kept prepared; lists of varying length would otherwise fill the memory with their variants. */
const maxPreparedStatements = 300

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
 * fail at once, without the busy timeout (https://sqlite.org/lang_transaction.html). Rolls back only what is still open,
 * because SQLite ends a transaction by itself when the disk is full, and the first error is the one to be told.
 */
function writingDriver(database: DatabaseSync, surroundings: Surroundings): SqliteDriver {
  const { toError, checkpoint } = surroundings
  const run = (sql: string): void => orThrow(() => database.exec(sql), toError)
  return Object.assign(new SqliteDriver({ database: adapt(database, surroundings) }), {
    beginTransaction: async () => run('begin immediate'),
    commitTransaction: async () => {
      checkpoint('before-commit')
      run('commit')
    },
    rollbackTransaction: async () => {
      if (database.isTransaction) run('rollback')
    },
  })
}

function adapt(database: DatabaseSync, surroundings: Surroundings): SqliteDatabase {
  const { toError, checkpoint } = surroundings
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= maxPreparedStatements) prepared.clear()
      const point = writeOf(sql)
      const statement = adaptStatement(
        orThrow(() => database.prepare(sql), toError),
        { toError, written: () => void (point !== null && checkpoint(point)) },
      )
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

type Listener = Pick<Surroundings, 'toError'> & { readonly written: () => void }

function adaptStatement(statement: StatementSync, { toError, written }: Listener): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => orThrow(() => statement.all(...inputs(parameters)), toError),
    run: (parameters) => {
      const result = orThrow(() => statement.run(...inputs(parameters)), toError)
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

function orThrow<T>(run: () => T, toError: (thrown: unknown) => Error): T {
  try {
    return run()
  } catch (thrown) {
    throw toError(thrown)
  }
}
