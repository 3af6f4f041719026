import type { Chance } from '../chance.ts'
import { escaped, prose } from './prose.ts'

/** What a reader has to find in an entry. Texts are compared with their spaces collapsed. */
export type ExpectedEntry = {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly publishedAt: number | null
}

/** A well-formed feed, before any encoding, and what stands in it. `declared` is where its encoding goes. */
export type WrittenFeed = { readonly source: string; readonly entries: readonly ExpectedEntry[] }

/** The place of the encoding's name in a source. */
export const ENCODING_MARK = 'ENCODING-OF-THIS-FEED'

/** Writes a feed in one of the dialects that the bot reads. */
export function writeFeed(chance: Chance): WrittenFeed {
  const entries = Array.from({ length: 1 + chance.below(4) }, (_, index) => anEntry(chance, index))
  return { source: chance.pick(dialects)(chance, entries), entries }
}

type Dialect = (chance: Chance, entries: readonly ExpectedEntry[]) => string

const dialects: readonly Dialect[] = [rss, oldRss, rdf, atom, atom, json]

function anEntry(chance: Chance, index: number): ExpectedEntry {
  const link = `https://kurier.example/${index}/${chance.below(1e6)}?a=1&b=2`
  return {
    id: chance.pick([
      `tag:kurier.example,2026:${index}-${chance.below(1e6)}`,
      `${index}:${chance.below(1e9)}`,
      link,
    ]),
    link,
    title: `Tytuł ${prose(chance, 6)}`,
    paragraphs: Array.from({ length: 1 + chance.below(3) }, () => `Zdanie ${prose(chance)} dnia.`),
    publishedAt: chance.happens(0.2)
      ? null
      : Date.UTC(
          1990 + chance.below(60),
          chance.below(12),
          1 + chance.below(28),
          chance.below(24),
          chance.below(60),
          chance.below(60),
        ),
  }
}

function rss(chance: Chance, entries: readonly ExpectedEntry[]): string {
  const items = entries.map(
    (entry) =>
      `<item><title>${xmlText(chance, entry.title)}</title><link>${entry.link.replaceAll('&', '&amp;')}</link>` +
      `<guid isPermaLink="false">${entry.id.replaceAll('&', '&amp;')}</guid>${dateElement(chance, 'pubDate', entry)}` +
      `<description>${xmlHtml(chance, html(chance, entry.paragraphs))}</description></item>`,
  )
  return `${declaration(chance)}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kurier</title><link>https://kurier.example/</link>${items.join('\n')}</channel></rss>`
}

function oldRss(chance: Chance, entries: readonly ExpectedEntry[]): string {
  const items = entries.map(
    (entry) =>
      `<item>\n<guid>${entry.id.replaceAll('&', '&amp;')}</guid>${dateElement(chance, 'pubDate', entry)}` +
      `<content:encoded><![CDATA[${html(chance, entry.paragraphs)}]]></content:encoded>` +
      `<link>${entry.link.replaceAll('&', '&amp;')}</link><title>${xmlText(chance, entry.title)}</title>\n</item>`,
  )
  return `${declaration(chance)}<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd"><rss version="0.91"><channel><language>pl</language>${items.join('')}</channel></rss>`
}

function rdf(chance: Chance, entries: readonly ExpectedEntry[]): string {
  const items = entries.map(
    (entry) =>
      `<item rdf:about="${attribute(entry.id)}"><title>${xmlText(chance, entry.title)}</title>` +
      `<link>${entry.link.replaceAll('&', '&amp;')}</link>${dateElement(chance, 'dc:date', entry)}` +
      `<description>${xmlHtml(chance, html(chance, entry.paragraphs))}</description></item>`,
  )
  return `${declaration(chance)}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Kurier</title></channel>${items.join('')}</rdf:RDF>`
}

function atom(chance: Chance, entries: readonly ExpectedEntry[]): string {
  const prefix = chance.pick(['', '', 'a:'])
  const items = entries.map((entry) => {
    const body = html(chance, entry.paragraphs)
    const content = chance.happens(0.4)
      ? `<${prefix}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${body}</div></${prefix}content>`
      : `<${prefix}content type="html">${xmlHtml(chance, body)}</${prefix}content>`
    return (
      `<${prefix}entry><${prefix}id>${entry.id.replaceAll('&', '&amp;')}</${prefix}id>` +
      `<${prefix}link rel="self" href="https://kurier.example/self"/><${prefix}link href="${attribute(entry.link)}"/>` +
      `<${prefix}title>${xmlText(chance, entry.title)}</${prefix}title>${dateElement(chance, `${prefix}published`, entry)}${content}</${prefix}entry>`
    )
  })
  const name = prefix === '' ? 'xmlns' : 'xmlns:a'
  return `${declaration(chance)}<${prefix}feed ${name}="http://www.w3.org/2005/Atom"><${prefix}title>Kurier</${prefix}title>${items.join('')}</${prefix}feed>`
}

function json(chance: Chance, entries: readonly ExpectedEntry[]): string {
  const items = entries.map(({ id, link, title, paragraphs, publishedAt }) => ({
    id,
    url: link,
    title,
    ...(chance.happens(0.5)
      ? { content_html: html(chance, paragraphs) }
      : { content_text: paragraphs.join('\n\n') }),
    ...(publishedAt === null ? {} : { date_published: new Date(publishedAt).toISOString() }),
  }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Kurier', items })
}

function declaration(chance: Chance): string {
  return `<?xml version="1.0" encoding="${ENCODING_MARK}"?>${chance.pick(['', '\n', '<!-- x > y -->', '<?xml-stylesheet href="a.xsl"?>'])}`
}

/** A title: text escaped once, or in a CDATA section. */
function xmlText(chance: Chance, text: string): string {
  return chance.happens(0.3) ? `<![CDATA[${escaped(chance, text)}]]>` : escaped(chance, text)
}

/** HTML inside of XML: escaped as a whole, or in a CDATA section. */
function xmlHtml(chance: Chance, source: string): string {
  if (chance.happens(0.5)) return `<![CDATA[${source}]]>`
  return source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function html(chance: Chance, paragraphs: readonly string[]): string {
  const extras = [
    '',
    '<img src="a.jpg" alt="x"/>',
    '<!-- reklama -->',
    '<script>let a = "b"</script>',
    '<br/>',
  ]
  return paragraphs
    .map((text) => {
      const [first = '', ...rest] = text.split(' ').map((word) => escaped(chance, word))
      const opening = chance.pick([
        first,
        `<b>${first}</b>`,
        `<a href="https://kurier.example/?a=1&amp;b=2">${first}</a>`,
      ])
      return `<p class="x">${opening} ${rest.join(' ')}</p>${chance.pick(extras)}`
    })
    .join('\n')
}

function dateElement(chance: Chance, name: string, { publishedAt }: ExpectedEntry): string {
  if (publishedAt === null)
    return chance.pick(['', `<${name}>wczoraj</${name}>`, `<${name}>0000-00-00</${name}>`, `<${name}/>`])
  const iso = new Date(publishedAt).toISOString()
  const utc = new Date(publishedAt).toUTCString()
  const later = new Date(publishedAt + 2 * 3_600_000)
  const forms = [
    utc,
    utc.replace(/^\w+, /u, ''),
    later.toUTCString().replace('GMT', '+0200'),
    iso,
    iso.replace('.000Z', 'Z'),
    later.toISOString().replace('.000Z', '+02:00'),
    ` ${iso} `,
    `<![CDATA[${utc}]]>`,
  ]
  return `<${name}>${chance.pick(forms)}</${name}>`
}
