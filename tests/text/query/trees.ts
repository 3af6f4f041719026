import type { Query, QueryField, Term } from '../../../src/domain/query.ts'
import { parseQuery, type QueryProblem } from '../../../src/text/query/parse-query.ts'

/** A term without a place; what is not given is as a bare word has it. */
export function term(text: string, rest: Partial<Term> = {}): Term {
  return {
    kind: 'term',
    text,
    matching: 'inflected',
    names: null,
    hasDerived: false,
    isDiacriticsOptional: false,
    isSurnameEnough: false,
    start: 0,
    end: 0,
    ...rest,
  }
}

export const phrase = (text: string): Term => term(text, { matching: 'phrase' })
export const exact = (text: string): Term => term(text, { matching: 'exact' })
export const and = (...operands: readonly Query[]): Query => ({ kind: 'and', operands })
export const or = (...operands: readonly Query[]): Query => ({ kind: 'or', operands })
export const not = (operand: Query): Query => ({ kind: 'not', operand })
export const near = (words: number | 'sentence', left: Query, right: Query): Query => ({
  kind: 'near',
  words,
  left,
  right,
})
export const except = (operand: Query, ...exceptions: readonly Query[]): Query => ({
  kind: 'except',
  operand,
  exceptions,
})
export const field = (name: QueryField, operand: Query): Query => ({ kind: 'field', field: name, operand })
export const source = (value: string): Query => ({ kind: 'source', value })
export const language = (value: string): Query => ({ kind: 'language', value })
export const atLeast = (count: number, operand: Query): Query => ({ kind: 'at-least', count, operand })

/** The tree of a query that has to be sound, with every term moved to the place 0–0. */
export function treeOf(text: string): Query {
  return withoutPlaces(soundQuery(text))
}

/** The query of a text that has to be sound. */
export function soundQuery(text: string): Query {
  const reading = parseQuery(text)
  if (reading.kind === 'problem') throw new Error(`${text}: ${reading.problem.message.en}`)
  return reading.query
}

/** The problem of a text that must not be sound. */
export function problemOf(text: string): QueryProblem {
  const reading = parseQuery(text)
  if (reading.kind === 'query') throw new Error(`no problem in ${text}`)
  return reading.problem
}

/** The same tree with every term at the place 0–0, for comparisons. */
export function withoutPlaces(query: Query): Query {
  switch (query.kind) {
    case 'term':
      return { ...query, start: 0, end: 0 }
    case 'and':
    case 'or':
      return { ...query, operands: query.operands.map(withoutPlaces) }
    case 'near':
      return { ...query, left: withoutPlaces(query.left), right: withoutPlaces(query.right) }
    case 'except':
      return {
        ...query,
        operand: withoutPlaces(query.operand),
        exceptions: query.exceptions.map(withoutPlaces),
      }
    case 'not':
    case 'field':
    case 'at-least':
      return { ...query, operand: withoutPlaces(query.operand) }
    default:
      return query
  }
}

/** Every term of a tree, in reading order. */
export function termsOf(query: Query): readonly Term[] {
  switch (query.kind) {
    case 'term':
      return [query]
    case 'and':
    case 'or':
      return query.operands.flatMap(termsOf)
    case 'near':
      return [...termsOf(query.left), ...termsOf(query.right)]
    case 'except':
      return [query.operand, ...query.exceptions].flatMap(termsOf)
    case 'not':
    case 'field':
    case 'at-least':
      return termsOf(query.operand)
    default:
      return []
  }
}
