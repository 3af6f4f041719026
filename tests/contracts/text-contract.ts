import { describe, expect, test } from 'vitest'
import type { Cursor, NewStory, RecentQuery, Store, TextQuery } from '#ports/store.ts'
import { anAlert, anAnalysis, aNumberedStory, builtAt, builtText, spanOf } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const everything: TextQuery = { olderThan: null, language: null, since: 0 }
const recent: RecentQuery = { topicId: null, feedId: null, since: 0, before: null, limit: 100 }

export function textContract(store: StoreInUse): void {
  describe('texts', () => {
    texts(store)
  })
  describe('replaceAnalyses', () => {
    replaceAnalyses(store)
  })
  describe('the progress of a reanalysis', () => {
    progress(store)
  })
}

function texts(store: StoreInUse): void {
  const stories = [
    written(1, { at: builtAt - 30 }),
    written(2, { at: builtAt - 10, language: 'en' }),
    written(3, { at: builtAt - 10, version: 2 }),
    written(4, { at: builtAt - 20, version: 2, topics: [] }),
    written(5, { at: null }),
  ]

  test('an empty archive has none', async () => {
    expect(await numbers(store(), everything)).toEqual([])
    expect(await store().texts.countTexts(everything, null)).toBe(0)
  })

  test('a text has what an analysis reads, and its place', async () => {
    await file(store(), [written(1, { at: builtAt - 30 })])
    const { title, text, language, source, url } = aNumberedStory(1).article
    expect(await store().texts.texts(everything, { before: null, limit: 9 })).toEqual([
      {
        articleId: 'article-1',
        place: { at: builtAt - 30, storyId: 'story-1' },
        title,
        text,
        language,
        source: source.name,
        url,
      },
    ])
  })

  test.each<[string, Partial<TextQuery>, Cursor | null, readonly number[]]>([
    ['all, matched or not, newest first, ties by id', {}, null, [5, 3, 2, 4, 1]],
    ['what an older version read', { olderThan: 2 }, null, [5, 2, 1]],
    ['nothing older', { olderThan: 1 }, null, []],
    ['one language', { language: 'en' }, null, [2]],
    ['a period, its first moment included', { since: builtAt - 20 }, null, [5, 3, 2, 4]],
    ['strictly before a place', {}, { at: builtAt - 10, storyId: 'story-3' }, [2, 4, 1]],
    ['before a place that was never there', { olderThan: 2 }, { at: builtAt - 15, storyId: '' }, [1]],
  ])('answers %s', async (_, query, before, expected) => {
    await file(store(), stories)
    expect(await numbers(store(), { ...everything, ...query }, before)).toEqual(expected)
    expect(await store().texts.countTexts({ ...everything, ...query }, before)).toBe(expected.length)
  })

  test('a page holds as many as were asked for', async () => {
    await file(store(), stories)
    expect(await store().texts.texts(everything, { before: null, limit: 2 })).toHaveLength(2)
  })
}

function replaceAnalyses(store: StoreInUse): void {
  test('what is stored is what a filing of the new analysis would have stored', async () => {
    const analysis = anAnalysis({ ...found(['umowa', 'bron']), quotes: [], people: [], analyserVersion: 2 })
    await file(store(), [written(1, { at: builtAt }), written(2, { at: builtAt })])
    const other = await store().archive.story('story-2')
    expect(await replace(store(), 'article-1', analysis)).toEqual({ replaced: 1, topicsChanged: 1 })
    const story = await store().archive.story('story-1')
    expect(story).toMatchObject({ topicIds: ['umowa', 'bron'], quotes: [] })
    expect(await store().archive.story('story-2')).toEqual(other)
    expect(await numbers(store(), { ...everything, olderThan: 2 })).toEqual([2])
  })

  test('it may be done again and back, with as much as an article holds', async () => {
    const matches = Array.from({ length: 1_200 }, (_, start) => ({
      ...firstMatch,
      start,
      end: start + 1,
    }))
    const many = anAnalysis({ topics: [{ topicId: 'umowa', matches }] })
    await file(store(), [written(1, { at: builtAt })])
    const before = await store().archive.story('story-1')
    for (const analysis of [many, many, anAnalysis()]) await replace(store(), 'article-1', analysis)
    expect(await store().archive.story('story-1')).toEqual(before)
  })

  test.each<[string, readonly string[], readonly string[], number, readonly number[]]>([
    ['a topic more', ['a'], ['a', 'b'], 1, [1]],
    ['another topic', ['a'], ['b'], 1, [1]],
    ['the same in another order', ['a', 'b'], ['b', 'a'], 0, [1]],
    ['the same', ['a'], ['a'], 0, [1]],
    ['its first topic', [], ['a'], 1, [1]],
    ['no topic any more', ['a'], [], 1, []],
    ['none again', [], [], 0, []],
  ])('%s', async (_, topics, next, topicsChanged, listed) => {
    await file(store(), [written(1, { at: builtAt, topics })])
    const answer = await replace(store(), 'article-1', anAnalysis(found(next)))
    expect(answer).toEqual({ replaced: 1, topicsChanged })
    expect((await store().archive.story('story-1'))?.topicIds).toEqual(next)
    const ids = (await store().archive.recent(recent)).map(({ storyId }) => storyId)
    expect(ids).toEqual(listed.map((number) => `story-${number}`))
    for (const topicId of ['a', 'b']) {
      const count = await store().archive.countRecent({ ...recent, topicId })
      expect(count).toBe(next.includes(topicId) ? 1 : 0)
    }
  })

  test('what a newer analyser read, and what is not there, stays as it is', async () => {
    await file(store(), [written(1, { at: builtAt, version: 3 })])
    const before = await store().archive.story('story-1')
    const analysis = anAnalysis({ ...found(['umowa']), analyserVersion: 2 })
    for (const id of ['article-1', 'no-such-article'])
      expect(await replace(store(), id, analysis)).toEqual({ replaced: 0, topicsChanged: 0 })
    expect(await store().archive.story('story-1')).toEqual(before)
  })

  test('no operation, no held alert and no feed is touched', async () => {
    const { title, url, source, topics } = anAlert()
    const destination = { platform: 'slack', address: 'C0123ABCD' }
    const held = [{ destination, step: 'ceiling' as const, alert: { title, url, source, topics } }]
    await file(store(), [{ ...aNumberedStory(1), held }])
    const before = await store().outbox.operations(9)
    await replace(store(), 'article-1', anAnalysis(found([])))
    expect(await store().outbox.operations(9)).toEqual(before)
    const listed: unknown[] = []
    await store()
      .articles.fileLists({
        lastListBefore: builtAt,
        at: builtAt,
        isQuiet: () => false,
        compose: (_, alerts) => {
          listed.push(...alerts.map(({ alert }) => alert))
          throw new Error('only to be seen')
        },
      })
      .catch(() => undefined)
    expect(listed).toEqual(held.map(({ alert }) => alert))
  })

  test('a batch that fails leaves nothing behind, its progress neither', async () => {
    await file(store(), [written(1, { at: builtAt }), written(2, { at: builtAt })])
    const before = await store().archive.recent(recent)
    const twice = [{ ...firstMatch, form: null as unknown as string }]
    const analyses = [
      { articleId: 'article-1', analysis: anAnalysis(found(['umowa'])) },
      { articleId: 'article-2', analysis: anAnalysis({ topics: [{ topicId: 'x', matches: twice }] }) },
    ]
    const progress = { run: 'r', reached: { at: 1, storyId: 's' } }
    await expect(store().texts.replaceAnalyses({ analyses, progress })).rejects.toThrow(/null/iu)
    expect(await store().archive.recent(recent)).toEqual(before)
    expect(await store().texts.reanalysisReached('r')).toBeNull()
  })
}

