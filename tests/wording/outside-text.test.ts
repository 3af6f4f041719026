import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editableWithin, fitWithin, plainRun, plainText, plainWithin } from '#wording/outside-text.ts'

describe('plainText', () => {
  test.each([
    ['Polish text stays as it is', 'Źródło: „umowa”, 3 grudnia – 12%…', 'Źródło: „umowa”, 3 grudnia – 12%…'],
    ['markup is left to the platforms', '*a* <b> @everyone', '*a* <b> @everyone'],
    ['lines become one', 'a\r\n\tb\u2028c', 'a b c'],
    ['control characters', 'a\u0000\u0007b\u001B[31mc', 'a b [31mc'],
    ['zero-width and direction marks', 'a\u200Bb\u202Ec\uFEFFd\u00ADe\u2066f', 'abcdef'],
    ['letters that are blank', 'a\u115F\u1160\u3164\uFFA0\u2800b', 'ab'],
    ['an emoji of several parts', '👨‍👩‍👧 ❤️‍🔥 👩🏽‍🚀', '👨‍👩‍👧 ❤️‍🔥 👩🏽‍🚀'],
    ['a joiner between letters, or after an emoji that nothing follows', 'x\u200Dy 👨\u200D', 'xy 👨'],
    ['a tower of accents', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(3)}`],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['nothing', ' \u200B\n ', ''],
  ])('%s', (_name, text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test('of its own answer is the same, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text)
        expect(plainText(plain)).toBe(plain)
        expect(plain).toBe(plainRun(text).trim())
        expect(plain).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      }),
      { numRuns: 300 },
    )
  })
})

test('plainRun keeps a space at either end, as a part of a line needs', () => {
  expect(plainRun('\n umowa\u200B ')).toBe(' umowa ')
})

test.each([
  ['a list behind a whole line', 'Orsza OR Pińsk\nGrodno NEAR/S sąd', 20, 'Orsza OR Pińsk'],
  ['a list that ends there as it is', 'Orsza OR Pińsk\nGrodno', 14, 'Orsza OR Pińsk'],
  ['a paragraph behind a short line where it must', 'Orsza\nPińsk i Kobryń', 12, 'Orsza\nPińsk '],
  ['a single line where it must', 'Orsza OR Pińsk', 8, 'Orsza OR'],
  ['no half character', 'ab😀', 3, 'ab'],
])('editableWithin cuts %s', (_name, text, maxChars, expected) => {
  expect(editableWithin(text, maxChars)).toBe(expected)
})

test('plainWithin cuts what is clean', () => {
  expect(plainWithin('\u200B Umowa z Litwą\n została podpisana', 16)).toBe('Umowa z Litwą…')
})

describe('fitWithin', () => {
  const doubled = (text: string): string => text.replaceAll('*', '**')

  test.each([
    ['what fits is rendered whole', 'a*b', 10, 'a**b'],
    ['what grows is cut before it is rendered', '****', 5, '**…'],
    ['no room at all still renders something', '***', 1, '…'],
  ])('%s', (_name, text, maxChars, expected) => {
    expect(fitWithin(text, maxChars, doubled)).toBe(expected)
  })

  test('keeps the limit, whatever the text', () => {
    const text = fc.array(fc.constantFrom('*', 'a', ' ', '👨‍👩‍👧'), { maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (parts, maxChars) => {
        expect(fitWithin(parts.join(''), maxChars, doubled).length).toBeLessThanOrEqual(maxChars)
      }),
      { numRuns: 300 },
    )
  })
})
