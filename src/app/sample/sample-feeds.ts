import type { SampleArticle } from './sample-articles.ts'

/** An invented outlet of the sample newsroom and how its feed goes over the wire. */
export type SampleOutlet = {
  readonly id: string
  readonly name: string
  readonly type: 'independent' | 'public' | 'trade'
  readonly format: 'rss' | 'atom'
  readonly charset: 'utf-8' | 'iso-8859-2'
}

export const sampleOutlets: readonly SampleOutlet[] = [
  { id: 'kurier-graniczny', name: 'Kurier Graniczny', type: 'independent', format: 'rss', charset: 'utf-8' },
  {
    id: 'dziennik-polnocny',
    name: 'Dziennik Północny',
    type: 'public',
    format: 'rss',
    charset: 'iso-8859-2',
  },
  {
    id: 'przeglad-stoleczny',
    name: 'Przegląd Stołeczny',
    type: 'independent',
    format: 'atom',
    charset: 'utf-8',
  },
]

/** What an outlet's feed is made of: its articles, the server's address, and the moment of the start in epoch milliseconds. */
export type FeedContent = {
  readonly articles: readonly SampleArticle[]
  readonly origin: string
  readonly now: number
}

/** The outlet's feed as the bytes of its charset; what the charset lacks („ ” –) stands in it as a character reference. */
export function sampleFeed(outlet: SampleOutlet, content: FeedContent): Buffer {
  const declaration = `<?xml version="1.0" encoding="${outlet.charset.toUpperCase()}"?>\n`
  const body = outlet.format === 'rss' ? rss(outlet, content) : atom(outlet, content)
  return encode(declaration + body, outlet.charset)
}

/** The path of an article's page on the sample server. */
export function samplePath(article: SampleArticle): string {
  return `/${article.outlet}/${article.slug}.html`
}

/** Escapes text for XML and HTML, attributes included. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function rss(outlet: SampleOutlet, { articles, origin, now }: FeedContent): string {
  const items = articles.map(
    (article) => `<item><title>${escapeMarkup(article.title)}</title>
<link>${origin}${samplePath(article)}</link><guid isPermaLink="false">${outlet.id}:${article.slug}</guid>
<pubDate>${publishedAt(article, now).toUTCString()}</pubDate>
<description>${escapeMarkup(article.lead)}</description></item>`,
  )
  return `<rss version="2.0"><channel><title>${outlet.name}</title><link>${origin}/${outlet.id}/</link>
<description>${outlet.name}: wiadomości</description><language>pl</language>
${items.join('\n')}
</channel></rss>\n`
}

function atom(outlet: SampleOutlet, { articles, origin, now }: FeedContent): string {
  const entries = articles.map(
    (
      article,
    ) => `<entry><title>${escapeMarkup(article.title)}</title><id>urn:${outlet.id}:${article.slug}</id>
<link rel="alternate" href="${origin}${samplePath(article)}"/><author><name>${article.author}</name></author>
<published>${publishedAt(article, now).toISOString()}</published><updated>${publishedAt(article, now).toISOString()}</updated>
<summary>${escapeMarkup(article.lead)}</summary></entry>`,
  )
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl"><title>${outlet.name}</title><id>urn:${outlet.id}</id>
<link rel="alternate" href="${origin}/${outlet.id}/"/><updated>${new Date(now).toISOString()}</updated>
${entries.join('\n')}
</feed>\n`
}

function publishedAt(article: SampleArticle, now: number): Date {
  return new Date(now - article.minutesAgo * 60_000)
}

function encode(text: string, charset: SampleOutlet['charset']): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8')
  const table = bytesByCharacter(charset)
  const bytes = Array.from(text, (character) => {
    const byte = table.get(character)
    return byte === undefined ? [...Buffer.from(`&#${character.codePointAt(0)};`)] : [byte]
  })
  return Buffer.from(bytes.flat())
}

/** Node decodes single-byte charsets but encodes none: decoding all 256 bytes gives the table. */
function bytesByCharacter(charset: string): ReadonlyMap<string, number> {
  const characters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return new Map(Array.from(characters, (character, byte) => [character, byte]))
}
