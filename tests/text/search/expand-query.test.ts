import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Query } from '#domain/query.ts'
import type { Expansion, IndexQuery } from '#ports/search.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { indexNames, indexWords } from '#text/search/index-words.ts'
import { createQueryMatcher, type QueryMatcher } from '#text/search/query-matcher.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

let queries: QueryMatcher

beforeAll(async () => {
  queries = createQueryMatcher(await npmLexicons())
})

function read(source: string): Query {
  const reading = parseQuery(source)
  if (reading.kind === 'problem') throw new Error(reading.problem.message.en)
  return reading.query
}

function expand(source: string, languages: readonly string[] = []): Expansion {
  return queries.expand(read(source), languages)
}

/** What an index does with the words of a document. */
function holds(query: IndexQuery, title: ReadonlySet<string>, text: ReadonlySet<string>): boolean {
  switch (query.kind) {
    case 'words': {
      const fields = query.field === null ? [title, text] : [query.field === 'title' ? title : text]
      const isThere = (word: string): boolean =>
        query.words.includes(word) || query.beginnings.some((beginning) => word.startsWith(beginning))
      return fields.some((field) => [...field].some(isThere))
    }
    case 'mark':
      return true
    case 'all':
      return query.operands.every((operand) => holds(operand, title, text))
    case 'any':
      return query.operands.some((operand) => holds(operand, title, text))
  }
}

describe('a query is expanded', () => {
  test.each<[string, string, readonly string[]]>([
    ['to every form, folded', 'Łódź', ['lodz', 'lodzi', 'lodzia']],
    ['of exact words to themselves', '="umów"', ['umow']],
    ['of a hyphenated word without the hyphen', '="PiS-u"', ['pisu']],
  ])('%s', (_, source, expected) => {
    const expansion = expand(source)
    if (expansion.kind !== 'query' || expansion.query.kind !== 'words') throw new Error(expansion.kind)
    expect(expansion.query.words).toEqual(expect.arrayContaining([...expected]))
    for (const word of expansion.query.words) expect(word).toMatch(/^[\p{Ll}\p{N}]+$/u)
  })

  test.each<[string, string, Expansion['kind']]>([
    ['what must not be there rules nothing out', 'umowa NOT praca', 'query'],
    ['an alternative that nothing bounds', 'umowa OR NOT praca', 'unbounded'],
    ['what is left out of finds', 'umowa -"umowa o pracę"', 'query'],
    ['forty terms', Array.from({ length: 40 }, (_, n) => `="słowo${n}"`).join(' OR '), 'query'],
    [
      'more forms than are read in time',
      Array.from({ length: 150 }, () => 'umowa').join(' OR '),
      'too-broad',
    ],
  ])('%s', (_, source, kind) => {
    expect(expand(source).kind).toBe(kind)
  })

  test('where its forms are too many, a term is looked for by its longest word', () => {
    const source = Array.from({ length: 80 }, (_, n) => `="a b c d e f g h i j najdłuższy${n}"`)
    const expansion = expand(source.join(' OR '))
    if (expansion.kind !== 'query' || expansion.query.kind !== 'any') throw new Error(expansion.kind)
    expect(expansion.query.operands.slice(0, 1)).toEqual([
      { kind: 'words', words: ['najdluzszy0'], beginnings: [], field: null },
    ])
  })
})

const documents = [
  ['pl', 'Umowa z Litwą', 'Łukaszenka mówi o broni. Umo-\nwy nie podpisano, PiS-u nie pytano.'],
  ['pl', 'Broń jądrowa w Łodzi', 'Kamilowi Kłysińskiemu wręczono umowę o pracę. O’Flynn i Orbán milczą.'],
  ['uk', 'Заява', 'Президент Лукашенко заявив про нову угоду. Лукашенка підтримали в Києві.'],
  ['en', 'Treaty', 'Lukashenko’s treaties were signed in Kyiv by Orban; Klysinski said so.'],
  ['de', 'Vertrag', 'Lukaschenko unterschreibt. Orbán fährt nach Kiew.'],
] as const

const terms = [
  'umowa',
  'Łukaszenka',
  '"umowa o pracę"',
  '="Umowy"',
  'umow*',
  'broń jądrowa',
  'Kijów',
  'PiS',
  'Kamil Kłysiński',
  'Orban',
  'O’Flynn',
  'угода',
  'lang:en AND treaty',
  'Łódź~',
  'title:umowa',
  'surname:Kamil Kłysiński',
  'person:Łukaszenka',
  'podpisać',
  'derived:Łódź',
]

test('the index rules out nothing that the matcher finds, and what it finds is what stands there', () => {
  const operator = fc.constantFrom('AND', 'OR', 'NEAR/5', 'NEAR/S')
  const term = fc.constantFrom(...terms.filter((one) => !one.includes(' AND ')))
  const compound = fc.tuple(term, operator, term).map((parts) => parts.join(' '))
  let found = 0
  const check = (source: string): void => {
    const query = read(source)
    const expansion = queries.expand(query, ['uk', 'en', 'de'])
    if (expansion.kind !== 'query') throw new Error(expansion.kind)
    for (const [language, title, text] of documents) {
      const [finds = []] = queries.match(query, [{ title, text, language }])
      for (const { field, start, end, form } of finds)
        expect((field === 'title' ? title : text).slice(start, end)).toBe(form)
      if (finds.length === 0) continue
      found += 1
      const wordsOf = (part: string) => new Set([...indexWords(part), ...indexNames(part, language)])
      expect([source, language, holds(expansion.query, wordsOf(title), wordsOf(text))]).toEqual([
        source,
        language,
        true,
      ])
    }
  }
  for (const one of terms) check(one)
  expect(found).toBeGreaterThan(terms.length)
  fc.assert(fc.property(compound, check), { numRuns: 150 })
})
