import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import { longRssFeed } from '../servers/feed-server.ts'

const hint = { url: 'https://kurier.example/rss', contentType: null }

const seeds = [
  longRssFeed(3),
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><title type="xhtml"><div>Kurier</div></title><entry><id>1</id><link rel="alternate" href="b"/><updated>2026-11-23T10:00:00Z</updated><content type="xhtml"><div><p>Zażółć &lt;</p></div></content></entry></feed>',
  '<!DOCTYPE x [<!ENTITY a "b">]><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title><![CDATA[Kurier]]></title></channel><item r:about="1"><title>A</title></item></r:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/a","content_html":"<p>Zażółć"}]}',
]

const scraps = [
  '<',
  '>',
  '&',
  '"',
  '</item>',
  '<item>',
  '<entry>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE',
  '[',
  '<?',
  '&#x0;',
  '&a;',
  ' xmlns:a="b"',
  '<title>',
  '<a:b:c/>',
  '\u0000',
  '\ud800',
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(60),
  put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })),
})

test('a mutated feed is read in part or refused in one line, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 12 }), async (seed, edits) => {
      const feed = edits.reduce(mutated, seed)
      const parsed = await parseFeedBytes(Buffer.from(feed), hint)
      const reasons = parsed.kind === 'failed' ? [parsed.reason] : parsed.remarks
      const lines = reasons.flatMap(({ pl, en }) => [pl, en])
      expect(reasons.every(({ pl, en }) => pl !== en)).toBe(true)
      expect(lines.every((line) => line !== '' && !line.includes('\n'))).toBe(true)
      const entries = parsed.kind === 'failed' ? [] : parsed.entries
      expect(entries.every(({ id, title }) => id !== '' && !title.includes('\n'))).toBe(true)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(entries.every(({ link }) => link === null || /^https?:\/\//u.test(link))).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('any bytes at all are refused or read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(['parsed', 'failed']).toContain((await parseFeedBytes(bytes, hint)).kind)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['items', (count: number) => longRssFeed(count)],
  [
    'entries that are not closed',
    (count: number) => `<rss><channel>${'<item><title>Zażółć gęślą jaźń'.repeat(count * 7)}`,
  ],
  [
    'links in one item',
    (count: number) => `<rss><channel><item>${'<link>https://kurier.example/a</link>'.repeat(count * 5)}`,
  ],
  [
    'ampersands in one title',
    (count: number) => `<rss><channel><item><title>${'&amp; &nbsp; & '.repeat(count * 14)}`,
  ],
  [
    'declarations of prefixes',
    (count: number) => `<rss><channel>${'<item xmlns:a="b"><a:c>'.repeat(count * 9)}`,
  ],
  [
    'ends without a beginning',
    (count: number) => `<rss><channel>${'<a></b>'.repeat(200)}${'</c>'.repeat(count * 50)}`,
  ],
  ['attributes in one tag', (count: number) => `<rss><channel><item ${'a="b" '.repeat(count * 35)}>`],
])('time grows with size and no faster: %s', async (_name, make) => {
  const [small, large] = [make(1_000), make(8_000)]
  expect(large.length).toBeGreaterThan(1_300_000)
  await cpuSecondsOf(small)
  const first = await cpuSecondsOf(small)
  expect(await cpuSecondsOf(large)).toBeLessThan(Math.max(0.8, first * 8 * 4))
})

test('a feed of 6 MB is parsed within the time that the worker allows', async () => {
  const feed = longRssFeed(21_000)
  expect(feed.length).toBeGreaterThan(5_500_000)
  expect(await cpuSecondsOf(feed)).toBeLessThan(5)
})

function mutated(feed: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const index = Math.floor(at * feed.length)
  return feed.slice(0, index) + put + feed.slice(index + cut)
}

/** Processor time, so that a busy machine does not fail the test. */
async function cpuSecondsOf(feed: string): Promise<number> {
  const bytes = Buffer.from(feed)
  const before = process.cpuUsage()
  await parseFeedBytes(bytes, hint)
  return process.cpuUsage(before).user / 1_000_000
}
