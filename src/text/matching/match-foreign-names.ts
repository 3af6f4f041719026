import type { Topic } from '#domain/topic.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'
import { findNameSpellings, indexNames, type NameIndex, type NameSpellings } from './find-name-spellings.ts'
import type { InflectedWord, KeywordLanguage } from './keyword-language.ts'
import { createTermFinder, type DocumentFinds } from './find-terms.ts'
import { createFindsJudge, distinctTerms, numberTerms, type TopicMatcher } from './match-topics.ts'
import { normalizeWord } from '#text/normalize.ts'

/** A language other than that of the keywords. */
export type ForeignLanguage = {
  readonly language: KeywordLanguage
  readonly spelling: NameSpelling
  /** Says whether a word in lower case is a common one that hardly is a name. */
  readonly isCommon: (word: string) => boolean
}

/**
 * A matcher for documents that may spell a keyword's names in their own way ("Łukaszenka": "Лукашенко"). The spellings of a
 * document are looked for first; the terms whose names are among them are looked for once more with these spellings as further
 * forms, all others as they are. So every rule of terms, persons and queries holds for them too, and a document costs what
 * the names in it cost, however long the watch list is.
 */
export function createForeignMatcher(
  topics: readonly Topic[],
  { language: plain, spelling, isCommon }: ForeignLanguage,
): TopicMatcher {
  const numbers = numberTerms(topics)
  const terms = distinctTerms(topics, numbers)
  const findPlainly = createTermFinder(terms, plain)
  const judge = createFindsJudge(topics, numbers, plain)
  const language = remembering(plain)
  const index = indexNames(terms)
  const isKnown = (word: string, form: string) => formsOf(word, language).has(normalizeWord(form))
  return (document) => {
    const spellings = findNameSpellings(document, { index, spelling, isKnown, isCommon })
    const finds = findPlainly(document)
    const concerned = termsOf(spellings, index)
    if (concerned.length === 0) return judge(document, finds)
    const own = concerned.flatMap((number) => terms[number] ?? [])
    const found = createTermFinder(own, withSpellings(language, spellings))(document)
    return judge(document, replaceFinds(finds, concerned, found))
  }
}

/** The numbers of the terms in which these words stand. */
function termsOf(spellings: NameSpellings, { terms }: NameIndex): readonly number[] {
  return [...new Set([...spellings.keys()].flatMap((word) => terms.get(word) ?? []))]
}

/** The finds, but for the terms with these numbers those that were found for the first of them, the second and so on. */
function replaceFinds(finds: DocumentFinds, numbers: readonly number[], own: DocumentFinds): DocumentFinds {
  const places = new Map(numbers.map((number, place) => [number, place] as const))
  const kept = [...finds.found].filter((number) => !places.has(number))
  const replaced = [...own.found].flatMap((place) => numbers[place] ?? [])
  return {
    ...finds,
    found: [...kept, ...replaced],
    of: (number) => {
      const place = places.get(number)
      return place === undefined ? finds.of(number) : own.of(place)
    },
  }
}

function formsOf(word: string, language: KeywordLanguage): ReadonlySet<string> {
  return new Set([...language.inflect(word, false).forms.keys()].map(normalizeWord))
}

/** The same language, with what a document spells otherwise among a word's forms. */
function withSpellings(language: KeywordLanguage, spellings: NameSpellings): KeywordLanguage {
  const extend = (inflected: InflectedWord, word: string): InflectedWord => {
    const found = spellings.get(word)
    if (found === undefined) return inflected
    const [tags = 0] = inflected.forms.values()
    const forms = new Map([...inflected.forms, ...[...found].map((form) => [form, tags] as const)])
    return { ...inflected, kind: inflected.kind === 'abbreviation' ? 'noun' : inflected.kind, forms }
  }
  const extendPart = (part: InflectedWord) => extend(part, part.lemmas[0] ?? '')
  return {
    ...language,
    inflect: (word, isPartOfName) => extend(language.inflect(word, isPartOfName), word),
    personOf: (words, said) => {
      const person = language.personOf(words, said)
      return (
        person && {
          ...person,
          given: person.given.map(extendPart),
          surname: person.surname.map(extendPart),
        }
      )
    },
  }
}

/** The same language, which answers what it was asked before from memory: terms are compiled with it for each document. */
function remembering(language: KeywordLanguage): KeywordLanguage {
  return {
    ...language,
    inflect: remember((word: string, isPartOfName: boolean) => language.inflect(word, isPartOfName)),
    personOf: remember((words: readonly string[], said: Parameters<KeywordLanguage['personOf']>[1]) =>
      language.personOf(words, said),
    ),
    derive: remember((word: string) => language.derive(word)),
  }
}

function remember<A extends readonly unknown[], T>(answer: (...question: A) => T): (...question: A) => T {
  const answers = new Map<string, T>()
  return (...question) => {
    const key = JSON.stringify(question)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(...question)
    answers.set(key, made)
    return made
  }
}
