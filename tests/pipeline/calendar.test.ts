import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayNumber, momentsOf, wallTime } from '#pipeline/calendar.ts'

const HOUR_MS = 3_600_000

test.each([
  ['the first day', 0, '1970-01-01', 4],
  ['the day before it', -1, '1969-12-31', 3],
  ['a leap day', dayNumber(2028, 2, 29), '2028-02-29', 2],
  ['no leap day in a hundredth year', dayNumber(2100, 2, 28) + 1, '2100-03-01', 1],
  ['the thirteenth month', dayNumber(2026, 13, 1), '2027-01-01', 5],
])('%s', (_, day, iso, weekday) => {
  expect(dateOf(day)).toMatchObject({ iso, weekday })
})

test('dates and days are two ways to say one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, dayOfMonth, weekday, iso } = dateOf(day)
      const date = new Date(day * 86_400_000)
      expect([dayNumber(year, month, dayOfMonth), weekday, iso]).toEqual([
        day,
        date.getUTCDay(),
        date.toISOString().slice(0, 10),
      ])
    }),
  )
})

describe('clocks on the wall', () => {
  test.each([
    ['winter', 'Europe/Warsaw', '2026-01-15T23:30Z', '2026-01-16', 30],
    ['summer', 'Europe/Warsaw', '2026-07-15T23:30Z', '2026-07-16', 90],
    ['before the hour that comes twice', 'Europe/Warsaw', '2026-10-25T00:59Z', '2026-10-25', 179],
    ['in it again', 'Europe/Warsaw', '2026-10-25T01:30Z', '2026-10-25', 150],
    ['behind the hour that never comes', 'Europe/Warsaw', '2026-03-29T01:00Z', '2026-03-29', 180],
    ['half an hour off', 'Asia/Kolkata', '2026-01-15T20:00Z', '2026-01-16', 90],
    ['three quarters off', 'Asia/Kathmandu', '2026-01-15T18:15Z', '2026-01-16', 0],
    ['half an hour behind', 'America/St_Johns', '2026-01-15T03:00Z', '2026-01-14', 1410],
    ['a change by half an hour', 'Australia/Lord_Howe', '2026-04-04T15:00Z', '2026-04-05', 90],
    ['UTC', 'UTC', '2026-01-15T00:00Z', '2026-01-15', 0],
  ])('%s', (_, timeZone, moment, iso, minute) => {
    const shown = wallTime(Date.parse(moment), timeZone)
    expect([dateOf(shown.day).iso, shown.minute]).toEqual([iso, minute])
  })
})

describe('the moments at which they show a time', () => {
  test.each([
    ['once', 'Europe/Warsaw', '2026-07-15', 600, ['2026-07-15T08:00Z']],
    ['twice', 'Europe/Warsaw', '2026-10-25', 150, ['2026-10-25T00:30Z', '2026-10-25T01:30Z']],
    ['never: that of the change', 'Europe/Warsaw', '2026-03-29', 150, ['2026-03-29T01:00Z']],
    ['half an hour off', 'Asia/Kolkata', '2026-01-16', 90, ['2026-01-15T20:00Z']],
    [
      'twice within half an hour',
      'Australia/Lord_Howe',
      '2026-04-05',
      105,
      ['2026-04-04T14:45Z', '2026-04-04T15:15Z'],
    ],
    ['a midnight that never comes', 'America/Santiago', '2026-09-06', 0, ['2026-09-06T04:00Z']],
  ])('%s', (_, timeZone, iso, minute, moments) => {
    const day = Date.parse(`${iso}T00:00Z`) / (24 * HOUR_MS)
    const [first, last = first] = moments.map((moment) => Date.parse(moment))
    expect(momentsOf({ day, minute }, timeZone)).toEqual({ first, last })
  })

  test('lead back to it wherever no clock is changed', () => {
    const zones = fc.constantFrom('Europe/Warsaw', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham')
    const minutes = fc.integer({ min: 0, max: 30_000_000 })
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const at = minute * 60_000
        const { first, last } = momentsOf(wallTime(at, timeZone), timeZone)
        expect([first, last]).toContain(at)
      }),
    )
  })
})
