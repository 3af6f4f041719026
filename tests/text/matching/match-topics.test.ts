import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPolishLexicon } from '../../../src/lexicon/polish-dictionary.ts'
import type { TopicMatch } from '../../../src/domain/topic.ts'
import { polishKeywords } from '../../../src/text/languages/polish/keywords.ts'
import { createTopicMatcher } from '../../../src/text/matching/match-topics.ts'
import { keywordTopic, type KeywordTopic } from '../../../src/text/query/keyword-topic.ts'
import { matchingCases } from './matching-cases.ts'
import { lookAlikeCases, unseenMatchingCases } from './unseen-matching-cases.ts'

const language = polishKeywords(await loadPolishLexicon())

describe.each([
  ...Object.entries(matchingCases),
  ['unseen words', unseenMatchingCases] as const,
  ['look-alikes', lookAlikeCases] as const,
])('%s', (_, cases) => {
  it.each(cases)('"%s" in: %s', (keyword, marked) => {
    expect(markFinds(keyword, marked.replaceAll(/[‹›]/gu, ''))).toBe(marked)
  })
})

describe('rules of a topic', () => {
  const pact = 'Podpisano umowę o pracę. Minister wojny z Mińska nie zna umowy.'
  it.each<readonly [name: string, topic: Partial<KeywordTopic>, text: string, forms: readonly string[]]>([
    ['any: one of several is enough', { any: ['traktat', 'umowa'] }, 'Treść umowy.', ['umowy']],
    ['any: nothing found', { any: ['traktat'] }, 'Treść umowy.', []],
    [
      'all: every group must be found',
      { any: ['umowa'], all: [['Mińsk'], ['wojsko', 'wojna']] },
      pact,
      ['umowę', 'wojny', 'Mińska', 'umowy'],
    ],
    ['all: a group is missing', { any: ['umowa'], all: [['Mińsk'], ['wojsko']] }, pact, []],
    ['all without any', { all: [['Mińsk'], ['wojna']] }, pact, ['wojny', 'Mińska']],
    ['neither any nor all', { not: ['wojna'] }, 'Treść umowy.', []],
    ['not: covering cancels that find only', { any: ['umowa'], not: ['umowa o pracę'] }, pact, ['umowy']],
    [
      'not: covering the only find leaves nothing',
      { any: ['umowa'], not: ['umowa o pracę'] },
      'To umowa o pracę.',
      [],
    ],
    [
      'not: covering nothing rules out the article',
      { any: ['umowa'], not: ['piłka nożna'] },
      'Umowa w piłce nożnej.',
      [],
    ],
    ['not: absent changes nothing', { any: ['umowa'], not: ['piłka nożna'] }, 'To umowa i piłka.', ['umowa']],
    [
      'not: cancelling a find of all',
      { any: ['Mińsk'], all: [['umowa']], not: ['umowa o pracę'] },
      'Mińsk i umowa o pracę.',
      [],
    ],
    ['beside: in the same sentence', { any: ['umowa'], beside: ['wojna', 'armia'] }, pact, ['umowy']],
    [
      'beside: in another sentence',
      { any: ['umowa'], beside: ['Rosja'] },
      'Treść umowy jest tajna. Rosja milczy.',
      [],
    ],
    [
      'beside: all stays free of it',
      { any: ['umowa'], all: [['Mińsk']], beside: ['Rosja'] },
      'Umowa Rosji jest tajna. Mińsk milczy.',
      ['Umowa', 'Mińsk'],
    ],
    [
      'beside: a dot of an abbreviation ends no sentence',
      { any: ['umowa'], beside: ['Rosja'] },
      'Umowa, o której mówił gen. Nowak, wiąże Rosję.',
      ['Umowa'],
    ],
    [
      'nested finds: the longest counts',
      { any: ['umowa', 'umowa o pracę'] },
      pact,
      ['umowę o pracę', 'umowy'],
    ],
    [
      'an adjective of another gender belongs to another noun',
      { any: ['broń jądrowa'] },
      'Chce broni i jądrowego parasola.',
      [],
    ],
    ['two keywords with one span count once', { any: ['umowa', 'umowy'] }, 'Treść umowy.', ['umowy']],
    [
      'overlapping phrases both count',
      { any: ['broń jądrowa', 'jądrowa doktryna'] },
      'Broń, jądrowa doktryna.',
      ['Broń, jądrowa', 'jądrowa doktryna'],
    ],
  ])('%s', (_, topic, text, forms) => {
    expect(formsOf(match(topic, { title: '', text }))).toEqual(forms)
  })

  it('puts the title first, and tells the field and the keyword', () => {
    const [topic] = match({ any: ['Rosja', 'umowa'] }, { title: 'Rosja zrywa umowę', text: 'Umowy nie ma.' })
    expect(topic?.matches).toEqual([
      { field: 'title', start: 0, end: 5, form: 'Rosja', keyword: 'Rosja' },
      { field: 'title', start: 12, end: 17, form: 'umowę', keyword: 'umowa' },
      { field: 'text', start: 0, end: 5, form: 'Umowy', keyword: 'umowa' },
    ])
  })

  it('looks for beside in the title alone where the find stands in the title', () => {
    const topic = { any: ['umowa'], beside: ['Rosja'] }
    expect(formsOf(match(topic, { title: 'Nowa umowa', text: 'Rosja milczy.' }))).toEqual([])
    expect(formsOf(match(topic, { title: 'Nowa umowa z Rosją', text: '' }))).toEqual(['umowa'])
  })

  it('takes a full name in the title as the reason for a surname in the text', () => {
    const found = match(
      { any: ['Kamil Kłysiński'] },
      { title: 'Kamil Kłysiński o Mińsku', text: 'Kłysińskiemu nie wierzą.' },
    )
    expect(formsOf(found)).toEqual(['Kamil Kłysiński', 'Kłysińskiemu'])
  })

  it('answers topics in their order, each once', () => {
    const topics = ['umowa', 'wojna', 'Mińsk'].map((any) => aTopic({ id: any, any: [any] }))
    const found = createTopicMatcher(topics, language)({ title: '', text: 'W Mińsku wojna o umowę i umowy.' })
    expect(found.map(({ topicId, matches }) => [topicId, matches.length])).toEqual([
      ['umowa', 2],
      ['wojna', 1],
      ['Mińsk', 1],
    ])
  })
})

