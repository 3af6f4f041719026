import type { Analysis } from '#domain/analysis.ts'

/** An article's analysis as `analyse --json` prints it; offsets are UTF-16 units into `text`. */
export type AnalysisReport = {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly title: string | null
  readonly topics: readonly {
    readonly id: string
    readonly matches: readonly { start: number; end: number; form: string; keyword: string }[]
    /** Finds in the title; their offsets point into `title`. */
    readonly titleMatches: readonly { start: number; end: number; form: string; keyword: string }[]
  }[]
} & Pick<Analysis, 'quotes' | 'people' | 'summary'>
