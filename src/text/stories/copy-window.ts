import { isBoilerplate, type TitledText, titledTextOf } from './boilerplate.ts'
import { mostHeld, newsWindowMs } from './news-window.ts'
import { openQueue } from './numbered-queue.ts'
import { type Keep, openSharedPages } from './shared-pages.ts'
import { openShingleIndex, type ShingleIndex } from './shingle-index.ts'
import { fingerprintOf, isCopy, mostShingles } from './text-copies.ts'
import type { ReadReport } from './read-report.ts'

/** A text that is held, and the story that its report was put into, as soon as it is known. */
export type HeldText = { readonly id: string; readonly publishedAt: number; story: string }

/** The earliest held text that a text repeats, or null, and whether it is boilerplate, as others of the window show. */
export type Repetition = { readonly original: HeldText | null; readonly isBoilerplate: boolean }

/** The texts of the last days, to tell copies by. */
export type CopyWindow = {
  /** Holds a text from now on, and answers it with what it repeats. */
  add(read: ReadReport): Repetition & { readonly own: HeldText }
  /** What a text repeats; it is not held by that. */
  find(read: ReadReport): Repetition
}

/** `found` are the shingles by which a copy is found, `rows` all of them, folded to 16 bits. */
type MarkedText = {
  readonly titled: TitledText
  readonly found: Int32Array
  readonly rows: Uint16Array
}
type Held = HeldText & MarkedText

/** Of a long text so many shingles in four are looked for: two copies have dozens in common. */
const longText = 64
const isLookedFor = (shingle: number): boolean => (shingle & 3) === 0
const rowCount = 1 << 16

/** Holds every text for 72 hours, found again by its rows of words. */
export function openCopyWindow(): CopyWindow {
  const held = openQueue<Held>()
  const index = openShingleIndex()
  const marking = openMarking()
  const { marks } = marking
  return {
    add(read) {
      const { id, publishedAt } = read.report
      forgetBefore(publishedAt - newsWindowMs)
      const text = markText(marking, read)
      const repetition = repetitionOf(text)
      const own = { id, publishedAt, story: id, ...keepText(marking, text) }
      const number = held.push(own)
      for (const shingle of own.found) index.add(shingle, number)
      return { own, ...repetition }
    },
    find(read) {
      forgetBefore(read.report.publishedAt - newsWindowMs)
      return repetitionOf(markText(marking, read))
    },
  }

  function repetitionOf(text: MarkedText): Repetition {
    const sharing = textsSharing(text.found, text.rows.length)
    for (let at = 0; at < text.rows.length; at += 1) marks[text.rows[at] ?? 0] = 0
    return repetitionAmong(sharing, text)
  }

  function textsSharing(found: Int32Array, size: number): readonly Held[] {
    const others = holdersOf(index, found).map((number) => held.at(number))
    const known = others.filter((other) => other !== undefined)
    return known.filter(({ rows }) => isCopy(size, rows.length, countMarked(marks, rows)))
  }

  function forgetBefore(time: number): void {
    for (let old = held.first(); old !== undefined; old = held.first()) {
      if (old.publishedAt >= time && held.size() < mostHeld) return
      for (const shingle of old.found) index.remove(shingle, held.firstNumber())
      held.dropFirst()
    }
  }
}

/** The numbers of the texts that first had one of the shingles, each once. */
function holdersOf(index: ShingleIndex, shingles: Int32Array): readonly number[] {
  const holders: number[] = []
  for (let at = 0; at < shingles.length; at += 1) {
    const holder = index.holderOf(shingles[at] ?? 0)
    if (holder >= 0 && holder !== holders.at(-1) && !holders.includes(holder)) holders.push(holder)
  }
  return holders
}

function repetitionAmong(sharing: readonly Held[], { titled }: MarkedText): Repetition {
  const copied = sharing.filter((other) => !isBoilerplate(titled, other.titled))
  return { original: earliest(copied), isBoilerplate: copied.length < sharing.length }
}

function earliest(texts: readonly Held[]): Held | null {
  return texts.reduce<Held | null>(
    (best, text) => (best !== null && best.publishedAt <= text.publishedAt ? best : text),
    null,
  )
}

/** Where texts are marked one after the other: which rows the one in question has, and what of it is kept. */
type Marking = {
  readonly marks: Uint8Array
  readonly found: Int32Array
  readonly rows: Uint16Array
  readonly keepFound: Keep<Int32Array>
  readonly keepRows: Keep<Uint16Array>
}

function openMarking(): Marking {
  return {
    marks: new Uint8Array(rowCount),
    found: new Int32Array(mostShingles),
    rows: new Uint16Array(mostShingles),
    keepFound: openSharedPages<Int32Array>((length) => new Int32Array(length)),
    keepRows: openSharedPages<Uint16Array>((length) => new Uint16Array(length)),
  }
}

/** What a text is told and found by, where the next one will be written; its rows are marked. */
function markText({ marks, found, rows }: Marking, read: ReadReport): MarkedText {
  const shingles = fingerprintOf(read.hashes)
  let foundCount = 0
  let rowsCount = 0
  for (let at = 0; at < shingles.length; at += 1) {
    const shingle = shingles[at] ?? 0
    if (shingles.length < longText || isLookedFor(shingle)) found[foundCount++] = shingle
    const row = (shingle ^ (shingle >>> 16)) & (rowCount - 1)
    if (marks[row] === 1) continue
    marks[row] = 1
    rows[rowsCount++] = row
  }
  return {
    titled: titledTextOf(read),
    found: found.subarray(0, foundCount),
    rows: rows.subarray(0, rowsCount),
  }
}

function keepText({ keepFound, keepRows }: Marking, { titled, found, rows }: MarkedText): MarkedText {
  return { titled, found: keepFound(found), rows: keepRows(rows) }
}

function countMarked(marks: Uint8Array, rows: Uint16Array): number {
  let count = 0
  for (let at = 0; at < rows.length; at += 1) count += marks[rows[at] ?? 0] ?? 0
  return count
}
