import { describe, expect, test } from 'vitest'
import type { Decision } from '#domain/decision.ts'
import type { NewStory, RecentQuery, Store } from '#ports/store.ts'
import {
  aKnownEntry,
  anAlert,
  anAnalysis,
  anArticle,
  aNewOperation,
  aNumberedStory,
  aSeenEntry,
  aStory,
  builtAt,
} from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const all: RecentQuery = { topicId: null, feedId: null, since: 0, before: null, limit: 1_000 }
const feedId = 'kurier-graniczny'
const slack = { platform: 'slack', address: 'C0123ABCD' }

export function articleContract(store: StoreInUse): void {
  describe('unknownEntries', () => {
    unknownEntries(store)
  })
  describe('fileStories', () => {
    fileStories(store)
  })
  describe('findCopy', () => {
    findCopy(store)
  })
  describe('alertCounts', () => {
    alertCounts(store)
  })
}

function unknownEntries(store: StoreInUse): void {
  test('of no ids, none is unknown', async () => {
    expect(await store().articles.unknownEntries(feedId, [])).toEqual(new Set())
  })

  test('every id is unknown to an empty store, and repeated ids are answered once', async () => {
    const unknown = await store().articles.unknownEntries(feedId, ['a', 'b', 'a'])
    expect([...unknown]).toEqual(['a', 'b'])
  })

  test('of 2,000 ids, half of them filed, the other half is unknown', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `https://kurier.example/?id=${index}`)
    const known = ids.filter((_, index) => index % 2 === 0)
    await file(store(), {
      known: known.map((key) => aKnownEntry({ feedId, entry: aSeenEntry(key), report: null })),
    })
    const unknown = await store().articles.unknownEntries(feedId, ids)
    expect([...unknown]).toEqual(ids.filter((_, index) => index % 2 === 1))
  })

  test('an entry of another feed with the same id stays unknown', async () => {
    await file(store(), { stories: [aStory()] })
    expect(await store().articles.unknownEntries(feedId, ['entry-1'])).toEqual(new Set())
    expect(await store().articles.unknownEntries('dziennik', ['entry-1'])).toEqual(new Set(['entry-1']))
  })

  test.each(["o'brien", '%', '"; drop table entries; --', 'żółć', 'ENTRY-1', ' entry-1', ''])(
    'the id «%s» is told from every other',
    async (entryId) => {
      await file(store(), { stories: [aStory()] })
      expect(await store().articles.unknownEntries(feedId, [entryId])).toEqual(new Set([entryId]))
      await file(store(), { known: [aKnownEntry({ feedId, entry: aSeenEntry(entryId), report: null })] })
      expect(await store().articles.unknownEntries(feedId, [entryId])).toEqual(new Set())
    },
  )
}

