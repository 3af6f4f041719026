import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokenize.ts'

describe('tokenize', () => {
  it.each<readonly [name: string, text: string, words: readonly string[]]>([
    ['nothing', '', []],
    ['only punctuation', ' – „…” !', []],
    ['Polish letters', 'Zażółć gęślą jaźń.', ['Zażółć', 'gęślą', 'jaźń']],
    ['a hyphen parts words', 'biało-czarny', ['biało', 'czarny']],
    ['a hyphen parts surnames', 'Pełczyńska-Nałęcz', ['Pełczyńska', 'Nałęcz']],
    ['a hyphen parts letters and digits', 'F-16 i S-400', ['F', '16', 'i', 'S', '400']],
    ['an ending belongs to its abbreviation', 'PiS-u, BBN-owi, NATO-wski', ['PiS-u', 'BBN-owi', 'NATO-wski']],
    ['a non-breaking hyphen does so too', 'MON\u2011em', ['MON\u2011em']],
    [
      'a word after an abbreviation is its own',
      'UE-Białoruś, ONZ-etowskiego',
      ['UE', 'Białoruś', 'ONZ', 'etowskiego'],
    ],
    ['a dash parts words', 'Mińsk–Moskwa', ['Mińsk', 'Moskwa']],
    ['an apostrophe inside a word', "O'Flynn, O’Flynn, Macron'a", ["O'Flynn", 'O’Flynn', "Macron'a"]],
    ['an apostrophe around a word', "'pakt' stron'", ['pakt', 'stron']],
    ['a soft hyphen inside a word', 'umo\u00adwa', ['umo\u00adwa']],
    ['combining marks', 'Białorusia\u0328', ['Białorusia\u0328']],
    ['Cyrillic', 'Беларусь і Расія', ['Беларусь', 'і', 'Расія']],
    ['letters beyond the first plane', '𝒜𝒷 👍 x', ['𝒜𝒷', 'x']],
    ['a lone surrogate', 'a\ud83d b', ['a', 'b']],
    ['digits', '6 grudnia 2024 r.', ['6', 'grudnia', '2024', 'r']],
  ])('%s', (_, text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words)
  })

  it('gives slices in order that do not overlap', () => {
    const piece = fc.oneof(
      fc.constantFrom('PiS-u', "O'", '-', '\u00ad', 'ą', '𝒜', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.text).toMatch(/[\p{L}\p{M}\p{N}]/u)
          end = token.end
        }
      }),
    )
  })
})
