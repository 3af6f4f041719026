import { zoneTime } from './zone-time.ts'

/**
 * Reads a date of a feed into epoch milliseconds: RFC 822 and its common misspellings (no weekday, no seconds, two-digit
 * years, Polish names of months), ISO 8601 in full or in part, a date in figures with the day first ("25.11.2026 10:00"),
 * and the count of seconds or milliseconds since 1970. A date without a zone is read in `timeZone`, an IANA name. Answers
 * null for anything else, for a day that does not exist, and for years outside 1971–2100, which are defaults and not dates.
 */
export function feedDate(text: string, timeZone = 'UTC'): number | null {
  const value = text.trim().slice(0, maxDateChars)
  const at = unixTime(value) ?? writtenTime(value, timeZone)
  return at !== null && at >= earliest && at < latest ? at : null
}

/** Seconds as ten digits or nine, milliseconds as thirteen or twelve; a fraction of a second is dropped. */
function unixTime(value: string): number | null {
  const [, seconds, ms] = /^(?:(\d{9,10})(?:\.\d+)?|(\d{12,13}))$/u.exec(value) ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  return ms === undefined ? null : Number(ms)
}

function writtenTime(value: string, timeZone: string): number | null {
  const fields = [isoDate, rfcDate, figureDate].map((form) => form.exec(value)?.groups).find(Boolean)
  const local = fields === undefined ? null : localTime(fields)
  if (local === null) return null
  const zone = fields?.['zone'] ?? ''
  if (zone === '') return timeZone === 'UTC' ? local : zoneTime(local, timeZone)
  const offsetMinutes = zoneOffset(zone)
  return offsetMinutes === null ? null : local - offsetMinutes * 60_000
}

type DateFields = Readonly<Record<string, string | undefined>>

/** The date as if it were in UTC; null for a day or a time that does not exist. A leap second counts as the one before. */
function localTime(fields: DateFields): number | null {
  const month = monthIndex(fields['month'] ?? '')
  const day = numberOr(fields['day'], 1)
  const time = timeOfDay(fields)
  if (month === null || time === null) return null
  const midnight = Date.UTC(fullYear(fields['year'] ?? ''), month, day)
  return new Date(midnight).getUTCDate() === day ? midnight + time : null
}

/** Milliseconds since midnight. 24:00:00 is the end of the day, and no other time of that hour is one. */
function timeOfDay(fields: DateFields): number | null {
  const hour = numberOr(fields['hour'], 0)
  const minute = numberOr(fields['minute'], 0)
  const second = Math.min(59, numberOr(fields['second'], 0))
  const isOver = hour > 24 || (hour === 24 && minute + second > 0)
  return isOver || minute > 59 ? null : ((hour * 60 + minute) * 60 + second) * 1000
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
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d\d?)[\s-]+(?<month>\p{L}+)\.?[\s-]+(?<year>\d{4}|\d\d)(?:\s*r\.|\s+roku)?(?:,?\s+(?:godz\.?\s+|o\s+)?(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?)?(?:\s*(?<zone>[+-]\d\d:?\d\d|\(?\p{L}{1,5}\)?)(?:\s*\(.*\))?)?$/u

/** With the day first, as most of Europe writes it. */
const figureDate =
  /^(?<day>\d\d?)(?<mark>[./-])(?<month>\d\d?)\k<mark>(?<year>\d{4})(?:\s*r\.)?(?:,?\s+(?:godz\.?\s+)?(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?)?(?:\s*(?<zone>[+-]\d\d:?\d\d|\p{L}{1,5}))?$/u

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
