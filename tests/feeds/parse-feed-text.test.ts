import { describe, expect, test } from 'vitest'
import { parseFeedBytes, type ParsedFeed } from '#feeds/parse-feed-text.ts'
import { longRssFeed } from '../servers/feed-server.ts'
import { saying } from '../both-languages.ts'

const url = 'https://kurier.example/rss/kraj.xml'

async function parse(
  feed: string,
  from: string | null = url,
): Promise<Extract<ParsedFeed, { kind: 'parsed' }>> {
  const parsed = await parseFeedBytes(new TextEncoder().encode(feed), { url: from, contentType: null })
  if (parsed.kind === 'failed') throw new Error(parsed.reason.en)
  return parsed
}

const rss = (items: string, attributes = 'version="2.0"'): string =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>Kurier</title>` +
  `<link>https://kurier.example/</link><language>pl</language>${items}</channel></rss>`
const atom = (entries: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"'): string =>
  `<feed ${attributes}><title>Kurier</title><link href="https://kurier.example/"/>${entries}</feed>`

/** The one article that every dialect below carries. */
const article = {
  id: 'depesza-17',
  link: 'https://kurier.example/swiat/brzesc-17',
  title: 'Brześć: „Nie podpiszemy” – rozmowy przerwane',
  publishedAt: Date.UTC(2026, 10, 23, 9, 15),
  summary: 'Delegacje opuściły salę.\nTermin kolejnej rundy nie jest znany.',
}

const title = '<title>Brześć: „Nie podpiszemy” – rozmowy przerwane</title>'
const link = '<link>https://kurier.example/swiat/brzesc-17</link>'
const rfcDate = 'Mon, 23 Nov 2026 10:15:00 +0100'
const isoDate = '2026-11-23T10:15:00+01:00'
const paragraphs = '<p>Delegacje opuściły salę.</p><p>Termin kolejnej rundy nie jest znany.</p>'
const cdata = `<![CDATA[${paragraphs}]]>`
const escaped = paragraphs.replaceAll('<', '&lt;')
const rssItem = `<item>${title}${link}<guid isPermaLink="false">depesza-17</guid><pubDate>${rfcDate}</pubDate><description>${cdata}</description></item>`
const atomEntry = `<entry>${title}<link href="https://kurier.example/swiat/brzesc-17"/><id>depesza-17</id><published>${isoDate}</published><updated>${isoDate}</updated><summary type="html">${escaped}</summary></entry>`
const rdfItem = `<item rdf:about="depesza-17">${title}${link}<dc:date>${isoDate}</dc:date><description>${escaped}</description></item>`
const rdfRoot =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'

function prefixed(feed: string, prefix: string, uri: string): string {
  return feed
    .replaceAll(/<(\/?)([a-z])/gu, `<$1${prefix}:$2`)
    .replace(`<${prefix}:feed`, `<${prefix}:feed xmlns:${prefix}="${uri}"`)
}

const jsonItem = {
  id: 'depesza-17',
  url: 'https://kurier.example/swiat/brzesc-17',
  title: article.title,
  summary: article.summary,
  date_published: isoDate,
}
const json = (items: unknown, version = '1.1'): string =>
  JSON.stringify({
    version: `https://jsonfeed.org/version/${version}`,
    title: 'Kurier',
    home_page_url: 'https://kurier.example/',
    language: 'pl',
    items,
  })

test.each([
  ['RSS 2.0', rss(rssItem)],
  ['RSS 2.0 with its HTML escaped', rss(rssItem.replace(cdata, escaped))],
  ['RSS 2.0 with its HTML neither escaped nor in CDATA', rss(rssItem.replace(cdata, paragraphs))],
  ['RSS 0.91', rss(rssItem, 'version="0.91"')],
  ['RSS 0.92', rss(rssItem, 'version="0.92"')],
  ['RSS without a version', rss(rssItem, '')],
  ['RSS of a version that does not exist', rss(rssItem, 'version="7"')],
  ['RSS under a namespace', rss(rssItem, 'version="2.0" xmlns="http://backend.userland.com/rss2"')],
  [
    'RSS in capitals',
    rss(rssItem).replaceAll(/<(\/?)(item|title|link|description)/gu, (tag) => tag.toUpperCase()),
  ],
  ['RSS with dc:date', rss(rssItem.replaceAll(/pubDate/gu, 'dc:date'))],
  [
    'RSS with a module under another prefix',
    rss(rssItem.replaceAll('pubDate', 'd:date'), 'xmlns:d="http://purl.org/dc/elements/1.1/"'),
  ],
  ['RSS with Atom elements for its dates', rss(rssItem.replaceAll('pubDate', 'a10:published'))],
  [
    'RSS 1.0',
    `<rdf:RDF ${rdfRoot} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Kurier</title><link>https://kurier.example/</link><dc:language>pl</dc:language><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>${rdfItem}</rdf:RDF>`,
  ],
  [
    'RSS 1.0 under other prefixes',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/"><channel><title>Kurier</title><link>https://kurier.example/</link></channel>${rdfItem.replaceAll('dc:', 'q:')}</r:RDF>`,
  ],
  [
    'RSS 0.90',
    `<rdf:RDF ${rdfRoot} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Kurier</title><link>https://kurier.example/</link></channel>${rdfItem}</rdf:RDF>`,
  ],
  ['Atom 1.0', atom(atomEntry)],
  [
    'Atom 0.3',
    atom(
      atomEntry.replaceAll('published', 'issued').replaceAll('updated', 'modified'),
      'version="0.3" xmlns="http://purl.org/atom/ns#"',
    ),
  ],
  ['Atom under a prefix', prefixed(atom(atomEntry, ''), 'a', 'http://www.w3.org/2005/Atom')],
  [
    'Atom under a prefix that it does not declare',
    prefixed(atom(atomEntry, ''), 'atom', '').replace(' xmlns:atom=""', ''),
  ],
  [
    'Atom with XHTML',
    atom(
      atomEntry.replace(
        /<summary.*<\/summary>/u,
        `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</div></summary>`,
      ),
    ),
  ],
  ['Atom with CDATA', atom(atomEntry.replace(escaped, cdata))],
  [
    'Atom with an enclosure before its link',
    atom(
      atomEntry.replace('<link', '<link rel="enclosure" href="/a.mp3"/><link rel="self" href="/x"/><link'),
    ),
  ],
  ['Atom with a link without an address', atom(atomEntry.replace('<link', '<link/><link'))],
  [
    'Atom with xml:base',
    atom(
      atomEntry.replace('href="https://kurier.example/swiat/', 'xml:base="swiat/" href="'),
      'xml:base="https://kurier.example/" xmlns="http://www.w3.org/2005/Atom"',
    ),
  ],
  ['JSON Feed 1.1', json([jsonItem])],
  ['JSON Feed 1.0 with what is no item', json([null, 7, 'x', jsonItem], '1')],
  [
    'a DOCTYPE with entities',
    rss(rssItem).replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "]">]><rss',
    ),
  ],
  ['a comment and a line break before the declaration', `\n<!-- wygenerowano -->${rss(rssItem)}`],
  ['a mark and garbage before the feed', `\ufeff  uwaga ${rss(rssItem)}`],
  [
    'a warning of the program before the feed',
    `<br />\n<b>Warning</b>: mysql in <b>feed.php</b>${rss(rssItem)}`,
  ],
  ['a tag after the feed that is cut off', `${rss(rssItem)}<scri`],
  ['garbage after the feed', `${rss(rssItem)}<script>x()</script></div>`],
  [
    'an undeclared media prefix',
    rss(
      rssItem.replace(
        '</item>',
        '<media:group><media:title>Nie to</media:title><media:content url="x"/></media:group></item>',
      ),
    ),
  ],
  [
    'a picture and a text box with titles of their own',
    rss(
      `<image><title>Nie to</title><link>https://nie.example/</link></image><textInput><title>Nie to</title></textInput>${rssItem}`,
    ),
  ],
  [
    'elements that are not closed',
    rss(rssItem.replace('</item>', '<media:content url="x"><category>świat</item>')),
  ],
  ['ends that have no beginning', rss(rssItem.replace('<pubDate>', '</b></i></channe><pubDate>'))],
  ['unfinished items', rss(rssItem.replace('</item>', ''))],
  ['unfinished last texts', rss(rssItem.replace('</description>', ''))],
  ['texts in pieces', rss(rssItem.replace('„Nie podpiszemy”', '<![CDATA[„Nie ]]>podpiszemy”'))],
  ['titles with markup', rss(rssItem.replace('Brześć', '&lt;b&gt;Brześć&lt;/b&gt;'))],
  ['names of HTML', rss(rssItem.replace('„', '&bdquo;').replace('–', '&amp;ndash;'))],
  [
    'control characters',
    rss(rssItem.replace('Brześć', 'Br\u0000ze\u0008ść').replace('ze\u0008', 'z\u0008e')),
  ],
  ['attributes without quotes', rss(rssItem.replace('isPermaLink="false"', 'isPermaLink=false'))],
  [
    'links with line breaks',
    rss(
      rssItem.replace(
        link,
        link.replaceAll(/<link>|<\/link>/gu, (tag) => (tag === '<link>' ? '<link>\n  ' : '\n</link>')),
      ),
    ),
  ],
  ['relative links', rss(rssItem.replace('https://kurier.example', ''))],
  ['a bad date before a good one', rss(rssItem.replace('<pubDate>', '<pubDate>wczoraj</pubDate><pubDate>'))],
])('%s gives the article', async (_name, feed) => {
  const parsed = await parse(feed)
  expect(parsed.entries).toHaveLength(1)
  expect(parsed.entries[0]).toMatchObject(article)
  expect(parsed).toMatchObject({ isComplete: true })
  expect(parsed.head).toMatchObject({ title: 'Kurier', link: 'https://kurier.example/' })
})

