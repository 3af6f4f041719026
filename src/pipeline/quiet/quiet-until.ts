import type { Channel } from '#domain/configuration.ts'
import type { QuietHours } from '#domain/quiet.ts'
import { isPolishHoliday } from './polish-holidays.ts'
import { dateOf, momentsOf, wallTime } from '#pipeline/calendar.ts'

/** Quiet that has not ended after so many stretches in a row (a month of holidays) is told by the end of the last. */
const MOST_STRETCHES = 64

type Stretch = { readonly start: number; readonly end: number }

/**
 * When the quiet ends that a channel is in at a moment (both epoch milliseconds); null where it is not quiet then. Stretches that touch are
 * one. A stretch begins when the clocks first come to its start and ends when they last come to its end, so that a night in which an hour
 * comes twice is quiet once; where they jump over either, it is the moment of the jump.
 */
export function quietUntil(
  { quiet, timeZone }: Pick<Channel, 'quiet' | 'timeZone'>,
  at: number,
): number | null {
  if (quiet === null) return null
  let end: number | null = null
  for (let count = 0; count < MOST_STRETCHES; count += 1) {
    const later = endOfStretch(quiet, timeZone, end ?? at)
    if (later === null) return end
    end = later
  }
  return end
}

/** The latest end of the stretches that hold a moment. */
function endOfStretch(quiet: QuietHours, timeZone: string, at: number): number | null {
  const { day } = wallTime(at, timeZone)
  const ends = [day - 1, day, day + 1]
    .flatMap((one) => stretchesOf(quiet, timeZone, one))
    .filter((stretch) => stretch.start <= at && at < stretch.end)
    .map((stretch) => stretch.end)
  return ends.length === 0 ? null : Math.max(...ends)
}

/** What begins on a day. */
function stretchesOf(quiet: QuietHours, timeZone: string, day: number): readonly Stretch[] {
  const spans = isQuietDay(quiet, day) ? [...quiet.spans, { start: 0, end: 0 }] : quiet.spans
  return spans.map(({ start, end }) => ({
    start: momentsOf({ day, minute: start }, timeZone).first,
    end: momentsOf({ day: end > start ? day : day + 1, minute: end }, timeZone).last,
  }))
}

function isQuietDay({ days, dates, onPolishHolidays }: QuietHours, day: number): boolean {
  const { weekday, iso } = dateOf(day)
  // Here Sunday is the seventh day, as in ISO 8601.
  if (days.includes(weekday === 0 ? 7 : weekday) || dates.includes(iso)) return true
  return onPolishHolidays && isPolishHoliday(day)
}
