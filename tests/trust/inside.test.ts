import { expect, test } from 'vitest'
import { inside } from './inside.ts'

test('whatever points inside is refused before a packet leaves, and nothing public is', async () => {
  const figures = await inside.run({ count: 200, seed: 7, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
  expect(figures).toHaveLength(6)
})
