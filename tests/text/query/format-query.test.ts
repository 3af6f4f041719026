import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Query, Term } from '../../../src/domain/query.ts'
import { isFindable } from '../../../src/text/query/findable.ts'
import { formatQuery } from '../../../src/text/query/format-query.ts'
import { parseQuery } from '../../../src/text/query/parse-query.ts'
import { term, treeOf, withoutPlaces } from './trees.ts'

describe('formatQuery', () => {
  it.each<readonly [written: string, canonical: string]>([
    [' broń   jądrowa ', 'broń jądrowa'],
    ['„umowa o pracę”', '"umowa o pracę"'],
    ['=umowa~', '="umowa"~'],
    ['umow*~', 'umow*~'],
    ['((a) AND ((b)))', 'a AND b'],
    ['(a AND b) OR (c AND NOT d)', 'a AND b OR c AND NOT d'],
    ['(a OR b) AND c', '(a OR b) AND c'],
    ['(a AND b) AND c', '(a AND b) AND c'],
    ['a NOT b', 'a AND NOT b'],
    ['a NOT (b NEAR/5 c)', 'a AND NOT (b NEAR/5 c)'],
    ['(a NEAR/5 b) NEAR/s c', 'a NEAR/5 b NEAR/S c'],
    ['a NEAR/5 (b NEAR/s c)', 'a NEAR/5 (b NEAR/S c)'],
    ['a NOT (NOT b)', 'a AND NOT (NOT b)'],
    ['(a -b) NEAR/5 (ATLEAST/2 c)', 'a -b NEAR/5 ATLEAST/2 c'],
    ['(ATLEAST/2 c) -b', '(ATLEAST/2 c) -b'],
    ['ATLEAST/2 (c -b)', 'ATLEAST/2 c -b'],
    ['ATLEAST/2 (ATLEAST/3 a)', 'ATLEAST/2 (ATLEAST/3 a)'],
    ['a -(b) -(c OR d) -(e f)', 'a -b -(c OR d) -(e f)'],
    ['(a -b) -c', '(a -b) -c'],
    ['a -(b -c)', 'a -(b -c)'],
    ['a -(title:b c)', 'a -(title:b c)'],
    ['a -(tytuł:"b c")', 'a -title:"b c"'],
    ['title:(a)', 'title:a'],
    ['title:(lead:a)', 'title:(lead:a)'],
    ['surname:pochodne:osoba:tytuł:a', 'title:person:derived:surname:a'],
    ['organizacja:"a"', 'org:"a"'],
    ['a AND źródło:„onet”', 'a AND source:onet'],
    ['a AND source:TVN24', 'a AND source:"TVN24"'],
    ['a AND source:"AND"', 'a AND source:"AND"'],
    ['a AND język:PL', 'a AND lang:pl'],
  ])('%s → %s', (written, canonical) => {
    expect(formatQuery(treeOf(written))).toBe(canonical)
    expect(treeOf(canonical)).toEqual(treeOf(written))
  })

  it('writes every tree so that it is read as the same one', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(treeOf(formatQuery(query))).toEqual(withoutPlaces(query))
      }),
      { numRuns: 2000 },
    )
  })

  it('needs every parenthesis that it writes', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const written = formatQuery(query)
        for (const shorter of withoutOnePair(written))
          expect(parsedTree(shorter)).not.toEqual(withoutPlaces(query))
      }),
    )
  })

  it('writes what it wrote the same again', () => {
    const pieces = 'a|b c|"d"|=e|umow*|ł~|AND|OR|NOT|NEAR/5|ATLEAST/2|(|)|-a|title:|osoba:|a|source:x|„y z”'
    const piece = fc.constantFrom(...pieces.split('|'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.constantFrom('', ' '), (pieces, space) => {
        const reading = parseQuery(pieces.join(space))
        if (reading.kind === 'problem') return
        const written = formatQuery(reading.query)
        expect(treeOf(written)).toEqual(withoutPlaces(reading.query))
        expect(formatQuery(treeOf(written))).toBe(written)
      }),
      { numRuns: 5000 },
    )
  })
})

/** The tree of a text, or null where it has a problem. */
function parsedTree(text: string): Query | null {
  const reading = parseQuery(text)
  return reading.kind === 'query' ? withoutPlaces(reading.query) : null
}

/** The text without one pair of its parentheses, for each pair; those inside quotation marks are none. */
function withoutOnePair(text: string): readonly string[] {
  const opened: number[] = []
  const shorter: string[] = []
  let isQuoted = false
  for (const [at, character] of text.split('').entries()) {
    if (character === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (character === '(') opened.push(at)
    const open = character === ')' ? opened.pop() : undefined
    if (open !== undefined) shorter.push(text.slice(0, open) + text.slice(open + 1, at) + text.slice(at + 1))
  }
  return shorter
}

const switches = {
  names: fc.constantFrom(null, 'word', 'person', 'place', 'organisation'),
  hasDerived: fc.boolean(),
  isDiacriticsOptional: fc.boolean(),
  isSurnameEnough: fc.boolean(),
} as const

const bareWord = fc.constantFrom(
  'umowa',
  'F-16',
  'C++',
  "O'Brien",
  '10:30',
  'and',
  'umow*',
  'https://x',
  'Łódź',
)
const bareText = fc.oneof(
  fc.array(bareWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.constantFrom('Mińsk - Moskwa', 'a = b', 'Uwaga: x'),
)
const quotedText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/["„“”«»*\p{Cc}\s]+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.split(' ').length <= 8)

function termOf(matching: Term['matching'], text: fc.Arbitrary<string>): fc.Arbitrary<Query> {
  return fc.record({ text, ...switches }).map((rest) => term('', { matching, ...rest }))
}

const anyTerm = fc.oneof(
  termOf('inflected', bareText),
  termOf('phrase', quotedText),
  termOf('exact', quotedText),
)

const { query } = fc.letrec<{ query: Query; findable: Query; found: Query; chain: readonly Query[] }>(
  (tie) => ({
    chain: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
    query: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      anyTerm,
      fc.record({
        kind: fc.constant('source' as const),
        value: quotedText.filter((text) => !text.includes('~')),
      }),
      fc.record({ kind: fc.constant('language' as const), value: fc.constantFrom('pl', 'uk') }),
      fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), operands: tie('chain') }),
      fc.record({ kind: fc.constant('not' as const), operand: tie('query') }),
      tie('found'),
    ),
    findable: tie('query').filter((tree) => isFindable(tree)),
    found: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      anyTerm,
      fc.record({
        kind: fc.constant('near' as const),
        words: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant('sentence' as const)),
        left: tie('query').filter((tree) => isFindable(tree, 'throughout')),
        right: tie('query').filter((tree) => isFindable(tree, 'throughout')),
      }),
      fc.record({
        kind: fc.constant('except' as const),
        operand: tie('findable'),
        exceptions: fc.array(tie('findable'), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant('field' as const),
        field: fc.constantFrom('title' as const, 'lead' as const, 'body' as const),
        operand: tie('findable'),
      }),
      fc.record({
        kind: fc.constant('at-least' as const),
        count: fc.integer({ min: 1, max: 100 }),
        operand: tie('findable'),
      }),
    ),
  }),
)

/** Trees that parseQuery can answer: something can be found, and the writing stays within the limits. */
const anyQuery = query.filter((tree) => isFindable(tree) && formatQuery(tree).length <= 4000)
