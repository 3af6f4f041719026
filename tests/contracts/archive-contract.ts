import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArchivedArticle, Cursor, NewStory, RecentQuery, Store } from '#ports/store.ts'
import { aKnownEntry, anAnalysis, anArticle, aNumberedStory, aSpeaker, aStory, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const all: RecentQuery = { topicId: null, feedId: null, since: 0, before: null, limit: 100 }

export function archiveContract(store: StoreInUse, open: () => Promise<Store>): void {
  describe('story', () => {
    story(store)
  })
  describe('recent', () => {
    recent(store, open)
  })
  describe('totals', () => {
    totals(store)
  })
}

function story(store: StoreInUse): void {
  test('a story that does not exist', async () => {
    expect(await store().archive.story('story-1')).toBeNull()
  })

  test('a story is answered with its article, topics, sources and quotes', async () => {
    const filed = aStory()
    await file(store(), [filed], { known: [aKnownEntry()] })
    const { text: _, ...article } = filed.article
    expect(await store().archive.story('story-1')).toEqual({
      storyId: 'story-1',
      article,
      topicIds: ['bialorus'],
      sources: [
        { source: article.source, url: article.url, at: article.publishedAt, articleId: article.id },
        aKnownEntry().report?.source,
      ],
      quotes: filed.analysis.quotes,
    })
  })

  test('the image of an article is answered with it', async () => {
    const image = 'https://obrazy.example/osipowicze.jpg'
    await file(store(), [aStory({ article: anArticle({ image }) })])
    expect((await store().archive.story('story-1'))?.article.image).toBe(image)
    expect((await store().archive.reports(['story-1']))[0]?.article.image).toBe(image)
  })

  test('an article of which little is known comes back with its gaps', async () => {
    const article = anArticle({
      source: { name: 'Kurier', type: null, country: null },
      url: null,
      canonicalUrl: null,
      text: '',
      textOrigin: 'teaser',
      language: 'und',
      publishedAt: null,
    })
    const analysis = anAnalysis({ topics: [], quotes: [], people: [], summary: [] })
    await file(store(), [aStory({ article, analysis })])
    const { text: _, ...shown } = article
    expect(await store().archive.story('story-1')).toEqual({
      storyId: 'story-1',
      article: shown,
      topicIds: [],
      sources: [{ source: article.source, url: null, at: article.firstSeenAt, articleId: article.id }],
      quotes: [],
    })
  })

  test('quotes keep their order, their groups and their speakers, what is said of the unnamed, or that nothing is', async () => {
    const [quote] = anAnalysis().quotes
    if (!quote) throw new Error('the built analysis quotes nobody')
    const quotes = [
      { ...quote, group: 1, speaker: null, cue: null, kind: 'mixed' as const },
      { ...quote, group: 1, speaker: aSpeaker({ role: null, organisation: null, evidence: '' }) },
      {
        ...quote,
        group: 2,
        speaker: null,
        unnamed: { role: 'mieszkanka', standing: 'witness' as const, evidence: 'mieszkanka wsi' },
      },
      { ...quote, group: 0, start: 0, end: 1, text: 'B' },
    ]
    await file(store(), [aStory({ analysis: anAnalysis({ quotes }) })])
    expect((await store().archive.story('story-1'))?.quotes).toEqual(quotes)
  })

  test('topics keep the order of the analysis, whatever their names', async () => {
    const [topic] = anAnalysis().topics
    const topics = ['umowa', 'bialorus', 'bron'].map((topicId) => ({
      topicId,
      matches: topic?.matches ?? [],
    }))
    await file(store(), [aStory({ analysis: anAnalysis({ topics }) })])
    expect((await store().archive.story('story-1'))?.topicIds).toEqual(['umowa', 'bialorus', 'bron'])
  })
}

function recent(store: StoreInUse, open: () => Promise<Store>): void {
  const stories = [
    published(1, builtAt - 30),
    published(2, builtAt - 10),
    published(3, null),
    published(4, builtAt - 20, { topics: ['umowa'] }),
    published(5, builtAt - 10, { topics: ['bialorus', 'umowa'] }),
    published(6, builtAt - 5, { topics: [] }),
    published(7, builtAt - 40, { feedId: 'dziennik-polnocny', topics: ['umowa'] }),
  ]

  test.each<[string, Partial<RecentQuery>, readonly number[]]>([
    ['every matched story, newest first, ties by id', {}, [3, 5, 2, 4, 1, 7]],
    ['one topic', { topicId: 'umowa' }, [5, 4, 7]],
    ['a topic that nothing matched', { topicId: 'wybory' }, []],
    ['one feed', { feedId: 'dziennik-polnocny' }, [7]],
    ['one topic of one feed', { topicId: 'umowa', feedId: 'kurier-graniczny' }, [5, 4]],
    ['a feed that does not exist', { feedId: 'x' }, []],
    ['a period, its first moment included', { since: builtAt - 20 }, [3, 5, 2, 4]],
    ['a period that lies ahead', { since: builtAt + 1 }, []],
    ['a page', { limit: 2 }, [3, 5]],
    ['strictly before a point', { before: { at: builtAt - 10, storyId: 'story-5' } }, [2, 4, 1, 7]],
    ['before a point between two stories', { before: { at: builtAt - 15, storyId: '' } }, [4, 1, 7]],
    [
      'before a point, of one topic',
      { topicId: 'umowa', before: { at: builtAt - 10, storyId: 'story-5' } },
      [4, 7],
    ],
    ['before everything', { before: { at: 0, storyId: '' } }, []],
  ])('answers %s', async (_, query, expected) => {
    await file(store(), stories)
    const answered = await store().archive.recent({ ...all, ...query })
    expect(answered.map(({ storyId }) => storyId)).toEqual(expected.map((number) => `story-${number}`))
    const covered = await store().archive.recent({ ...all, ...query, before: null, limit: 100 })
    expect(await store().archive.countRecent({ ...all, ...query })).toBe(covered.length)
  })

  test('a page answers the same as each of its stories', async () => {
    await file(store(), stories, { known: [aKnownEntry()] })
    const page = await store().archive.recent(all)
    const single = await Promise.all(page.map(({ storyId }) => store().archive.story(storyId)))
    expect(page).toEqual(single)
  })

  test('pages hold every matched story once and in order, whatever the times', async () => {
    const offset = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
    const drawn = fc.array(fc.record({ offset, isMatched: fc.boolean() }), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(drawn, fc.integer({ min: 1, max: 4 }), async (entries, limit) => {
        const fresh = await open()
        const made = entries.map((entry, index) =>
          published(index, entry.offset === null ? null : builtAt - entry.offset, {
            topics: entry.isMatched ? ['umowa'] : [],
          }),
        )
        await file(fresh, made)
        for (const topicId of [null, 'umowa']) {
          const paged = await allPages(fresh, { ...all, topicId, limit })
          expect(paged).toEqual(inOrder(made))
        }
        await fresh.close()
      }),
      { numRuns: 25 },
    )
  })
}

function totals(store: StoreInUse): void {
  test('an empty archive', async () => {
    expect(await store().archive.totals(0)).toEqual({ articles: 0, newestAt: null })
  })

  test('counts what was stored since then, matched or not, and answers the newest article of all', async () => {
    await file(store(), [published(1, builtAt - 500, { topics: [] })], { at: builtAt - 100 })
    await file(store(), [published(2, builtAt - 900)])
    const newestAt = builtAt - 500
    expect(await store().archive.totals(0)).toEqual({ articles: 2, newestAt })
    expect(await store().archive.totals(builtAt)).toEqual({ articles: 1, newestAt })
    expect(await store().archive.totals(builtAt + 1)).toEqual({ articles: 0, newestAt })
  })
}

type Batch = Parameters<Store['articles']['fileStories']>[0]
type Publication = { readonly topics?: readonly string[]; readonly feedId?: string }

function published(number: number, publishedAt: number | null, publication: Publication = {}): NewStory {
  const numbered = aNumberedStory(number, { operations: [] })
  const { topics = ['bialorus'], feedId = numbered.article.feedId } = publication
  const matches = anAnalysis().topics[0]?.matches ?? []
  return {
    ...numbered,
    article: { ...numbered.article, feedId, publishedAt },
    analysis: anAnalysis({ topics: topics.map((topicId) => ({ topicId, matches })) }),
  }
}

async function file(store: Store, stories: readonly NewStory[], batch: Partial<Batch> = {}): Promise<void> {
  await store.articles.fileStories({ stories, known: [], at: builtAt, ...batch })
}

/** Turns the pages as a reader does, each from the last story of the one before. */
async function allPages(store: Store, query: RecentQuery): Promise<readonly string[]> {
  const ids: string[] = []
  let before: Cursor | null = null
  for (;;) {
    const page: readonly ArchivedArticle[] = await store.archive.recent({ ...query, before })
    ids.push(...page.map(({ storyId }) => storyId))
    const last = page.at(-1)
    if (!last) return ids
    before = { at: timeOf(last.article), storyId: last.storyId }
  }
}

function inOrder(stories: readonly NewStory[]): readonly string[] {
  return stories
    .filter(({ analysis }) => analysis.topics.length > 0)
    .map(({ storyId, article }) => ({ storyId, at: timeOf(article) }))
    .toSorted((a, b) => b.at - a.at || (a.storyId < b.storyId ? 1 : -1))
    .map(({ storyId }) => storyId)
}

function timeOf(article: { readonly publishedAt: number | null; readonly firstSeenAt: number }): number {
  return article.publishedAt ?? article.firstSeenAt
}
