import { isOnSame, alertAmendmentOf, type Amendment } from '#domain/amendment.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Quotation } from '#domain/quote.ts'
import { spansOverlap } from '#domain/span.ts'
import type { AmendableQuotation, AmendmentStore, ComposeEdits } from '#ports/amendments.ts'
import type { Digest } from '#ports/digest.ts'
import { amendedArticlesOf, answersOf } from './amended-story.ts'
import { amendedQuotes, amendmentsOf, foundQuotes, toAmendment } from './amended-quotes.ts'
import { fileOperations } from './file-operations.ts'
import { reindexArticle } from './index-article.ts'
import { insertQuotes } from './insert-article.ts'
import { toQuotation } from './read-stories.ts'
import { alertsOf } from './story-so-far.ts'
import { withdrawTopics } from './story-topics.ts'
import type { Database } from './tables.ts'

type Filing = { readonly compose: ComposeEdits; readonly digest: Digest; readonly at: number }

/** Corrections by managers. */
export function amendmentStore(db: Database, digest: Digest): AmendmentStore {
  return {
    keep: (amendment, compose, onto) =>
      db.transaction().execute(async (transaction) => {
        if (onto !== undefined && (await seenBy(transaction, amendment)) !== onto) return 'overtaken'
        return keep(transaction, amendment, { compose, digest, at: amendment.at })
      }),
    undo: (id, undone, compose) =>
      db
        .transaction()
        .execute((transaction) => undo(transaction, { id, undone }, { compose, digest, at: undone.at })),
    find: (id) => find(db, id),
    newest: async (limit) => {
      const newest = db.selectFrom('amendments').selectAll().orderBy('sequence', 'desc').limit(limit)
      return (await newest.execute()).map(toAmendment)
    },
    standing: async () => {
      const standing = db.selectFrom('amendments').selectAll().where('undone', 'is', null)
      return (await standing.orderBy('sequence').execute()).map(toAmendment)
    },
    takeOver: (amendments, compose) =>
      db.transaction().execute((transaction) => takeOver(transaction, amendments, { compose, digest })),
    ofStory: (storyId) => amendmentsOf(db, storyId),
    quotations: (storyId) => quotations(db, storyId),
  }
}

async function keep(db: Database, amendment: Amendment, filing: Filing): Promise<'kept' | 'gone'> {
  if (!(await isStored(db, amendment.storyId))) return 'gone'
  await insert(db, amendment)
  await bringInLine(db, amendment, filing)
  return 'kept'
}

/** Each belongs to the story that its article is of here. */
async function takeOver(
  db: Database,
  amendments: readonly Amendment[],
  { compose, digest }: Omit<Filing, 'at'>,
): Promise<number> {
  let taken = 0
  for (const given of amendments) {
    if ((await find(db, given.id)) !== null) continue
    const amendment = { ...given, storyId: await storyOf(db, given) }
    await insert(db, amendment)
    if (await isStored(db, amendment.storyId))
      await bringInLine(db, amendment, { compose, digest, at: given.at })
    taken += 1
  }
  return taken
}

async function storyOf(db: Database, { storyId, change }: Amendment): Promise<string> {
  const articleId = change.kind === 'quotation' ? change.articleId : storyId
  const article = await db
    .selectFrom('articles')
    .select('story_id')
    .where('id', '=', articleId)
    .executeTakeFirst()
  return article?.story_id ?? storyId
}

async function isStored(db: Database, storyId: string): Promise<boolean> {
  const story = await db.selectFrom('stories').select('id').where('id', '=', storyId).executeTakeFirst()
  return story !== undefined
}

async function insert(db: Database, amendment: Amendment): Promise<void> {
  const { id, storyId: story_id, title, at, by, change } = amendment
  const { last } = await db
    .selectFrom('amendments')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  const written = { change: JSON.stringify(change), undone: null }
  await db
    .insertInto('amendments')
    .values({
      id,
      sequence: (last ?? 0) + 1,
      story_id,
      title,
      at,
      platform: by.platform,
      user_id: by.userId,
      ...written,
    })
    .execute()
}

/** The id of the correction that holds where another one is to be made, as `quotations` answers it; null where none does. */
async function seenBy(db: Database, { storyId, change }: Amendment): Promise<string | null> {
  const amendments = await amendmentsOf(db, storyId)
  const last =
    change.kind === 'alert'
      ? alertAmendmentOf(amendments)
      : amendmentOn(amendments, change.articleId, change.found)
  return last?.id ?? null
}

type Undoing = { readonly id: string; readonly undone: NonNullable<Amendment['undone']> }

