/** Invalid requests are counted over this time. */
const WINDOW_MS = 10 * 60_000
/**
 * Discord bans an address for an hour after 10,000 invalid requests (401, 403, 429) in ten minutes; far below that, nothing more is
 * asked until the window has passed. https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
const MOST_INVALID = 500

/** What an answer tells the guard. */
export type NotedAnswer = {
  /** It counts against the bot: a refusal of its token, its rights or its haste. */
  readonly isInvalid: boolean
  /** How long the platform asks to be left alone as a whole, in milliseconds; 0 where it does not. */
  readonly pauseMs: number
}

/** Stands before every request to a platform, whoever makes it. */
export type RequestGuard = {
  /** For how many milliseconds no request may go out; 0 where one may. */
  closedForMs(): number
  note(answer: NotedAnswer): void
}

/** `monotonicMs` is a clock that is never set back. */
export function createRequestGuard(monotonicMs: () => number = () => performance.now()): RequestGuard {
  let invalidAt: number[] = []
  let closedUntil = 0
  return {
    closedForMs: () => Math.max(0, Math.ceil(closedUntil - monotonicMs())),
    note: ({ isInvalid, pauseMs }) => {
      const now = monotonicMs()
      if (pauseMs > 0) closedUntil = Math.max(closedUntil, now + pauseMs)
      if (!isInvalid) return
      invalidAt = [...invalidAt.filter((at) => at > now - WINDOW_MS), now]
      const [oldest = now] = invalidAt
      if (invalidAt.length >= MOST_INVALID) closedUntil = Math.max(closedUntil, oldest + WINDOW_MS)
    },
  }
}

/** Thrown instead of making a request while the guard is closed: certainly nothing reached the platform. */
export class RequestWithheld extends Error {
  readonly retryAfterMs: number

  constructor(retryAfterMs: number) {
    super(`no request for ${Math.ceil(retryAfterMs / 1000)} s`)
    this.name = 'RequestWithheld'
    this.retryAfterMs = retryAfterMs
  }
}

/** A fetch that makes no request while the guard is closed, and tells the guard what came of each; `read` must leave the body unread. */
export function guardedFetch(
  guard: RequestGuard,
  {
    fetch,
    read,
  }: { readonly fetch: typeof globalThis.fetch; readonly read: (answer: Response) => Promise<NotedAnswer> },
): typeof globalThis.fetch {
  return async (input, init) => {
    const closedForMs = guard.closedForMs()
    if (closedForMs > 0) throw new RequestWithheld(closedForMs)
    const answer = await fetch(input, init)
    guard.note(await read(answer))
    return answer
  }
}
