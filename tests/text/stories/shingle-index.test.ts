import { expect, test } from 'vitest'
import { openShingleIndex } from '#text/stories/shingle-index.ts'

test('the first text that had a shingle is answered, and only it forgets it', () => {
  const index = openShingleIndex()
  index.add(7, 0)
  index.add(7, 1)
  index.remove(7, 1)
  expect(index.holderOf(7)).toBe(0)
  index.remove(7, 0)
  expect(index.holderOf(7)).toBe(-1)
})

test('a table that grows, shrinks and is full of gaps answers as a Map does', () => {
  const index = openShingleIndex()
  const known = new Map<number, number>()
  let shingle = 1
  for (let step = 0; step < 60_000; step += 1) {
    shingle = (Math.imul(shingle, 1_103_515_245) + 12_345) | 0
    const one = shingle >> 16
    const holder = known.get(one)
    if (holder === undefined && step < 40_000) known.set(one, step)
    else if (holder !== undefined) known.delete(one)
    if (holder === undefined && step < 40_000) index.add(one, step)
    else if (holder !== undefined) index.remove(one, holder)
  }
  expect(known.size).toBeGreaterThan(1000)
  const shingles = Array.from({ length: 65_536 }, (_, place) => place - 32_768)
  expect(shingles.filter((one) => index.holderOf(one) !== (known.get(one) ?? -1))).toEqual([])
})
