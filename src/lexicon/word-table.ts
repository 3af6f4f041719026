/** The word list of a hunspell dictionary. */
export type WordTable = {
  /** The flags of every entry that is exactly `word`; "" for an entry without flags, nothing for an unknown word. */
  flagsOf(word: string): readonly string[]
}

/**
 * Indexes the bytes of a UTF-8 `.dic` file (a count, then one `word` or `word/flags` a line, in any order) without
 * making a string of any line: a hash table of line offsets, so that a big dictionary costs its own bytes and four more
 * per slot. Needs one pass.
 */
export function indexWords(dic: Uint8Array): WordTable {
  const slots = new Int32Array(tableSize(countLines(dic)))
  let start = dic.indexOf(newline) + 1
  while (start > 0 && start < dic.length) {
    const end = lineEnd(dic, start)
    if (end > start) insert(slots, hashOf(dic, start), start)
    start = end + 1
  }
  return { flagsOf: (word) => (unlistable.test(word) ? [] : readFlags(dic, slots, encoder.encode(word))) }
}

const newline = 0x0a
const slash = 0x2f
const carriageReturn = 0x0d
const unlistable = /^$|[/\r\n]/u
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Counted, as the number in the first line may be wrong, and a full table would never end a search. */
function countLines(dic: Uint8Array): number {
  let lines = 1
  for (let end = dic.indexOf(newline); end >= 0; end = dic.indexOf(newline, end + 1)) lines += 1
  return lines
}

/** A power of two with at least half of the slots free; 0 marks a free slot, as no word stands at offset 0. */
function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(entries, 8) * 2))
}

function insert(slots: Int32Array, hash: number, offset: number): void {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = offset
}

function readFlags(dic: Uint8Array, slots: Int32Array, word: Uint8Array): readonly string[] {
  const flags: string[] = []
  const mask = slots.length - 1
  let slot = hashOf(word, 0) & mask
  for (let offset = slots[slot] ?? 0; offset !== 0; offset = slots[slot] ?? 0) {
    if (startsWithWord(dic, offset, word)) flags.push(flagsAt(dic, offset + word.length))
    slot = (slot + 1) & mask
  }
  return flags
}

function startsWithWord(dic: Uint8Array, offset: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (dic[offset + index] !== word[index]) return false
  }
  return isWordEnd(dic[offset + word.length])
}

function flagsAt(dic: Uint8Array, offset: number): string {
  if (dic[offset] !== slash) return ''
  return decoder.decode(dic.subarray(offset + 1, lineEnd(dic, offset))).trim()
}

function lineEnd(dic: Uint8Array, from: number): number {
  const end = dic.indexOf(newline, from)
  return end < 0 ? dic.length : end
}

/** FNV-1a over the bytes of the word that begins at `start`. */
function hashOf(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5
  for (let index = start; !isWordEnd(bytes[index]); index += 1) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

function isWordEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === newline || byte === slash || byte === carriageReturn
}
