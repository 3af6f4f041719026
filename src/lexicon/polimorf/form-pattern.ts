import type { ByteTable } from './byte-table.ts'
import { startOf } from './byte-table.ts'
import type { TaggedForm } from '#ports/lexicon.ts'

/**
 * How a form is made from its lemma, as bytes: slots (two bytes, the low one first), genders, how much of the lemma's end
 * to strip, how long the prefix is, then the prefix and the suffix. A suppletive form strips all and is all suffix.
 */
export type FormPattern = {
  readonly slots: number
  readonly genders: number
  readonly strip: number
  readonly prefixLength: number
}

/** In bytes: what a pattern has before its prefix and suffix. */
export const patternHead = 5

/** Writes the head of a pattern into the start of `target`. */
export function writePatternHead(target: Uint8Array, pattern: FormPattern): void {
  target[0] = pattern.slots & 0xff
  target[1] = pattern.slots >>> 8
  target[2] = pattern.genders
  target[3] = pattern.strip
  target[4] = pattern.prefixLength
}

/** The form that a pattern of the table makes of a lemma, given in UTF-8 bytes. */
export function applyPattern(patterns: ByteTable, number: number, lemma: Uint8Array): TaggedForm {
  const start = startOf(patterns.ends, number)
  const pattern = patterns.bytes.subarray(start, patterns.ends[number])
  const [low = 0, high = 0, genders = 0, strip = 0, prefixLength = 0] = pattern
  const prefix = pattern.subarray(patternHead, patternHead + prefixLength)
  const stem = lemma.subarray(0, Math.max(0, lemma.length - strip))
  const suffix = pattern.subarray(patternHead + prefixLength)
  return { form: decode([prefix, stem, suffix]), slots: low | (high << 8), genders }
}

const scratch = Buffer.alloc(1024)

function decode(parts: readonly Uint8Array[]): string {
  let length = 0
  for (const part of parts) {
    scratch.set(part, length)
    length += part.length
  }
  return scratch.toString('utf8', 0, length)
}
