import type { LexiconOf } from '#ports/lexicon.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import { genderOfKnownGivenName } from '#text/names/known-names.ts'
import { polishKeywords } from './polish/keywords.ts'

/**
 * Polish keywords in documents of a language without a dictionary. Which word is common there nobody knows; so one that opens a
 * sentence before a surname is taken for common unless it is a known given name.
 */
export function keywordsAbroad(lexiconOf: LexiconOf): KeywordLanguage {
  const polish = polishKeywords(lexiconOf('pl'))
  const isGiven = (word: string) =>
    genderOfKnownGivenName(word) !== null || polish.genderOfGivenName(word) !== null
  return { ...polish, knows: (word) => polish.knows(word) || !isGiven(word) }
}
