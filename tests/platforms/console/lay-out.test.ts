import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, layOut, paragraph } from '#platforms/console/lay-out.ts'

const page = { columns: 20, hasColour: false }

describe('wrapping', () => {
  test.each([
    ['between words', 'Rosja i Białoruś podpiszą pakt', 'Rosja i Białoruś\npodpiszą pakt'],
    ['exactly at the edge', 'dwadzieścia znaków, tak', 'dwadzieścia znaków,\ntak'],
    [
      'a word wider than the page stays whole',
      'a https://kurier.example/dlugi b',
      'a\nhttps://kurier.example/dlugi\nb',
    ],
    ['wide characters take two columns', '東京東京東京 東京東京東京', '東京東京東京\n東京東京東京'],
  ])('%s', (_, text, expected) => {
    expect(layOut([paragraph(text)], page)).toBe(expected)
  })

  test('later lines are indented', () => {
    const text = layOut([paragraph('Rosja i Białoruś podpiszą', 'plain', 2)], page)
    expect(text).toBe('Rosja i Białoruś\n  podpiszą')
  })

  test('a word that is strong only in part stays one word', () => {
    const runs = [
      { text: 'podpiszą wielką ', style: 'plain' },
      { text: 'umowę', style: 'strong' },
      { text: ', jutro', style: 'plain' },
    ] as const
    expect(layOut([{ runs, indent: 0 }], page)).toBe('podpiszą wielką\numowę, jutro')
  })

  test('no word is lost and no line of several words is too wide', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('ż', 'a', '東', '👩‍🚀', '-'), minLength: 1, maxLength: 30 }),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, columns) => {
        const lines = layOut([paragraph(list.join(' '))], { columns, hasColour: false }).split('\n')
        expect(lines.join(' ')).toBe(list.join(' '))
        for (const line of lines.filter((one) => one.includes(' '))) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        }
      }),
    )
  })
})

test('words of one style are painted in one piece', () => {
  const text = layOut([paragraph('Rosja i Białoruś podpiszą', 'strong')], { columns: 20, hasColour: true })
  expect(text).toBe('\u001B[1mRosja i Białoruś\u001B[22m\n\u001B[1mpodpiszą\u001B[22m')
})

test.each([
  ['Łódź', 4],
  ['é'.normalize('NFD'), 1],
  ['東京', 4],
  ['👩‍🚀', 2],
  ['„Żółć” – 2…', 11],
  ['©️', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})
