import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '#ports/store.ts'
import { backUpStore, lockStore, openStore, restoreStore } from '#storage/index.ts'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'
import { aFeedState, aNumberedStory, builtAt, testDigest } from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const secretUrl = 'https://kurier.example/rss?key=canary-4711'
let count = 0
let path = ''

beforeEach(() => {
  count += 1
  path = join(folder, `${count}`, 'depesza.sqlite')
})

async function filled(stories: number, at = path): Promise<void> {
  const store = await openStore({ path: at, digest: testDigest })
  await fill(store, stories)
  await store.close()
}

async function fill(store: Store, stories: number): Promise<void> {
  const list = Array.from({ length: stories }, (_, number) => aNumberedStory(number))
  await store.articles.fileStories({ stories: list, known: [], at: builtAt })
  await store.feeds.recordPoll(aFeedState({ url: secretUrl }))
}

async function storiesIn(file: string): Promise<number> {
  const store = await openStore({ path: file, digest: testDigest })
  try {
    return (await store.archive.totals(0)).articles
  } finally {
    await store.close()
  }
}

describe('a backup', () => {
  test('holds what was committed while a bot writes, is marked, and only its owner may read it', async () => {
    const lock = lockStore(path)
    const store = await openStore({ path, digest: testDigest, isLocked: true })
    await fill(store, 3)
    const to = join(folder, `${count}`, 'copies', 'one.sqlite')
    expect(backUpStore(path, to, builtAt)).toMatchObject({ articles: 3, waiting: 3 })
    await store.articles.fileStories({ stories: [aNumberedStory(9)], known: [], at: builtAt })
    await store.close()
    lock.release()
    expect(statSync(to).mode & 0o777).toBe(0o600)
    const copy = await openStore({ path: to, digest: testDigest })
    expect(await copy.lifetime.state()).toEqual({ generation: 0, backedUpAt: builtAt })
    expect((await copy.archive.totals(0)).articles).toBe(3)
    await copy.close()
  })

  test('forgets the feeds, whose addresses may hold a key, to the last byte', async () => {
    await filled(1)
    const to = `${path}.copy`
    backUpStore(path, to, builtAt)
    expect(readFileSync(path).includes('canary-4711')).toBe(true)
    expect(readFileSync(to).includes('canary-4711')).toBe(false)
  })

  test('overwrites nothing', async () => {
    await filled(1)
    const to = join(folder, `${count}`, 'notes.txt')
    writeFileSync(to, 'mine')
    expect(() => backUpStore(path, to, builtAt)).toThrow(/notes\.txt exists already.*another name/u)
    expect(readFileSync(to, 'utf8')).toBe('mine')
  })

  test.each<[string, (file: string) => void, RegExp]>([
    ['no store', () => undefined, /There is no file/u],
    [
      'another program’s database',
      (file) => new DatabaseSync(file).exec('create table bookmarks (address text)'),
      /no store of Depesza/u,
    ],
    ['a text', (file) => writeFileSync(file, 'feeds:\n'.repeat(500)), /not an SQLite database/u],
  ])('of %s is refused and leaves nothing', async (_, make, message) => {
    const source = join(folder, `source-${count}`)
    make(source)
    const to = join(folder, `copy-${count}`)
    expect(() => backUpStore(source, to, builtAt)).toThrow(message)
    expect(readdirSync(folder).filter((name) => name.startsWith(`copy-${count}`))).toEqual([])
  })
})

describe('a restore', () => {
  test('takes the place of the store, which stays beside with what its log held', async () => {
    await filled(2)
    backUpStore(path, `${path}.copy`, builtAt)
    const open = await openStore({ path, digest: testDigest })
    await open.articles.fileStories({ stories: [aNumberedStory(7)], known: [], at: builtAt })
    await open.close()
    const { kept, backup } = await restoreStore(path, `${path}.copy`, builtAt + 1)
    expect(backup.articles).toBe(2)
    expect(kept).toBe(`${path}.replaced-2026-05-12T100000Z`)
    expect([await storiesIn(path), await storiesIn(kept ?? '')]).toEqual([2, 3])
    const leftovers = readdirSync(join(folder, `${count}`)).filter((name) => /restoring|\.new/u.test(name))
    expect(leftovers).toEqual([])
  })

  test('is refused while a bot runs on the store', async () => {
    await filled(1)
    backUpStore(path, `${path}.copy`, builtAt)
    const lock = lockStore(path)
    await expect(restoreStore(path, `${path}.copy`, builtAt)).rejects.toThrow(/already runs/u)
    lock.release()
  })

  test.each<[string, (file: string) => Promise<void> | void, RegExp]>([
    ['that is not there', () => undefined, /There is no file/u],
    [
      'that is cut',
      async (file) => {
        await filled(30, file)
        truncateSync(file, 60_000)
      },
      /damaged|malformed|integrity/u,
    ],
    [
      'of another program',
      (file) => new DatabaseSync(file).exec('create table bookmarks (address text)'),
      /no store of Depesza/u,
    ],
    [
      'of a newer version',
      async (file) => {
        await filled(1, file)
        const db = new DatabaseSync(file)
        db.exec("insert into migrations (name, position) values ('9999-later', 9999)")
        db.close()
      },
      /written by a newer Depesza \(9999-later\)/u,
    ],
  ])('of a file %s leaves the store as it was', async (_, make, message) => {
    await filled(2)
    const file = join(folder, `bad-${count}`)
    await make(file)
    const refused = restoreStore(path, file, builtAt)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toThrow(file)
    expect(await storiesIn(path)).toBe(2)
    expect(readdirSync(join(folder, `${count}`)).filter((name) => /replaced|restoring/u.test(name))).toEqual(
      [],
    )
  })

  test('of a file with an older schema brings it up to date, and the file itself stays old', async () => {
    const old = join(folder, `old-${count}`)
    await (await openDatabase(old, migrations.slice(0, 3))).destroy()
    await restoreStore(path, old, builtAt)
    const store = await openStore({ path, digest: testDigest })
    expect(await store.lifetime.state()).toEqual({ generation: 0, backedUpAt: builtAt })
    await store.close()
    expect(existsSync(`${old}.lock`)).toBe(false)
    const db = new DatabaseSync(old)
    expect(db.prepare('select count(*) as count from migrations').get()).toEqual({ count: 3 })
    db.close()
  })
})
