import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showFeedback, type FeedbackFlags } from '#app/archive/feedback.ts'
import { digest } from '#app/digest.ts'
import type { Configuration } from '#domain/configuration.ts'
import { openStore } from '#storage/index.ts'
import { aNewOperation, aNumberedStory } from '../builders.ts'
import { aTopic, testWorld } from '../fakes/world.ts'

let folder: string
let configuration: Configuration

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-feedback-'))
  const storePath = join(folder, 'depesza.sqlite')
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  ;({ configuration } = await testWorld({ storePath, topics }))
  const store = await openStore({ path: storePath, digest })
  const at = Date.now()
  const stories = [1, 2].map((number) =>
    aNumberedStory(number, { operations: [aNewOperation({ subject: `story-${number}` })] }),
  )
  await store.articles.fileStories({ stories, known: [], at })
  const said = { by: { platform: 'slack', userId: 'U1' }, address: 'C1', at }
  const form = { verdict: 'irrelevant', topicId: 'bialorus', form: 'Mińsku' } as const
  await store.feedback.put({ ...said, storyId: 'story-1', ...form })
  const speaker = { verdict: 'wrong-speaker', topicId: null, form: null } as const
  await store.feedback.put({ ...said, storyId: 'story-2', ...speaker })
  await store.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function answered(flags: FeedbackFlags) {
  const lines: string[] = []
  const errors: string[] = []
  const exitCode = await showFeedback(flags, {
    configuration,
    print: (line) => lines.push(line),
    printError: (line) => errors.push(line),
  })
  return { exitCode, lines, errors }
}

test('a table of topics and forms', async () => {
  expect(await answered({ days: '30' })).toEqual({
    exitCode: 0,
    errors: [],
    lines: [
      'Trafność alertów z 30 dni',
      'temat, forma  alerty  nietrafne  zły mówca  inna historia  osoby  trafność',
      'Białoruś           2          1          1              0      1       50%',
      '  „Mińsku”         2          1          0              0      1       50%',
    ],
  })
})

test('the same as JSON', async () => {
  const { lines } = await answered({ days: '7', json: true })
  const counted = { alerts: 2, irrelevant: 1, people: 1, wrongStory: 0, precision: 0.5 }
  expect(JSON.parse(lines.join('\n'))).toEqual({
    days: 7,
    topics: [
      { topicId: 'bialorus', form: null, wrongSpeaker: 1, ...counted },
      { topicId: 'bialorus', form: 'Mińsku', wrongSpeaker: 0, ...counted },
    ],
    proposals: [],
  })
})

test.each(['0', '366', 'tydzień', '-1', ''])('„%s” is no number of days', async (days) => {
  const { exitCode, errors } = await answered({ days })
  expect([exitCode, errors]).toEqual([2, [`--days: „${days}” to nie liczba dni od 1 do 365.`]])
})
