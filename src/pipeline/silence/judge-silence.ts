/** With fewer pauses nobody knows what is usual. */
const FEWEST_PAUSES = 10
/** Two weekends must have been heard, so that the third is none. */
const SHORTEST_HISTORY_MS = 15 * 24 * 3_600_000
/** A pause that is only a little longer than those before is no news. */
const TOLERANCE = 1.5

/** A stretch of time in epoch milliseconds. */
export type Stretch = { readonly since: number; readonly until: number }

/** What was heard of a feed or a topic. */
export type Hearing = {
  /** When, in order. */
  readonly heard: readonly number[]
  /** When it was heard last: a late entry is heard when it comes. */
  readonly last: number
  /** When nobody listened. */
  readonly absences: readonly Stretch[]
  readonly now: number
  /** No pause shorter than this is a silence. */
  readonly floorMs: number
}

/** A silence: since when, and how long the pauses usually are at most. */
export type Silence = { readonly since: number; readonly usualGapMs: number }

/**
 * Whether a voice is silent against its own habit: its present pause is longer than one and a half times the second longest pause of
 * its history, which nights and weekends are as long as, and one holiday or one outage is not. Time in which nobody listened
 * counts neither in the present pause nor in those before. Null where it is not, or where too little was heard of it yet.
 */
export function judgeSilence({ heard, last, absences, now, floorMs }: Hearing): Silence | null {
  const [first = now] = heard
  if (heard.length <= FEWEST_PAUSES || now - first < SHORTEST_HISTORY_MS) return null
  const pauses = heard
    .slice(1)
    .map((until, index) => listened({ since: heard[index] ?? until, until }, absences))
  const [, usualGapMs = 0] = pauses.toSorted((a, b) => b - a)
  const pause = listened({ since: last, until: now }, absences)
  return pause > Math.max(floorMs, TOLERANCE * usualGapMs) ? { since: last, usualGapMs } : null
}

/** How much of a stretch somebody listened, in milliseconds; absences that overlap count once. */
function listened({ since, until }: Stretch, absences: readonly Stretch[]): number {
  let [from, away] = [since, 0]
  for (const absence of absences.toSorted((a, b) => a.since - b.since)) {
    const end = Math.min(absence.until, until)
    const start = Math.max(absence.since, from)
    if (end <= start) continue
    away += end - start
    from = end
  }
  return until - since - away
}
