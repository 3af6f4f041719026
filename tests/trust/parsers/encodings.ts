/** Encodings in which feeds of the region come. The names are those of the Encoding standard. */
export const encodings = [
  'utf-8',
  'windows-1250',
  'iso-8859-2',
  'koi8-r',
  'windows-1251',
  'utf-16le',
  'utf-16be',
] as const

export type Encoding = (typeof encodings)[number]

const tables = new Map<string, ReadonlyMap<string, number>>()

/** Encodes a text; a character that the encoding does not have becomes a question mark. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = tableOf(encoding)
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f)
}

/** Which byte stands for which character: TextDecoder's table, turned round. */
function tableOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const table = new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  tables.set(encoding, table)
  return table
}
