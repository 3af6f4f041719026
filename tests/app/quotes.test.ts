import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { showQuotations, type QuotesFlags } from '#app/archive/quotes.ts'
import type { Configuration } from '#domain/configuration.ts'
import { openStore } from '#storage/index.ts'
import { aNumberedStory, builtAt } from '../builders.ts'
import { testWorld } from '../fakes/world.ts'

let folder: string
let configuration: Configuration

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-quotes-'))
  const storePath = join(folder, 'depesza.sqlite')
  ;({ configuration } = await testWorld({ storePath }))
  const store = await openStore({ path: storePath, digest })
  const stories = [1, 2].map((number) => aNumberedStory(number, { operations: [] }))
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  await store.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function answered(flags: QuotesFlags) {
  const lines: string[] = []
  const errors: string[] = []
  const print = (line: string) => lines.push(line)
  const printError = (line: string) => errors.push(line)
  const exitCode = await showQuotations(flags, { configuration, print, printError })
  return { exitCode, output: lines.join('\n').replaceAll('\u00a0', ' '), errors }
}

test.each<[string, QuotesFlags, number, string]>([
  ['everything', {}, 0, 'wszyscy rozmówcy · 2 cytaty'],
  ['a person in the genitive', { person: 'Leny Zawady' }, 0, 'Lena Zawada · 2 cytaty'],
  ['a page', { limit: '1', page: '2' }, 0, 'pozycje 2–2'],
  ['the link to the words', { limit: '1' }, 0, 'https://kurier.example/2#:~:text='],
  ['a name that nobody has', { person: 'Nikt' }, 2, 'Najbliższe: Lena Zawada.'],
])('quotes of %s', async (_case, flags, exitCode, said) => {
  const answer = await answered(flags)
  expect(answer.output).toContain(said)
  expect(answer.exitCode).toBe(exitCode)
})

test('as JSON, whole, with offsets into the stored text and the moment in UTC', async () => {
  const { output, exitCode } = await answered({ json: true, limit: '1', person: 'Zawadzie' })
  const { article, analysis } = aNumberedStory(2)
  const [quote] = analysis.quotes
  expect(exitCode).toBe(0)
  expect(JSON.parse(output)).toEqual({
    total: 2,
    page: 1,
    people: [{ names: ['Lena Zawada'], quotations: 2 }],
    quotations: [
      {
        ...quote,
        place: expect.stringMatching(/^https:\/\/kurier\.example\/2#:~:text=/u),
        article: {
          id: 'article-2',
          title: article.title,
          url: article.url,
          source: 'Kurier Graniczny',
          language: 'pl',
          topics: ['bialorus'],
          publishedAt: new Date(builtAt - 5 * 60_000).toISOString(),
          firstSeenAt: new Date(builtAt).toISOString(),
        },
      },
    ],
  })
  expect(article.text.slice(quote?.start, quote?.end)).toBe(quote?.text)
})

test('as JSON, what is asked wrongly is told apart from the output', async () => {
  expect(await answered({ json: true, standing: 'guru' })).toEqual({
    exitCode: 2,
    output: '',
    errors: [expect.stringContaining('guru')],
  })
})

test.each([{ person: '' }, { topic: ' ' }, { since: '' }, { until: '' }, { standing: ' ' }])(
  'an option without its value is asked wrongly: %o',
  async (flags) => {
    const [option = ''] = Object.keys(flags)
    const asJson = await answered({ json: true, ...flags })
    expect(asJson).toEqual({ exitCode: 2, output: '', errors: [expect.stringContaining(option)] })
    const told = await answered(flags)
    expect(told.exitCode).toBe(2)
    expect(told.output).toContain(option)
  },
)
