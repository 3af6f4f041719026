import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import { longRssFeed } from '../servers/feed-server.ts'

const hint = { url: 'https://kurier.example/rss', contentType: null }

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

/** Processor time, so that a busy machine does not fail the test. */
async function cpuSecondsOf(feed: string): Promise<number> {
  const bytes = Buffer.from(feed)
  const before = process.cpuUsage()
  await parseFeedBytes(bytes, hint)
  return process.cpuUsage(before).user / 1_000_000
}
