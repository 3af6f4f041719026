import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import type { Bilingual } from '#domain/bilingual.ts'
import { freeBytes, type Room } from './large-answers.ts'

/** The encodings that a request offers, in the words of its Accept-Encoding header. */
export const acceptedEncodings = 'gzip, deflate, br'

export type Decompressed =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: Bilingual }

const ratioCap = 100
const ratioFreeBytes = 1_000_000

const decompressors = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
} as const

/**
 * Undoes the Content-Encoding of an answer. At most `maxBytes` come out, and above 1 MB at most 100 times what went in:
 * a bomb is stopped at that size, before it fills the memory. More than one encoding in a row is refused.
 * The work is done in Node's own threads. `room` is waited for before the answer grows large.
 */
export async function decompress(
  bytes: Uint8Array,
  contentEncoding: string | undefined,
  { maxBytes, room }: { readonly maxBytes: number; readonly room: Room },
): Promise<Decompressed> {
  const encoding = (contentEncoding ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity' || bytes.length === 0) return { kind: 'bytes', bytes }
  const decompressor = decompressorOf(encoding, bytes)
  if (decompressor === null) return failed(unknownEncoding(encoding.slice(0, 40)))
  const ratioBytes = Math.max(ratioFreeBytes, bytes.length * ratioCap)
  const most = Math.min(maxBytes, ratioBytes)
  const output = await unpackInRoom((maxOutputLength) => decompressor(bytes, { maxOutputLength }), {
    most,
    room,
  })
  if (output === 'damaged') return failed(damaged)
  if (output !== 'too large') return { kind: 'bytes', bytes: output }
  return failed(ratioBytes < maxBytes ? bomb : unpacksTo(megabytes(maxBytes)))
}

type Unpack = (limit: number) => Promise<Uint8Array>

async function unpackInRoom(
  unpack: Unpack,
  { most, room }: { readonly most: number; readonly room: Room },
): Promise<Unpacked> {
  const first = await outcomeOf(unpack(Math.min(most, freeBytes)))
  if (first !== 'too large') return first
  await room()
  return outcomeOf(unpack(most))
}

type Unpacked = Uint8Array | 'too large' | 'damaged'

async function outcomeOf(output: Promise<Uint8Array>): Promise<Unpacked> {
  try {
    return await output
  } catch (error) {
    return isTooLarge(error) ? 'too large' : 'damaged'
  }
}

/** "2.5 MB", for a person; "2,5 MB" in Polish. */
export function megabytes(bytes: number): Bilingual {
  const en = `${Math.round(bytes / 100_000) / 10} MB`
  return { pl: en.replace('.', ','), en }
}

const damaged: Bilingual = {
  pl: 'skompresowana odpowiedź jest uszkodzona lub ucięta',
  en: 'the compressed answer is damaged or cut off',
}
const bomb: Bilingual = {
  pl: `odpowiedź po rozpakowaniu jest ponad ${ratioCap} razy większa`,
  en: `the answer unpacks to more than ${ratioCap} times its size`,
}

function unpacksTo(size: Bilingual): Bilingual {
  return {
    pl: `odpowiedź po rozpakowaniu ma ponad ${size.pl}`,
    en: `the answer unpacks to more than ${size.en}`,
  }
}

function unknownEncoding(encoding: string): Bilingual {
  return {
    pl: `odpowiedź ma Content-Encoding, o który nie prosiliśmy: ${encoding}`,
    en: `the answer's Content-Encoding is not one we asked for: ${encoding}`,
  }
}

function decompressorOf(
  encoding: string,
  bytes: Uint8Array,
): (typeof decompressors)['gzip'] | (typeof decompressors)['br'] | null {
  if (encoding === 'deflate' && !hasZlibHeader(bytes)) return promisify(inflateRaw)
  return Object.hasOwn(decompressors, encoding) ? decompressors[encoding as keyof typeof decompressors] : null
}

/** Some servers send "deflate" without the zlib wrapper that RFC 9110 asks for; RFC 1950 says how to tell. */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

function failed(reason: Bilingual): Decompressed {
  return { kind: 'failed', reason }
}
