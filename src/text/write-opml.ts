/** A feed as a list of sources names it. */
export type WrittenFeed = {
  readonly name: string
  readonly url: string
  /** ISO 639-1; null where it is told from each article. */
  readonly language: string | null
}

/** An OPML 2.0 subscription list: http://opml.org/spec2.opml#subscriptionLists. A line for each feed. */
export function writeOpml(title: string, feeds: readonly WrittenFeed[]): string {
  const outlines = feeds.map(({ name, url, language }) => {
    const attributes = {
      type: 'rss',
      text: name,
      title: name,
      xmlUrl: url,
      ...(language === null ? {} : { language }),
    }
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)
    return `    <outline ${written.join(' ')}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

/** XML has no character for most control codes: https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
