import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clusterReports } from '#app/stories/cluster.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-cluster-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(lines: readonly unknown[], isJson: boolean) {
  const input = join(folder, 'reports.jsonl')
  await writeFile(input, lines.map((line) => JSON.stringify(line)).join('\n'))
  const printed: string[] = []
  const errors: string[] = []
  const exitCode = await clusterReports({
    input,
    isJson,
    dictionary: 'npm',
    homographs: 'shipped',
    storePath: ':memory:',
    locale: 'pl',
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
  })
  return { exitCode, printed, errors }
}

const text = 'Od drugiej w nocy pali się hala w Zatorowie, w której składowano używane opony.'
const late = {
  id: 7,
  title: 'Płoną opony w Zatorowie',
  text,
  published: '2026-03-09T09:00:00+01:00',
  language: 'pl',
}
const early = { id: 'a', title: 'Pożar w Zatorowie', text, published: '2026-03-09T07:00:00Z' }
const first = { ...early, published: '2026-03-09T07:00:00+01:00' }

test('prints each report in the file’s order with its story, named by the first published', async () => {
  const { exitCode, printed } = await run([late, first], true)
  expect(exitCode).toBe(0)
  expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([
    { id: 7, story: 'a', copyOf: 'a' },
    { id: 'a', story: 'a' },
  ])
})

test('shows stories with their reports, and counts both', async () => {
  const { printed } = await run([first, late], false)
  expect(printed).toEqual(['■ Pożar w Zatorowie', '═ Płoną opony w Zatorowie', '2 artykuły, 1 wątek'])
})

test('a line that is no report is told with its place, and the others are read', async () => {
  const { exitCode, printed, errors } = await run([{ id: 1 }, first], true)
  expect(exitCode).toBe(1)
  expect(printed).toEqual(['{"id":"a","story":"a"}'])
  expect(errors).toEqual([expect.stringMatching(/reports\.jsonl:1: to nie jest wiersz/u)])
})

test('a file without a report is told', async () => {
  expect(await run([], true)).toMatchObject({ exitCode: 1, printed: [] })
})
