import type { Bilingual } from '#domain/bilingual.ts'
import type { Query } from '#domain/query.ts'
import type { Span } from '#domain/span.ts'
import type { QueryToken } from './read-tokens.ts'

/** What is wrong with a query, where in its source, and what to do about it, for the one who wrote it. */
export type QueryProblem = Span & { readonly message: Bilingual }

/** A part of the tree with its place in the source, parentheses included. */
export type Parsed = Span & { readonly query: Query }

/**
 * A walk over a query's pieces. The first problem ends it: whoever meets one answers null, and so does everybody above,
 * so that no reader has to carry problems around.
 */
export type QueryCursor = {
  readonly source: string
  readonly tokens: readonly QueryToken[]
  /** The index of the piece to read next. */
  next: number
  terms: number
  depth: number
  problem: QueryProblem | null
}

/** Notes a problem, of which the first counts, and answers null for the caller to hand on. */
export function fail(cursor: QueryCursor, { start, end }: Span, message: Bilingual): null {
  cursor.problem ??= { start, end, message }
  return null
}

/** The piece to read next, or undefined at the end. */
export function peek(cursor: QueryCursor): QueryToken | undefined {
  return cursor.tokens[cursor.next]
}

/** The stretch of the source that a span covers. */
export function sliceOf({ source }: QueryCursor, { start, end }: Span): string {
  return source.slice(start, end)
}
