import { beforeAll, expect, test } from 'vitest'
import type { Lexicon } from '#ports/lexicon.ts'
import { type Clusterer, createClusterer } from '#text/stories/cluster-reports.ts'
import type { Report } from '#text/stories/report.ts'
import { createReportReader } from '#text/stories/read-report.ts'
import { openStoryWindow, placeReport } from '#text/stories/story-window.ts'
import { openVocabulary } from '#text/stories/vocabulary.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

let open: () => Clusterer

beforeAll(async () => {
  const lexiconOf = await npmLexicons()
  open = () => createClusterer(lexiconOf)
})

const noLexicon: Lexicon = {
  lexemesOf: () => [],
  readingsOf: () => [],
  entryOf: () => null,
  has: () => false,
}
const noon = Date.UTC(2026, 2, 9, 12)
const hourMs = 3_600_000

function report(id: string, hours: number, [title, text, language = 'pl']: readonly string[]): Report {
  return { id, title: title ?? '', text: text ?? '', publishedAt: noon + hours * hourMs, language }
}

const fire = [
  'Pożar składu opon w Zatorowie',
  'W Zatorowie pali się hala firmy Gumtex, w której składowano opony. Gasi ją 30 zastępów straży pożarnej z Brodnika i Lipowca; nikt nie ucierpiał, mówi kpt. Paweł Dudzik.',
] as const

test.each([
  {
    name: 'another outlet in its own words and cases',
    other: ['Płoną opony w Zatorowie, dym nad miastem', 'Strażacy od nocy gaszą halę z oponami w Zatorowie.'],
    hours: 3,
    isSame: true,
  },
  {
    name: 'an English report, by its names',
    other: [
      'Tyre warehouse burns in Zatorowo',
      'Dozens of firefighters are fighting a blaze in Zatorowo.',
      'en',
    ],
    hours: 5,
    isSame: true,
  },
  {
    name: 'the same kind of event elsewhere',
    other: [
      'Pożar stolarni w Brzezinowie',
      'W Brzezinowie paliła się stolarnia. Gasiło ją 12 zastępów straży.',
    ],
    hours: 6,
    isSame: false,
  },
  {
    name: 'another event in the same place',
    other: [
      'Gmina wybuduje kryty basen',
      'Rada gminy w Zatorowie uchwaliła budowę krytego basenu za 40 mln zł. Wójt Anna Kręcka liczy na dotację z ministerstwa sportu, a roboty mają ruszyć jesienią.',
    ],
    hours: 8,
    isSame: false,
  },
  {
    name: 'another event in the same place, which both titles name, in an empty window',
    other: [
      'Wybory sołtysa w Zatorowie',
      'Mieszkańcy wsi wybrali w Zatorowie nowego sołtysa. Frekwencja sięgnęła 60 proc., a głosowanie trwało do wieczora.',
    ],
    hours: 8,
    isSame: false,
  },
  {
    name: 'a capital in common, in another language',
    first: ['Wiadukt zamknięty, Mińsk stoi w korku', 'Kierowcy w Mińsku jeżdżą objazdem przez osiedle.'],
    other: [
      'У Мінску прайшоў фестываль вулічнай ежы',
      'Фестываль вулічнай ежы сабраў у Мінску аматараў кухні.',
      'be',
    ],
    hours: 2,
    isSame: false,
  },
  { name: 'the same text after the window of 72 hours', other: fire, hours: 80, isSame: false },
])('$name: one story $isSame', ({ first = fire, other, hours, isSame }) => {
  const cluster = open()
  const placed = cluster(report('first', 0, first))
  expect(placed).toEqual({ story: 'first', copyOf: null })
  expect(cluster(report('other', hours, other)).story).toBe(isSame ? 'first' : 'other')
})

