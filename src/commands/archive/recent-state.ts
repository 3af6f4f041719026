import type { Digest } from '#ports/digest.ts'
import type { SavedSearch, SearchIndex } from '#ports/search.ts'
import type { Cursor } from '#ports/store.ts'

/**
 * What a page of `recent` shows. It travels inside the buttons, so that pages survive a restart; a language and a person, for whom there
 * is no room, are kept beside the searches and named by an id.
 */
export type RecentState = {
  readonly topicId: string | null
  readonly feedId: string | null
  /** ISO 639-1. */
  readonly language: string | null
  /** Who is quoted: the name as it was typed, and the names that it means in the archive. */
  readonly person: { readonly asked: string; readonly names: readonly string[] } | null
  /** Epoch milliseconds. */
  readonly since: number
  /** How many items the list may have over all its pages. */
  readonly limit: number
  /** How many of them the pages before this one showed. */
  readonly shown: number
  readonly before: Cursor | null
  /** With what the reader has muted. */
  readonly isWhole: boolean
}

/** The longest list that may be asked for. */
export const MOST_ITEMS = 25

/** The ids that a state may name. */
type KnownIds = { readonly topicIds: readonly string[]; readonly feedIds: readonly string[] }

/** Long enough to tell a few hundred ids apart, short enough for a button. */
const MARK_CHARS = 5
const ID_CHARS = 12

/** Exactly what `writeState` writes; anything else was not given out by the bot. */
const STATE =
  /^(?<topic>[a-z0-9]{1,5}|-)\|(?<feed>[a-z0-9]{1,5}|-)\|(?<since>[a-z0-9]{1,8})\|(?<limit>\d{1,2})(?<whole>a?)\|(?<shown>\d{1,2})\|(?<cursor>-|[a-z0-9]{1,9}\.[a-z0-9]{1,40})(?:_(?<narrow>[a-z0-9]{12}))?$/u

/** What `writeState` cannot write out: what a list is narrowed to besides its topic and source. */
export function narrowingOf({ language, person }: RecentState): SavedSearch | null {
  if (language === null && person === null) return null
  const scope = { topicId: null, feedId: null, people: person?.names ?? null, since: 0, until: 0 }
  return { query: '', scope, person: person?.asked ?? null, ...(language === null ? {} : { language }) }
}

/** The id under which a narrowing is kept. */
export function narrowingId(narrowing: SavedSearch, digest: Digest): string {
  return digest(JSON.stringify(narrowing)).slice(0, ID_CHARS)
}

/** A few dozen characters of [a-z0-9|._-], whatever the ids are. */
export function writeState(state: RecentState, digest: Digest): string {
  const mark = (id: string | null): string => (id === null ? '-' : digest(id).slice(0, MARK_CHARS))
  const cursor = state.before === null ? '-' : `${state.before.at.toString(36)}.${state.before.storyId}`
  const limit = `${state.limit}${state.isWhole ? 'a' : ''}`
  const numbers = [Math.floor(state.since / 1000).toString(36), limit, state.shown]
  const narrowing = narrowingOf(state)
  const end = narrowing === null ? '' : `_${narrowingId(narrowing, digest)}`
  return `${[mark(state.topicId), mark(state.feedId), ...numbers, cursor].join('|')}${end}`
}

/** What a button's state is read with. */
export type Reading = {
  readonly ids: KnownIds
  readonly digest: Digest
  readonly searches: Pick<SearchIndex, 'savedSearch'>
}

/** The state that a button carries, or null where it is forged, or names what is no longer configured or remembered. */
export async function readState(
  text: string,
  { ids, digest, searches }: Reading,
): Promise<RecentState | null> {
  const parts = STATE.exec(text)?.groups
  if (parts === undefined) return null
  const topicId = idMarked(parts['topic'], ids.topicIds, digest)
  const feedId = idMarked(parts['feed'], ids.feedIds, digest)
  const narrowing = await narrowingNamed(parts['narrow'], searches)
  if (topicId === undefined || feedId === undefined || narrowing === undefined) return null
  const [limit, shown] = [Number(parts['limit']), Number(parts['shown'])]
  if (shown >= limit || limit > MOST_ITEMS) return null
  const since = Number.parseInt(parts['since'] ?? '', 36) * 1000
  const before = readCursor(parts['cursor'] ?? '-')
  return { topicId, feedId, ...narrowing, since, limit, shown, before, isWhole: parts['whole'] === 'a' }
}

/** Undefined where nothing has the mark any more. */
function idMarked(
  mark: string | undefined,
  known: readonly string[],
  digest: Digest,
): string | null | undefined {
  return mark === '-' ? null : known.find((id) => digest(id).slice(0, MARK_CHARS) === mark)
}

/** Undefined where it is not remembered. */
async function narrowingNamed(
  id: string | undefined,
  searches: Reading['searches'],
): Promise<Pick<RecentState, 'language' | 'person'> | undefined> {
  if (id === undefined) return { language: null, person: null }
  const saved = await searches.savedSearch(id)
  if (saved === null) return undefined
  const { language = null, person, scope } = saved
  return { language, person: person === null ? null : { asked: person, names: scope.people ?? [] } }
}

function readCursor(text: string): Cursor | null {
  if (text === '-') return null
  const [at = '', storyId = ''] = text.split('.')
  return { at: Number.parseInt(at, 36), storyId }
}
