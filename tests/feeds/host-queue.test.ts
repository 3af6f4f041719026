import { expect, test } from 'vitest'
import { createHostQueue } from '#feeds/host-queue.ts'

test('a task that fails gives its turn on, and its failure to the one who asked', async () => {
  const inTurn = createHostQueue(0)
  const failing = inTurn('kurier.example', () => Promise.reject(new Error('no')))
  const next = inTurn('kurier.example', () => Promise.resolve('yes'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('tasks of one host run in the order in which they came', async () => {
  const inTurn = createHostQueue(1)
  const ran: number[] = []
  await Promise.all([1, 2, 3, 4].map((number) => inTurn('kurier.example', async () => void ran.push(number))))
  expect(ran).toEqual([1, 2, 3, 4])
})

test('the pause is kept after a host was idle for less than it, and not after more', async () => {
  const inTurn = createHostQueue(200)
  const times: number[] = []
  const note = async (): Promise<void> => void times.push(performance.now())
  await inTurn('kurier.example', note)
  await inTurn('kurier.example', note)
  await new Promise((resolve) => setTimeout(resolve, 210))
  const askedAt = performance.now()
  await inTurn('kurier.example', note)
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(190)
  expect((times[2] ?? 0) - askedAt).toBeLessThan(150)
})
