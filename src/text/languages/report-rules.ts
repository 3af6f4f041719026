/** How newsrooms of a language take back what they wrote. */
export type ErrorNotes = {
  /** Tested on a title. */
  readonly title: RegExp
  /** Titles that need words of `lead` in the lead, as they have another meaning too ("Korekta: …" of prices). */
  readonly doubtfulTitle: RegExp
  /** Tested on the first sentences of a text. */
  readonly lead: RegExp
}

/** A step in an event's course ("arrested"): words that tell of it as done. Tested on a sentence. */
export type NewsStep = { readonly name: string; readonly words: RegExp }

/** A thing that is counted in news ("killed"), however it is worded. Tested on one word. */
export type CountedThing = { readonly name: string; readonly words: RegExp }

/** What tells corrections, retractions and new developments in the reports of a language. */
export type ReportRules = {
  readonly code: string
  readonly correction: ErrorNotes
  readonly retraction: ErrorNotes
  readonly steps: readonly NewsStep[]
  readonly counted: readonly CountedThing[]
  /** Number words to their values, in every form, in lower case. */
  readonly numerals: ReadonlyMap<string, number>
  /** From Sunday on, tested on a sentence: it happened on that day. */
  readonly weekdays: readonly RegExp[]
  readonly today: RegExp
}
