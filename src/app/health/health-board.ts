import type { Health, Trouble } from '#ports/health.ts'

/** A part's trouble, and since when it lasts (epoch milliseconds). */
export type PartTrouble = Trouble & { readonly part: string; readonly since: number }

/** Where the parts of the bot say how they are. */
export type HealthBoard = Health & {
  /** What is wrong now, the oldest first. */
  troubles(): readonly PartTrouble[]
}

/** A board on which nothing is wrong yet. The same part's trouble in other words keeps its beginning. */
export function createHealthBoard(now: () => number): HealthBoard {
  const troubles = new Map<string, PartTrouble>()
  return {
    report: (part, trouble) => {
      if (trouble === null) troubles.delete(part)
      else troubles.set(part, { ...trouble, part, since: troubles.get(part)?.since ?? now() })
    },
    troubles: () => [...troubles.values()].toSorted((a, b) => a.since - b.since),
  }
}
