import { expect, test } from 'vitest'
import { independentCount, type Origin } from '#text/stories/independent-count.ts'

function origin(id: string, parts: Partial<Origin> = {}): Origin {
  const source = parts.source ?? `Source ${id}`
  return { id, source, owner: source, type: 'independent', wire: [], copyOf: null, ...parts }
}

test.each([
  { name: 'none', reports: [], count: 0 },
  { name: 'two of their own', reports: [origin('a'), origin('b')], count: 2 },
  {
    name: 'two of one source',
    reports: [origin('a', { source: 'S' }), origin('b', { source: 'S' })],
    count: 1,
  },
  { name: 'two of one owner', reports: [origin('a', { owner: 'O' }), origin('b', { owner: 'o' })], count: 1 },
  {
    name: 'one wire',
    reports: [origin('a', { wire: ['PAP'] }), origin('b', { wire: ['AFP', 'PAP'] })],
    count: 1,
  },
  {
    name: 'a wire and the agency itself',
    reports: [origin('a', { wire: ['PAP'] }), origin('b', { source: 'PAP' })],
    count: 1,
  },
  { name: 'two wires', reports: [origin('a', { wire: ['PAP'] }), origin('b', { wire: ['AFP'] })], count: 2 },
  { name: 'a copy', reports: [origin('a'), origin('b', { copyOf: 'a' })], count: 1 },
  {
    name: 'two copies of a text that is not there',
    reports: [origin('a', { copyOf: 'x' }), origin('b', { copyOf: 'x' })],
    count: 1,
  },
  { name: 'an aggregator alone', reports: [origin('a', { type: 'aggregator' })], count: 0 },
  {
    name: 'an aggregator of two others',
    reports: [origin('a'), origin('b'), origin('c', { type: 'aggregator', copyOf: 'a' })],
    count: 2,
  },
  {
    name: 'two articles of one aggregator, each of another source',
    reports: [
      origin('a'),
      origin('b'),
      origin('c', { type: 'aggregator', source: 'Z', owner: 'Z', copyOf: 'a' }),
      origin('d', { type: 'aggregator', source: 'Z', owner: 'Z', copyOf: 'b' }),
    ],
    count: 2,
  },
  {
    name: 'a chain: owner, wire, copy',
    reports: [
      origin('a', { owner: 'O' }),
      origin('b', { owner: 'O', wire: ['PAP'] }),
      origin('c', { wire: ['PAP'] }),
      origin('d', { copyOf: 'c' }),
      origin('e'),
    ],
    count: 2,
  },
])('$name: $count', ({ reports, count }) => {
  expect(independentCount(reports)).toBe(count)
  expect(independentCount(reports.toReversed())).toBe(count)
})
