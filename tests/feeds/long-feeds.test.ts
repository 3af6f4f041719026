import { expect, test } from 'vitest'
import { parseFeedBytes, type ParsedFeed } from '#feeds/parse-feed-text.ts'
import { longRssFeed } from '../servers/feed-server.ts'

test('of 12,000 items knows 10,000, the newest', async () => {
  const { entries, rest } = await parse(longRssFeed(12_000))
  expect(entries.length + rest.length).toBe(10_000)
})

test('of texts that no outlet has gives the newest whole and of the others the beginnings, and says so', async () => {
  const text = 'Gmina wstrzymała tranzyt. '.repeat(12_000)
  const items = Array.from(
    { length: 10 },
    (_, n) => `<item><guid>${n}</guid><title>${n}</title><description>${n} ${text}</description></item>`,
  )
  const { entries, remarks } = await parse(rss(items.join('')))
  expect(entries.map(({ summary }) => summary.length >= 100_000)).toEqual([
    ...Array<boolean>(6).fill(true),
    ...Array<boolean>(4).fill(false),
  ])
  expect(entries.at(-1)?.summary.length).toBeGreaterThan(1900)
  expect(remarks.map(({ en }) => en)).toEqual([
    'the texts of the feed are too long; items of which only the beginning was kept: 4',
  ])
})

async function parse(feed: string): Promise<Extract<ParsedFeed, { kind: 'parsed' }>> {
  const parsed = await parseFeedBytes(Buffer.from(feed), {
    url: 'https://example.org/rss',
    contentType: null,
  })
  if (parsed.kind === 'failed') throw new Error(parsed.reason.en)
  return parsed
}

function rss(items: string): string {
  return `<rss version="2.0"><channel><title>Kurier</title>${items}</channel></rss>`
}
