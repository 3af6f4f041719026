import type { Report } from '#text/stories/report.ts'
import { readLines } from './read-lines.ts'
import type { CopyLine, Grouping } from './score-stories.ts'

type GoldLine = CopyLine & { readonly story: string; readonly kind: string }
type ItemLine = Omit<Report, 'publishedAt'> & { readonly published: string; readonly outlet: string }

/** Reports in the order of their publishing, with the stories and the copies that they really are. */
export type LabelledStories = {
  readonly reports: readonly Report[]
  readonly stories: Grouping
  readonly copies: readonly CopyLine[]
  /** By report id: `report`, `copy`, `development`, `correction`, `retraction`, `analysis`, `retelling` or `single`. */
  readonly kinds: Grouping
}

/** Reads `items.jsonl` and `gold.jsonl` of one half's folder. */
export function readLabelledStories(folder: string): LabelledStories {
  const gold = readLines<GoldLine>(`${folder}/gold.jsonl`)
  const items = readLines<ItemLine>(`${folder}/items.jsonl`)
  return {
    reports: items.map(toReport).toSorted(inOrder),
    stories: new Map(gold.map(({ id, story }) => [id, story])),
    copies: gold,
    kinds: new Map(gold.map(({ id, kind }) => [id, kind])),
  }
}

function toReport({ published, outlet, ...item }: ItemLine): Report {
  return { ...item, source: outlet, publishedAt: Date.parse(published) }
}

function inOrder(one: Report, other: Report): number {
  return one.publishedAt - other.publishedAt || (one.id < other.id ? -1 : 1)
}
