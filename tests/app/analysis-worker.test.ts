import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAnalysis, type AnalysisWorker } from '#app/analysis-thread/analysis-worker.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import { aTopic, noWords } from '../fakes/world.ts'

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

test('tells what is new in a story by its dictionaries', async () => {
  const opening = { ...document, id: 'a', publishedAt: 0 }
  const title = 'Mińsk legł w gruzach'
  const report = { id: 'b', title, text: '', language: 'pl', publishedAt: 30 * 3_600_000 }
  expect(await analysis.stories.tellNews([opening], report)).toMatchObject({ why: 'turn', sentence: title })
  expect(await analysis.stories.tellNews([opening, report], { ...report, id: 'c' })).toBeNull()
  expect(whatIsNew([opening], report, () => noWords)).toBeNull()
})

test('what it learns counts from the next document on', async () => {
  await analysis.learn({ ...knowledge, topics: [aTopic('pakt')] })
  expect((await analysis.analyse(document)).topics.map(({ topicId }) => topicId)).toEqual(['pakt'])
})
