import { describe, expect, test } from 'vitest'
import { compareQuotes, coreOf, isVerbatim, judgeNaming, namingsOf } from '../../eval/compare-quotes.ts'
import { aSpeaker, spanOf } from '../builders.ts'
import { aFoundQuotation, aGoldQuotation } from './labelled.ts'

describe('the edges of a span', () => {
  const cases = [
    ['nothing at them', 'To sygnał', 'To sygnał'],
    ['a full stop', 'To sygnał.', 'To sygnał'],
    ['quotation marks', '„To sygnał”', 'To sygnał'],
    ['white space', ' To sygnał\n', 'To sygnał'],
    ['a full stop inside the marks', '„To sygnał.”', 'To sygnał'],
    ['a full stop behind the marks', '"To sygnał". ', 'To sygnał'],
    ['a comma is judged', 'To sygnał,', 'To sygnał,'],
    ['a question mark is judged', 'To sygnał?', 'To sygnał?'],
    ['three dots are judged', '„To sygnał...”', 'To sygnał...'],
    ['a dash is judged', '– To sygnał', '– To sygnał'],
    ['marks inside are kept', 'To „sygnał” tak', 'To „sygnał” tak'],
    ['nothing but marks', '„.”', ''],
  ] as const

  test.each(cases)('%s', (_name, words, core) => {
    const text = `Ala ma kota ${words} i psa`
    const { start, end } = coreOf(text, { start: 12, end: 12 + words.length })
    expect(text.slice(start, end)).toBe(core)
  })
})

const text = '– To sygnał dla Wilna. Nie pierwszy – mówi Lena Zawada. „Boję się” – dodaje sąsiadka.'
const signal = 'To sygnał dla Wilna. Nie pierwszy'
const fear = 'Boję się'

describe('comparing spans', () => {
  const quotes = [aGoldQuotation(signal, text), aGoldQuotation(fear, text, { speaker: null })]
  const cases = [
    { name: 'nothing found', found: [], pairs: 0, missed: 2, extra: 0 },
    {
      name: 'marks more',
      found: [aFoundQuotation(signal, text), aFoundQuotation(`„${fear}”`, text)],
      pairs: 2,
      missed: 0,
      extra: 0,
    },
    {
      name: 'a word less',
      found: [aFoundQuotation('To sygnał dla Wilna', text)],
      pairs: 0,
      missed: 2,
      extra: 1,
    },
    {
      name: 'found twice',
      found: [aFoundQuotation(fear, text), aFoundQuotation(fear, text)],
      pairs: 1,
      missed: 1,
      extra: 1,
    },
    {
      name: 'of another kind',
      found: [aFoundQuotation(fear, text, { kind: 'mixed' })],
      pairs: 0,
      missed: 2,
      extra: 0,
    },
  ]

  test.each(cases)('$name', ({ found, pairs, missed, extra }) => {
    const comparison = compareQuotes({ text, quotes }, found, 'direct')
    expect([comparison.pairs.length, comparison.missed.length, comparison.extra.length]).toEqual([
      pairs,
      missed,
      extra,
    ])
  })

  test('nothing gold: whatever is found is too much', () => {
    const found = [aFoundQuotation(fear, text)]
    expect(compareQuotes({ text, quotes: [] }, found, 'direct').extra).toEqual(found)
  })
})

describe('verbatim', () => {
  const cases = [
    ['the slice', {}, true],
    ['other words', { text: 'Boi się' }, false],
    ['the words at another place', spanOf(signal, text), false],
    ['past the end', { start: text.length, end: text.length + 8 }, false],
    ['no words', { start: 3, end: 3, text: '' }, false],
  ] as const

  test.each(cases)('%s', (_name, overrides, expected) => {
    expect(isVerbatim(text, { ...aFoundQuotation(fear, text), ...overrides })).toBe(expected)
  })
})

describe('a name on a quotation', () => {
  const named = aGoldQuotation(signal, text)
  const unnamed = aGoldQuotation(fear, text, { speaker: null })
  const half = aGoldQuotation(fear, text, { speaker: null, partial: 'Zawada' })
  const cases = [
    ['nobody', null, [named], 'sound'],
    ['the right one', 'Lena Zawada', [named], 'sound'],
    ['the surname of the right one', 'Zawada', [named], 'sound'],
    ['another', 'Jan Lis', [named], 'wrong'],
    ['a namesake', 'Jan Zawada', [named], 'wrong'],
    ['somebody where the gold has nobody', 'Lena Zawada', [unnamed], 'unfounded'],
    ['what little the article gives', 'Zawada', [half], 'sound'],
    ['more than the article gives', 'Lena Zawada', [half], 'unfounded'],
    ['beside no quotation', 'Lena Zawada', [], 'astray'],
    ['over two quotations, the name of one', 'Lena Zawada', [unnamed, named], 'sound'],
    ['over two quotations, the name of none', 'Jan Lis', [unnamed, named], 'wrong'],
  ] as const

  test.each(cases)('%s', (_name, name, gold, expected) => {
    expect(judgeNaming(name, gold)).toBe(expected)
  })

  test('with another span is judged by what it overlaps, of whatever kind', () => {
    const quotes = [aGoldQuotation(signal, text, { kind: 'mixed' })]
    const found = [aFoundQuotation('To sygnał', text, { speaker: aSpeaker({ name: 'Jan Lis' }) })]
    expect(namingsOf(compareQuotes({ text, quotes }, found, 'direct'))).toEqual(['wrong'])
  })
})
