import type { Schedule } from '#domain/schedule.ts'

const FIELDS = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12 },
  { from: 0, to: 7 },
] as const
const LONGEST_MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

type Bounds = { readonly from: number; readonly to: number }

/**
 * "07:00" (every day), or the five fields of crontab with numbers, lists, ranges and steps: "0 7 * * 1-5". Null where the text is
 * neither, names a day that no year has, or more than one minute of an hour.
 */
export function parseSchedule(text: string): Schedule | null {
  const fields = fieldsOf(text.trim())
  const numbers = FIELDS.map((bounds, index) => readField(fields[index] ?? '', bounds))
  if (fields.length !== FIELDS.length || numbers.some(({ length }) => length === 0)) return null
  const schedule = toSchedule(text.trim(), numbers, !isOpen(fields[2]) && !isOpen(fields[4]))
  return schedule.minutes.length === 1 && comesEver(schedule) ? schedule : null
}

type Numbers = readonly (readonly number[])[]

function toSchedule(text: string, numbers: Numbers, isEitherDay: boolean): Schedule {
  const [minutes = [], hours = [], daysOfMonth = [], months = [], weekdays = []] = numbers
  const fromSunday = [...new Set(weekdays.map((day) => day % 7))]
  return { text, minutes, hours, daysOfMonth, months, weekdays: fromSunday, isEitherDay }
}

function fieldsOf(text: string): readonly string[] {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(text) ?? []
  return hour === undefined || minute === undefined ? text.split(/\s+/u) : [minute, hour, '*', '*', '*']
}

function isOpen(field: string | undefined): boolean {
  return field?.startsWith('*') === true
}

function comesEver({ daysOfMonth, months, isEitherDay }: Schedule): boolean {
  const first = Math.min(...daysOfMonth)
  return isEitherDay || months.some((month) => first <= (LONGEST_MONTH_DAYS[month - 1] ?? 0))
}

/** The numbers that a field names, in order; none where it is no field. */
function readField(field: string, bounds: Bounds): readonly number[] {
  const parts = field.split(',').map((part) => readPart(part, bounds))
  if (parts.some(({ length }) => length === 0)) return []
  return [...new Set(parts.flat())].toSorted((a, b) => a - b)
}

/** "*", "5", "1-5", each with a step behind "/"; none where it is none of these. */
function readPart(part: string, bounds: Bounds): readonly number[] {
  const [, range = '', stride] = /^(\*|\d{1,2}|\d{1,2}-\d{1,2})(?:\/(\d{1,2}))?$/u.exec(part) ?? []
  if (range === '') return []
  const { from, to } = readRange(range, { bounds, isStepped: stride !== undefined })
  const step = Number(stride ?? 1)
  if (from < bounds.from || to > bounds.to || from > to || step === 0) return []
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}

type Reading = { readonly bounds: Bounds; readonly isStepped: boolean }

/** A number with a step goes on to the end: "5/10" is "5-59/10". */
function readRange(range: string, { bounds, isStepped }: Reading): Bounds {
  if (range === '*') return bounds
  const [first = 0, last] = range.split('-').map(Number)
  return { from: first, to: last ?? (isStepped ? bounds.to : first) }
}
