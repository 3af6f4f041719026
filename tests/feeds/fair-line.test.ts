import { expect, test } from 'vitest'
import { createFairLine } from '#feeds/fair-line.ts'

/** Lets tasks that take invented time stand in line together; answers their shares in the order in which they were run. */
async function runTogether(
  tasks: readonly (readonly [share: string, ms: number])[],
): Promise<readonly string[]> {
  let at = 0
  const order: string[] = []
  const line = createFairLine(() => at)
  await Promise.all(
    tasks.map(([share, ms]) =>
      line(share, async () => {
        await Promise.resolve()
        order.push(share)
        at += ms
      }),
    ),
  )
  return order
}

test.each<[string, readonly (readonly [string, number])[], string]>([
  [
    'of equals whoever came first',
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    'a b c',
  ],
  [
    'one of many long tasks lets another in',
    [
      ['a', 5000],
      ['a', 5000],
      ['a', 5000],
      ['b', 10],
    ],
    'a b a a',
  ],
  [
    'two share by time, not by number',
    [
      ['a', 300],
      ['a', 300],
      ['b', 100],
      ['b', 100],
      ['b', 100],
      ['b', 100],
    ],
    'a b b b a b',
  ],
  [
    'what is long ago counts little',
    [
      ['a', 100],
      ['b', 600_000],
      ['a', 100],
      ['b', 1],
      ['a', 1],
    ],
    'a b a a b',
  ],
])('%s', async (_name, tasks, order) => {
  expect((await runTogether(tasks)).join(' ')).toBe(order)
})

test('a task that fails holds up nobody, and its failure is its own', async () => {
  const line = createFairLine()
  const failing = line('a', async () => {
    throw new Error('broken')
  })
  const next = line('b', async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

test('what will take long waits for what will not', async () => {
  const line = createFairLine(() => 0)
  const order: string[] = []
  const stand = (name: string, expectedMs: number) =>
    line(name, () => Promise.resolve(void order.push(name)), expectedMs)
  await Promise.all([stand('under way', 0), stand('bomb', 5000), stand('news', 1)])
  expect(order).toEqual(['under way', 'news', 'bomb'])
})
