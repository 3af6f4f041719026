import type { Bilingual } from '#domain/bilingual.ts'
import type { Alert } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import type { Digest } from '#ports/digest.ts'
import type { Outbox, ParkedDestination, Resumption } from '#ports/store.ts'
import { fileOperations } from './file-operations.ts'
import { activeMutes } from './mutes.ts'
import { newestEdit, selectOperations, toOperation } from './read-operations.ts'
import type { Database } from './tables.ts'

type Parking = Pick<Outbox, 'park' | 'parked' | 'resume'>
type ResumeRequest = Parameters<Outbox['resume']>[0]

/** Leaving a destination alone, and going on with it. */
export function parking(db: Database, digest: Digest): Parking {
  return {
    park: (key, request) =>
      db.transaction().execute((transaction) => park(transaction, key, { ...request, digest })),
    parked: () => parked(db),
    resume: (request) => db.transaction().execute((transaction) => resume(transaction, request, digest)),
  }
}

type ParkRequest = Parameters<Outbox['park']>[1] & { readonly digest: Digest }

async function park(db: Database, key: string, { reason, at, notices, digest }: ParkRequest): Promise<void> {
  const row = await db
    .selectFrom('outbox')
    .select(['platform', 'address'])
    .where('key', '=', key)
    .where('state', 'in', ['sending', 'ambiguous'])
    .executeTakeFirst()
  if (row === undefined) return
  await db
    .updateTable('outbox')
    .set({ state: 'pending', due_at: at, reason: reason.en })
    .where('key', '=', key)
    .where('state', '=', 'sending')
    .execute()
  const result = await db
    .insertInto('parked_destinations')
    .values({ ...row, parked_at: at, reason: JSON.stringify(reason) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows === 1n) await fileOperations(db, notices, { at, digest })
}

async function parked(db: Database): Promise<readonly ParkedDestination[]> {
  const rows = await db
    .selectFrom('parked_destinations as parked')
    .selectAll('parked')
    .select((select) =>
      select
        .selectFrom('outbox')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('is_open', '=', 1)
        .whereRef('outbox.platform', '=', 'parked.platform')
        .whereRef('outbox.address', '=', 'parked.address')
        .as('waiting'),
    )
    .orderBy('parked_at')
    .orderBy('platform')
    .orderBy('address')
    .execute()
  return rows.map(({ platform, address, parked_at: parkedAt, reason, waiting }) => ({
    destination: { platform, address },
    parkedAt,
    reason: JSON.parse(reason) as Bilingual,
    waiting: waiting ?? 0,
  }))
}

async function resume(db: Database, request: ResumeRequest, digest: Digest): Promise<Resumption | null> {
  const { platform, address } = request.destination
  const result = await db
    .deleteFrom('parked_destinations')
    .where('platform', '=', platform)
    .where('address', '=', address)
    .executeTakeFirst()
  if (result.numDeletedRows === 0n) return null
  const open = (await openOperations(db, request)).map(toOperation)
  const stale = open.filter(({ state, kind }) => state === 'pending' && kind !== 'edit')
  const alerts = await alertsIn(db, stale)
  const mutes = await activeMutes(db, request.at, { kind: 'channel', destination: request.destination })
  const list = alerts.length === 0 ? null : request.compose(alerts, mutes)
  if (list !== null) await fileOperations(db, [list.operation], { at: request.at, digest })
  for (const { key } of stale) await dropStale(db, key)
  const listed = list?.listed ?? 0
  return { listed, dropped: stale.length - listed }
}

/** The alerts among operations, as their stories had grown and been corrected by now; none that was withdrawn. */
async function alertsIn(db: Database, operations: readonly Operation[]): Promise<readonly Alert[]> {
  const alerts: Alert[] = []
  for (const { key, kind, message } of operations) {
    if (kind !== 'post' || message.kind !== 'alert') continue
    const edit = await newestEdit(db, key).executeTakeFirst()
    const alert = edit === undefined ? message : (JSON.parse(edit.message) as Alert)
    if (alert.amendment?.isWithdrawn !== true) alerts.push(alert)
  }
  return alerts
}

/** What waited there since before the request's `staleBefore`. */
function openOperations(db: Database, { destination, staleBefore }: ResumeRequest) {
  return selectOperations(db)
    .where('outbox.is_open', '=', 1)
    .where('outbox.platform', '=', destination.platform)
    .where('outbox.address', '=', destination.address)
    .where('outbox.filed_at', '<', staleBefore)
    .orderBy('outbox.sequence')
    .execute()
}

async function dropStale(db: Database, key: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'dead', is_open: 0, reason: 'too old when its channel was resumed' })
    .where('key', '=', key)
    .execute()
}
