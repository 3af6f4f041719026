import type { Digest } from '#ports/digest.ts'
import type { DigestSlot, DigestStore, LookStore } from '#ports/digest-store.ts'
import { fileOperations } from './file-operations.ts'
import type { Database } from './tables.ts'

/** Which digests were filed. */
export function digestStore(db: Database, digest: Digest): DigestStore {
  return {
    slotState: async (slot, now) => ({
      isBegun: await isBegun(db, slot),
      isSettled: await isSettled(db, slot),
      reachedTo: await reachedTo(db, slot, now),
    }),
    settleSlot: (of, { outcome, operation, at }) =>
      db.transaction().execute(async (transaction) => {
        const { destination, schedule, slot } = of
        if (operation !== null && (await isSettled(transaction, of))) return
        await transaction
          .insertInto('digest_slots')
          .values({ ...destination, schedule, slot, outcome, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        if (operation !== null) await fileOperations(transaction, [operation], { at, digest })
      }),
  }
}

/** When somebody looked last. */
export function lookStore(db: Database): LookStore {
  return {
    lastLook: async (platform, userId) => {
      const row = await db
        .selectFrom('last_looks')
        .select('at')
        .where('platform', '=', platform)
        .where('user_id', '=', userId)
        .executeTakeFirst()
      return row?.at ?? null
    },
    recordLook: async (platform, userId, at) => {
      await db
        .insertInto('last_looks')
        .values({ platform, user_id: userId, at })
        .onConflict((conflict) => conflict.columns(['platform', 'user_id']).doUpdateSet({ at }))
        .execute()
    },
  }
}

function slotsOf(db: Database, { destination }: DigestSlot) {
  return db
    .selectFrom('digest_slots')
    .where('platform', '=', destination.platform)
    .where('address', '=', destination.address)
}

async function isBegun(db: Database, slot: DigestSlot): Promise<boolean> {
  const row = await slotsOf(db, slot)
    .select('slot')
    .where('schedule', '=', slot.schedule)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function isSettled(db: Database, slot: DigestSlot): Promise<boolean> {
  const row = await slotsOf(db, slot).select('slot').where('slot', '=', slot.slot).limit(1).executeTakeFirst()
  return row !== undefined
}

async function reachedTo(db: Database, slot: DigestSlot, now: number): Promise<number | null> {
  const { at } = await slotsOf(db, slot)
    .select((select) => select.fn.max('at').as('at'))
    .where('outcome', '=', 'filed')
    .where('at', '<=', now)
    .executeTakeFirstOrThrow()
  return at ?? null
}
