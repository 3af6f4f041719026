import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { Channel } from '#domain/configuration.ts'
import type { Step } from '#domain/decision.ts'
import type { IdentifiedEntry } from '#pipeline/polling/recognise-entries.ts'

/** An entry with the article read from it and what the analysis found. */
export type AnalysedEntry = {
  readonly entry: IdentifiedEntry
  readonly article: Article
  readonly analysis: Analysis
  /** True where the article's own page was asked for and could not be had. */
  readonly isPageMissing: boolean
}

/** To which channels an entry may be announced, and whether as news or as something "earlier". */
export type Audience = {
  readonly channels: readonly Channel[]
  readonly isEarlier: boolean
  /** Why no channel may hear of it; null where some may. */
  readonly because: Step | null
}
