import type { Document } from '#pipeline/articles/analyse-article.ts'
import type { Report } from '#text/stories/report.ts'
import { readLines } from './read-lines.ts'

/** Whether a desk wants an alert; `either` counts neither way. */
export type Relevance = 'relevant' | 'irrelevant' | 'either'

/** What a desk thinks of an item: its event, the names of the topics that it is for, and whether it wants to hear of it. */
export type NewsGold = {
  readonly story: string
  readonly topics: readonly string[]
  readonly relevance: Relevance
}

/** One labelled item of a news day, as the analysis and the finding of stories read it. */
export type NewsItem = {
  readonly report: Report
  readonly document: Document
  readonly gold: NewsGold
}

type ItemLine = {
  readonly id: string
  readonly outlet: string
  readonly language: string
  readonly title: string
  readonly text: string
  readonly published: string
  readonly url: string
}
type GoldLine = NewsGold & { readonly id: string }

/** Reads `items.jsonl` and `gold.jsonl` of one half's folder, in the order of publishing; throws where an item has no gold. */
export function readLabelledNews(folder: string): readonly NewsItem[] {
  const golds = new Map(readLines<GoldLine>(`${folder}/gold.jsonl`).map((gold) => [gold.id, gold]))
  const items = readLines<ItemLine>(`${folder}/items.jsonl`).map((line) => {
    const gold = golds.get(line.id)
    if (gold === undefined) throw new Error(`${line.id} has no gold`)
    return toItem(line, gold)
  })
  return items.toSorted((one, other) => one.report.publishedAt - other.report.publishedAt)
}

function toItem({ id, outlet, language, title, text, published, url }: ItemLine, gold: NewsGold): NewsItem {
  return {
    report: { id, title, text, language, source: outlet, publishedAt: Date.parse(published) },
    document: { title, text, language, source: outlet, url },
    gold,
  }
}
