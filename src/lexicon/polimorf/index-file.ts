import { crc32 } from 'node:zlib'
import type { LexemeIndex } from './build-index.ts'

/** What an index was made from: length and CRC-32 of the automaton's file. */
export type SourceMark = { readonly length: number; readonly checksum: number }

/** The mark of a dictionary's bytes. */
export function markSource(dictionary: Uint8Array): SourceMark {
  return { length: dictionary.length, checksum: crc32(dictionary) }
}

/**
 * The index as the bytes of a file: a head of 32-bit numbers (magic, version, the source's length and checksum, the
 * checksum of all that follows it, the length of each array), then the arrays, each at a multiple of four. Numbers are in
 * the machine's byte order, so that they are read in place; the magic number is another one where the order differs.
 */
export function packIndex(index: LexemeIndex, source: SourceMark): Uint8Array {
  const parts = arraysOf(index)
  const lengths = parts.map((part) => part.byteLength)
  const file = new Uint8Array(headBytes + lengths.reduce((sum, length) => sum + padded(length), 0))
  const head = new Uint32Array(file.buffer, 0, headNumbers)
  head.set([magic, version, source.length, source.checksum, 0, ...lengths])
  let start = headBytes
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), start)
    start += padded(part.byteLength)
  }
  head[checksumPlace] = checksumOf(file)
  return file
}

/**
 * The index in a file's bytes, read in place. Null unless the file is whole, of this version and made from this source.
 */
export function unpackIndex(file: Uint8Array, source: SourceMark): LexemeIndex | null {
  if (file.length < headBytes || file.byteOffset % 4 !== 0) return null
  const head = new Uint32Array(file.buffer, file.byteOffset, headNumbers)
  const expected = [magic, version, source.length, source.checksum, checksumOf(file)]
  if (expected.some((number, place) => head[place] !== number)) return null
  const lengths = [...head.subarray(firstLengthPlace)]
  if (headBytes + lengths.reduce((sum, length) => sum + padded(length), 0) !== file.length) return null
  let start = headBytes
  const parts = lengths.map((length) => {
    const part = file.subarray(start, start + length)
    start += padded(length)
    return part
  })
  return indexOf(parts)
}

/** "PMRF". */
const magic = 0x504d5246
/** To be raised with any change of what the index holds, that of `meaningsOf` included. */
const version = 1
const checksumPlace = 4
const firstLengthPlace = 5
const arrayCount = 10
const headNumbers = firstLengthPlace + arrayCount
const headBytes = headNumbers * 4

function arraysOf({
  lexemes,
  paradigmOf,
  paradigms,
  patterns,
}: LexemeIndex): readonly (Uint8Array | Uint32Array)[] {
  const tables = [lexemes, paradigms, patterns]
  return [paradigmOf, ...tables.flatMap(({ bytes, ends, slots }) => [bytes, ends, slots])]
}

function indexOf(parts: readonly Uint8Array[]): LexemeIndex {
  const [paradigmOf, ...rest] = parts
  const tableAt = (place: number) => ({
    bytes: rest[place] ?? nothing,
    ends: numbersIn(rest[place + 1]),
    slots: numbersIn(rest[place + 2]),
  })
  return {
    paradigmOf: numbersIn(paradigmOf),
    lexemes: tableAt(0),
    paradigms: tableAt(3),
    patterns: tableAt(6),
  }
}

const nothing = new Uint8Array()

function numbersIn(part: Uint8Array = nothing): Uint32Array {
  return new Uint32Array(part.buffer, part.byteOffset, part.byteLength >>> 2)
}

function checksumOf(file: Uint8Array): number {
  return crc32(file.subarray((checksumPlace + 1) * 4))
}

function padded(length: number): number {
  return (length + 3) & ~3
}
