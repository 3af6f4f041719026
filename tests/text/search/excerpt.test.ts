import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '#text/search/excerpt.ts'
import { spanOf } from '../../builders.ts'

const filler = 'Zwykłe zdanie bez znaczenia. '.repeat(20)

describe('an excerpt', () => {
  test.each<[string, string, readonly string[], string, readonly string[]]>([
    ['of a short text is the text', 'Umowa weszła\nw życie.', ['Umowa'], 'Umowa weszła w życie.', ['Umowa']],
    ['of an empty text is empty', '', [], '', []],
    ['begins before the first find, between words', `${filler}Podpisano umowę.`, ['umowę'], '…', ['umowę']],
    [
      'holds the most of the finds',
      `Traktat. ${filler}Traktaty i umowy, umów wiele.`,
      ['Traktat', 'Traktaty', 'umowy', 'umów'],
      'Traktaty i umowy, umów wiele.',
      ['Traktaty', 'umowy', 'umów'],
    ],
    [
      'keeps a find that is longer than itself',
      `${'x'.repeat(400)} koniec`,
      ['x'.repeat(400)],
      'xxx',
      ['x'.repeat(400)],
    ],
  ])('%s', (_, text, found, part, marked) => {
    const excerpt = excerptOf(
      text,
      found.map((find) => spanOf(find, text)),
    )
    expect(excerpt.text).toContain(part)
    expect(excerpt.strong.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(marked)
  })

  test('without finds is the beginning', () => {
    const { text, strong } = excerptOf(filler, [])
    expect(text).toMatch(/^Zwykłe zdanie/u)
    expect(text.endsWith('…')).toBe(true)
    expect(text.length).toBeLessThan(250)
    expect(strong).toEqual([])
  })

  test('marks nothing but finds, whatever the text', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 }).filter((one) => one.trim() !== '') // no find is blank
    const words = fc.array(fc.record({ word, isFind: fc.boolean() }), { maxLength: 120 })
    fc.assert(
      fc.property(words, (list) => {
        let text = ''
        const finds = list.flatMap(({ word: one, isFind }) => {
          const start = text.length
          text += `${one} `
          return isFind ? [{ start, end: start + one.length }] : []
        })
        const excerpt = excerptOf(text, finds)
        const forms = new Set(finds.map(({ start, end }) => text.slice(start, end).replaceAll(/\s/gu, ' ')))
        let at = 0
        for (const { start, end } of excerpt.strong) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(forms).toContain(excerpt.text.slice(start, end))
          at = end
        }
        expect(excerpt.strong.length > 0).toBe(finds.length > 0)
      }),
    )
  })
})
