import type { Span } from '#domain/span.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import { forgetRoots, numberOfRoot, openRootTable, priorReports, type RootTable } from './root-table.ts'
import { type PlacedWord, rootKeyOf, type RootLanguage } from './root-words.ts'
import { hashOfWord } from './text-copies.ts'
import { keepRows, openWordTable, ownNumbers, rowOf, type WordTable } from './word-table.ts'

/** The words of one language that were used in this generation or in the one before. */
export type LanguageWords = {
  readonly vocabulary: Vocabulary
  readonly language: RootLanguage
  readonly table: WordTable
  /** How many were used in this generation. */
  young: number
}

/** All words and roots that are in use, numbered; what no held report has and no word of late had is forgotten. */
export type Vocabulary = {
  readonly lexiconOf: LexiconOf
  readonly languages: Map<string, LanguageWords>
  readonly roots: RootTable
  /** The first is 1. */
  generation: number
  /** How many reports are held. */
  held: number
}

/** What is known of a word wherever it stands, by its place in the word's row. */
const hashAt = ownNumbers
const signsAt = ownNumbers + 1
/** Its root where a capital there means a name, and where it does not: 0 where nobody asked yet, or two more than is answered. */
const meantAt = ownNumbers + 2
const anywayAt = ownNumbers + 3
const generationAt = ownNumbers + 4

const capitalSign = 1
const dateSign = 2

/** What is answered for a root that nobody has asked for yet, and for a word that says nothing of an event. */
export const unknownRoot = -2
const noRoot = -1

const mostRemembered = 100_000
const leastRarity = 0.1

/** The rules and the dictionary of a language are asked for with its first report. */
export function openVocabulary(lexiconOf: LexiconOf): Vocabulary {
  return { lexiconOf, languages: new Map(), roots: openRootTable(), generation: 1, held: 0 }
}

/** The words of a language, by its ISO 639-1 code; to be asked for once for each report, as rows of words may begin elsewhere then. */
export function wordsOf(vocabulary: Vocabulary, code: string): LanguageWords {
  const known = vocabulary.languages.get(code)
  if (known === undefined) return openWords(vocabulary, code)
  if (known.young >= mostRemembered) turnGeneration(vocabulary)
  return known
}

/** The row of a word that stands in a text there; each is looked at once and remembered. */
export function wordAt(words: LanguageWords, text: string, span: Span): number {
  const row = rowOf(words.table, text, span)
  const { rows } = words.table
  const { generation } = words.vocabulary
  if (rows[row + generationAt] === generation) return row
  if (rows[row + generationAt] === 0) writeFacts(words, row, text.slice(span.start, span.end))
  rows[row + generationAt] = generation
  words.young += 1
  const { generations } = words.vocabulary.roots
  for (const root of [rootOf(words, row, false), rootOf(words, row, true)]) {
    if (root >= 0) generations[root] = generation
  }
  return row
}

/** The hash of a word, the same whatever its diacritics. */
export function hashOf({ table: { rows } }: LanguageWords, row: number): number {
  return rows[row + hashAt] ?? 0
}

export function hasCapital({ table: { rows } }: LanguageWords, row: number): boolean {
  return ((rows[row + signsAt] ?? 0) & capitalSign) !== 0
}

/** A number, or a word for a day: it tells one day's issue of a routine title from another's. */
export function isDate({ table: { rows } }: LanguageWords, row: number): boolean {
  return ((rows[row + signsAt] ?? 0) & dateSign) !== 0
}

/**
 * The number of a word's root where a capital is needed anyway, or where it means a name; negative where it has none, and `unknownRoot`
 * where nobody has found it yet.
 */
export function rootOf(words: LanguageWords, row: number, isCapitalAnyway: boolean): number {
  const at = row + (isCapitalAnyway || !hasCapital(words, row) ? anywayAt : meantAt)
  return (words.table.rows[at] ?? 0) + unknownRoot
}

/** Finds a word's root, and remembers it. */
export function findRoot(words: LanguageWords, row: number, { word, isCapitalAnyway }: PlacedWord): number {
  const isAnyway = isCapitalAnyway || !hasCapital(words, row)
  const { roots, generation } = words.vocabulary
  const key = rootKeyOf({ word, isCapitalAnyway: isAnyway }, words.language)
  const root = key === null ? noRoot : numberOfRoot(roots, key, generation)
  words.table.rows[row + (isAnyway ? anywayAt : meantAt)] = root - unknownRoot
  return root
}

/** The logarithm of one in how many reports holds the root; at least 0.1. */
export function rarityOf({ held, roots: { counts, priors } }: Vocabulary, root: number): number {
  const holding = (counts[root] ?? 0) + (priors[root] ?? 0)
  return Math.max(leastRarity, Math.log((held + priorReports + 1) / (holding + 0.5)))
}

function openWords(vocabulary: Vocabulary, code: string): LanguageWords {
  const { dictionary, ...rules } = storyRulesOf(code)
  const language = { ...rules, lexicon: dictionary === null ? null : vocabulary.lexiconOf(dictionary) }
  const words: LanguageWords = { vocabulary, language, table: openWordTable(), young: 0 }
  vocabulary.languages.set(code, words)
  return words
}

function writeFacts({ table: { rows }, language }: LanguageWords, row: number, word: string): void {
  const isDay = language.calendarWords.has(word.toLowerCase()) || /^\p{N}/u.test(word)
  rows[row + hashAt] = hashOfWord(word)
  rows[row + signsAt] = (/^\p{Lu}/u.test(word) ? capitalSign : 0) | (isDay ? dateSign : 0)
}

/** The words of the generation before the last are forgotten, and the roots that only they had. */
function turnGeneration(vocabulary: Vocabulary): void {
  const { languages, roots, generation } = vocabulary
  for (const words of languages.values()) {
    const { table } = words
    keepRows(table, (row) => table.rows[row + generationAt] === generation)
    words.young = 0
  }
  forgetRoots(roots, generation)
  vocabulary.generation += 1
}
