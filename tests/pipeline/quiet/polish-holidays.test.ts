import { describe, expect, test } from 'vitest'
import { easterSunday, isPolishHoliday } from '#pipeline/quiet/polish-holidays.ts'

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %d', (year, date) => {
  expect(easterSunday(year)).toBe(date)
})

test('the holidays of 2026, Sundays aside, are these', () => {
  const days = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  )
  expect(days.filter((date) => isPolishHoliday(dayOf(date)))).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-03',
    '2026-05-24',
    '2026-06-04',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ])
})

describe('holidays that came lately', () => {
  test.each([
    ['2024-12-24', false],
    ['2025-12-24', true],
    ['2010-01-06', false],
    ['2011-01-06', true],
  ])('%s', (date, expected) => {
    expect(isPolishHoliday(dayOf(date))).toBe(expected)
  })
})

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000
}
