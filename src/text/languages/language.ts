/** Abbreviations that end in a dot, without their last dot, in lower case ("m.in", "gen"). */
export type Abbreviations = {
  /** Never the last word of a sentence when a capital follows: ranks, titles, "im.", "ul.". */
  readonly insideSentence: ReadonlySet<string>
  /** Dates that open a sentence as often as they end one ("W 2022 r. Rosja …"). */
  readonly dates: ReadonlySet<string>
  /** Measures, after which a capital is the thing counted or a new sentence ("tys. Polaków"). */
  readonly measures: ReadonlySet<string>
  /** What a counted people looks like, lower case, the whole word ("polaków"). */
  readonly counted: RegExp
}

/** All that the machinery of `text` must know of one language: data and small pure rules, never a step of its own. */
export type Language = {
  /** ISO 639-1. */
  readonly code: string
  readonly abbreviations: Abbreviations
  /** Words that carry no topic, in lower case; a capitalised one after a full stop opens a sentence. */
  readonly stopWords: ReadonlySet<string>
}
