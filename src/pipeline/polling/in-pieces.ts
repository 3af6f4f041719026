import type { World } from '#pipeline/world.ts'

/** So long may one feed's entries take before others may work. */
const PIECE_MS = 5

/** A feed may bring thousands of entries, and commands are to be answered and messages sent meanwhile. */
export async function letOthersWork(world: World): Promise<void> {
  await world.clock.sleep(0)
}

/** Maps every item in order, and lets others work in between. */
export async function mapInPieces<Item, Result>(
  world: World,
  items: readonly Item[],
  map: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let startedAt = world.clock.elapsed()
  for (const item of items) {
    results.push(map(item))
    if (world.clock.elapsed() - startedAt < PIECE_MS) continue
    await letOthersWork(world)
    startedAt = world.clock.elapsed()
  }
  return results
}
