import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseFeedFile } from '#app/parse-feed.ts'
import { DepeszaError } from '#domain/errors.ts'
import { rssFeed } from '../servers/feed-server.ts'
import { saying } from '../both-languages.ts'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const feed = rssFeed([{ title: 'Umowa', link: 'https://kurier.example/1', guid: '1' }]).replace(
  '</item>',
  '<pubDate>2026-11-25 10:00:00</pubDate></item>',
)
const published = { items: [{ title: 'Umowa', published: '2026-11-25T09:00:00.000Z' }] }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-parse-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function nothing(): void {}

test('a feed is read from standard input, its dates in the default zone', () => {
  const options = { input: feed, cwd: folder, env: { PATH: process.env['PATH'] }, encoding: 'utf8' } as const
  const { status, stdout } = spawnSync(process.execPath, [main, 'parse-feed', '-', '--json'], options)
  expect(JSON.parse(stdout)).toMatchObject(published)
  expect(status).toBe(0)
})

test('a feed is read from a file, its dates in the zone of the configuration', async () => {
  const path = join(folder, 'kurier.xml')
  await writeFile(path, feed)
  const lines: string[] = []
  const options = { isJson: true, locale: 'pl', timeZone: 'UTC', printError: nothing } as const
  expect(await parseFeedFile(path, { ...options, print: (line) => lines.push(line) })).toBe(0)
  expect(JSON.parse(lines.join('\n'))).toMatchObject({ items: [{ published: '2026-11-25T10:00:00.000Z' }] })
})

test('an address is told apart from a missing file', async () => {
  const options = {
    isJson: true,
    locale: 'pl',
    timeZone: 'UTC',
    print: nothing,
    printError: nothing,
  } as const
  const problem = await parseFeedFile('https://kurier.example/rss', options).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(DepeszaError)
  expect((problem as DepeszaError).wording).toEqual(
    saying('to adres, a tu można podać tylko plik', 'only a file'),
  )
})
