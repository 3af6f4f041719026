import type { Query, Term } from '#domain/query.ts'
import type { Field } from '#domain/topic.ts'
import type { Expansion, IndexQuery, SearchMark } from '#ports/search.ts'
import { fold } from '#text/fold.ts'
import { operandsOf } from '#text/matching/evaluate-query.ts'
import { keysOfKeyword, namesOf } from '#text/matching/find-name-spellings.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import { compileTerm, type Pattern, type PatternWord } from '#text/matching/term-patterns.ts'
import { normalizeWord } from '#text/normalize.ts'
import { indexNameKey, indexWord } from './index-words.ts'

/** How the documents of one language are searched. */
export type SearchedLanguage = {
  readonly keywords: KeywordLanguage
  /** Names may be spelt otherwise there, so that they are found by their keys, too. */
  readonly isForeign: boolean
}

/** The index reads so many words in about 40 ms, each of which may stand in half of 100,000 articles. */
const mostWords = 800

/**
 * The index query that holds of every article of these languages of which a query is true (and of some more, as the index knows
 * no exact forms, no order and no distance). Every word stands for all forms that the matcher takes for it. Where those are more
 * than the index reads in time, every term is looked for by its longest word alone; where that does not help, the answer is
 * `too-broad`.
 */
export function expandQuery(query: Query, languages: readonly SearchedLanguage[]): Expansion {
  const expanded = expand(query, { languages, field: null, isReduced: false })
  if (expanded === null) return { kind: 'unbounded' }
  if (countWords(expanded) <= mostWords) return { kind: 'query', query: expanded }
  const reduced = expand(query, { languages, field: null, isReduced: true })
  return reduced === null || countWords(reduced) > mostWords
    ? { kind: 'too-broad' }
    : { kind: 'query', query: reduced }
}

type Context = {
  readonly languages: readonly SearchedLanguage[]
  readonly field: Field | null
  readonly isReduced: boolean
}

/** Null where the index can rule nothing out. */
function expand(query: Query, context: Context): IndexQuery | null {
  switch (query.kind) {
    case 'term':
      return expandTerm(query, context)
    case 'not':
      return null
    case 'source':
    case 'language':
      return { kind: 'mark', mark: markOf(query) }
    case 'and':
    case 'near':
      return allOf(operandsOf(query).map((operand) => expand(operand, context)))
    case 'or':
      return anyOf(query.operands.map((operand) => expand(operand, context)))
    default:
      return expand(query.operand, query.kind === 'field' ? inField(query, context) : context)
  }
}

function markOf({ kind, value }: Extract<Query, { readonly kind: 'source' | 'language' }>): SearchMark {
  return { of: kind, value: kind === 'source' ? fold(value) : value }
}

/** The index knows no lead: it is looked for in the text. */
function inField({ field }: Extract<Query, { readonly kind: 'field' }>, context: Context): Context {
  return { ...context, field: field === 'title' ? 'title' : 'text' }
}

function allOf(operands: readonly (IndexQuery | null)[]): IndexQuery | null {
  const known = operands.filter((operand) => operand !== null)
  if (known.length < 2) return known[0] ?? null
  return { kind: 'all', operands: known }
}

function anyOf(operands: readonly (IndexQuery | null)[]): IndexQuery | null {
  const known = operands.filter((operand) => operand !== null)
  if (known.length < operands.length) return null
  return known.length === 1 ? (known[0] ?? null) : { kind: 'any', operands: known }
}

/** A term's patterns in every language, each once. */
function expandTerm(term: Term, context: Context): IndexQuery | null {
  const patterns = new Map<string, IndexQuery>()
  for (const language of context.languages) {
    for (const pattern of compileTerm(term, language.keywords)) {
      const expanded = expandPattern(pattern, { term, language, ...context })
      patterns.set(JSON.stringify(expanded), expanded)
    }
  }
  const alternatives = [...patterns.values()]
  if (alternatives.length === 0) return { kind: 'words', words: [], beginnings: [], field: context.field }
  return anyOf(alternatives)
}

type PatternContext = Omit<Context, 'languages'> & {
  readonly term: Term
  readonly language: SearchedLanguage
}

function expandPattern({ words }: Pattern, context: PatternContext): IndexQuery {
  const wanted = context.isReduced ? [longest(words)] : words
  const expanded = wanted.map((word) => expandWord(word, context))
  const [only] = expanded
  return expanded.length === 1 && only !== undefined ? only : { kind: 'all', operands: expanded }
}

function longest(words: readonly PatternWord[]): PatternWord {
  const lengthOf = ({ prefix, forms }: PatternWord): number => (prefix ?? [...forms.keys()][0] ?? '').length
  return words.reduce((best, word) => (lengthOf(word) > lengthOf(best) ? word : best))
}

function expandWord(word: PatternWord, { term, language, field }: PatternContext): IndexQuery {
  if (word.prefix !== null) return { kind: 'words', words: [], beginnings: [indexWord(word.prefix)], field }
  const forms = [...word.forms.keys()].map(indexWord)
  const keys = language.isForeign ? keysOf(word, term) : []
  const words = [...new Set([...forms, ...keys])].filter((form) => form !== '')
  return { kind: 'words', words, beginnings: [], field }
}

/** The keys of the names in a term that this word stands for. */
function keysOf({ inflected, forms }: PatternWord, term: Term): readonly string[] {
  const isMeant = (name: string): boolean => inflected.lemmas.includes(name) || forms.has(normalizeWord(name))
  return namesOf(term).filter(isMeant).flatMap(keysOfKeyword).map(indexNameKey)
}

function countWords(query: IndexQuery): number {
  if (query.kind === 'words') return query.words.length + query.beginnings.length
  return query.kind === 'mark' ? 1 : query.operands.reduce((sum, operand) => sum + countWords(operand), 0)
}
