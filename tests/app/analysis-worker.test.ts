import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAnalysis, type AnalysisWorker } from '#app/analysis-thread/analysis-worker.ts'
import { aTopic } from '../fakes/world.ts'

const document = { title: 'Rozmowy o paktach', text: 'O paktach mówiono w Mińsku.', language: 'pl' }
const knowledge = { topics: [aTopic('Mińsk')], rules: [], experts: [], institutions: [] }

let analysis: AnalysisWorker

beforeAll(async () => {
  const dictionaries = {
    dictionary: 'npm',
    homographs: 'shipped',
    storePath: ':memory:',
    locale: 'en',
  } as const
  analysis = await openAnalysis({ ...knowledge, ...dictionaries }, () => undefined)
}, 60_000)

afterAll(() => analysis.close())

test('a topic is tried on documents without being learnt', async () => {
  const other = { title: 'Pogoda', text: 'Będzie padać.', language: 'pl' }
  const matches = await analysis.tryTopic(aTopic('pakt'), [document, other])
  expect(matches.map((found) => found.map(({ form }) => form))).toEqual([['paktach', 'paktach'], []])
  expect((await analysis.analyse(document)).topics.map(({ topicId }) => topicId)).toEqual(['mińsk'])
})

test('what it learns counts from the next document on', async () => {
  await analysis.learn({ ...knowledge, topics: [aTopic('pakt')] })
  expect((await analysis.analyse(document)).topics.map(({ topicId }) => topicId)).toEqual(['pakt'])
})
