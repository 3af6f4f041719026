import type { NewOperation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import type { Behaviour } from './messenger.ts'
import { testWorld, type TestWorld } from './world.ts'

/** A world with these operations filed, whose messenger behaves by the script. */
export async function worldWith(
  operations: readonly NewOperation[],
  script: readonly Behaviour[],
  overrides: Parameters<typeof testWorld>[0] = {},
): Promise<TestWorld> {
  const world = await testWorld(overrides)
  world.messenger.script.push(...script)
  await world.store.outbox.fileOperations(operations, world.clock.now())
  return world
}

/** Delivers, moving the clock to whatever is due next, until nothing is. */
export async function settle(world: TestWorld): Promise<void> {
  for (let step = 0; step < 50; step += 1) {
    const dueAt = await world.store.outbox.nextDueAt()
    if (dueAt === null) return
    world.clock.advance(Math.max(0, dueAt - world.clock.now()))
    await deliverMessages(world)
  }
}
