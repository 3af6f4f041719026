import { describe, expect, test } from 'vitest'
import type { NewStory } from '#ports/store.ts'
import type { IndexQuery, SearchCandidate, SearchScope, SearchReach } from '#ports/search.ts'
import { anAnalysis, aNumberedStory, aSpeaker, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const everywhere: SearchScope = {
  topicId: null,
  feedId: null,
  people: null,
  since: Number.MIN_SAFE_INTEGER,
  until: Number.MAX_SAFE_INTEGER,
}
const whole: SearchReach = { isTitled: false, limit: 100 }

export function searchContract(store: StoreInUse): void {
  async function candidates(
    query: IndexQuery,
    scope: Partial<SearchScope> = {},
    reach: Partial<SearchReach> = {},
  ): Promise<readonly SearchCandidate[]> {
    const wanted = { ...everywhere, ...scope }
    return store().search.read(await store().search.places(query, wanted, { ...whole, ...reach }), wanted)
  }

  async function find(...asked: Parameters<typeof candidates>): Promise<readonly string[]> {
    return (await candidates(...asked)).map(({ articleId }) => articleId.replace('article-', ''))
  }

  async function file(...stories: readonly NewStory[]): Promise<void> {
    await store().articles.fileStories({ stories, known: [], at: builtAt })
  }

  describe('candidates', () => {
    const archive = [
      story(1, 'Łódź: umowa', 'Prezydent podpisał dokument.', { minutesAgo: 1, topics: ['umowa'] }),
      story(2, 'Mińsk', 'W Łodzi umów nie ma; umowny termin.', { minutesAgo: 3, feedId: 'dziennik' }),
      story(3, 'Kyjev', 'Prezident Lukašenko.', { minutesAgo: 2, language: 'cs', people: ['Ałła Łoś'] }),
      story(4, 'Nic', 'Tekst o czymś in-\nnym i PiS-u.', { minutesAgo: 4, speaker: 'Ałła Łoś' }),
    ]

    test.each<[string, IndexQuery, readonly string[]]>([
      ['any of some words, the newest first', words('umowa', 'umow'), ['1', '2']],
      ['words without their diacritics', words('lodz', 'lodzi'), ['1', '2']],
      ['no word with diacritics, as none is held', words('łódź'), []],
      ['no part of a word', words('umo'), []],
      ['a beginning', { ...words(), beginnings: ['umow'] }, ['1', '2']],
      ['a word of the title', { ...words('umowa', 'umow'), field: 'title' }, ['1']],
      ['a word of the text', { ...words('umowa', 'umow'), field: 'text' }, ['2']],
      ['a word that a line’s end divides', words('innym'), ['4']],
      ['an abbreviation with its ending', words('pisu'), ['4']],
      ['all of some words', all(words('lodz', 'lodzi'), words('termin')), ['2']],
      ['either', { kind: 'any', operands: [words('termin'), words('nic')] }, ['2', '4']],
      ['a language', { kind: 'mark', mark: { of: 'language', value: 'cs' } }, ['3']],
      [
        'a source by its folded name',
        { kind: 'mark', mark: { of: 'source', value: 'kurier graniczny' } },
        ['1', '3', '2', '4'],
      ],
      [
        'nothing for a value that merely looks alike',
        { kind: 'mark', mark: { of: 'language', value: 'c' } },
        [],
      ],
      ['nothing for no words', words(), []],
    ])('answers %s', async (_, query, expected) => {
      await file(...archive)
      expect(await find(query)).toEqual(expected)
    })

    test.each<[string, Partial<SearchScope>, readonly string[]]>([
      ['one feed', { feedId: 'dziennik' }, ['2']],
      ['one topic', { topicId: 'umowa' }, ['1']],
      ['a topic that nothing matched', { topicId: 'wybory' }, []],
      ['somebody named or quoted', { people: ['Ałła Łoś', 'A. Łoś'] }, ['3', '4']],
      ['nobody', { people: [] }, []],
      [
        'a period, its first moment included and its last not',
        { since: builtAt - 180_000, until: builtAt - 60_000 },
        ['3', '2'],
      ],
    ])('of %s', async (_, scope, expected) => {
      await file(...archive)
      const anything = { ...words(), beginnings: ['t', 'p'] }
      const all = await find({ kind: 'any', operands: [anything, words('umowa', 'umow')] }, scope)
      expect(all).toEqual(expected)
    })

    test('the newest so many, also of one moment, each at a place of its own', async () => {
      const many = Array.from({ length: 25 }, (_, number) =>
        story(number, 'Umowa', '', { minutesAgo: number < 20 ? 5 : number }),
      )
      await file(...many)
      expect(new Set(await store().search.places(words('umowa'), everywhere, whole))).toHaveLength(25)
      const [newest, all] = [await find(words('umowa'), {}, { limit: 22 }), await find(words('umowa'))]
      expect(newest).toEqual(all.slice(0, 22))
      expect(all.slice(20)).toEqual(['20', '21', '22', '23', '24'])
    })

    test('a place that nothing has is left out', async () => {
      await file(...archive)
      expect(await store().search.read([1, 2], everywhere)).toEqual([])
    })

    test('only those with a word in the title, where that is asked', async () => {
      await file(...archive)
      expect(await find(words('umowa', 'umow'), {}, { isTitled: true })).toEqual(['1'])
      const both = all(words('umowa'), words('prezydent'))
      expect(await find(both, {}, { isTitled: true })).toEqual(['1'])
    })

    test('a candidate comes with what is read and shown of it', async () => {
      await file(...archive)
      expect(await candidates(words('termin'))).toEqual([
        {
          place: expect.any(Number),
          articleId: 'article-2',
          storyId: 'story-2',
          title: 'Mińsk',
          text: 'W Łodzi umów nie ma; umowny termin.',
          language: 'pl',
          source: 'Kurier Graniczny',
          url: 'https://kurier.example/2',
          at: builtAt - 180_000,
        },
      ])
    })
  })

  describe('kept current', () => {
    test('what is filed again changes nothing', async () => {
      await file(story(1, 'Umowa', ''))
      await file(story(1, 'Inny tytuł', ''))
      expect(await find(words('umowa'))).toEqual(['1'])
      expect(await find(words('inny'))).toEqual([])
    })

    test('a batch that fails leaves nothing behind', async () => {
      const broken = { ...story(2, 'Druga umowa', ''), operations: [{} as never] }
      await expect(file(story(1, 'Umowa', ''), broken)).rejects.toThrow(/undefined/u)
      expect(await find(words('umowa'))).toEqual([])
    })

    test('another analysis brings other topics and people, and loses no word', async () => {
      await file(story(1, 'Umowa', 'Tekst', { topics: ['umowa'], people: ['Jan Lis'] }))
      const analysis = anAnalysis({ topics: [{ topicId: 'wybory', matches: [] }], quotes: [], people: [] })
      await store().texts.replaceAnalyses({
        analyses: [{ articleId: 'article-1', analysis }],
        progress: null,
      })
      expect(await find(words('tekst'), { topicId: 'wybory' })).toEqual(['1'])
      expect(await find(words('tekst'), { topicId: 'umowa' })).toEqual([])
      expect(await find(words('tekst'), { people: ['Jan Lis'] })).toEqual([])
    })

    test('of a text that was kept long enough the title and the summary are found', async () => {
      const text = 'Pierwsze zdanie streszczenia.\nDrugie zniknie.'
      await file(story(1, 'Umowa', text, { topics: ['umowa'] }))
      await settle()
      await store().retention.forgetTexts(builtAt + 1, 10)
      expect(await find(words('zniknie'))).toEqual([])
      expect(await find(words('umowa'), { topicId: 'umowa' })).toEqual(['1'])
      const texts = (await candidates(words('streszczenia'))).map(({ text: shown }) => shown)
      expect(texts).toEqual(['Pierwsze zdanie streszczenia.'])
    })

    test('a story that is taken away is found no more, and its place is free', async () => {
      await file(story(1, 'Umowa', ''), story(2, 'Umowa', ''))
      await settle()
      expect(await store().retention.forgetStories(builtAt + 1, 1)).toBe(1)
      expect(await find(words('umowa'))).toHaveLength(1)
      await file(story(3, 'Umowa', ''))
      expect(await find(words('umowa'))).toHaveLength(2)
    })

    test('nothing waits in a new store', async () => {
      await file(story(1, 'Umowa', ''))
      expect(await store().search.countWaiting()).toBe(0)
      expect(await store().search.indexOlder(10)).toBe(0)
    })
  })

  test('the languages of the archive', async () => {
    await file(story(1, '', '', { language: 'uk' }), story(2, '', '', { language: 'und' }))
    expect(await store().search.languagesAmong(['pl', 'uk', 'u', 'en'])).toEqual(['uk'])
  })

  test('people by the beginning of any word of their names', async () => {
    await file(story(1, '', '', { people: ['Kamil Kłysiński', 'Ewa Kłos'], speaker: 'Kira Łoś' }))
    const like = async (beginning: string) => [...(await store().search.peopleLike(beginning))].toSorted()
    expect(await like('kl')).toEqual(['Ewa Kłos', 'Kamil Kłysiński'])
    expect(await like('k')).toEqual(['Ewa Kłos', 'Kamil Kłysiński', 'Kira Łoś'])
    expect(await like('kły')).toEqual([])
  })

  test('searches are kept until 200 newer ones are, or for ninety days', async () => {
    const search = { query: '"umowa" -x', scope: everywhere, person: null }
    await store().search.saveSearch('first', search, builtAt)
    await store().search.saveSearch('second', search, builtAt + 1)
    for (let number = 0; number < 199; number += 1)
      await store().search.saveSearch(`more-${number}`, search, builtAt + 2)
    expect(await store().search.savedSearch('first')).toBeNull()
    expect(await store().search.savedSearch('second')).toEqual(search)
    await store().search.saveSearch('late', search, builtAt + 91 * 24 * 3_600_000)
    expect(await store().search.savedSearch('second')).toBeNull()
    expect(await store().search.savedSearch('unknown')).toBeNull()
  })

  /** Nothing waits to be announced, so that articles may go. */
  async function settle(): Promise<void> {
    for (const { key } of await store().outbox.operations(100))
      await store().outbox.giveUp(key, 'dead', 'for the test')
  }
}

function words(...list: readonly string[]): Extract<IndexQuery, { kind: 'words' }> {
  return { kind: 'words', words: list, beginnings: [], field: null }
}

function all(...operands: readonly IndexQuery[]): IndexQuery {
  return { kind: 'all', operands }
}

type Details = {
  readonly minutesAgo?: number
  readonly topics?: readonly string[]
  readonly feedId?: string
  readonly language?: string
  readonly people?: readonly string[]
  readonly speaker?: string
}

/** The summary is the first line of the text. */
function story(number: number, title: string, text: string, details: Details = {}): NewStory {
  const { minutesAgo = 0, topics = [], feedId, language = 'pl', people = [], speaker } = details
  const base = aNumberedStory(number)
  const [quote] = anAnalysis().quotes
  const quotes =
    speaker === undefined || quote === undefined ? [] : [{ ...quote, speaker: aSpeaker({ name: speaker }) }]
  const first = text.split('\n')[0] ?? ''
  return {
    ...base,
    article: {
      ...base.article,
      title,
      text,
      language,
      feedId: feedId ?? base.article.feedId,
      publishedAt: builtAt - minutesAgo * 60_000,
    },
    analysis: anAnalysis({
      topics: topics.map((topicId) => ({ topicId, matches: [] })),
      quotes,
      people: people.map((name) => ({
        name,
        role: null,
        organisation: null,
        standing: 'other',
        mentions: [],
      })),
      summary: [{ start: 0, end: first.length, text: first }],
    }),
  }
}
