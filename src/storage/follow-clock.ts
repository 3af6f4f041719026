import { type ExpressionBuilder, sql } from 'kysely'
import type { Outbox } from '#ports/store.ts'
import type { Database, Tables } from './tables.ts'

/** How much earlier a history is read where the clock was set since the attempt, so that nobody can say when that was. */
const LOOK_BACK_MS = 24 * 3_600_000

/**
 * What a clock that was set means for what waits. A time of filing or of an attempt that lies ahead shows that it was set back:
 * what was never tried waits as long as it was to, and what is to be tried again is due now. What may have been sent waits for a whole fence again, and is looked for a day earlier: a
 * clock that was ahead at the attempt and was put right may have passed the attempt's time by now.
 */
export async function followClock(
  db: Database,
  { now, fenceMs, hasJumped }: Parameters<Outbox['followClock']>[0],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const open = () => transaction.updateTable('outbox').where('is_open', '=', 1)
    await open()
      .set({ due_at: now + fenceMs })
      .where('state', '=', 'ambiguous')
      .$if(!hasJumped, (update) => update.where('attempted_at', '>', now))
      .execute()
    await open().set({ due_at: now }).where('state', '=', 'pending').where('attempted_at', '>', now).execute()
    await open()
      .set({ due_at: sql<number>`${now} + max(0, due_at - filed_at)` })
      .where('state', '=', 'pending')
      .where('attempts', '=', 0)
      .where('filed_at', '>', now)
      .execute()
    await open()
      .set({ attempted_at: sql<number>`min(attempted_at, ${now}) - ${LOOK_BACK_MS}` })
      .where((where) => where.or([where('attempted_at', '>', now), ...(hasJumped ? [mayBeSent(where)] : [])]))
      .execute()
    await open().set({ filed_at: now }).where('filed_at', '>', now).execute()
    // The next digest begins where this one ended: what comes from now on would be in neither.
    await transaction.updateTable('digest_slots').set({ at: now }).where('at', '>', now).execute()
  })
}

function mayBeSent(where: ExpressionBuilder<Tables, 'outbox'>) {
  return where.and([where('state', 'in', ['sending', 'ambiguous']), where('attempted_at', 'is not', null)])
}
