import { describe, expect, test } from 'vitest'
import { parseSchedule } from '#config/parse-schedule.ts'
import type { Schedule } from '#domain/schedule.ts'
import { lastSlot, nextSlot } from '#pipeline/digests/slots.ts'

const timeZone = 'Europe/Warsaw'
const HOUR_MS = 3_600_000

function scheduled(text: string): Schedule {
  const schedule = parseSchedule(text)
  if (schedule === null) throw new Error(`"${text}" is no schedule`)
  return schedule
}

function last(text: string, now: string): string | undefined {
  return lastSlot(scheduled(text), { now: Date.parse(now), timeZone })?.name
}

function next(text: string, now: string): string | undefined {
  return nextSlot(scheduled(text), { now: Date.parse(now), timeZone })?.name
}

describe('the latest slot', () => {
  test.each([
    ['an hour of every day', '07:00', '2026-11-26T06:00Z', '2026-11-26T07:00'],
    ['a minute too early', '07:00', '2026-11-26T05:59:59Z', '2026-11-25T07:00'],
    ['on working days, on a Sunday', '0 7 * * 1-5', '2026-11-29T12:00Z', '2026-11-27T07:00'],
    ['on Sundays as 7', '0 7 * * 7', '2026-11-30T12:00Z', '2026-11-29T07:00'],
    ['twice a day', '30 7,17 * * *', '2026-11-26T17:00Z', '2026-11-26T17:30'],
    ['every six hours', '0 */6 * * *', '2026-11-26T06:00Z', '2026-11-26T06:00'],
    ['on the first of the month', '0 7 1 * *', '2026-11-26T06:00Z', '2026-11-01T07:00'],
    ['on the 13th or a Friday', '0 7 13 * 5', '2026-11-26T06:00Z', '2026-11-20T07:00'],
    ['past midnight', '23:50', '2026-11-26T23:10Z', '2026-11-26T23:50'],
    ['past the year', '0 7 31 12 *', '2027-01-03T06:00Z', '2026-12-31T07:00'],
    ['a month ago and more', '0 7 1 1 *', '2026-11-26T06:00Z', undefined],
    ['in the hour that comes twice, first time', '02:30', '2026-10-25T00:30Z', '2026-10-25T02:30'],
    ['in the hour that comes twice, again', '02:30', '2026-10-25T01:30Z', '2026-10-25T02:30'],
    ['an hour that comes twice has one slot', '45 * * * *', '2026-10-25T01:10Z', '2026-10-25T01:45'],
    ['in the hour that never comes', '02:30', '2026-03-29T01:00Z', '2026-03-29T02:30'],
    ['before the hour that never comes', '02:30', '2026-03-29T00:59Z', '2026-03-28T02:30'],
  ])('%s', (_, schedule, now, expected) => {
    expect(last(schedule, now)).toBe(expected)
  })

  test('is never in the future, not even where the clocks show it twice', () => {
    const now = Date.parse('2026-10-25T00:30Z')
    expect(lastSlot(scheduled('02:30'), { now, timeZone })?.at).toBe(now)
  })
})

describe('the next slot', () => {
  test.each([
    ['later today', '07:00', '2026-11-26T05:00Z', '2026-11-26T07:00'],
    ['not the one just reached', '07:00', '2026-11-26T06:00Z', '2026-11-27T07:00'],
    ['over the weekend', '0 7 * * 1-5', '2026-11-27T12:00Z', '2026-11-30T07:00'],
    ['on 29 February', '0 7 29 2 *', '2025-03-01T00:00Z', '2028-02-29T07:00'],
  ])('%s', (_, schedule, now, expected) => {
    expect(next(schedule, now)).toBe(expected)
  })
})

test.each(['Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe'])(
  'over twenty years of days in %s every day has its one slot, in the hour that is skipped or repeated too',
  (zone) => {
    for (const time of ['02:30', '01:45', '07:00']) {
      const schedule = scheduled(time)
      const names = new Set<string>()
      const start = Date.UTC(2020, 0, 1, 12)
      const days = 20 * 365
      for (let day = 0; day < days; day += 1) {
        const slot = lastSlot(schedule, { now: start + day * 24 * HOUR_MS, timeZone: zone })
        if (slot !== null) names.add(slot.name)
      }
      expect(names.size).toBe(days)
    }
  },
)

describe('what is no schedule', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'rano'],
    ['an hour alone', '7'],
    ['an hour that no clock shows', '25:00'],
    ['a minute that no clock shows', '07:60'],
    ['four fields', '0 7 * *'],
    ['six fields', '0 0 7 * * *'],
    ['a day that no month has', '0 7 31 2 *'],
    ['a weekday that no week has', '0 7 * * 8'],
    ['every minute', '* 7 * * *'],
    ['twice an hour', '0,30 7 * * *'],
    ['a step of nothing', '0 */0 * * *'],
    ['a range turned round', '0 17-7 * * *'],
    ['an empty part of a list', '0 7, * * *'],
  ])('%s', (_, text) => {
    expect(parseSchedule(text)).toBeNull()
  })
})