async function undo(db: Database, { id, undone }: Undoing, filing: Filing): Promise<Amendment | null> {
  const amendment = await find(db, id)
  if (amendment === null || amendment.undone !== null) return null
  const same = (await amendmentsOf(db, amendment.storyId)).filter((one) => isOnSame(one, amendment))
  if (same.at(-1)?.id !== id) return null
  await db
    .updateTable('amendments')
    .set({ undone: JSON.stringify(undone) })
    .where('id', '=', id)
    .execute()
  const after = { ...amendment, undone }
  await bringInLine(db, after, filing)
  return after
}

async function find(db: Database, id: string): Promise<Amendment | null> {
  const row = await db.selectFrom('amendments').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toAmendment(row)
}

/** The archive, its index and what stands in channels, after a story's corrections have changed. */
async function bringInLine(
  db: Database,
  amendment: Amendment,
  { compose, digest, at }: Filing,
): Promise<void> {
  const { storyId } = amendment
  const before = await countDirect(db, storyId)
  const amendments = await amendmentsOf(db, storyId)
  await withdrawTopics(db, storyId, alertAmendmentOf(amendments)?.change.isWithdrawn === true)
  await rewriteQuotes(db, storyId)
  const after = await countDirect(db, storyId)
  const story = {
    alerts: await alertsOf(db, storyId),
    answers: await answersOf(db, storyId),
    articles: await amendedArticlesOf(db, storyId),
    amendments,
    quotes: { before, after },
  }
  const operations = compose(story, amendment)
  await fileOperations(db, operations, { at, digest })
  for (const operation of operations) await replaceUnsent(db, operation)
}

/** A post that was never tried goes out as it is corrected. */
async function replaceUnsent(db: Database, { kind, target, message }: NewOperation): Promise<void> {
  if (kind !== 'edit') return
  await db
    .updateTable('outbox')
    .set({ message: JSON.stringify(message) })
    .where('key', '=', target)
    .where('kind', '=', 'post')
    .where('state', '=', 'pending')
    .where('attempts', '=', 0)
    .execute()
}

async function rewriteQuotes(db: Database, storyId: string): Promise<void> {
  for (const { articleId, at, report, analyserVersion } of await articlesOf(db, storyId)) {
    const found = await quotesFound(db, articleId)
    const quotes = await amendedQuotes(db, { articleId, storyId }, found)
    await db.deleteFrom('quotes').where('article_id', '=', articleId).execute()
    await insertQuotes(db, { articleId, storyId, at, report }, { quotes, analyserVersion })
    await reindexArticle(db, articleId)
  }
}

/** In the order of the story's reports. */
async function articlesOf(db: Database, storyId: string) {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('stories', 'stories.id', 'articles.story_id')
    .leftJoin('story_sources', (join) =>
      join
        .onRef('story_sources.story_id', '=', 'articles.story_id')
        .onRef('story_sources.article_id', '=', 'articles.id'),
    )
    .select(['articles.id', 'stories.at', 'articles.analyser_version', 'story_sources.position'])
    .where('articles.story_id', '=', storyId)
    .orderBy('story_sources.position')
    .execute()
  return rows.map(({ id, at, position, analyser_version }) => ({
    articleId: id,
    at,
    report: position ?? 0,
    analyserVersion: analyser_version,
  }))
}

/** As the analysis has them, each group by its number in the article. */
async function quotesFound(db: Database, articleId: string): Promise<readonly Quotation[]> {
  const kept = await foundQuotes(db, articleId)
  if (kept !== null) return kept
  const rows = await db
    .selectFrom('quotes')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...toQuotation(row), group: row.group_number }))
}

async function quotations(db: Database, storyId: string): Promise<readonly AmendableQuotation[]> {
  const amendments = await amendmentsOf(db, storyId)
  const all: AmendableQuotation[] = []
  for (const { articleId } of await articlesOf(db, storyId)) {
    const direct = (await quotesFound(db, articleId)).filter(({ kind }) => kind === 'direct')
    for (const [, found] of Map.groupBy(direct, ({ group }) => group))
      all.push({ articleId, found, amendment: amendmentOn(amendments, articleId, found) })
  }
  return all
}

function amendmentOn(
  amendments: readonly Amendment[],
  articleId: string,
  [first]: readonly Quotation[],
): Amendment | null {
  const on = amendments.findLast(
    ({ change }) =>
      change.kind === 'quotation' &&
      change.articleId === articleId &&
      change.found.some((part) => first !== undefined && spansOverlap(part, first)),
  )
  return on ?? null
}

async function countDirect(db: Database, storyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('quotes')
    .innerJoin('articles', 'articles.id', 'quotes.article_id')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('articles.story_id', '=', storyId)
    .where('kind', '=', 'direct')
    .executeTakeFirstOrThrow()
  return Number(count)
}
