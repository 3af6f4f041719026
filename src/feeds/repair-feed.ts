import { joined, type Bilingual } from '#domain/bilingual.ts'
import {
  canonicalName,
  headFields,
  itemFields,
  withDeclared,
  type Field,
  type Prefixes,
} from './feed-names.ts'
import { absoluteLink, type OrFailed, type RawFeed, type RawItem, type SourceHint } from './feed-item.ts'
import { addElement, noFindings, toRawHead, toRawItem, type Findings } from './findings.ts'
import { decodeEntities, plainLine } from './plain-text.ts'
import { attributesOf, scanMarkup, type Markup } from './scan-markup.ts'

type Tag = Extract<Markup, { kind: 'open' | 'close' }>
type OpenTag = Extract<Markup, { kind: 'open' }>

/** An element whose content is being gathered; whatever markup stands in it is part of the content. */
type Leaf = {
  readonly field: Field
  /** The name as the feed writes it; its end is known by it. */
  readonly tagName: string
  readonly attributes: ReadonlyMap<string, string>
  readonly isXhtml: boolean
  readonly parts: string[]
  /** How many elements of the same name are open inside. */
  inner: number
}

type Reader = {
  readonly head: Findings
  readonly items: RawItem[]
  /** In which zone a date without one is read. */
  readonly timeZone: string
  prefixes: Prefixes
  base: string | null
  /** The first element that is no feed's: what a page or a program's warning begins with. */
  firstElement: string | null
  hasRoot: boolean
  isClosed: boolean
  failure: Bilingual | null
  item: Findings | null
  leaf: Leaf | null
  /** Names of open elements that nothing is read from. */
  readonly passed: string[]
}

const maxDepth = 500

/**
 * Reads RSS 0.9x, 1.0, 2.0 and Atom out of markup that need not be well-formed: any prefixes, bare "&", unescaped HTML,
 * missing ends. A feed that stops in the middle gives the items that are complete. Dates and addresses are put right
 * (xml:base), and one bad item never harms another. Takes linear time.
 */
export function repairFeed(xml: string, { url, timeZone = 'UTC' }: SourceHint): OrFailed<RawFeed> {
  const reader = startReader(url, timeZone)
  for (const piece of scanMarkup(xml)) {
    if (piece.kind === 'cut') break
    if (reader.leaf !== null) readInLeaf(reader, reader.leaf, piece)
    else if (piece.kind === 'open') readOpen(reader, piece)
    else if (piece.kind === 'close') readClose(reader, piece)
    if (reader.failure !== null) return { kind: 'failed', reason: reader.failure }
  }
  return reader.hasRoot ? finish(reader) : { kind: 'failed', reason: noFeedReason(reader.firstElement) }
}

function startReader(url: string | null, timeZone: string): Reader {
  return {
    head: noFindings(url, timeZone),
    timeZone,
    items: [],
    prefixes: new Map(),
    base: url,
    firstElement: null,
    hasRoot: false,
    isClosed: false,
    failure: null,
    item: null,
    leaf: null,
    passed: [],
  }
}

function noFeedReason(firstElement: string | null): Bilingual {
  if (firstElement === null) return neitherFeed
  const name = plainLine(firstElement.slice(0, 40))
  return {
    pl: `to nie jest kanał RSS: pierwszy element to <${name}>`,
    en: `this is no feed: its first element is <${name}>`,
  }
}

const neitherFeed: Bilingual = {
  pl: 'to nie jest kanał: ani RSS, ani Atom, ani JSON Feed',
  en: 'this is no feed: neither RSS, Atom nor JSON Feed',
}
const webPage: Bilingual = {
  pl: 'to strona HTML, nie kanał RSS; otwórz adres w przeglądarce: może to logowanie, zgoda na pliki cookie albo sprawdzanie, czy pyta człowiek',
  en: 'a web page (HTML) came instead of a feed; open the address in a browser: it may be a login, a consent form or a check for bots',
}
const tooDeep: Bilingual = {
  pl: `elementy kanału są zagnieżdżone głębiej niż ${maxDepth} poziomów`,
  en: `the feed nests its elements deeper than ${maxDepth}`,
}
const cutShort: Bilingual = { pl: 'kanał RSS urywa się w połowie', en: 'the feed ends in the middle' }
const lastItemLost: Bilingual = {
  pl: 'ostatnia pozycja jest niepełna i została pominięta',
  en: 'its last item is incomplete and was left out',
}

function finish(reader: Reader): RawFeed {
  const cut = reader.item === null ? [cutShort] : [cutShort, lastItemLost]
  const remarks = reader.isClosed ? [] : [joined(cut, '; ')]
  return { head: toRawHead(reader.head), items: reader.items, isComplete: reader.isClosed, remarks }
}

