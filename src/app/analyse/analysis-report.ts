import type { Analysis } from '#domain/analysis.ts'
import type { Quotation } from '#domain/quote.ts'

/** A quotation without what is said of an unnamed source: the contract knows named speakers alone. */
export type PlainQuote = Omit<Quotation, 'unnamed'>

/** An article's analysis as `analyse --json` prints it; offsets are UTF-16 units into `text`. A topic that only the title matched has
 * no matches. */
export type AnalysisReport = {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly title: string | null
  readonly topics: readonly {
    readonly id: string
    readonly matches: readonly { start: number; end: number; form: string; keyword: string }[]
  }[]
  readonly quotes: readonly PlainQuote[]
} & Pick<Analysis, 'people' | 'summary'>
