import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { DepeszaError, reasonOf, wordingOf } from '#domain/errors.ts'
import type { NewStory } from '#ports/store.ts'
import { articleStore } from '#storage/article-store.ts'
import { openStore } from '#storage/index.ts'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'
import {
  aFeedState,
  aKnownEntry,
  anArticle,
  aNumberedStory,
  aStory,
  builtAt,
  testDigest,
} from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

describe('opening a store', () => {
  test('makes the file and the folders above it', async () => {
    const path = join(folder, 'data', 'of', 'the bot', 'depesza.db')
    await (await open(path)).close()
    expect(existsSync(path)).toBe(true)
  })

  test('takes an empty file for a new store', async () => {
    const path = join(folder, 'empty.db')
    writeFileSync(path, '')
    const store = await open(path)
    expect(await store.outbox.nextDueAt()).toBeNull()
    await store.close()
  })

  test('keeps everything that was answered, over a close and a new start', async () => {
    const path = join(folder, 'durable.db')
    const first = await open(path)
    await first.articles.fileStories({ stories: [aStory()], known: [aKnownEntry()], at: builtAt })
    const [operation] = await first.outbox.operations(1)
    await first.outbox.beginSend(operation?.key ?? '', builtAt)
    const before = [await first.archive.story('story-1'), await first.outbox.operations(9)]
    await first.close()

    const second = await open(path)
    expect([await second.archive.story('story-1'), await second.outbox.operations(9)]).toEqual(before)
    expect(await second.outbox.recoverInterrupted(builtAt + 1)).toBe(1)
    await second.close()
  })

  test('commits to the disk: WAL and synchronous=FULL', async () => {
    const db = await openDatabase(join(folder, 'wal.db'), migrations)
    const pragmas = [
      await sql`pragma journal_mode`.execute(db),
      await sql`pragma synchronous`.execute(db),
      await sql`pragma foreign_keys`.execute(db),
    ]
    expect(pragmas.flatMap(({ rows }) => rows)).toMatchObject([
      { journal_mode: 'wal' },
      { synchronous: 2 },
      { foreign_keys: 1 },
    ])
    await db.destroy()
  })

  test.each([
    ['a plain text', 'the server answered 500'],
    ['a text in quotation marks', '"HTTP 500"'],
    ['other JSON', '{"pl":"tylko po polsku"}'],
    ['null in JSON', 'null'],
  ])('an older failure kept as %s is the same in both languages', async (_, text) => {
    const path = join(folder, `${text.length}-older.db`)
    const store = await open(path)
    const lastError = { pl: 'nowy', en: 'new' }
    await store.feeds.recordPoll(aFeedState({ feedId: 'kurier', failures: 1, lastError }))
    const db = await openDatabase(path, migrations)
    await sql`update feeds set last_error = ${text}`.execute(db)
    await db.destroy()
    expect((await store.feeds.feedStates()).get('kurier')?.lastError).toEqual({ pl: text, en: text })
    await store.close()
  })

  test('closing twice is closing once', async () => {
    const store = await open(':memory:')
    await store.close()
    await expect(store.close()).resolves.toBeUndefined()
  })

  test('two stores in memory share nothing', async () => {
    const [one, other] = [await open(':memory:'), await open(':memory:')]
    await one.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
    expect(await other.archive.story('story-1')).toBeNull()
    await Promise.all([one.close(), other.close()])
  })
})

describe('a store that cannot be opened says which and what to do', () => {
  test.each<[string, (path: string) => void | Promise<void>, RegExp]>([
    [
      'a text file',
      (path) => writeFileSync(path, 'feeds:\n'.repeat(500)),
      /not an SQLite database.*another/u,
    ],
    ['a cut database', cutDatabase, /damaged: .*restore a backup/u],
    ['a folder', (path) => mkdirSync(path), /cannot be opened: check that the path is a file/u],
    ['another program’s database', foreignDatabase, /database of another program: name another path/u],
    ['a database of a newer version', newerDatabase, /newer Depesza \(9999-later\): start that version/u],
  ])('%s', async (name, prepare, message) => {
    const path = join(folder, `${name}.db`)
    await prepare(path)
    const error = await failureOf(open(path))
    expect(error).toBeInstanceOf(DepeszaError)
    expect(error).toMatchObject({ code: 'store', message: expect.stringContaining(path) })
    expect(reasonOf(error)).toMatch(message)
    expect(wordingOf(error).pl).toMatch(/^Baz[aę] /u)
  })

  test('a path below a file', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const error = await failureOf(open(join(file, 'depesza.db')))
    expect(reasonOf(error)).toMatch(/a-file.depesza\.db: its folder cannot be made: choose a path/u)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without the right to write (root may write any)',
    async () => {
      const path = join(folder, 'read-only.db')
      await (await open(path)).close()
      chmodSync(path, 0o400)
      expect(reasonOf(await failureOf(open(path)))).toMatch(/cannot be written: check the permissions/u)
    },
  )

  test('and leaves a file that is not its own as it was', async () => {
    const path = join(folder, 'untouched.db')
    foreignDatabase(path)
    const before = readFileSync(path)
    await failureOf(open(path))
    const tables = withDatabase(path, (db) => db.prepare('select name from sqlite_schema').all())
    expect(tables).toMatchObject([{ name: 'bookmarks' }])
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('trouble while a store is open', () => {
  test('a table that vanished is a DepeszaError that names the store', async () => {
    const path = join(folder, 'vanished.db')
    const store = await open(path)
    withDatabase(path, (db) => db.exec('drop table feeds'))
    const error = await failureOf(store.feeds.feedStates())
    expect(error).toMatchObject({ code: 'store', message: expect.stringContaining(path) })
    await store.close()
  })

  test('a full disk is told with what to do, loses nothing, and heals', async () => {
    const path = join(folder, 'full.db')
    const db = await openDatabase(path, migrations)
    const articles = articleStore(db, testDigest)
    const small = aNumberedStory(1)
    const huge = aNumberedStory(2, { article: anArticle({ id: 'huge', text: 'ż'.repeat(3_000_000) }) })
    const file = (story: NewStory) => articles.fileStories({ stories: [story], known: [], at: builtAt })

    await sql`pragma max_page_count = 200`.execute(db)
    expect(reasonOf(await failureOf(file(huge)))).toMatch(/full\.db: the disk is full: make room/u)
    await file(small)
    expect(await articles.unknownEntries('kurier-graniczny', ['entry-1', 'entry-2'])).toEqual(
      new Set(['entry-2']),
    )

    await sql`pragma max_page_count = 100000`.execute(db)
    await file(huge)
    expect(await articles.unknownEntries('kurier-graniczny', ['entry-2'])).toEqual(new Set())
    await db.destroy()
  })
})

function open(path: string) {
  return openStore({ path, digest: testDigest })
}

/** What a promise is rejected with; one that is fulfilled is an error. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (thrown) {
    return thrown
  }
  throw new Error('it did not fail')
}

function withDatabase<T>(path: string, use: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path)
  try {
    return use(db)
  } finally {
    db.close()
  }
}

function foreignDatabase(path: string): void {
  withDatabase(path, (db) => db.exec('create table bookmarks (address text)'))
}

async function newerDatabase(path: string): Promise<void> {
  await (await open(path)).close()
  withDatabase(path, (db) => db.exec("insert into migrations (name, position) values ('9999-later', 9999)"))
}

async function cutDatabase(path: string): Promise<void> {
  await (await open(path)).close()
  truncateSync(path, 5_000)
}
