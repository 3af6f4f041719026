import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest } from '#text/closest.ts'
import { parseDuration } from '#config/duration.ts'
import { idPattern, slugOf } from '#text/slug.ts'

test.each([
  ['Broń jądrowa', 'bron-jadrowa'],
  ['Łódź', 'lodz'],
  ['TVN24', 'tvn24'],
  ['  Strategy & Future  ', 'strategy-future'],
  ['Gazeta.pl', 'gazeta-pl'],
  ['Наша Нива', ''],
  ['', ''],
  ['a'.repeat(50), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('the id of %j is %j', (name, id) => {
  expect(slugOf(name)).toBe(id)
})

test('whatever the name, its id is empty or allowed, and is its own id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const id = slugOf(name)
      expect(id === '' || idPattern.test(id)).toBe(true)
      expect(slugOf(id)).toBe(id)
    }),
  )
})

test.each([
  ['5m', 300_000],
  ['90s', 90_000],
  ['1h', 3_600_000],
  ['0m', null],
  ['5', null],
  ['5 m', null],
  ['-5m', null],
  ['1.5h', null],
  ['5w', null],
  ['7d', 604_800_000],
  ['99999999s', null],
])('%s is %s milliseconds', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each([
  ['feedz', 'feeds'],
  ['FEEDS', 'feeds'],
  ['fedes', 'feeds'],
  ['chąnels', 'channels'],
  ['x', null],
  ['something', null],
])('%s was probably meant as %s', (word, meant) => {
  expect(closest(word, ['feeds', 'topics', 'channels'])).toBe(meant)
})
