import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** The first bytes of a zip, and so of a jar. */
export function isZip(file: Uint8Array): boolean {
  return (
    file.length > endRecordBytes &&
    Buffer.from(file.buffer, file.byteOffset, 4).readUInt32LE() === entrySignature
  )
}

/**
 * The content of the entry with exactly this name; null where the zip has none, is damaged, or packs it in another way
 * than by deflate. Never more than `maxBytes`.
 */
export async function readZipEntry(
  file: Uint8Array,
  name: string,
  maxBytes: number,
): Promise<Uint8Array | null> {
  try {
    const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
    const entry = findEntry(zip, name)
    if (entry === null || entry.size > maxBytes) return null
    const content = await unpack(zip, entry)
    return content?.length === entry.size && crc32(content) === entry.checksum ? content : null
  } catch {
    // Out of the file's bounds, or not to be inflated.
    return null
  }
}

const inflate = promisify(inflateRaw)

type ZipEntry = {
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

// Signatures and offsets: PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
const entrySignature = 0x04034b50
const directorySignature = 0x02014b50
const endSignature = 0x06054b50
const endRecordBytes = 22
const longestComment = 0xffff

function findEntry(zip: Buffer, name: string): ZipEntry | null {
  const end = findEndRecord(zip)
  let offset = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(offset) !== directorySignature) return null
    const nameLength = zip.readUInt16LE(offset + 28)
    const found = zip.toString('utf8', offset + 46, offset + 46 + nameLength)
    if (found === name) return readDirectoryEntry(zip, offset)
    offset += 46 + nameLength + zip.readUInt16LE(offset + 30) + zip.readUInt16LE(offset + 32)
  }
  return null
}

/** It stands at the end, but for a comment. */
function findEndRecord(zip: Buffer): number {
  const first = Math.max(0, zip.length - endRecordBytes - longestComment)
  for (let offset = zip.length - endRecordBytes; offset >= first; offset -= 1) {
    if (zip.readUInt32LE(offset) === endSignature) return offset
  }
  return -1
}

function readDirectoryEntry(zip: Buffer, offset: number): ZipEntry {
  return {
    method: zip.readUInt16LE(offset + 10),
    checksum: zip.readUInt32LE(offset + 16),
    packedSize: zip.readUInt32LE(offset + 20),
    size: zip.readUInt32LE(offset + 24),
    offset: zip.readUInt32LE(offset + 42),
  }
}

async function unpack(
  zip: Buffer,
  { method, offset, packedSize, size }: ZipEntry,
): Promise<Uint8Array | null> {
  if (zip.readUInt32LE(offset) !== entrySignature) return null
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const packed = zip.subarray(start, start + packedSize)
  if (method === 0) return Uint8Array.from(packed)
  return method === 8
    ? inflate(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) })
    : null
}
