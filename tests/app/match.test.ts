import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matchTexts, type FindReport, type MatchOptions } from '#app/queries/match.ts'
import type { DepeszaError } from '#domain/errors.ts'
import { saying } from '../both-languages.ts'

let folder: string
let files = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-match-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A file of these lines; what is no string is written as JSON. */
async function file(...lines: readonly unknown[]): Promise<string> {
  files += 1
  const path = join(folder, `${files}.jsonl`)
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  await writeFile(path, written.join('\n'))
  return path
}

async function run(topics: string, texts: string, options: Partial<MatchOptions> = {}) {
  const lines: string[] = []
  const errors: string[] = []
  const exitCode = await matchTexts({
    topics,
    texts,
    isJson: true,
    dictionary: 'npm',
    homographs: 'shipped',
    storePath: ':memory:',
    locale: 'en',
    print: (line) => void lines.push(line),
    printError: (line) => void errors.push(line),
    ...options,
  })
  return {
    exitCode,
    errors: errors.map((line) => line.replaceAll(`${folder}/`, '')),
    output: lines.join('\n'),
  }
}

async function finds(topics: readonly unknown[], texts: readonly unknown[]) {
  const { output, ...rest } = await run(await file(...topics), await file(...texts))
  const reports = output.split('\n').filter((line) => line !== '')
  return { ...rest, finds: reports.map((line) => JSON.parse(line) as FindReport) }
}

const umowa = { id: 'umowy', query: 'umowa' }

describe('match --json', () => {
  test('every find, in the order of texts, then topics, then places; title first and marked', async () => {
    const answer = await finds(
      [{ id: 'minsk', query: 'Mińsk' }, umowa],
      [
        { id: 'b', title: 'Umowa', text: 'Treść umowy z Mińskiem, umowę ogłoszono.' },
        { id: 'none', text: 'Nic.' },
        { id: 'a', text: 'Mińsk.' },
      ],
    )
    expect(answer).toEqual({
      exitCode: 0,
      errors: [],
      finds: [
        { topic: 'minsk', text: 'b', start: 14, end: 22, form: 'Mińskiem', term: 'Mińsk' },
        { topic: 'umowy', text: 'b', field: 'title', start: 0, end: 5, form: 'Umowa', term: 'umowa' },
        { topic: 'umowy', text: 'b', start: 6, end: 11, form: 'umowy', term: 'umowa' },
        { topic: 'umowy', text: 'b', start: 24, end: 29, form: 'umowę', term: 'umowa' },
        { topic: 'minsk', text: 'a', start: 0, end: 5, form: 'Mińsk', term: 'Mińsk' },
      ],
    })
  })

  test.each<readonly [name: string, query: string, text: object, found: readonly object[]]>([
    ['offsets are UTF-16 units', 'umowa', { text: '🚀🚀 umowa' }, [{ start: 5, end: 10, form: 'umowa' }]],
    [
      'a line separator inside a text ends no line',
      'umowa',
      { text: 'a\u2028umowa' },
      [{ start: 2, end: 7 }],
    ],
    [
      'the language is told where a query asks',
      'umowa AND lang:pl',
      { text: 'Podpisano wczoraj w Warszawie umowę z przewoźnikami.' },
      [{ form: 'umowę' }],
    ],
    [
      'the language as the line gives it',
      'umowa AND lang:uk',
      { text: 'Podpisano umowę.', language: 'uk' },
      [{}],
    ],
    ['the source', 'umowa AND source:onet', { text: 'Podpisano umowę.', source: 'Onet' }, [{}]],
    ['an exception', 'umowa -"umowa o pracę"', { text: 'Umowa o pracę i umowa.' }, [{ start: 16 }]],
    ['numbers stay numbers', 'umowa', { id: 7, text: 'umowa' }, [{ text: 7 }]],
  ])('%s', async (_name, query, ...[text, found]) => {
    const answer = await finds([{ id: 1, query }], [{ id: 't', ...text }])
    expect(answer.finds).toMatchObject(found)
  })

  test('a phrase with words between has its parts', async () => {
    const text = 'O broni, zwłaszcza jądrowej.'
    const answer = await finds([{ id: 1, query: 'broń jądrowa' }], [{ id: 't', text }])
    expect(answer.finds).toMatchObject([{ start: 2, end: 27, form: 'broni, zwłaszcza jądrowej' }])
    const parts = answer.finds[0]?.parts ?? []
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['broni', 'jądrowej'])
  })

  test('two topics of one id are told apart by nothing but their finds', async () => {
    const answer = await finds(
      [umowa, { id: 'umowy', query: 'traktat' }],
      [{ id: 1, text: 'Umowa i traktat.' }],
    )
    expect(answer.finds.map(({ topic, form }) => [topic, form])).toEqual([
      ['umowy', 'Umowa'],
      ['umowy', 'traktat'],
    ])
  })
})

