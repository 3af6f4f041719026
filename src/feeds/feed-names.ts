import { attributesOf } from './scan-markup.ts'

/** What an element of an item or of the feed's head is read as. */
export type Field =
  | 'title'
  | 'link'
  | 'id'
  | 'summary'
  | 'content'
  | 'published'
  | 'updated'
  | 'language'
  | 'image'

/** Prefixes in force at some point of a feed: prefix → canonical prefix. */
export type Prefixes = ReadonlyMap<string, string>

/**
 * The canonical name of an element, in lower case: RSS and Atom elements without a prefix, those of the known modules
 * under their usual one, whatever prefix the feed itself chose. An undeclared prefix stands for what it usually does.
 */
export function canonicalName(name: string, prefixes: Prefixes): string {
  const [prefix, local] = splitName(name)
  const canonical = prefixes.get(prefix) ?? usualPrefix(prefix)
  return canonical === '' ? local : `${canonical}:${local}`
}

/** The prefixes after a tag: those before it and those that it declares. */
export function withDeclared(prefixes: Prefixes, tagSource: string): Prefixes {
  if (!tagSource.includes('xmlns')) return prefixes
  const declared = new Map(prefixes)
  for (const [name, uri] of attributesOf(tagSource)) {
    const [first, prefix] = splitName(name)
    if (name !== 'xmlns' && first !== 'xmlns') continue
    const own = name === 'xmlns' ? '' : prefix
    declared.set(own, canonicalPrefixes[withoutScheme(uri)] ?? usualPrefix(own))
  }
  return declared
}

/** Elements of an item that are read. The first that holds something counts; of `content` the longest. */
export const itemFields: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['dc:title', 'title'],
  ['link', 'link'],
  ['guid', 'id'],
  ['id', 'id'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['dc:description', 'summary'],
  ['content:encoded', 'content'],
  ['content', 'content'],
  ['xhtml:body', 'content'],
  ['yandex:full-text', 'content'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['issued', 'published'],
  ['created', 'published'],
  ['date', 'published'],
  ['dc:date', 'published'],
  ['dcterms:issued', 'published'],
  ['dcterms:created', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['dcterms:modified', 'updated'],
  ['enclosure', 'image'],
  ['media:content', 'image'],
  ['media:thumbnail', 'image'],
] as const)

/** Elements of the feed's head that are read. */
export const headFields: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['dc:title', 'title'],
  ['link', 'link'],
  ['language', 'language'],
  ['dc:language', 'language'],
] as const)

const canonicalPrefixes: Readonly<Record<string, string | undefined>> = {
  'www.w3.org/2005/atom': '',
  'purl.org/atom/ns': '',
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss2': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'www.w3.org/1999/xhtml': 'xhtml',
  'search.yahoo.com/mrss': 'media',
  'news.yandex.ru': 'yandex',
}

function usualPrefix(prefix: string): string {
  return ['atom', 'a10', 'rss'].includes(prefix) ? '' : prefix
}

function withoutScheme(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/[/#]$/u, '')
}

function splitName(name: string): readonly [string, string] {
  const colon = name.indexOf(':')
  return [name.slice(0, Math.max(0, colon)).toLowerCase(), name.slice(colon + 1).toLowerCase()]
}
