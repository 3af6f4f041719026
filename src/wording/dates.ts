import type { Locale } from '#domain/locale.ts'
import { phrasesOf } from './index.ts'
import { formatTime } from './moments.ts'

export { formatDayAndTime, formatTime } from './moments.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Older than this, in days, a date without its year could be taken for another year's. */
const YEAR_SHOWN_DAYS = 180

/** Where and when a reader sees a moment: their IANA zone, and epoch milliseconds. */
export type Viewing = { readonly timeZone: string; readonly now: number }

/**
 * "piątek 6 grudnia, 11:20" / "Friday 6 December, 11:20", or "piątek 6 grudnia 2024, 11:20" where the moment lies half a
 * year back.
 */
export function formatMoment(at: number, locale: Locale, { timeZone, now }: Viewing): string {
  const tag = locale === 'pl' ? 'pl-PL' : 'en-GB'
  const day = new Intl.DateTimeFormat(tag, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(now - at > YEAR_SHOWN_DAYS * DAY_MS ? { year: 'numeric' } : {}),
  }).format(at)
  return `${day.replace(',', '')}, ${formatTime(at, locale, timeZone)}`
}

/** "6 grudnia 2024, 11:20" / "6 December 2024, 11:20" in the given IANA zone; in Polish it also fits behind "od" and "do". */
export function formatDateAndTime(at: number, locale: Locale, timeZone: string): string {
  const tag = locale === 'pl' ? 'pl-PL' : 'en-GB'
  const date = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long' }).format(at)
  return `${date}, ${formatTime(at, locale, timeZone)}`
}

/** "12 min temu", "3 godz. temu", "2 dni temu"; a moment in the future reads "przed chwilą". */
export function formatAge(at: number, now: number, locale: Locale): string {
  const phrases = phrasesOf(locale)
  const age = now - at
  if (age < MINUTE_MS) return phrases.justNow
  if (age < HOUR_MS) return phrases.minutesAgo(Math.floor(age / MINUTE_MS))
  if (age < DAY_MS) return phrases.hoursAgo(Math.floor(age / HOUR_MS))
  return phrases.daysAgo(Math.floor(age / DAY_MS))
}
