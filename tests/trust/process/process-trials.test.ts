import { expect, test } from 'vitest'
import type { Trial } from '../trials.ts'
import { killedCorrections } from './killed-corrections.ts'
import { killedMigrations } from './killed-migrations.ts'
import { troubledStores } from './troubled-stores.ts'

/** A short share of each trial; `npm run crash` takes the whole. */
test.each<[Trial, number]>([
  [killedMigrations, 4],
  [killedCorrections, 2],
  [troubledStores, 5],
])('$name', { timeout: 60_000 }, async (trial, count) => {
  const figures = await trial.run({ count, seed: 1, progress: () => undefined })
  expect(figures.filter(({ holds }) => !holds)).toEqual([])
})
