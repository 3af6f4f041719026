import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormTable } from '../../../src/text/matching/form-table.ts'
import { firstUnit, keyAt, scanText } from '../../../src/text/matching/scanned-text.ts'
import { normalizeWord } from '../../../src/text/normalize.ts'
import { tokenize } from '../../../src/text/tokenize.ts'

const nothing = createFormTable([])

function found(text: string, words: readonly string[]): readonly string[] {
  const scanned = scanText(text, createFormTable(words))
  return Array.from({ length: scanned.count }, (_, index) => index)
    .filter((index) => (scanned.entries[index] ?? -1) >= 0)
    .map((index) => text.slice(scanned.starts[index], scanned.ends[index]))
}

describe('scanText looks up', () => {
  it.each([
    ['a word in any case', 'UMOWĘ podpisano', ['umowę'], ['UMOWĘ']],
    ['no part of a word', 'umownie', ['umow', 'umowni'], []],
    ['no word that a listed one begins', 'umo', ['umowa'], []],
    ['a word with a soft hyphen', 'umo\u00adwa', ['umowa'], ['umo\u00adwa']],
    ['a decomposed word', 'Łódź'.normalize('NFD'), ['łódź'], ['Łódź'.normalize('NFD')]],
    ['an apostrophe inside a word', 'O’Flynn', ['oflynn'], ['O’Flynn']],
    ['no apostrophe that closes a quotation', '‘umowa’', ['umowa'], ['umowa']],
    ['the ending of an abbreviation', 'PiS-em', ['pis-em'], ['PiS-em']],
    ['both halves of a compound', 'polsko-białoruska', ['polsko', 'białoruska'], ['polsko', 'białoruska']],
    ['a word hyphenated at a line end', 'umo-\nwy', ['umowy'], ['umo-\nwy']],
    ['no joined word that is not listed', 'polsko-\nbiałoruska', ['białoruska'], ['białoruska']],
    ['a Turkish capital', 'İstanbul', ['i̇stanbul'], ['İstanbul']],
    ['a letter outside of the basic plane', '𝐚b c', ['𝐚b', 'c'], ['𝐚b', 'c']],
    ['digits', 'F-16 i 16', ['16'], ['16', '16']],
  ] as const)('%s', (_, text, words, expected) => {
    expect(found(text, words)).toEqual(expected)
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    'umowa',
    'Umów',
    'PiS-em',
    'O’Brien',
    "'",
    '-',
    '-\n',
    'ą',
    '\u0301',
    '\u00ad',
    'İ',
    'ΟΔΟΣ',
    '𝐚',
    '\ud800',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''))

it('reads the words that tokenize reads, whatever the text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { count, starts, ends } = scanText(any, nothing)
      const spans = Array.from({ length: count }, (_, index) => [starts[index], ends[index]])
      expect(spans).toEqual(tokenize(any).map(({ start, end }) => [start, end]))
    }),
    { numRuns: 500 },
  )
})

it('finds every word of a text that the table has, and keys it as normalizeWord does', () => {
  fc.assert(
    fc.property(text, (any) => {
      const words = tokenize(any).map((token) => normalizeWord(token.text))
      const scanned = scanText(any, createFormTable([...new Set(words)]))
      const isJoined = scanned.count !== words.length
      const keys = Array.from({ length: scanned.count }, (_, index) => keyAt(scanned, index))
      expect(isJoined || keys.join(' ') === words.join(' ')).toBe(true)
      expect(scanned.entries.slice(0, scanned.count).every((entry) => entry >= 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('knows with what a word begins as the matcher compares it, or leaves it to the whole word, whatever the text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const scanned = scanText(any, nothing)
      for (let index = 0; index < scanned.count; index += 1) {
        expect([0, keyAt(scanned, index).charCodeAt(0)]).toContain(firstUnit(scanned, index))
      }
    }),
    { numRuns: 500 },
  )
  expect(firstUnit(scanText('Umowa', nothing), 0)).toBe('u'.charCodeAt(0))
  expect(firstUnit(scanText('o\u0301wczesny', nothing), 0)).toBe(0)
})
