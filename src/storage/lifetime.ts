import { sql } from 'kysely'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Digest } from '#ports/digest.ts'
import type { Lifetime, Restored } from '#ports/store.ts'
import { fileOperations } from './file-operations.ts'
import { newestEdit } from './read-operations.ts'
import type { Database } from './tables.ts'

/** More than what the articles of a large poll take, so that a store that took this takes them too. */
const TRIAL_BYTES = 262_144
/** Operations that are older are not looked for: a channel's history is read only so far back. */
const LONGEST_LOOK_BACK_MS = 7 * 24 * 3_600_000

/** Where the trouble of the file is remembered. */
export type TroubleNote = {
  readonly trouble: () => Bilingual | null
  readonly noteTrouble: (reason: Bilingual | null) => void
}

/** The store's knowledge of itself. */
export function lifetime(db: Database, digest: Digest, { trouble, noteTrouble }: TroubleNote): Lifetime {
  let changesSeen = -1
  return {
    state: async () => {
      const { generation, backed_up_at } = await db
        .selectFrom('lifetime')
        .select(['generation', 'backed_up_at'])
        .executeTakeFirstOrThrow()
      return { generation, backedUpAt: backed_up_at }
    },
    advance: async () => {
      if ((await changesOf(db)) === changesSeen) return null
      const { generation } = await db
        .updateTable('lifetime')
        .set((column) => ({ generation: column('generation', '+', 1) }))
        .returning('generation')
        .executeTakeFirstOrThrow()
      changesSeen = await changesOf(db)
      return generation
    },
    takeUp: (restored) => db.transaction().execute((transaction) => takeUp(transaction, restored, digest)),
    tryWriting: async () => {
      await db
        .updateTable('lifetime')
        .set({ scratch: '0'.repeat(TRIAL_BYTES) })
        .execute()
      await db.updateTable('lifetime').set({ scratch: null }).execute()
      noteTrouble(null)
    },
    trouble,
  }
}

/** How many rows this connection has changed: https://sqlite.org/lang_corefunc.html#total_changes */
async function changesOf(db: Database): Promise<number> {
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(db)
  return rows[0]?.changes ?? 0
}

async function takeUp(db: Database, restored: Restored, digest: Digest): Promise<void> {
  const { feedIds, at, lookUpAt, generation } = restored
  await db.deleteFrom('feeds').execute()
  await db.deleteFrom('digest_slots').execute() // what was sent since the backup is not known, so no slot before now is owed
  for (const feed_id of feedIds) {
    await db
      .insertInto('quiet_feeds')
      .values({ feed_id, until: at })
      .onConflict((conflict) => conflict.column('feed_id').doUpdateSet({ until: at }))
      .execute()
  }
  const tooOld = await dropTooOld(db, at)
  const outdated = await dropGrowth(db)
  const doubtful = await doubtPending(db, lookUpAt)
  const held = await db.deleteFrom('held_alerts').executeTakeFirst()
  await db.updateTable('lifetime').set({ generation, backed_up_at: null }).execute()
  const notices = restored.announce({ doubtful, dropped: tooOld + outdated + Number(held.numDeletedRows) })
  await fileOperations(db, notices, { at, digest })
}

async function dropTooOld(db: Database, at: number): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set({ state: 'dead', is_open: 0, reason: 'the store was restored, and this is too old to be looked up' })
    .where('is_open', '=', 1)
    .where('filed_at', '<', at - LONGEST_LOOK_BACK_MS)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/**
 * An alert that stands may have grown further since the backup, so what it was to grow by is not put over that; one that was never posted goes
 * out as it had grown. A correction is made all the same, as the error may stand there still.
 */
async function dropGrowth(db: Database): Promise<number> {
  await db
    .updateTable('outbox')
    .set({ message: sql<string>`coalesce(${newestEdit(db, sql.ref('outbox.key'))}, message)` })
    .where('is_open', '=', 1)
    .where('kind', '=', 'post')
    .execute()
  const result = await db
    .updateTable('outbox')
    .set({
      state: 'dead',
      is_open: 0,
      reason: 'the store was restored, and what stands may have grown since',
    })
    .where('is_open', '=', 1)
    .where('kind', '=', 'edit')
    .where('message_kind', '=', 'alert')
    .where(
      sql<boolean>`coalesce(message ->> '$.correction', message ->> '$.amendment', message ->> '$.isRestored') is null`,
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** What waited when the backup was made may have been sent since: it is looked up before anything is sent. */
async function doubtPending(db: Database, dueAt: number): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set((column) => ({
      state: 'ambiguous',
      is_patient: 0,
      attempted_at: column.fn.coalesce('attempted_at', 'filed_at'),
      due_at: dueAt,
      lookups: 0,
      reason: 'the store was restored: it may have been sent since the backup',
    }))
    .where('state', 'in', ['pending', 'sending', 'ambiguous'])
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
