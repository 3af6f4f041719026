import { parseHTML } from 'linkedom'
import { scanMarkup, type Markup } from './scan-markup.ts'

/**
 * The text that a reader sees of a piece of HTML: tags off, entities decoded, paragraphs and other blocks each on a
 * line of their own, spaces collapsed. Where there is no tag at all, an empty line parts the paragraphs. Linear in its
 * input; never throws.
 */
export function plainText(source: string): string {
  const html = source.replaceAll(unseen, '')
  if (!html.includes('<')) return tidyLines(joinParagraphs(decodeEntities(html)))
  const parts: string[] = []
  let hidden: string | null = null
  let hasTags = false
  for (const piece of scanMarkup(html)) {
    if (piece.kind === 'open' || piece.kind === 'close') {
      hasTags = true
      const name = localName(piece.name)
      if (hidden === null && blockNames.has(name)) parts.push(blockMark)
      hidden = hiddenAfter(hidden, piece, name)
    } else if (piece.kind === 'text' && hidden === null) parts.push(piece.text)
  }
  return hasTags ? joinBlocks(parts) : tidyLines(joinParagraphs(decodeEntities(parts.join(''))))
}

type Tag = Extract<Markup, { kind: 'open' | 'close' }>

/** The element inside which nothing is read, after a tag; null outside of any. */
function hiddenAfter(hidden: string | null, tag: Tag, name: string): string | null {
  if (hidden !== null) return tag.kind === 'close' && name === hidden ? null : hidden
  return tag.kind === 'open' && !tag.isEmpty && hiddenNames.has(name) ? name : null
}

/** The same on one line, for titles. */
export function plainLine(html: string): string {
  return plainText(html).replaceAll('\n', ' ')
}

/** A text that is no markup, on one line, without what no reader sees. */
export function visibleLine(text: string): string {
  return tidyLines(text).replaceAll('\n', ' ')
}

/** Decodes `&name;` for all names of HTML, and numeric references; what is none of these stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(entity, (whole, body: string) =>
    body.startsWith('#') ? numericEntity(whole, body) : namedEntity(whole),
  )
}

/** Trims every line, collapses its spaces, and drops the empty ones and the characters that no reader sees. */
function tidyLines(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unseen, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Without the prefix that XHTML in a feed may carry ("h:p"). */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** Stands for the edge of a block; the form feed is a space to HTML, so that no text is harmed where a source holds one. */
const blockMark = '\f'

function joinBlocks(parts: readonly string[]): string {
  const lines = parts.map((part) => (part === blockMark ? '\n' : part.replaceAll(/\s+/gu, ' ')))
  return tidyLines(decodeEntities(lines.join('')))
}

function joinParagraphs(text: string): string {
  return text
    .replaceAll('\r', '')
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n')
}

const entity = /&(#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu

/** Control and format characters that hide or turn text: soft hyphen, zero width, bidirectional, byte order mark, … */
const unseen = /(?![\t\n\f\r])[\p{Cc}\p{Cf}]/gu

const hiddenNames: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg'])

const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)

/**
 * Numbers 128 to 159 mean the Windows code page, as in every browser
 * (https://html.spec.whatwg.org/#numeric-character-reference-end-state).
 */
function numericEntity(whole: string, body: string): string {
  const isHex = body[1] === 'x' || body[1] === 'X'
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}

const namedEntities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
])

const maxRememberedNames = 5000

/** The HTML parser knows all 2,231 names; each is asked once. */
function namedEntity(whole: string): string {
  const known = namedEntities.get(whole)
  if (known !== undefined) return known
  const decoded = parseHTML(`<p>${whole}</p>`).document.querySelector('p')?.textContent ?? whole
  if (namedEntities.size < maxRememberedNames) namedEntities.set(whole, decoded)
  return decoded
}

/** Some 15,000 words: no article is longer, and what is would only cost time. */
const maxTextChars = 100_000

/** The text, cut at the length that no article has. */
export function withinArticle(text: string): string {
  return text.slice(0, maxTextChars).toWellFormed()
}
