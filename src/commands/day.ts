const DAY_MS = 24 * 3_600_000

/** The first moment of a stretch of days, and the first one behind it; epoch milliseconds. */
export type Days = { readonly start: number; readonly end: number }

/**
 * A day ("2024-12-06", "6.12.2024"), a month ("2024-12") or a year ("2024") of a reader's IANA zone; null where the text is
 * none of these or names a day that does not exist.
 */
export function readDays(text: string, timeZone: string): Days | null {
  const [, year = '', month, day] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(isoOrder(text.trim())) ?? []
  if (year === '') return null
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= dayNumber(y, m + 1, 1) - dayNumber(y, m, 1)
  if (!exists) return null
  const next = nextOf([y, m, d], { month, day })
  return { start: startOf(dayNumber(y, m, d), timeZone), end: startOf(next, timeZone) }
}

function isoOrder(text: string): string {
  return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, '$3-$2-$1')
}

type Given = { readonly month: string | undefined; readonly day: string | undefined }

function nextOf([y, m, d]: readonly [number, number, number], { month, day }: Given): number {
  if (month === undefined) return dayNumber(y + 1, 1, 1)
  return day === undefined ? dayNumber(y, m + 1, 1) : dayNumber(y, m, d) + 1
}

/** Days since 1970-01-01 in the Gregorian calendar; the thirteenth month is the next January. */
function dayNumber(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day is a year's last.
  const sinceMarch = year * 12 + month - 3
  const y = Math.floor(sinceMarch / 12)
  const ofYear = Math.floor((153 * (sinceMarch - y * 12) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468
}

/** The moment at which a day begins in a zone; tried twice, as the clock may change between that moment and midnight in UTC. */
function startOf(day: number, timeZone: string): number {
  const midnight = day * DAY_MS
  const guess = midnight - offsetAt(midnight, timeZone)
  return midnight - offsetAt(guess, timeZone)
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at)
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const day = dayNumber(numberOf('year'), numberOf('month'), numberOf('day'))
  return day * DAY_MS + (numberOf('hour') * 60 + numberOf('minute')) * 60_000 - at
}
