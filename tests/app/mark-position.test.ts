import { expect, test } from 'vitest'
import { markPosition } from '#app/queries/mark-position.ts'

test.each<readonly [name: string, source: string, start: number, end: number, lines: readonly string[]]>([
  ['one character', 'umowa (praca', 6, 7, ['umowa (praca', '      ^']],
  ['a word', 'a bb c', 2, 4, ['a bb c', '  ^^']],
  ['the end', 'umowa AND', 9, 9, ['umowa AND', '         ^']],
  ['a line break and a tab are spaces', 'a\n\tb)', 4, 5, ['a  b)', '    ^']],
  ['decomposed letters are one character each', 'o\u0301o\u0301 )', 5, 6, ['o\u0301o\u0301 )', '   ^']],
  ['a blank query has nothing to point at', ' \n', 0, 2, []],
])('%s', (_name, source, ...[start, end, lines]) => {
  expect(markPosition(source, { start, end })).toEqual(lines)
})

test('of a long query the surroundings are shown', () => {
  const source = `${'umowa OR '.repeat(100)}(praca${' OR umowa'.repeat(100)}`
  const [line = '', carets = ''] = markPosition(source, { start: 900, end: 901 })
  expect(line).toMatch(/^….*…$/u)
  expect(line.length).toBeLessThanOrEqual(74)
  expect(line.charAt(carets.indexOf('^'))).toBe('(')
})

test('a place far behind what can be shown is marked at the end', () => {
  const [line = '', carets = ''] = markPosition('x'.repeat(10_000), { start: 4000, end: 10_000 })
  expect(line.length).toBeLessThanOrEqual(74)
  expect(carets.length).toBeLessThanOrEqual(74)
  expect(carets).toMatch(/^ +\^+$/u)
})
