import type { Bilingual } from '#domain/bilingual.ts'
import type { Span } from '#domain/span.ts'
import {
  closersAt,
  isBlankAt,
  isLooseAt,
  isMarkAt,
  skipBlanks,
  wordAt,
  wordsWithin,
  type QueryWord,
} from './query-characters.ts'
import { nearestPrefix, prefixNamed, type QueryPrefix } from './query-prefixes.ts'
import { emptyMarks, markInsideMarks, strayMark, unclosedMark } from './mark-problems.ts'
import { prefixWithoutTerm, unknownPrefix } from './prefix-problems.ts'
import { readOperator, type QueryOperator } from './read-operator.ts'

/** The words of one term with what surrounds them, before anything was judged about them. */
export type WordsToken = Span & {
  readonly kind: 'words'
  /** Never empty; of the last one a `~` is cut off. */
  readonly words: readonly QueryWord[]
  readonly isQuoted: boolean
  /** An `=` stood before them. */
  readonly isExact: boolean
  /** A `~` stood directly after them. */
  readonly isDiacriticsOptional: boolean
}

/** A prefix with its colon; what it belongs to follows without a space. */
export type PrefixToken = Span & { readonly kind: 'prefix'; readonly prefix: QueryPrefix }

/** One piece of a query. A `bad` one is always the last: what follows it would only be guessed. */
export type QueryToken =
  | (Span & QueryOperator)
  | (Span & { readonly kind: 'open' | 'close' | 'minus' })
  | PrefixToken
  | WordsToken

type BadToken = Span & { readonly kind: 'bad'; readonly message: Bilingual }

/** The pieces of a query, in order, up to its end or to the first piece that cannot be read. Linear in its length. */
export function readTokens(source: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  let at = skipBlanks(source, 0)
  while (at < source.length) {
    const token = readToken(source, at)
    tokens.push(token)
    if (token.kind === 'bad') break
    at = skipBlanks(source, token.end)
  }
  return tokens
}

function readToken(source: string, at: number): QueryToken {
  const sign = readSign(source, at)
  if (sign !== null) return { kind: sign, start: at, end: at + 1 }
  if (closersAt(source, at) !== undefined || isExactMarkAt(source, at)) return readQuoted(source, at)
  if (isMarkAt(source, at)) return badAt(source, { start: at, end: at + 1 }, strayMark)
  return readOperatorAt(source, at) ?? readPrefixAt(source, at) ?? readBareWords(source, at)
}

function readSign(source: string, at: number): 'open' | 'close' | 'minus' | null {
  if (source.charAt(at) === '(') return 'open'
  if (source.charAt(at) === ')') return 'close'
  return isMinusAt(source, at) ? 'minus' : null
}

/** A hyphen inside a word, and one between spaces, is a plain character: "F-16", "Warszawa - Wilno". */
function isMinusAt(source: string, at: number): boolean {
  if (source.charAt(at) !== '-' || isLooseAt(source, at + 1)) return false
  return at === 0 || isBlankAt(source, at - 1) || source.charAt(at - 1) === '('
}

function isExactMarkAt(source: string, at: number): boolean {
  return source.charAt(at) === '=' && closersAt(source, at + 1) !== undefined
}

function readQuoted(source: string, start: number): QueryToken {
  const isExact = source.charAt(start) === '='
  const openAt = isExact ? start + 1 : start
  let closeAt = openAt + 1
  while (closeAt < source.length && !isMarkAt(source, closeAt)) closeAt += 1
  const opening = { start: openAt, end: openAt + 1 }
  if (closeAt === source.length) {
    const message = unclosedMark(source.charAt(openAt), source.slice(openAt))
    return { kind: 'bad', ...opening, message }
  }
  const whole = { start: openAt, end: closeAt + 1 }
  if (!closersAt(source, openAt)?.includes(source.charAt(closeAt)))
    return { kind: 'bad', start: closeAt, end: closeAt + 1, message: markInsideMarks(textOf(source, whole)) }
  const words = wordsWithin(source, { start: openAt + 1, end: closeAt })
  if (words.length === 0) return badAt(source, whole, emptyMarks)
  const isDiacriticsOptional = source.charAt(whole.end) === '~'
  const end = isDiacriticsOptional ? whole.end + 1 : whole.end
  return { kind: 'words', start, end, words, isQuoted: true, isExact, isDiacriticsOptional }
}

function readOperatorAt(source: string, at: number): QueryToken | null {
  const word = wordAt(source, at)
  const operator = readOperator(word.text)
  return operator === null ? null : { ...operator, start: at, end: word.end }
}

const prefixPattern = /([\p{L}\p{M}]+):(?!\/\/)/uy

/** A prefix, or what looks like one: letters, a colon, and no space. An address ("https://") is none. */
function readPrefixAt(source: string, at: number): PrefixToken | BadToken | null {
  prefixPattern.lastIndex = at
  const [whole, name] = prefixPattern.exec(source) ?? []
  if (whole === undefined || name === undefined) return null
  const place = { start: at, end: at + whole.length }
  const prefix = prefixNamed(name)
  if (isLooseAt(source, place.end))
    return prefix === undefined ? null : badAt(source, place, prefixWithoutTerm)
  if (prefix !== undefined) return { kind: 'prefix', ...place, prefix }
  const word = wordAt(source, at).text
  return { kind: 'bad', ...place, message: unknownPrefix({ name, word, meant: nearestPrefix(name) }) }
}

/** All bare words in a row are one term; of an `=` before the first it is exact. */
function readBareWords(source: string, start: number): WordsToken {
  const isExact = source.charAt(start) === '=' && wordAt(source, start + 1).text !== ''
  const words = [wordAt(source, isExact ? start + 1 : start)]
  let end = words[0]?.end ?? start
  for (let next = furtherWordAt(source, end); next !== null; next = furtherWordAt(source, end)) {
    words.push(next)
    end = next.end
  }
  const last = words.pop() ?? { start, end, text: '' }
  const isDiacriticsOptional = last.text.length > 1 && last.text.endsWith('~')
  words.push(isDiacriticsOptional ? { ...last, end: end - 1, text: last.text.slice(0, -1) } : last)
  return { kind: 'words', start, end, words, isQuoted: false, isExact, isDiacriticsOptional }
}

/** The next word of a run of bare words that goes on after `end`, or null where something else begins. */
function furtherWordAt(source: string, end: number): QueryWord | null {
  const at = skipBlanks(source, end)
  const word = wordAt(source, at)
  if (at === end || word.text === '' || isMinusAt(source, at) || isExactMarkAt(source, at)) return null
  if (/^=./u.test(word.text) || readOperator(word.text) !== null) return null
  return readPrefixAt(source, at) === null ? word : null
}

function badAt(source: string, place: Span, wording: (text: string) => Bilingual): BadToken {
  return { kind: 'bad', ...place, message: wording(textOf(source, place)) }
}

function textOf(source: string, { start, end }: Span): string {
  return source.slice(start, end)
}
