import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dryRunRoutes } from '#app/routing/dry-run-routes.ts'
import { explainRoute } from '#app/routing/explain-route.ts'
import type { Configuration } from '#domain/configuration.ts'
import { openStore } from '#storage/index.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { aKnownEntry, aNumberedStory, anArticle, builtAt, testDigest } from '../../builders.ts'
import { aChannel, aFeed, aTopic, testWorld } from '../../fakes/world.ts'
import { aRule } from '../../pipeline/routing/builders.ts'

let folder: string
let configuration: Configuration
const c1 = aChannel('c1', { topicIds: ['bialorus'] })
const c2 = aChannel('c2', { topicIds: [] })
const twoSources = aRule('Dwa źródła', { storySize: 2 }, { severity: 'urgent', channels: [c2.destination] })
const rockets = aRule(
  'Rakiety',
  { title: keywordTopic({ id: 'rule-1', name: 'rakieta', query: 'rakieta' }) },
  { severity: 'important', mention: { fake: 'role:1' } },
)
const gossip = aRule('Plotki', { language: 'en' }, { skip: true })

/** Four stories: the last one told by a second outlet, the third in English and not about rockets. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-route-'))
  const world = await testWorld({
    feeds: [aFeed('kurier', { source: anArticle().source })],
    topics: [aTopic('Białoruś', { id: 'bialorus' })],
    channels: [c1, c2],
    rules: [twoSources, rockets, gossip],
    storePath: join(folder, 'depesza.sqlite'),
  })
  configuration = world.configuration
  await world.store.close()
  const store = await openStore({ path: configuration.storePath, digest: testDigest })
  const stories = [1, 2, 3, 4].map((number) => {
    const story = aNumberedStory(number, { operations: [] })
    const told = number === 3 ? { title: 'A quiet day', language: 'en' } : {}
    return { ...story, article: { ...story.article, ...told, publishedAt: builtAt - number * 60_000 } }
  })
  const report = aKnownEntry().report
  const known = report === null ? [] : [aKnownEntry({ report: { ...report, storyId: 'story-4' } })]
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  await store.articles.fileStories({ stories: [], known, at: builtAt })
  await store.close()
})
afterAll(() => rm(folder, { recursive: true }))

async function dryRun(overrides: Partial<Configuration> = {}, since = '7d'): Promise<readonly string[]> {
  const lines: string[] = []
  const progress = { show: () => undefined, clear: () => undefined }
  const print = (line: string) => void lines.push(line)
  const code = await dryRunRoutes({
    configuration: { ...configuration, ...overrides },
    since,
    now: builtAt,
    progress,
    print,
  })
  expect(code).toBe(0)
  return lines
}

describe('a dry run', () => {
  test('says of each rule and channel how many alerts, with examples, without sending or changing anything', async () => {
    const title = '    · Rakiety w Osipowiczach. „To sygnał dla Wilna”'
    expect(await dryRun()).toEqual([
      'Reguła „Dwa źródła” wysłałaby 1 alert do fake:c2',
      title,
      'Reguła „Rakiety” wysłałaby 3 alerty do fake:c1',
      title,
      title,
      title,
      'Reguła „Plotki” zatrzymałaby 1 alert do fake:c1',
      '    · A quiet day',
      'Sprawdzono 4 wątki z archiwum; nic nie wysłano.',
    ])
  })

  test('shows three examples at most, in English too', async () => {
    const lines = await dryRun({ rules: [], locale: 'en' })
    expect(lines).toHaveLength(6)
    expect(lines[1]).toBe('No rule: 4 alerts to fake:c1')
  })

  test('looks no further back than it is asked', async () => {
    expect(await dryRun({ rules: [gossip] }, '2m')).toContain(
      'Sprawdzono 2 wątki z archiwum; nic nie wysłano.',
    )
  })

  test.each(['', 'wczoraj', '-1d'])('refuses a period that is none: "%s"', async (since) => {
    await expect(dryRun({}, since)).rejects.toThrow('--since')
  })
})

async function explained(input: string, overrides: Partial<Configuration> = {}): Promise<readonly string[]> {
  const lines: string[] = []
  await explainRoute({
    configuration: { ...configuration, ...overrides },
    input,
    source: 'Kurier Graniczny',
    now: builtAt,
    print: (line) => void lines.push(line),
  })
  return lines
}

describe('an explanation', () => {
  test('of a stored story, with all its reports', async () => {
    expect(await explained('story-4')).toEqual([
      '✓ Dwa źródła',
      '    ✓ źródła: 2 z 2',
      '✓ Rakiety',
      '    ✓ tytuł',
      '✗ Plotki',
      '    ✗ język',
      '→ fake:c1: alert ważny, woła role:1, reguła „Rakiety”',
      '→ fake:c2: alert pilny, reguła „Dwa źródła”',
    ])
  })

  test('of a file, which is analysed', async () => {
    const file = join(folder, 'artykul.txt')
    await writeFile(file, 'Białoruś zamyka przejścia graniczne. Tak podał resort.')
    expect(await explained(file, { rules: [twoSources], locale: 'en' })).toEqual([
      '✗ Dwa źródła',
      '    ✗ sources: 1 of 2',
      '→ fake:c1: ordinary alert, no rule',
    ])
  })

  test('of an article without a topic', async () => {
    const file = join(folder, 'pogoda.txt')
    await writeFile(file, 'Jutro będzie padać. Wiatr słaby.')
    expect(await explained(file, { rules: [aRule('Zawsze')] })).toEqual([
      '✓ Zawsze',
      '    bez warunków: pasuje zawsze',
      'Artykuł nie pasuje do żadnego tematu, więc reguły go nie dotyczą.',
    ])
  })
})
