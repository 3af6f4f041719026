import { expect, test } from 'vitest'
import { letters, likeness } from '#text/likeness.ts'

test.each([
  ['the same words in other marks', 'Sejm: „nie” dla ustawy', 'SEJM – "nie" dla ustawy!', 'like'],
  ['a letter too many', 'Pogodda w Polsce', 'Pogoda w Polsce', 'like'],
  ['a typo in a short title', 'Wybory w Wilnei', 'Wybory w Wilnie', 'like'],
  ['a mark before it', 'Wybuch w fabryce pod Moskwą', 'PILNE: Wybuch w fabryce pod Moskwą', 'like'],
  [
    'a lead that was cut',
    'Decyzja zapadła po wielogodzinnych rozmowach, a dokument',
    'Decyzja zapadła po',
    'like',
  ],
  ['a number added', 'Trzęsienie ziemi w Turcji', 'Trzęsienie ziemi w Turcji, 120 ofiar', 'like'],
  ['another number', 'Komunikat sztabu nr 17', 'Komunikat sztabu nr 18', 'unlike'],
  ['another subject', 'Rząd przyjmuje budżet na przyszły rok', 'Policja szuka świadków wypadku', 'unlike'],
  ['a template with another town', 'Pogoda: Kraków', 'Pogoda: Gdynia', 'unlike'],
  ['nothing beside a text', '', 'Pogoda', 'unknown'],
  ['nothing at all', '', '', 'unknown'],
])('%s: “%s” and “%s” are %s', (_, a, b, expected) => {
  expect(likeness(letters(a), letters(b))).toBe(expected)
  expect(likeness(letters(b), letters(a))).toBe(expected)
})

test('texts of 5,000 characters are compared within milliseconds', () => {
  const [a, b] = ['ab cd ', 'xy zv '].map((words) => words.repeat(800))
  const startedAt = performance.now()
  expect(likeness(a ?? '', b ?? '')).toBe('unlike')
  expect(performance.now() - startedAt).toBeLessThan(200)
})