const routine = [
  {
    name: 'weather by its day',
    titles: ['Pogoda na środę', 'Pogoda na czwartek'],
    texts: ['W środę deszcz w Beskidach i do 7 stopni.', 'W czwartek słońce w Beskidach i do 11 stopni.'],
  },
  {
    name: 'exchange rates under one title',
    titles: ['Kursy walut NBP', 'Kursy walut NBP'],
    texts: ['Euro kosztuje 4,26 zł, dolar 3,91 zł.', 'Euro kosztuje 4,31 zł, frank 4,55 zł.'],
  },
  {
    name: 'a bulletin by its date, in English',
    titles: ['Bialowieza bulletin, 10 March', 'Bialowieza bulletin, 11 March'],
    texts: ['Rangers counted 12 bison near Bialowieza.', 'Rangers counted 14 bison near Bialowieza.'],
    language: 'en',
  },
]

test.each(routine)('routine news: $name', ({ titles, texts, language }) => {
  const cluster = open()
  const [first, second] = titles.map((title, day) =>
    cluster(report(`${day}`, day * 24, [title, texts[day] ?? '', language ?? 'pl'])),
  )
  expect(first?.story).toBe('0')
  expect(second?.story).toBe('1')
})

test('two outlets under one title within hours tell one story', () => {
  const cluster = open()
  cluster(report('first', 0, fire))
  expect(cluster(report('other', 5, [fire[0], 'Strażacy z Zatorowa gaszą halę z oponami.'])).story).toBe(
    'first',
  )
})

const titles = ['Wybuch gazu w Pile', 'Trzęsienie ziemi na Krecie', 'Premier podał się do dymisji']

test.each([
  { name: 'a promise of more', text: 'Więcej wkrótce.' },
  { name: 'a link in words', text: 'Czytaj więcej w naszym serwisie.' },
  {
    name: 'the standing sentence of an outlet',
    text: 'Najnowsze wiadomości z kraju i ze świata, komentarze, wywiady i relacje na żywo znajdziesz w portalu Wieści Dnia każdego ranka.',
  },
])('boilerplate under three titles is three reports: $name', ({ text }) => {
  const cluster = open()
  for (const [index, title] of titles.entries()) {
    const placing = cluster({ ...report(title, index, [title, text]), source: 'Wieści Dnia' })
    expect(placing).toEqual({ story: title, copyOf: null })
  }
})

test('a short text under the same title is a copy', () => {
  const cluster = open()
  cluster(report('first', 0, ['Wybuch gazu w Pile', 'Więcej wkrótce.']))
  expect(cluster(report('copy', 1, ['Wybuch gazu w Pile', 'Więcej wkrótce.'])).copyOf).toBe('first')
})

test('an outlet’s own text under a new title of the event is a copy', () => {
  const cluster = open()
  cluster({ ...report('first', 0, fire), source: 'Wieści Dnia' })
  const again = report('copy', 1, ['Zatorów: płonie skład opon', fire[1]])
  expect(cluster({ ...again, source: 'Wieści Dnia' }).copyOf).toBe('first')
})

test('a copy is of its original’s story, whatever its title says', () => {
  const cluster = open()
  cluster(report('first', 0, fire))
  const copy = cluster(report('copy', 1, ['Groza pod miastem! Zobacz zdjęcia', fire[1]]))
  expect(copy).toEqual({ story: 'first', copyOf: 'first' })
})

test('reports without a text, a language or a word are placed too', () => {
  const cluster = open()
  for (const [index, parts] of [
    ['', '', 'und'],
    ['!!!', '', 'pl'],
    ['Пожар в Минске', '', 'ru'],
  ].entries()) {
    expect(cluster(report(String(index), index, parts)).story).toBe(String(index))
  }
})

test('what was held before the window is forgotten, words and all', () => {
  const vocabulary = openVocabulary(() => noLexicon)
  const read = createReportReader(vocabulary)
  const window = openStoryWindow(vocabulary)
  for (let index = 0; index < 400; index += 1) {
    placeReport(window, read(report(String(index), index, [`Wieść ${index} z Zatorowa`, fire[1]])))
  }
  expect(window.held.size()).toBeLessThanOrEqual(73)
  expect(window.stories.size).toBeLessThanOrEqual(73)
  expect(vocabulary.held).toBe(window.held.size())
  expect(window.holders.every((holders) => holders.length <= 73)).toBe(true)
})
