import type { QuotationKind } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { ReportingClause } from './reporting-clause.ts'

/** A quotation before its speaker is known. */
export type RawQuote = Span & {
  readonly kind: QuotationKind
  /** Null where no words report it. */
  readonly clause: ReportingClause | null
  /** The clause stands before the words ("przyznaje: …", "podkreślił, że …") and may hold its subject on either side. */
  readonly isClauseBefore: boolean
  /** Goes on after the clause of the quotation before it. */
  readonly continues: boolean
  /** A paragraph of its own without a clause: a turn of a talk, or no quotation at all. */
  readonly isTurn: boolean
}
