import type { Kysely } from 'kysely'
import { DepeszaError } from '#domain/errors.ts'
import type { Migration } from './migrations/index.ts'

type Ledger = { readonly migrations: { readonly name: string; readonly position: number } }

/** What a database lacks: nothing, everything (it is new), or its schema is an older one that lacks migrations from `first` on. */
export type Missing = 'none' | 'all' | { readonly first: string }

/**
 * Compares a database with the migrations, without changing it. Throws a DepeszaError where the database holds a migration
 * that this version does not know, or tables that are not Depesza's.
 */
export async function missingMigrations(
  db: Kysely<unknown>,
  migrations: readonly Migration[],
  path: string,
): Promise<Missing> {
  const applied = await readLedger(db as Kysely<Ledger>, path)
  if (applied === null) return 'all'
  refuseNewer(applied, migrations, path)
  const first = migrations.find(({ name }) => !applied.has(name))
  return first === undefined ? 'none' : { first: first.name }
}

/**
 * Brings a database to the newest schema. Everything missing is applied in one transaction: after a failure or a kill the
 * database is what it was before. (Kysely's own migrator leaves half a migration behind on SQLite.)
 * Throws as `missingMigrations` does; rethrows what a migration throws.
 */
export async function migrate(
  db: Kysely<unknown>,
  migrations: readonly Migration[],
  path: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const ledger = transaction as Kysely<Ledger>
    const applied = (await readLedger(ledger, path)) ?? (await createLedger(ledger))
    refuseNewer(applied, migrations, path)
    for (const [position, { name, up }] of migrations.entries()) {
      if (applied.has(name)) continue
      await up(transaction)
      await ledger.insertInto('migrations').values({ name, position }).execute()
    }
  })
}

/** The names of what was applied; null where the database is empty. */
async function readLedger(db: Kysely<Ledger>, path: string): Promise<ReadonlySet<string> | null> {
  const tables = await db.introspection.getTables()
  if (tables.length === 0) return null
  if (!tables.some((table) => table.name === 'migrations')) throw foreignDatabase(path)
  const rows = await db.selectFrom('migrations').select('name').execute()
  return new Set(rows.map((row) => row.name))
}

async function createLedger(db: Kysely<Ledger>): Promise<ReadonlySet<string>> {
  await db.schema
    .createTable('migrations')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute()
  return new Set()
}

/** Throws a DepeszaError where a migration was applied that this version does not know. */
export function refuseNewer(
  applied: ReadonlySet<string>,
  migrations: readonly Migration[],
  path: string,
): void {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = [...applied].filter((name) => !known.has(name))
  if (unknown.length === 0) return
  const names = unknown.join(', ')
  throw new DepeszaError('store', {
    pl: `Bazę ${path} zapisała nowsza Depesza (${names}): uruchom tamtą wersję albo przywróć kopię zapasową sprzed niej`,
    en: `The store ${path} was written by a newer Depesza (${names}): start that version, or restore the backup made before it`,
  })
}

function foreignDatabase(path: string): DepeszaError {
  return new DepeszaError('store', {
    pl: `Baza ${path} należy do innego programu: podaj inną ścieżkę, Depesza potrzebuje własnego pliku`,
    en: `The store ${path} is a database of another program: name another path, Depesza needs a file of its own`,
  })
}
