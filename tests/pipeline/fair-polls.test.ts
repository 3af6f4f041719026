import { expect, test } from 'vitest'
import type { Feed } from '#domain/feed.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aFeed, entries, testWorld } from '../fakes/world.ts'

test('a feed whose last poll took long goes after those that took less', async () => {
  const slow = Array.from({ length: 20 }, (_, n) => aFeed(`wolny-${n}`))
  const world = await testWorld({ feeds: [...slow, aFeed('kurier')] })
  const asked: string[] = []
  const read = async ({ id }: Feed) => {
    asked.push(id)
    if (id !== 'kurier') world.clock.advance(10_000)
    return entries()
  }
  await runCycle({ ...world, feedReader: { read } })
  expect(asked.indexOf('kurier')).toBe(20)
  world.clock.advance(3_600_000)
  await runCycle({ ...world, feedReader: { read } })
  expect(asked.lastIndexOf('kurier')).toBe(21)
  expect(asked).toHaveLength(42)
})
