import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { indexArchive } from '#pipeline/archive/index-archive.ts'
import type { IndexQuery } from '#ports/search.ts'
import type { Store } from '#ports/store.ts'
import { backUpStore, openStore, restoreStore } from '#storage/index.ts'
import { aNumberedStory, builtAt, testDigest } from '../builders.ts'
import { fakeClock, silentLog } from '../fakes/world.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const query: IndexQuery = { kind: 'words', words: ['osipowiczach'], beginnings: [], field: null }
const scope = { topicId: null, feedId: null, people: null, since: 0, until: builtAt * 2 }
let store: Store
let opened = 0

afterEach(() => store.close())

async function filled(count: number): Promise<string> {
  opened += 1
  const path = join(folder, `${opened}.db`)
  store = await openStore({ path, digest: testDigest })
  for (let number = 0; number < count; number += 1)
    await store.articles.fileStories({ stories: [aNumberedStory(number)], known: [], at: builtAt + number })
  return path
}

async function found(): Promise<readonly string[]> {
  const places = await store.search.places(query, scope, { isTitled: false, limit: 99 })
  const candidates = await store.search.read(places, scope)
  return candidates.map(({ articleId }) => articleId).toSorted()
}

test('a store from before is searched once its articles are indexed, the newest first, and again by nobody', async () => {
  const path = await filled(45)
  const all = await found()
  await store.close()
  takeBack(path)
  store = await openStore({ path, digest: testDigest })
  expect(all).toHaveLength(45)
  expect(await found()).toEqual([])
  expect(await store.search.countWaiting()).toBe(45)
  expect(await store.search.indexOlder(1)).toBe(1)
  expect(await found()).toEqual(['article-44'])
  const world = { store, clock: fakeClock(), stop: new AbortController().signal, log: silentLog }
  expect(await indexArchive(world)).toBe(44)
  expect(await found()).toEqual(all)
  expect(await indexArchive(world)).toBe(0)
})

test('what is filed, forgotten or analysed anew before its turn is no trouble', async () => {
  const path = await filled(3)
  for (const { key } of await store.outbox.operations(9))
    await store.outbox.giveUp(key, 'dead', 'for the test')
  await store.close()
  takeBack(path)
  store = await openStore({ path, digest: testDigest })
  await store.articles.fileStories({ stories: [aNumberedStory(7)], known: [], at: builtAt + 7 })
  const { analysis } = aNumberedStory(2)
  await store.texts.replaceAnalyses({ analyses: [{ articleId: 'article-2', analysis }], progress: null })
  await store.retention.forgetTexts(builtAt + 2, 9)
  await store.retention.forgetStories(builtAt + 1, 9)
  expect(await found()).toEqual(['article-7'])
  await store.search.indexOlder(9)
  expect(await found()).toEqual(['article-1', 'article-2', 'article-7'])
})

test('a backup and what is restored from it hold the index', async () => {
  const path = await filled(4)
  const all = await found()
  await store.close()
  const backup = join(folder, 'copy.db')
  backUpStore(path, backup, builtAt)
  await restoreStore(path, backup, builtAt)
  store = await openStore({ path, digest: testDigest })
  expect(await found()).toEqual(all)
})

/** Makes the store what it was before the migration. */
function takeBack(file: string): void {
  const db = new DatabaseSync(file)
  db.exec(`
    drop table article_words; drop table named_people; drop table saved_searches;
    drop index articles_by_search_place; alter table articles drop column search_place;
    delete from migrations where name = '0010-search';
  `)
  db.close()
}
