/**
 * Reads a date of a feed into epoch milliseconds: RFC 822 and its common misspellings (no weekday, no seconds, two-digit
 * years, Polish names of months), and ISO 8601 in full or in part. A date without a zone counts as UTC. Answers null for
 * anything else, for a day that does not exist, and for years outside 1971–2100, which are defaults and not dates.
 */
export function feedDate(text: string): number | null {
  const value = text.trim().slice(0, maxDateChars)
  const fields = isoDate.exec(value)?.groups ?? rfcDate.exec(value)?.groups
  if (fields === undefined) return null
  const offsetMinutes = zoneOffset(fields['zone'] ?? '')
  const local = localTime(fields)
  if (local === null || offsetMinutes === null) return null
  const at = local - offsetMinutes * 60_000
  return at >= earliest && at < latest ? at : null
}

type DateFields = Readonly<Record<string, string | undefined>>

/** The date as if it were in UTC; null for a day or a time that does not exist. A leap second counts as the one before. */
function localTime(fields: DateFields): number | null {
  const month = monthIndex(fields['month'] ?? '')
  const day = numberOr(fields['day'], 1)
  const hour = numberOr(fields['hour'], 0)
  const minute = numberOr(fields['minute'], 0)
  if (month === null || hour > 23 || minute > 59) return null
  const second = Math.min(59, numberOr(fields['second'], 0))
  const local = Date.UTC(fullYear(fields['year'] ?? ''), month, day, hour, minute, second)
  return new Date(local).getUTCDate() === day ? local : null
}

function numberOr(digits: string | undefined, fallback: number): number {
  return digits === undefined ? fallback : Number(digits)
}

const maxDateChars = 80
const earliest = Date.UTC(1971, 0, 1)
const latest = Date.UTC(2101, 0, 1)

const isoDate =
  /^(?<year>\d{4})-(?<month>\d\d?)(?:-(?<day>\d\d?)(?:[Tt\s]+(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<zone>[Zz]|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?$/u

const rfcDate =
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d\d?)[\s-]+(?<month>\p{L}+)\.?[\s-]+(?<year>\d{4}|\d\d)(?:,?\s+(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?)?(?:\s*(?<zone>[+-]\d\d:?\d\d|\(?\p{L}{1,5}\)?)(?:\s*\(.*\))?)?$/u

/** By the first letters of English and Polish names, genitives too; "maj" and "march" part at the third letter. */
const months: readonly (readonly string[])[] = [
  ['jan', 'sty'],
  ['feb', 'lut'],
  ['mar'],
  ['apr', 'kwi'],
  ['may', 'maj'],
  ['jun', 'cze'],
  ['jul', 'lip'],
  ['aug', 'sie'],
  ['sep', 'wrz'],
  ['oct', 'paź', 'paz'],
  ['nov', 'lis'],
  ['dec', 'gru'],
]

function monthIndex(name: string): number | null {
  if (/^\d/u.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? Number(name) - 1 : null
  const start = name.toLowerCase().slice(0, 3)
  const index = months.findIndex((names) => names.includes(start))
  return index === -1 ? null : index
}

/** Two digits as RFC 2822 reads them: https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year)
  return Number(year) + (Number(year) < 50 ? 2000 : 1900)
}

const zoneHours: Readonly<Record<string, number | undefined>> = {
  '': 0,
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}

function zoneOffset(zone: string): number | null {
  const numeric = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone)
  if (numeric === null) {
    const hours = zoneHours[zone.replaceAll(/[()]/gu, '').toUpperCase()]
    return hours === undefined ? null : hours * 60
  }
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
  return numeric[1] === '-' ? -minutes : minutes
}
