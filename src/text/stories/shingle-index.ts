/** Which text first had a shingle; both are 32-bit numbers, and a text's is 0 or more. */
export type ShingleIndex = {
  /** Answers the text that has it, or -1. */
  holderOf(shingle: number): number
  /** Leaves the text that has it already. */
  add(shingle: number, holder: number): void
  /** Forgets a shingle where this text has it. */
  remove(shingle: number, holder: number): void
}

const smallest = 1 << 12
/** More than half full, rows of full places get long. */
const fullest = 0.5

/**
 * An open-addressed table in two flat arrays, as there are dozens of shingles to a text and millions in a window: a Map takes four
 * times the memory, and pauses as it grows. https://en.wikipedia.org/wiki/Linear_probing
 */
export function openShingleIndex(): ShingleIndex {
  let table = emptyTable(smallest)
  let size = 0
  return {
    holderOf: (shingle) => (table.holders[placeOf(table, shingle)] ?? 0) - 1,
    add(shingle, holder) {
      if (!put(table, shingle, holder)) return
      size += 1
      if (size > fullest * table.shingles.length) table = copyTo(emptyTable(table.shingles.length * 2), table)
    },
    remove(shingle, holder) {
      const place = placeOf(table, shingle)
      if (table.holders[place] !== holder + 1) return
      size -= 1
      closeGap(table, place)
      if (size * 8 < table.shingles.length && table.shingles.length > smallest) {
        table = copyTo(emptyTable(table.shingles.length / 2), table)
      }
    },
  }
}

/** A place is free where its holder is 0; otherwise the holder's number is one more. */
type Table = { readonly shingles: Int32Array; readonly holders: Int32Array }

function emptyTable(places: number): Table {
  return { shingles: new Int32Array(places), holders: new Int32Array(places) }
}

function put(table: Table, shingle: number, holder: number): boolean {
  const place = placeOf(table, shingle)
  if (table.holders[place] !== 0) return false
  table.shingles[place] = shingle
  table.holders[place] = holder + 1
  return true
}

function copyTo(target: Table, { shingles, holders }: Table): Table {
  for (const [place, holder] of holders.entries())
    if (holder !== 0) put(target, shingles[place] ?? 0, holder - 1)
  return target
}

/** Where the shingle stands, or the free place where it would. */
function placeOf({ shingles, holders }: Table, shingle: number): number {
  const last = shingles.length - 1
  let place = homeOf(shingle, last)
  while (holders[place] !== 0 && shingles[place] !== shingle) place = (place + 1) & last
  return place
}

/** Mixed once more, as the shingles that are kept are alike in some bits. */
function homeOf(shingle: number, last: number): number {
  const mixed = Math.imul(shingle ^ (shingle >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & last
}

/** Moves up what stands behind and could not stand at its home, so that every row stays unbroken. */
function closeGap({ shingles, holders }: Table, freed: number): void {
  const last = shingles.length - 1
  let gap = freed
  holders[gap] = 0
  for (let place = (gap + 1) & last; holders[place] !== 0; place = (place + 1) & last) {
    const distance = (place - homeOf(shingles[place] ?? 0, last)) & last
    if (distance < ((place - gap) & last)) continue
    shingles[gap] = shingles[place] ?? 0
    holders[gap] = holders[place] ?? 0
    holders[place] = 0
    gap = place
  }
}
