import type { Topic } from '#domain/topic.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'
import { findNameSpellings, indexNames, type NameIndex, type NameSpellings } from './find-name-spellings.ts'
import type { InflectedWord, KeywordLanguage } from './keyword-language.ts'
import { createTopicMatcher, type TopicMatcher } from './match-topics.ts'
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
 * document are looked for first; the topics whose names are among them are matched with these spellings as further forms, all
 * others as they are. So every rule of terms, persons and queries holds for them too, and a document without such names costs
 * no more than its capitalised words.
 */
export function createForeignMatcher(
  topics: readonly Topic[],
  { language: plain, spelling, isCommon }: ForeignLanguage,
): TopicMatcher {
  const matchPlainly = createTopicMatcher(topics, plain)
  const language = remembering(plain)
  const index = indexNames(topics)
  const isKnown = (word: string, form: string) => formsOf(word, language).has(normalizeWord(form))
  return (document) => {
    const spellings = findNameSpellings(document, { index, spelling, isKnown, isCommon })
    const concerned = topicsOf(spellings, index)
    const known = matchPlainly(document)
    if (concerned.size === 0) return known
    const own = topics.filter((_, topic) => concerned.has(topic))
    const found = new Map(known.map((match) => [match.topicId, match]))
    for (const { id } of own) found.delete(id)
    for (const match of createTopicMatcher(own, withSpellings(language, spellings))(document)) {
      found.set(match.topicId, match)
    }
    return topics.flatMap(({ id }) => found.get(id) ?? [])
  }
}

function topicsOf(spellings: NameSpellings, { topics }: NameIndex): ReadonlySet<number> {
  return new Set([...spellings.keys()].flatMap((word) => [...(topics.get(word) ?? [])]))
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

/** The same language, which answers what it was asked before from memory: the topics of a document are compiled with it. */
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
