import type { TermKind } from '#domain/query.ts'

export type WordKind = 'noun' | 'adjective' | 'verb' | 'abbreviation' | 'unknown'

/** A keyword's word with all its forms, spelt with the capitals of the keyword. */
export type InflectedWord = {
  readonly kind: WordKind
  /** Each form with the cases, numbers and genders it may stand for (`tagsOf` of domain/grammar.ts). */
  readonly forms: ReadonlyMap<string, number>
  /** The dictionary words that the forms are taken from, or the word itself. */
  readonly lemmas: readonly string[]
}

export type Gender = 'masculine' | 'feminine'

/** A person's name as a keyword gives it, word by word, each with all its forms. */
export type PersonName = {
  /** Given names; the first one is always there in a full name, the others may be left out. */
  readonly given: readonly InflectedWord[]
  /** The surname's words, particles included ("von", "der", "Leyen"); they always stand together. */
  readonly surname: readonly InflectedWord[]
  readonly gender: Gender
}

/** A word of a text among its neighbours. Functions, as most rules ask for one or two of them. */
export type WordInContext = {
  /** In lower case. */
  readonly word: string
  /** The word so many places on (-1: the one before), in lower case; "" where there is none or a clause's end comes between. */
  readonly neighbour: (offset: number) => string
  readonly opensSentence: () => boolean
  /** A capital in the middle of a sentence that is not all in capitals. */
  readonly isCapitalised: () => boolean
  /** The word before or after has a capital too. */
  readonly isAmongCapitals: () => boolean
}

/** Tells the forms of one word from those of others that are spelt the same. */
export type HomographJudge = {
  /** Says whether a form may be another word, so that its neighbours must be asked. */
  readonly isAmbiguous: (form: string) => boolean
  /** Says whether the neighbours of an ambiguous form tell that it is another word ("umów się"). */
  readonly isOtherWord: (context: WordInContext) => boolean
}

/** What the matcher must know of the language in which keywords are written. */
export type KeywordLanguage = {
  inflect(word: string, isPartOfName: boolean): InflectedWord
  /**
   * The name that these words make, in their order, or null where they are no person's full name. With `person` said of
   * them, any two capitalised words are one.
   */
  personOf(words: readonly string[], said: TermKind | null): PersonName | null
  /** Says whether a word in lower case is a common word of the language. */
  knows(word: string): boolean
  /** Says whether a word is, in lower case, an adjective that agrees with the next word ("polski" with "rząd"). */
  qualifies(word: string, next: string): boolean
  /** Words derived from a keyword's word ("białoruski", "Białorusin" from "Białoruś"), each with all its forms. */
  derive(word: string): readonly InflectedWord[]
  /** Says whether a form hardly ever stands for any of these lemmas in running text ("prawie" for "prawo"). */
  isImprobable(form: string, lemmas: readonly string[]): boolean
  /** The judge of a word's forms; made once for each word of a keyword. */
  judgeOf(word: InflectedWord): HomographJudge
  /** Words that join what is coordinated, and count as no word between ("i", "oraz"); lower case. */
  readonly conjunctions: ReadonlySet<string>
  /** Words that govern a noun behind them; lower case. */
  readonly prepositions: ReadonlySet<string>
  /** Says whether a word in lower case may stand among a noun's adjectives: an adjective, an adverb, an unknown word. */
  isModifier(word: string): boolean
  /** Says whether a word in lower case sets, behind a comma, one adjective against another ("choć", "ale"). */
  joinsAdjectives(word: string): boolean
  /** Says whether a word in lower case is a usual noun, and where a name is given, the same word, borne as a surname too. */
  isCommonNoun(word: string, name?: InflectedWord): boolean
  /** Says whether a word in lower case is a noun and nothing else. */
  isOnlyNoun(word: string): boolean
  /** The word taken for an adjective, with the forms of one; null where it is none. */
  asAdjective(word: string): InflectedWord | null
  /** Abbreviated titles that may part a given name from the surname, without dot, lower case. */
  readonly titles: ReadonlySet<string>
  /** The gender of those who bear a given name, in any form and in lower case; null where the name is not known. */
  genderOfGivenName(form: string): Gender | null
  /** Says whether a word in lower case before a surname tells that its bearer is somebody known ("analityk", "gen"). */
  isRole(word: string): boolean
}
