import { expect, test } from 'vitest'
import { forgeries } from './forgeries.ts'

test('no request that is not Slack’s reaches a command, and each of Slack’s does', async () => {
  const figures = await forgeries.run({ count: 60, seed: 3, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
  expect(figures).toHaveLength(2)
})
