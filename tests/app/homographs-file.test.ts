import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  homographsPath,
  readHomographs,
  writeHomographs,
  type HomographsFile,
} from '#app/dictionaries/homographs-file.ts'
import { loadHomographs } from '#app/dictionaries/load-homographs.ts'
import type { HomographSwitch } from '#domain/configuration.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-homographs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file: HomographsFile = {
  articles: 1_204,
  learntAt: Date.UTC(2026, 4, 12),
  learnt: new Map([
    ['prawie', { seen: 812, improbable: new Set(['prawo']), probable: new Set(['prawie']) }],
    ['constructor', { seen: 20, improbable: new Set<string>(), probable: new Set(['__proto__']) }],
  ]),
}

describe('what was learnt, as a file', () => {
  test('comes back as it was written, and leaves nothing beside it', async () => {
    const path = join(folder, 'round', 'trip.json')
    await writeHomographs(path, file)
    await writeHomographs(path, file)
    expect(await readHomographs(path)).toEqual({ kind: 'read', file })
    expect(await readdir(join(folder, 'round'))).toEqual(['trip.json'])
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      version: 1,
      articles: 1_204,
      learntAt: '2026-05-12T00:00:00.000Z',
    })
  })

  test('nothing learnt is a file too', async () => {
    const path = join(folder, 'nothing.json')
    const nothing = { ...file, learnt: new Map() }
    await writeHomographs(path, nothing)
    expect(await readHomographs(path)).toEqual({ kind: 'read', file: nothing })
  })

  test.each([
    ['an empty file', '', 'damaged'],
    ['no JSON', '{"version":1,', 'damaged'],
    ['another JSON', '[]', 'damaged'],
    ['null', 'null', 'damaged'],
    ['no date', '{"version":1,"articles":1,"forms":[]}', 'damaged'],
    ['forms that are no list', '{"version":1,"articles":1,"learntAt":"2026-05-12","forms":{}}', 'damaged'],
    [
      'a form without its count',
      '{"version":1,"articles":1,"learntAt":"2026-05-12","forms":[{"form":"a"}]}',
      'damaged',
    ],
    [
      'lemmas that are no texts',
      '{"version":1,"articles":1,"learntAt":"2026-05-12","forms":[{"form":"a","seen":1,"improbable":[1],"probable":[]}]}',
      'damaged',
    ],
    ['a later version', '{"version":2}', 'other version'],
  ])('%s is told as what it is', async (name, text, kind) => {
    const path = join(folder, `${name}.json`)
    await writeFile(path, text)
    expect(await readHomographs(path)).toEqual({ kind })
  })

  test('a folder in its place is damage, and no file is none', async () => {
    await mkdir(join(folder, 'folder.json'))
    expect(await readHomographs(join(folder, 'folder.json'))).toEqual({ kind: 'damaged' })
    expect(await readHomographs(join(folder, 'none.json'))).toEqual({ kind: 'missing' })
  })

  test('stands beside the store, and nowhere for a store in memory', () => {
    expect(homographsPath('/data/d.sqlite')).toBe('/data/d.sqlite.homographs.json')
    expect(homographsPath(':memory:')).toBeNull()
  })
})

describe('what a start reads of it', () => {
  const load = async (name: string, homographs: HomographSwitch, locale: 'pl' | 'en' = 'pl') => {
    const told: string[] = []
    const storePath = name === ':memory:' ? name : join(folder, name)
    const knowledge = await loadHomographs({ homographs, storePath, locale }, (line) => told.push(line))
    return { kind: knowledge.kind, told }
  }

  test.each<[string, HomographSwitch, string]>([
    ['sound', 'learnt', 'learnt'],
    ['sound', 'shipped', 'shipped'],
    ['sound', 'off', 'off'],
    ['not there', 'learnt', 'shipped'],
    [':memory:', 'learnt', 'shipped'],
    [':memory:', 'off', 'off'],
  ])('a store that is %s with “homographs: %s”: %s', async (name, homographs, kind) => {
    await writeHomographs(join(folder, 'sound.homographs.json'), file)
    expect(await load(name, homographs)).toEqual({ kind, told: [] })
  })

  test.each([
    ['pl', '{', /damaged\.homographs\.json: plik jest uszkodzony i zostaje pominięty; .*learn$/u],
    ['en', '{', /damaged\.homographs\.json: the file is damaged and is left aside; .*learn$/u],
    ['pl', '{"version":9}', /inna wersja Depeszy/u],
    ['en', '{"version":9}', /another version of Depesza/u],
  ] as const)(
    'one that cannot be used is told in one line and left aside (%s, %s)',
    async (locale, text, line) => {
      await writeFile(join(folder, 'damaged.homographs.json'), text)
      const { kind, told } = await load('damaged', 'learnt', locale)
      expect(kind).toBe('shipped')
      expect(told).toEqual([expect.stringMatching(line)])
    },
  )
})
