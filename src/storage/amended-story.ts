import type { SummarySentence } from '#domain/analysis.ts'
import type { FollowUp } from '#domain/message.ts'
import type { AmendedArticle, StoryAnswer } from '#ports/amendments.ts'
import { readMatches } from './read-filed.ts'
import { toQuotation } from './read-stories.ts'
import type { Database, OutboxRow } from './tables.ts'

/** The answers to a story's alerts as they were posted or edited last, or will be. */
export async function answersOf(db: Database, storyId: string): Promise<readonly StoryAnswer[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('subject', '=', storyId)
    .where('message_kind', '=', 'follow-up')
    .orderBy('sequence')
    .execute()
  const edits = Map.groupBy(
    rows.filter(({ kind }) => kind === 'edit'),
    ({ target }) => target,
  )
  return rows
    .filter(({ kind }) => kind === 'reply')
    .map((reply) => answerOf(reply, edits.get(reply.key) ?? []))
}

function answerOf(reply: OutboxRow, edits: readonly OutboxRow[]): StoryAnswer {
  const last = edits.toSorted((one, other) => other.revision - one.revision)[0]
  return {
    destination: { platform: reply.platform, address: reply.address },
    key: reply.key,
    number: reply.revision,
    message: JSON.parse((last ?? reply).message) as FollowUp,
    revision: last?.revision ?? 0,
    isAlive: reply.state !== 'dead',
  }
}

/** The articles of a story with their quotations as they are corrected by now, and what an alert of theirs is made of. */
export async function amendedArticlesOf(db: Database, storyId: string): Promise<readonly AmendedArticle[]> {
  const articles = await db
    .selectFrom('articles')
    .select(['id', 'url', 'language', 'summary'])
    .where('story_id', '=', storyId)
    .execute()
  const ids = articles.map(({ id }) => id)
  if (ids.length === 0) return []
  const matches = await readMatches(db, ids)
  const rows = await db
    .selectFrom('quotes')
    .selectAll()
    .where('article_id', 'in', ids)
    .orderBy('position')
    .execute()
  const quotes = Map.groupBy(rows, ({ article_id }) => article_id)
  return articles.map(({ id, url, language, summary }) => ({
    url,
    language,
    summary: JSON.parse(summary) as readonly SummarySentence[],
    topics: matches.get(id) ?? [],
    quotes: (quotes.get(id) ?? []).map((row) => ({ ...toQuotation(row), group: row.group_number })),
  }))
}
