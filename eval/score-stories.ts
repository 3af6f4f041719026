import type { Agreement } from './figures.ts'

/** Which group each item is in, by item id. */
export type Grouping = ReadonlyMap<string, string>

/** How a grouping agrees with the right one, item by item: https://aclanthology.org/P98-1012/ (Bagga and Baldwin, B-cubed). */
export type BCubed = { readonly precision: number; readonly recall: number; readonly f1: number }

/** Scores the items that stand in both groupings; of none, everything is 1. */
export function bCubed(wanted: Grouping, found: Grouping): BCubed {
  const items = [...wanted.keys()].filter((id) => found.has(id))
  if (items.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const wantedGroups = membersOf(wanted, items)
  const foundGroups = membersOf(found, items)
  let precision = 0
  let recall = 0
  for (const id of items) {
    const right = wantedGroups.get(wanted.get(id) ?? '') ?? new Set()
    const group = foundGroups.get(found.get(id) ?? '') ?? new Set()
    const common = [...group].filter((other) => right.has(other)).length
    precision += common / group.size / items.length
    recall += common / right.size / items.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function membersOf(grouping: Grouping, items: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>()
  for (const id of items) {
    const group = grouping.get(id) ?? ''
    members.set(group, (members.get(group) ?? new Set()).add(id))
  }
  return members
}

/** What a report copies, by its id; null where its text is its own. */
export type CopyLine = { readonly id: string; readonly copyOf: string | null }

/** How the copies that were found agree with the real ones: right is one that is led back to a text of the same family. */
export function copiesFound(gold: readonly CopyLine[], found: readonly CopyLine[]): Agreement {
  const familyOf = new Map(gold.map(({ id, copyOf }) => [id, copyOf ?? id]))
  const copies = found.filter(({ copyOf }) => copyOf !== null)
  const right = copies.filter(({ id, copyOf }) => familyOf.get(id) === familyOf.get(copyOf ?? ''))
  const originals = new Set(found.map(({ id }) => familyOf.get(id)))
  return { right: right.length, found: copies.length, wanted: found.length - originals.size }
}