describe('what cannot be read is told, and the others run', () => {
  test.each<readonly [name: string, topics: readonly unknown[], texts: readonly unknown[], error: RegExp]>([
    ['broken JSON among the topics', ['{oops', umowa], [], /^\d+\.jsonl:1: not JSON/u],
    [
      'a query that cannot be parsed',
      [umowa, '', { id: 1, query: 'umowa (' }],
      [],
      /^\d+\.jsonl:3: .+\n {2}umowa \(\n {8}\^$/su,
    ],
    ['an empty query', [umowa, { id: 1, query: '' }], [], /^\d+\.jsonl:2: the query is empty/u],
    [
      'a term of 10,000 characters',
      [umowa, { id: 1, query: 'x'.repeat(10_000) }],
      [],
      /^\d+\.jsonl:2: .*4000/u,
    ],
    [
      'a topic without a query',
      [umowa, { id: 1 }],
      [],
      /^\d+\.jsonl:2: a line must be an object \{ "id", "query" \}/u,
    ],
    ['broken JSON among the texts', [umowa], ['{oops'], /^\d+\.jsonl:2: not JSON/u],
    [
      'a text without text',
      [umowa],
      [{ id: 1 }],
      /^\d+\.jsonl:2: a line must be an object \{ "id", "title"\?, "text" \}/u,
    ],
    ['a list', [umowa], [[1]], /^\d+\.jsonl:2: a line must be/u],
    ['null', [umowa], ['null'], /^\d+\.jsonl:2: a line must be/u],
  ])('%s', async (_name, topics, ...[texts, error]) => {
    const answer = await finds(topics, [{ id: 'a', text: 'Umowa.' }, ...texts, { id: 'b', text: 'Umowy.' }])
    expect(answer.exitCode).toBe(1)
    expect(answer.errors).toEqual([expect.stringMatching(error)])
    expect(answer.finds.map(({ text }) => text)).toEqual(['a', 'b'])
  })

  test('bytes that are no UTF-8 spoil only their line', async () => {
    const path = join(folder, 'latin.jsonl')
    const line = (id: string) => Buffer.from(`{"id":"${id}","text":"umowa"}\n`)
    await writeFile(path, Buffer.concat([line('a'), Buffer.from([0xb6, 0x0a]), line('b')]))
    const answer = await run(await file(umowa), path)
    expect(answer.errors).toEqual([expect.stringMatching(/^latin\.jsonl:2: not UTF-8/u)])
    expect(answer.output.split('\n')).toHaveLength(2)
  })
})

describe('asked wrongly', () => {
  test.each<
    readonly [name: string, () => Promise<readonly [string, string]>, polish: string, english: string]
  >([
    [
      'no such file',
      async () => [join(folder, 'none'), await file(umowa)],
      'nie ma takiego pliku',
      'no such file',
    ],
    [
      'no such texts',
      async () => [await file(umowa), join(folder, 'none')],
      'nie ma takiego pliku',
      'no such file',
    ],
    ['a folder', async () => [folder, await file(umowa)], 'to katalog', 'it is a folder'],
    ['no topics', async () => [await file('', ' '), await file(umowa)], 'żadnego tematu', 'no topic in it'],
    ['both from standard input', async () => ['-', '-'], 'standardowym wejściem', 'standard input'],
  ])('%s', async (_name, inputs, ...[polish, english]) => {
    const [topics, texts] = await inputs()
    const problem = await run(topics, texts).catch((error: unknown) => error)
    expect(problem).toMatchObject({ code: 'bad-input' })
    expect((problem as DepeszaError).wording).toEqual(saying(polish, english))
  })

  test('texts that are none are told, and nothing failed', async () => {
    const answer = await run(await file(umowa), await file())
    expect(answer).toMatchObject({
      exitCode: 0,
      output: '',
      errors: [expect.stringContaining('no text in it')],
    })
  })
})

describe('the listing', () => {
  test('shows finds in their sentences, on one line, without control characters', async () => {
    const text = {
      id: 't\u001b[2J',
      title: 'Nowa umowa',
      text: 'Cisza. O broni, zwłaszcza\u0007 jądrowej i umowie. Koniec.',
    }
    const topics = await file(umowa, { id: 'bron', query: 'broń' })
    const { output } = await run(topics, await file(text, { id: 2, text: 'Nic.' }), { isJson: false })
    expect(output.split('\n')).toEqual([
      expect.stringContaining('t [2J · Nowa umowa'),
      '  umowy: umowa, umowie → umowa',
      '    Nowa [umowa]',
      '    O broni, zwłaszcza jądrowej i [umowie].',
      '  bron: broni → broń',
      '    O [broni], zwłaszcza jądrowej i umowie.',
      '3 finds in 1 of 2 texts',
    ])
  })

  test.each([
    [1, '1 trafienie w 1 z 1 tekstu'],
    [2, '2 trafienia w 2 z 2 tekstów'],
    [5, '5 trafień w 5 z 5 tekstów'],
  ])('counts %s in Polish', async (count, summary) => {
    const texts = Array.from({ length: count }, (_, id) => ({ id, text: 'Umowa.' }))
    const { output } = await run(await file(umowa), await file(...texts), { isJson: false, locale: 'pl' })
    expect(output.split('\n').at(-1)).toBe(summary)
  })

  test('leaves out what stands far from the finds', async () => {
    const long = 'bardzo '.repeat(100)
    const { output } = await run(
      await file(umowa),
      await file({ id: 1, text: `A ${long}umowa ${long}umowa ${long}koniec.` }),
      { isJson: false },
    )
    expect(output).toMatch(/ {4}….* \[umowa\] .*….* \[umowa\] .*…$/mu)
    expect(output.length).toBeLessThan(600)
  })
})
