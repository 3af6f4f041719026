import { describe, expect, test } from 'vitest'
import type { AlertList } from '#domain/message.ts'
import type { QuietHours } from '#domain/quiet.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
/** Ten at night in Warsaw. */
const EVENING = Date.parse('2026-05-12T20:00Z')
/** Seven in the morning there. */
const MORNING = Date.parse('2026-05-13T05:00Z')

const nights: QuietHours = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: 'urgent',
}
const quietChannel = aChannel('c1', { quiet: nights })

describe('a channel in its quiet hours', () => {
  test('gets nothing, and one summary of it all as soon as they are over', async () => {
    const world = await atNight()
    await brings(world, 'Rosja pierwsza', 'Pakt nocny', 'Rosja druga')
    expect(kinds(world)).toEqual([])
    await goTo(world, MORNING - 1)
    expect(kinds(world)).toEqual([])
    await goTo(world, MORNING)
    expect(summaries(world)).toMatchObject([{ quiet: 'night', omitted: 0 }])
    expect(titlesIn(world)).toEqual([['Rosja pierwsza', 'Rosja druga', 'Pakt nocny']])
  })

  test('has that summary once, and its news one by one again', async () => {
    const world = await atNight()
    await brings(world, 'Rosja nocą')
    for (const minute of [0, 1, 2]) await goTo(world, MORNING + minute * 60_000)
    await brings(world, 'Rosja rano')
    await runCycle(world, 'all')
    expect(kinds(world)).toEqual(['list', 'Rosja rano'])
  })

  test('has it before the morning’s news where the bot was down at the end', async () => {
    const world = await atNight()
    await brings(world, 'Rosja nocą')
    world.clock.set(MORNING + 3 * HOUR_MS - world.clock.now())
    world.readings.set('kurier', entries(anEntry('Rosja rano')))
    await runCycle(world, 'all')
    expect(kinds(world)).toEqual(['list', 'Rosja rano'])
  })

  test('where they are over by a changed file has the summary at once', async () => {
    const world = await atNight()
    await brings(world, 'Rosja nocą')
    await runCycle(changed(world, { quiet: { ...nights, spans: [{ start: 1_320, end: 1_380 }] } }, HOUR_MS))
    expect(kinds(world)).toEqual(['list'])
  })

  test('where a changed file makes them longer waits for the new end', async () => {
    const world = await atNight()
    await brings(world, 'Rosja nocą')
    const longer = changed(world, { quiet: { ...nights, spans: [{ start: 1_320, end: 540 }] } }, 0)
    await goTo(longer, MORNING)
    expect(kinds(world)).toEqual([])
    await goTo(longer, MORNING + 2 * HOUR_MS)
    expect(kinds(world)).toEqual(['list'])
  })

  test('that is no longer in the file has what waited all the same', async () => {
    const world = await atNight()
    await brings(world, 'Rosja nocą')
    await runCycle({ ...world, configuration: { ...world.configuration, channels: [aChannel('c2')] } })
    const filed = await world.store.outbox.operations(9)
    expect(filed.map(({ message }) => message.kind)).toEqual(['list'])
  })

  test('has one summary of eighty, with those that most outlets carry, and not eighty messages', async () => {
    const world = await atNight({ feeds: [aFeed('kurier'), aFeed('goniec')] })
    const many = Array.from({ length: 80 }, (_, index) => anEntry(`Rosja ${index}`))
    await brings(world, ...many.map(({ title }) => title))
    world.readings.set('goniec', entries(many[77] ?? anEntry('')))
    await runCycle(world, 'all')
    await goTo(world, MORNING)
    expect(kinds(world)).toEqual(['list'])
    const [summary] = summaries(world)
    expect(summary).toMatchObject({ omitted: 60 })
    expect(summary?.items[0]).toMatchObject({ title: 'Rosja 77', outlets: 2 })
  })

  test('takes what was over the ceiling along, and leaves the ceiling of the morning alone', async () => {
    const world = await atNight({ channels: [{ ...quietChannel, alertsPerHour: 1 }] }, -60_000)
    await brings(world, 'Rosja a', 'Rosja b')
    expect(kinds(world)).toEqual(['Rosja a', 'list'])
    await goTo(world, EVENING - 30_000)
    await brings(world, 'Rosja c')
    await goTo(world, EVENING + HOUR_MS)
    await brings(world, 'Rosja d')
    await goTo(world, MORNING)
    await brings(world, 'Rosja e')
    expect(kinds(world)).toEqual(['Rosja a', 'list', 'list', 'Rosja e'])
    expect(titlesIn(world).at(-1)?.toSorted()).toEqual(['Rosja c', 'Rosja d'])
  })

  test('by day is told as quiet and not as a night', async () => {
    const world = await atNight(
      { channels: [aChannel('c1', { quiet: { ...nights, spans: [], days: [2] } })] },
      -8 * HOUR_MS,
    )
    await brings(world, 'Rosja w południe')
    await goTo(world, EVENING + 2 * HOUR_MS)
    expect(summaries(world)).toMatchObject([{ quiet: 'other' }])
  })
})

test('two channels have their nights by their own clocks', async () => {
  const channels = [quietChannel, aChannel('c2', { quiet: nights, timeZone: 'America/New_York' })]
  const world = await atNight({ channels })
  await brings(world, 'Rosja wieczorem')
  expect(places(world)).toEqual([['c2', 'Rosja wieczorem']])
  await goTo(world, EVENING + 7 * HOUR_MS)
  await brings(world, 'Rosja nad ranem')
  await goTo(world, MORNING)
  await goTo(world, MORNING + 6 * HOUR_MS)
  expect(places(world)).toEqual([
    ['c2', 'Rosja wieczorem'],
    ['c1', 'list'],
    ['c2', 'list'],
  ])
})

async function atNight(overrides: Parameters<typeof testWorld>[0] = {}, shiftMs = 0): Promise<TestWorld> {
  const world = await testWorld({ channels: [quietChannel], ...overrides })
  world.clock.set(EVENING + shiftMs - world.clock.now())
  for (const { id } of world.configuration.feeds) world.readings.set(id, entries())
  await runCycle(world, 'all')
  return world
}

async function brings(world: TestWorld, ...titles: readonly string[]): Promise<void> {
  const at = world.clock.now()
  world.readings.set(
    'kurier',
    entries(...titles.map((title, index) => anEntry(title, { publishedAt: at - 60_000 + index }))),
  )
  await runCycle(world, 'all')
}

async function goTo(world: TestWorld, at: number): Promise<void> {
  world.clock.advance(at - world.clock.now())
  await runCycle(world)
}

function changed(world: TestWorld, overrides: Parameters<typeof aChannel>[1], afterMs: number): TestWorld {
  world.clock.advance(afterMs)
  return {
    ...world,
    configuration: { ...world.configuration, channels: [{ ...quietChannel, ...overrides }] },
  }
}

function kinds(world: TestWorld): readonly string[] {
  return places(world).map(([, kind]) => kind ?? '')
}

function places({ messenger }: TestWorld): readonly (readonly string[])[] {
  return messenger.posted.map(({ destination, message }) => [
    destination.address,
    message.kind === 'alert' ? message.title : message.kind,
  ])
}

function summaries({ messenger }: TestWorld): readonly AlertList[] {
  return messenger.posted.flatMap(({ message }) => (message.kind === 'list' ? [message] : []))
}

function titlesIn(world: TestWorld): readonly (readonly string[])[] {
  return summaries(world).map(({ items }) => items.map(({ title }) => title))
}
