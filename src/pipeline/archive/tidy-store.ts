import type { World } from '#pipeline/world.ts'

const DAY_MS = 24 * 3_600_000
/** Small enough never to hold up a poll or a delivery. */
const AT_ONCE = 100
const PAGES_AT_ONCE = 500
const PAUSE_MS = 50
/** Operations that were carried out: longer than any platform or feed takes to bring something up again. */
const OPERATIONS_MS = 30 * DAY_MS
/** How far the newest news lies behind a clock that is right, with room for a quiet newsroom. */
const CLOCK_SLACK_MS = 2 * DAY_MS

/** How much was taken away. */
export type TidyReport = {
  readonly texts: number
  readonly stories: number
  readonly operations: number
}

/**
 * Takes away what the configuration keeps no longer, in small transactions with pauses between them. Ages are measured from the
 * dates of the newest news where the clock is ahead of them: a clock that was set ten years forward must not empty the archive.
 */
export async function tidyStore(
  world: Pick<World, 'store' | 'configuration' | 'clock' | 'stop' | 'log'>,
): Promise<TidyReport> {
  const { retention } = world.store
  const { textsMs, articlesMs } = world.configuration.retention
  const newsTime = await retention.newsTime()
  const now = world.clock.now()
  const present = newsTime === null ? now : Math.min(now, newsTime + CLOCK_SLACK_MS)
  const operations = await inSteps(world, (limit) =>
    retention.forgetOperations(present - OPERATIONS_MS, limit),
  )
  const stories =
    articlesMs === null
      ? 0
      : await inSteps(world, (limit) => retention.forgetStories(present - articlesMs, limit))
  const texts =
    textsMs === null ? 0 : await inSteps(world, (limit) => retention.forgetTexts(present - textsMs, limit))
  if (texts + stories + operations > 0) {
    await retention.giveBackRoom(PAGES_AT_ONCE)
    world.log.info('store tidied', { texts, stories, operations })
  }
  return { texts, stories, operations }
}

async function inSteps(
  { clock, stop }: Pick<World, 'clock' | 'stop'>,
  step: (limit: number) => Promise<number>,
): Promise<number> {
  let total = 0
  while (!stop.aborted) {
    const done = await step(AT_ONCE)
    total += done
    if (done < AT_ONCE) break
    await clock.sleep(PAUSE_MS, stop)
  }
  return total
}
