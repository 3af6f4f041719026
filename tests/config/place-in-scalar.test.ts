import { describe, expect, test } from 'vitest'
import { isScalar, parseDocument } from 'yaml'
import { placeInScalar } from '#config/place-in-scalar.ts'

// Each value holds one "X", whose place in the text is looked for.
describe('the place of a character in a value as YAML writes it', () => {
  const rows = [
    ['plain', 'a: umowa X'],
    ['at the start', 'a: X umowa'],
    ['plain, over two lines', 'a: umowa\n  traktat X'],
    ['single quotation marks', `a: 'umowa X'`],
    ['a doubled mark', `a: 'd''Artagnan '' X'`],
    ['double quotation marks', 'a: "umowa X"'],
    ['escaped marks', String.raw`a: "\"umowa\" \\ X"`],
    ['escaped letters', String.raw`a: "\u0142\x41 X"`],
    ['an escaped blank', String.raw`a: "umowa\tX"`],
    ['an escaped line end', 'a: "umo\\\n  wa X"'],
    ['a folded block', 'a: >-\n  umowa\n  traktat X\n'],
    ['a literal block', 'a: |\n  umowa\n\n    traktat X\n'],
    ['Windows line ends', 'a: >-\r\n  umowa\r\n  traktat X\r\n'],
    ['a letter outside the basic plane', 'a: 𝔸 X'],
  ] as const
  test.each(rows)('%s', (_name, text) => {
    const scalar = scalarIn(text)
    expect(placeInScalar(text, scalar, scalar.value.indexOf('X'))).toBe(text.indexOf('X'))
  })

  test('the value’s own start where the two do not fit together', () => {
    expect(placeInScalar('a: umowa', { start: 3, type: 'PLAIN', value: 'traktat' }, 2)).toBe(3)
  })
})

function scalarIn(text: string) {
  const node: unknown = parseDocument(text).getIn(['a'], true)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error('no text there')
  return { start: node.range[0], type: node.type, value: node.value }
}
