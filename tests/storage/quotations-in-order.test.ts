import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { aNumberedStory, aStory, builtAt, testDigest } from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

const path = join(temporaryFolder(), 'older.db')
const all = { speakers: null, topicId: null, standing: null, since: 1, until: builtAt, offset: 0, limit: 9 }
let store: Store

afterEach(() => store.close())

test('quotations of a store from before have their place after its update', async () => {
  store = await openStore({ path, digest: testDigest })
  await store.articles.fileStories({ stories: [aStory(), aNumberedStory(2)], known: [], at: builtAt })
  const filed = await store.archive.quotations(all)
  await store.close()
  takeBack(path)
  store = await openStore({ path, digest: testDigest })
  expect(filed).toHaveLength(2)
  expect(await store.archive.quotations(all)).toEqual(filed)
})

/** Makes the store what it was before the migration. */
function takeBack(file: string): void {
  const db = new DatabaseSync(file)
  db.exec(`
    drop index quotes_in_order; drop index quotes_of_speaker; drop index quotes_of_standing;
    alter table quotes drop column story_id; alter table quotes drop column at;
    create index quotes_of_speaker on quotes (speaker_name);
    delete from migrations where name = '0003-quotations-in-order';
  `)
  db.close()
}
