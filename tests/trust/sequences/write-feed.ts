import type { Dialect, Shown } from './shown.ts'

/** The bytes that a server sends for these items. */
export function writeFeed(items: readonly Shown[], dialect: Dialect): Uint8Array {
  return new TextEncoder().encode(writers[dialect](items))
}

/** A page with the status 200 where a feed should be. */
export const loginPage = new TextEncoder().encode(
  '<!doctype html><html><head><title>Zaloguj się</title></head><body><form><input name="login"></form></body></html>',
)

const writers: Readonly<Record<Dialect, (items: readonly Shown[]) => string>> = {
  rss: (items) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Kurier</title><link>https://kurier.example/</link>${items.map(rssItem).join('')}</channel></rss>`,
  atom: (items) =>
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kurier</title><link href="https://kurier.example/"/>${items.map(atomEntry).join('')}</feed>`,
  json: (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kurier',
      home_page_url: 'https://kurier.example/',
      items: items.map(jsonItem),
    }),
}

function rssItem({ guid, link, title, lead, date }: Shown): string {
  return `<item>${[
    element('title', title),
    element('link', link),
    guid === null ? '' : `<guid isPermaLink="false">${escaped(guid)}</guid>`,
    element('pubDate', typeof date === 'number' ? new Date(date).toUTCString() : date),
    element('description', lead),
  ].join('')}</item>`
}

function atomEntry({ guid, link, title, lead, date }: Shown): string {
  return `<entry>${[
    element('title', title),
    link === null ? '' : `<link href="${escaped(link)}"/>`,
    element('id', guid),
    element('published', isoOf(date)),
    element('summary', lead),
  ].join('')}</entry>`
}

function jsonItem({ guid, link, title, lead, date }: Shown): Readonly<Record<string, string>> {
  const published = isoOf(date)
  return {
    ...(guid === null ? {} : { id: guid }),
    ...(link === null ? {} : { url: link }),
    title,
    ...(lead === '' ? {} : { content_text: lead }),
    ...(published === null ? {} : { date_published: published }),
  }
}

function isoOf(date: Shown['date']): string | null {
  return typeof date === 'number' ? new Date(date).toISOString() : date
}

function element(name: string, text: string | null): string {
  return text === null || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
