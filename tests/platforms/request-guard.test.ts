import { expect, test } from 'vitest'
import { createRequestGuard, guardedFetch, RequestWithheld } from '#platforms/shared/request-guard.ts'

const MINUTE_MS = 60_000

function guardAt() {
  let now = 1_000_000
  const guard = createRequestGuard(() => now)
  return {
    guard,
    advance: (ms: number) => {
      now += ms
    },
  }
}

const invalid = { isInvalid: true, pauseMs: 0 }

test('it is open at first, and closed for as long as a platform asks', () => {
  const { guard, advance } = guardAt()
  expect(guard.closedForMs()).toBe(0)
  guard.note({ isInvalid: false, pauseMs: 30_000 })
  guard.note({ isInvalid: false, pauseMs: 5_000 })
  advance(29_999)
  expect(guard.closedForMs()).toBe(1)
  advance(1)
  expect(guard.closedForMs()).toBe(0)
})

test('500 invalid requests in ten minutes close it until the first of them is ten minutes old', () => {
  const { guard, advance } = guardAt()
  for (let count = 0; count < 499; count += 1) guard.note(invalid)
  expect(guard.closedForMs()).toBe(0)
  advance(MINUTE_MS)
  guard.note(invalid)
  expect(guard.closedForMs()).toBe(9 * MINUTE_MS)
})

test('one invalid request every two seconds never closes it', () => {
  const { guard, advance } = guardAt()
  for (let count = 0; count < 5000; count += 1) {
    guard.note(invalid)
    expect(guard.closedForMs()).toBe(0)
    advance(2 * 1000)
  }
})

test('whatever comes, no ten minutes see more than 500 of them', () => {
  const { guard, advance } = guardAt()
  const at: number[] = []
  for (let tick = 0; tick < 40 * 60; tick += 1) {
    for (let burst = 0; burst < 7 && guard.closedForMs() === 0; burst += 1) {
      guard.note(invalid)
      at.push(tick)
    }
    advance(1000)
  }
  const most = Math.max(...at.map((start) => at.filter((one) => one >= start && one < start + 600).length))
  expect(most).toBe(500)
})

test('a fetch behind it makes no request while it is closed', async () => {
  const { guard, advance } = guardAt()
  let requests = 0
  const ask = guardedFetch(guard, {
    fetch: async () => {
      requests += 1
      return new Response('busy', { status: 429 })
    },
    read: async () => ({ isInvalid: true, pauseMs: 2000 }),
  })
  expect((await ask('http://127.0.0.1/')).status).toBe(429)
  await expect(ask('http://127.0.0.1/')).rejects.toThrow(RequestWithheld)
  expect(requests).toBe(1)
  advance(2000)
  expect(await (await ask('http://127.0.0.1/')).text()).toBe('busy')
})
