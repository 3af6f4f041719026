import { expect, test } from 'vitest'
import { createTimeSlice } from '#storage/time-slice.ts'

test('a long chain of statements leaves the event loop its turns', async () => {
  const inTime = createTimeSlice(5)
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  for (let statement = 0; statement < 30; statement += 1) {
    await inTime()
    for (const until = performance.now() + 2; performance.now() < until;);
  }
  clearInterval(timer)
  expect(turns).toBeGreaterThan(5)
})

test('a short one takes none', async () => {
  const inTime = createTimeSlice(60_000)
  let isNextTurn = false
  setImmediate(() => (isNextTurn = true))
  for (let statement = 0; statement < 30; statement += 1) await inTime()
  expect(isNextTurn).toBe(false)
})
