import { describe, expect, test } from 'vitest'
import {
  type Agreement,
  confusionLine,
  confusionOf,
  f1Of,
  pairOff,
  percent,
  precisionOf,
  recallOf,
} from '../../eval/figures.ts'

describe('precision, recall and F1', () => {
  const cases: readonly (readonly [string, Agreement, string, string, string])[] = [
    ['some of each', { right: 2, found: 4, wanted: 2 }, ' 50.0', '100.0', ' 66.7'],
    ['nothing found', { right: 0, found: 0, wanted: 3 }, '    –', '  0.0', '  0.0'],
    ['nothing gold', { right: 0, found: 3, wanted: 0 }, '  0.0', '    –', '  0.0'],
    ['neither', { right: 0, found: 0, wanted: 0 }, '    –', '    –', '    –'],
  ]

  test.each(cases)('%s', (_name, agreement, precision, recall, f1) => {
    expect(percent(precisionOf(agreement))).toBe(precision)
    expect(percent(recallOf(agreement))).toBe(recall)
    expect(percent(f1Of(agreement))).toBe(f1)
  })
})

describe('pairing off', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], string, string, string])[] =
    [
      ['both the same', ['a', 'b'], ['b', 'a'], 'ba', '', ''],
      ['nothing found', ['a'], [], '', 'a', ''],
      ['nothing gold', [], ['a'], '', '', 'a'],
      ['a duplicate found', ['a'], ['a', 'a'], 'a', '', 'a'],
      ['a duplicate gold', ['a', 'a'], ['a'], 'a', 'a', ''],
      ['duplicates of both', ['a', 'a'], ['a', 'a'], 'aa', '', ''],
    ]

  test.each(cases)('%s', (_name, wanted, found, paired, missed, extra) => {
    const pairing = pairOff(wanted, found, (a, b) => a === b)
    expect(pairing.pairs.map((pair) => pair.found).join('')).toBe(paired)
    expect(pairing.missed.join('')).toBe(missed)
    expect(pairing.extra.join('')).toBe(extra)
  })
})

describe('confusion', () => {
  const right = { gold: 'expert', found: 'expert' }
  const shy = { gold: 'expert', found: 'other' }
  const lost = { gold: 'witness', found: 'nobody' }
  const cases = [
    ['nothing', [], '    –  of 0'],
    ['all right', [right], '100.0  of 1'],
    ['the commonest first', [lost, shy, right, shy], ' 25.0  of 4  (expert → other 2, witness → nobody 1)'],
  ] as const

  test.each(cases)('%s', (_name, pairs, line) => {
    expect(confusionLine(confusionOf(pairs))).toBe(line)
  })
})
