import { textOf } from './check-term.ts'
import { isFindable } from './findable.ts'
import { reportMissingOperand } from './missing-operand.ts'
import { tooDeep, unclosedParenthesis } from './mark-problems.ts'
import { fail, peek, sliceOf, type Parsed, type QueryCursor } from './query-cursor.ts'
import {
  doubledOperator,
  exceptionNeedsMarks,
  findsNothing,
  nearNeedsFinds,
  sideBySide,
} from './query-problems.ts'
import { inField, mayHeadGroup, readPrefixes, readTerm } from './read-term.ts'
import type { PrefixToken } from './read-tokens.ts'

/** How deep parentheses may stand inside each other. */
const maxDepth = 20

/** Reads operands and operators up to the end or to a closing parenthesis, which is left to the caller. */
export function readExpression(cursor: QueryCursor): Parsed | null {
  return readChain(cursor, 'or', (inner) => readChain(inner, 'and', readNear))
}

type Reader = (cursor: QueryCursor) => Parsed | null

function readChain(cursor: QueryCursor, kind: 'and' | 'or', readOperand: Reader): Parsed | null {
  const operands: Parsed[] = []
  do {
    const operand = readOperand(cursor)
    if (operand === null) return null
    operands.push(operand)
  } while (isContinued(cursor, kind))
  const [first = null] = operands
  if (first === null || operands.length === 1) return first
  return {
    start: first.start,
    end: operands.at(-1)?.end ?? first.end,
    query: { kind, operands: operands.map(({ query }) => query) },
  }
}

/** Steps over the operator that goes on with the chain; "a NOT b" goes on like "a AND NOT b". */
function isContinued(cursor: QueryCursor, kind: 'and' | 'or'): boolean {
  const token = peek(cursor)
  if (token?.kind === kind) cursor.next += 1
  return token?.kind === kind || (kind === 'and' && token?.kind === 'not')
}

function readNear(cursor: QueryCursor): Parsed | null {
  let left = readNegation(cursor)
  for (let near = peek(cursor); near?.kind === 'near'; near = peek(cursor)) {
    if (left === null || !hasFindsBesideNear(cursor, left)) return null
    cursor.next += 1
    const right = readNegation(cursor)
    if (right === null || !hasFindsBesideNear(cursor, right)) return null
    const query = { kind: 'near', words: near.words, left: left.query, right: right.query } as const
    left = { start: left.start, end: right.end, query }
  }
  return left
}

function hasFindsBesideNear(cursor: QueryCursor, operand: Parsed): boolean {
  if (isFindable(operand.query, 'throughout')) return true
  fail(cursor, operand, nearNeedsFinds(sliceOf(cursor, operand)))
  return false
}

function readNegation(cursor: QueryCursor): Parsed | null {
  const not = peek(cursor)
  if (not?.kind !== 'not') return readSeparated(cursor)
  cursor.next += 1
  const token = peek(cursor)
  if (token?.kind === 'not') return fail(cursor, token, doubledOperator('NOT', 'NOT'))
  const operand = readSeparated(cursor)
  return (
    operand && { start: not.start, end: operand.end, query: { kind: 'not', operand: operand.query } as const }
  )
}

/** An operand after which an operator, a closing parenthesis or the end follows. */
function readSeparated(cursor: QueryCursor): Parsed | null {
  const left = readCounted(cursor)
  const token = peek(cursor)
  if (left === null || token === undefined) return left
  if (token.kind === 'bad') return fail(cursor, token, token.message)
  if (!operandBeginnings.has(token.kind)) return left
  // What is wrong with the second operand by itself comes first.
  const right = readCounted(cursor)
  if (right === null) return null
  return fail(
    cursor,
    { start: left.start, end: right.end },
    sideBySide(sliceOf(cursor, left), sliceOf(cursor, right)),
  )
}

const operandBeginnings = new Set(['words', 'prefix', 'open', 'at-least'])

function readCounted(cursor: QueryCursor): Parsed | null {
  const token = peek(cursor)
  if (token?.kind !== 'at-least') return readExcept(cursor)
  cursor.next += 1
  const operand = readExcept(cursor)
  if (operand === null) return null
  const { start } = token
  if (!isFindable(operand.query)) return failFindless(cursor, { ...operand, start })
  return { start, end: operand.end, query: { kind: 'at-least', count: token.count, operand: operand.query } }
}

function readExcept(cursor: QueryCursor): Parsed | null {
  const operand = readAtom(cursor)
  const minus = peek(cursor)
  if (operand === null || minus?.kind !== 'minus') return operand
  if (!isFindable(operand.query)) return failFindless(cursor, { ...operand, end: minus.end })
  const exceptions = readExceptions(cursor)
  if (exceptions === null) return null
  return {
    start: operand.start,
    end: exceptions.at(-1)?.end ?? operand.end,
    query: { kind: 'except', operand: operand.query, exceptions: exceptions.map(({ query }) => query) },
  }
}

function readExceptions(cursor: QueryCursor): readonly Parsed[] | null {
  const exceptions: Parsed[] = []
  for (let minus = peek(cursor); minus?.kind === 'minus'; minus = peek(cursor)) {
    cursor.next += 1
    const exception = readException(cursor)
    if (exception === null) return null
    if (!isFindable(exception.query)) return failFindless(cursor, { ...exception, start: minus.start })
    exceptions.push(exception)
  }
  return exceptions
}

/** Bare words after "-" are one word only, as it could not be told how many of them are left out. */
function readException(cursor: QueryCursor): Parsed | null {
  const exception = readAtom(cursor)
  const token = cursor.tokens[cursor.next - 1]
  if (exception === null || token?.kind !== 'words' || token.isQuoted || token.words.length === 1)
    return exception
  const head = cursor.source.slice(exception.start, token.words[0]?.start)
  return fail(cursor, exception, exceptionNeedsMarks(head, textOf(token.words)))
}

function readAtom(cursor: QueryCursor): Parsed | null {
  const prefixes = readPrefixes(cursor)
  if (prefixes === null) return null
  const token = peek(cursor)
  if (token?.kind === 'words') return readTerm(cursor, prefixes, token)
  return token?.kind === 'open' ? readGroup(cursor, prefixes) : reportMissingOperand(cursor)
}

function readGroup(cursor: QueryCursor, prefixes: readonly PrefixToken[]): Parsed | null {
  const open = peek(cursor)
  if (open === undefined || !mayHeadGroup(cursor, prefixes)) return null
  cursor.next += 1
  cursor.depth += 1
  if (cursor.depth > maxDepth) return fail(cursor, open, tooDeep(maxDepth))
  const inside = readExpression(cursor)
  if (inside === null) return null
  const close = peek(cursor)
  if (close === undefined) return fail(cursor, open, unclosedParenthesis(cursor.source.slice(open.start)))
  cursor.next += 1
  cursor.depth -= 1
  const group = { start: prefixes[0]?.start ?? open.start, end: close.end, query: inside.query }
  const isFindless = prefixes.length > 0 && !isFindable(inside.query)
  return isFindless ? failFindless(cursor, group) : { ...group, query: inField(prefixes, inside.query) }
}

function failFindless(cursor: QueryCursor, place: Parsed): null {
  return fail(cursor, place, findsNothing(sliceOf(cursor, place)))
}
