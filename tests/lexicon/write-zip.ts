import { crc32, deflateRawSync } from 'node:zlib'

/** The bytes of a zip with one deflated entry. */
export function writeZip(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const title = Buffer.from(name)
  const sizes = longs(crc32(content), packed.length, content.length)
  const local = Buffer.concat([
    longs(0x04034b50),
    shorts(20, 0, 8, 0, 0),
    sizes,
    shorts(title.length, 0),
    title,
  ])
  const directory = Buffer.concat([
    longs(0x02014b50),
    shorts(20, 20, 0, 8, 0, 0),
    sizes,
    shorts(title.length, 0, 0, 0, 0),
    longs(0, 0),
    title,
  ])
  const end = Buffer.concat([
    longs(0x06054b50),
    shorts(0, 0, 1, 1),
    longs(directory.length, local.length + packed.length),
    shorts(0),
  ])
  return Buffer.concat([local, packed, directory, end])
}

function shorts(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(numbers).buffer)
}

function longs(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer)
}