describe('odd keywords', () => {
  it.each([
    ['empty', ''],
    ['only spaces', '  \t '],
    ['only punctuation', '„…” – !?'],
    ['only an emoji', '👍'],
    ['a lone surrogate', '\ud83d'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'umowa '.repeat(2_000)],
    ['an expression', '(a+)+$'],
    ['a property name', '__proto__'],
    ['one letter', 'w'],
  ])('%s throws nothing', (_, keyword) => {
    expect(() =>
      match({ any: [keyword], not: [keyword] }, { title: keyword, text: 'Treść umowy.' }),
    ).not.toThrow()
  })

  it.each(['', '–', '👍'])('finds nothing for a keyword without a word: "%s"', (keyword) => {
    expect(match({ any: [keyword] }, { title: '–', text: 'Treść – umowy 👍.' })).toEqual([])
  })

  it('finds a long phrase as it stands', () => {
    const phrase = 'bez zgody obu stron nikt nie może wysłać tam ani jednego żołnierza'
    expect(formsOf(match({ any: [phrase] }, { title: '', text: `Zapisano: ${phrase}.` }))).toEqual([phrase])
  })
})

describe('properties', () => {
  const words = [
    'umowa',
    'Białoruś',
    'broń jądrowa',
    'Kamil Kłysiński',
    'PiS',
    'F-16',
    'Stany Zjednoczone',
    'umów',
    '–',
    '',
  ]
  const pieces = [
    'umowy ',
    'umów się ',
    'Białorusią',
    ' broni',
    ' jądrowej ',
    'Kamilem ',
    'Kłysińskiego',
    'PiS-em',
    'F-16',
    '. ',
    '\n',
    '„',
    '👍',
    '\u0301',
    'gen. ',
    ' J. ',
    'STANACH ZJEDNOCZONYCH ',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''))
  const keyword = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 12 }))
  const topic = fc.record({
    any: fc.array(keyword, { maxLength: 4 }),
    all: fc.array(fc.array(keyword, { maxLength: 2 }), { maxLength: 2 }),
    not: fc.array(keyword, { maxLength: 1 }),
    beside: fc.array(keyword, { maxLength: 1 }),
  })

  it('never throws; every span lies inside its field and slices to its form; reading order, nothing nested', () => {
    fc.assert(
      fc.property(topic, text, text, (rules, title, body) => {
        const document = { title, text: body }
        const matches = match(rules, document).flatMap((found) => found.matches)
        for (const { field, start, end, form } of matches) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(document[field].slice(start, end)).toBe(form)
        }
        const order = matches.map(({ field, start }) => (field === 'title' ? 0 : 1e6) + start)
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(new Set(matches.map(({ field, start, end }) => `${field} ${start} ${end}`)).size).toBe(
          matches.length,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('finds in the text what it finds in the title', () => {
    fc.assert(
      fc.property(text, (body) => {
        const rules = { any: ['umowa', 'broń jądrowa', 'Białoruś', 'Kamil Kłysiński'] }
        expect(formsOf(match(rules, { title: '', text: body }))).toEqual(
          formsOf(match(rules, { title: body, text: '' })),
        )
      }),
      { numRuns: 150 },
    )
  })
})

function markFinds(keyword: string, text: string): string {
  const matches = match({ any: [keyword] }, { title: '', text })[0]?.matches ?? []
  return matches.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}‹${marked.slice(start, end)}›${marked.slice(end)}`,
    text,
  )
}

function match(
  topic: Partial<KeywordTopic>,
  document: { readonly title: string; readonly text: string },
): readonly TopicMatch[] {
  return createTopicMatcher([aTopic(topic)], language)(document)
}

function aTopic(topic: Partial<KeywordTopic>): ReturnType<typeof keywordTopic> {
  return keywordTopic({ id: 'topic', name: 'Topic', ...topic })
}

function formsOf(found: readonly TopicMatch[]): readonly string[] {
  return found.flatMap(({ matches }) => matches.map(({ form }) => form))
}