describe('an entry', () => {
  const one = async (item: string): Promise<unknown> => (await parse(rss(`<item>${item}</item>`))).entries[0]

  test.each([
    ['goes by its link where it has no guid', '<link>/a</link>', { id: 'https://kurier.example/a' }],
    [
      'has its guid as link where that is an address',
      '<guid>https://kurier.example/a</guid>',
      { link: 'https://kurier.example/a' },
    ],
    ['has no link where its guid is a word', '<title>A</title><guid>a</guid>', { link: null, id: 'a' }],
    ['has no link to another protocol', '<title>A</title><link>javascript:alert(1)</link>', { link: null }],
    [
      'has no link that is too long to be fetched',
      `<title>A</title><link>/${'a'.repeat(3000)}</link>`,
      { link: null },
    ],
    [
      'keeps "&" in its link',
      '<link>/a?b=1&c=2&amp;d=3</link>',
      { link: 'https://kurier.example/a?b=1&c=2&d=3' },
    ],
    ['takes a link in an attribute', '<link href="/a"/>', { link: 'https://kurier.example/a' }],
    [
      'keeps a bare "&" in its title',
      '<title>Kowalski & Wspólnicy: AT&T</title>',
      { title: 'Kowalski & Wspólnicy: AT&T' },
    ],
    ['keeps a "<" that opens nothing', '<title>PKB < 3 proc.</title>', { title: 'PKB < 3 proc.' }],
    [
      'goes by a digest where its guid is a whole text',
      `<title>A</title><guid>${'a'.repeat(5000)}</guid>`,
      { id: expect.stringMatching(/^[0-9a-f]{32}$/u) },
    ],
    [
      'has null for a date that cannot be read',
      '<title>A</title><pubDate>wkrótce</pubDate>',
      { publishedAt: null },
    ],
    [
      'has no content where the feed has none',
      '<title>A</title><description>B</description>',
      { summary: 'B', content: null },
    ],
    [
      'has the full text beside the teaser',
      '<title>A</title><description>B</description><content:encoded><![CDATA[<p>B</p><p>C</p>]]></content:encoded>',
      { summary: 'B', content: 'B\nC' },
    ],
    [
      'has no content where it only repeats the teaser',
      '<title>A</title><description>B</description><content:encoded>B</content:encoded>',
      { summary: 'B', content: null },
    ],
    [
      'has the text of Yandex as content',
      '<title>A</title><description>B</description><yandex:full-text>B i C</yandex:full-text>',
      { content: 'B i C' },
    ],
    [
      'loses the furniture of its teaser',
      '<title>A</title><description>&lt;p&gt;B&lt;/p&gt;&lt;p&gt;Artykuł A pochodzi z serwisu Kurier.&lt;/p&gt;</description>',
      { summary: 'B' },
    ],
    ['may be without a title', '<description>Bez tytułu</description>', { title: '', summary: 'Bez tytułu' }],
  ])('%s', async (_name, item, expected) => {
    expect(await one(item)).toMatchObject(expected)
  })

  test('without guid and link goes by its title and date, the same at every poll', async () => {
    const item = `<title>A</title><pubDate>${rfcDate}</pubDate>`
    const [first, again] = [await one(item), await one(item)]
    expect(first).toEqual(again)
    expect(first).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/u) })
  })
})

