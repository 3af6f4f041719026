import type { StorySource } from '#domain/message.ts'
import type { Outlet } from '#domain/outlet.ts'
import { independentCount } from '#text/stories/independent-count.ts'

/** How many of these reports are independent of each other, by who owns their outlets, what they copy and the agencies behind them. */
export function countIndependent(
  reports: readonly Omit<StorySource, 'url'>[],
  outletOf: (name: string) => Outlet,
): number {
  return independentCount(
    reports.map(({ source, wire = [], articleId, copyOf }, index) => ({
      id: articleId ?? `report ${index}`,
      source: source.name,
      owner: outletOf(source.name).owner,
      type: source.type ?? '',
      wire,
      copyOf: copyOf ?? null,
    })),
  )
}
