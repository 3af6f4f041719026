import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explain, type ExplainOptions } from '#app/queries/explain.ts'
import type { DepeszaError } from '#domain/errors.ts'
import { keywordTopic, type KeywordTopic } from '#text/query/keyword-topic.ts'
import { saying } from '../both-languages.ts'

const text = [
  'Podpisano umowę o pracę. Klub piłki nożnej ma umowę. O tym mówił wczoraj wieczorem pan Kłysiński.',
  'W Mińsku cisza, a do Mińska nikt nie jedzie. Nowy traktat o Białorusi.',
].join('\n')

let folder: string
let input: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-explain-'))
  input = join(folder, 'article.txt')
  await writeFile(input, text)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function explained(
  topics: readonly Partial<KeywordTopic>[],
  options: Partial<ExplainOptions> = {},
): Promise<string> {
  const lines: string[] = []
  const exitCode = await explain({
    input,
    topics: topics.map((topic, index) =>
      keywordTopic({ id: `topic-${index}`, name: `Temat ${index}`, ...topic }),
    ),
    topic: null,
    source: null,
    privateHosts: [],
    dictionary: 'npm',
    homographs: 'shipped',
    storePath: ':memory:',
    locale: 'en',
    print: (line) => lines.push(line),
    ...options,
  })
  expect(exitCode).toBe(0)
  return lines.join('\n')
}

test('a match: forms, term, how often, where, and what was cancelled', async () => {
  const topic = { id: 'umowy', name: 'Umowy', any: ['umowa', 'Mińsk'], not: ['umowa o pracę', 'wojna'] }
  expect(await explained([topic])).toBe(
    [
      '✓ Umowy (umowy): matches',
      '  umowę → umowa: once (paragraph 1)',
      '  Mińsku, Mińska → Mińsk: 2 times (paragraph 2)',
      '  – NOT umowa o pracę cancels the finds that it covers (umowę o pracę)',
    ].join('\n'),
  )
  expect(await explained([topic], { locale: 'pl' })).toBe(
    [
      '✓ Umowy (umowy): pasuje',
      '  umowę → umowa: 1 raz (akapit 1)',
      '  Mińsku, Mińska → Mińsk: 2 razy (akapit 2)',
      '  – NOT umowa o pracę unieważnia trafienia, które zakrywa (umowę o pracę)',
    ].join('\n'),
  )
})

describe('a miss of a long list', () => {
  const absent = Array.from('abcdefghijklmn', (letter) => `lokomotywa${letter}`)

  test('names a dozen of what stands nowhere, single words first, and counts the others', async () => {
    const any = ['flota NEAR/S armia', ...absent]
    const [, ...reason] = (await explained([{ any }])).split('\n')
    expect(reason.join(' ').replaceAll(/\s+/gu, ' ')).toBe(
      ` → none of 15 was found: ${absent.slice(0, 12).join(', ')}, and 3 others`,
    )
  })

  test('tells of five that were found in part, and counts the others', async () => {
    const any = absent.slice(0, 7).map((word) => `umowa NEAR/S ${word}`)
    const lines = (await explained([{ any }], { locale: 'pl' })).split('\n')
    expect(lines.filter((line) => line.includes('✗ NEAR/S: brakuje'))).toHaveLength(5)
    expect(lines.at(-1)).toContain('✗ 2 dalsze możliwości znaleziono tylko w części')
  })
})

