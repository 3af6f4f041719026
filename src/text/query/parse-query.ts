import type { Query } from '#domain/query.ts'
import { isFindable } from './findable.ts'
import { skipBlanks } from './query-characters.ts'
import { strayClosing } from './mark-problems.ts'
import { fail, peek, type QueryCursor, type QueryProblem } from './query-cursor.ts'
import { blankQuery, nothingToFind, queryTooLong } from './query-problems.ts'
import { readExpression } from './read-expression.ts'
import { readTokens } from './read-tokens.ts'

export type { QueryProblem } from './query-cursor.ts'

/** A query, or the first thing that is wrong with what was written. */
export type QueryReading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'problem'; readonly problem: QueryProblem }

/** The longest query, in UTF-16 units. */
const maxQueryChars = 4000

/**
 * Reads a query as people write it (docs/query-language.md). NOT binds tighter than NEAR, NEAR than AND, AND than OR; a
 * chain of AND or of OR is one flat node, a chain of NEAR nests to the left, and what stands in parentheses stays a node
 * of its own. Never throws: what cannot be read is a problem with its place and a remedy.
 */
export function parseQuery(source: string): QueryReading {
  const whole = { start: 0, end: source.length }
  if (source.length > maxQueryChars) {
    const message = queryTooLong(source, maxQueryChars)
    return { kind: 'problem', problem: { ...whole, start: maxQueryChars, message } }
  }
  if (skipBlanks(source, 0) === source.length)
    return { kind: 'problem', problem: { ...whole, message: blankQuery } }
  const tokens = readTokens(source)
  const cursor: QueryCursor = { source, tokens, next: 0, terms: 0, depth: 0, problem: null }
  const query = readWhole(cursor)
  return query === null ? { kind: 'problem', problem: problemOf(cursor) } : { kind: 'query', query }
}

function readWhole(cursor: QueryCursor): Query | null {
  const parsed = readExpression(cursor)
  if (parsed === null) return null
  const left = peek(cursor)
  // After a complete expression only what closes one can be left.
  if (left !== undefined) return fail(cursor, left, strayClosing)
  return isFindable(parsed.query)
    ? parsed.query
    : fail(cursor, parsed, nothingToFind(cursor.source.slice(parsed.start, parsed.end)))
}

/** Whoever answers null has noted a problem; the whole source stands in for one that was forgotten. */
function problemOf({ problem, source }: QueryCursor): QueryProblem {
  return problem ?? { start: 0, end: source.length, message: blankQuery }
}
