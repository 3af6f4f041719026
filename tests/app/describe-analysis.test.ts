import { describe, expect, test } from 'vitest'
import { describeAnalysis } from '#app/analyse/describe-analysis.ts'
import { markQuotations } from '#app/analyse/mark-quotations.ts'
import type { Quotation } from '#domain/quote.ts'
import { layOut } from '#platforms/console/lay-out.ts'
import { anAnalysis, anArticle, aSpeaker, spanOf } from '../builders.ts'

const page = { columns: 60, hasColour: false }

function quoteOf(words: string, text: string, overrides: Partial<Quotation> = {}): Quotation {
  const speaker = aSpeaker()
  return {
    unnamed: null,
    ...spanOf(words, text),
    text: words,
    kind: 'direct',
    cue: 'mówi',
    group: 0,
    speaker,
    ...overrides,
  }
}

function marked(text: string, words: readonly string[], maxChars = 1000): string {
  const quotes = words.map((part) => quoteOf(part, text))
  return layOut(markQuotations(text, quotes, maxChars).paragraphs, { ...page, columns: 200 })
}

describe('markQuotations', () => {
  test.each<[string, string, readonly string[], string]>([
    ['one inside a sentence', 'Mówi: „Tak”.', ['Tak'], 'Mówi: „❝Tak❞[1]”.'],
    ['the whole text', 'Tak.', ['Tak.'], '❝Tak.❞[1]'],
    ['two side by side', 'Tak Nie', ['Tak ', 'Nie'], '❝Tak ❞[1]❝Nie❞[2]'],
    ['one inside another', 'On wie, że tak.', ['On wie, że tak.', 'tak'], '❝On wie, że ❝tak❞[2].❞[1]'],
    ['two that end together', 'On wie, że tak', ['On wie, że tak', 'tak'], '❝On wie, że ❝tak❞[2]❞[1]'],
    ['one over two paragraphs', '– Raz.\nDwa – mówi.', ['Raz.\nDwa'], '– ❝Raz.\n\nDwa❞[1] – mówi.'],
    ['none', 'Cisza.\n\n\nNadal.', [], 'Cisza.\n\nNadal.'],
    ['numbers by their order in the list', 'Raz dwa', ['dwa', 'Raz'], '❝Raz❞[2] ❝dwa❞[1]'],
    ['a text that would steer the terminal', 'Mówi\u001B[2J: tak', ['tak'], 'Mówi: ❝tak❞[1]'],
    ['nothing at all', '', [], ''],
  ])('%s', (_case, text, words, expected) => {
    expect(marked(text, words)).toBe(expected)
  })

  test.each([
    ['on lines of their own', '\n'],
    ['on one line', ' '],
  ])('a hundred thousand quotations %s are marked at once', (_case, between) => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 4, end: index * 4 + 3 }))
    const text = spans.map(() => 'Tak').join(between)
    const quotes = spans.map((span) => ({ ...quoteOf('Tak', 'Tak'), ...span }))
    const { paragraphs } = markQuotations(text, quotes, text.length)
    const written = layOut(paragraphs, page)
    expect(written.match(/❝Tak❞\[\d+\]/gu)).toHaveLength(100_000)
    expect(written.endsWith('❝Tak❞[100000]')).toBe(true)
  })

  test('a hundred thousand blanks are no line', () => {
    expect(marked(`${' '.repeat(100_000)}\n`, [])).toBe('')
  })

  test('of a long text only the paragraphs that hold a quotation', () => {
    const text = 'Jeden.\nDwa: tak.\nTrzy.\nCztery: nie.\nPięć.'
    const quotes = ['tak', 'nie'].map((words) => quoteOf(words, text))
    const { paragraphs, omitted } = markQuotations(text, quotes, 10)
    expect(layOut(paragraphs, page)).toBe('Dwa: ❝tak❞[1].\n\nCztery: ❝nie❞[2].')
    expect(omitted).toBe(3)
  })
})

describe('describeAnalysis', () => {
  const { title } = anArticle()

  function described(text: string, quotes: readonly Quotation[], locale: 'pl' | 'en' = 'pl'): string {
    const report = { ...anAnalysis({ quotes, summary: [] }), id: 'a', title, text, language: 'pl' }
    return describeAnalysis(report, { locale, page }).join('\n').replaceAll('\u00a0', ' ')
  }

  const text = 'Mówi: „Tak”. Zdaniem innych już koniec.'
  const quotes = [
    quoteOf('Tak', text),
    quoteOf('już koniec', text, { kind: 'reported', cue: null, speaker: null }),
  ]

  test('the text, then each quotation with its speaker and what it was told by', () => {
    expect(described(text, quotes)).toContain(`Mówi: „❝Tak❞[1]”. Zdaniem innych ❝już koniec❞[2].

Cytaty
[1] ❝Tak❞
— Lena Zawada, analityczka, Instytut Studiów Granicznych ·
  ekspert
dosłownie · wprowadza „mówi” · status według słów
  „analityczka Instytutu Studiów Granicznych”
[2] ❝już koniec❞
— rozmówca bez ustalonego nazwiska
mowa zależna, słowa artykułu

Osoby
Lena Zawada, analityczka, Instytut Studiów Granicznych ·
  ekspert

Tematy
bialorus: `)
  })

  test('in English', () => {
    expect(described(text, quotes, 'en')).toContain('verbatim · introduced by “mówi” · standing from')
  })

  test('no line is wider than the page, and nothing is painted where there is no colour', () => {
    const lines = described(`${'słowo '.repeat(200)}tak`, []).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(page.columns)
    expect(lines.join('')).not.toContain('\u001B')
  })

  test.each<[number, string, string]>([
    [1, 'pominięto 1 akapit bez cytatów', '1 paragraph without a quotation is left out'],
    [3, 'pominięto 3 akapity bez cytatów', '3 paragraphs without a quotation are left out'],
    [25, 'pominięto 25 akapitów bez cytatów', '25 paragraphs without a quotation are left out'],
  ])('of a very long text it says that %i paragraphs are left out', (count, polish, english) => {
    const long = `${`${'słowo '.repeat(4_000)}\n`.repeat(count)}Mówi: „Tak”.`
    const said = (locale: 'pl' | 'en') =>
      described(long, [quoteOf('Tak', long)], locale).replaceAll(/\s+/gu, ' ')
    expect(said('pl')).toContain(polish)
    expect(said('en')).toContain(english)
    expect(said('pl')).not.toContain('słowo')
  })
})
