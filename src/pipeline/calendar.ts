const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** What clocks on the wall of a zone show: days since 1970-01-01, and minutes since midnight. */
export type WallTime = { readonly day: number; readonly minute: number }

/** Days since 1970-01-01 in the Gregorian calendar; the thirteenth month is the next January. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day is a year's last.
  const sinceMarch = year * 12 + month - 3
  const y = Math.floor(sinceMarch / 12)
  const ofYear = Math.floor((153 * (sinceMarch - y * 12) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468
}

/** A day of the Gregorian calendar, months from 1, its weekday from 0 for Sunday, and as ISO 8601 writes it: "2026-12-31". */
export type CalendarDate = {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: number
  readonly iso: string
}

/** The date of a day; `dayNumber` the other way round. */
export function dateOf(day: number): CalendarDate {
  const sinceEpoch = day + 719_468
  const era = Math.floor(sinceEpoch / 146_097)
  const ofEra = sinceEpoch - era * 146_097
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leaps) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1
  return {
    year,
    month,
    dayOfMonth,
    iso: [String(year).padStart(4, '0'), twoDigits(month), twoDigits(dayOfMonth)].join('-'),
    weekday: (((day + 4) % 7) + 7) % 7,
  }
}

/** "07". */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** What the clocks of an IANA zone show at a moment (epoch milliseconds). */
export function wallTime(at: number, timeZone: string): WallTime {
  const local = at + offsetMs(at, timeZone)
  const day = Math.floor(local / DAY_MS)
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) }
}

/**
 * The moments at which the clocks of a zone come to a local time: one as a rule, two where they are set back over it, and where
 * they are set forward over it the moment at which that happens.
 */
export function momentsOf(
  { day, minute }: WallTime,
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
