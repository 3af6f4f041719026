import type { Query, Term } from '#domain/query.ts'
import type { Topic, TopicExamples } from '#domain/topic.ts'
import { parseQuery } from './parse-query.ts'

/** A topic as lists of keywords, the simple form; each may be any query. What is left out is empty. */
export type KeywordTopic = {
  readonly id: string
  readonly name: string
  /** One of these must be found. */
  readonly any?: readonly string[]
  /** Of every group one must be found; a single keyword is a group of one. */
  readonly all?: readonly (readonly string[])[]
  /** One that covers a find cancels it; any other rules the article out. */
  readonly not?: readonly string[]
  /** A keyword of `any` counts only in a sentence that also holds one of these. */
  readonly beside?: readonly string[]
  readonly examples?: TopicExamples
}

/** The topic that lists of keywords mean. One without `any` and `all` never matches. */
export function keywordTopic(topic: KeywordTopic): Topic {
  const { id, name, any, all, not, beside, examples } = { ...emptyLists, ...topic }
  const operands = [...(any.length > 0 ? [besides(oneOf(any), beside)] : []), ...all.map(oneOf)]
  return { id, name, query: allOf(operands), not: not.map(readKeyword), examples }
}

const emptyLists = { any: [], all: [], not: [], beside: [], examples: { match: [], miss: [] } } as const

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

/** A keyword is a query of its own; one that cannot be read as such is looked for as it stands. */
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
