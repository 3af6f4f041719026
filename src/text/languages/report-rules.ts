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
  /** Ordinals to their values ("seventh" case): whoever is the seventh comes after six. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Words that multiply the number before them, named by how many times ("1000000"). */
  readonly multiples: readonly CountedThing[]
  /** From Sunday on, tested on a sentence: it happened on that day. */
  readonly weekdays: readonly RegExp[]
  readonly today: RegExp
  /** Stands before a number that is no exact one. */
  readonly atLeast: RegExp
  /** Tested on a sentence: it speaks of another time than that of the report. */
  readonly background: RegExp
  /** Things, in their dictionary form, of which a text counts too many kinds for another number to be news. */
  readonly vagueThings: ReadonlySet<string>
}
