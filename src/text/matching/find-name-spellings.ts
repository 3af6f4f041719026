import type { Term } from '#domain/query.ts'
import { keywordSpelling } from '#text/languages/keyword-spelling.ts'
import { nameKeys } from '#text/names/name-keys.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'
import { tokenize } from '#text/tokenize.ts'
import type { SearchedDocument } from './find-terms.ts'
import { isUpper } from './scanned-text.ts'

/** The names in keywords: by key the words, and by word the terms (by number) in which it stands. */
export type NameIndex = {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly terms: ReadonlyMap<string, readonly number[]>
}

/** For each word of a keyword that a document spells otherwise, those spellings. */
export type NameSpellings = ReadonlyMap<string, ReadonlySet<string>>

/** Indexes every capitalised word of every term that is not to be found as it is written. */
export function indexNames(terms: readonly Term[]): NameIndex {
  const words = new Map<string, Set<string>>()
  const byWord = new Map<string, number[]>()
  for (const [number, term] of terms.entries()) {
    for (const word of namesOf(term)) {
      const known = byWord.get(word)
      if (known !== undefined) {
        known.push(number)
        continue
      }
      byWord.set(word, [number])
      for (const key of keysOfKeyword(word)) add(words, key, word)
    }
  }
  return { words, terms: byWord }
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

/** The keys by which a keyword's name is found. An abbreviation has no sound: "NATO" is НАТО by the table of known names, and nothing else. */
export function keysOfKeyword(word: string): readonly string[] {
  const keys = nameKeys(word, keywordSpelling(word))
  return isUpper(word) ? keys.filter(isOfTable) : keys
}

function isOfTable(key: string): boolean {
  return key.startsWith('=')
}

/** The words of a term that may be names, and so spelt otherwise. */
export function namesOf({ text, matching, names }: Term): readonly string[] {
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

/**
 * The words of keywords that a word of a document spells. A common word that only opens a sentence ("Dude") and what may be an
 * abbreviation ("ALAW") are not taken for a name by their sound; the table of names is believed.
 */
function wordsSpelt(form: string, { index, spelling, isCommon }: Search): ReadonlySet<string> {
  const hits = nameKeys(form, spelling).filter((key) => index.words.has(key))
  if (hits.length === 0) return new Set()
  const isNoName = (isUpper(form) && form.length <= longestAbbreviation) || isCommon(form.toLowerCase())
  const believed = isNoName ? hits.filter(isOfTable) : hits
  return new Set(believed.flatMap((key) => [...(index.words.get(key) ?? [])]))
}

const longestAbbreviation = 4

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([value]))
  else known.add(value)
}
