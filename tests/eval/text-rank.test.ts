import { describe, expect, test } from 'vitest'
import { splitSentences } from '#text/sentences.ts'
import { rankSentences, textRank } from '../../eval/text-rank.ts'

describe('ranks', () => {
  test('of no sentence are none', () => {
    expect(rankSentences([])).toEqual([])
  })

  test('are equal for equal sentences, and at rest', () => {
    expect(
      rankSentences([
        ['rzeka', 'wylała'],
        ['rzeka', 'wylała'],
      ]),
    ).toEqual([1, 1])
  })

  test('are the least where no word is shared, empty and one-word sentences included', () => {
    const ranks = rankSentences([['rzeka', 'wylała'], ['nikt', 'nie', 'zginął'], [], ['tak'], ['tak']])
    for (const rank of ranks) expect(rank).toBeCloseTo(0.15)
  })

  test('are the fixed point of the paper’s equation for a chain of three', () => {
    const [left = 0, middle = 0, right = 0] = rankSentences([
      ['most', 'runął'],
      ['most', 'droga'],
      ['droga', 'stoi'],
    ])
    expect(left).toBeCloseTo(right)
    expect(middle).toBeCloseTo(0.15 + 0.85 * (left + right), 3)
    expect(left).toBeCloseTo(0.15 + 0.85 * (middle / 2), 3)
  })

  test('are higher over a shorter neighbour, as lengths are taken out', () => {
    const [, short = 0, long = 0] = rankSentences([
      ['most', 'runął'],
      ['most', 'wczoraj'],
      ['most', 'nad', 'rzeką', 'pod', 'miastem', 'stał', 'długo'],
    ])
    expect(short).toBeGreaterThan(long)
  })
})

describe('the chosen sentences', () => {
  const stopWords = new Set(['w', 'na', 'i', 'nie'])
  const chosenOf = (text: string, count: number) =>
    textRank(text, splitSentences(text), { stopWords, count }).map(({ start, end }) => text.slice(start, end))

  const cases = [
    { name: 'of an empty text are none', text: '', count: 3, chosen: [] },
    {
      name: 'of a short text are all',
      text: 'Most runął. Nikt nie zginął.',
      count: 3,
      chosen: ['Most runął.', 'Nikt nie zginął.'],
    },
    {
      name: 'stand in the text’s order and share words in other forms',
      text: 'Pogoda była ładna. Runął most na Wełdrze. Policja zamknęła drogę. Mostu na Wełdrze nie da się naprawić.',
      count: 2,
      chosen: ['Runął most na Wełdrze.', 'Mostu na Wełdrze nie da się naprawić.'],
    },
    {
      name: 'share no stop words, and of equal ones are the first',
      text: 'W lesie i na polu cisza. Na drodze i w mieście korki. Świeciło słońce cały dzień.',
      count: 1,
      chosen: ['W lesie i na polu cisza.'],
    },
  ]

  test.each(cases)('$name', ({ text, count, chosen }) => {
    expect(chosenOf(text, count)).toEqual(chosen)
  })
})
