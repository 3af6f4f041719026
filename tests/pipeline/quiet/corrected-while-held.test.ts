import { expect, describe, test } from 'vitest'
import type { AmendedAlert } from '#domain/amendment.ts'
import type { Channel } from '#domain/configuration.ts'
import type { ListedAlert } from '#domain/message.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { anAmendment } from '../../builders.ts'
import { aChannel, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
/** Ten at night in Warsaw. */
const EVENING = Date.parse('2026-05-12T20:00Z')
const quiet = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: null,
} as const

const title = 'Rosja podpisuje traktat'

describe.each<[string, Partial<Channel>, number]>([
  ['in quiet hours', { quiet }, 9 * HOUR_MS],
  ['over the ceiling', { alertsPerHour: 0 }, HOUR_MS],
])('a line held %s', (_, overrides, untilListed) => {
  test.each([
    ['corrected it', 'correction', `SPROSTOWANIE: ${title}`],
    ['taken it back', 'retraction', `Wycofanie depeszy: ${title}`],
  ])('tells that an outlet has %s meanwhile, in its own words', async (_name, kind, corrects) => {
    const world = await held(overrides)
    await publish(world, corrects)
    expect(await lineAfter(world, untilListed)).toMatchObject({
      title,
      correction: { kind, title: corrects, source: { name: 'kurier' } },
    })
  })

  test.each<[string, AmendedAlert, string | undefined]>([
    ['a note', { kind: 'alert', isWithdrawn: false, note: 'Data jest inna.' }, 'Data jest inna.'],
    ['nothing', { kind: 'alert', isWithdrawn: false, note: '' }, undefined],
  ])('tells what a manager has noted on it meanwhile: %s', async (_name, change, note) => {
    const world = await held(overrides)
    const storyId = await onlyStory(world)
    await world.store.amendments.keep(anAmendment({ storyId, change }), () => [])
    const line = await lineAfter(world, untilListed)
    expect(line.note).toBe(note)
    expect(line.correction).toBeUndefined()
  })

  test('says nothing of a note that was undone', async () => {
    const world = await held(overrides)
    const change = { kind: 'alert', isWithdrawn: false, note: 'Data jest inna.' } as const
    const amendment = anAmendment({ storyId: await onlyStory(world), change })
    await world.store.amendments.keep(amendment, () => [])
    await world.store.amendments.undo(amendment.id, { at: amendment.at, by: amendment.by }, () => [])
    expect((await lineAfter(world, untilListed)).note).toBeUndefined()
  })
})

/** A channel for which one article is held. */
async function held(overrides: Partial<Channel>): Promise<TestWorld> {
  const world = await testWorld({ channels: [aChannel('c1', overrides)] })
  world.clock.set(EVENING - world.clock.now())
  world.readings.set('kurier', entries())
  await runCycle(world, 'all')
  const store = { ...world.store, articles: { ...world.store.articles, fileLists: async () => 0 } }
  await publish({ ...world, store }, title)
  expect((await world.store.archive.heldCounts()).map(({ count }) => count)).toEqual([1])
  return world
}

/** The entry that its feed shows from now on, under the same address. */
async function publish(world: TestWorld, shown: string): Promise<void> {
  const store = { ...world.store, articles: { ...world.store.articles, fileLists: async () => 0 } }
  world.readings.set('kurier', entries(anEntry(shown, { link: 'https://kurier.example/traktat' })))
  await runCycle({ ...world, store }, 'all')
}

async function lineAfter(world: TestWorld, ms: number): Promise<ListedAlert> {
  world.clock.advance(ms)
  await runCycle(world)
  const lines = world.messenger.posted.flatMap(({ message }) =>
    message.kind === 'list' ? message.items : [],
  )
  expect(lines).toHaveLength(1)
  const [line] = lines
  if (line === undefined) throw new Error('nothing was listed')
  return line
}

async function onlyStory({ store }: TestWorld): Promise<string> {
  const query = { topicId: null, feedId: null, since: 0, before: null, limit: 9 }
  return (await store.archive.recent(query))[0]?.storyId ?? ''
}
