import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAnalysis } from '#app/analysis-thread/analysis-worker.ts'
import { queriesHere } from '#app/archive/queries-here.ts'
import { showSearch, type SearchFlags } from '#app/archive/search.ts'
import { digest } from '#app/digest.ts'
import type { Configuration } from '#domain/configuration.ts'
import { openStore } from '#storage/index.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { aNumberedStory, builtAt, builtText, builtTitle, spanOf } from '../builders.ts'
import { testWorld } from '../fakes/world.ts'

let folder: string
let configuration: Configuration

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-search-'))
  const storePath = join(folder, 'depesza.sqlite')
  ;({ configuration } = await testWorld({ storePath }))
  const store = await openStore({ path: storePath, digest })
  const stories = [1, 2].map((number) => aNumberedStory(number, { operations: [] }))
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  await store.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function answered(query: string, flags: SearchFlags = {}) {
  const lines: string[] = []
  const errors: string[] = []
  const print = (line: string) => lines.push(line)
  const printError = (line: string) => errors.push(line)
  const exitCode = await showSearch(query, flags, { configuration, print, printError })
  return { exitCode, output: lines.join('\n').replaceAll('\u00a0', ' '), errors }
}

test.each<[string, string, SearchFlags, number, string]>([
  ['every form', 'rakieta', {}, 0, '„rakieta” · 2 artykuły'],
  ['so many', 'rakieta', { limit: '1' }, 0, 'pozycje 1–1'],
  ['who is quoted', 'sygnał', { person: 'Leny Zawady' }, 0, '„sygnał” · Lena Zawada · 2 artykuły'],
  ['too many', 'rakieta', { limit: '51' }, 2, 'musi być od 1 do 50'],
  ['what cannot be read', '"rakieta', {}, 2, '▸'],
])('a search for %s', async (_case, query, flags, exitCode, said) => {
  const answer = await answered(query, flags)
  expect(answer.output).toContain(said)
  expect(answer.exitCode).toBe(exitCode)
})

test('as JSON, with the finds and the moment in UTC', async () => {
  const { output, exitCode } = await answered('bateria', { json: true, limit: '1' })
  expect(exitCode).toBe(0)
  expect(JSON.parse(output)).toMatchObject({
    found: 2,
    isCut: false,
    articles: [
      {
        id: 'article-2',
        at: '2026-05-12T09:55:00.000Z',
        worth: 1,
        matches: [{ ...spanOf('baterię', builtText), field: 'text', form: 'baterię', keyword: 'bateria' }],
      },
    ],
  })
  expect((await answered('(', { json: true })).errors).toHaveLength(1)
})

test('the analysing thread reads a query as a thread of one’s own does', async () => {
  const reading = parseQuery('broń jądrowa OR rakieta')
  if (reading.kind === 'problem') throw new Error(reading.problem.message.en)
  const { query } = reading
  const worker = await openAnalysis(configuration, () => undefined)
  try {
    const here = queriesHere(configuration)
    const text = { title: builtTitle, text: builtText, language: 'pl', source: 'Kurier' }
    expect(await worker.queries.expand(query, ['uk'])).toEqual(await here.expand(query, ['uk']))
    const finds = await worker.queries.match(query, [text])
    expect(finds).toEqual(await here.match(query, [text]))
    expect(finds[0]?.map(({ form }) => form)).toEqual(['Rakiety', 'rakiet', 'broń jądrową'])
  } finally {
    await worker.close()
  }
})
