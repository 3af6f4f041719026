import { describe, expect, test } from 'vitest'
import { decodeText } from '#feeds/decode-text.ts'

const pangram = 'Zażółć gęślą jaźń, ŻÓŁW ŚCIĄŁ ĆMĘ.'

/** The letters of Polish in the two old code pages: https://encoding.spec.whatwg.org/#legacy-single-byte-encodings */
const letters = {
  'windows-1250': { ą: 0xb9, ś: 0x9c, ź: 0x9f, Ą: 0xa5, Ś: 0x8c, Ź: 0x8f, '„': 0x84, '”': 0x94, '–': 0x96 },
  'iso-8859-2': { ą: 0xb1, ś: 0xb6, ź: 0xbc, Ą: 0xa1, Ś: 0xa6, Ź: 0xac },
} as const

const shared = {
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ż: 0xbf,
  Ć: 0xc6,
  Ę: 0xca,
  Ł: 0xa3,
  Ó: 0xd3,
  Ż: 0xaf,
}

function encode(text: string, encoding: keyof typeof letters): Uint8Array {
  const table: Readonly<Record<string, number | undefined>> = { ...shared, ...letters[encoding] }
  return Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0))
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const utf8 = new TextEncoder()
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>${pangram}</t>`
const page = (meta: string): string => `<html><head>${meta}</head><body>${pangram}</body></html>`

describe('an encoding is told by', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['nothing at all: valid UTF-8', utf8.encode(xml('x')), null, 'utf-8'],
    ['valid UTF-8 against a lying header', utf8.encode(pangram), 'text/xml; charset=iso-8859-2', 'utf-8'],
    ['valid UTF-8 against a lying declaration', utf8.encode(xml('windows-1250')), null, 'utf-8'],
    ['the mark of UTF-8', utf8.encode(`\ufeff${pangram}`), 'text/xml; charset=windows-1250', 'utf-8'],
    ['the mark of UTF-16 LE', utf16(`\ufeff${pangram}`, 'le'), null, 'utf-16le'],
    ['the mark of UTF-16 BE', utf16(`\ufeff${pangram}`, 'be'), 'text/xml; charset=utf-8', 'utf-16be'],
    ['the zero bytes of UTF-16 LE', utf16(xml('utf-16'), 'le'), null, 'utf-16le'],
    ['the zero bytes of UTF-16 BE', utf16(xml('utf-16'), 'be'), null, 'utf-16be'],
    ['the zero bytes of JSON in UTF-16 LE', utf16(`{"a":"${pangram}"}`, 'le'), null, 'utf-16le'],
    ['the zero bytes of JSON in UTF-16 BE', utf16(`{"a":"${pangram}"}`, 'be'), null, 'utf-16be'],
    ['the HTTP header', encode(pangram, 'iso-8859-2'), 'text/xml; charset=ISO-8859-2', 'iso-8859-2'],
    ['a header in quotes', encode(pangram, 'windows-1250'), 'text/xml;charset="cp1250"', 'windows-1250'],
    [
      'the header before the declaration',
      encode(xml('windows-1250'), 'iso-8859-2'),
      'a/b; charset=latin2',
      'iso-8859-2',
    ],
    [
      'the declaration before a Latin-1 header',
      encode(xml('iso-8859-2'), 'iso-8859-2'),
      'a/b; charset=iso-8859-1',
      'iso-8859-2',
    ],
    ['the XML declaration', encode(xml('windows-1250'), 'windows-1250'), 'text/xml', 'windows-1250'],
    [
      'the declaration in single quotes',
      encode(xml('x').replace('"x"', "'iso-8859-2'"), 'iso-8859-2'),
      null,
      'iso-8859-2',
    ],
    ['a meta element', encode(page('<meta charset=iso-8859-2>'), 'iso-8859-2'), null, 'iso-8859-2'],
    [
      'a meta http-equiv',
      encode(
        page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'),
        'windows-1250',
      ),
      null,
      'windows-1250',
    ],
    ['letters: windows-1250', encode(pangram, 'windows-1250'), null, 'windows-1250'],
    ['letters: ISO-8859-2', encode(pangram, 'iso-8859-2'), null, 'iso-8859-2'],
    [
      'letters, where the declaration names nothing known',
      encode(xml('polski'), 'iso-8859-2'),
      null,
      'iso-8859-2',
    ],
    [
      'letters, where UTF-8 is declared in vain',
      encode(xml('utf-8'), 'windows-1250'),
      'a/b; charset=utf-8',
      'windows-1250',
    ],
    [
      'control characters under a false ISO-8859-2',
      encode(xml('iso-8859-2'), 'windows-1250'),
      null,
      'windows-1250',
    ],
  ])('%s', (_name, ...[bytes, contentType, encoding]) => {
    const decoded = decodeText(bytes, contentType)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).toContain(pangram)
  })
})

test.each<[string, Uint8Array, string]>([
  [
    'Polish quotation marks and dashes of windows-1250',
    encode('– „Nie” – mówi.', 'windows-1250'),
    '– „Nie” – mówi.',
  ],
  [
    'one broken byte in a text of UTF-8',
    Uint8Array.of(...utf8.encode(`${pangram} ${pangram}`), 0xff),
    pangram,
  ],
  [
    'KOI8-R as declared',
    Uint8Array.of(...utf8.encode('<?xml version="1.0" encoding="koi8-r"?>'), 0xed, 0xc9, 0xd2),
    'Мир',
  ],
  ['nothing', new Uint8Array(), ''],
])('%s', (_name, bytes, expected) => {
  expect(decodeText(bytes, null).text).toContain(expected)
})

test('control characters that no markup may hold are left out, those of spacing stay', () => {
  const text = '<\u0000b\u0007>Tak\t\r\n\f</b\u001f>\u007f'
  expect(decodeText(utf8.encode(text), null).text).toBe('<b>Tak\t\r\n\f</b>')
})
