/** The word list of a hunspell dictionary. */
export type WordTable = {
  /** The flags of every entry that is exactly `word`; "" for an entry without flags, nothing for an unknown word. */
  flagsOf(word: string): readonly string[]
  /** False only where no word of the list begins so: told by the first six letters or so, for most beginnings that none has. */
  mayBegin(beginning: string): boolean
}

/**
 * Indexes the bytes of a UTF-8 `.dic` file (a count, then one `word` or `word/flags` a line, in any order) without
 * making a string of any line: a hash table of line offsets, so that a big dictionary costs its own bytes and four more
 * per slot. Needs one pass.
 */
export function indexWords(dic: Uint8Array): WordTable {
  const slots = new Int32Array(tableSize(countLines(dic)))
  const beginnings = new Uint8Array(beginningBits / 8)
  let start = dic.indexOf(newline) + 1
  while (start > 0 && start < dic.length) {
    const end = lineEnd(dic, start)
    if (end > start) insert(slots, hashOf(dic, start, end), start)
    markBeginnings(beginnings, dic, start)
    start = end + 1
  }
  const latin = new Uint8Array(2 * longestLatin)
  return {
    flagsOf(word) {
      const length = writeLatin(word, latin)
      if (length > 0) return readFlags(dic, slots, { bytes: latin, length })
      if (unlistable.test(word)) return nothing
      const bytes = encoder.encode(word)
      return readFlags(dic, slots, { bytes, length: bytes.length })
    },
    mayBegin(beginning) {
      const length = writeLatin(beginning, latin)
      return length === 0 || isMarked(beginnings, hashOf(latin, 0, Math.min(length, beginningBytes)))
    },
  }
}

/** Of each word so many beginnings are marked, of one byte, of two and so on, by their hashes in a Bloom filter of one hash. */
const beginningBytes = 6
const beginningBits = 1 << 20

function markBeginnings(marks: Uint8Array, dic: Uint8Array, start: number): void {
  let hash = hashBasis
  for (let at = start; at < start + beginningBytes && !isWordEnd(dic[at]); at += 1) {
    hash = Math.imul(hash ^ (dic[at] ?? 0), hashPrime)
    const bit = mixed(hash) % beginningBits
    marks[bit >> 3] = (marks[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
}

function isMarked(marks: Uint8Array, hash: number): boolean {
  const bit = hash % beginningBits
  return ((marks[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

/** The bytes of a word, which are the first of these. */
type Utf8Word = { readonly bytes: Uint8Array; readonly length: number }

const longestLatin = 32

/** Writes a word of Latin letters in UTF-8 and answers its length, 0 for any other: the encoder costs more than the look-up. */
function writeLatin(word: string, bytes: Uint8Array): number {
  if (word.length > longestLatin) return 0
  let length = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code <= slash || code >= 0x800) return 0
    if (code >= 0x80) bytes[length++] = 0xc0 | (code >> 6)
    bytes[length++] = code < 0x80 ? code : 0x80 | (code & 0x3f)
  }
  return length
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

const nothing: readonly string[] = []

function readFlags(dic: Uint8Array, slots: Int32Array, word: Utf8Word): readonly string[] {
  let flags: string[] | null = null
  const mask = slots.length - 1
  let slot = hashOf(word.bytes, 0, word.length) & mask
  for (let offset = slots[slot] ?? 0; offset !== 0; offset = slots[slot] ?? 0) {
    if (startsWithWord(dic, offset, word)) (flags ??= []).push(flagsAt(dic, offset + word.length))
    slot = (slot + 1) & mask
  }
  return flags ?? nothing
}

function startsWithWord(dic: Uint8Array, offset: number, { bytes, length }: Utf8Word): boolean {
  for (let index = 0; index < length; index += 1) {
    if (dic[offset + index] !== bytes[index]) return false
  }
  return isWordEnd(dic[offset + length])
}

function flagsAt(dic: Uint8Array, offset: number): string {
  if (dic[offset] !== slash) return ''
  return decoder.decode(dic.subarray(offset + 1, lineEnd(dic, offset))).trim()
}

function lineEnd(dic: Uint8Array, from: number): number {
  const end = dic.indexOf(newline, from)
  return end < 0 ? dic.length : end
}

/** FNV-1a over the bytes of the word that begins at `start`, as far as its end or `end`. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashBasis
  for (let index = start; index < end && !isWordEnd(bytes[index]); index += 1) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), hashPrime)
  }
  return mixed(hash)
}

const hashBasis = 0x811c9dc5
const hashPrime = 0x01000193

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

function isWordEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === newline || byte === slash || byte === carriageReturn
}
