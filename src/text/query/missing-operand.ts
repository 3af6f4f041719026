import type { Span } from '#domain/span.ts'
import { fail, peek, sliceOf, type QueryCursor } from './query-cursor.ts'
import { emptyParentheses, strayClosing, unclosedParenthesis } from './mark-problems.ts'
import { prefixNeedsOperand } from './prefix-problems.ts'
import {
  doubledOperator,
  minusWithNothingAfter,
  minusWithNothingBefore,
  operatorAtEnd,
  operatorAtStart,
} from './query-problems.ts'
import type { QueryToken } from './read-tokens.ts'

/** Says why no operand stands where one has to, as what stands around the place shows; answers null. */
export function reportMissingOperand(cursor: QueryCursor): null {
  const token = peek(cursor)
  const before = cursor.tokens[cursor.next - 1]
  if (token?.kind === 'bad') return fail(cursor, token, token.message)
  if (before?.kind === 'prefix' || before?.kind === 'minus') return reportUnfit(cursor, before, token)
  if (token === undefined || token.kind === 'close') return reportEnd(cursor, before, token)
  return token.kind === 'minus' ? reportMinus(cursor, token) : reportOperator(cursor, before, token)
}

function reportOperator(cursor: QueryCursor, before: QueryToken | undefined, token: QueryToken): null {
  const operator = sliceOf(cursor, token)
  if (before === undefined || before.kind === 'open') return fail(cursor, token, operatorAtStart(operator))
  const place = { start: before.start, end: token.end }
  return fail(cursor, place, doubledOperator(sliceOf(cursor, before), operator))
}

/** Something follows directly, or a prefix would be bad and a minus a plain dash; but it is no operand. */
function reportUnfit(cursor: QueryCursor, before: QueryToken, token: QueryToken | undefined): null {
  const following = token === undefined ? '' : sliceOf(cursor, token)
  const place = { start: before.start, end: token?.end ?? before.end }
  return before.kind === 'prefix'
    ? fail(cursor, place, prefixNeedsOperand(sliceOf(cursor, before), following))
    : fail(cursor, place, minusWithNothingAfter(following))
}

function reportMinus(cursor: QueryCursor, minus: Span): null {
  const after = cursor.tokens[cursor.next + 1]
  const excluded = after?.kind === 'words' ? sliceOf(cursor, after) : '…'
  return fail(cursor, minus, minusWithNothingBefore(excluded))
}

function reportEnd(cursor: QueryCursor, before: QueryToken | undefined, close: Span | undefined): null {
  if (before === undefined) return fail(cursor, close ?? { start: 0, end: 0 }, strayClosing)
  if (before.kind !== 'open') return fail(cursor, before, operatorAtEnd(sliceOf(cursor, before)))
  return close === undefined
    ? fail(cursor, before, unclosedParenthesis(cursor.source.slice(before.start)))
    : fail(cursor, { start: before.start, end: close.end }, emptyParentheses)
}
