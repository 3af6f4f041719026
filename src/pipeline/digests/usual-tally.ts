import type { FiledStory } from '#ports/filed.ts'
import { readFiled, type DigestFrame, type DigestWorld } from './read-filed.ts'

const WEEK_MS = 7 * 24 * 3_600_000
/** The same stretch of so many weeks before, so that a Monday is measured by Mondays. */
const WEEKS = 6
/** With fewer nothing is said. */
const FEWEST_WEEKS = 4

/** How many stories there are as a rule, of each topic and of all. */
export type UsualTally = { readonly all: number; readonly byTopic: ReadonlyMap<string, number> }

/**
 * The medians of the same stretch of the six weeks before. Weeks in which nothing at all was filed are left out, as the bot was not
 * there; null where fewer than four are left.
 */
export async function usualTally(world: DigestWorld, frame: DigestFrame): Promise<UsualTally | null> {
  const weeks: (readonly FiledStory[])[] = []
  for (let ago = 1; ago <= WEEKS; ago += 1) {
    const shift = ago * WEEK_MS
    const [since, until] = [frame.since - shift, frame.until - shift]
    if (!(await world.store.archive.hasFiled(since, until))) continue
    weeks.push(await readFiled(world, { ...frame, since, until }))
  }
  if (weeks.length < FEWEST_WEEKS) return null
  const medianOfTopic = (id: string): number =>
    median(weeks.map((stories) => stories.filter(({ topicIds }) => topicIds.includes(id)).length))
  return {
    all: median(weeks.map((stories) => stories.length)),
    byTopic: new Map(frame.channel.topicIds.map((id) => [id, medianOfTopic(id)])),
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return Math.round(middle.reduce((sum, number) => sum + number, 0) / middle.length)
}
