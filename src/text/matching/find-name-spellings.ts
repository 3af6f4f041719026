import type { Topic } from '#domain/topic.ts'
import type { Term } from '#domain/query.ts'
import { keywordSpelling } from '#text/languages/keyword-spelling.ts'
import { nameKeys } from '#text/names/name-keys.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'
import { tokenize } from '#text/tokenize.ts'
import { termsOf } from './evaluate-query.ts'
import type { SearchedDocument } from './find-terms.ts'

/** The names in keywords: by key the words, and by word the topics (by number) in whose terms it stands. */
export type NameIndex = {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly topics: ReadonlyMap<string, ReadonlySet<number>>
}

/** For each word of a keyword that a document spells otherwise, those spellings. */
export type NameSpellings = ReadonlyMap<string, ReadonlySet<string>>

/** Indexes every capitalised word of every term that is not to be found as it is written. */
export function indexNames(topics: readonly Topic[]): NameIndex {
  const words = new Map<string, Set<string>>()
  const byWord = new Map<string, Set<number>>()
  for (const [topic, { query, not }] of topics.entries()) {
    for (const word of [query, ...not].flatMap(termsOf).flatMap(namesOf)) {
      add(byWord, word, topic)
      for (const key of nameKeys(word, keywordSpelling(word))) add(words, key, word)
    }
  }
  return { words, topics: byWord }
}

type Search = {
  readonly index: NameIndex
  /** The spelling of the document's language. */
  readonly spelling: NameSpelling
  /** Says whether a form of a keyword's word is found without that. */
  readonly isKnown: (word: string, form: string) => boolean
  /** Says whether a word in lower case is a common word of the document's language. */
  readonly isCommon: (word: string) => boolean
}

/** The spellings in a document of the names in keywords. */
export function findNameSpellings({ title, text }: SearchedDocument, search: Search): NameSpellings {
  const spellings = new Map<string, Set<string>>()
  for (const form of capitalisedWords(title, text)) {
    for (const word of wordsSpelt(form, search)) {
      if (!search.isKnown(word, form)) add(spellings, word, form)
    }
  }
  return spellings
}

function namesOf({ text, matching, names }: Term): readonly string[] {
  if (matching === 'exact' || names === 'word') return []
  const composed = text.normalize('NFC')
  return tokenize(composed)
    .filter(({ text: word, end }) => startsWithCapital.test(word) && composed[end] !== '*')
    .map((token) => token.text)
}

const startsWithCapital = /^\p{Lu}/u

function capitalisedWords(...texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => tokenize(text)).map((token) => token.text)
  return new Set(words.filter((word) => startsWithCapital.test(word)))
}

/** A common word that only opens a sentence ("Dude") is not taken for a name by its sound; the table of names is believed. */
function wordsSpelt(form: string, { index, spelling, isCommon }: Search): ReadonlySet<string> {
  const keys = nameKeys(form, spelling)
  const hits = keys.filter((key) => index.words.has(key))
  if (hits.length === 0) return new Set()
  const believed = isCommon(form.toLowerCase()) ? hits.filter((key) => key.startsWith('=')) : hits
  return new Set(believed.flatMap((key) => [...(index.words.get(key) ?? [])]))
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([value]))
  else known.add(value)
}
