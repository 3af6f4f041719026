import type { Query, Term, TermMatching } from '#domain/query.ts'
import { checkTerm, maxTermChars, textOf } from './check-term.ts'
import { isTelling } from './query-characters.ts'
import { fail, peek, sliceOf, type Parsed, type QueryCursor } from './query-cursor.ts'
import { sideBySide, tooManyTerms } from './query-problems.ts'
import {
  clashingPrefixes,
  unknownLanguage,
  prefixNeedsTerm,
  valueNeedsMarks,
  valueWithSigns,
} from './prefix-problems.ts'
import { languageCode, likelyLanguageCode } from './language-code.ts'
import type { PrefixToken, WordsToken } from './read-tokens.ts'
import { termTooLong, wordless } from './term-problems.ts'

const maxTerms = 200

/** The prefixes in a row that stand before the next operand, or null where two of them cannot stand together. */
export function readPrefixes(cursor: QueryCursor): readonly PrefixToken[] | null {
  const prefixes: PrefixToken[] = []
  for (let token = peek(cursor); token?.kind === 'prefix'; token = peek(cursor)) {
    const other = prefixes.find(({ prefix }) => isClashing(prefix.role, token.prefix.role))
    if (other !== undefined)
      return fail(cursor, token, clashingPrefixes(sliceOf(cursor, other), sliceOf(cursor, token)))
    prefixes.push(token)
    cursor.next += 1
  }
  return prefixes
}

type Role = PrefixToken['prefix']['role']

/** Where an article comes from is said of the whole article, so nothing else can be said of that value. */
function isClashing(a: Role, b: Role): boolean {
  return a === b || [a, b].some((role) => role === 'source' || role === 'language')
}

/** Says whether these prefixes may stand before a parenthesis, as only those of a field may; notes a problem if not. */
export function mayHeadGroup(cursor: QueryCursor, prefixes: readonly PrefixToken[]): boolean {
  const single = prefixes.find(({ prefix }) => prefix.role !== 'field')
  if (single === undefined) return true
  fail(cursor, single, prefixNeedsTerm(sliceOf(cursor, single)))
  return false
}

/** The query inside the field that one of the prefixes names, or as it is where none does. */
export function inField(prefixes: readonly PrefixToken[], operand: Query): Query {
  for (const { prefix } of prefixes)
    if (prefix.role === 'field') return { kind: 'field', field: prefix.field, operand }
  return operand
}

/** The term that these words are, with what its prefixes say; or the feed or the language that they name. */
export function readTerm(
  cursor: QueryCursor,
  prefixes: readonly PrefixToken[],
  token: WordsToken,
): Parsed | null {
  cursor.next += 1
  const place = { start: prefixes[0]?.start ?? token.start, end: token.end }
  const role = prefixes[0]?.prefix.role
  if (role === 'source' || role === 'language') {
    const query = readValue(cursor, role, token)
    return query && { ...place, query }
  }
  const finding = checkTerm(token)
  if (finding !== null) return fail(cursor, finding, finding.message)
  cursor.terms += 1
  if (cursor.terms > maxTerms) return fail(cursor, place, tooManyTerms(maxTerms, sliceOf(cursor, place)))
  return { ...place, query: inField(prefixes, { ...place, ...termOf(prefixes, token) }) }
}

function termOf(prefixes: readonly PrefixToken[], token: WordsToken): Omit<Term, 'start' | 'end'> {
  const has = (role: Role) => prefixes.some(({ prefix }) => prefix.role === role)
  const named = prefixes.flatMap(({ prefix }) => (prefix.role === 'names' ? [prefix.names] : []))
  return {
    kind: 'term',
    text: textOf(token.words),
    matching: matchingOf(token),
    names: named[0] ?? null,
    hasDerived: has('derived'),
    isDiacriticsOptional: token.isDiacriticsOptional,
    isSurnameEnough: has('surname'),
  }
}

function matchingOf({ isExact, isQuoted }: WordsToken): TermMatching {
  if (isExact) return 'exact'
  return isQuoted ? 'phrase' : 'inflected'
}

function readValue(cursor: QueryCursor, role: 'source' | 'language', token: WordsToken): Query | null {
  const value = textOf(token.words)
  const prefix = role === 'source' ? 'source:' : 'lang:'
  if (token.isExact || token.isDiacriticsOptional || /[~*]/u.test(value))
    return fail(cursor, token, valueWithSigns(prefix, sliceOf(cursor, token)))
  if (role === 'language') return readLanguage(cursor, token)
  if (!isTelling(value)) return fail(cursor, token, wordless(value))
  if (value.length > maxTermChars) return fail(cursor, token, termTooLong(value, maxTermChars))
  const isOne = token.isQuoted || token.words.length === 1
  return isOne ? { kind: 'source', value } : fail(cursor, token, valueNeedsMarks(prefix, value))
}

function readLanguage(cursor: QueryCursor, token: WordsToken): Query | null {
  const [first, second] = token.words
  const written = textOf(token.words)
  const value = languageCode(written)
  if (value !== null) return { kind: 'language', value }
  if (first !== undefined && second !== undefined && languageCode(first.text) !== null)
    return fail(cursor, token, sideBySide(`lang:${first.text}`, cursor.source.slice(second.start, token.end)))
  return fail(cursor, token, unknownLanguage(written, likelyLanguageCode(written)))
}