function fileStories(store: StoreInUse): void {
  test('an empty batch changes nothing', async () => {
    await file(store(), {})
    expect(await snapshot(store())).toEqual(await emptySnapshot(store()))
  })

  test.each<[string, NewStory]>([
    ['the same story', aStory()],
    ['the same entry as another story', aNumberedStory(2, { entry: aSeenEntry('entry-1') })],
    ['the same story with other operations', aStory({ operations: [aNewOperation({ destination: slack })] })],
  ])('filing %s again changes nothing', async (_, again) => {
    await file(store(), { stories: [aStory({ held: [heldFor('story-1')] })] })
    const before = await snapshot(store())
    await file(store(), { stories: [again], at: builtAt + 60_000 })
    expect(await snapshot(store())).toEqual(before)
  })

  test('what was decided of a new story’s article is told in its order; of a known one it is told once', async () => {
    const articleId = aStory().article.id
    const about = { articleId, storyId: 'story-1', detail: null }
    const decisions: readonly Decision[] = [
      { ...about, destination: slack, outcome: 'announced', step: null },
      { ...about, destination: null, outcome: 'stopped', step: 'age' },
    ]
    await file(store(), { stories: [aStory()], decisions })
    await file(store(), { stories: [aStory()], decisions })
    expect(await store().archive.decisionsOf(articleId)).toEqual(decisions)
    expect(await store().archive.decisionsOf('another-article')).toEqual([])
  })

  test('a story that stands twice in one batch is filed once', async () => {
    await file(store(), { stories: [aStory(), aStory()] })
    expect(await store().archive.countRecent(all)).toBe(1)
    expect(await store().outbox.operations(10)).toHaveLength(1)
  })

  test('a known story under a new entry id is only remembered as seen', async () => {
    await file(store(), { stories: [aStory()] })
    const before = await snapshot(store())
    await file(store(), { stories: [aStory({ entry: aSeenEntry('entry-with-a-new-guid') })] })
    expect(await snapshot(store())).toEqual(before)
    expect(await store().articles.unknownEntries(feedId, ['entry-with-a-new-guid'])).toEqual(new Set())
  })

  test('a known operation of a new story stays as it is', async () => {
    const operation = aNewOperation({ subject: 'story-1' })
    await store().outbox.fileOperations([operation], builtAt - 1)
    await file(store(), { stories: [aStory({ operations: [operation] })] })
    expect((await store().outbox.operations(10)).map(({ dueAt }) => dueAt)).toEqual([builtAt - 1])
  })

  test('another outlet’s report joins the story, once', async () => {
    const known = aKnownEntry()
    await file(store(), { stories: [aStory()], known: [known] })
    await file(store(), { known: [known] })
    const story = await store().archive.story('story-1')
    expect(story?.sources.map(({ source }) => source.name)).toEqual(['Kurier Graniczny', 'Dziennik Północny'])
    expect(story?.sources[1]).toEqual(known.report?.source)
  })

  test('a known entry without a report is seen and adds nothing', async () => {
    await file(store(), { stories: [aStory()] })
    const before = await snapshot(store())
    await file(store(), { known: [aKnownEntry({ report: null })] })
    expect(await snapshot(store())).toEqual(before)
    expect(await store().articles.unknownEntries('dziennik-polnocny', ['copy-1'])).toEqual(new Set())
  })

  test('a batch that fails leaves nothing behind', async () => {
    const report = { storyId: 'no-such-story', canonicalUrl: null, source: { ...sourceOf(), at: builtAt } }
    await expect(file(store(), { stories: [aStory()], known: [aKnownEntry({ report })] })).rejects.toThrow(
      /foreign key/iu,
    )
    expect(await snapshot(store())).toEqual(await emptySnapshot(store()))
    expect(await store().articles.unknownEntries(feedId, ['entry-1'])).toEqual(new Set(['entry-1']))
  })

  test('batches filed at the same time do not mix, and one that fails takes no other with it', async () => {
    const report = { storyId: 'no-such-story', canonicalUrl: null, source: { ...sourceOf(), at: builtAt } }
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    const outcomes = await Promise.allSettled(
      numbers.map((number) =>
        file(store(), {
          stories: [aNumberedStory(number)],
          known: number === 7 ? [aKnownEntry({ report })] : [],
        }),
      ),
    )
    expect(outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([7])
    const filed = await store().outbox.operations(100)
    expect(filed.map(({ subject }) => subject)).toEqual(
      numbers.filter((number) => number !== 7).map((number) => `story-${number}`),
    )
  })

  test('a subject of 5,000 places in one article is stored whole', async () => {
    const [topic] = anAnalysis().topics
    const [place] = topic?.matches ?? []
    if (!place) throw new Error('the built analysis matches nothing')
    const matches = Array.from({ length: 5_000 }, (_, index) => ({ ...place, start: index, end: index + 1 }))
    const analysis = anAnalysis({ topics: [{ topicId: 'bialorus', matches }] })
    await file(store(), { stories: [aStory({ analysis })] })
    expect(await store().archive.countRecent({ ...all, topicId: 'bialorus' })).toBe(1)
  })
}

function findCopy(store: StoreInUse): void {
  const nothingAlike = { canonicalUrl: null, contentKey: 'other', since: 0 }
  const opening = {
    by: 'address',
    storyId: 'story-1',
    feedId,
    title: anArticle().title,
    at: builtAt - 5 * 60_000,
  }
  const sameText = { ...opening, by: 'content' }

  test.each([
    ['the address of the opening article', { canonicalUrl: 'kurier.example/osipowicze' }, opening],
    [
      'the address, however long ago',
      { canonicalUrl: 'kurier.example/osipowicze', since: builtAt * 2 },
      opening,
    ],
    [
      'the address of another outlet’s report, with that outlet’s feed',
      { canonicalUrl: 'dziennik.example/osipowicze' },
      { ...opening, feedId: 'dziennik-polnocny', at: builtAt + 60_000 },
    ],
    [
      'the content, first seen exactly at the window’s start',
      { contentKey: 'content-1', since: builtAt },
      sameText,
    ],
    [
      'the content under an unknown address',
      { canonicalUrl: 'agencja.example/1', contentKey: 'content-1' },
      sameText,
    ],
    ['the content before the window', { contentKey: 'content-1', since: builtAt + 1 }, null],
    ['another address', { canonicalUrl: 'kurier.example/inny' }, null],
    ['nothing', {}, null],
  ])('finds by %s', async (_, query, expected) => {
    await file(store(), { stories: [aStory()], known: [aKnownEntry()] })
    expect(await store().articles.findCopy({ ...nothingAlike, ...query })).toEqual(expected)
  })

  test('articles without an address are no copies of each other', async () => {
    await file(store(), { stories: [aStory({ article: anArticle({ canonicalUrl: null }) })] })
    expect(await store().articles.findCopy(nothingAlike)).toBeNull()
  })

  test('the address decides before the content', async () => {
    await file(store(), { stories: [aNumberedStory(1), aNumberedStory(2)] })
    const query = { canonicalUrl: 'kurier.example/2', contentKey: 'content-1', since: 0 }
    expect(await store().articles.findCopy(query)).toMatchObject({
      by: 'address',
      storyId: 'story-2',
      feedId,
    })
  })

  test('of two stories with the same content, the one seen last is found', async () => {
    const old = aNumberedStory(1, { contentKey: 'same', article: anArticle({ firstSeenAt: builtAt - 1 }) })
    await file(store(), { stories: [aNumberedStory(2, { contentKey: 'same' }), old] })
    const query = { canonicalUrl: null, contentKey: 'same', since: 0 }
    expect(await store().articles.findCopy(query)).toMatchObject({
      by: 'content',
      storyId: 'story-2',
      feedId,
    })
  })
}

function alertCounts(store: StoreInUse): void {
  test('an empty store counts nothing', async () => {
    expect(await store().articles.alertCounts(0, builtAt + 9)).toEqual(new Map())
  })

  test('counts the first parts of alert posts per destination; nothing else is an alert', async () => {
    const operations = [
      aNewOperation({ subject: 'a' }),
      aNewOperation({ subject: 'b' }),
      aNewOperation({ subject: 'b', part: 1 }),
      aNewOperation({ subject: 'b', kind: 'edit', revision: 1 }),
      aNewOperation({ subject: 'a', destination: slack }),
      aNewOperation({
        subject: 'notice:1',
        message: { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } },
      }),
      aNewOperation({
        subject: 'list:1',
        message: { kind: 'list', locale: 'pl', items: [], omitted: 0, isSample: false },
      }),
    ]
    await store().outbox.fileOperations(operations, builtAt)
    const expected = new Map([
      ['discord:1180000000000000001', 2],
      ['slack:C0123ABCD', 1],
    ])
    expect(await store().articles.alertCounts(builtAt, builtAt + 9)).toEqual(expected)
    expect(await store().articles.alertCounts(builtAt + 1, builtAt + 9)).toEqual(new Map())
  })

  test('counts by the time of filing, whatever became of the post', async () => {
    await file(store(), { stories: [aStory()], at: builtAt + 5 })
    const [operation] = await store().outbox.operations(1)
    await store().outbox.giveUp(operation?.key ?? '', 'dead', 'malformed')
    expect([...(await store().articles.alertCounts(builtAt + 5, builtAt + 9)).values()]).toEqual([1])
  })
}

type Batch = Parameters<Store['articles']['fileStories']>[0]

async function file(store: Store, batch: Partial<Batch>): Promise<void> {
  await store.articles.fileStories({ stories: [], known: [], at: builtAt, ...batch })
}

/** All that can be seen of a store from outside. */
async function snapshot(store: Store) {
  return {
    recent: await store.archive.recent(all),
    totals: await store.archive.totals(0),
    operations: await store.outbox.operations(1_000),
    counts: await store.articles.alertCounts(0, builtAt + 9),
  }
}

async function emptySnapshot(store: Store): Promise<Awaited<ReturnType<typeof snapshot>>> {
  const totals = { articles: 0, newestAt: null }
  expect(await store.outbox.nextDueAt()).toBeNull()
  return { recent: [], totals, operations: [], counts: new Map() }
}

function heldFor(storyId: string): NewStory['held'][number] {
  const { title, url, source, topics } = anAlert({ storyId })
  return { destination: slack, step: 'ceiling', alert: { title, url, source, topics } }
}

function sourceOf() {
  const { source, url } = anArticle()
  return { source, url }
}
