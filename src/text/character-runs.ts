import type { Span } from '#domain/span.ts'

/**
 * The runs of UTF-16 units outside of the surrogates whose characters fit an expression, which must be global and match
 * whole runs ("/\p{L}+/gu"). One pass over all of them costs a few milliseconds; a test of each, ten times as much.
 */
export function* characterRuns(pattern: RegExp): Generator<Span> {
  for (const { start, text } of planes) {
    for (const match of text.matchAll(pattern)) {
      yield { start: start + match.index, end: start + match.index + match[0].length }
    }
  }
}

const firstSurrogate = 0xd800
const lastSurrogate = 0xdfff

const planes = [
  { start: 0, text: unitsBetween(0, firstSurrogate) },
  { start: lastSurrogate + 1, text: unitsBetween(lastSurrogate + 1, 0x10000) },
]

function unitsBetween(start: number, end: number): string {
  return Array.from({ length: end - start }, (_, index) => String.fromCharCode(start + index)).join('')
}
