import { dateOf } from '#pipeline/calendar.ts'

/** Month and day, and the first year of those that became holidays lately. */
const FIXED: readonly { readonly date: string; readonly since: number }[] = [
  { date: '01-01', since: 0 },
  { date: '01-06', since: 2011 },
  { date: '05-01', since: 0 },
  { date: '05-03', since: 0 },
  { date: '08-15', since: 0 },
  { date: '11-01', since: 0 },
  { date: '11-11', since: 0 },
  { date: '12-24', since: 2025 },
  { date: '12-25', since: 0 },
  { date: '12-26', since: 0 },
]
/** Days after Easter Sunday: itself, Easter Monday, Pentecost, Corpus Christi. */
const AFTER_EASTER = [0, 1, 49, 60]

/**
 * Whether a day (counted from 1970-01-01) is a public holiday of Poland, Sundays aside: the act of 18 January 1951 on days free from work, as
 * it stands since 2025 (https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19510040028).
 */
export function isPolishHoliday(day: number): boolean {
  const date = dateOf(day).iso
  const year = Number(date.slice(0, 4))
  if (FIXED.some((one) => date.endsWith(one.date) && year >= one.since)) return true
  return AFTER_EASTER.some((days) => dateOf(day - days).iso === easterSunday(year))
}

/** Easter Sunday of a Gregorian year, by the algorithm of Meeus, Jones and Butcher (https://en.wikipedia.org/wiki/Date_of_Easter). */
export function easterSunday(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
