import { everyTag } from '#domain/grammar.ts'
import type { TermKind } from '#domain/query.ts'
import type { Lexicon, LexiconOf } from '#ports/lexicon.ts'
import type { InflectedWord, KeywordLanguage, PersonName } from '#text/matching/keyword-language.ts'
import { deriveEnglish } from './derivation.ts'
import { genderOf } from './given-names.ts'
import { isAnother, mayBeAnother } from './homographs.ts'
import { inflectEnglish, isAbbreviation, nameForms } from './inflection.ts'
import { roleWords, titles } from './roles.ts'

/**
 * Keywords in English documents: every word's forms by the dictionary. A keyword that is no English word is found as it
 * stands, so that a Polish list of names and abbreviations serves English feeds too.
 */
export function englishKeywords(lexiconOf: LexiconOf): KeywordLanguage {
  const lexicon = lexiconOf('en')
  const dictionaries = [lexicon, lexiconOf('pl')]
  return {
    inflect: (word, isPartOfName) => inflectEnglish(word, lexicon, isPartOfName),
    personOf: (words, said) => personOf(words, said, dictionaries),
    knows: (word) => lexicon.has(word),
    qualifies: () => false,
    derive: (word) => deriveEnglish(word, lexicon),
    isImprobable: () => false,
    judgeOf: ({ lemmas }) => ({
      isAmbiguous: (form) => mayBeAnother(form, lemmas),
      isOtherWord: (context) => isAnother(context, lemmas),
    }),
    // English words in a row agree in nothing, so a phrase is kept together by its order alone.
    prepositions: new Set(),
    isModifier: () => true,
    joinsAdjectives: () => false,
    isOnlyNoun: () => false,
    asAdjective: () => null,
    isCommonNoun: () => false,
    conjunctions: new Set(['and', 'or', 'nor']),
    titles,
    genderOfGivenName: (form) => genderOf(form.charAt(0).toUpperCase() + form.slice(1)),
    isRole: (word) => roleWords.has(word) || titles.has(word),
  }
}

const particles = new Set('von van de der den di da du la le el al bin ibn ben ten ter'.split(' '))

function personOf(
  words: readonly string[],
  said: TermKind | null,
  dictionaries: readonly Lexicon[],
): PersonName | null {
  const [first = '', ...rest] = words
  if (rest.length === 0 || rest.length > 4) return null
  if (!words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word))) return null
  if (said !== 'person' && (words.some(isAbbreviation) || !isPerson(words, dictionaries))) return null
  const count = givenCount(words)
  return {
    gender: genderOf(first) ?? (first.endsWith('a') ? 'feminine' : 'masculine'),
    given: words.slice(0, count).map((word) => namePart(word, [word, `${word}'s`])),
    surname: words.slice(count).map((word) => namePart(word, nameForms(word))),
  }
}

/** Further given names are known by the lists; the last word is always the surname's. */
function givenCount(words: readonly string[]): number {
  const middle = words.slice(1, -1).findIndex((word) => genderOf(word) === null)
  return middle < 0 ? words.length - 1 : 1 + middle
}

/** A name in the lists, or a word that no dictionary knows before another such word ("Jewhen Mahda"). */
function isPerson(words: readonly string[], dictionaries: readonly Lexicon[]): boolean {
  if (genderOf(words[0] ?? '') !== null) return true
  return [words[0] ?? '', words.at(-1) ?? ''].every((word) =>
    dictionaries.every((dictionary) => !dictionary.has(word) && !dictionary.has(word.toLowerCase())),
  )
}

function namePart(word: string, forms: readonly string[]): InflectedWord {
  const own = particles.has(word) ? [word] : forms
  return { kind: 'noun', forms: new Map(own.map((form) => [form, everyTag])), lemmas: [word] }
}
