import type { Analysis } from '#domain/analysis.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { Query } from '#domain/query.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { Document } from '#pipeline/articles/analyse-article.ts'
import type { PlacedReport } from '#pipeline/stories/story-finder.ts'
import type { Placing } from '#text/stories/cluster-reports.ts'
import type { Report } from '#text/stories/report.ts'
import type { News } from '#text/stories/what-is-new.ts'
import type { Expansion, SearchedText, TermForms } from '#ports/search.ts'
import type { DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'

/** What the analysing thread knows from its start. */
export type AnalysisKnowledge = DictionaryKnowledge & LearntKnowledge & Pick<Configuration, 'rules'>

/** What it may be told anew while it runs. */
export type LearntKnowledge = Pick<Configuration, 'topics' | 'experts' | 'institutions'>

/**
 * What the thread is asked: to open its dictionaries and say what it had to leave aside, to analyse something, or what a `StoryFinder`
 * is asked.
 */
export type AnalysisTask =
  | { readonly kind: 'open' }
  /** To analyse by this from now on. */
  | { readonly kind: 'learn'; readonly knowledge: LearntKnowledge }
  /** Where a topic that nobody has yet would match. */
  | { readonly kind: 'try'; readonly topic: Topic; readonly documents: readonly Document[] }
  /** To analyse a document, or to say which of the rules' title queries its title matches. */
  | { readonly kind: 'analyse' | 'match-title'; readonly document: Document }
  /** What a search asks of a query, for which the thread has the dictionaries. */
  | { readonly kind: 'expand'; readonly query: Query; readonly languages: readonly string[] }
  | { readonly kind: 'forms'; readonly query: Query }
  | { readonly kind: 'match'; readonly query: Query; readonly documents: readonly SearchedText[] }
  /** What a report brings to a story of which these were told. */
  | { readonly kind: 'tell news'; readonly earlier: readonly Report[]; readonly report: Report }
  | { readonly kind: 'begin stories'; readonly name: string }
  | { readonly kind: 'find story'; readonly name: string; readonly report: Report }
  | { readonly kind: 'hold reports'; readonly name: string; readonly reports: readonly PlacedReport[] }

export type AnalysisAnswer =
  | { readonly kind: 'opened'; readonly lines: readonly string[] }
  | { readonly kind: 'learnt' }
  | { readonly kind: 'tried'; readonly matches: readonly (readonly KeywordMatch[])[] }
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'listed'; readonly forms: readonly TermForms[] }
  | { readonly kind: 'expanded'; readonly expansion: Expansion }
  | { readonly kind: 'matched'; readonly matches: readonly (readonly KeywordMatch[])[] }
  | { readonly kind: 'title-matched'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'told'; readonly news: News | null }
  | { readonly kind: 'begun' }
  | { readonly kind: 'found'; readonly placing: Placing | null }
  | { readonly kind: 'held'; readonly isHeld: boolean }
  /** `code`: that of a DepeszaError, such as one about a dictionary that the configuration names; null for a fault of ours. */
  | { readonly kind: 'failed'; readonly reason: Bilingual; readonly code: ErrorCode | null }
