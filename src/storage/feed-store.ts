import { untranslated, type Bilingual } from '#domain/bilingual.ts'
import type { FeedMove, FeedState, FeedStore, ToldTrouble } from '#ports/store.ts'
import { chunksOf } from './chunks.ts'
import type { Database, FeedRow } from './tables.ts'

/** What is remembered of the feeds between polls. */
export function feedStore(db: Database): FeedStore {
  return {
    feedStates: async () => {
      const rows = await db.selectFrom('feeds').selectAll().execute()
      return new Map(rows.map((row) => [row.feed_id, toState(row)]))
    },
    recordPoll: (state, { endsQuiet } = { endsQuiet: false }) =>
      db.transaction().execute(async (transaction) => {
        await recordPoll(transaction, state)
        if (endsQuiet)
          await transaction.deleteFrom('quiet_feeds').where('feed_id', '=', state.feedId).execute()
      }),
    quietUntil: async (feedId) => {
      const row = await db
        .selectFrom('quiet_feeds')
        .select('until')
        .where('feed_id', '=', feedId)
        .executeTakeFirst()
      return row?.until ?? null
    },
    toldTroubles: async () => {
      const rows = await db.selectFrom('told_troubles').selectAll().execute()
      return new Map(rows.map((row) => [row.feed_id, { of: row.trouble, since: row.since }]))
    },
    recordTold: (feedIds, told) =>
      db.transaction().execute((transaction) => recordTold(transaction, feedIds, told)),
  }
}

async function recordPoll(db: Database, state: FeedState): Promise<void> {
  const { feed_id, ...rest } = toRow(state)
  await db
    .insertInto('feeds')
    .values({ feed_id, ...rest })
    .onConflict((conflict) => conflict.column('feed_id').doUpdateSet(rest))
    .execute()
}

async function recordTold(db: Database, feedIds: readonly string[], told: ToldTrouble | null): Promise<void> {
  for (const chunk of chunksOf(feedIds)) {
    await db.deleteFrom('told_troubles').where('feed_id', 'in', chunk).execute()
    if (told === null) continue
    const rows = chunk.map((feedId) => ({ feed_id: feedId, trouble: told.of, since: told.since }))
    await db.insertInto('told_troubles').values(rows).execute()
  }
}

function toState(row: FeedRow): FeedState {
  return {
    feedId: row.feed_id,
    url: row.url,
    validators: { etag: row.etag, lastModified: row.last_modified },
    lastPollAt: row.last_poll_at,
    lastSuccessAt: row.last_success_at,
    nextPollAt: row.next_poll_at,
    failures: row.failures,
    lastError: readWording(row.last_error),
    failingSince: row.failing_since,
    stoppedAt: row.stopped_at,
    move: toMove(row),
    emptyPolls: row.empty_polls,
    lastEntriesAt: row.last_entries_at,
  }
}

function toMove(row: FeedRow): FeedMove | null {
  if (row.moved_to === null || row.moved_since === null) return null
  const { moved_to: to, moved_since: since, moved_answers: answers } = row
  return { to, since, answers, isKept: row.is_move_kept === 1 }
}

function toRow(state: FeedState): FeedRow {
  return {
    feed_id: state.feedId,
    url: state.url,
    etag: state.validators.etag,
    last_modified: state.validators.lastModified,
    last_poll_at: state.lastPollAt,
    last_success_at: state.lastSuccessAt,
    next_poll_at: state.nextPollAt,
    failures: state.failures,
    last_error: state.lastError === null ? null : JSON.stringify(state.lastError),
    failing_since: state.failingSince,
    stopped_at: state.stoppedAt,
    moved_to: state.move?.to ?? null,
    moved_since: state.move?.since ?? null,
    moved_answers: state.move?.answers ?? 0,
    is_move_kept: state.move?.isKept === true ? 1 : 0,
    empty_polls: state.emptyPolls,
    last_entries_at: state.lastEntriesAt,
  }
}

/** What `toRow` wrote; any other text, such as an older version left it, stands for itself in each language. */
function readWording(stored: string | null): Bilingual | null {
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    return isBilingual(value) ? value : untranslated(stored)
  } catch {
    return untranslated(stored)
  }
}

function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null || !('pl' in value && 'en' in value)) return false
  return typeof value.pl === 'string' && typeof value.en === 'string'
}
