import type { Locale } from '#domain/locale.ts'

/** "6 grudnia, 11:20" / "6 December, 11:20" in the given IANA zone; in Polish it also fits behind "od". */
export function formatDayAndTime(at: number, locale: Locale, timeZone: string): string {
  const tag = locale === 'pl' ? 'pl-PL' : 'en-GB'
  const day = new Intl.DateTimeFormat(tag, { timeZone, day: 'numeric', month: 'long' }).format(at)
  return `${day}, ${formatTime(at, locale, timeZone)}`
}

/** "11:20" in the given IANA zone. */
export function formatTime(at: number, locale: Locale, timeZone: string): string {
  const tag = locale === 'pl' ? 'pl-PL' : 'en-GB'
  return new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
}
