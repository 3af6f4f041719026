import { destinationKey } from '#domain/destination.ts'
import type { Trace, TracedForm, TracedMessage, TraceQuery } from '#ports/trace.ts'
import { decisionsOf } from './decisions.ts'
import { readStories } from './read-stories.ts'
import type { Database } from './tables.ts'

/** Of each story that a query finds, all that is stored of its article's way; the newest first. */
export async function readTraces(db: Database, query: TraceQuery, limit: number): Promise<readonly Trace[]> {
  const ids = await storyIds(db, query, limit)
  const stories = await readStories(db, ids)
  return Promise.all(
    stories.map(async ({ storyId, article, sources }) => ({
      article,
      storyId,
      joined: sources[await positionOf(db, storyId, query.canonicalUrl)] ?? null,
      sources,
      forms: await formsOf(db, article.id),
      decisions: await decisionsOf(db, article.id),
      messages: await messagesOf(db, storyId, article.id),
      held: await heldOf(db, storyId),
    })),
  )
}

async function storyIds(
  db: Database,
  { id, canonicalUrl, titleStart }: TraceQuery,
  limit: number,
): Promise<readonly string[]> {
  const exact = await db
    .selectFrom('story_sources')
    .innerJoin('articles', 'articles.story_id', 'story_sources.story_id')
    .select('story_sources.story_id')
    .distinct()
    .where((where) =>
      where.or([
        where('articles.id', '=', id),
        where('story_sources.story_id', '=', id),
        where('story_sources.canonical_url', '=', canonicalUrl),
      ]),
    )
    .limit(limit)
    .execute()
  if (exact.length > 0 || titleStart === null) return exact.map(({ story_id }) => story_id)
  const byTitle = await db
    .selectFrom('articles')
    .select('story_id')
    .where('title', 'like', `${titleStart.replaceAll(/[\\%_]/gu, '_')}%`)
    .orderBy('filed_at', 'desc')
    .limit(limit)
    .execute()
  return byTitle.map(({ story_id }) => story_id)
}

/** Which report of a story has an address; none where it is the opening one. */
async function positionOf(db: Database, storyId: string, canonicalUrl: string | null): Promise<number> {
  const row = await db
    .selectFrom('story_sources')
    .select('position')
    .where('story_id', '=', storyId)
    .where('canonical_url', '=', canonicalUrl)
    .orderBy('position')
    .executeTakeFirst()
  return row === undefined || row.position === 0 ? -1 : row.position
}

async function formsOf(db: Database, articleId: string): Promise<readonly TracedForm[]> {
  const rows = await db
    .selectFrom('matches')
    .select((select) => ['topic_id', 'form', 'keyword', select.fn.countAll<number>().as('count')])
    .where('article_id', '=', articleId)
    .groupBy(['topic_id', 'form', 'keyword'])
    .orderBy((order) => order.fn.min('position'))
    .execute()
  return rows.map(({ topic_id, count, ...found }) => ({ ...found, topicId: topic_id, count: Number(count) }))
}

async function messagesOf(
  db: Database,
  storyId: string,
  articleId: string,
): Promise<readonly TracedMessage[]> {
  const own = await operations(db).where('subject', '=', storyId).orderBy('sequence').execute()
  return [...own, ...(await listsOf(db, storyId, articleId))].map((row) => ({
    destination: { platform: row.platform, address: row.address },
    messageKind: row.message_kind === 'list' ? 'list' : 'alert',
    kind: row.kind,
    state: row.state,
    filedAt: row.filed_at,
    sentAt: row.sent_at,
    dueAt: row.due_at,
    reason: row.reason,
  }))
}

/** Of each channel that held the article and holds it no longer, the first list that was filed since: a list takes all that is held. */
async function listsOf(db: Database, storyId: string, articleId: string) {
  const { filed_at } = await db
    .selectFrom('articles')
    .select('filed_at')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  const waiting = new Set((await heldOf(db, storyId)).map(({ destination }) => destinationKey(destination)))
  const listed = (await decisionsOf(db, articleId)).flatMap(({ outcome, destination }) =>
    outcome === 'held' && destination !== null && !waiting.has(destinationKey(destination))
      ? [destination]
      : [],
  )
  const lists = await Promise.all(
    listed.map(({ platform, address }) =>
      operations(db)
        .where('message_kind', '=', 'list')
        .where('platform', '=', platform)
        .where('address', '=', address)
        .where('filed_at', '>=', filed_at)
        .orderBy('sequence')
        .limit(1)
        .execute(),
    ),
  )
  return lists.flat()
}

function operations(db: Database) {
  return db
    .selectFrom('outbox')
    .select([
      'platform',
      'address',
      'message_kind',
      'kind',
      'state',
      'filed_at',
      'sent_at',
      'due_at',
      'reason',
    ])
}

async function heldOf(db: Database, storyId: string): Promise<Trace['held']> {
  const rows = await db
    .selectFrom('held_alerts')
    .select(['platform', 'address', 'step'])
    .where('story_id', '=', storyId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ platform, address, step }) => ({ destination: { platform, address }, step }))
}
