import { sql } from 'kysely'
import type { SettledDecision } from '#ports/outbox.ts'
import type { Outbox } from '#ports/store.ts'
import { newestEdit, selectOperations, toOperation } from './read-operations.ts'
import type { Database, OutboxRow } from './tables.ts'

/** How the row of an operation tells the decision on it: before the name of whoever made it. */
const MARKS = { post: 'posted by ', drop: 'dropped by ' } as const

/** The reason of an operation that was sent: none, but for a decision that it was sent by. */
export const keptDecision = sql<string | null>`case when reason like ${`${MARKS.post}%`} then reason end`

/** Decisions by the owner on operations that are held. */
export function heldDecisions(db: Database): Pick<Outbox, 'decideHeld'> {
  return {
    decideHeld: (key, { choice, by, at }) =>
      db.transaction().execute(async (transaction) => {
        const held = transaction.updateTable('outbox').where('key', '=', key).where('state', '=', 'held')
        const reason = `${MARKS[choice]}${by}`
        const decided =
          choice === 'drop'
            ? held.set({ state: 'dead', is_open: 0, reason })
            : held
                .set({ state: 'pending', is_open: 1, due_at: at, may_repeat: 1, reason })
                .set((column) => ({ message: column.fn.coalesce(newestEdit(transaction, key), 'message') }))
        const { numUpdatedRows } = await decided.executeTakeFirst()
        const row = await selectOperations(transaction).where('outbox.key', '=', key).executeTakeFirst()
        if (row === undefined) return null
        const settled = numUpdatedRows === 1n ? { choice, by } : earlierDecision(row)
        return settled && { ...settled, operation: toOperation(row), isEarlier: numUpdatedRows === 0n }
      }),
  }
}

/** Null where none was made. Only what was released says that it may be a repeat, or what is posted so by itself. */
function earlierDecision({
  state,
  reason,
  may_repeat,
}: OutboxRow): Pick<SettledDecision, 'choice' | 'by'> | null {
  if (reason?.startsWith(MARKS.drop) === true) return { choice: 'drop', by: reason.slice(MARKS.drop.length) }
  if (may_repeat === 0 || state === 'dead') return null
  return {
    choice: 'post',
    by: reason?.startsWith(MARKS.post) === true ? reason.slice(MARKS.post.length) : null,
  }
}
