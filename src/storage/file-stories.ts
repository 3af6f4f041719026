import { plainReport } from '#domain/report.ts'
import type { Digest } from '#ports/digest.ts'
import type { ArticleStore, KnownEntry, NewStory } from '#ports/store.ts'
import { adoptAmendments } from './amended-quotes.ts'
import { rememberEntry, unknownEntries } from './entry-memory.ts'
import { insertDecisions } from './decisions.ts'
import { insertArticle } from './insert-article.ts'
import { behindAmendments } from './behind-amendments.ts'
import { addTopics, insertTopics, isWithdrawn, topicsOf, withdrawTopics } from './story-topics.ts'
import { fileOperations, type Filing } from './file-operations.ts'
import type { Database, HeldAlertRow, StorySourceRow } from './tables.ts'

type Batch = Parameters<ArticleStore['fileStories']>[0]

/**
 * Files a batch: new stories with all that belongs to them, then articles that join one, then known entries. What is known already, by
 * its entry, its story or its id, changes nothing; a new entry of a known article is only remembered as seen. Runs inside the caller's
 * transaction.
 */
export async function fileStories(db: Database, batch: Batch, digest: Digest): Promise<ReadonlySet<string>> {
  const filing = { at: batch.at, digest }
  const stored = new Set<string>()
  for (const story of batch.stories) if (await openStory(db, story, filing)) stored.add(story.article.id)
  for (const story of batch.joining ?? [])
    if (await joinStory(db, story, filing)) stored.add(story.article.id)
  const added = await fileAllKnown(db, batch.known, filing)
  const decisions = (batch.decisions ?? []).filter(
    ({ articleId }) => stored.has(articleId) || added.has(articleId),
  )
  await insertDecisions(db, decisions)
  return stored
}

/** Answers whether the story was new. */
async function openStory(db: Database, story: NewStory, filing: Filing): Promise<boolean> {
  if (await isKnownEntry(db, story)) return false
  const isNew = await insertStory(db, story)
  if (isNew) {
    const isTakenBack = await adoptAmendments(db, { articleId: story.article.id, storyId: story.storyId })
    await withdrawTopics(db, story.storyId, isTakenBack)
    await insertArticle(db, story, { at: timeOf(story), report: 0, filedAt: filing.at })
    await insertSource(db, { ...reportRow(story), position: 0 })
    await fileAnnouncements(db, story.storyId, { ...story, ...filing })
  }
  await rememberStory(db, story, filing)
  return isNew
}

/** Answers whether the article was new. The story's time stays that of its first report. */
async function joinStory(db: Database, story: NewStory, filing: Filing): Promise<boolean> {
  if (await isKnownEntry(db, story)) return false
  const { storyId, article } = story
  const place = await db
    .selectFrom('stories')
    .select(['feed_id', 'at'])
    .where('id', '=', storyId)
    .executeTakeFirst()
  const same = await db.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()
  const isNew = place !== undefined && same === undefined
  if (isNew) {
    const position = await nextPosition(db, storyId)
    await adoptAmendments(db, { articleId: article.id, storyId })
    await insertArticle(db, story, { at: place.at, report: position, filedAt: filing.at })
    await addTopics(db, { storyId, topicIds: topicsOf(story.analysis), ...place })
    await insertSource(db, { ...reportRow(story), position })
    await fileAnnouncements(db, storyId, { ...story, ...filing })
  }
  await rememberStory(db, story, filing)
  return isNew
}

async function isKnownEntry(db: Database, { article, entry }: NewStory): Promise<boolean> {
  return (await unknownEntries(db, article.feedId, [entry.key])).size === 0
}

async function rememberStory(db: Database, { article, entry, storyId }: NewStory, { at }: Filing) {
  await rememberEntry(db, { feedId: article.feedId, entry, storyId, at })
}

function timeOf({ article }: NewStory): number {
  return article.publishedAt ?? article.firstSeenAt
}

