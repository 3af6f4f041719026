import { type Feed, type Tier } from './feed.ts'

/** What the configuration knows of who carried a report, besides what the report itself shows. */
export type Outlet = {
  /** Null where the configuration does not say. */
  readonly tier: Tier | null
  /** Who owns it; the outlet's own name where the configuration does not say. */
  readonly owner: string
}

/** Looks up an outlet by the name that reports show; all its feeds together say what is known of it. */
export function outletsOf(
  feeds: readonly Pick<Feed, 'source' | 'tier' | 'owner'>[],
): (name: string) => Outlet {
  const outlets = new Map<string, Outlet>()
  for (const { source, tier, owner } of feeds) {
    const known = outlets.get(source.name)
    const isOwned = known !== undefined && known.owner !== source.name
    outlets.set(source.name, {
      tier: known?.tier ?? tier,
      owner: isOwned ? known.owner : (owner ?? source.name),
    })
  }
  return (name) => outlets.get(name) ?? { tier: null, owner: name }
}
