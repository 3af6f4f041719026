import type { Person, Quotation } from './quote.ts'
import type { Span } from './span.ts'
import type { TopicMatch } from './topic.ts'

/** One sentence chosen for the summary: a verbatim slice of the article's text. */
export type SummarySentence = Span & { readonly text: string }

/** All that was read out of one article. Quotations, people and summary sentences point into the article's `text`. */
export type Analysis = {
  readonly topics: readonly TopicMatch[]
  readonly quotes: readonly Quotation[]
  readonly people: readonly Person[]
  readonly summary: readonly SummarySentence[]
  /** Which version of the rules made this; stored, so that an archive can be analysed again. */
  readonly analyserVersion: number
}
