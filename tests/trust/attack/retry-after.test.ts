import { expect, test } from 'vitest'
import { retryAfter } from './retry-after.ts'

test(
  'no request comes inside a pause, and everything stands once in the end',
  { timeout: 120_000 },
  async () => {
    const figures = await retryAfter.run({ count: 800, seed: 7, progress: () => undefined })
    expect(figures.filter(({ holds }) => !holds)).toEqual([])
  },
)
