import type { Query, Term } from '#domain/query.ts'
import type { Rubric } from '#domain/rubric.ts'
import type { QuotedVoices, Topic, TopicExamples } from '#domain/topic.ts'
import { parseQuery } from './parse-query.ts'

/**
 * A topic as people write it: as lists of keywords, each of which may be any query, or as one query. What is left out is
 * empty.
 */
export type KeywordTopic = {
  readonly id: string
  readonly name: string
  /** What must be found, in the query language; `any`, `all` and `beside` count for nothing beside it. */
  readonly query?: string
  /** One of these must be found. */
  readonly any?: readonly string[]
  /** Of every group one must be found; a single keyword is a group of one. */
  readonly all?: readonly (readonly string[])[]
  /** One that covers a find cancels it; any other rules the article out. */
  readonly not?: readonly string[]
  /** A keyword of `any` counts only in a sentence that also holds one of these. */
  readonly beside?: readonly string[]
  /** A find counts only where what is written around it is about one of these. */
  readonly about?: readonly Rubric[]
  /** Experts where absent. */
  readonly quote?: QuotedVoices
  readonly examples?: TopicExamples
}

/** The topic that these words mean. One without `query`, `any` and `all` never matches. */
export function keywordTopic(topic: KeywordTopic): Topic {
  const { id, name, query, any, all, not, beside, about, quote, examples } = { ...defaults, ...topic }
  const wanted = query === undefined ? queryOfLists({ any, all, beside }) : readKeyword(query)
  return { id, name, query: wanted, not: not.map(readKeyword), about, quote, examples }
}

const defaults = {
  any: [],
  all: [],
  not: [],
  beside: [],
  about: [],
  quote: 'experts',
  examples: { match: [], miss: [] },
} as const

function queryOfLists({ any, all, beside }: Required<Pick<KeywordTopic, 'any' | 'all' | 'beside'>>): Query {
  return allOf([...(any.length > 0 ? [besides(oneOf(any), beside)] : []), ...all.map(oneOf)])
}

function besides(left: Query, beside: readonly string[]): Query {
  if (beside.length === 0) return left
  return { kind: 'near', words: 'sentence', left, right: oneOf(beside), isOneSided: true }
}

function allOf(operands: readonly Query[]): Query {
  const [only] = operands
  if (only === undefined) return oneOf([])
  return operands.length === 1 ? only : { kind: 'and', operands }
}

function oneOf(keywords: readonly string[]): Query {
  const operands = keywords.map(readKeyword)
  const [only] = operands
  return operands.length === 1 && only !== undefined ? only : { kind: 'or', operands }
}

/**
 * A keyword is a query of its own. The configuration refuses one that cannot be read as such; from elsewhere it is looked for
 * as it stands.
 */
function readKeyword(keyword: string): Query {
  const reading = parseQuery(keyword)
  return reading.kind === 'query' ? reading.query : plainTerm(keyword)
}

/** A keyword without any switch. */
export function plainTerm(text: string): Term {
  return {
    kind: 'term',
    start: 0,
    end: text.length,
    text,
    matching: 'inflected',
    names: null,
    hasDerived: false,
    isDiacriticsOptional: false,
    isSurnameEnough: false,
  }
}