function progress(store: StoreInUse): void {
  const note = (run: string, at: number) =>
    store().texts.replaceAnalyses({ analyses: [], progress: { run, reached: { at, storyId: `s-${at}` } } })

  test('there is none before a run', async () => {
    expect(await store().texts.reanalysisReached('r')).toBeNull()
  })

  test('the last place noted is answered, to its own run only', async () => {
    await note('r', 9)
    await note('r', 4)
    expect(await store().texts.reanalysisReached('r')).toEqual({ at: 4, storyId: 's-4' })
    expect(await store().texts.reanalysisReached('other')).toBeNull()
  })

  test('another run takes the place of one left unfinished', async () => {
    await note('r', 9)
    await note('other', 7)
    expect(await store().texts.reanalysisReached('r')).toBeNull()
    expect(await store().texts.reanalysisReached('other')).toEqual({ at: 7, storyId: 's-7' })
  })

  test('a batch without progress leaves it, and an end forgets it', async () => {
    await note('r', 9)
    await store().texts.replaceAnalyses({ analyses: [], progress: null })
    expect(await store().texts.reanalysisReached('r')).not.toBeNull()
    await store().texts.endReanalysis()
    expect(await store().texts.reanalysisReached('r')).toBeNull()
  })
}

type Written = {
  readonly at: number | null
  readonly language?: string
  readonly version?: number
  readonly topics?: readonly string[]
}

const firstMatch = {
  ...spanOf('Białoruś', builtText),
  field: 'text',
  form: 'Białoruś',
  keyword: 'Białoruś',
} as const

function written(
  number: number,
  { at, language = 'pl', version = 1, topics = ['bialorus'] }: Written,
): NewStory {
  const story = aNumberedStory(number, { operations: [] })
  const known = topics.includes('bialorus') ? {} : found(topics)
  const analysis = anAnalysis({ ...known, analyserVersion: version })
  return { ...story, article: { ...story.article, publishedAt: at, language }, analysis }
}

function found(topics: readonly string[]) {
  return { topics: topics.map((topicId) => ({ topicId, matches: [firstMatch] })) }
}

async function file(store: Store, stories: readonly NewStory[]): Promise<void> {
  await store.articles.fileStories({ stories, known: [], at: builtAt })
}

async function replace(store: Store, articleId: string, analysis: ReturnType<typeof anAnalysis>) {
  return store.texts.replaceAnalyses({ analyses: [{ articleId, analysis }], progress: null })
}

/** The numbers of the answered articles, read in pages of two. */
async function numbers(
  store: Store,
  query: TextQuery,
  from: Cursor | null = null,
): Promise<readonly number[]> {
  const answered: number[] = []
  let before = from
  for (;;) {
    const page = await store.texts.texts(query, { before, limit: 2 })
    answered.push(...page.map(({ articleId }) => Number(articleId.slice('article-'.length))))
    const last = page.at(-1)
    if (last === undefined) return answered
    before = last.place
  }
}
