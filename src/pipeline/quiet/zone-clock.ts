const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** What a zone's clocks and calendars show: whole days since 1970-01-01, and minutes after midnight. */
export type LocalTime = { readonly day: number; readonly minute: number }

/** What the clocks of an IANA zone show at a moment (epoch milliseconds). */
export function localTimeAt(at: number, timeZone: string): LocalTime {
  const local = at + offsetMs(at, timeZone)
  const day = Math.floor(local / DAY_MS)
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) }
}

/**
 * The moments at which the clocks of a zone come to a local time: one as a rule, two where they are set back over it, and where
 * they are set forward over it the moment at which that happens.
 */
export function momentsOf(
  { day, minute }: LocalTime,
  timeZone: string,
): { readonly first: number; readonly last: number } {
  const local = day * DAY_MS + minute * MINUTE_MS
  const before = local - offsetMs(local - DAY_MS, timeZone)
  const after = local - offsetMs(local + DAY_MS, timeZone)
  const shown = [before, after].filter((at) => at + offsetMs(at, timeZone) === local)
  if (shown.length > 0) return { first: Math.min(...shown), last: Math.max(...shown) }
  const change = changeBetween(Math.min(before, after), Math.max(before, after), timeZone)
  return { first: change, last: change }
}

/** Swedish dates are written as ISO 8601 has them. */
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' })

/** "2026-12-31" of whole days since 1970-01-01. */
export function dateOf(day: number): string {
  return isoDate.format(day * DAY_MS)
}

/** ISO 8601: 1 is Monday, 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The first moment after which the zone has the offset that it has at `late` and not the one at `early`. */
function changeBetween(early: number, late: number, timeZone: string): number {
  const old = offsetMs(early, timeZone)
  let [low, high] = [early, late]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMs(middle, timeZone) === old) low = middle
    else high = middle
  }
  return high
}

/** One format for each zone: making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}

/** How far a zone's clocks are ahead of UTC at a moment: "GMT+02:00", "GMT" for none. */
function offsetMs(at: number, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/u.exec(name ?? '') ?? []
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS
  return sign === '-' ? -ms : ms
}
