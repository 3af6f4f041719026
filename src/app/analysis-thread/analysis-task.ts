import type { Analysis } from '#domain/analysis.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { Document } from '#pipeline/analyse-article.ts'
import type { DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'

/** What the analysing thread knows from its start. */
export type AnalysisKnowledge = DictionaryKnowledge &
  Pick<Configuration, 'topics' | 'experts' | 'institutions'>

/** What the thread is asked: to open its dictionaries and say what it had to leave aside, or to analyse a document. */
export type AnalysisTask =
  | { readonly kind: 'open' }
  | { readonly kind: 'analyse'; readonly document: Document }

export type AnalysisAnswer =
  | { readonly kind: 'opened'; readonly lines: readonly string[] }
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  /** `code`: that of a DepeszaError, such as one about a dictionary that the configuration names; null for a fault of ours. */
  | { readonly kind: 'failed'; readonly reason: Bilingual; readonly code: ErrorCode | null }
