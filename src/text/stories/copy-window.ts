import { mostHeld, newsWindowMs } from './news-window.ts'
import { openQueue } from './numbered-queue.ts'
import { openShingleIndex } from './shingle-index.ts'
import { fingerprintOf, isCopy } from './text-copies.ts'
import type { ReadReport } from './read-report.ts'

/** A text that is held, and the story that its report was put into, as soon as it is known. */
export type HeldText = { readonly id: string; readonly publishedAt: number; story: string }

/** The texts of the last days, to tell copies by. */
export type CopyWindow = {
  /** Holds a text from now on; answers it with the earliest one that it repeats, or null. */
  add(read: ReadReport): { readonly own: HeldText; readonly original: HeldText | null }
  /** The earliest held text that this one repeats, or null; it is not held by that. */
  find(read: ReadReport): HeldText | null
}

/** `found` are the shingles by which a copy is found, `rows` all of them, folded to 16 bits. */
type Held = HeldText & { readonly found: Int32Array; readonly rows: Uint16Array }

/** Of a long text so many shingles in four are looked for: two copies have dozens in common. */
const longText = 64
const isLookedFor = (shingle: number): boolean => (shingle & 3) === 0
const rowCount = 1 << 16

/** Holds every text for 72 hours, found again by its rows of words. */
export function openCopyWindow(): CopyWindow {
  const held = openQueue<Held>()
  const index = openShingleIndex()
  const marks = new Uint8Array(rowCount)
  return {
    add({ report: { id, publishedAt }, hashes }) {
      forgetBefore(publishedAt - newsWindowMs)
      const { found, rows } = markText(marks, hashes)
      const original = originalOf(found, rows)
      const own = { id, publishedAt, story: id, found, rows }
      const number = held.push(own)
      for (const shingle of found) index.add(shingle, number)
      return { own, original }
    },
    find({ report: { publishedAt }, hashes }) {
      forgetBefore(publishedAt - newsWindowMs)
      const { found, rows } = markText(marks, hashes)
      return originalOf(found, rows)
    },
  }

  function originalOf(found: Int32Array, rows: Uint16Array): HeldText | null {
    const candidates = new Set(Array.from(found, (shingle) => index.holderOf(shingle)))
    candidates.delete(-1)
    let original: HeldText | null = null
    for (const number of candidates) {
      const other = held.at(number)
      if (other === undefined || (original !== null && original.publishedAt <= other.publishedAt)) continue
      if (isCopy(rows.length, other.rows.length, countMarked(marks, other.rows))) original = other
    }
    for (const row of rows) marks[row] = 0
    return original
  }

  function forgetBefore(time: number): void {
    for (let old = held.first(); old !== undefined; old = held.first()) {
      if (old.publishedAt >= time && held.size() < mostHeld) return
      for (const shingle of old.found) index.remove(shingle, held.firstNumber())
      held.dropFirst()
    }
  }
}

/** The shingles of a text, those that are looked for and all of them as rows, which are marked. */
function markText(marks: Uint8Array, hashes: ReadReport['hashes']): Pick<Held, 'found' | 'rows'> {
  const shingles = fingerprintOf(hashes)
  const found = shingles.length < longText ? shingles : shingles.filter(isLookedFor)
  return { found, rows: markRows(marks, shingles) }
}

/** Marks the rows of a text, each once, and answers them. */
function markRows(marks: Uint8Array, shingles: Int32Array): Uint16Array {
  const rows = new Uint16Array(shingles.length)
  let size = 0
  for (const shingle of shingles) {
    const row = (shingle ^ (shingle >>> 16)) & (rowCount - 1)
    if (marks[row] === 1) continue
    marks[row] = 1
    rows[size] = row
    size += 1
  }
  return rows.slice(0, size)
}

function countMarked(marks: Uint8Array, rows: Uint16Array): number {
  let count = 0
  for (const row of rows) count += marks[row] ?? 0
  return count
}
