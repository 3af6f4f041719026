import { describe, expect, test } from 'vitest'
import { publishers } from './sequences/habits/index.ts'
import { runSequence } from './sequences/run-sequence.ts'
import { simulate } from './sequences/simulate.ts'

/** Habits of which each stands for one way to be fooled; all of them are played by `npm run fuzz`. */
const chosen = [
  'calm',
  'new guid and tracking at every poll',
  'a title put right changes address and guid',
  'old articles return after 40 days with new guids',
  'another domain, other guids, the dates of the move',
  'guids used again',
  'one page as every link, no guids',
  'no links and new guids',
  'one title and one lead every day',
  'one title and one page every day',
  'corrections of what was said',
]

describe('articles of a publisher with the habit', () => {
  test.each(chosen)('“%s” are each announced once', async (name) => {
    const publisher = publishers.find((habits) => habits.map((habit) => habit.name).join() === name)
    const sequence = simulate(publisher ?? [], 1)
    expect(sequence.name).toBe(name)
    const { owed, missed, repeated } = await runSequence(sequence)
    expect(owed).toBeGreaterThan(20)
    expect({ missed, repeated }).toEqual({ missed: [], repeated: [] })
  })
})

test('the same seed plays the same days', () => {
  const [publisher = []] = publishers.slice(-1)
  expect(simulate(publisher, 7)).toEqual(simulate(publisher, 7))
  expect(simulate(publisher, 7)).not.toEqual(simulate(publisher, 8))
})

test('no two publishers have one name, and there are more than a hundred', () => {
  const names = publishers.map((habits) => habits.map(({ name }) => name).join(' + '))
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(100)
})
