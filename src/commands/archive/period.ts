import { fold } from '#text/fold.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const LONGEST_DAYS = 90

/** How units are written and abbreviated in Polish and English, without diacritics. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ...unit(60_000, 'm min minut minuta minuty minute minutes'),
  ...unit(HOUR_MS, 'h g godz godzin godzina godziny hour hours'),
  ...unit(DAY_MS, 'd dni dzien dnia day days'),
  ...unit(7 * DAY_MS, 't w tydzien tygodnie tygodni week weeks'),
])

/** A number and a unit that stand apart in free text: "24 h". */
export const SPACED_PERIOD = new RegExp(`(\\d)\\s+(${[...UNITS.keys()].join('|')})(?!\\p{L})`, 'giu')

/**
 * "1h", "24 godziny", "7d", "2t" (tygodnie), "tydzień" (one) in milliseconds; null where it is no period or longer than
 * 90 days, or than `longestDays`. A unit of one or two letters needs a number.
 */
export function periodMs(text: string, longestDays = LONGEST_DAYS): number | null {
  const [, count = '', name = ''] = /^(\d{1,4}|)\s*([a-z]+)\.?$/u.exec(fold(text.trim())) ?? []
  const length = UNITS.get(name)
  if (length === undefined || (count === '' && name.length < 3)) return null
  return within(longestDays, (count === '' ? 1 : Number(count)) * length)
}

function within(days: number, ms: number): number | null {
  return ms > 0 && ms <= days * DAY_MS ? ms : null
}

/** A number of some unit, in or out of the range of what may be asked: "999d", "-3h", "0 dni". */
export function readsLikePeriod(text: string): boolean {
  const [, name = ''] = /^[-–−+]?\d+(?:[.,]\d+)?\s*([a-z]+)\.?$/u.exec(fold(text.trim())) ?? []
  return UNITS.has(name)
}

function unit(ms: number, names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, ms])
}
