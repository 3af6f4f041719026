import { attributesOf, scanMarkup } from './scan-markup.ts'

/** Feeds are named in a page's head, which is at its beginning. */
const SCANNED_CHARS = 500_000
const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/iu
/** Where sites keep a feed that their pages do not name, the most usual first. */
const GUESSES = ['/feed', '/rss', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml']

/**
 * The feeds that a page names, in its order: https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/rel#alternate.
 * Comments on articles are no news, so a feed of those comes last.
 */
export function feedLinks(html: string, pageUrl: string): readonly string[] {
  const links = new Map<string, boolean>()
  for (const piece of scanMarkup(html.slice(0, SCANNED_CHARS))) {
    if (piece.kind !== 'open' || piece.name.toLowerCase() !== 'link') continue
    const written = [...attributesOf(piece.source)]
    const attributes = new Map(written.map(([name, value]) => [name.toLowerCase(), value]))
    const url = linkOf(attributes, pageUrl)
    if (url !== null && !links.has(url)) links.set(url, isOfComments(url, attributes.get('title') ?? ''))
  }
  return [...links].toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([url]) => url)
}

/** Where a site's feed may be though its page names none. */
export function guessedFeeds(pageUrl: string): readonly string[] {
  return GUESSES.map((path) => new URL(path, pageUrl).href)
}

function linkOf(attributes: ReadonlyMap<string, string>, pageUrl: string): string | null {
  const isAlternate = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u).includes('alternate')
  if (!isAlternate || !FEED_TYPES.test((attributes.get('type') ?? '').trim())) return null
  // The one entity that addresses hold.
  const href = (attributes.get('href') ?? '').replaceAll('&amp;', '&').trim()
  return href === '' ? null : (URL.parse(href, pageUrl)?.href ?? null)
}

function isOfComments(url: string, title: string): boolean {
  return /comments|komentarz/iu.test(`${url} ${title}`)
}
