import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FaultPoint } from '#domain/fault-point.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../../builders.ts'
import { aChannel, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'
import { temporaryFolder } from '../../storage/temporary-folder.ts'

const EVENING = Date.parse('2026-05-12T20:00Z')
const MORNING = Date.parse('2026-05-13T05:00Z')
const quiet = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: 'urgent',
} as const

test.each<FaultPoint>([
  'list-composed',
  'insert-outbox',
  'delete-held_alerts',
  'before-commit',
  'lists-filed',
])('a bot that dies at %s in the morning posts one summary of all of the night', async (point) => {
  const path = join(temporaryFolder(), 'depesza.sqlite')
  let world = await reopened(await testWorld({ channels: [aChannel('c1', { quiet })] }), path)
  world.clock.set(EVENING - world.clock.now())
  world.readings.set('kurier', entries())
  await runCycle(world, 'all')
  world.readings.set(
    'kurier',
    entries(anEntry('Rosja pierwsza', { publishedAt: EVENING }), anEntry('Rosja druga')),
  )
  await runCycle(world, 'all')
  world.clock.advance(MORNING - world.clock.now())
  world = await reopened(world, path, dieAt(point))
  await expect(runCycle(world)).rejects.toThrow(point)
  world = await reopened(world, path)
  for (const minute of [1, 2, 3]) {
    world.clock.advance(minute * 60_000)
    await runCycle(world)
  }
  const posted = world.messenger.posted.map(({ message }) =>
    message.kind === 'list' ? message.items.length : message.kind,
  )
  expect(posted).toEqual([2])
  await world.store.close()
})

/** The same world after a restart. */
async function reopened(
  world: TestWorld,
  path: string,
  checkpoint: (point: FaultPoint) => void = () => undefined,
): Promise<TestWorld> {
  await world.store.close()
  return { ...world, checkpoint, store: await openStore({ path, digest: testDigest, checkpoint }) }
}

function dieAt(fatal: FaultPoint): (point: FaultPoint) => void {
  return (point) => {
    if (point === fatal) throw new Error(point)
  }
}
