import { dayNumber, momentsOf } from '#pipeline/calendar.ts'

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
  return {
    start: momentsOf({ day: dayNumber(y, m, d), minute: 0 }, timeZone).first,
    end: momentsOf({ day: next, minute: 0 }, timeZone).first,
  }
}

function isoOrder(text: string): string {
  return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, '$3-$2-$1')
}

type Given = { readonly month: string | undefined; readonly day: string | undefined }

function nextOf([y, m, d]: readonly [number, number, number], { month, day }: Given): number {
  if (month === undefined) return dayNumber(y + 1, 1, 1)
  return day === undefined ? dayNumber(y, m + 1, 1) : dayNumber(y, m, d) + 1
}
