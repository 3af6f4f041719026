import { expect, test } from 'vitest'
import { authority } from './authority.ts'

test('every command is seen by its asker alone, and no forged button shows a story', async () => {
  const figures = await authority.run({ count: 60, seed: 1, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
  expect(figures).toHaveLength(1)
})
