import { expect, test } from 'vitest'
import { judgeSilence, type Stretch } from '#pipeline/silence/judge-silence.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A Monday, midnight. */
const MONDAY = Date.UTC(2026, 4, 4)

type Habit = (day: number) => readonly number[]

const byDay: Habit = () => [8, 10, 12, 14, 16, 18, 20]
const onWorkingDays: Habit = (day) => (day % 7 < 5 ? [9, 11, 13, 15, 17] : [])
const onMondays: Habit = (day) => (day % 7 === 0 ? [9] : [])
const everyHour: Habit = () => Array.from({ length: 24 }, (_, hour) => hour)

/** What a voice of this habit said from one day to another, in days and hours since that Monday. */
function heardOf(habit: Habit, fromDay: number, toDay: number): readonly number[] {
  const days = Array.from({ length: toDay - fromDay }, (_, index) => fromDay + index)
  return days.flatMap((day) => habit(day).map((hour) => MONDAY + day * DAY_MS + hour * HOUR_MS))
}

function away(fromDay: number, toDay: number): Stretch {
  return { since: MONDAY + fromDay * DAY_MS, until: MONDAY + toDay * DAY_MS }
}

type Row = {
  readonly name: string
  readonly heard: readonly number[]
  /** In days since that Monday. */
  readonly now: number
  readonly absences?: readonly Stretch[]
  readonly floorMs?: number
  readonly isSilent: boolean
}

const rows: readonly Row[] = [
  { name: 'the nightly pause of a source', heard: heardOf(byDay, 0, 28), now: 28 + 8 / 24, isSilent: false },
  {
    name: 'a source that did not come back in the morning',
    heard: heardOf(byDay, 0, 28),
    now: 29.2,
    isSilent: true,
  },
  {
    name: 'the weekend pause of a source',
    heard: heardOf(onWorkingDays, 0, 26),
    now: 28 + 8 / 24,
    isSilent: false,
  },
  {
    name: 'a bank holiday behind a weekend',
    heard: heardOf(onWorkingDays, 0, 26),
    now: 29 + 8 / 24,
    isSilent: false,
  },
  {
    name: 'a source of working days that is still silent on Wednesday',
    heard: heardOf(onWorkingDays, 0, 26),
    now: 30,
    isSilent: true,
  },
  {
    name: 'a source that publishes once a week, after nine days',
    heard: heardOf(onMondays, 0, 84),
    now: 77 + 9,
    isSilent: false,
  },
  {
    name: 'a source that publishes once a week, after twelve days',
    heard: heardOf(onMondays, 0, 84),
    now: 77 + 12,
    isSilent: true,
  },
  {
    name: 'a source that publishes every hour, after a day and a bit',
    heard: heardOf(everyHour, 0, 28),
    now: 29,
    isSilent: true,
  },
  {
    name: 'a source that publishes every hour, after twelve hours',
    heard: heardOf(everyHour, 0, 28),
    now: 28.5,
    isSilent: false,
  },
  { name: 'a new source without history', heard: heardOf(byDay, 0, 1), now: 12, isSilent: false },
  {
    name: 'a new source that has had no weekend yet',
    heard: heardOf(onWorkingDays, 0, 5),
    now: 7,
    isSilent: false,
  },
  { name: 'a source with ten entries in all', heard: heardOf(onMondays, 0, 70), now: 200, isSilent: false },
  { name: 'nothing heard ever', heard: [], now: 28, isSilent: false },
  {
    name: 'a source that stopped once before, for ten days',
    heard: [...heardOf(byDay, 0, 14), ...heardOf(byDay, 24, 28)],
    now: 29.2,
    isSilent: true,
  },
  {
    name: 'a bot that was down itself for a day',
    heard: heardOf(byDay, 0, 28),
    now: 29.2,
    absences: [away(28, 29.1)],
    isSilent: false,
  },
  {
    name: 'a bot that was down for a day, of a source that was silent long before',
    heard: heardOf(byDay, 0, 26),
    now: 29.2,
    absences: [away(28, 29.1)],
    isSilent: true,
  },
  {
    name: 'absences that overlap count once',
    heard: heardOf(byDay, 0, 28),
    now: 30.2,
    absences: [away(28, 29), away(28, 29)],
    isSilent: true,
  },
  {
    name: 'absences of the past make no habit',
    heard: [...heardOf(byDay, 0, 10), ...heardOf(byDay, 15, 20), ...heardOf(byDay, 25, 28)],
    now: 29.2,
    absences: [away(10, 15), away(20, 25)],
    isSilent: true,
  },
  {
    name: 'a topic within two days',
    heard: heardOf(byDay, 0, 28),
    now: 29.7,
    floorMs: 2 * DAY_MS,
    isSilent: false,
  },
  {
    name: 'a topic after two days',
    heard: heardOf(byDay, 0, 28),
    now: 29.9,
    floorMs: 2 * DAY_MS,
    isSilent: true,
  },
]

test.each(rows)('$name', ({ heard, now: day, absences = [], floorMs = DAY_MS, isSilent }) => {
  const now = MONDAY + day * DAY_MS
  const silence = judgeSilence({ heard, last: heard.at(-1) ?? 0, absences, now, floorMs })
  expect(silence !== null).toBe(isSilent)
})

test('a silence says since when and how long the pauses usually are at most', () => {
  const heard = heardOf(byDay, 0, 28)
  const last = heard.at(-1) ?? 0
  const silence = judgeSilence({ heard, last, absences: [], now: MONDAY + 30 * DAY_MS, floorMs: DAY_MS })
  expect(silence).toEqual({ since: last, usualGapMs: 12 * HOUR_MS })
})
