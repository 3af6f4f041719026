import { expect, test } from 'vitest'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'

test.each([
  ['guid and one link', '<guid>stały</guid><link>/wszystkie</link>'],
  ['link and no guid', '<link>/wszystkie</link>'],
  ['guid and no link', '<guid>stały</guid>'],
])(
  'a feed with one %s for all its articles keeps them all, with ids of their own, the same in any order',
  async (_, same) => {
    const items = ['Pierwszy', 'Drugi', 'Trzeci'].map((text) => `<item><title>${text}</title>${same}</item>`)
    const first = await entriesOf(items)
    const again = await entriesOf(items.toReversed())
    expect(first.map(({ title }) => title)).toEqual(['Pierwszy', 'Drugi', 'Trzeci'])
    expect(new Set(first.map(({ id }) => id)).size).toBe(3)
    expect(again.toReversed().map(({ id }) => id)).toEqual(first.map(({ id }) => id))
  },
)

test('what a feed holds beyond the newest 500 is told beside them, each item once', async () => {
  const items = Array.from({ length: 700 }, (_, n) => `<item><guid>${n}</guid><title>${n}</title></item>`)
  const { entries, rest } = await parse(items)
  expect([entries.length, rest.length]).toEqual([500, 200])
  expect(new Set([...entries, ...rest].map(({ id }) => id)).size).toBe(700)
})

async function entriesOf(items: readonly string[]) {
  return (await parse(items)).entries
}

async function parse(items: readonly string[]) {
  const xml = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`
  const hint = { url: 'https://kurier.example/rss', contentType: null }
  const parsed = await parseFeedBytes(new TextEncoder().encode(xml), hint)
  if (parsed.kind === 'failed') throw new Error(parsed.reason.en)
  return parsed
}
