import type { OperationState } from '#domain/operation.ts'
import type { Outbox } from '#ports/store.ts'
import { keptDecision } from './held-decisions.ts'
import type { Database } from './tables.ts'

type Attempt = Pick<Outbox, 'beginSend' | 'markSent' | 'postpone' | 'giveUp'>
type Doubt = Pick<Outbox, 'recoverInterrupted' | 'markAmbiguous' | 'resend'>

/**
 * The state machine of an operation. Each step is one guarded update, so that it happens once; a step that does not start
 * from the operation's present state changes nothing, as with an answer that comes after the operation was decided.
 */
export function transitions(db: Database): Attempt & Doubt {
  return { ...attempt(db), ...doubt(db) }
}

/** The steps of a send whose fate is known. */
function attempt(db: Database): Attempt {
  return {
    beginSend: async (key, at) => {
      const result = await from(db, key, ['pending'])
        .set({ state: 'sending', is_patient: 0, attempted_at: at, lookups: 0 })
        .set((column) => ({ attempts: column('attempts', '+', 1) }))
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
    markSent: async (key, messageId, at) => {
      await from(db, key, ['sending', 'ambiguous'])
        .set({ state: 'sent', is_open: 0, message_id: messageId, sent_at: at, reason: keptDecision })
        .execute()
    },
    postpone: async (key, dueAt, reason) => {
      await from(db, key, ['sending']).set({ state: 'pending', due_at: dueAt, reason }).execute()
    },
    giveUp: async (key, state, reason) => {
      await from(db, key, ['pending', 'sending', 'ambiguous', 'held'])
        .set({ state, is_open: 0, reason })
        .execute()
    },
  }
}

/** The steps of a send that may have been carried out. A message that may be a repeat stays one. */
function doubt(db: Database): Doubt {
  return {
    recoverInterrupted: async (dueAt) => {
      const result = await db
        .updateTable('outbox')
        .set({
          state: 'ambiguous',
          due_at: dueAt,
          reason: 'the process ended before the platform had answered',
        })
        .where('state', '=', 'sending')
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },
    markAmbiguous: async (key, dueAt, { reason, isLookup }) => {
      await from(db, key, ['sending', 'ambiguous'])
        .set({ state: 'ambiguous', due_at: dueAt, reason })
        .set((column) => ({ lookups: column('lookups', '+', isLookup ? 1 : 0) }))
        .execute()
    },
    resend: async (key, dueAt, { mayRepeat }) => {
      await from(db, key, ['ambiguous'])
        .set({ state: 'pending', due_at: dueAt, ...(mayRepeat ? { may_repeat: 1 as const } : {}) })
        .execute()
    },
  }
}

function from(db: Database, key: string, states: readonly OperationState[]) {
  return db.updateTable('outbox').where('key', '=', key).where('state', 'in', states)
}
