import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportCorrections, takeOverCorrections } from '#app/archive/corrections.ts'
import { digest } from '#app/digest.ts'
import { openStore } from '#storage/index.ts'
import { anAmendment, aStory, builtAt } from '../builders.ts'
import { testWorld } from '../fakes/world.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-corrections-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function configurationOf(name: string) {
  const { configuration } = await testWorld({ storePath: join(folder, name) })
  return configuration
}

/** What the export of a store with one story and its corrections prints. */
async function exported(): Promise<readonly string[]> {
  const configuration = await configurationOf('old.sqlite')
  const store = await openStore({ path: configuration.storePath, digest })
  await store.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
  const quotations = await store.amendments.quotations('story-1')
  const [{ articleId, found } = { articleId: '', found: [] }] = quotations
  const change = { kind: 'quotation', articleId, found, kept: [], speaker: null } as const
  await store.amendments.keep(anAmendment({ id: 'first', change }), () => [])
  await store.amendments.keep(anAmendment({ id: 'second' }), () => [])
  await store.close()
  const lines: string[] = []
  await exportCorrections({ configuration, print: (line) => lines.push(line) })
  return lines
}

async function taken(text: string) {
  const file = join(folder, 'corrections.jsonl')
  await writeFile(file, text)
  const configuration = await configurationOf('new.sqlite')
  const lines: string[] = []
  const errors: string[] = []
  const asking = {
    configuration,
    print: (line: string) => lines.push(line),
    printError: (line: string) => errors.push(line),
  }
  const exitCode = await takeOverCorrections(file, asking)
  const store = await openStore({ path: configuration.storePath, digest })
  const ids = (await store.amendments.standing()).map(({ id }) => id)
  await store.close()
  return { exitCode, said: lines.join('\n'), errors: errors.join('\n'), ids }
}

test('the corrections of one store are those of another, once', async () => {
  const lines = await exported()
  expect(lines).toHaveLength(2)
  expect(await taken(lines.join('\n'))).toEqual({
    exitCode: 0,
    said: 'Przejęto 2 poprawki; już tu 0 było.',
    errors: '',
    ids: ['first', 'second'],
  })
  expect((await taken(lines.join('\n'))).said).toBe('Przejęto 0 poprawek; już tu 2 były.')
})

describe('a file that is none of corrections', () => {
  const good = JSON.stringify(anAmendment({ id: 'good' }))
  test.each<[string, string]>([
    ['no JSON', 'nie JSON'],
    ['another object', '{"id":"x","query":"umowa"}'],
    ['one with more in it', JSON.stringify({ ...anAmendment(), more: 1 })],
    [
      'one that was undone',
      JSON.stringify(anAmendment({ undone: { at: 1, by: { platform: 'slack', userId: 'U' } } })),
    ],
    ['one with a place before the text', good.replace('"at":', '"at":-')],
  ])('(%s) is refused with its line, and nothing is taken over', async (_case, line) => {
    const { exitCode, errors, ids } = await taken(`${good}\n${line}\n`)
    expect([exitCode, ids]).toEqual([2, []])
    expect(errors).toContain('corrections.jsonl:2')
  })
})
