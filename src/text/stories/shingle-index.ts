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
 * An open-addressed table in one flat array, as there are dozens of shingles to a text and millions in a window: a Map takes four times
 * the memory, and pauses as it grows. https://en.wikipedia.org/wiki/Linear_probing
 */
export function openShingleIndex(): ShingleIndex {
  let table = emptyTable(smallest)
  let size = 0
  return {
    holderOf: (shingle) => (table[placeOf(table, shingle)] ?? 0) - 1,
    add(shingle, holder) {
      if (!put(table, shingle, holder)) return
      size += 1
      if (size * placeLength > fullest * table.length) table = copyTo(emptyTable(2 * placesOf(table)), table)
    },
    remove(shingle, holder) {
      const place = placeOf(table, shingle)
      if (table[place] !== holder + 1) return
      size -= 1
      closeGap(table, place)
      if (size * 8 < placesOf(table) && placesOf(table) > smallest) {
        table = copyTo(emptyTable(placesOf(table) / 2), table)
      }
    },
  }
}

/** Places side by side, each of two numbers: one more than the holder, or 0 where it is free, and the shingle. */
type Table = Int32Array
const placeLength = 2

function emptyTable(places: number): Table {
  return new Int32Array(places * placeLength)
}

function placesOf(table: Table): number {
  return table.length / placeLength
}

function put(table: Table, shingle: number, holder: number): boolean {
  const place = placeOf(table, shingle)
  if (table[place] !== 0) return false
  table[place] = holder + 1
  table[place + 1] = shingle
  return true
}

function copyTo(target: Table, source: Table): Table {
  for (let place = 0; place < source.length; place += placeLength) {
    const holder = source[place] ?? 0
    if (holder !== 0) put(target, source[place + 1] ?? 0, holder - 1)
  }
  return target
}

/** Where the shingle stands, or the free place where it would. */
function placeOf(table: Table, shingle: number): number {
  let place = homeOf(table, shingle)
  while (table[place] !== 0 && table[place + 1] !== shingle) place = nextTo(table, place)
  return place
}

/** Mixed once more, as the shingles that are kept are alike in some bits. */
function homeOf(table: Table, shingle: number): number {
  const mixed = Math.imul(shingle ^ (shingle >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) * placeLength) & (table.length - 1)
}

function nextTo(table: Table, place: number): number {
  return (place + placeLength) & (table.length - 1)
}

/** Moves up what stands behind and could not stand at its home, so that every row stays unbroken. */
function closeGap(table: Table, freed: number): void {
  const last = table.length - 1
  let gap = freed
  table[gap] = 0
  for (let place = nextTo(table, gap); table[place] !== 0; place = nextTo(table, place)) {
    const distance = (place - homeOf(table, table[place + 1] ?? 0)) & last
    if (distance < ((place - gap) & last)) continue
    table[gap] = table[place] ?? 0
    table[gap + 1] = table[place + 1] ?? 0
    table[place] = 0
    gap = place
  }
}
