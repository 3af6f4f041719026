import { expect, test } from 'vitest'
import { readDays } from '#commands/archive/day.ts'

test.each<[string, string, string, string]>([
  ['a day in winter', '2024-12-06', '2024-12-05T23:00Z', '2024-12-06T23:00Z'],
  ['a day in summer', '2024-07-01', '2024-06-30T22:00Z', '2024-07-01T22:00Z'],
  ['a day as Poles write it', '6.12.2024', '2024-12-05T23:00Z', '2024-12-06T23:00Z'],
  ['the day on which the clock goes forward', '2024-03-31', '2024-03-30T23:00Z', '2024-03-31T22:00Z'],
  ['the day on which it goes back', '2024-10-27', '2024-10-26T22:00Z', '2024-10-27T23:00Z'],
  ['a leap day', '2024-02-29', '2024-02-28T23:00Z', '2024-02-29T23:00Z'],
  ['a month', '2024-12', '2024-11-30T23:00Z', '2024-12-31T23:00Z'],
  ['a year', '2024', '2023-12-31T23:00Z', '2024-12-31T23:00Z'],
])('%s in Warsaw: %s', (_case, text, start, end) => {
  expect(readDays(text, 'Europe/Warsaw')).toEqual({ start: Date.parse(start), end: Date.parse(end) })
})

test.each(['2024-02-30', '2023-02-29', '2024-13', '2024-00-01', '31.4.2024', '7d', '24', 'wczoraj', ''])(
  '"%s" is no day',
  (text) => {
    expect(readDays(text, 'Europe/Warsaw')).toBeNull()
  },
)

test('days begin at midnight in zones on either side of UTC', () => {
  expect(readDays('2024-01-01', 'America/New_York')?.start).toBe(Date.parse('2024-01-01T05:00Z'))
  expect(readDays('2024-01-01', 'Pacific/Auckland')?.start).toBe(Date.parse('2023-12-31T11:00Z'))
})
