import { expect, test } from 'vitest'
import type { Quotation } from '#domain/quote.ts'
import type { NewStory, QuoteQuery, Store } from '#ports/store.ts'
import { anAnalysis, aNumberedStory, aSpeaker, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const all: QuoteQuery = {
  speakers: null,
  topicId: null,
  standing: null,
  since: 0,
  until: builtAt + 1,
  offset: 0,
  limit: 100,
}

const zawada = aSpeaker()
const koziej = aSpeaker({ name: 'Stanisław Koziej', standing: 'official' })

export function quotationContract(store: StoreInUse): void {
  const stories = [
    quoting(1, { at: builtAt - 30, quotes: [said('a', zawada), said('b', koziej), said('c', null)] }),
    quoting(2, { at: builtAt - 10, quotes: [said('d', koziej)], topics: ['umowa', 'bialorus'] }),
    quoting(3, { at: builtAt - 10, quotes: [said('e', zawada), said('f', zawada)], topics: [] }),
    quoting(4, { at: builtAt, quotes: [], topics: ['umowa'] }),
  ]

  test.each<[string, Partial<QuoteQuery>, string]>([
    ['everything, newest article first, ties by id, each in reading order', {}, 'efdabc'],
    ['one speaker', { speakers: ['Lena Zawada'] }, 'efa'],
    ['several speakers', { speakers: ['Lena Zawada', 'Stanisław Koziej', 'Nikt'] }, 'efdab'],
    ['no speakers at all', { speakers: [] }, ''],
    ['one topic', { topicId: 'umowa' }, 'd'],
    ['a speaker on a topic', { topicId: 'bialorus', speakers: ['Stanisław Koziej'] }, 'db'],
    ['a topic that nothing matched', { topicId: 'wybory' }, ''],
    ['one standing', { standing: 'official' }, 'db'],
    ['a period, its first moment included', { since: builtAt - 10 }, 'efd'],
    ['a period, its last moment not', { until: builtAt - 10 }, 'abc'],
    ['a page within an article', { offset: 1, limit: 3 }, 'fda'],
    ['a page behind the last', { offset: 6 }, ''],
  ])('answers %s', async (_, query, expected) => {
    await file(store(), stories)
    const answered = await store().archive.quotations({ ...all, ...query })
    expect(answered.map(({ quotation }) => quotation.text).join('')).toBe(expected)
    const whole = await store().archive.quotations({ ...all, ...query, offset: 0, limit: 100 })
    expect(await store().archive.countQuotations({ ...all, ...query })).toBe(whole.length)
  })

  test('a quotation comes whole, with its article and its topics', async () => {
    await file(store(), stories)
    const [story] = stories.slice(1)
    expect(await store().archive.quotations({ ...all, topicId: 'umowa' })).toEqual([
      {
        storyId: 'story-2',
        article: story?.article,
        topicIds: ['umowa', 'bialorus'],
        quotation: story?.analysis.quotes[0],
      },
    ])
  })

  test('everybody who is quoted by name, and how often', async () => {
    expect(await store().archive.quotedSpeakers()).toEqual([])
    await file(store(), stories)
    const speakers = await store().archive.quotedSpeakers()
    expect(speakers.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Lena Zawada', quotations: 3 },
      { name: 'Stanisław Koziej', quotations: 2 },
    ])
  })

  test('a new analysis takes the place of the old quotations, at the article’s own time', async () => {
    await file(store(), stories)
    const analysis = anAnalysis({ quotes: [said('x', koziej)], topics: [], analyserVersion: 2 })
    await store().texts.replaceAnalyses({ analyses: [{ articleId: 'article-1', analysis }], progress: null })
    const answered = await store().archive.quotations(all)
    expect(answered.map(({ quotation }) => quotation.text).join('')).toBe('efdx')
    expect(await store().archive.countQuotations({ ...all, topicId: 'bialorus' })).toBe(1)
  })
}

function said(text: string, speaker: Quotation['speaker']): Quotation {
  const place = text.charCodeAt(0)
  return { start: place, end: place + 1, text, kind: 'direct', cue: null, group: 0, speaker, unnamed: null }
}

type Publication = {
  readonly at: number
  readonly quotes: readonly Quotation[]
  readonly topics?: readonly string[]
}

function quoting(number: number, { at, quotes, topics = ['bialorus'] }: Publication): NewStory {
  const story = aNumberedStory(number, { operations: [] })
  const analysis = anAnalysis({ quotes, topics: topics.map((topicId) => ({ topicId, matches: [] })) })
  return { ...story, article: { ...story.article, publishedAt: at }, analysis }
}

async function file(store: Store, stories: readonly NewStory[]): Promise<void> {
  await store.articles.fileStories({ stories, known: [], at: builtAt })
}
