import { z } from 'zod'
import { filledList, isCalendarDate, tell, withPattern } from './fields.ts'
import * as say from './quiet-wordings.ts'

const SPAN = /([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]\d|2[0-3]):([0-5]\d)|24:00)/u.source

/** From one time of the day to another, over midnight where the second is not later. */
export const clockSpanPattern = new RegExp(`^${SPAN}$`, 'u')

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const span = withPattern(clockSpanPattern, say.badSpan).refine(hasLength, tell(say.emptySpan))
const spanOrNone = withPattern(new RegExp(`^(?:none|${SPAN})$`, 'u'), say.badSpan).refine(
  hasLength,
  tell(say.emptySpan),
)
const spans = z.union([span, filledList(span)])
const holiday = withPattern(/^(?:pl|\d{4}-\d{2}-\d{2})$/u, say.badHoliday).refine(isDay, tell(say.badHoliday))
const holidays = z
  .union([withPattern(/^(?:pl|none)$/u, say.badHolidays), filledList(holiday)])
  .default('none')
  .describe(
    'Days that are quiet from midnight to midnight: pl (Polish public holidays), none, or a list of dates and pl',
  )

const sections = z.strictObject({
  hours: spans.optional().describe('From when to when, every day: 22:00-07:00, or a list of such'),
  days: filledList(z.enum(weekdays))
    .optional()
    .describe('Days that are quiet from midnight to midnight: [sat, sun]'),
  holidays,
  bypass: z
    .enum(['important', 'urgent', 'none'])
    .default('urgent')
    .describe('What is at least so urgent is posted all the same'),
})

/** `22:00-07:00`, a list of such, `none`, or a section. */
export const quiet = z
  .union([spanOrNone, filledList(span), sections])
  .describe('Quiet hours: what comes then waits for one summary at their end: 22:00-07:00')

/** What the schema reads out of a valid `quiet:`. */
export type QuietFile = z.output<typeof quiet>

/** A text that is no span is told of by its pattern alone. */
function hasLength(value: string): boolean {
  const [start, end] = value.split(/\s*[-–]\s*/u)
  return start !== end
}

/** A text that is no date is told of by its pattern alone. */
function isDay(value: string): boolean {
  return !/^\d/u.test(value) || isCalendarDate(value)
}
