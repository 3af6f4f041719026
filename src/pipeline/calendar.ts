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

/** A day of the Gregorian calendar, months from 1, and its weekday from 0 for Sunday. */
export type CalendarDate = {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: number
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
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
    weekday: (((day + 4) % 7) + 7) % 7,
  }
}

/** What the clocks of an IANA zone show at a moment. */
export function wallTime(at: number, timeZone: string): WallTime {
  const shown = at + offsetAt(at, timeZone)
  const day = Math.floor(shown / DAY_MS)
  return { day, minute: Math.floor((shown - day * DAY_MS) / MINUTE_MS) }
}

/**
 * The moment at which the clocks of a zone show a time; where they never do, as they are put forward over it, one within the
 * hour after that; where they do so twice, one of the two. Tried twice, as the clock may change between that moment and the same time in UTC.
 */
export function momentOf({ day, minute }: WallTime, timeZone: string): number {
  const asUtc = day * DAY_MS + minute * MINUTE_MS
  const guess = asUtc - offsetAt(asUtc, timeZone)
  return asUtc - offsetAt(guess, timeZone)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at)
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const day = dayNumber(numberOf('year'), numberOf('month'), numberOf('day'))
  return day * DAY_MS + (numberOf('hour') * 60 + numberOf('minute')) * MINUTE_MS - at + (at % MINUTE_MS)
}

/** Making one takes far longer than using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
