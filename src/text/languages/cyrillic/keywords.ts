import { everyTag } from '#domain/grammar.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { keywordsAbroad } from '#text/languages/keywords-abroad.ts'
import type {
  HomographJudge,
  InflectedWord,
  KeywordLanguage,
  PersonName,
} from '#text/matching/keyword-language.ts'
import { genderOfKnownGivenName } from '#text/names/known-names.ts'
import { decline, type Declension } from './declension.ts'

/** What a language in Cyrillic letters brings along. */
export type CyrillicGrammar = {
  readonly declension: Declension
  /** Beginnings of words that tell, before a surname, that its bearer is somebody known ("президент"). */
  readonly roles: readonly string[]
  readonly conjunctions: readonly string[]
}

/**
 * Keywords in documents in Cyrillic letters. Those in the same letters take the endings of a table, no dictionary, so a stem
 * that changes is found as it is written; verbs are too. Those in Latin letters are read as Polish.
 */
export function cyrillicKeywords(grammar: CyrillicGrammar, lexiconOf: LexiconOf): KeywordLanguage {
  const latin = keywordsAbroad(lexiconOf)
  const isRole = (word: string) => grammar.roles.some((role) => word.startsWith(role))
  return {
    ...latin,
    inflect: (word, isPartOfName) =>
      isCyrillic(word) ? declined(word, grammar.declension) : latin.inflect(word, isPartOfName),
    personOf: (words, said) =>
      words.every(isCyrillic) ? personOf(words, said === 'person', grammar) : latin.personOf(words, said),
    qualifies: (word, next) => !isCyrillic(word) && latin.qualifies(word, next),
    judgeOf: (word) => (word.lemmas.some(isCyrillic) ? undoubted : latin.judgeOf(word)),
    conjunctions: new Set(grammar.conjunctions),
    isRole: (word) => isRole(word) || latin.isRole(word),
    genderOfGivenName: (form) => genderOfKnownGivenName(form) ?? latin.genderOfGivenName(form),
  }
}

/** Without a dictionary no form is known to be another word's too. */
const undoubted: HomographJudge = { isAmbiguous: () => false, isOtherWord: () => false }

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word)
}

function declined(word: string, declension: Declension): InflectedWord {
  const isAbbreviation = word === word.toUpperCase()
  const forms = isAbbreviation ? [word] : decline(word, declension)
  return {
    kind: isAbbreviation ? 'abbreviation' : 'unknown',
    forms: new Map(forms.map((form) => [form, everyTag])),
    lemmas: [word],
  }
}

/** A given name of the table of known names with a surname, or any two words that are said to be a person. */
function personOf(
  words: readonly string[],
  isSaid: boolean,
  { declension }: CyrillicGrammar,
): PersonName | null {
  const gender = genderOfKnownGivenName(words[0] ?? '')
  if (words.length < 2 || words.length > 4 || (gender === null && !isSaid)) return null
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return null
  const parts = words.map((word) => declined(word, declension))
  return { gender: gender ?? 'masculine', given: parts.slice(0, 1), surname: parts.slice(1) }
}
