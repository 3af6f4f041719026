import type { Chance } from '../chance.ts'

const WORDS = [
  'Białoruś',
  'umowa',
  'broń jądrowa',
  'zażółć gęślą jaźń',
  '„cytat”',
  'R&D',
  'a < b',
  '5 > 3',
  'premier',
  'Łukaszenka',
  '12%',
  '– mówi',
  'ŻÓŁW',
  '"w cudzysłowie"',
  "O'Neill",
  'Мінск',
  'e\u0301',
  '👍🏽',
  '100 €',
  '[…]',
]

/** A plain text of one line, as an article has it: signs that markup must escape among its words. */
export function prose(chance: Chance, mostWords = 12): string {
  const words = Array.from({ length: 1 + chance.below(mostWords) }, () => chance.pick(WORDS))
  return words.join(' ')
}

/** Text as XML and HTML write it, in one of several ways that mean the same. */
export function escaped(chance: Chance, text: string): string {
  const wholly = chance.happens(0.1)
  return Array.from(text, (character) => {
    if (character === '&') return chance.pick(['&amp;', '&#38;', '&#x26;'])
    if (character === '<') return chance.pick(['&lt;', '&#60;', '&#x3C;'])
    if (character === '>') return chance.pick(['&gt;', '>', '&#62;'])
    return wholly ? `&#${character.codePointAt(0)};` : character
  }).join('')
}
