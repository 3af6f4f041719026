import { agencyOf } from './agencies.ts'

/** A report of a story, by what makes it depend on others. */
export type Origin = {
  readonly id: string
  readonly source: string
  /** Who owns the source; its own name where nobody knows. */
  readonly owner: string
  /** "aggregator" for one that writes nothing itself. */
  readonly type: string
  /** The agencies that the report names as its origin. */
  readonly wire: readonly string[]
  /** The report that this one copies, by its id; null where its text is its own. */
  readonly copyOf: string | null
}

/**
 * How many of a story's reports are independent of each other: those of one owner count once, as do those of one wire and copies of
 * one text, and what hangs together by several of these. An aggregator counts nothing, and ties only what it copies.
 */
export function independentCount(reports: readonly Origin[]): number {
  const groups = new Map<string, string>()
  for (const report of reports) {
    const [first = '', ...others] = tiesOf(report)
    for (const other of others) groups.set(rootOf(groups, other), rootOf(groups, first))
  }
  const written = reports.filter(({ type }) => type !== 'aggregator')
  return new Set(written.map((report) => rootOf(groups, textOf(report.id)))).size
}

/** Names of groups that a report is of; its own text's is the first. */
function tiesOf({ id, source, owner, type, wire, copyOf }: Origin): readonly string[] {
  const agency = agencyOf(source)
  const publisher = type === 'aggregator' ? [] : [`owner ${owner.toLowerCase()}`]
  return [
    textOf(id),
    ...(copyOf === null ? [] : [textOf(copyOf)]),
    ...wire.map((name) => `wire ${agencyOf(name)?.name ?? name}`),
    ...(agency === null ? [] : [`wire ${agency.name}`]),
    ...publisher,
  ]
}

function textOf(id: string): string {
  return `text ${id}`
}

/** The name that stands for a group. */
function rootOf(groups: ReadonlyMap<string, string>, name: string): string {
  let root = name
  for (let next = groups.get(root); next !== undefined && next !== root; next = groups.get(root)) root = next
  return root
}
