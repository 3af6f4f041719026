import type { Digest } from '#ports/digest.ts'
import type { Cursor } from '#ports/store.ts'

/** What a page of `recent` shows. It travels inside the buttons, so that pages survive a restart. */
export type RecentState = {
  readonly topicId: string | null
  readonly feedId: string | null
  /** Epoch milliseconds. */
  readonly since: number
  /** How many items the list may have over all its pages. */
  readonly limit: number
  /** How many of them the pages before this one showed. */
  readonly shown: number
  readonly before: Cursor | null
}

/** The longest list that may be asked for. */
export const MOST_ITEMS = 25

/** The ids that a state may name. */
type KnownIds = { readonly topicIds: readonly string[]; readonly feedIds: readonly string[] }

/** Long enough to tell a few hundred ids apart, short enough for a button. */
const MARK_CHARS = 5

/** Exactly what `writeState` writes; anything else was not given out by the bot. */
const STATE =
  /^(?:[a-z0-9]{1,5}|-)\|(?:[a-z0-9]{1,5}|-)\|[a-z0-9]{1,8}\|\d{1,2}\|\d{1,2}\|(?:-|[a-z0-9]{1,9}\.[a-z0-9]{1,40})$/u

/** At most 66 characters of [a-z0-9|.-], whatever the ids are. */
export function writeState(state: RecentState, digest: Digest): string {
  const mark = (id: string | null): string => (id === null ? '-' : digest(id).slice(0, MARK_CHARS))
  const cursor = state.before === null ? '-' : `${state.before.at.toString(36)}.${state.before.storyId}`
  const numbers = [Math.floor(state.since / 1000).toString(36), state.limit, state.shown]
  return [mark(state.topicId), mark(state.feedId), ...numbers, cursor].join('|')
}

/** The state that a button carries, or null where it is forged or names what is no longer configured. */
export function readState(text: string, ids: KnownIds, digest: Digest): RecentState | null {
  if (!STATE.test(text)) return null
  const [topicMark, feedMark, since = '', limit, shown, cursor = ''] = text.split('|')
  const find = (mark: string | undefined, known: readonly string[]): string | null | undefined =>
    mark === '-' ? null : known.find((id) => digest(id).slice(0, MARK_CHARS) === mark)
  const topicId = find(topicMark, ids.topicIds)
  const feedId = find(feedMark, ids.feedIds)
  if (topicId === undefined || feedId === undefined) return null
  const numbers = { since: Number.parseInt(since, 36) * 1000, limit: Number(limit), shown: Number(shown) }
  const state = { topicId, feedId, ...numbers, before: cursor === '-' ? null : readCursor(cursor) }
  return state.shown < state.limit && state.limit <= MOST_ITEMS ? state : null
}

function readCursor(text: string): Cursor {
  const [at = '', storyId = ''] = text.split('.')
  return { at: Number.parseInt(at, 36), storyId }
}
