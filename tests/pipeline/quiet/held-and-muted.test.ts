import { describe, expect, test } from 'vitest'
import { parseSchedule } from '#config/parse-schedule.ts'
import type { Channel } from '#domain/configuration.ts'
import type { Decision } from '#domain/decision.ts'
import type { Muted } from '#domain/mute.ts'
import type { ListedAlert } from '#domain/message.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aChannel, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
/** Ten at night in Warsaw, and seven in the morning there. */
const EVENING = Date.parse('2026-05-12T20:00Z')
const MORNING = Date.parse('2026-05-13T05:00Z')

const quiet = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: null,
} as const
const channel = aChannel('c1', { quiet })
const titles = ['Rosja pierwsza', 'Pakt drugi', 'Rosja i Pakt']

describe('what a channel mutes in its quiet hours', () => {
  test.each<[string, Muted, readonly string[]]>([
    ['a topic', { kind: 'topic', topicId: 'rosja' }, ['Pakt drugi', 'Rosja i Pakt']],
    ['a form', { kind: 'form', topicId: 'pakt', form: 'pakt' }, ['Rosja pierwsza', 'Rosja i Pakt']],
    ['a form of another topic', { kind: 'form', topicId: 'rosja', form: 'Pakt' }, titles],
    ['another outlet', { kind: 'source', source: 'goniec' }, titles],
    ['the outlet of all of it', { kind: 'source', source: 'Kurier' }, []],
  ])('stands in no summary of them: %s', async (_, muted, expected) => {
    const world = await night()
    await mute(world, muted)
    await morning(world)
    expect(titlesIn(world).toSorted()).toEqual(expected.toSorted())
    expect(await world.store.archive.heldCounts()).toEqual([])
  })

  test('leaves a line its other topics', async () => {
    const world = await night()
    await mute(world, { kind: 'topic', topicId: 'rosja' })
    await morning(world)
    expect(linesIn(world).find(({ title }) => title === 'Rosja i Pakt')?.topics).toEqual(['Pakt'])
  })

  test('and hears of again before they are over stands in it', async () => {
    const world = await night()
    await mute(world, { kind: 'source', source: 'kurier' })
    await world.store.mutes.undo('mute-1', { by: 'terminal', at: world.clock.now() })
    await morning(world)
    expect(titlesIn(world)).toHaveLength(3)
  })

  test('one story alone, is missing alone, and it is told why', async () => {
    const world = await night()
    const storyId = await storyOf(world, 'Rosja pierwsza')
    await mute(world, { kind: 'story', storyId })
    await morning(world)
    expect(titlesIn(world)).toEqual(['Rosja i Pakt', 'Pakt drugi'])
    expect((await decisionsOn(world, storyId)).map(({ outcome, step }) => [outcome, step])).toEqual([
      ['held', 'quiet'],
      ['stopped', 'mute'],
    ])
    expect((await world.store.articles.storySoFar(storyId)).listedAt).toEqual([])
  })
})

describe('a channel that is changed in its quiet hours', () => {
  test.each<[string, Partial<Channel>, readonly string[]]>([
    ['no longer wants a topic', { topicIds: ['pakt'] }, ['Rosja i Pakt', 'Pakt drugi']],
    ['wants none of them', { topicIds: ['białoruś'] }, []],
    ['wants digests alone', { digest: digestAlone() }, []],
  ])('%s', async (_, change, expected) => {
    const world = await night()
    const channels = [{ ...channel, ...change }]
    await morning({ ...world, configuration: { ...world.configuration, channels } })
    expect(titlesIn(world)).toEqual(expected)
    expect(await world.store.archive.heldCounts()).toEqual([])
  })
})

test('what was over a ceiling and was muted since stands in no list', async () => {
  const world = await testWorld({ channels: [aChannel('c1', { alertsPerHour: 1 })] })
  world.readings.set('kurier', entries())
  await runCycle(world, 'all')
  const [first, ...others] = ['Rosja a', 'Rosja b', 'Pakt c'].map((title) => anEntry(title))
  if (first === undefined) throw new Error('there are three')
  const quietWorld = { ...world, store: { ...world.store, articles: withoutLists(world) } }
  world.readings.set('kurier', entries(first, ...others))
  await runCycle(quietWorld, 'all')
  await mute(world, { kind: 'topic', topicId: 'rosja' })
  world.readings.set('kurier', { kind: 'unchanged' })
  await runCycle(world)
  const alerts = world.messenger.posted.flatMap(({ message }) =>
    message.kind === 'alert' ? message.title : [],
  )
  const held = ['Rosja a', 'Rosja b', 'Pakt c'].filter((title) => !alerts.includes(title))
  expect(titlesIn(world)).toEqual(held.filter((title) => !title.startsWith('Rosja')))
})

/** No list yet, so that what is held stays so. */
function withoutLists({ store }: TestWorld): TestWorld['store']['articles'] {
  return { ...store.articles, fileLists: async () => 0 }
}

function digestAlone(): Channel['digest'] {
  const schedule = parseSchedule('08:00')
  if (schedule === null) throw new Error('that is a schedule')
  return { schedule, period: 'since-last', mode: 'only' }
}

/** A night in which three articles came. */
async function night(): Promise<TestWorld> {
  const world = await testWorld({ channels: [channel] })
  world.clock.set(EVENING - world.clock.now())
  world.readings.set('kurier', entries())
  await runCycle(world, 'all')
  world.readings.set('kurier', entries(...titles.map((title) => anEntry(title, { publishedAt: EVENING }))))
  await runCycle(world, 'all')
  world.clock.advance(HOUR_MS)
  expect(world.messenger.posted).toEqual([])
  return world
}

async function morning(world: TestWorld): Promise<void> {
  world.clock.advance(MORNING - world.clock.now())
  await runCycle(world)
}

function mute({ store, clock }: TestWorld, muted: Muted): Promise<void> {
  const scope = { kind: 'channel', destination: channel.destination } as const
  return store.mutes.add({ id: 'mute-1', muted, scope, by: 'terminal', at: clock.now(), until: null })
}

function linesIn({ messenger }: TestWorld): readonly ListedAlert[] {
  return messenger.posted.flatMap(({ message }) => (message.kind === 'list' ? message.items : []))
}

function titlesIn(world: TestWorld): readonly string[] {
  return linesIn(world).map(({ title }) => title)
}

async function storyOf(world: TestWorld, wanted: string): Promise<string> {
  const query = { topicId: null, feedId: null, since: 0, before: null, limit: 9 }
  const stories = await world.store.archive.recent(query)
  return stories.find(({ article }) => article.title === wanted)?.storyId ?? ''
}

function decisionsOn(world: TestWorld, storyId: string): Promise<readonly Decision[]> {
  return world.store.archive.decisionsOf(storyId)
}
