import { describe, expect, test } from 'vitest'
import { anAlert } from '../builders.ts'
import type { AlertList, ListedAlert } from '#domain/message.ts'
import type { Standing } from '#domain/quote.ts'
import {
  attributionOf,
  listHeading,
  listLines,
  summaryLabel,
  speakerDetails,
  speakerName,
  summarySegments,
  whyLine,
} from '#wording/alert-lines.ts'

const english: Readonly<Record<string, string>> = {
  'skrót automatyczny': 'automatic extract',
  'tylko zapowiedź z kanału': 'only the feed’s teaser',
  'tylko zapowiedź z kanału: strony artykułu nie udało się pobrać':
    'only the feed’s teaser: the article’s page could not be fetched',
}

function speaker(role: string | null, organisation: string | null, standing: Standing = 'expert') {
  return { name: 'Lena Zawada', role, organisation, standing }
}

describe('a speaker', () => {
  test.each([
    [speaker('analityczka', 'OSW'), 'Lena Zawada', 'analityczka, OSW · ekspert'],
    [speaker('analityczka OSW', 'OSW'), 'Lena Zawada', 'analityczka OSW · ekspert'],
    [speaker('gen.', null), 'gen. Lena Zawada', 'ekspert'],
    [speaker('prof. dr hab.', 'UW'), 'prof. dr hab. Lena Zawada', 'UW · ekspert'],
    [speaker('gen. bryg.', null, 'official'), 'gen. bryg. Lena Zawada', 'urzędnik'],
    [speaker('generał', null, 'official'), 'Lena Zawada', 'generał · urzędnik'],
    [speaker(null, null, 'other'), 'Lena Zawada', ''],
    [speaker(null, 'Lena Zawada', 'official'), 'Lena Zawada', ''],
    [speaker('agencja', 'Lena Zawada', 'media'), 'Lena Zawada', 'agencja · media'],
  ])('%o is written "%s" and "%s"', (who, name, details) => {
    expect(speakerName(who)).toBe(name)
    expect(speakerDetails(who, 'pl')).toBe(details)
  })
})

test.each([
  [{ role: 'mieszkanka', standing: 'witness' } as const, 'pl', 'mieszkanka (nazwisko nieustalone)'],
  [{ role: 'mieszkanka', standing: 'witness' } as const, 'en', 'mieszkanka (name not established)'],
  [{ role: 'raport', standing: 'document' } as const, 'pl', 'raport'],
  [null, 'pl', 'rozmówca bez ustalonego nazwiska'],
  [null, 'en', 'a speaker whose name was not established'],
] as const)('%o without a name is written in %s as "%s"', (unnamed, locale, words) => {
  expect(attributionOf({ speaker: null, unnamed }, locale)).toBe(words)
})

test('a reason names the form only where it differs from the keyword', () => {
  const why = [
    { form: 'Białorusi', keyword: 'Białoruś', count: 15, field: 'title' },
    { form: 'Umowa', keyword: 'umowa', count: 3, field: 'text' },
  ] as const
  expect(whyLine(why, 'pl')).toBe('Białorusi → Białoruś (15×, tytuł) · umowa (3×)')
  expect(whyLine(why, 'en')).toBe('Białorusi → Białoruś (15×, title) · umowa (3×)')
})

test.each([
  ['the page’s text', { isTeaserOnly: false, isPageMissing: false }, 'skrót automatyczny'],
  [
    'the feed’s full text, without the page',
    { isTeaserOnly: false, isPageMissing: true },
    'skrót automatyczny',
  ],
  [
    'a teaser whose page nobody asked for',
    { isTeaserOnly: true, isPageMissing: false },
    'tylko zapowiedź z kanału',
  ],
  [
    'a teaser whose page is missing',
    { isTeaserOnly: true, isPageMissing: true },
    'tylko zapowiedź z kanału: strony artykułu nie udało się pobrać',
  ],
])('the origin of %s', (_case, overrides, line) => {
  expect(summaryLabel(anAlert(overrides))).toBe(line)
  expect(summaryLabel(anAlert({ ...overrides, locale: 'en' }))).toBe(english[line])
})

test('highlights that touch, or have nothing visible between them, are one', () => {
  const highlights = [
    { start: 0, end: 3 },
    { start: 4, end: 6 },
    { start: 6, end: 9 },
  ]
  const alert = anAlert({ summary: 'abc\u200Bdefgh i', highlights })
  expect(summarySegments(alert)).toEqual([
    { text: 'abcdefgh', isStrong: true },
    { text: ' i', isStrong: false },
  ])
})

test('a highlight never cuts a character in two', () => {
  const alert = anAlert({ summary: 'a𐀀b𐀀c', highlights: [{ start: 2, end: 5 }] })
  expect(summarySegments(alert)).toEqual([
    { text: 'a𐀀', isStrong: false },
    { text: 'b𐀀', isStrong: true },
    { text: 'c', isStrong: false },
  ])
})

describe('a summary of quiet hours', () => {
  const { url, source } = anAlert()
  const item = (title: string, topics: readonly string[], outlets?: number): ListedAlert => ({
    title,
    url,
    source,
    topics,
    ...(outlets === undefined ? {} : { outlets }),
  })
  const items = [
    item('a', ['Rosja', 'Pakt'], 3),
    item('b', ['Rosja'], 1),
    item('c', ['Pakt'], 1_204),
    item('d', ['\u200B']),
    item('e', []),
  ]
  const list: AlertList = { kind: 'list', locale: 'pl', items, omitted: 2, isSample: false }

  test('stands by topics, counts the outlets and names what other topics there are', () => {
    const lines = listLines({ ...list, quiet: 'night' })
    expect(lines.map(({ group }) => group)).toEqual(['Rosja', null, 'Pakt', null, null])
    expect(lines.map(({ facts }) => facts.slice(1))).toEqual([
      ['3 źródła', 'Pakt'],
      [],
      ['1\u00A0204 źródła'],
      [],
      [],
    ])
  })

  test('any other list names all topics, and counts the outlets too', () => {
    const lines = listLines(list)
    expect(lines.map(({ group }) => group)).toEqual([null, null, null, null, null])
    const isCount = (fact: string): boolean => / źród(?:ło|ła|eł)$/u.test(fact)
    expect(lines.map(({ facts }) => facts.slice(1).filter((fact) => !isCount(fact)))).toEqual(
      items.map(({ topics }) => topics),
    )
    expect(lines.map(({ facts }) => facts.some(isCount))).toEqual(
      items.map(({ outlets = 1 }: ListedAlert) => outlets > 1),
    )
  })

  test.each<[string, Partial<AlertList>, string]>([
    ['of a night', { quiet: 'night' }, 'W nocy: 7 artykułów'],
    ['of a night, in English', { quiet: 'night', locale: 'en' }, 'Overnight: 7 articles'],
    ['of a day', { quiet: 'other' }, 'W czasie ciszy: 7 artykułów'],
    ['of a day, in English', { quiet: 'other', locale: 'en' }, 'In the quiet hours: 7 articles'],
    ['of one article', { quiet: 'night', omitted: 0, items: items.slice(0, 1) }, 'W nocy: 1 artykuł'],
  ])('has a heading %s', (_, overrides, heading) => {
    expect(listHeading({ ...list, ...overrides })).toBe(heading)
  })
})
