import type { Span } from '#domain/span.ts'
import type { ReportingClause } from '../reporting-clause.ts'
import type { Voice } from '../sources/voice.ts'

/**
 * How a sentence of narration reports something. that: "podkreśla, że …". lead: "Jak podaje X, …", "Zdaniem X …". behind:
 * "…, podała PAP". fragment: nothing but the marks shows what was said ("nazwał to „…”").
 */
export type StatementForm = 'that' | 'lead' | 'behind' | 'fragment'

/** What somebody is said to hold: the words, the clause that reports them, and who they are. */
export type Statement = {
  readonly form: StatementForm
  readonly content: Span
  readonly clause: ReportingClause
  readonly voice: Voice
  /** Words in marks that are the whole of it are direct, though they begin in lower case ("Jak mówi X, „…”"). */
  readonly isVerbatim: boolean
  /** Says what something is called, so that two words in marks are enough. */
  readonly isCalling: boolean
}
