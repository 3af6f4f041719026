/** Text out of bytes, and the encoding that it was read in. */
export type DecodedText = { readonly text: string; readonly encoding: string }

/**
 * Decodes a feed or a page, whatever it says of itself, and leaves out the control characters that neither XML nor HTML
 * allows. The encoding, in this order: a byte order mark; UTF-16 by its zero bytes;
 * UTF-8 if every byte of it is valid, whatever is declared; the charset of the HTTP header; the one that the document
 * declares; at last a guess between windows-1250 and ISO-8859-2 by the letters of Polish.
 *
 * Two declarations are known to lie: an HTTP header of ISO-8859-1, a server's default, yields to the document's own, and
 * a text in "ISO-8859-n" with C1 control characters is in the Windows code page of the same letters. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const certain = byteOrderMark(bytes) ?? utf16WithoutMark(bytes)
  if (certain !== null) return decodeAs(bytes, certain)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: withoutControls(utf8), encoding: 'utf-8' }
  const declared = declaredEncoding(bytes, contentType)
  return declared === null ? decodeByLetters(bytes) : decodeDeclared(bytes, declared)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Markup and JSON begin with characters of ASCII, which have a zero byte each in UTF-16; no text in UTF-8 begins so. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('')
  if (zeros === 'x0x0') return 'utf-16le'
  return zeros === '0x0x' ? 'utf-16be' : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const byHeader = knownEncoding(/charset\s*=\s*["']?([\w:.-]+)/iu.exec(contentType ?? '')?.[1])
  if (byHeader !== null && byHeader !== serverDefault) return byHeader
  return encodingInDocument(bytes) ?? byHeader
}

/** What TextDecoder makes of ISO-8859-1 and US-ASCII (https://encoding.spec.whatwg.org/#names-and-labels). */
const serverDefault = 'windows-1252'

/** An XML declaration stands at the start, an HTML meta element within the first kilobytes. */
const declarationBytes = 4096

function encodingInDocument(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationBytes))
  const inXml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/u.exec(start)?.[1]
  const inHtml = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w:.-]+)/iu.exec(start)?.[1]
  return knownEncoding(inXml) ?? knownEncoding(inHtml)
}

/** The name under which TextDecoder knows an encoding. UTF-8 is none here: the bytes were found not to be valid in it. */
function knownEncoding(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-') ? null : encoding
  } catch {
    return null
  }
}

const windowsTwins: Readonly<Record<string, string | undefined>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-13': 'windows-1257',
}

function decodeDeclared(bytes: Uint8Array, encoding: string): DecodedText {
  const decoded = decodeAs(bytes, encoding)
  const twin = windowsTwins[encoding]
  return twin !== undefined && /[\u0080-\u009f]/u.test(decoded.text) ? decodeAs(bytes, twin) : decoded
}

/** Bytes that are mostly valid UTF-8 with a few broken ones are a damaged UTF-8 text, not one in an old code page. */
function decodeByLetters(bytes: Uint8Array): DecodedText {
  const candidates = ['windows-1250', 'iso-8859-2', 'utf-8'].map((encoding) => decodeAs(bytes, encoding))
  const scores = candidates.map(({ text }) => polishScore(text.slice(0, scoredChars)))
  return candidates[scores.indexOf(Math.max(...scores))] ?? decodeAs(bytes, 'utf-8')
}

const scoredChars = 200_000

function polishScore(text: string): number {
  const letters = text.match(/[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–…]/gu)?.length ?? 0
  const strangers = text.match(/[\u0080-\u009f\ufffd¦±¶Ľľ¬ĽĹĂ]/gu)?.length ?? 0
  return letters - strangers
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: withoutControls(new TextDecoder(encoding).decode(bytes)), encoding }
}

/** One inside a tag would hide the tag from a reader of markup, and show it to everybody once it is taken out. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?![\t\n\f\r\u0080-\u009f])\p{Cc}/gu, '')
}
