import type { Decision } from '#domain/decision.ts'
import { chunksOf } from './chunks.ts'
import type { Database, DecisionRow } from './tables.ts'

/** Stores what was decided, behind what was decided of the same articles before. Runs inside the caller's transaction. */
export async function insertDecisions(db: Database, decisions: readonly Decision[]): Promise<void> {
  const next = new Map<string, number>()
  const rows: DecisionRow[] = []
  for (const decision of decisions) {
    const position = next.get(decision.articleId) ?? (await countOf(db, decision.articleId))
    next.set(decision.articleId, position + 1)
    rows.push(rowOf(decision, position))
  }
  for (const chunk of chunksOf(rows)) await db.insertInto('decisions').values(chunk).execute()
}

/** What was decided of an article, in order. */
export async function decisionsOf(db: Database, articleId: string): Promise<readonly Decision[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
  return rows.map(({ article_id, story_id, platform, address, outcome, step, detail }) => ({
    articleId: article_id,
    storyId: story_id,
    destination: platform === '' ? null : { platform, address },
    outcome,
    step,
    detail,
  }))
}

async function countOf(db: Database, articleId: string): Promise<number> {
  const { count } = await db
    .selectFrom('decisions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function rowOf(decision: Decision, position: number): DecisionRow {
  const { articleId, storyId, destination, outcome, step, detail } = decision
  const { platform, address } = destination ?? { platform: '', address: '' }
  return { article_id: articleId, position, story_id: storyId, platform, address, outcome, step, detail }
}
