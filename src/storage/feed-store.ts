import { untranslated, type Bilingual } from '#domain/bilingual.ts'
import type { FeedState, FeedStore } from '#ports/store.ts'
import type { Database, FeedRow } from './tables.ts'

/** What is remembered of the feeds between polls. */
export function feedStore(db: Database): FeedStore {
  return {
    feedStates: async () => {
      const rows = await db.selectFrom('feeds').selectAll().execute()
      return new Map(rows.map((row) => [row.feed_id, toState(row)]))
    },
    recordPoll: async (state) => {
      const { feed_id, ...rest } = toRow(state)
      await db
        .insertInto('feeds')
        .values({ feed_id, ...rest })
        .onConflict((conflict) => conflict.column('feed_id').doUpdateSet(rest))
        .execute()
    },
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
  }
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
