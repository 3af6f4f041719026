import type { PartOfSpeech } from '#domain/grammar.ts'
/** A form with what it may stand for. Cases and numbers are bits of `everySlot` (domain/grammar.ts), genders of `genderBits`; all bits where nothing is known. */
export type TaggedForm = { readonly form: string; readonly slots: number; readonly genders: number }

/**
 * A dictionary word with its forms. A verb's forms are the finite ones, the infinitive, the impersonal ones and all
 * participles, but not its gerund. A participle and a gerund are, besides, lexemes of their own ("przyjęty" an adjective,
 * "przyjęcie" a noun), whose lemma is their nominative (masculine) singular.
 */
export type Lexeme = {
  /** The base form in the dictionary's spelling ("umowa", "Białoruś", "przyjąć"). */
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
  /** The lemma is among them; negations (nie-) are not. */
  readonly forms: readonly TaggedForm[]
  /** False where irregular forms may be missing, as a spelling dictionary lists them as words of their own. */
  readonly isComplete: boolean
}

/** One explanation of a form: the lexeme's lemma and part of speech, and what the form may stand for. */
export type LexiconReading = {
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
  readonly slots: number
  readonly genders: number
}

/** A dictionary of one language. All strings are compared exactly, capitals included. */
export type Lexicon = {
  /** The lexemes whose lemma is exactly this; empty where the dictionary has none. */
  lexemesOf(lemma: string): readonly Lexeme[]
  /** Every explanation of the form, at most one per lemma and part of speech; empty where unknown. */
  readingsOf(form: string): readonly LexiconReading[]
  /**
   * How the dictionary lists the string: as a word with forms, as a word by itself, which some do with irregular forms, or not at
   * all (null). Costs less than `lexemesOf`.
   */
  entryOf(word: string): 'inflected' | 'single' | null
  /** Says whether the string is a form of any lexeme. */
  has(form: string): boolean
}

/** The languages of which there is a dictionary, by ISO 639-1 code. */
export type LexiconCode = 'pl' | 'en'

/** The dictionary of a language; one that is not loaded yet is loaded by the question, and kept. */
export type LexiconOf = (code: LexiconCode) => Lexicon
