import type { Span } from '#domain/span.ts'

/**
 * Words and what is known of each: an open-addressed table of rows in one flat array, as a report has hundreds of words and a Map asks for a
 * string of each. https://en.wikipedia.org/wiki/Linear_probing
 */
export type WordTable = {
  /** The rows, side by side; a row is named by where it begins, until words are left out. */
  rows: Int32Array
  /** How many words there are. */
  size: number
  /** 0 where free, or one more than where a row begins. */
  places: Int32Array
}

/** So many numbers are a row, which is half a line of the processor's cache. */
const rowLength = 8
/** Where in a row its owner's numbers begin; before them stand the hashes that the word is known by. */
export const ownNumbers = 2
const smallest = 1 << 10
/** More than half full, rows of full places get long. */
const fullest = 0.5

export function openWordTable(): WordTable {
  return emptyTable(smallest)
}

/**
 * The row of the word that stands in a text there; all of its owner's numbers are 0 where it is new. Two words are taken for one where both
 * of their hashes of 32 bits are alike, which by chance never happens.
 */
export function rowOf(table: WordTable, text: string, { start, end }: Span): number {
  let hash = 0x811c9dc5 | 0
  let check = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ code, 0x01000193)
    check = Math.imul(check ^ code, 0x5bd1e995)
    check ^= check >>> 15
  }
  const row = (table.places[placeOf(table, hash, check)] ?? 0) - 1
  return row < 0 ? addRow(table, hash, check) : row
}

/** Leaves out all words but those whose row is kept; the others' rows begin elsewhere from now on. */
export function keepRows(table: WordTable, isKept: (row: number) => boolean): void {
  const { rows, size } = table
  const kept = emptyTable(smallest)
  for (let row = 0; row < size * rowLength; row += rowLength) {
    if (!isKept(row)) continue
    const target = addRow(kept, rows[row] ?? 0, rows[row + 1] ?? 0)
    kept.rows.set(rows.subarray(row + ownNumbers, row + rowLength), target + ownNumbers)
  }
  Object.assign(table, kept)
}

function emptyTable(places: number): WordTable {
  return { rows: new Int32Array(places * fullest * rowLength), size: 0, places: new Int32Array(places) }
}

function addRow(table: WordTable, hash: number, check: number): number {
  if (table.size >= fullest * table.places.length) grow(table)
  const row = table.size * rowLength
  table.rows[row] = hash
  table.rows[row + 1] = check
  table.places[placeOf(table, hash, check)] = row + 1
  table.size += 1
  return row
}

function grow(table: WordTable): void {
  const { rows, size } = table
  const larger = emptyTable(table.places.length * 2)
  larger.rows.set(rows)
  for (let row = 0; row < size * rowLength; row += rowLength) {
    larger.places[placeOf(larger, rows[row] ?? 0, rows[row + 1] ?? 0)] = row + 1
  }
  Object.assign(table, { rows: larger.rows, places: larger.places })
}

/** Where the row of a word is named, or the free place where it would be. */
function placeOf({ places, rows }: WordTable, hash: number, check: number): number {
  const last = places.length - 1
  let place = (hash ^ (hash >>> 15)) & last
  for (let row = places[place] ?? 0; row !== 0; row = places[place] ?? 0) {
    if (rows[row - 1] === hash && rows[row] === check) break
    place = (place + 1) & last
  }
  return place
}
