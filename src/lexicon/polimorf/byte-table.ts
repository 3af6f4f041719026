/**
 * A set of byte strings, each with a number from 0 on, in flat arrays that can go to a file as they are: the strings end
 * to end, where each ends, and a hash table with open addressing whose slots hold the number plus one, 0 where free.
 */
export type ByteTable = {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
  readonly slots: Uint32Array
}

/** What numbers byte strings: an equal one gets the number that it got before. */
export type Numbering = {
  /** The number of the first `length` bytes of `key`, which are copied. */
  numberOf(key: Uint8Array, length: number): number
  /** How many different strings there are. */
  count(): number
  /** The table of all so far. */
  table(): ByteTable
}

/** Creates an empty numbering; it grows as needed. */
export function createNumbering(): Numbering {
  let bytes = new Uint8Array(1024)
  let ends = new Uint32Array(256)
  let slots = new Uint32Array(512)
  let count = 0
  let latest = 0

  function append(key: Uint8Array, length: number): number {
    const start = startOf(ends, count)
    while (start + length > bytes.length) bytes = grown(bytes, new Uint8Array(bytes.length * 2))
    if (count === ends.length) ends = grown(ends, new Uint32Array(ends.length * 2))
    bytes.set(length === key.length ? key : key.subarray(0, length), start)
    ends[count] = start + length
    count += 1
    if (count * 4 > slots.length * 3) slots = rehashed({ bytes, ends, slots }, count)
    else slots[findSlot({ bytes, ends, slots }, key, length)] = count
    return count - 1
  }
  return {
    numberOf(key, length) {
      // The same string tends to come several times in a row, and this spares the table's cache misses.
      if (count > 0 && isEqual({ bytes, ends, slots }, latest, { key, length })) return latest
      const slot = slots[findSlot({ bytes, ends, slots }, key, length)] ?? 0
      latest = slot > 0 ? slot - 1 : append(key, length)
      return latest
    },
    count: () => count,
    table: () => ({ bytes: bytes.slice(0, startOf(ends, count)), ends: ends.slice(0, count), slots }),
  }
}

/** The number of the first `length` bytes of `key`; -1 where the table has no such string. */
export function findNumber(table: ByteTable, key: Uint8Array, length: number): number {
  return (table.slots[findSlot(table, key, length)] ?? 0) - 1
}

/** Where the string with the number begins in the table's bytes; it ends where the next one begins. */
export function startOf(ends: Uint32Array, number: number): number {
  return number === 0 ? 0 : (ends[number - 1] ?? 0)
}

/** The slot that holds the string, or the free one where it would go; a quarter of the slots is free, so that this ends. */
function findSlot(table: ByteTable, key: Uint8Array, length: number): number {
  const { slots } = table
  const mask = slots.length - 1
  let slot = hashOf(key, 0, length) & mask
  for (let probes = 0; probes <= mask; probes += 1) {
    const held = slots[slot] ?? 0
    if (held === 0 || isEqual(table, held - 1, { key, length })) break
    slot = (slot + 1) & mask
  }
  return slot
}

type Key = { readonly key: Uint8Array; readonly length: number }

function isEqual({ bytes, ends }: ByteTable, number: number, { key, length }: Key): boolean {
  const start = startOf(ends, number)
  if ((ends[number] ?? 0) - start !== length) return false
  for (let index = 0; index < length; index += 1) if (bytes[start + index] !== key[index]) return false
  return true
}

function rehashed({ bytes, ends, slots }: ByteTable, count: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(slots.length * 2)
  const mask = wider.length - 1
  for (let number = 0; number < count; number += 1) {
    let slot = hashOf(bytes, startOf(ends, number), ends[number] ?? 0) & mask
    while (wider[slot] !== 0) slot = (slot + 1) & mask
    wider[slot] = number + 1
  }
  return wider
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function grown<List extends Uint8Array | Uint32Array>(from: List, to: List): List {
  to.set(from)
  return to
}
