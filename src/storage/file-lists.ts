import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Destination } from '#domain/destination.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { Digest } from '#ports/digest.ts'
import type { DroppedLine, HeldAlert, HeldCount, ListRequest } from '#ports/held-alerts.ts'
import { toAmendment } from './amended-quotes.ts'
import { insertDecisions } from './decisions.ts'
import { fileOperations } from './file-operations.ts'
import { activeMutes } from './mutes.ts'
import type { Database } from './tables.ts'

/** Turns held alerts into one list per destination that may have one again. Runs inside the caller's transaction. */
export async function fileLists(db: Database, request: ListRequest, digest: Digest): Promise<number> {
  let filed = 0
  for (const destination of await destinationsToList(db, request)) {
    if (request.isQuiet(destination)) continue
    const alerts = await heldAlerts(db, destination)
    if (alerts.length === 0) {
      await forgetHeld(db, destination) // all of it was withdrawn
      continue
    }
    const mutes = await activeMutes(db, request.at, { kind: 'channel', destination })
    const { operation, dropped } = request.compose(destination, alerts, mutes)
    const operations = operation === null ? [] : [operation]
    const isNew = (await fileOperations(db, operations, { at: request.at, digest })) === operations.length
    if (!isNew) continue // a list of that subject exists, so these alerts do not stand in it: they stay held
    await noteDropped(db, destination, dropped)
    await forgetHeld(db, destination)
    filed += operations.length
  }
  return filed
}

/** Of every article that was held with a line, so that it can be told of each. */
async function noteDropped(
  db: Database,
  destination: Destination,
  dropped: readonly DroppedLine[],
): Promise<void> {
  for (const { storyId, step, detail } of dropped) {
    const rows = await db
      .selectFrom('decisions')
      .select('article_id')
      .distinct()
      .where('story_id', '=', storyId)
      .where('platform', '=', destination.platform)
      .where('address', '=', destination.address)
      .where('outcome', '=', 'held')
      .execute()
    const about = { storyId, destination, outcome: 'stopped', step, detail } as const
    await insertDecisions(
      db,
      rows.map(({ article_id }) => ({ articleId: article_id, ...about })),
    )
  }
}

/** In the order in which the destinations' oldest held alerts were filed; a parked destination has its list once it is resumed. */
async function destinationsToList(
  db: Database,
  { lastListBefore, at }: ListRequest,
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

/** Those of stories that were withdrawn left out, each with the note that a manager has put on its story by now. */
async function heldAlerts(db: Database, destination: Destination): Promise<readonly HeldAlert[]> {
  const rows = await db
    .selectFrom('held_alerts as held')
    .leftJoin('stories', 'stories.id', 'held.story_id')
    .where((where) =>
      where.or([where('stories.is_withdrawn', 'is', null), where('stories.is_withdrawn', '=', 0)]),
    )
    .select(['held.story_id', 'held.alert', 'held.step', 'held.filed_at'])
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
  const finds = await findsOf(db, destination)
  const notes = await notesOf(db, destination)
  return rows.map(({ story_id, alert, step, filed_at, outlets }) => ({
    storyId: story_id,
    finds: (finds.get(story_id) ?? []).map(({ topic_id, form }) => ({ topicId: topic_id, form })),
    alert: { ...(JSON.parse(alert) as ListedAlert), ...notes.get(story_id) },
    step,
    filedAt: filed_at,
    outlets: Number(outlets ?? 0),
  }))
}

/** By story, what managers want to be known of those that are held for a destination. */
async function notesOf(
  db: Database,
  { platform, address }: Destination,
): Promise<ReadonlyMap<string, Pick<ListedAlert, 'note'>>> {
  const rows = await db
    .selectFrom('amendments')
    .innerJoin('held_alerts as held', 'held.story_id', 'amendments.story_id')
    .selectAll('amendments')
    .where('held.platform', '=', platform)
    .where('held.address', '=', address)
    .where('undone', 'is', null)
    .orderBy('amendments.sequence')
    .execute()
  const byStory = Map.groupBy(rows.map(toAmendment), ({ storyId }) => storyId)
  return new Map(
    [...byStory].map(([storyId, amendments]) => {
      const note = alertAmendmentOf(amendments)?.change.note ?? ''
      return [storyId, note === '' ? {} : { note }]
    }),
  )
}

/** By story, what was found in the articles of those that are held for a destination. */
async function findsOf(db: Database, { platform, address }: Destination) {
  const rows = await db
    .selectFrom('held_alerts as held')
    .innerJoin('articles', 'articles.story_id', 'held.story_id')
    .innerJoin('matches', 'matches.article_id', 'articles.id')
    .select(['held.story_id', 'matches.topic_id', 'matches.form'])
    .distinct()
    .where('held.platform', '=', platform)
    .where('held.address', '=', address)
    .execute()
  return Map.groupBy(rows, ({ story_id }) => story_id)
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
