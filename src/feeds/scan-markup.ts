/** One piece of XML or HTML source, as it was written: entities are not decoded. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cdata'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      /** The whole tag, attributes and all. */
      readonly source: string
      /** True for `<name/>`. */
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string; readonly source: string }
  /** The source ends inside a tag, a comment or a CDATA section; the last piece there is. */
  | { readonly kind: 'cut' }

/**
 * Cuts markup into pieces, well-formed or not. Comments, processing instructions and the DOCTYPE with all that it
 * declares are left out, so that no entity is ever expanded. A "<" that opens nothing is text. Takes linear time.
 */
export function* scanMarkup(source: string): Generator<Markup> {
  let position = 0
  while (position < source.length) {
    const open = source.indexOf('<', position)
    if (open !== position) {
      yield { kind: 'text', text: source.slice(position, open === -1 ? source.length : open) }
      if (open === -1) return
    }
    const piece = pieceAt(source, open)
    if (piece.markup !== null) yield piece.markup
    if (piece.markup?.kind === 'cut') return
    position = piece.end
  }
}

/** The attributes of a tag's source by name, entities not decoded; the first of a name counts. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  if (!source.includes('=') || source.length > maxTagChars) return noAttributes
  const attributes = new Map<string, string>()
  for (const [, name = '', doubled, single, bare] of source.matchAll(attribute)) {
    if (!attributes.has(name)) attributes.set(name, doubled ?? single ?? bare ?? '')
  }
  return attributes
}

type Piece = { readonly markup: Markup | null; readonly end: number }

const noAttributes: ReadonlyMap<string, string> = new Map()
const maxTagChars = 100_000
const attribute = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu
const tagName = /[A-Za-z_][^\s/<>"'=]*/uy

function pieceAt(source: string, open: number): Piece {
  if (source.startsWith('<![CDATA[', open)) return cdataAt(source, open)
  if (source.startsWith('<!--', open)) return skipTo(source, '-->', open + 4)
  if (source.startsWith('<?', open)) return skipTo(source, '?>', open + 2)
  if (source.startsWith('<!', open)) return declarationAt(source, open)
  return tagAt(source, open)
}

function cdataAt(source: string, open: number): Piece {
  const start = open + '<![CDATA['.length
  const end = source.indexOf(']]>', start)
  if (end === -1) return cut(source)
  return { markup: { kind: 'cdata', text: source.slice(start, end) }, end: end + 3 }
}

function skipTo(source: string, mark: string, from: number): Piece {
  const end = source.indexOf(mark, from)
  return end === -1 ? cut(source) : { markup: null, end: end + mark.length }
}

/** A DOCTYPE, whose internal subset in brackets may hold any number of ">". */
function declarationAt(source: string, open: number): Piece {
  const end = source.indexOf('>', open)
  if (end === -1) return cut(source)
  const bracket = source.slice(open, end).indexOf('[')
  if (bracket === -1) return { markup: null, end: end + 1 }
  const close = source.indexOf(']', open + bracket)
  return close === -1 ? cut(source) : skipTo(source, '>', close)
}

function tagAt(source: string, open: number): Piece {
  const isClose = source[open + 1] === '/'
  tagName.lastIndex = open + (isClose ? 2 : 1)
  const name = tagName.exec(source)?.[0]
  const end = name === undefined ? -1 : tagEnd(source, open + 1)
  if (name === undefined || end === -1) {
    const isLast = !source.includes('<', open + 1) && name !== undefined
    return isLast ? cut(source) : { markup: { kind: 'text', text: '&lt;' }, end: open + 1 }
  }
  const tag = source.slice(open, end + 1)
  if (isClose) return { markup: { kind: 'close', name, source: tag }, end: end + 1 }
  return { markup: { kind: 'open', name, source: tag, isEmpty: tag.at(-2) === '/' }, end: end + 1 }
}

/**
 * The index of the ">" that ends a tag, or -1. One in quotes does not count, unless the quotes are broken. No tag
 * reaches beyond the next "<", which both XML and common sense forbid in an attribute: that keeps the search linear.
 */
function tagEnd(source: string, from: number): number {
  const next = source.indexOf('<', from)
  const body = source.slice(from, next === -1 ? source.length : next)
  let index = 0
  while (index < body.length) {
    const character = body[index]
    if (character === '>') return from + index
    if (character === '"' || character === "'") {
      const close = body.indexOf(character, index + 1)
      if (close === -1) break
      index = close
    }
    index += 1
  }
  const end = body.indexOf('>')
  return end === -1 ? -1 : from + end
}

function cut(source: string): Piece {
  return { markup: { kind: 'cut' }, end: source.length }
}
