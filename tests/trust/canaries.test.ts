import { expect, test } from 'vitest'
import { canaries } from './canaries.ts'

test('no planted secret comes out of a run in which feeds fail in every way', async () => {
  const figures = await canaries.run({ count: 1, seed: 1, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
})
