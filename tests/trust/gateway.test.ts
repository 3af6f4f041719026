import { expect, test } from 'vitest'
import { gateway } from './gateway.ts'

test('a bot comes back from whatever cuts its gateway, and signs in no oftener than it must', async () => {
  const figures = await gateway.run({ count: 20, seed: 3, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
  expect(figures).toHaveLength(3)
})
