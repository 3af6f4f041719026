import { expect, test } from 'vitest'
import { configsTrial } from './configs/trial.ts'
import { parsersTrial } from './parsers/trial.ts'
import { renderersCase, renderersTrial } from './renderers/trial.ts'
import { textsTrial } from './texts/trial.ts'

/** A short share of `npm run fuzz`, always the same. */
test.each([
  { trial: parsersTrial, count: 400 },
  { trial: renderersTrial, count: 150 },
  { trial: textsTrial, count: 60 },
  { trial: configsTrial, count: 150 },
])('$trial.name: every figure holds in $count cases', async ({ trial, count }) => {
  const figures = await trial.run({ count, seed: 7, progress: () => {} })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
})

/** Cases that failed once, by their seeds. */
test.each([
  { seed: 2518, difficulty: 'a lead of a digest that begins like the next story' },
  { seed: 2880, difficulty: 'such a lead in a digest that leaves stories out' },
])('renderers: $difficulty', ({ seed }) => {
  expect(renderersCase(seed).problems).toEqual([])
})