describe('a miss: the decisive reason', () => {
  test.each<readonly [topic: Partial<KeywordTopic>, polish: string, english: string]>([
    [{ any: ['armia'] }, 'armia: nie znaleziono', 'armia: not found'],
    [
      { any: ['armia', 'flota'] },
      'nie znaleziono żadnego z 2: armia, flota',
      'none of 2 was found: armia, flota',
    ],
    [{ any: ['Kamil Kłysiński'] }, 'samo nazwisko 1 raz, ale', 'the surname alone once, but'],
    [{ any: ['Traktat'] }, 'jest 1 raz, ale nie jako nazwa', 'found once, but not as a name'],
    [
      { any: ['umowa'], not: ['piłka nożna'] },
      'wyklucza artykuł NOT piłka nożna (jest w nim: piłki nożnej)',
      'NOT piłka nożna rules the article out (which holds: piłki nożnej)',
    ],
    [
      { any: ['traktat'], not: ['traktat o Białorusi'] },
      'traktat: jest 1 raz, ale unieważnia to wykluczenie: traktat o Białorusi',
      'traktat: found once, but cancelled by the exclusion: traktat o Białorusi',
    ],
    [
      { any: ['umowa NEAR/2 Mińsk'] },
      'obie strony są, ale najbliższe dzieli 8 słów; dozwolone najwyżej 2',
      'both sides are there, but the closest are 8 words apart; 2 at most are allowed',
    ],
    [
      { any: ['umowa'], beside: ['Mińsk'] },
      'obie strony są, ale nigdy w jednym zdaniu',
      'both sides are there, but never in one sentence',
    ],
    [
      { any: ['title:umowa'] },
      'title:umowa: jest 2 razy, ale tylko w tekście, nie w tytule',
      'title:umowa: found 2 times, but only in the text, not in the title',
    ],
    [{ any: ['lead:Mińsk'] }, 'nie w pierwszym akapicie', 'not in the first paragraph'],
    [
      { any: ['ATLEAST/3 Mińsk'] },
      'ATLEAST/3 Mińsk: jest 2 razy, a nie w tytule; potrzeba: 3',
      'ATLEAST/3 Mińsk: found 2 times, and not in the title; needed: 3',
    ],
    [
      { any: ['umowa NOT (piłka OR wojna)'] },
      'NOT (piłka OR wojna): wyklucza artykuł, bo jest w nim: piłki',
      'NOT (piłka OR wojna): rules the article out, which holds: piłki',
    ],
    [
      { any: ['praca -"umowa o pracę"'] },
      'jest 1 raz, ale zawsze wewnątrz wyjątku: "umowa o pracę"',
      'found once, but always inside an exception: "umowa o pracę"',
    ],
    [{ any: ['umowa AND lang:uk'] }, 'artykuł jest w języku: pl', 'in another language: pl'],
    [{ any: ['umowa AND source:onet'] }, 'źródło nie jest znane', 'the source is not known'],
  ])('%j', async (topic, ...[polish, english]) => {
    for (const [locale, reason] of [
      ['pl', polish],
      ['en', english],
    ] as const) {
      const [heading, decisive] = (await explained([topic], { locale })).split('\n')
      expect(heading).toMatch(/^✗ Temat 0 \(topic-0\): /u)
      expect(decisive).toContain('→ ')
      expect(decisive).toContain(reason)
    }
  })
})

test('a miss: the tree, false parts first, and alternatives that stand nowhere in one line', async () => {
  const query = 'umowa AND (Mińsk NEAR/2 umowa OR armia OR flota) AND NOT traktat'
  expect((await explained([{ any: [query] }])).split('\n').slice(2)).toEqual([
    '  ✗ AND: all are needed, missing: 2 of 3',
    '    ✗ OR: one of 3 is needed, none is there',
    '      ✗ NEAR/2: both sides are there, but the closest are 8 words apart; 2 at most are allowed',
    '        ✓ Mińsk: found 2 times (Mińsku, Mińska)',
    '        ✓ umowa: found 2 times (umowę)',
    '      ✗ not found: armia, flota',
    '    ✗ NOT: rules the article out, which holds: traktat',
    '      ✓ traktat: found once (traktat)',
    '    ✓ umowa: found 2 times (umowę)',
  ])
})

test('the source is what the option says', async () => {
  const query = { any: ['umowa AND source:onet'] }
  expect(await explained([query], { source: 'Onet' })).toContain('✓')
  expect(await explained([query], { source: 'Interia' })).toContain('the article comes from: Interia')
})

test('several topics, and how many match', async () => {
  const topics = [{ any: ['umowa'] }, { any: ['armia'] }]
  expect(await explained(topics)).toMatch(/^✓ .*\n✗ .*\nMatches: 1 of 2 topics\.$/su)
  expect(await explained(topics, { locale: 'pl' })).toContain('Pasuje: 1 z 2 tematów.')
})

test.each(['umowy', 'Umowy i traktaty', 'umowy i TRAKTATY'])('--topic %s', async (topic) => {
  const topics = [{ any: ['armia'] }, { id: 'umowy', name: 'Umowy i traktaty', any: ['umowa'] }]
  expect(await explained(topics, { topic })).toMatch(/^✓ Umowy i traktaty \(umowy\): matches\n {2}umowę/u)
})

test('an empty article matches nothing', async () => {
  const empty = join(folder, 'empty.txt')
  await writeFile(empty, '')
  expect(await explained([{ any: ['umowa'] }], { input: empty })).toContain('umowa: not found')
})

describe('asked wrongly', () => {
  test.each<readonly [name: string, options: Partial<ExplainOptions>, polish: string, english: string]>([
    ['a missing file', { input: '/nowhere/a.txt' }, 'nie ma takiego pliku', 'no such file'],
    ['a folder', { input: '/' }, 'to katalog', 'it is a folder'],
    ['a topic of a similar name', { topic: 'umowi' }, 'może: umowy', 'did you mean umowy?'],
    ['a topic of another name', { topic: 'sport' }, 'nazwę albo identyfikator', 'takes a name or an id'],
  ])('%s', async (_name, options, ...[polish, english]) => {
    const topics = [{ id: 'umowy', name: 'Umowy', any: ['umowa'] }]
    const problem = await explained(topics, options).catch((error: unknown) => error)
    expect(problem).toMatchObject({ code: 'bad-input' })
    expect((problem as DepeszaError).wording).toEqual(saying(polish, english))
  })
})
