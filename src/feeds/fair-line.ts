/** Runs one task at a time. `share` names whose time it takes, `expectedMs` how much, as far as one can tell beforehand. */
export type FairLine = <T>(share: string, task: () => Promise<T>, expectedMs?: number) => Promise<T>

type Waiting = { readonly share: string; readonly expectedMs: number; readonly begin: () => void }
type Spent = { readonly ms: number; readonly at: number }

/** What was spent counts half after so long, so that nobody pays for last week. */
const HALF_LIFE_MS = 60_000
/** Fewer shares than that are not worth a tidying. */
const MOST_REMEMBERED = 1000

/**
 * A line in which whoever will have had the least time goes first, and of equals whoever came first: one feed with a thousand long
 * tasks holds up another feed's first one by no more than the task that is under way, and a long text waits for the short ones.
 */
export function createFairLine(now: () => number = () => performance.now()): FairLine {
  const spent = new Map<string, Spent>()
  const waiting: Waiting[] = []
  let isBusy = false

  return async function run(share, task, expectedMs = 0) {
    if (isBusy) await new Promise<void>((begin) => waiting.push({ share, expectedMs, begin }))
    isBusy = true
    const startedAt = now()
    try {
      return await task()
    } finally {
      charge(share, now() - startedAt)
      const next = takeNext()
      if (next === null) isBusy = false
      else next.begin()
    }
  }

  function charge(share: string, ms: number): void {
    spent.set(share, { ms: spentBy(share) + ms, at: now() })
    if (spent.size <= MOST_REMEMBERED) return
    for (const one of spent.keys()) if (spentBy(one) < 1) spent.delete(one)
  }

  function spentBy(share: string): number {
    const { ms, at } = spent.get(share) ?? { ms: 0, at: 0 }
    return ms * 2 ** ((at - now()) / HALF_LIFE_MS)
  }

  function takeNext(): Waiting | null {
    const costs = waiting.map(({ share, expectedMs }) => spentBy(share) + expectedMs)
    const [next = null] = waiting.splice(costs.indexOf(Math.min(...costs)), 1)
    return next
  }
}
