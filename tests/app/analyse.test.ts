import { keywordTopic } from '#text/query/keyword-topic.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyse, type AnalyseOptions } from '#app/analyse/analyse.ts'
import type { AnalysisReport } from '#app/analyse/analysis-report.ts'
import { DepeszaError } from '#domain/errors.ts'
import { fixtureArticle } from '../end-to-end/newsroom.ts'
import { saying } from '../both-languages.ts'

const article = fixtureArticle('ten-quoting-habits')
const text = article.paragraphs.join('\n')
const topics = [keywordTopic({ id: 'bialorus', name: 'Białoruś', any: ['Białoruś'] })]

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const errors: string[] = []

async function printed(options: Partial<AnalyseOptions>): Promise<readonly string[]> {
  const lines: string[] = []
  errors.length = 0
  const defaults = {
    input: null,
    jsonl: null,
    source: null,
    isJson: true,
    topics,
    experts: [],
    institutions: [],
    homographs: 'shipped',
    storePath: ':memory:',
    privateHosts: [],
    dictionary: 'npm',
    locale: 'en',
  } as const
  await analyse({
    ...defaults,
    ...options,
    print: (line) => lines.push(line),
    printError: (line) => errors.push(line),
  })
  return lines
}

async function reportOf(options: Partial<AnalyseOptions>): Promise<AnalysisReport> {
  return JSON.parse((await printed(options)).join('\n')) as AnalysisReport
}

describe('analyse --json', () => {
  test('prints the contract’s keys, and offsets that slice the text', async () => {
    const report = await reportOf({ input: await file('article.txt', text) })
    expect(Object.keys(report)).toEqual([
      'id',
      'text',
      'language',
      'title',
      'topics',
      'quotes',
      'people',
      'summary',
    ])
    expect(report).toMatchObject({ id: 'article.txt', text, language: 'pl', title: null })
    expect(report.topics[0]?.matches.length).toBeGreaterThan(0)
    for (const match of report.topics.flatMap(({ matches }) => matches)) {
      expect(text.slice(match.start, match.end)).toBe(match.form)
    }
    for (const span of [...report.quotes, ...report.summary])
      expect(text.slice(span.start, span.end)).toBe(span.text)
    const [quote] = report.quotes.filter(({ speaker }) => speaker !== null)
    expect(Object.keys(quote ?? {}).toSorted()).toEqual([
      'cue',
      'end',
      'group',
      'kind',
      'speaker',
      'start',
      'text',
    ])
    expect(Object.keys(quote?.speaker ?? {}).toSorted()).toEqual([
      'evidence',
      'name',
      'organisation',
      'role',
      'standing',
    ])
    expect(Object.keys(report.people[0] ?? {}).toSorted()).toEqual([
      'mentions',
      'name',
      'organisation',
      'role',
      'standing',
    ])
  })

  test('takes the article out of a page', async () => {
    const body = article.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
    const html = `<!doctype html><html><head><title>${article.title}</title></head><body><nav>Menu</nav><article><h1>${article.title}</h1>${body}</article></body></html>`
    const report = await reportOf({ input: await file('page.html', html) })
    expect(report.title).toBe(article.title)
    expect(report.text).not.toContain('<p>')
    expect(report.quotes.length).toBeGreaterThan(3)
  })

  test('reads one text a line from a file of many, title finds apart', async () => {
    const lines = [
      JSON.stringify({ id: 1, title: 'Białoruś znów', text: 'Nic o niej.' }),
      '',
      JSON.stringify({ id: 'b', text: 'O Białorusi krótko.' }),
    ].join('\n')
    const reports = (await printed({ jsonl: await file('many.jsonl', lines) })).map(
      (line) => JSON.parse(line) as AnalysisReport,
    )
    expect(reports.map(({ id }) => id)).toEqual(['1', 'b'])
    expect(reports[0]?.topics[0]).toEqual({ id: 'bialorus', matches: [] })
    expect(reports[1]?.topics[0]?.matches).toMatchObject([{ start: 2, form: 'Białorusi' }])
  })

  test.each<[string, Partial<AnalyseOptions>, Record<string, string>, number]>([
    ['given for all', { source: 'Kurier' }, {}, 1],
    ['given in the line', {}, { source: 'KURIER' }, 1],
    ['of the line goes first', { source: 'Kurier' }, { source: 'Goniec' }, 0],
    ['not known', {}, {}, 0],
  ])('a topic that asks for its source: %s', async (name, options, line, count) => {
    const asking = keywordTopic({ id: 'a', name: 'a', query: 'Białoruś AND source:kurier' })
    const lines = JSON.stringify({ id: 1, text: 'O Białorusi krótko.', ...line })
    const jsonl = await file(`source ${name}.jsonl`, lines)
    const [report = '{}'] = await printed({ ...options, jsonl, topics: [asking] })
    expect((JSON.parse(report) as AnalysisReport).topics).toHaveLength(count)
  })

  test('a line of many that cannot be read is told, and the others are answered', async () => {
    const lines = '{"id":1,"text":"a"}\n{oops\n{"id":2}\n{"id":3,"text":"b"}\n'.concat(
      JSON.stringify({ id: 4, text: 'a'.repeat(1_000_001) }),
    )
    const reports = await printed({ jsonl: await file('some.jsonl', lines) })
    expect(reports.map((line) => (JSON.parse(line) as AnalysisReport).id)).toEqual(['1', '3'])
    expect(errors).toEqual([
      expect.stringMatching(/some\.jsonl:2: not JSON/u),
      expect.stringMatching(/some\.jsonl:3: a line must be/u),
      expect.stringMatching(/some\.jsonl:5: the text is too long/u),
    ])
  })

  test('an empty text has an answer', async () => {
    expect(await reportOf({ input: await file('empty.txt', '') })).toMatchObject({
      text: '',
      topics: [],
      quotes: [],
      summary: [],
    })
  })
})

