import { describe, expect, test } from 'vitest'
import { showForms } from '#app/queries/forms.ts'
import type { DepeszaError } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import { saying } from '../both-languages.ts'

async function printed(
  queries: readonly string[],
  { isJson = false, locale = 'en' }: { isJson?: boolean; locale?: Locale } = {},
): Promise<string> {
  const lines: string[] = []
  expect(
    await showForms({
      queries,
      isJson,
      dictionary: 'npm',
      homographs: 'shipped',
      storePath: ':memory:',
      locale,
      print: (line) => lines.push(line),
    }),
  ).toBe(0)
  return lines.join('\n')
}

test('a word: its forms by case and number, and how to strike one out', async () => {
  expect(await printed(['umowa'])).toBe(
    [
      'umowa: word',
      '  umowa: 10 forms',
      '                  singular  plural',
      '    nominative    umowa     umowy',
      '    genitive      umowy     umów',
      '    dative        umowie    umowom',
      '    accusative    umowę     umowy',
      '    instrumental  umową     umowami',
      '    locative      umowie    umowach',
      '    vocative      umowo',
      '',
      'Forms that are not wanted can be struck out: umowa -="umów"',
    ].join('\n'),
  )
})

test.each<readonly [query: string, locale: Locale, parts: readonly string[]]>([
  ['umowa', 'pl', ['umowa: słowo', '10 form', 'dopełniacz', 'liczba mnoga', 'wykreślić: umowa -="umów"']],
  ['broń jądrowa', 'pl', ['fraza; w dowolnej kolejności', 'umowa -="umów"']],
  ['broń jądrowa', 'en', ['phrase; in either order', 'broniach']],
  ['Kamil Kłysiński', 'en', ['person; given name', 'Kłysińskiemu', 'The surname alone counts where']],
  ['surname:Kamil Kłysiński', 'pl', ['osoba', 'Samo nazwisko wystarcza.']],
  ['derived:Białoruś', 'pl', ['Wyrazy pochodne:', 'Białorusinka', 'białoruskiego']],
  ['umow*', 'pl', ['każde słowo na „umow”']],
  ['="umów"', 'en', ['exactly as written, but for capitals']],
  ['umowa -="umów"', 'en', ['umowa: word', '="umów": word']],
])('%s in %s', async (query, locale, parts) => {
  const output = await printed([query], { locale })
  for (const part of parts) expect(output).toContain(part)
})

test('--json: one array, an entry for every term of every query', async () => {
  const reports = JSON.parse(
    await printed(['umowa OR "broń jądrowa"', 'Kamil Kłysiński'], { isJson: true }),
  ) as unknown
  expect(reports).toMatchObject([
    {
      term: 'umowa',
      kind: 'word',
      arrangement: null,
      words: [
        {
          word: 'umowa',
          forms: expect.arrayContaining([
            { form: 'umów', cases: ['genitive plural'] },
            { form: 'umowy', cases: ['genitive singular', 'nominative plural', 'accusative plural'] },
          ]),
        },
      ],
    },
    { term: 'broń jądrowa', kind: 'phrase', arrangement: 'together', words: [{}, {}] },
    {
      term: 'Kamil Kłysiński',
      kind: 'person',
      arrangement: 'name',
      words: [{}, { forms: expect.arrayContaining([{ form: 'Kłysińskiego', cases: [] }]) }],
    },
  ])
})

describe('a query that cannot be read is told with its place', () => {
  test.each<readonly [name: string, query: string, polish: string, english: string]>([
    ['a parenthesis', 'umowa (praca', '\n  umowa (praca\n        ^', '\n  umowa (praca\n        ^'],
    ['an empty query', '', 'zapytanie jest puste', 'empty'],
    ['a term of 10,000 characters', 'x'.repeat(10_000), '4000', '4000'],
    ['a term of 3,000 characters', 'x'.repeat(3000), '3000', '3000'],
  ])('%s', async (_name, query, ...[polish, english]) => {
    const problem = await printed(['umowa', query]).catch((error: unknown) => error)
    expect(problem).toMatchObject({ code: 'bad-input' })
    expect((problem as DepeszaError).wording).toEqual(saying(polish, english))
  })
})
