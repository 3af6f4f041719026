import { sql } from 'kysely'
import { alertAmendmentOf, type Amendment } from '#domain/amendment.ts'
import type { Quotation } from '#domain/quote.ts'
import { amendQuotes } from '#text/amend-quotes.ts'
import type { AmendmentRow } from './amendment-rows.ts'
import type { Database } from './tables.ts'

/** The corrections of a story that hold, the oldest first. */
export async function amendmentsOf(db: Database, storyId: string): Promise<readonly Amendment[]> {
  const rows = await db
    .selectFrom('amendments')
    .selectAll()
    .where('story_id', '=', storyId)
    .where('undone', 'is', null)
    .orderBy('sequence')
    .execute()
  return rows.map(toAmendment)
}

/** The correction of a row. */
export function toAmendment(row: AmendmentRow): Amendment {
  return {
    id: row.id,
    storyId: row.story_id,
    title: row.title,
    at: row.at,
    by: { platform: row.platform, userId: row.user_id },
    change: JSON.parse(row.change) as Amendment['change'],
    undone: row.undone === null ? null : (JSON.parse(row.undone) as NonNullable<Amendment['undone']>),
  }
}

type Placed = { readonly articleId: string; readonly storyId: string }

/**
 * The quotations of an analysis as managers have corrected them. What the analysis found is kept beside, so that a correction can be taken
 * back. Runs inside the caller's transaction.
 */
export async function amendedQuotes(
  db: Database,
  { articleId, storyId }: Placed,
  quotes: readonly Quotation[],
): Promise<readonly Quotation[]> {
  const amendments = await amendmentsOf(db, storyId)
  const wasAmended = (await foundQuotes(db, articleId)) !== null
  if (amendments.length === 0 && !wasAmended) return quotes
  const row = { article_id: articleId, quotes: JSON.stringify(quotes) }
  await db
    .insertInto('found_quotes')
    .values(row)
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ quotes: row.quotes }))
    .execute()
  return amendQuotes(quotes, articleId, amendments)
}

/** What the analysis of an article found; null where that was never corrected, and stands among the quotations. */
export async function foundQuotes(db: Database, articleId: string): Promise<readonly Quotation[] | null> {
  const row = await db
    .selectFrom('found_quotes')
    .select('quotes')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.quotes) as readonly Quotation[])
}

/**
 * Corrections that came from another store before their article did belong to its story from now on; answers whether they withdraw the story.
 * Runs inside the caller's transaction.
 */
export async function adoptAmendments(db: Database, { articleId, storyId }: Placed): Promise<boolean> {
  await db
    .updateTable('amendments')
    .set({ story_id: storyId })
    .where('story_id', '!=', storyId)
    .where(sql<string>`json_extract(change, '$.articleId')`, '=', articleId)
    .execute()
  return alertAmendmentOf(await amendmentsOf(db, storyId))?.change.isWithdrawn === true
}
