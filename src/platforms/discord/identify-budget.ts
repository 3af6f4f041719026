import type { Memo } from '#ports/memo.ts'

const DAY_MS = 24 * 3_600_000
/** Between the last IDENTIFY of one process and the first of the next: a crash loop goes no faster. */
const PROCESS_GAP_MS = 30_000
/** Between two of one process; Discord itself allows one in 5 s (`max_concurrency` 1). */
const OWN_GAP_MS = 5_000
/** So many a day are unhurried; with one every quarter of an hour after them, no day has more than 200. */
const UNHURRIED_A_DAY = 100
const LATE_GAP_MS = 15 * 60_000
/** A fifth of what Discord allows before it resets the token. */
const MOST_A_DAY = 200

/**
 * When the bot may identify at the gateway. Discord allows 1,000 a day and resets the token of a bot that wants more, so every
 * IDENTIFY is noted durably, and a process that is restarted again and again goes on where the last one was.
 * https://docs.discord.com/developers/events/gateway#session-start-limit
 */
export type IdentifyBudget = {
  /** How long to wait until the next one, in milliseconds; 0 for now. */
  waitMs(): number
  /** Notes one, before it is sent. Where it cannot be kept, no other start will know of it: answers false. */
  spend(): Promise<boolean>
  /** Lets none pass for so long: Discord says that few are left. */
  hold(ms: number): void
}

/** The budget as the last process left it. Times in the future, as after a clock that was set back, count as now. */
export async function readIdentifyBudget(memo: Memo, now: () => number): Promise<IdentifyBudget> {
  const openedAt = now()
  let times = timesIn(await memo.read()).map((at) => Math.min(at, openedAt))
  let isFirst = true
  let heldUntil = 0
  const ofLastDay = (): readonly number[] => times.filter((at) => at > now() - DAY_MS)
  return {
    waitMs: () => {
      const spent = ofLastDay()
      const unhurriedMs = isFirst ? PROCESS_GAP_MS : OWN_GAP_MS
      const gapMs = spent.length >= UNHURRIED_A_DAY ? LATE_GAP_MS : unhurriedMs
      const afterLast = (spent.at(-1) ?? -Infinity) + gapMs
      const afterOldest = spent.length >= MOST_A_DAY ? (spent.at(-MOST_A_DAY) ?? 0) + DAY_MS : 0
      return Math.max(0, Math.max(afterLast, afterOldest, heldUntil) - now())
    },
    spend: async () => {
      isFirst = false
      times = [...ofLastDay(), now()]
      return memo.write({ identifiedAt: times }).then(
        () => true,
        () => false,
      )
    },
    hold: (ms) => {
      heldUntil = now() + ms
    },
  }
}

function timesIn(kept: unknown): readonly number[] {
  const times: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'identifiedAt') : null
  return Array.isArray(times) ? times.filter((at) => typeof at === 'number').toSorted((a, b) => a - b) : []
}
