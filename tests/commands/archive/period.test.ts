import { describe, expect, test } from 'vitest'
import { periodMs } from '#commands/archive/period.ts'
import { readRecentText } from '#commands/archive/recent-input.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

describe('a period', () => {
  test.each([
    ['90 min', 1.5 * HOUR_MS],
    ['1h', HOUR_MS],
    ['24 godz.', DAY_MS],
    ['24 godziny', DAY_MS],
    ['48 GODZIN', 2 * DAY_MS],
    ['7 dni', 7 * DAY_MS],
    ['dzień', DAY_MS],
    ['tydzień', 7 * DAY_MS],
    ['tydzien', 7 * DAY_MS],
    ['2 tygodnie', 14 * DAY_MS],
    ['week', 7 * DAY_MS],
    ['3 days', 3 * DAY_MS],
    ['90d', 90 * DAY_MS],
  ])('"%s"', (text, ms) => {
    expect(periodMs(text)).toBe(ms)
  })

  test.each(['', 'd', 'h', 't', '0h', '91d', '-5d', '5', 'wczoraj', 'constructor', '10000h'])(
    'none: "%s"',
    (text) => {
      expect(periodMs(text)).toBeNull()
    },
  )

  test.each([
    ['białoruś 24 godziny 5', { scope: 'białoruś', since: '24godziny', limit: 5 }],
    ['ostatni tydzień', { scope: 'ostatni', since: 'tydzień' }],
    ['tydzień umowa', { scope: 'umowa', since: 'tydzień' }],
    ['2 tygodnie', { since: '2tygodnie' }],
    ['3 dziennik', { limit: 3, scope: 'dziennik' }],
  ])('in free text: "%s"', (text, input) => {
    expect(readRecentText(text)).toEqual(input)
  })
})
