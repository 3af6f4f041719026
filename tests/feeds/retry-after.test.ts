import { expect, test } from 'vitest'
import { retryAfterMs } from '#feeds/retry-after.ts'

const now = Date.UTC(2026, 10, 23, 12)

test.each([
  ['nothing', undefined, null],
  ['an empty one', '  ', null],
  ['seconds', '120', 120_000],
  ['seconds with spaces', ' 90 ', 90_000],
  ['fewer seconds than a minute', '5', 60_000],
  ['zero', '0', 60_000],
  ['negative seconds', '-10', 60_000],
  ['three years', '99999999', 86_400_000],
  ['more digits than a number holds', '9'.repeat(400), 86_400_000],
  ['a date ahead', 'Mon, 23 Nov 2026 12:10:00 GMT', 600_000],
  ['a date gone by', 'Mon, 23 Nov 2026 11:00:00 GMT', 60_000],
  ['a date in another century', 'Mon, 23 Nov 2126 11:00:00 GMT', 86_400_000],
  ['garbage', 'soon', null],
  ['a number with garbage', '12 minutes', null],
  ['a fraction', '1.5', null],
])('%s', (_name, header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected)
})
