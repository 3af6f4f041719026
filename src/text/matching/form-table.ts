/**
 * A set of words to be found in running text by a hash that is rolled over its characters, so that no string is made of
 * a word that is not in it. Entries are numbered from 0 in the order of `words`.
 */
export type FormTable = {
  readonly words: readonly string[]
  readonly hashes: Int32Array
  /** Open addressing: an entry's number plus one, 0 for a free slot. */
  readonly slots: Int32Array
}

const firstHash = 0x811c9dc5
const factor = 0x01000193

/** The hash with which a word begins. */
export function beginHash(): number {
  return firstHash
}

/** The hash of a word that goes on with this UTF-16 unit (FNV-1a). */
export function rollHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, factor)
}

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = firstHash
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), factor)
  return hash
}

/** A table of distinct words. */
export function createFormTable(words: readonly string[]): FormTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(words.length, 8) * 4)))
  const hashes = Int32Array.from(words, hashOf)
  for (const [entry, hash] of hashes.entries()) {
    let slot = firstSlot(hash, slots)
    while (slots[slot] !== 0) slot = nextSlot(slot, slots)
    slots[slot] = entry + 1
  }
  return { words, hashes, slots }
}

/** The first entry with this hash, which the caller compares with its word; -1 for none. Two words of one hash would hide
 * each other, which happens to one pair in some billions. */
export function firstEntry({ hashes, slots }: FormTable, hash: number): number {
  let slot = firstSlot(hash, slots)
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (hashes[entry - 1] === hash) return entry - 1
    slot = nextSlot(slot, slots)
  }
  return -1
}

/** FNV leaves the lower bits alike for words with one ending; the upper ones are mixed in. */
function firstSlot(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1)
}

function nextSlot(slot: number, slots: Int32Array): number {
  return (slot + 1) & (slots.length - 1)
}
