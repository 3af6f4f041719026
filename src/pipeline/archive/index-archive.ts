import type { World } from '#pipeline/world.ts'

/** Some 20 milliseconds of the store. */
const AT_ONCE = 20
const PAUSE_MS = 50

/**
 * Puts the articles of an archive from before there was a full-text index into it, the newest first, in small transactions with
 * pauses between them, in which the bot works as ever. Answers how many; what is left when the
 * process ends is done by the next one.
 */
export async function indexArchive(world: Pick<World, 'store' | 'clock' | 'stop' | 'log'>): Promise<number> {
  let total = 0
  while (!world.stop.aborted) {
    const done = await world.store.search.indexOlder(AT_ONCE)
    total += done
    if (done < AT_ONCE) break
    await world.clock.sleep(PAUSE_MS, world.stop)
  }
  if (total > 0) world.log.info('archive indexed', { articles: total })
  return total
}
