/** What a report does to its story: tells it, corrects what was told, or takes it back. */
export type ReportKind = 'report' | 'correction' | 'retraction'

/** What is told of a report besides its words. */
export type ReportFacts = {
  readonly kind: ReportKind
  /** The agencies behind it, in the order of the chain: PAP, BelTA for "PAP za BelTA"; none where it names none. */
  readonly wire: readonly string[]
  /** The article of the story whose text it repeats; null where its text is its own. */
  readonly copyOf: string | null
}

/** A report of which nothing but its words is known. */
export const plainReport: ReportFacts = { kind: 'report', wire: [], copyOf: null }
