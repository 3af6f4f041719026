import type { ClockSpan, QuietHours } from '#domain/quiet.ts'
import { clockSpanPattern, type QuietFile, weekdays } from './quiet-fields.ts'

const DAY_MINUTES = 24 * 60

type QuietSection = Exclude<QuietFile, string | readonly string[]>

const plain: QuietSection = { holidays: 'none', bypass: 'urgent' }

function isSection(file: QuietFile): file is QuietSection {
  return typeof file === 'object' && !Array.isArray(file)
}

/** The quiet hours that a valid `quiet:` describes; null where there are none. */
export function toQuiet(file: QuietFile | undefined): QuietHours | null {
  if (file === undefined || file === 'none') return null
  const { hours = [], days = [], holidays, bypass } = isSection(file) ? file : { ...plain, hours: file }
  const named = Array.isArray(holidays) ? holidays : [holidays]
  return {
    spans: (Array.isArray(hours) ? hours : [hours]).flatMap((text) => clockSpan(text) ?? []),
    days: days.map((day) => weekdays.indexOf(day) + 1),
    onPolishHolidays: named.includes('pl'),
    dates: named.filter((one) => one !== 'pl' && one !== 'none'),
    bypass: bypass === 'none' ? null : bypass,
  }
}

/** The minutes of "22:00-07:00"; null where the text is no such span. */
export function clockSpan(text: string): ClockSpan | null {
  const [found, hour, minute, endHour, endMinute] = clockSpanPattern.exec(text) ?? []
  if (found === undefined) return null
  const end = endHour === undefined ? DAY_MINUTES : Number(endHour) * 60 + Number(endMinute)
  return { start: Number(hour) * 60 + Number(minute), end }
}

/** Whether no minute of a week is left without quiet. */
export function isNeverLoud({ spans, days }: Pick<QuietHours, 'spans' | 'days'>): boolean {
  if (new Set(days).size === weekdays.length) return true
  const quiet = new Set(spans.flatMap(minutesOf))
  return quiet.size === DAY_MINUTES
}

function minutesOf({ start, end }: ClockSpan): readonly number[] {
  const length = (end - start + DAY_MINUTES) % DAY_MINUTES || end - start
  return Array.from({ length }, (_, index) => (start + index) % DAY_MINUTES)
}
