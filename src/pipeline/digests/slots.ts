import type { Schedule } from '#domain/schedule.ts'
import { dateOf, momentsOf, twoDigits, wallTime, type WallTime } from '#pipeline/calendar.ts'

const MINUTES_A_DAY = 1440
/** A month, so that what comes on one day of each is found. */
const DAYS_SEARCHED = 32
/** Four years and a day, so that 29 February is found. */
const DAYS_AHEAD = 1462

/**
 * One time at which a schedule falls due. Its name is what the clocks of its zone show, "2026-10-25T02:30": an hour that comes twice brings
 * the same slot again, and one that never comes is due as soon as the clocks have passed over it.
 */
export type Slot = { readonly name: string; readonly at: number }

/** Where a schedule is looked at from: epoch milliseconds, and the IANA zone whose clocks it follows. */
export type Standpoint = { readonly now: number; readonly timeZone: string }

/** The latest slot that the clocks of the zone have reached; null where none was in the last month. */
export function lastSlot(schedule: Schedule, { now, timeZone }: Standpoint): Slot | null {
  const here = wallTime(now, timeZone)
  for (let day = here.day; day > here.day - DAYS_SEARCHED; day -= 1) {
    const latest = day === here.day ? here.minute : MINUTES_A_DAY
    const minute = minutesOf(schedule, day).findLast((one) => one <= latest)
    if (minute === undefined) continue
    const slot = slotOf({ day, minute }, timeZone)
    return { ...slot, at: Math.min(slot.at, now) }
  }
  return null
}

/** The next slot that the clocks of the zone have not reached yet. */
export function nextSlot(schedule: Schedule, { now, timeZone }: Standpoint): Slot | null {
  const here = wallTime(now, timeZone)
  for (let day = here.day; day < here.day + DAYS_AHEAD; day += 1) {
    const reached = day === here.day ? here.minute : -1
    const minute = minutesOf(schedule, day).find((one) => one > reached)
    if (minute !== undefined) return slotOf({ day, minute }, timeZone)
  }
  return null
}

function slotOf(wall: WallTime, timeZone: string): Slot {
  const clock = `${twoDigits(Math.floor(wall.minute / 60))}:${twoDigits(wall.minute % 60)}`
  return { name: `${dateOf(wall.day).iso}T${clock}`, at: momentsOf(wall, timeZone).first }
}

/** The minutes of a day at which a schedule falls due, in order. */
function minutesOf(schedule: Schedule, day: number): readonly number[] {
  const { month, dayOfMonth, weekday } = dateOf(day)
  const isOfMonth = schedule.daysOfMonth.includes(dayOfMonth)
  const isOfWeek = schedule.weekdays.includes(weekday)
  const isDay = schedule.isEitherDay ? isOfMonth || isOfWeek : isOfMonth && isOfWeek
  if (!isDay || !schedule.months.includes(month)) return []
  return schedule.hours
    .flatMap((hour) => schedule.minutes.map((minute) => hour * 60 + minute))
    .toSorted((a, b) => a - b)
}