/** Answers whether the story was new. */
async function insertStory(db: Database, story: NewStory): Promise<boolean> {
  const { storyId, article, analysis } = story
  const place = { feed_id: article.feedId, at: timeOf(story) }
  const topicIds = topicsOf(analysis)
  const isMatched = topicIds.length > 0
  const result = await db
    .insertInto('stories')
    .values({ id: storyId, ...place, is_matched: isMatched ? 1 : 0, is_withdrawn: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(result.numInsertedOrUpdatedRows ?? 0n) === 0) return false
  await insertTopics(db, { storyId, topicIds, ...place })
  return true
}

type ReportRow = Omit<StorySourceRow, 'position'>

function reportRow(story: NewStory): ReportRow {
  const { storyId, article, report: { kind, wire, copyOf } = plainReport } = story
  return {
    story_id: storyId,
    feed_id: article.feedId,
    canonical_url: article.canonicalUrl,
    source_name: article.source.name,
    source_type: article.source.type,
    source_country: article.source.country,
    url: article.url,
    at: timeOf(story),
    article_id: article.id,
    kind,
    wire: JSON.stringify(wire),
    copy_of: copyOf,
  }
}

async function insertSource(db: Database, row: StorySourceRow): Promise<void> {
  await db.insertInto('story_sources').values(row).execute()
}

type Announcements = Filing & Pick<NewStory, 'operations' | 'held'>

async function fileAnnouncements(
  db: Database,
  storyId: string,
  { operations, held, at, digest }: Announcements,
): Promise<void> {
  if (await isWithdrawn(db, storyId)) return
  await insertHeld(db, storyId, { held, at })
  await forgetPosted(db, storyId, operations)
  await fileOperations(db, await behindAmendments(db, storyId, operations), { at, digest })
}

/** A story has one line in a list: a newer one takes its place. */
async function insertHeld(
  db: Database,
  storyId: string,
  { held, at }: Pick<Announcements, 'held' | 'at'>,
): Promise<void> {
  if (held.length === 0) return
  const { last } = await db
    .selectFrom('held_alerts')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  const rows = held.map(({ destination, alert, step }, index): HeldAlertRow => ({
    sequence: (last ?? 0) + 1 + index,
    story_id: storyId,
    platform: destination.platform,
    address: destination.address,
    alert: JSON.stringify(alert),
    step,
    filed_at: at,
  }))
  await db
    .insertInto('held_alerts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'address', 'story_id'])
        .doUpdateSet((excluded) => ({ alert: excluded.ref('excluded.alert') })),
    )
    .execute()
}

/** A story that is announced after all waits for no list. */
async function forgetPosted(
  db: Database,
  storyId: string,
  operations: Announcements['operations'],
): Promise<void> {
  for (const { kind, destination, message } of operations) {
    if (kind !== 'post' || message.kind !== 'alert') continue
    await db
      .deleteFrom('held_alerts')
      .where('story_id', '=', storyId)
      .where('platform', '=', destination.platform)
      .where('address', '=', destination.address)
      .execute()
  }
}

/** Answers the ids of the copies that were added as reports. */
async function fileAllKnown(
  db: Database,
  entries: readonly KnownEntry[],
  filing: Filing,
): Promise<ReadonlySet<string>> {
  const added = new Set<string>()
  for (const known of entries) {
    const isAdded = await fileKnown(db, known, filing)
    if (isAdded && known.report?.articleId !== undefined) added.add(known.report.articleId)
  }
  return added
}

/** Answers whether a report was added. */
async function fileKnown(db: Database, known: KnownEntry, filing: Filing): Promise<boolean> {
  const { feedId, entry, report } = known
  const storyId = report?.storyId ?? null
  const isNew = await rememberEntry(db, { feedId, entry, storyId, at: filing.at })
  if (!isNew || report === null) return false
  const { source, url, at, wire = [], kind = 'report' } = report.source
  await insertSource(db, {
    story_id: report.storyId,
    position: await nextPosition(db, report.storyId),
    feed_id: feedId,
    canonical_url: report.canonicalUrl,
    source_name: source.name,
    source_type: source.type,
    source_country: source.country,
    url,
    at,
    article_id: null,
    kind,
    wire: JSON.stringify(wire),
    copy_of: report.copyOf ?? null,
  })
  const { operations = [], held = [] } = report
  await fileAnnouncements(db, report.storyId, { operations, held, ...filing })
  return true
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
