import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openConfiguration } from '#app/open-configuration.ts'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../builders.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-open-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function opened(store: string) {
  const path = join(folder, 'depesza.yaml')
  const text = `feeds: [{ name: Kurier, url: 'https://kurier.example/rss' }]\ntopics: [umowa]\nchannels: [{ console: t }]\n${store}`
  await writeFile(path, text)
  await writeFile(join(folder, '.env'), 'DISCORD_TOKEN=beside\n')
  return openConfiguration(path)
}

test.each([
  ['the default', '', 'data/depesza.sqlite'],
  ['a relative path', 'store: { path: archive/a.sqlite }', 'archive/a.sqlite'],
])(
  'the store of %s and the secrets are beside the configuration, not in the working folder',
  async (_name, store, path) => {
    const { configuration, environment } = await opened(store)
    expect(configuration.storePath).toBe(join(folder, path))
    expect(environment['DISCORD_TOKEN']).toBe(process.env['DISCORD_TOKEN'] ?? 'beside')
  },
)

test.each(['/srv/depesza/a.sqlite', ':memory:'])('the store %s stays as it is', async (path) => {
  expect((await opened(`store: { path: '${path}' }`)).configuration.storePath).toBe(path)
})

test('a configuration that is not there is an error that says how to make one', async () => {
  await expect(openConfiguration(join(folder, 'none.yaml'))).rejects.toMatchObject({
    code: 'bad-config',
    message: expect.stringContaining('init'),
  })
})

test('what channels have set in the store counts, and a store that cannot be read counts for nothing', async () => {
  const { configuration } = await opened('')
  const store = await openStore({ path: configuration.storePath, digest: testDigest })
  const after = { name: 'Pakty', any: ['pakt'] }
  const by = { platform: 'slack', userId: 'U1' }
  await store.settings.change([{ at: 1, by, kind: 'topics', id: 'pakty', before: null, after }], [])
  await store.close()
  expect((await opened('')).configuration.topics.map(({ id }) => id)).toEqual(['umowa', 'pakty'])
  await writeFile(configuration.storePath, 'no database')
  expect((await opened('')).configuration.topics.map(({ id }) => id)).toEqual(['umowa'])
})

test('the file is checked as it is by now, without its path or a secret in what is said', async () => {
  const { file } = await opened('')
  const path = join(folder, 'depesza.yaml')
  const pakty = { kind: 'topics', id: 'umowa', section: { any: ['pakt'] } } as const
  expect(await file.checked([])).toEqual({ problems: [], isChanged: false, leftAside: [] })
  expect((await file.checked([pakty])).leftAside).toMatchObject([
    { setting: pakty, problems: [{ key: 'any' }] },
  ])
  await opened('language: en')
  expect(await file.checked([])).toEqual({ problems: [], isChanged: true, leftAside: [] })
  await opened('').catch(() => null)
  await writeFile(path, `feeds: []\nowner: { slack: xoxb-123456789012-abcdefABCDEF }\n`)
  const { problems } = await file.checked([])
  expect(problems.map(({ pl }) => pl)).toContainEqual(expect.stringMatching(/^depesza\.yaml:1:\d+ feeds: /u))
  await rm(path)
  const gone = await file.checked([])
  expect(gone.problems).toMatchObject([{ en: expect.stringContaining('There is no file depesza.yaml') }])
  const said = JSON.stringify([problems, gone])
  expect(said).not.toContain(folder)
  expect(said).not.toContain('abcdefABCDEF')
})
