import { expect, it } from 'vitest'
import { normalizeWord } from '../../src/text/normalize.ts'

it.each([
  ['ŁUKASZENKĄ', 'łukaszenką'],
  ['Białorusia\u0328', 'białorusią'],
  ['umo\u00adwą', 'umową'],
  ['O’Flynn', 'oflynn'],
  ["Macron'a", 'macrona'],
  ['PiS\u2011u', 'pis-u'],
  ['', ''],
])('%s → %s', (word, normal) => {
  expect(normalizeWord(word)).toBe(normal)
})
