import type { Destination } from '#domain/destination.ts'
import type { SourceType } from '#domain/feed.ts'
import type { Alert, FollowUpReason, ListedAlert, Message } from '#domain/message.ts'
import type {
  FiledReport,
  FiledReports,
  FilingPlace,
  StoryAlert,
  StoryReport,
  StoryRule,
  StorySoFar,
} from '#ports/growing-story.ts'
import type { NewHeldAlert } from '#ports/held-alerts.ts'
import { sql } from 'kysely'
import { amendmentsOf } from './amended-quotes.ts'
import { toSource } from './read-stories.ts'
import { topicsOfStory } from './story-topics.ts'
import type { Database, OutboxRow } from './tables.ts'

/** So much of a text tells its story. */
const TOLD_CHARS = 4_000
/** What is new is told from so many articles. */
const MOST_TEXTS = 24

/** All that is stored of a story and counts when a report joins it. */
export async function storySoFar(db: Database, storyId: string): Promise<StorySoFar> {
  return {
    topicIds: await topicsOfStory(db, storyId),
    reports: await reportsOf(db, storyId),
    alerts: await alertsOf(db, storyId),
    held: await heldOf(db, storyId),
    listedAt: await listedAt(db, storyId),
    rules: await rulesOf(db, storyId),
    speakers: await speakersOf(db, storyId),
    texts: await textsOf(db, storyId),
    amendments: await amendmentsOf(db, storyId),
  }
}

async function reportsOf(db: Database, storyId: string): Promise<readonly StoryReport[]> {
  const rows = await db
    .selectFrom('story_sources')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...toSource(row),
    feedId: row.feed_id,
    articleId: row.article_id,
    copyOf: row.copy_of,
  }))
}

/** By the story's posts, in the order of their filing, with what was filed behind each. */
export async function alertsOf(db: Database, storyId: string): Promise<readonly StoryAlert[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('subject', '=', storyId)
    .where('part', '=', 0)
    .orderBy('sequence')
    .execute()
  const posts = rows.filter(({ kind, message_kind }) => kind === 'post' && message_kind === 'alert')
  return posts.map((post) =>
    alertOf(
      post,
      rows.filter(({ target }) => target === post.key),
    ),
  )
}

function alertOf(post: OutboxRow, followers: readonly OutboxRow[]): StoryAlert {
  const edits = followers.filter(({ kind }) => kind === 'edit')
  const last = edits.toSorted((one, other) => other.revision - one.revision)[0]
  const replies = followers.filter(({ kind }) => kind === 'reply')
  return {
    destination: { platform: post.platform, address: post.address },
    key: post.key,
    message: JSON.parse((last ?? post).message) as Alert,
    revision: last?.revision ?? 0,
    editDueAt: last === undefined ? null : Math.max(last.due_at, last.attempted_at ?? 0),
    isEditWaiting: last !== undefined && last.state === 'pending' && last.attempts === 0,
    replies: replies.length,
    broadcasts: replies.flatMap(({ message }) => broadcastOf(JSON.parse(message) as Message)),
    isAlive: post.state !== 'dead',
  }
}

function broadcastOf(message: Message): readonly FollowUpReason[] {
  return message.kind === 'follow-up' && message.isBroadcast ? [message.reason] : []
}

async function heldOf(db: Database, storyId: string): Promise<readonly NewHeldAlert[]> {
  const rows = await db.selectFrom('held_alerts').selectAll().where('story_id', '=', storyId).execute()
  return rows.map(({ platform, address, step, alert }) => ({
    destination: { platform, address },
    step,
    alert: JSON.parse(alert) as ListedAlert,
  }))
}

/** What was dropped when its list was made stands in none. */
async function listedAt(db: Database, storyId: string): Promise<readonly Destination[]> {
  return db
    .selectFrom('decisions as held')
    .select(['held.platform', 'held.address'])
    .distinct()
    .where('held.story_id', '=', storyId)
    .where('held.outcome', '=', 'held')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('decisions as dropped')
            .select('dropped.position')
            .whereRef('dropped.article_id', '=', 'held.article_id')
            .whereRef('dropped.platform', '=', 'held.platform')
            .whereRef('dropped.address', '=', 'held.address')
            .whereRef('dropped.position', '>', 'held.position')
            .where('dropped.outcome', '=', 'stopped'),
        ),
      ),
    )
    .execute()
}

async function rulesOf(db: Database, storyId: string): Promise<readonly StoryRule[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['platform', 'address', 'detail'])
    .distinct()
    .where('story_id', '=', storyId)
    .where('outcome', 'in', ['announced', 'joined'])
    .where('step', 'is', null)
    .where('detail', 'is not', null)
    .execute()
  return rows.map(({ detail, ...destination }) => ({ destination, rule: detail ?? '' }))
}

async function speakersOf(db: Database, storyId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('quotes', 'quotes.article_id', 'articles.id')
    .select('quotes.speaker_name as name')
    .distinct()
    .where('articles.story_id', '=', storyId)
    .where('quotes.speaker_name', 'is not', null)
    .execute()
  return rows.flatMap(({ name }) => name ?? [])
}

async function textsOf(db: Database, storyId: string): Promise<readonly FiledReport[]> {
  const rows = await filed(db)
    .where('story_id', '=', storyId)
    .orderBy('filed_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .limit(MOST_TEXTS)
    .execute()
  return rows.map(toReport).toReversed()
}

/** A page of what was filed since a moment, in the order of its filing. */
export async function filedReports(
  db: Database,
  since: number,
  { from, limit }: { readonly from: FilingPlace | null; readonly limit: number },
): Promise<FiledReports> {
  const start = from ?? { filedAt: since, row: 0 }
  const rows = await filed(db)
    .where('filed_at', '>=', start.filedAt)
    .where((where) => where.or([where('filed_at', '>', start.filedAt), where(sql`rowid`, '>', start.row)]))
    .orderBy('filed_at')
    .orderBy(sql`rowid`)
    .limit(limit)
    .execute()
  const last = rows.at(-1)
  const next = last === undefined || rows.length < limit ? null : { filedAt: last.filed_at, row: last.row }
  return { reports: rows.map(toReport), next }
}

function filed(db: Database) {
  return db
    .selectFrom('articles')
    .select(['id', 'story_id', 'title', 'language', 'published_at', 'first_seen_at', 'filed_at'])
    .select(['source_name', 'source_type'])
    .select([sql<number>`rowid`.as('row'), sql<string>`substr(text, 1, ${TOLD_CHARS})`.as('beginning')])
}

type FiledRow = {
  readonly id: string
  readonly story_id: string
  readonly title: string
  readonly language: string
  readonly beginning: string
  readonly published_at: number | null
  readonly first_seen_at: number
  readonly source_name: string
  readonly source_type: SourceType | null
}

function toReport(row: FiledRow): FiledReport {
  return {
    articleId: row.id,
    storyId: row.story_id,
    title: row.title,
    text: row.beginning,
    at: row.published_at ?? row.first_seen_at,
    language: row.language,
    source: { name: row.source_name, type: row.source_type },
  }
}
