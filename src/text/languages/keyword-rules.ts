import type { LexiconCode, LexiconOf } from '#ports/lexicon.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'

/** How keywords are found in the documents of a language. */
export type KeywordRules = {
  /** ISO 639-1 code of the documents. */
  readonly code: string
  /** Makes the language's rules; only asked once a document in the language has come. */
  readonly makeKeywords: (lexiconOf: LexiconOf) => KeywordLanguage
  /**
   * How the language spells the names that a keyword gives in another spelling ("Łukaszenka": "Lukashenko"); null where names
   * are written as keywords write them.
   */
  readonly spelling: NameSpelling | null
  /** The dictionary that tells a common word from a name where it opens a sentence; null where there is none. */
  readonly dictionary: LexiconCode | null
}
