import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUpkeep, type Upkeep } from '#app/settings/upkeep.ts'
import type { Analysing } from '#pipeline/articles/analyse-article.ts'
import type { Log } from '#ports/log.ts'
import { anAnalysis, aNumberedStory, builtAt } from '../../builders.ts'
import { silentLog, testWorld, type TestWorld } from '../../fakes/world.ts'

const knowledge = { topics: [], experts: [], institutions: [] }
const HOUR_MS = 3_600_000

let world: TestWorld
/** What the analysing thread was asked, in order. */
let asked: string[]
let errors: string[]
/** How many runs over the archive came to their end. */
let runs: number
let stop: AbortController

beforeEach(async () => {
  asked = []
  errors = []
  runs = 0
  stop = new AbortController()
  const own = errors
  const log: Log = {
    ...silentLog,
    info: () => {
      runs += 1
    },
    error: (message) => void own.push(message),
  }
  world = { ...(await testWorld()), log, stop: stop.signal }
  await world.store.articles.fileStories({
    stories: [aNumberedStory(1, { operations: [] })],
    known: [],
    at: builtAt,
  })
})
afterEach(() => world.store.close())

const analyse: Analysing = async ({ source = '' }) => {
  asked.push(`analyse ${source}`)
  return anAnalysis({ topics: [{ topicId: 'pakt', matches: [] }] })
}

function upkeepWith(parts: Partial<Parameters<typeof createUpkeep>[1]> = {}): Upkeep {
  const learn = async () => void asked.push('learn')
  return createUpkeep(world, { analyse, learn, ...parts })
}

async function foundByTopic(): Promise<number> {
  const query = { topicId: 'pakt', feedId: null, since: 0, before: null, limit: 1 }
  return world.store.archive.countRecent(query)
}

test('the archive is read again by what was learnt before, and nothing is announced', async () => {
  const learning = Promise.withResolvers<void>()
  const upkeep = upkeepWith({
    learn: async () => {
      await learning.promise
      asked.push('learn')
    },
  })
  upkeep.learn(knowledge)
  upkeep.readAgain(0)
  for (let times = 0; times < 20; times += 1) expect(await foundByTopic()).toBe(0)
  learning.resolve()
  await vi.waitFor(() => expect(runs).toBe(1))
  expect(await foundByTopic()).toBe(1)
  expect(asked).toEqual(['learn', 'analyse Kurier Graniczny'])
  expect(await world.store.outbox.operations(9)).toEqual([])
})

test('texts from before the moment are left as they were', async () => {
  const { promise: done, resolve } = Promise.withResolvers<object | undefined>()
  world = { ...world, log: { ...world.log, info: (_message, fields) => resolve(fields) } }
  upkeepWith().readAgain(builtAt + HOUR_MS)
  expect(await done).toEqual({ done: 0, topicsChanged: 0 })
  expect(asked).toEqual([])
})

test('what is wanted while it reads becomes one further run, since the earliest of those moments', async () => {
  const first = Promise.withResolvers<void>()
  const since: number[] = []
  const { texts } = world.store
  const countTexts: typeof texts.countTexts = async (query, before) => {
    since.push(query.since)
    if (since.length === 1) await first.promise
    return texts.countTexts(query, before)
  }
  world = { ...world, store: { ...world.store, texts: { ...texts, countTexts } } }
  const upkeep = upkeepWith()
  for (const hours of [1, 3, 2]) upkeep.readAgain(builtAt - hours * HOUR_MS)
  await vi.waitFor(() => expect(since).toHaveLength(1))
  first.resolve()
  await vi.waitFor(() => expect(runs).toBe(2))
  expect(since).toEqual([builtAt - HOUR_MS, builtAt - 3 * HOUR_MS])
})

test('a thread that cannot learn is told of in the log, and the archive is read all the same', async () => {
  const upkeep = upkeepWith({ learn: () => Promise.reject(new Error('gone')) })
  upkeep.learn(knowledge)
  upkeep.readAgain(0)
  await vi.waitFor(() => expect(runs).toBe(1))
  expect(await foundByTopic()).toBe(1)
  expect(errors).toEqual(['analysis not told of a change'])
})

test('an archive that cannot be read is told of in the log, and the next run works', async () => {
  const { texts } = world.store
  let isBroken = true
  const countTexts: typeof texts.countTexts = (...args) =>
    isBroken ? Promise.reject(new Error('disk full')) : texts.countTexts(...args)
  world = { ...world, store: { ...world.store, texts: { ...texts, countTexts } } }
  const upkeep = upkeepWith()
  upkeep.readAgain(0)
  await vi.waitFor(() => expect(errors).toEqual(['archive not read again']))
  isBroken = false
  upkeep.readAgain(0)
  await vi.waitFor(() => expect(runs).toBe(1))
  expect(await foundByTopic()).toBe(1)
})

test('nothing is begun once the process is to end', async () => {
  const learning = Promise.withResolvers<void>()
  const upkeep = upkeepWith({ learn: () => learning.promise })
  upkeep.learn(knowledge)
  upkeep.readAgain(0)
  stop.abort()
  learning.resolve()
  await vi.waitFor(async () => expect(await world.store.texts.countTexts(everything, null)).toBe(1))
  expect(asked).toEqual([])
})

const everything = { olderThan: null, language: null, since: 0 }
