import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '#storage/index.ts'
import { aFeedState, anArticle, aSeenEntry, aStory, builtAt, testDigest } from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('a store from before knows its entries by guid, address and date, and its failing feeds by their last poll', async () => {
  const path = join(temporaryFolder(), 'before.db')
  const before = await openStore({ path, digest: testDigest })
  const article = anArticle({ canonicalUrl: 'https://kurier.example/1' })
  await before.articles.fileStories({
    stories: [aStory({ article, entry: aSeenEntry('guid-1') })],
    known: [],
    at: builtAt,
  })
  await before.feeds.recordPoll(aFeedState({ failures: 2 }))
  await before.close()
  takeBack(path)
  const store = await openStore({ path, digest: testDigest })
  const look = { guid: 'guid-1', address: null, title: '', lead: '', publishedAt: null }
  expect(await store.articles.similarEntries(article.feedId, [look])).toEqual([
    {
      key: 'guid-1',
      look: { ...look, address: 'https://kurier.example/1', publishedAt: article.publishedAt },
      seenAt: builtAt,
    },
  ])
  expect((await store.feeds.feedStates()).get('kurier-graniczny')).toMatchObject({
    failures: 2,
    failingSince: builtAt,
    stoppedAt: null,
    move: null,
    emptyPolls: 0,
  })
  await store.close()
})

/** Makes the store what it was before the migration. */
function takeBack(file: string): void {
  const db = new DatabaseSync(file)
  const drop = (table: string, columns: readonly string[]): string =>
    columns.map((column) => `alter table ${table} drop column ${column};`).join('')
  db.exec(`
    drop index entries_by_time; drop index entries_by_guid; drop index entries_by_address;
    drop index entries_by_published_at; drop index entries_by_words; drop table told_troubles;
    ${drop('entries', ['guid', 'address', 'title', 'lead', 'words', 'published_at', 'seen_at'])}
    ${drop('feeds', ['failing_since', 'stopped_at', 'moved_to', 'moved_since', 'moved_answers', 'is_move_kept', 'empty_polls', 'last_entries_at'])}
    delete from migrations where name = '0005-feeds-over-time';
  `)
  db.close()
}
