import type { RawFeed, RawItem } from './feed-item.ts'

/**
 * Writes a feed as plain RSS 2.0 without modules, the dialect that every parser reads alike. Texts go into elements of
 * their own, `summary` and `fulltext` among them, for which rss-parser makes no snippet: its way of making one is quadratic.
 */
export function writeRss({ head, items }: RawFeed): string {
  const channel = [
    element('title', head.title),
    element('link', head.link),
    element('language', head.language),
  ]
  return `<rss version="2.0"><channel>${channel.join('')}${items.map(itemElement).join('')}</channel></rss>`
}

function itemElement(item: RawItem): string {
  const fields = [
    element('guid', item.id),
    element('link', item.link),
    element('title', item.title),
    element('pubDate', isoOf(item.publishedAt)),
    element('updated', isoOf(item.updatedAt)),
    element('summary', item.summary),
    element('fulltext', item.content),
    element('picture', item.image),
  ]
  return `<item>${fields.join('')}</item>`
}

function element(name: string, text: string | null): string {
  return text === null || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`
}

function escapeXml(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
