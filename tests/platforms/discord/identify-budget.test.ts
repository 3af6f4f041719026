import { describe, expect, test } from 'vitest'
import { memoInMemory } from '#app/memo-file.ts'
import { readIdentifyBudget } from '#platforms/discord/identify-budget.ts'
import type { Memo } from '#ports/memo.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const START = Date.UTC(2026, 10, 26)

/** A bot that dies `livesMs` after each IDENTIFY and is started again `downMs` later; answers when it identified. */
async function crashLoop(options: {
  livesMs: number
  downMs: number
  days: number
}): Promise<readonly number[]> {
  const memo = memoInMemory()
  const identifies: number[] = []
  for (let at = START; at < START + options.days * DAY; at += options.livesMs + options.downMs) {
    const clock = { at }
    const budget = await readIdentifyBudget(memo, () => clock.at)
    clock.at += budget.waitMs()
    await budget.spend()
    identifies.push(clock.at)
    at = clock.at
  }
  return identifies
}

function mostInADay(times: readonly number[]): number {
  let from = 0
  let most = 0
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - DAY) from += 1
    most = Math.max(most, index - from + 1)
  }
  return most
}

function smallestGap(times: readonly number[]): number {
  return Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? at)))
}

describe('a crash loop', () => {
  test.each([
    ['that dies at once', { livesMs: 0, downMs: 0, days: 3 }],
    ['that dies after a second, restarted by systemd after five', { livesMs: 1_000, downMs: 5_000, days: 3 }],
    ['that dies every minute', { livesMs: 50_000, downMs: 10_000, days: 3 }],
    ['that dies every ten minutes', { livesMs: 10 * MINUTE, downMs: 0, days: 5 }],
  ])('%s never identifies twice in 30 s, nor more than 200 times in any 24 hours', async (_name, loop) => {
    const times = await crashLoop(loop)
    expect(times.length).toBeGreaterThan(100)
    expect(smallestGap(times)).toBeGreaterThanOrEqual(30 * SECOND)
    expect(mostInADay(times)).toBeLessThanOrEqual(200)
  })
})

test('one process whose sessions end again and again keeps within the day too', async () => {
  const clock = { at: START }
  const budget = await readIdentifyBudget(memoInMemory(), () => clock.at)
  const times: number[] = []
  while (clock.at < START + 2 * DAY) {
    clock.at += budget.waitMs()
    await budget.spend()
    times.push(clock.at)
  }
  expect(smallestGap(times)).toBe(5 * SECOND)
  expect(mostInADay(times)).toBeLessThanOrEqual(200)
})

describe('the wait', () => {
  const kept = (...ago: readonly number[]) => ({ identifiedAt: ago.map((ms) => START - ms) })
  test.each<[string, unknown, number]>([
    ['nothing is kept', null, 0],
    ['what is kept makes no sense', { identifiedAt: ['yesterday', null] }, 0],
    ['what is kept is of another shape', [1, 2, 3], 0],
    ['the last one was ten seconds ago', kept(10 * SECOND), 20 * SECOND],
    ['the last one was an hour ago', kept(60 * MINUTE), 0],
    ['the last one lies an hour in the future', kept(-60 * MINUTE), 30 * SECOND],
    [
      'a hundred were in the last day',
      kept(...Array.from({ length: 100 }, (_, at) => MINUTE + at)),
      14 * MINUTE,
    ],
    [
      'two hundred were in the last day',
      kept(...Array.from({ length: 200 }, (_, at) => 23 * 60 * MINUTE + at)),
      60 * MINUTE - 199,
    ],
    ['two hundred were the day before', kept(...Array.from({ length: 200 }, () => DAY + SECOND)), 0],
  ])('where %s', async (_name, value, expected) => {
    const memo: Memo = { read: async () => value, write: async () => {} }
    expect((await readIdentifyBudget(memo, () => START)).waitMs()).toBe(expected)
  })

  test('where Discord says that few starts are left, is as long as Discord says', async () => {
    const budget = await readIdentifyBudget(memoInMemory(), () => START)
    budget.hold(60 * MINUTE)
    expect(budget.waitMs()).toBe(60 * MINUTE)
  })
})

test('a start that cannot be kept says so', async () => {
  const memo: Memo = { read: async () => null, write: async () => Promise.reject(new Error('disk full')) }
  const budget = await readIdentifyBudget(memo, () => START)
  expect(await budget.spend()).toBe(false)
  expect(budget.waitMs()).toBe(5 * SECOND)
})
