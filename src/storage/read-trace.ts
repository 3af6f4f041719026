import { destinationKey } from '#domain/destination.ts'
import type { FollowUp } from '#domain/message.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import type { Trace, TracedForm, TracedMessage, TraceQuery } from '#ports/trace.ts'
import { decisionsOf } from './decisions.ts'
import { readArticle, readStories } from './read-stories.ts'
import type { Database, StorySourceRow } from './tables.ts'

/** Of each story that a query finds, all that is stored of its article's way; the newest first. */
export async function readTraces(db: Database, query: TraceQuery, limit: number): Promise<readonly Trace[]> {
  const found = await findReports(db, query, limit)
  const stories = await readStories(db, [...new Set(found.map(({ story_id }) => story_id))])
  return Promise.all(
    found.flatMap((report) => {
      const story = stories.find(({ storyId }) => storyId === report.story_id)
      return story === undefined ? [] : [traceOf(db, story, report)]
    }),
  )
}

/** A report's place in its story, and its article where it has one of its own. */
type FoundReport = Pick<StorySourceRow, 'story_id' | 'position' | 'article_id'>

/** A copy has no article of its own: its way is that of the article that opened the story. */
async function traceOf(
  db: Database,
  { storyId, article: opening, sources }: ArchivedArticle,
  { position, article_id }: FoundReport,
): Promise<Trace> {
  const own = article_id === null ? undefined : await readArticle(db, article_id)
  const article = own ?? opening
  return {
    article,
    storyId,
    opening: opening.title,
    joined: position === 0 ? null : (sources[position] ?? null),
    sources,
    forms: await formsOf(db, article.id),
    decisions: await decisionsOf(db, article.id),
    messages: await messagesOf(db, storyId, article.id),
    held: await heldOf(db, storyId),
  }
}

/** One report of each story, the earliest that the query names. */
async function findReports(
  db: Database,
  { id, canonicalUrl, titleStart }: TraceQuery,
  limit: number,
): Promise<readonly FoundReport[]> {
  const exact = await db
    .selectFrom('story_sources')
    .select(['story_id', 'position', 'article_id'])
    .where((where) =>
      where.or([
        where.and([where('story_id', '=', storyOf(db, id)), where('article_id', '=', id)]),
        where.and([where('story_id', '=', id), where('position', '=', 0)]),
        where('canonical_url', '=', canonicalUrl),
      ]),
    )
    .orderBy('position')
    .execute()
  if (exact.length > 0 || titleStart === null) return firstOfEach(exact).slice(0, limit)
  const byTitle = await db
    .selectFrom('articles')
    .innerJoin('story_sources', 'story_sources.story_id', 'articles.story_id')
    .select(['story_sources.story_id', 'story_sources.position', 'story_sources.article_id'])
    .where('articles.title', 'like', `${titleStart.replaceAll(/[\\%_]/gu, '_')}%`)
    .where((where) =>
      where.or([
        where('story_sources.article_id', '=', where.ref('articles.id')),
        where.and([
          where('articles.id', '=', where.ref('articles.story_id')),
          where('story_sources.position', '=', 0),
        ]),
      ]),
    )
    .orderBy('articles.filed_at', 'desc')
    .limit(limit)
    .execute()
  return firstOfEach(byTitle)
}

/** The story of an article, by which its report is found in the stories' index. */
function storyOf(db: Database, articleId: string) {
  return db.selectFrom('articles').select('articles.story_id').where('articles.id', '=', articleId)
}

function firstOfEach(reports: readonly FoundReport[]): readonly FoundReport[] {
  return [...Map.groupBy(reports, ({ story_id }) => story_id).values()].flatMap(([first]) => first ?? [])
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
    answer: row.kind === 'reply' ? answerOf(row.message) : null,
  }))
}

/** Which report a reply tells of, and the sentence that it brings. */
function answerOf(message: string): TracedMessage['answer'] {
  const { url, sentence } = JSON.parse(message) as FollowUp
  return { url, sentence }
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
      'message',
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
