import { describe, expect, test } from 'vitest'
import { formatMoment } from '#wording/dates.ts'

const now = Date.UTC(2026, 10, 25, 9)
const viewing = { timeZone: 'Europe/Warsaw', now }

describe('a moment', () => {
  test.each([
    ['of today', now, 'środa 25 listopada, 10:00', 'Wednesday 25 November, 10:00'],
    ['of last month', Date.UTC(2026, 9, 1, 9), 'czwartek 1 października, 11:00', 'Thursday 1 October, 11:00'],
    [
      'of last spring',
      Date.UTC(2026, 3, 1, 9),
      'środa 1 kwietnia 2026, 11:00',
      'Wednesday 1 April 2026, 11:00',
    ],
    [
      'of last year',
      Date.UTC(2025, 10, 26, 9),
      'środa 26 listopada 2025, 10:00',
      'Wednesday 26 November 2025, 10:00',
    ],
    [
      'of long ago',
      Date.UTC(2015, 11, 14, 10),
      'poniedziałek 14 grudnia 2015, 11:00',
      'Monday 14 December 2015, 11:00',
    ],
    ['to come', Date.UTC(2026, 11, 1, 9), 'wtorek 1 grudnia, 10:00', 'Tuesday 1 December, 10:00'],
  ])('%s bears its year only where it is needed', (_case, at, polish, english) => {
    expect(formatMoment(at, 'pl', viewing)).toBe(polish)
    expect(formatMoment(at, 'en', viewing)).toBe(english)
  })
})
