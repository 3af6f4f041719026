import type { Feed } from '#domain/feed.ts'
import type { FeedMove, FeedState } from '#ports/store.ts'

/** A redirect is believed to be for good when it came so often, and over so long: a portal or a mistake is over by then. */
const ANSWERS_TO_BELIEVE = 3
const TIME_TO_BELIEVE_MS = 24 * 3_600_000

/** The address at which a feed is asked for now. */
export function addressOf(feed: Feed, { move }: Pick<FeedState, 'move'>): string {
  return move?.isKept === true ? move.to : feed.url
}

/** What is known of a feed's move after an answer that came from `movedTo`; null is an answer from where it was asked for. */
export function moveAfter(
  feed: Feed,
  move: FeedMove | null,
  { movedTo, now }: { readonly movedTo: string | null; readonly now: number },
): FeedMove | null {
  if (movedTo === null) return move?.isKept === true ? move : null
  if (movedTo === feed.url || isUnsafe(feed.url, movedTo)) return null
  if (move?.to !== movedTo || move.isKept) return { to: movedTo, since: now, answers: 1, isKept: false }
  const answers = move.answers + 1
  const isKept = answers >= ANSWERS_TO_BELIEVE && now - move.since >= TIME_TO_BELIEVE_MS
  return { ...move, answers, isKept }
}

/** From https to http: anybody on the way could have said so. */
function isUnsafe(from: string, to: string): boolean {
  return from.startsWith('https:') && !to.startsWith('https:')
}
