import { spanContains } from '#domain/span.ts'
import type { Term } from '#domain/query.ts'
import type { Field } from '#domain/topic.ts'
import { inReadingOrder, type Doubt, type Find } from './find.ts'
import { findPatternAt } from './find-pattern.ts'
import { createFormTable, type FormTable } from './form-table.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { judgeDoubts, mayBeCommonNoun, surnameDoubt } from './judge-doubts.ts'
import { firstUnit, hasCapitals, keyAt, scanText, type ScannedText } from './scanned-text.ts'
import { compileTerm, type Pattern, type PatternWord } from './term-patterns.ts'

/** The two texts of an article. */
export type SearchedDocument = {
  readonly title: string
  readonly text: string
  /** ISO 639-1, where known. */
  readonly language?: string
  /** The name of the feed, where known. */
  readonly source?: string
  /** The address, whose section may tell what the article is about. */
  readonly url?: string | null
}

/** What was found in a document. */
export type DocumentFinds = {
  /** The terms of which a form was found, by number; the doubtful finds of some may all have been dropped. */
  readonly found: Iterable<number>
  /** The finds of a term in reading order, title first; of those that lie inside each other the longest. */
  readonly of: (term: number) => readonly Find[]
  /** The two texts with their words. */
  readonly scanned: Readonly<Record<Field, ScannedText>>
}

/**
 * Finds all these terms in a document; a term is called by its number in the list. All forms of all terms stand in one
 * table in which every word of the document is looked up once, so the time hardly grows with the number of terms.
 */
export function createTermFinder(
  terms: readonly Term[],
  language: KeywordLanguage,
): (document: SearchedDocument) => DocumentFinds {
  const patterns = terms.map((term) => compileTerm(term, language))
  const index = indexPatterns(patterns)
  const isSimple = patterns.map(findsInOrder)
  return ({ title, text }) => {
    const finds = new Map<number, Find[]>()
    const scanned = { title: scanText(title, index.table), text: scanText(text, index.table) }
    collect({ index, language, finds }, scanned.title, 'title')
    collect({ index, language, finds }, scanned.text, 'text')
    for (const [term, found] of finds) {
      if (!isSimple[term]) finds.set(term, settle(found))
    }
    return { found: finds.keys(), of: (term) => finds.get(term) ?? [], scanned }
  }
}

type Posting = { readonly term: number; readonly pattern: Pattern; readonly word: number }
type PatternIndex = {
  readonly table: FormTable
  /** By entry of the table. */
  readonly postings: readonly (readonly Posting[])[]
  /** Postings of words with a star, by their beginning; the lengths that beginnings have, and the units with which they begin (0 for any). */
  readonly prefixes: ReadonlyMap<string, readonly Posting[]>
  readonly prefixLengths: readonly number[]
  readonly prefixUnits: ReadonlySet<number>
}

/** One posting per form of each pattern's rarest word: the one that the fewest patterns share. */
function indexPatterns(patterns: readonly (readonly Pattern[])[]): PatternIndex {
  const sharing = countSharing(patterns.flat())
  const byForm = new Map<string, Posting[]>()
  const prefixes = new Map<string, Posting[]>()
  for (const [term, alternatives] of patterns.entries()) {
    for (const pattern of alternatives) {
      const word = rarestWord(pattern, sharing)
      const posting = { term, pattern, word }
      const wanted = pattern.words[word]
      for (const form of wanted?.forms.keys() ?? []) add(byForm, form, posting)
      if (wanted !== undefined && wanted.prefix !== null) add(prefixes, wanted.prefix, posting)
    }
  }
  return {
    table: createFormTable([...byForm.keys()]),
    postings: [...byForm.values()],
    prefixes,
    prefixLengths: [...new Set([...prefixes.keys()].map(({ length }) => length))],
    prefixUnits: new Set([0, ...[...prefixes.keys()].map((prefix) => prefix.charCodeAt(0))]),
  }
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

function countSharing(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const sharing = new Map<string, number>()
  for (const { words } of patterns) {
    for (const word of words) sharing.set(nameOf(word), (sharing.get(nameOf(word)) ?? 0) + 1)
  }
  return sharing
}

/** A word is the same as another where its first form is. */
function nameOf({ prefix, forms }: PatternWord): string {
  return prefix ?? forms.keys().next().value ?? ''
}

/** The longer word wins a tie: short ones ("o", "w") are frequent in texts. */
function rarestWord({ words }: Pattern, sharing: ReadonlyMap<string, number>): number {
  const costs = words.map((word) => (sharing.get(nameOf(word)) ?? 0) + 1 / (nameOf(word).length + 1))
  return costs.indexOf(Math.min(...costs))
}

type Collection = {
  readonly index: PatternIndex
  readonly language: KeywordLanguage
  readonly finds: Map<number, Find[]>
}

function collect(collection: Collection, scanned: ScannedText, field: Field): void {
  const { index } = collection
  for (let position = 0; position < scanned.count; position += 1) {
    const entry = scanned.entries[position] ?? -1
    if (entry >= 0) follow(index.postings[entry] ?? [], { scanned, field, position }, collection)
    if (index.prefixLengths.length === 0 || !index.prefixUnits.has(firstUnit(scanned, position))) continue
    const key = keyAt(scanned, position)
    for (const length of index.prefixLengths) {
      const postings = index.prefixes.get(key.slice(0, length))
      if (postings !== undefined) follow(postings, { scanned, field, position }, collection)
    }
  }
}

type Place = { readonly scanned: ScannedText; readonly field: Field; readonly position: number }

function follow(postings: readonly Posting[], place: Place, { language, finds }: Collection): void {
  const { scanned, field, position } = place
  for (const { term, pattern, word } of postings) {
    const wanted = pattern.words[word]
    if (wanted === undefined || !hasCapitals(scanned, position, wanted)) continue
    const words = findPatternAt(pattern, { scanned, index: position, word }, language)
    if (words === null) continue
    const first = words[0] ?? position
    const last = words.at(-1) ?? position
    const doubt = doubtOf(pattern, { scanned, first, language })
    const start = scanned.starts[first] ?? 0
    add(finds, term, { start, end: scanned.ends[last] ?? 0, field, words, doubt })
  }
}

function doubtOf(pattern: Pattern, place: Parameters<typeof surnameDoubt>[1]): Doubt | null {
  if (pattern.isSurnameAlone) return surnameDoubt(pattern, place)
  const [word] = pattern.words
  const isName = pattern.isJudgedByNeighbours && word?.capitals === 'first'
  return isName && mayBeCommonNoun(place, word.inflected) ? 'common' : null
}

/** A term of one word with one pattern: its finds come in order, and none lies inside another. */
function findsInOrder(patterns: readonly Pattern[]): boolean {
  const [pattern, ...others] = patterns
  return (
    others.length === 0 &&
    pattern?.words.length === 1 &&
    !pattern.isSurnameAlone &&
    pattern.words[0]?.capitals !== 'first'
  )
}

/** Sorted, without finds that lie inside another, and without surnames that are hardly this person's. */
function settle(finds: readonly Find[]): Find[] {
  const kept: Find[] = []
  for (const find of finds.toSorted(inReadingOrder)) {
    const last = kept.at(-1)
    if (last === undefined || last.field !== find.field || !spanContains(last, find)) kept.push(find)
  }
  return kept.every(({ doubt }) => doubt === null) ? kept : judgeDoubts(kept)
}
