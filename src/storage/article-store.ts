import { destinationKey } from '#domain/destination.ts'
import type { Digest } from '#ports/digest.ts'
import type { ArticleStore, CopyOf } from '#ports/store.ts'
import { recordSightings, similarEntries, unknownEntries } from './entry-memory.ts'
import { fileLists } from './file-lists.ts'
import { fileStories } from './file-stories.ts'
import { filedReports, storySoFar } from './story-so-far.ts'
import type { Database } from './tables.ts'

/** The archive as the pipeline writes it. */
export function articleStore(db: Database, digest: Digest): ArticleStore {
  return {
    unknownEntries: (feedId, keys) => unknownEntries(db, feedId, keys),
    similarEntries: (feedId, looks) => similarEntries(db, feedId, looks),
    recordSightings: (feedId, sightings, at) =>
      db.transaction().execute((transaction) => recordSightings(transaction, feedId, { ...sightings, at })),
    findCopy: async (query) =>
      (await copyByAddress(db, query.canonicalUrl)) ??
      (await copyByContent(db, query.contentKey, query.since)),
    fileStories: (batch) =>
      db.transaction().execute((transaction) => fileStories(transaction, batch, digest)),
    storySoFar: (storyId) => storySoFar(db, storyId),
    filedReports: (since, page) => filedReports(db, since, page),
    alertCounts: (since, until) => alertCounts(db, since, until),
    fileLists: (request) =>
      db.transaction().execute((transaction) => fileLists(transaction, request, digest)),
  }
}

/** The report that carried this address first, whichever outlet it was. */
async function copyByAddress(db: Database, canonicalUrl: string | null): Promise<CopyOf | null> {
  if (canonicalUrl === null) return null
  const row = await db
    .selectFrom('story_sources')
    .leftJoin('articles', 'articles.story_id', 'story_sources.story_id')
    .select(['story_sources.story_id', 'story_sources.feed_id', 'story_sources.at', 'articles.title'])
    .where('story_sources.canonical_url', '=', canonicalUrl)
    .orderBy('story_sources.at')
    .orderBy('story_sources.story_id')
    .orderBy('story_sources.position')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return { by: 'address', storyId: row.story_id, feedId: row.feed_id, title: row.title ?? '', at: row.at }
}

/** The newest article with this content, because the window is for news that is still fresh. */
async function copyByContent(db: Database, contentKey: string, since: number): Promise<CopyOf | null> {
  const row = await db
    .selectFrom('articles')
    .select(['story_id', 'feed_id', 'title', 'published_at', 'first_seen_at'])
    .where('content_key', '=', contentKey)
    .where('first_seen_at', '>=', since)
    .orderBy('first_seen_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { story_id: storyId, feed_id: feedId, title } = row
  return { by: 'content', storyId, feedId, title, at: row.published_at ?? row.first_seen_at }
}

/** Counts first parts of posts: an alert in two parts is one alert, and an edit is none. */
async function alertCounts(db: Database, since: number, until: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('outbox')
    .select((select) => ['platform', 'address', select.fn.countAll<number>().as('count')])
    .where('message_kind', '=', 'alert')
    .where('filed_at', '>=', since)
    .where('filed_at', '<=', until)
    .where('kind', '=', 'post')
    .where('part', '=', 0)
    .groupBy(['platform', 'address'])
    .execute()
  return new Map(rows.map((row) => [destinationKey(row), Number(row.count)]))
}