function readOpen(reader: Reader, tag: OpenTag): void {
  const prefixes = withDeclared(reader.prefixes, tag.source)
  const name = canonicalName(tag.name, prefixes)
  if (!reader.hasRoot) return readRoot(reader, tag, { name, prefixes })
  if (itemNames.has(name)) return openItem(reader, tag, prefixes)
  const field = (reader.item === null ? headFields : itemFields).get(name)
  if (field !== undefined && reader.passed.length === 0) return openLeaf(reader, tag, field)
  if (tag.isEmpty || (name === 'channel' && reader.passed.length === 0)) return
  reader.passed.push(tag.name)
  if (reader.passed.length > maxDepth) reader.failure = tooDeep
}

const rootNames: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'channel'])
const itemNames: ReadonlySet<string> = new Set(['item', 'entry'])

type NamedTag = { readonly name: string; readonly prefixes: Prefixes }

/** Elements before the feed's own, such as a warning that the publisher's program printed, are passed over. */
function readRoot(reader: Reader, tag: OpenTag, { name, prefixes }: NamedTag): void {
  if (name === 'html' || name.endsWith(':html')) reader.failure = webPage
  reader.firstElement ??= tag.name
  if (!rootNames.has(name)) return
  reader.hasRoot = true
  reader.prefixes = prefixes
  const attributes = attributesOf(tag.source)
  reader.base = baseWithin(attributes, reader.base)
  const language = attributes.get('xml:lang')
  if (language !== undefined) addElement(reader.head, { field: 'language', html: language, attributes })
}

function baseWithin(attributes: ReadonlyMap<string, string>, base: string | null): string | null {
  const own = attributes.get('xml:base')
  return own === undefined ? base : (absoluteLink(decodeEntities(own), base) ?? base)
}

/** An item that is still open when the next begins has lost its end, not its content. */
function openItem(reader: Reader, tag: OpenTag, prefixes: Prefixes): void {
  closeItem(reader)
  reader.prefixes = prefixes
  const attributes = attributesOf(tag.source)
  const documentBase = reader.base ?? reader.head.values.get('link') ?? null
  reader.item = noFindings(baseWithin(attributes, documentBase), reader.timeZone)
  const about = attributes.get('rdf:about')
  if (about !== undefined) addElement(reader.item, { field: 'id', html: about, attributes })
  if (tag.isEmpty) closeItem(reader)
}

function closeItem(reader: Reader): void {
  reader.passed.length = 0
  if (reader.item !== null) reader.items.push(toRawItem(reader.item))
  reader.item = null
}

function openLeaf(reader: Reader, tag: OpenTag, field: Field): void {
  const attributes = attributesOf(tag.source)
  const isXhtml = attributes.get('type')?.toLowerCase().includes('xhtml') ?? false
  reader.leaf = { field, tagName: tag.name, attributes, isXhtml, parts: [], inner: 0 }
  if (tag.isEmpty) closeLeaf(reader, reader.leaf)
}

function closeLeaf(reader: Reader, leaf: Leaf): void {
  reader.leaf = null
  addElement(reader.item ?? reader.head, {
    field: leaf.field,
    html: leaf.parts.join(''),
    attributes: leaf.attributes,
  })
}

function readInLeaf(reader: Reader, leaf: Leaf, piece: Exclude<Markup, { kind: 'cut' }>): void {
  if (piece.kind === 'cdata') leaf.parts.push(piece.text)
  else if (piece.kind === 'text') leaf.parts.push(leaf.isXhtml ? piece.text : decodeEntities(piece.text))
  else readTagInLeaf(reader, leaf, piece)
}

function readTagInLeaf(reader: Reader, leaf: Leaf, tag: Tag): void {
  if (endsLostLeaf(reader, tag)) {
    closeLeaf(reader, leaf)
    return tag.kind === 'open' ? readOpen(reader, tag) : readClose(reader, tag)
  }
  if (tag.name === leaf.tagName) {
    if (tag.kind === 'close' && leaf.inner === 0) return closeLeaf(reader, leaf)
    if (tag.kind === 'close') leaf.inner -= 1
    else if (!tag.isEmpty) leaf.inner += 1
  }
  leaf.parts.push(tag.source)
}

/** The edge of an item or of the feed inside an element shows that the element's own end is missing. */
function endsLostLeaf(reader: Reader, tag: Tag): boolean {
  const name = canonicalName(tag.name, reader.prefixes)
  return itemNames.has(name) || (tag.kind === 'close' && rootNames.has(name))
}

function readClose(reader: Reader, tag: Tag): void {
  const name = canonicalName(tag.name, reader.prefixes)
  if (itemNames.has(name)) return closeItem(reader)
  if (rootNames.has(name) && name !== 'channel') {
    closeItem(reader)
    reader.isClosed = true
  }
  const open = reader.passed.lastIndexOf(tag.name)
  if (open !== -1) reader.passed.length = open
}