describe('a feed', () => {
  test.each([
    [
      'in the middle of an item',
      rss(rssItem.repeat(2)).slice(0, -160),
      1,
      /ends in the middle; its last item/u,
    ],
    [
      'in the middle of CDATA',
      `${rss(rssItem).slice(0, -24)}<item><title><![CDATA[Urwa`,
      1,
      /ends in the middle; its last item/u,
    ],
    [
      'in the middle of a tag',
      `${rss(rssItem).slice(0, -24)}<item><tit`,
      1,
      /ends in the middle; its last item/u,
    ],
    ['between two items', rss(rssItem).slice(0, -16), 1, /^the feed ends in the middle$/u],
    ['in its head', '<rss version="2.0"><channel><title>Kur', 0, /ends in the middle/u],
  ])('that ends %s keeps what is complete', async (_name, ...[feed, count, remark]) => {
    const parsed = await parse(feed)
    expect(parsed.entries).toHaveLength(count)
    expect(parsed).toMatchObject({
      isComplete: false,
      remarks: [
        { pl: expect.stringMatching(/^kanał RSS urywa się w połowie/u), en: expect.stringMatching(remark) },
      ],
    })
  })

  test('with two guids, each shared, and one link for all keeps ids apart', async () => {
    const items = ['a', 'a', 'b', 'b'].map(
      (guid, n) => `<item><guid>${guid}</guid><link>/1</link><title>A${n % 2}</title></item>`,
    )
    const { entries } = await parse(rss(items.join('')))
    expect(entries.map(({ title }) => title)).toEqual(['A0', 'A1'])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
  })

  test('with one guid for all its articles goes by their links', async () => {
    const items = [1, 2].map((n) => `<item><guid>stały</guid><link>/${n}</link></item>`).join('')
    const { entries } = await parse(rss(items))
    expect(entries.map(({ id }) => id)).toEqual(['https://kurier.example/1', 'https://kurier.example/2'])
  })

  test('that repeats an item gives it once, and says so', async () => {
    const parsed = await parse(rss(rssItem.repeat(3)))
    expect(parsed.entries).toHaveLength(1)
    expect(parsed.remarks).toEqual([
      { pl: 'pominięto powtórzone pozycje: 2', en: '2 repeated items were left out' },
    ])
  })

  test('with empty items leaves them out, and says so', async () => {
    const parsed = await parse(rss(`<item/><item></item><item><guid>x</guid></item>${rssItem}`))
    expect(parsed.entries).toHaveLength(1)
    expect(parsed.remarks).toEqual([{ pl: 'pominięto puste pozycje: 3', en: '3 empty items were left out' }])
  })

  test('without items is a feed', async () => {
    expect(await parse(rss(''))).toMatchObject({ entries: [], remarks: [], isComplete: true })
  })

  test('of 10,000 items gives the newest 500 in its own order, and says so', async () => {
    const shuffled = longRssFeed(10_000).replace(
      /(<item>.*<\/item>\n)([\s\S]*)(<item>.*<\/item>)/u,
      '$3\n$2$1',
    )
    const parsed = await parse(shuffled)
    expect(parsed.remarks).toEqual([
      { pl: 'pozycji: 10000; zachowano 500 najnowszych', en: '10000 items, the newest 500 were kept' },
    ])
    expect(parsed.entries).toHaveLength(500)
    expect(parsed.entries.at(0)?.id).toBe('depesza-9999')
    expect(parsed.entries.at(-1)?.id).toBe('depesza-10000')
  })

  test('of 600 items without dates gives the first 500', async () => {
    const items = Array.from({ length: 600 }, (_, n) => `<item><guid>${n}</guid><title>${n}</title></item>`)
    const { entries } = await parse(rss(items.join('')))
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, n) => String(n)))
  })

  test('from a file finds its addresses by its own link', async () => {
    const parsed = await parse(rss('<item><link>/a</link></item>'), null)
    expect(parsed.entries[0]?.link).toBe('https://kurier.example/a')
  })

  test('of Atom has the language that it declares', async () => {
    const parsed = await parse(atom(atomEntry, 'xml:lang="pl-PL" xmlns="http://www.w3.org/2005/Atom"'))
    expect(parsed.head.language).toBe('pl-pl')
  })

  test('in JSON with keys of the prototype harms nothing', async () => {
    const { entries } = await parse(
      json([{ ...jsonItem, id: 5 }]).replace('"items"', '"__proto__":{"title":"x"},"items"'),
    )
    expect(entries[0]).toMatchObject({ id: '5', title: article.title })
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
  })

  test('in JSON says what it left out', async () => {
    expect((await parse(json([null, 7, jsonItem]))).remarks).toEqual([
      saying('pominięto pozycje, które nie są obiektami: 2', 'items that are no objects were left out: 2'),
    ])
  })

  test('in JSON has its content as text or as HTML', async () => {
    const both = [
      { ...jsonItem, id: 'a', content_html: '<p>Jeden.</p><p>Dwa.</p>' },
      { ...jsonItem, id: 'b', content_text: 'PKB < 3\nDwa & <b>.' },
    ]
    const { entries } = await parse(json(both))
    expect(entries.map(({ content }) => content)).toEqual(['Jeden.\nDwa.', 'PKB < 3\nDwa & <b>.'])
  })
})

test('entities that multiply are not expanded', async () => {
  const lol = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
  const { entries } = await parse(lol + rss('<item><title>&c;</title></item>').slice(21))
  expect(entries[0]?.title).toBe('&c;')
})

test('one item of 10 MB is cut to a length that no article reaches', async () => {
  const { entries } = await parse(
    rss(`<item><description>${'Zażółć gęślą jaźń. '.repeat(500_000)}</description></item>`),
  )
  expect(entries[0]?.summary.length).toBe(100_000)
})
