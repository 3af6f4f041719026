import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { lockStore } from '#storage/index.ts'
import type { Migration } from '#storage/migrations/index.ts'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const first: Migration = { name: '0001-first', up: (db) => createTable(db, 'one') }
const second: Migration = { name: '0002-second', up: (db) => createTable(db, 'two') }
const failing: Migration = {
  name: '0003-fails-in-the-middle',
  up: async (db) => {
    await createTable(db, 'three')
    await sql`insert into one (id) values ('half a migration')`.execute(db)
    await sql`insert into no_such_table (id) values (1)`.execute(db)
  },
}

describe('migrations', () => {
  test('all are applied to a fresh database, in order', async () => {
    const path = join(folder, 'fresh.db')
    await migrated(path, [first, second])
    expect(contentsOf(path)).toEqual({ tables: ['migrations', 'one', 'two'], rows: 0 })
  })

  test('each is applied once: only what is new runs at a later start', async () => {
    const path = join(folder, 'later.db')
    await migrated(path, [first])
    const runs: string[] = []
    const counted = [first, second].map(({ name, up }) => ({
      name,
      up: async (db: Kysely<unknown>) => {
        runs.push(name)
        await up(db)
      },
    }))
    await migrated(path, counted)
    await migrated(path, counted)
    expect(runs).toEqual(['0002-second'])
  })

  test('one that fails in the middle leaves nothing, on a fresh database', async () => {
    const path = join(folder, 'fails-fresh.db')
    await expect(migrated(path, [first, failing])).rejects.toThrow(/fails-fresh\.db: no such table/u)
    expect(contentsOf(path)).toEqual({ tables: [], rows: 0 })
  })

  test('one that fails in the middle leaves the database as it was, also what ran before it', async () => {
    const path = join(folder, 'fails-later.db')
    await migrated(path, [first])
    await expect(migrated(path, [first, second, failing])).rejects.toThrow(/no such table/u)
    expect(contentsOf(path)).toEqual({ tables: ['migrations', 'one'], rows: 0 })
    await migrated(path, [first, second])
    expect(contentsOf(path).tables).toEqual(['migrations', 'one', 'two'])
  })

  test('a database from a newer version is refused and stays as it is', async () => {
    const path = join(folder, 'newer.db')
    await migrated(path, [first, second])
    await expect(migrated(path, [first])).rejects.toThrow(
      /newer\.db was written by a newer Depesza \(0002-second\)/u,
    )
    expect(contentsOf(path).tables).toEqual(['migrations', 'one', 'two'])
  })

  test('a store is copied beside itself before its schema changes, and the last two copies stay', async () => {
    const path = join(folder, 'copied.db')
    const steps = ['0001-a', '0002-b', '0003-c', '0004-d'].map((name) => ({
      name,
      up: (db: Kysely<unknown>) => createTable(db, `t${name.slice(-1)}`),
    }))
    for (let count = 1; count <= steps.length; count += 1) await migrated(path, steps.slice(0, count))
    const copies = readdirSync(folder).filter((name) => name.startsWith('copied.db.before-'))
    expect(copies.toSorted()).toEqual(['copied.db.before-0003-c', 'copied.db.before-0004-d'])
    expect(contentsOf(join(folder, 'copied.db.before-0004-d')).tables).toEqual([
      'migrations',
      'ta',
      'tb',
      'tc',
    ])
  })

  test('a schema stays as it is beneath a bot that runs', { timeout: 20_000 }, async () => {
    const path = join(folder, 'beneath.db')
    await migrated(path, [first])
    const lock = lockStore(path)
    await expect(migrated(path, [first, second])).rejects.toThrow(/older version runs on it: restart it/u)
    expect(contentsOf(path).tables).toEqual(['migrations', 'one'])
    await (await openDatabase(path, [first, second], { isLocked: true })).destroy()
    expect(contentsOf(path).tables).toEqual(['migrations', 'one', 'two'])
    lock.release()
  })

  test('the project’s own have increasing names, each once', () => {
    const names = migrations.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].toSorted())
    expect(names.filter((name) => !/^\d{4}-[a-z-]+$/u.test(name))).toEqual([])
  })
})

async function createTable(db: Kysely<unknown>, name: string): Promise<void> {
  await db.schema.createTable(name).addColumn('id', 'text').execute()
}

async function migrated(path: string, steps: readonly Migration[]): Promise<void> {
  await (await openDatabase(path, steps)).destroy()
}

function contentsOf(path: string) {
  const db = new DatabaseSync(path)
  const names = db.prepare("select name from sqlite_schema where type = 'table' order by name").all()
  const tables = names.map(({ name }) => String(name))
  const rows = tables.includes('one') ? db.prepare('select * from one').all().length : 0
  db.close()
  return { tables, rows }
}
