import type { ExpressionBuilder } from 'kysely'
import type { Destination } from '#domain/destination.ts'
import type { Operation, OperationState } from '#domain/operation.ts'
import type { Digest } from '#ports/digest.ts'
import type { Outbox } from '#ports/store.ts'
import { fileOperations } from './file-operations.ts'
import { followClock } from './follow-clock.ts'
import { heldDecisions } from './held-decisions.ts'
import { transitions } from './outbox-transitions.ts'
import { parking } from './outbox-parking.ts'
import { selectOperations, toOperation } from './read-operations.ts'
import type { Database, Tables } from './tables.ts'

const noOperations: Readonly<Record<OperationState, number>> = {
  pending: 0,
  sending: 0,
  ambiguous: 0,
  sent: 0,
  dead: 0,
  held: 0,
}

/** The operations and their fate. */
export function outbox(db: Database, digest: Digest): Outbox {
  return {
    ...transitions(db),
    ...heldDecisions(db),
    ...parking(db, digest),
    fileOperations: (operations, at) =>
      db.transaction().execute(async (transaction) => {
        await fileOperations(transaction, operations, { at, digest })
      }),
    dueDestinations: (now) => dueDestinations(db, now),
    nextDue: (destination, now) => nextDue(db, destination, now),
    nextDueAt: (platforms) => nextDueAt(db, platforms),
    deferred: (now) => deferred(db, now),
    followClock: (clock) => followClock(db, clock),
    countByState: () => countByState(db),
    operations: async (limit) => {
      const rows = await selectOperations(db).orderBy('outbox.sequence').limit(limit).execute()
      return rows.map(toOperation)
    },
    held: async () => {
      const held = selectOperations(db).where('outbox.state', '=', 'held')
      return (await held.orderBy('outbox.sequence').execute()).map(toOperation)
    },
    countMarked: () => countMarked(db),
  }
}

/**
 * The first operation of every destination's queue, unless it is being sent or its destination is parked: what stands behind it
 * has to wait, whenever it would be due itself. The patient ones come behind all else, by when they are due.
 */
function waiting(db: Database) {
  const heads = db
    .selectFrom('outbox')
    .select((select) => select.fn.min('sequence').as('first'))
    .where('is_open', '=', 1)
    .where('is_patient', '=', 0)
    .groupBy(['platform', 'address'])
    .unionAll(
      db
        .selectFrom(patient(db).as('patient'))
        .select('patient.sequence as first')
        .where('patient.place', '=', 1)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('outbox as other')
                .select('other.key')
                .where('other.is_open', '=', 1)
                .where('other.is_patient', '=', 0)
                .whereRef('other.platform', '=', 'patient.platform')
                .whereRef('other.address', '=', 'patient.address'),
            ),
          ),
        ),
    )
    .as('heads')
  return db
    .selectFrom(heads)
    .innerJoin('outbox', 'outbox.sequence', 'heads.first')
    .where('state', 'in', ['pending', 'ambiguous'])
    .where(isNotParked)
}

/** The patient operations, each with its place among those of its destination. */
function patient(db: Database) {
  return db
    .selectFrom('outbox')
    .select(['platform', 'address', 'sequence'])
    .select((select) =>
      select.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy(['platform', 'address']).orderBy('due_at').orderBy('sequence'))
        .as('place'),
    )
    .where('is_open', '=', 1)
    .where('is_patient', '=', 1)
    .where(isBehindNoSummary)
}

/** An answer waits for the end of quiet hours, and then for the summary of them. */
function isBehindNoSummary(where: ExpressionBuilder<Tables, 'outbox'>) {
  return where.or([
    where('outbox.kind', '!=', 'reply'),
    where.not(
      where.exists(
        where
          .selectFrom('held_alerts as held')
          .select('held.sequence')
          .whereRef('held.platform', '=', 'outbox.platform')
          .whereRef('held.address', '=', 'outbox.address')
          .where('held.step', '=', 'quiet'),
      ),
    ),
  ])
}

function isNotParked(where: ExpressionBuilder<Tables, 'outbox'>) {
  return where.not(
    where.exists(
      where
        .selectFrom('parked_destinations as parked')
        .select('parked.platform')
        .whereRef('parked.platform', '=', 'outbox.platform')
        .whereRef('parked.address', '=', 'outbox.address'),
    ),
  )
}

async function dueDestinations(db: Database, now: number): Promise<readonly Destination[]> {
  const rows = await waiting(db)
    .select(['platform', 'address'])
    .where('due_at', '<=', now)
    .orderBy('sequence')
    .execute()
  return rows.map(({ platform, address }) => ({ platform, address }))
}

async function nextDue(db: Database, destination: Destination, now: number): Promise<Operation | null> {
  const open = selectOperations(db)
    .where('outbox.is_open', '=', 1)
    .where('outbox.platform', '=', destination.platform)
    .where('outbox.address', '=', destination.address)
    .where(isNotParked)
    .limit(1)
  const first =
    (await open.where('outbox.is_patient', '=', 0).orderBy('outbox.sequence').executeTakeFirst()) ??
    (await open
      .where('outbox.is_patient', '=', 1)
      .where('outbox.due_at', '<=', now)
      .where(isBehindNoSummary)
      .orderBy('outbox.sequence')
      .executeTakeFirst())
  if (!first || first.state === 'sending' || first.due_at > now) return null
  return toOperation(first)
}

async function nextDueAt(db: Database, platforms?: readonly string[]): Promise<number | null> {
  const heads = platforms === undefined ? waiting(db) : waiting(db).where('platform', 'in', platforms)
  const { next } = await heads
    .select((select) => select.fn.min('due_at').as('next'))
    .executeTakeFirstOrThrow()
  return next ?? null
}

async function deferred(db: Database, now: number): ReturnType<Outbox['deferred']> {
  const { count, until } = await db
    .selectFrom('outbox')
    .select((select) => [
      select.fn.countAll<number>().as('count'),
      select.fn.max<number | null>('due_at').as('until'),
    ])
    .where('is_open', '=', 1)
    .where('is_patient', '=', 1)
    .where('due_at', '>', now)
    .where(isNotParked)
    .executeTakeFirstOrThrow()
  return until === null ? null : { count: Number(count), until }
}

async function countMarked(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('may_repeat', '=', 1)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function countByState(db: Database): Promise<Readonly<Record<OperationState, number>>> {
  const rows = await db
    .selectFrom('outbox')
    .select((select) => ['state', select.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]))
  return { ...noOperations, ...counts }
}
