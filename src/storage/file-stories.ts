import type { Digest } from '#ports/digest.ts'
import type { ArticleStore, KnownEntry, NewStory } from '#ports/store.ts'
import { rememberEntry, unknownEntries } from './entry-memory.ts'
import { insertDecisions } from './decisions.ts'
import { insertArticle } from './insert-article.ts'
import { insertTopics, topicsOf } from './story-topics.ts'
import { fileOperations } from './file-operations.ts'
import type { Database, HeldAlertRow, StorySourceRow } from './tables.ts'

type Batch = Parameters<ArticleStore['fileStories']>[0]

/**
 * Files a batch: new stories with all that belongs to them, then known entries. What is known already, by its entry or by
 * its story, changes nothing; a new entry of a known story is only remembered as seen. Runs inside the caller's transaction.
 */
export async function fileStories(db: Database, batch: Batch, digest: Digest): Promise<void> {
  const opened = new Set<string>()
  for (const story of batch.stories) {
    const { feedId } = story.article
    if ((await unknownEntries(db, feedId, [story.entry.key])).size === 0) continue
    if (await insertStory(db, story)) {
      opened.add(story.article.id)
      await insertArticle(db, story, batch.at)
      await insertSource(db, openingReport(story))
      await insertHeld(db, story, batch.at)
      await fileOperations(db, story.operations, { at: batch.at, digest })
    }
    await rememberEntry(db, { feedId, entry: story.entry, storyId: story.storyId, at: batch.at })
  }
  for (const known of batch.known) await fileKnown(db, known, batch.at)
  await insertDecisions(
    db,
    (batch.decisions ?? []).filter(({ articleId }) => opened.has(articleId)),
  )
}

/** Answers whether the story was new. */
async function insertStory(db: Database, { storyId, article, analysis }: NewStory): Promise<boolean> {
  const place = { feed_id: article.feedId, at: article.publishedAt ?? article.firstSeenAt }
  const topicIds = topicsOf(analysis)
  const isMatched = topicIds.length > 0
  const result = await db
    .insertInto('stories')
    .values({ id: storyId, ...place, is_matched: isMatched ? 1 : 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(result.numInsertedOrUpdatedRows ?? 0n) === 0) return false
  await insertTopics(db, { storyId, topicIds, ...place })
  return true
}

function openingReport({ storyId, article }: NewStory): StorySourceRow {
  return {
    story_id: storyId,
    position: 0,
    feed_id: article.feedId,
    canonical_url: article.canonicalUrl,
    source_name: article.source.name,
    source_type: article.source.type,
    source_country: article.source.country,
    url: article.url,
    at: article.publishedAt ?? article.firstSeenAt,
  }
}

async function insertSource(db: Database, row: StorySourceRow): Promise<void> {
  await db.insertInto('story_sources').values(row).execute()
}

async function insertHeld(db: Database, story: NewStory, at: number): Promise<void> {
  if (story.held.length === 0) return
  const { last } = await db
    .selectFrom('held_alerts')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  const rows = story.held.map(({ destination, alert, step }, index): HeldAlertRow => ({
    sequence: (last ?? 0) + 1 + index,
    story_id: story.storyId,
    platform: destination.platform,
    address: destination.address,
    alert: JSON.stringify(alert),
    step,
    filed_at: at,
  }))
  await db
    .insertInto('held_alerts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function fileKnown(db: Database, known: KnownEntry, at: number): Promise<void> {
  const { feedId, entry, report } = known
  const isNew = await rememberEntry(db, { feedId, entry, storyId: report?.storyId ?? null, at })
  if (!isNew || report === null) return
  const { source, url, at: reportedAt } = report.source
  await insertSource(db, {
    story_id: report.storyId,
    position: await nextPosition(db, report.storyId),
    feed_id: feedId,
    canonical_url: report.canonicalUrl,
    source_name: source.name,
    source_type: source.type,
    source_country: source.country,
    url,
    at: reportedAt,
  })
}

/** After the opening report, which every story has at 0. */
async function nextPosition(db: Database, storyId: string): Promise<number> {
  const { last } = await db
    .selectFrom('story_sources')
    .select((select) => select.fn.max('position').as('last'))
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
