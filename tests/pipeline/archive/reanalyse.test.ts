import { describe, expect, test } from 'vitest'
import type { TextQuery } from '#ports/store.ts'
import type { Analyser } from '#pipeline/articles/analyse-article.ts'
import { reanalyse, type ReanalysisReport } from '#pipeline/archive/reanalyse.ts'
import { anAnalysis, aNumberedStory, builtAt } from '../../builders.ts'
import { testWorld, type TestWorld } from '../../fakes/world.ts'

const outdated: TextQuery = { olderThan: 2, language: null, since: 0 }
const everything: TextQuery = { ...outdated, olderThan: null }

/** A world whose archive holds so many articles, each analysed by version 1 as of the topic "bialorus". */
async function worldWith(count: number): Promise<TestWorld> {
  const world = await testWorld()
  const stories = Array.from({ length: count }, (_, number) => aNumberedStory(number, { operations: [] }))
  await world.store.articles.fileStories({ stories, known: [], at: builtAt })
  return world
}

/** An analyser of version 2 that finds a topic in every text; `seen` counts the texts. */
function analyserOf(topicId: string) {
  const seen: string[] = []
  const analyse: Analyser = ({ source = '' }) => {
    seen.push(source)
    return anAnalysis({ topics: [{ topicId, matches: [] }], analyserVersion: 2 })
  }
  return { seen, analyse }
}

const ignore = (): void => undefined

async function topicCount(world: TestWorld, topicId: string): Promise<number> {
  const query = { topicId, feedId: null, since: 0, before: null, limit: 1 }
  return world.store.archive.countRecent(query)
}

describe('analysing the archive again', () => {
  test('replaces what an older version stored, tells every page, and does nothing the next time', async () => {
    const world = await worldWith(230)
    const { seen, analyse } = analyserOf('pakt')
    const pages: ReanalysisReport[] = []
    const report = await reanalyse(
      { ...world, analyse },
      { query: outdated, run: null, onPage: (page) => pages.push(page) },
    )
    expect(report).toEqual({ done: 230, total: 230, topicsChanged: 230, failed: 0, isComplete: true })
    expect(pages.map(({ done }) => done)).toEqual([100, 200, 230])
    expect(new Set(seen)).toEqual(new Set(['Kurier Graniczny']))
    expect(await topicCount(world, 'pakt')).toBe(230)
    const again = await reanalyse({ ...world, analyse }, { query: outdated, run: null, onPage: ignore })
    expect(again).toMatchObject({ done: 0, total: 0, isComplete: true })
  })

  test('files nothing that could be posted', async () => {
    const world = await worldWith(3)
    await reanalyse(
      { ...world, analyse: analyserOf('pakt').analyse },
      { query: outdated, run: null, onPage: ignore },
    )
    expect(await world.store.outbox.operations(9)).toEqual([])
  })

  test.each<[string, TextQuery, string | null]>([
    ['what is outdated', outdated, null],
    ['everything', everything, 'run-1'],
  ])('after an end in the middle it goes on where it was: %s', async (_, query, run) => {
    const world = await worldWith(230)
    const { seen, analyse } = analyserOf('pakt')
    const ending = new AbortController()
    const request = { query, run }
    const cut = await reanalyse(
      { ...world, analyse, stop: ending.signal },
      { ...request, onPage: () => ending.abort() },
    )
    expect(cut).toMatchObject({ done: 100, total: 230, isComplete: false })
    const rest = await reanalyse({ ...world, analyse }, { ...request, onPage: ignore })
    expect(rest).toMatchObject({ done: 130, total: 130, isComplete: true })
    expect(seen).toHaveLength(230)
  })

  test('everything again after it was complete, and from the beginning as another run', async () => {
    const world = await worldWith(230)
    const { seen, analyse } = analyserOf('pakt')
    await reanalyse({ ...world, analyse }, { query: everything, run: 'run-1', onPage: ignore })
    const ending = new AbortController()
    const cutWorld = { ...world, analyse, stop: ending.signal }
    await reanalyse(cutWorld, { query: everything, run: 'run-1', onPage: () => ending.abort() })
    await reanalyse({ ...world, analyse }, { query: everything, run: 'run-2', onPage: ignore })
    expect(seen).toHaveLength(230 + 100 + 230)
  })

  test('an article that cannot be analysed stays as it was and holds up no other', async () => {
    const world = await worldWith(3)
    let asked = 0
    const { analyse } = analyserOf('pakt')
    const failing: Analyser = (document) => {
      asked += 1
      if (asked === 2) throw new Error('no such text')
      return analyse(document)
    }
    const report = await reanalyse(
      { ...world, analyse: failing },
      { query: outdated, run: null, onPage: ignore },
    )
    expect(report).toEqual({ done: 2, total: 3, topicsChanged: 2, failed: 1, isComplete: true })
    expect(await topicCount(world, 'bialorus')).toBe(1)
  })

  test('what a bot files meanwhile is left alone', async () => {
    const world = await worldWith(150)
    const { analyse } = analyserOf('pakt')
    const analysis = anAnalysis({ analyserVersion: 2 })
    const onPage = (): void => {
      const story = aNumberedStory(999, { operations: [], analysis })
      void world.store.articles.fileStories({ stories: [story], known: [], at: builtAt })
    }
    await reanalyse({ ...world, analyse }, { query: outdated, run: null, onPage })
    expect(await topicCount(world, 'pakt')).toBe(150)
    expect(await topicCount(world, 'bialorus')).toBe(1)
  })
})
