import { everyTag } from '#domain/grammar.ts'
import type { TermKind } from '#domain/query.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord, KeywordLanguage, PersonName } from '#text/matching/keyword-language.ts'
import { abbreviations } from './abbreviations.ts'
import { contextRules } from './context-rules.ts'
import { deriveWords } from './derivation.ts'
import { feminineGivenNames, masculineGivenNames } from './given-names.ts'
import { inflectWord, isAbbreviation, isAdjectiveOf } from './inflection.ts'
import { nameRules } from './name-rules.ts'
import { declineName, type Gender, type NamePart } from './name-declension.ts'
import { roleWords } from './titles-and-roles.ts'

/** Polish keywords: every word's forms by the dictionary, and names by rule. */
export function polishKeywords(lexicon: Lexicon): KeywordLanguage {
  return {
    inflect: (word, isPartOfName) => inflectWord(word, lexicon, isPartOfName),
    personOf: (words, said) => personOf(words, said, lexicon),
    knows: (word) => lexicon.has(word),
    qualifies: (word, next) => isAdjectiveOf(word, next, lexicon),
    derive: (word) => deriveWords(word, lexicon),
    ...contextRules(lexicon),
    conjunctions: new Set(['i', 'oraz', 'lub', 'albo', 'czy', 'a', 'ani', 'bądź', 'tudzież']),
    titles: abbreviations.insideSentence,
    genderOfGivenName: (form) =>
      nameRules.givenReadings(form.charAt(0).toUpperCase() + form.slice(1))[0]?.gender ?? null,
    isRole: (word) => roleWords.has(word) || abbreviations.insideSentence.has(word),
  }
}

const men = new Set(masculineGivenNames)
const women = new Set(feminineGivenNames)
const particles = new Set('von van de der den di da du la le el al bin ibn ben ten ter'.split(' '))

function personOf(words: readonly string[], said: TermKind | null, lexicon: Lexicon): PersonName | null {
  const name = withoutTitles(words)
  const [first] = name
  if (first === undefined || name.length < 2 || name.length > 5) return null
  if (!name.every((word) => isCapitalised(word) || particles.has(word))) return null
  if (said !== 'person' && (name.some(isAbbreviation) || !isGivenName(first, name, lexicon))) return null
  const gender = genderOf(first)
  const count = givenCount(name)
  return {
    gender,
    given: name.slice(0, count).map((word) => inflectNamePart(word, { gender, part: 'given' }, lexicon)),
    surname: name.slice(count).map((word) => inflectNamePart(word, { gender, part: 'surname' }, lexicon)),
  }
}

/** "gen. Stanisław Koziej": what stands before the name in lower case is no part of it. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => isCapitalised(word))
  const isTitled = words.slice(0, start).every((word) => abbreviations.insideSentence.has(word))
  return start > 0 && isTitled ? words.slice(start) : words
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A name in the lists, or a word that no dictionary knows before another such word ("Jewhen Mahda"). */
function isGivenName(first: string, name: readonly string[], lexicon: Lexicon): boolean {
  if (men.has(first) || women.has(first)) return true
  return [first, name.at(-1) ?? ''].every((word) => !lexicon.has(word) && !lexicon.has(word.toLowerCase()))
}

function genderOf(given: string): Gender {
  if (men.has(given)) return 'masculine'
  return women.has(given) || given.endsWith('a') ? 'feminine' : 'masculine'
}

/** Further given names ("Anna Maria Dyner") are known by the lists; the last word is always the surname's. */
function givenCount(name: readonly string[]): number {
  const rest = name.slice(1, -1)
  const next = rest.findIndex((word) => !men.has(word) && !women.has(word))
  return 1 + (next < 0 ? rest.length : next)
}

function inflectNamePart(
  word: string,
  hints: { readonly gender: Gender; readonly part: NamePart },
  lexicon: Lexicon,
): InflectedWord {
  if (particles.has(word)) return { kind: 'unknown', forms: new Map([[word, everyTag]]), lemmas: [word] }
  const isDeclined = hints.gender === 'masculine' || word.endsWith('a')
  const listed = isDeclined
    ? lexicon.lexemesOf(word).flatMap(({ forms }) => forms.map(({ form }) => form))
    : []
  const forms = [word, ...listed, ...declineName(word, hints).map(({ form }) => form)]
  return { kind: 'noun', forms: new Map(forms.map((form) => [form, everyTag])), lemmas: [word] }
}
