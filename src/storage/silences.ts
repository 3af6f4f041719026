import type { Digest } from '#ports/digest.ts'
import type { SilenceStore, ToldSilence, Voice } from '#ports/silence-store.ts'
import { fileOperations } from './file-operations.ts'
import type { Database } from './tables.ts'

/** Who was heard when, and of whose silence the owner was told. */
export function silenceStore(db: Database, digest: Digest): SilenceStore {
  return {
    lastHeard: (voice, until) => lastHeard(db, voice, until),
    heard: async (voice, { since, atLeast }) => {
      const recent = await heard(db, voice, { since, limit: null })
      const times = recent.length < atLeast ? await heard(db, voice, { since: 0, limit: atLeast }) : recent
      return times.toSorted((a, b) => a - b)
    },
    absences: async (since) => {
      const rows = await db.selectFrom('absences').selectAll().where('until', '>', since).execute()
      return rows.map(({ feed_id, ...stretch }) => ({ feedId: feed_id === '' ? null : feed_id, ...stretch }))
    },
    recordWatch: (watch) => db.transaction().execute((transaction) => recordWatch(transaction, watch)),
    told: async () => {
      const rows = await db.selectFrom('told_silences').selectAll().execute()
      return rows.map(({ kind, id, since, usual_gap_ms, told_at, ended_at }) => ({
        kind,
        id,
        since,
        usualGapMs: usual_gap_ms,
        toldAt: told_at,
        endedAt: ended_at,
      }))
    },
    recordTold: (silence, notices, at) =>
      db.transaction().execute(async (transaction) => {
        await fileOperations(transaction, notices, { at, digest })
        await recordTold(transaction, silence)
      }),
  }
}

async function recordTold(
  db: Database,
  { kind, id, since, usualGapMs, toldAt, endedAt }: ToldSilence,
): Promise<void> {
  const row = { since, usual_gap_ms: usualGapMs, told_at: toldAt, ended_at: endedAt }
  await db
    .insertInto('told_silences')
    .values({ kind, id, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(row))
    .execute()
}

async function lastHeard(db: Database, { kind, id }: Voice, until: number): Promise<number | null> {
  if (kind === 'feed') {
    const { at } = await db
      .selectFrom('entries')
      .select((select) => select.fn.max('filed_at').as('at'))
      .where('feed_id', '=', id)
      .where('filed_at', '<=', until)
      .executeTakeFirstOrThrow()
    return at ?? null
  }
  const { at } = await db
    .selectFrom('story_topics')
    .select((select) => select.fn.max('at').as('at'))
    .where('topic_id', '=', id)
    .where('at', '<=', until)
    .executeTakeFirstOrThrow()
  return at ?? null
}

type Range = { readonly since: number; readonly limit: number | null }

/** Entries are asked for by when they were filed, which an index knows, and answered by when they were published. */
async function heard(db: Database, { kind, id }: Voice, { since, limit }: Range): Promise<readonly number[]> {
  if (kind === 'feed') {
    const entries = db
      .selectFrom('entries')
      .select(['filed_at', 'published_at'])
      .where('feed_id', '=', id)
      .where('filed_at', '>=', since)
      .orderBy('filed_at', 'desc')
    const rows = await (limit === null ? entries : entries.limit(limit)).execute()
    return rows.map(({ filed_at, published_at }) => Math.min(published_at ?? filed_at, filed_at))
  }
  const stories = db
    .selectFrom('story_topics')
    .select('at')
    .where('topic_id', '=', id)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
  const rows = await (limit === null ? stories : stories.limit(limit)).execute()
  return rows.map(({ at }) => at)
}

async function recordWatch(
  db: Database,
  { at, mostMs, deaf, forgetBefore }: Parameters<SilenceStore['recordWatch']>[0],
): Promise<void> {
  const last = await db.selectFrom('last_watch').select('at').executeTakeFirst()
  const away = last !== undefined && at - last.at > mostMs ? [{ feedId: '', since: last.at }] : []
  for (const { feedId, since } of [...away, ...deaf]) {
    await db
      .insertInto('absences')
      .values({ feed_id: feedId, since, until: at })
      .onConflict((conflict) => conflict.columns(['feed_id', 'since']).doUpdateSet({ until: at }))
      .execute()
  }
  await db.deleteFrom('absences').where('until', '<', forgetBefore).execute()
  if (last === undefined) await db.insertInto('last_watch').values({ at }).execute()
  else await db.updateTable('last_watch').set({ at }).execute()
}
