import { afterEach, expect, test } from 'vitest'
import { createParsingWorker, type ParsingWorker } from '#feeds/parsing-worker.ts'
import { longRssFeed, rssFeed } from '../servers/feed-server.ts'

const hint = { url: 'https://kurier.example/rss', contentType: null }
const small = Buffer.from(rssFeed([{ title: 'Depesza', guid: '1' }]))
const workers: ParsingWorker[] = []

function worker(limits: Parameters<typeof createParsingWorker>[0]): ParsingWorker {
  const created = createParsingWorker(limits)
  workers.push(created)
  return created
}

afterEach(async () => {
  await Promise.all(workers.splice(0).map((each) => each.close()))
})

test('tasks are answered each with its own answer, in whatever number they come', async () => {
  const parser = worker({})
  const feeds = Array.from({ length: 20 }, (_, n) =>
    Buffer.from(rssFeed([{ title: `Depesza ${n}`, guid: `${n}` }])),
  )
  const parsed = await Promise.all(feeds.map((feed) => parser.parseFeed(feed, hint)))
  expect(parsed.map((feed) => feed.kind === 'parsed' && feed.entries[0]?.id)).toEqual(
    feeds.map((_, n) => `${n}`),
  )
  expect(await parser.extractPage(Buffer.from('<p>krótko'), hint)).toMatchObject({ kind: 'failed' })
})

test('a task that takes too long fails alone, and the next one is served by a new thread', async () => {
  const parser = worker({ timeLimitMs: 1000 })
  const endlessWork = Buffer.from(longRssFeed(60_000))
  const [late, next] = await Promise.all([parser.parseFeed(endlessWork, hint), parser.parseFeed(small, hint)])
  expect(late).toEqual({
    kind: 'failed',
    reason: {
      pl: 'nie udało się przetworzyć kanału RSS: trwało to dłużej niż 1 s',
      en: 'the feed could not be parsed: it took longer than 1 s',
    },
  })
  expect(next).toMatchObject({ kind: 'parsed' })
})

test('a task that needs too much memory fails alone, and the next one is served by a new thread', async () => {
  const parser = worker({ heapMegabytes: 24 })
  const greedy = Buffer.from(
    `<rss><channel>${'<item><title>Zażółć</title></item>'.repeat(150_000)}</channel></rss>`,
  )
  expect(await parser.parseFeed(greedy, hint)).toEqual({
    kind: 'failed',
    reason: {
      pl: 'nie udało się przetworzyć kanału RSS: wymaga za dużo pamięci',
      en: 'the feed could not be parsed: it needs too much memory',
    },
  })
  expect(await parser.parseFeed(small, hint)).toMatchObject({ kind: 'parsed' })
})

test('closing it in the middle of a task ends the task', async () => {
  const parser = worker({})
  const task = parser.parseFeed(Buffer.from(longRssFeed(20_000)), hint)
  await parser.close()
  expect(await task).toMatchObject({ kind: 'failed' })
  expect(await parser.parseFeed(small, hint)).toEqual({
    kind: 'failed',
    reason: { pl: 'parser został zamknięty', en: 'the parser was closed' },
  })
})
