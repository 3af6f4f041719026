import type { Scalar } from 'yaml'

/** A scalar as it stands in a text: where it begins, how it is quoted, and what it says. */
export type WrittenScalar = {
  readonly start: number
  readonly type: Scalar.Type | undefined
  readonly value: string
}

/**
 * Where in a YAML text the character stands that a scalar has at an offset. Blanks are passed over on both sides, so that
 * folded lines and their indentation do no harm. The scalar's own start where the two cannot be laid side by side.
 */
export function placeInScalar(text: string, scalar: WrittenScalar, offset: number): number {
  const { value, type } = scalar
  let at = scalar.start + lengthOf(heads[type ?? 'PLAIN'], text, scalar.start)
  for (const character of value.slice(0, offset).replaceAll(/\s+/gu, '')) {
    at += lengthOf(blanks, text, at)
    const length = writtenLength(character, { text, at, type })
    if (length === 0) return scalar.start
    at += length
  }
  return at + lengthOf(blanks, text, at)
}

/** What stands before a scalar's first character. */
const heads: Readonly<Record<string, RegExp>> = {
  PLAIN: /(?:)/uy,
  QUOTE_SINGLE: /'/uy,
  QUOTE_DOUBLE: /"/uy,
  BLOCK_FOLDED: /[^\n]*\n/uy,
  BLOCK_LITERAL: /[^\n]*\n/uy,
}

/** Between double quotation marks a blank may be written as an escape, and an escaped line end is none at all. */
const blanks = /(?:\s|\\[tn ]|\\\r?\n)*/uy

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escape = /\\(?:x.{2}|u.{4}|U.{8}|.)/uy

type Place = { readonly text: string; readonly at: number; readonly type: Scalar.Type | undefined }

/** How long a character is as it is written there; 0 where something else stands there. */
function writtenLength(character: string, { text, at, type }: Place): number {
  if (type === 'QUOTE_DOUBLE' && text[at] === '\\') return lengthOf(escape, text, at)
  if (type === 'QUOTE_SINGLE' && character === "'") return text.startsWith("''", at) ? 2 : 0
  return text.startsWith(character, at) ? character.length : 0
}

function lengthOf(sticky: RegExp | undefined, text: string, at: number): number {
  if (sticky === undefined) return 0
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