describe('what cannot be analysed is told with its place', () => {
  test.each<[string, () => Promise<Partial<AnalyseOptions>>, string, string]>([
    ['nothing named', async () => ({}), 'podaj PLIK', 'name a FILE'],
    [
      'a missing file',
      async () => ({ input: join(folder, 'none.txt') }),
      'none.txt: nie można odczytać: nie ma takiego pliku',
      'none.txt: cannot be read: there is no such file',
    ],
    [
      'an address of another protocol',
      async () => ({ input: 'ftp://kurier.example/a' }),
      'ftp://kurier.example/a: z adresów czytane są tylko http(s)',
      'ftp://kurier.example/a: of addresses only http(s) is read',
    ],
    [
      'an address where a file is wanted',
      async () => ({ jsonl: 'https://kurier.example/a' }),
      'https://kurier.example/a: to adres, a tu można podać tylko plik',
      'https://kurier.example/a: this is an address, and only a file',
    ],
    [
      'a binary file',
      async () => ({ input: await file('x.bin', new Uint8Array([1, 0, 2])) }),
      'x.bin: to nie jest plik tekstowy',
      'x.bin: this is not a text file',
    ],
    [
      'another encoding',
      async () => ({ input: await file('x.txt', new Uint8Array([0xb6, 0x61])) }),
      'x.txt: to nie jest UTF-8',
      'x.txt: not UTF-8',
    ],
    [
      'a text that no article can be',
      async () => ({ input: await file('long.txt', 'a'.repeat(1_000_001)) }),
      'long.txt: tekst jest za długi na artykuł: może mieć najwyżej 1\u00A0000\u00A0000 znaków',
      'long.txt: the text is too long for an article: it can have at most 1,000,000 characters',
    ],
    [
      'a page without an article',
      async () => ({ input: await file('z.html', '<html><body></body></html>') }),
      'z.html: w tym HTML-u nie znaleziono',
      'z.html: no article text',
    ],
  ])('%s', async (_case, ...[options, polish, english]) => {
    const problem = await printed(await options()).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(DepeszaError)
    expect((problem as DepeszaError).wording).toEqual(saying(polish, english))
  })
})
