import type { FeedState } from '#ports/store.ts'

/** A feed counts as broken after this many failures in a row; one or two are everyday trouble. */
export const FAILURES_UNTIL_BROKEN = 3

/** How a feed is: never polled; read; read at another address than the configured one; failing; gone for good. */
export type FeedCondition = 'new' | 'ok' | 'moved' | 'failing' | 'stopped'

/** How a feed is, by what is remembered of it. One failure is enough for `failing`; `isBroken` is what the owner is told of. */
export function conditionOf(state: FeedState | undefined): FeedCondition {
  if (state === undefined || state.lastPollAt === null) return 'new'
  if (state.stoppedAt !== null) return 'stopped'
  if (state.failures > 0) return 'failing'
  return state.move?.isKept === true ? 'moved' : 'ok'
}

/** Whether a feed's trouble has lasted long enough to be told. */
export function isBroken({ failures, stoppedAt }: FeedState): boolean {
  return stoppedAt !== null || failures >= FAILURES_UNTIL_BROKEN
}
