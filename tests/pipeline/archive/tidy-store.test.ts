import { expect, test } from 'vitest'
import { tidyStore } from '#pipeline/archive/tidy-store.ts'
import { aNumberedStory, builtAt } from '../../builders.ts'
import { testWorld } from '../../fakes/world.ts'

const DAY_MS = 24 * 3_600_000
const forEver = { texts: 0, stories: 0, operations: 0 }

test.each([
  ['nothing is old yet', 10, 90, 365, forEver],
  ['texts are', 100, 90, 365, { texts: 250, stories: 0, operations: 0 }],
  ['articles are', 400, 90, 365, { texts: 0, stories: 250, operations: 0 }],
  ['all is kept for good', 4_000, null, null, forEver],
] as const)('%s', async (_, days, keepTexts, keepArticles, report) => {
  const ms = (period: number | null) => (period === null ? null : period * DAY_MS)
  const world = await testWorld({ retention: { textsMs: ms(keepTexts), articlesMs: ms(keepArticles) } })
  const stories = Array.from({ length: 250 }, (_none, number) => aNumberedStory(number, { operations: [] }))
  await world.store.articles.fileStories({ stories, known: [], at: builtAt })
  await fileNews(world, builtAt + days * DAY_MS)
  world.clock.advance(days * DAY_MS)
  expect(await tidyStore(world)).toEqual(report)
})

test.each([
  ['ten years forward', 3_650 * DAY_MS],
  ['ten years back', -3_650 * DAY_MS],
])('a clock set %s empties nothing', async (_, jumpMs) => {
  const world = await testWorld({ retention: { textsMs: 90 * DAY_MS, articlesMs: 365 * DAY_MS } })
  await fileNews(world, builtAt)
  world.clock.advance(jumpMs)
  expect(await tidyStore(world)).toEqual(forEver)
})

/** Articles of that day, enough to tell it. */
async function fileNews({ store }: Awaited<ReturnType<typeof testWorld>>, at: number): Promise<void> {
  const stories = Array.from({ length: 120 }, (_, number) => {
    const story = aNumberedStory(1_000 + number, { operations: [] })
    return { ...story, article: { ...story.article, publishedAt: at } }
  })
  await store.articles.fileStories({ stories, known: [], at })
}
