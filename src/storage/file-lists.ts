import type { Destination } from '#domain/destination.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { Digest } from '#ports/digest.ts'
import type { HeldAlert, HeldCount } from '#ports/held-alerts.ts'
import type { ArticleStore } from '#ports/store.ts'
import { fileOperations } from './file-operations.ts'
import type { Database } from './tables.ts'

type Request = Parameters<ArticleStore['fileLists']>[0]

/** Turns held alerts into one list per destination that may have one again. Runs inside the caller's transaction. */
export async function fileLists(db: Database, request: Request, digest: Digest): Promise<number> {
  let filed = 0
  for (const destination of await destinationsToList(db, request)) {
    if (request.isQuiet(destination)) continue
    const operation = request.compose(destination, await heldAlerts(db, destination))
    const isNew = (await fileOperations(db, [operation], { at: request.at, digest })) === 1
    if (!isNew) continue // a list of that subject exists, so these alerts do not stand in it: they stay held
    await forgetHeld(db, destination)
    filed += 1
  }
  return filed
}

/** In the order in which the destinations' oldest held alerts were filed; a parked destination has its list once it is resumed. */
async function destinationsToList(
  db: Database,
  { lastListBefore, at }: Request,
): Promise<readonly Destination[]> {
  const rows = await db
    .selectFrom('held_alerts as held')
    .select(['held.platform', 'held.address'])
    .where((where) =>
      where.or([
        where('held.step', '=', 'quiet'),
        where.not(
          where.exists(
            where
              .selectFrom('outbox')
              .select('outbox.key')
              .whereRef('outbox.platform', '=', 'held.platform')
              .whereRef('outbox.address', '=', 'held.address')
              .where('outbox.message_kind', '=', 'list')
              .where('outbox.filed_at', '>=', lastListBefore)
              .where('outbox.filed_at', '<=', at),
          ),
        ),
      ]),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('parked_destinations as parked')
            .select('parked.platform')
            .whereRef('parked.platform', '=', 'held.platform')
            .whereRef('parked.address', '=', 'held.address'),
        ),
      ),
    )
    .groupBy(['held.platform', 'held.address'])
    .orderBy((order) => order.fn.min('held.sequence'))
    .execute()
  return rows.map(({ platform, address }) => ({ platform, address }))
}

async function heldAlerts(db: Database, destination: Destination): Promise<readonly HeldAlert[]> {
  const rows = await db
    .selectFrom('held_alerts as held')
    .select(['held.alert', 'held.step', 'held.filed_at'])
    .select((select) =>
      select
        .selectFrom('story_sources')
        .select((count) => count.fn.count<number>('source_name').distinct().as('count'))
        .whereRef('story_sources.story_id', '=', 'held.story_id')
        .as('outlets'),
    )
    .where('held.platform', '=', destination.platform)
    .where('held.address', '=', destination.address)
    .orderBy('held.sequence')
    .execute()
  return rows.map(({ alert, step, filed_at, outlets }) => ({
    alert: JSON.parse(alert) as ListedAlert,
    step,
    filedAt: filed_at,
    outlets: Number(outlets ?? 0),
  }))
}

/** How many alerts each step holds for each destination. */
export async function heldCounts(db: Database): Promise<readonly HeldCount[]> {
  const rows = await db
    .selectFrom('held_alerts')
    .select((select) => ['platform', 'address', 'step', select.fn.countAll<number>().as('count')])
    .groupBy(['platform', 'address', 'step'])
    .orderBy((order) => order.fn.min('sequence'))
    .execute()
  return rows.map(({ platform, address, step, count }) => ({
    destination: { platform, address },
    step,
    count: Number(count),
  }))
}

async function forgetHeld(db: Database, destination: Destination): Promise<void> {
  await db
    .deleteFrom('held_alerts')
    .where('platform', '=', destination.platform)
    .where('address', '=', destination.address)
    .execute()
}
