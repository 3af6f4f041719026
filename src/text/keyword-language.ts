export type WordKind = 'noun' | 'adjective' | 'verb' | 'abbreviation' | 'unknown'

/** Every case and number, as bits: bit n is the language's case n in the singular, bit 7 + n in the plural. */
export const everySlot = 2 ** 14 - 1

/** A keyword's word with all its forms, spelt with the capitals of the keyword. */
export type InflectedWord = {
  readonly kind: WordKind
  /** Each form with the cases and numbers it may stand for, as bits of `everySlot`; every bit where unknown. */
  readonly forms: ReadonlyMap<string, number>
}

/** A person's name as a keyword gives it, word by word, each with all its forms. */
export type PersonName = {
  /** Given names; the first one is always there in a full name, the others may be left out. */
  readonly given: readonly InflectedWord[]
  /** The surname's words, particles included ("von", "der", "Leyen"); they always stand together. */
  readonly surname: readonly InflectedWord[]
}

/** A form that is also a form of another word, and the neighbours that give the other word away. */
export type Homograph = {
  /** The keyword's word, in lower case. */
  readonly lemma: string
  /** The forms concerned, in lower case. */
  readonly forms: ReadonlySet<string>
  /** The other word is meant where one of these follows, or stands before; lower case. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** The other word is meant where the form opens a sentence, unless the next word fits this. */
  readonly unlessAtStart: RegExp | null
}

/** What the matcher must know of the language in which keywords are written. */
export type KeywordLanguage = {
  inflect(word: string, isPartOfName: boolean): InflectedWord
  /** The name that these words make, in their order, or null where they are no person's full name. */
  personOf(words: readonly string[]): PersonName | null
  /** Says whether a word in lower case is a common word of the language. */
  knows(word: string): boolean
  /** Says whether a word is, in lower case, an adjective that agrees with the next word ("polski" with "rząd"). */
  qualifies(word: string, next: string): boolean
  readonly homographs: readonly Homograph[]
  /** Words that join what is coordinated, and count as no word between ("i", "oraz"); lower case. */
  readonly conjunctions: ReadonlySet<string>
  /** Abbreviated titles that may part a given name from the surname, without dot, lower case. */
  readonly titles: ReadonlySet<string>
}
