import { describe, expect, test, vi } from 'vitest'
import { parseSchedule } from '#config/parse-schedule.ts'
import type { DigestPlan } from '#domain/configuration.ts'
import { digestSteps } from '#domain/fault-point.ts'
import type { NewsDigest } from '#domain/message.ts'
import type { Muted } from '#domain/mute.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { fileDigests } from '#pipeline/digests/file-digests.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../builders.ts'
import { aChannel, anEntry, entries, silentLog, testWorld, type TestWorld } from '../fakes/world.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The builders' moment is 12:00 in Warsaw. */
const noon = '12:00'

function plan(overrides: Partial<DigestPlan> = {}, at = noon): DigestPlan {
  const schedule = parseSchedule(at)
  if (schedule === null) throw new Error(`"${at}" is no schedule`)
  return { schedule, period: 'since-last', mode: 'also', ...overrides }
}

async function newsroom(digest: DigestPlan = plan()): Promise<TestWorld> {
  const world = await testWorld({ channels: [aChannel('c1', { digest })], firstPoll: 'all' })
  await fileDigests(world)
  return world
}

async function publish(world: TestWorld, ...titles: readonly string[]): Promise<void> {
  world.readings.set(
    'kurier',
    entries(...titles.map((title) => anEntry(title, { publishedAt: world.clock.now() }))),
  )
  world.clock.advance(HOUR_MS)
  await runCycle(world, 'all')
}

async function tick(world: TestWorld): Promise<void> {
  await fileDigests(world)
  await deliverMessages(world)
}

function digestsOf(world: TestWorld): readonly NewsDigest[] {
  return world.messenger.posted.map(({ message }) => message).filter((message) => message.kind === 'digest')
}

function titlesOf(digest: NewsDigest | undefined): readonly string[] {
  return digest?.topics.flatMap(({ stories }) => stories.map(({ title }) => title)) ?? []
}

describe('a digest', () => {
  test('owes nothing for the time before its schedule was met', async () => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza')
    await tick(world)
    expect(digestsOf(world)).toEqual([])
  })

  test('comes once at its time with what came since the slot before', async () => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza', 'Sport')
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    await tick(world)
    world.clock.advance(60_000)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([['Rosja pierwsza']])
  })

  test('leaves out what the digest before held, and says where there is nothing', async () => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza')
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    world.clock.advance(DAY_MS)
    await tick(world)
    const [, second] = digestsOf(world)
    expect(second).toMatchObject({ tally: { count: 0 }, newest: { title: 'Rosja pierwsza' }, topics: [] })
    expect(second?.feeds).toEqual({ working: 1, all: 1 })
  })

  test('holds an article that its feed showed late, though it was published before the digest before', async () => {
    const world = await newsroom()
    world.clock.advance(DAY_MS)
    await tick(world)
    const publishedAt = world.clock.now() - HOUR_MS
    world.readings.set('kurier', entries(anEntry('Rosja spóźniona', { publishedAt })))
    world.clock.advance(HOUR_MS)
    await runCycle(world, 'all')
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(titlesOf(digestsOf(world)[1])).toEqual(['Rosja spóźniona'])
  })

  test.each<[string, Muted, readonly string[]]>([
    ['a topic', { kind: 'topic', topicId: 'rosja' }, ['Pakt drugi']],
    ['an outlet', { kind: 'source', source: 'KURIER' }, []],
    ['a form', { kind: 'form', topicId: 'pakt', form: 'pakt' }, ['Rosja pierwsza']],
  ])('leaves out what the channel has muted: %s', async (_, muted, shown) => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza', 'Pakt drugi')
    const at = world.clock.now()
    const scope = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const
    await world.store.mutes.add({ id: 'm1', muted, scope, by: 'terminal', at, until: null })
    const elsewhere = { kind: 'person', platform: 'fake', userId: 'U1' } as const
    const all = { kind: 'topic', topicId: 'pakt' } as const
    await world.store.mutes.add({ id: 'm2', muted: all, scope: elsewhere, by: 'fake:U1', at, until: null })
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([shown])
    expect(digestsOf(world)[0]?.tally.count).toBe(shown.length)
  })

  test('leaves out a story that the channel has muted, until the mute ends', async () => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza', 'Pakt drugi')
    const query = { topicId: 'rosja', feedId: null, since: 0, before: null, limit: 1 }
    const [story] = await world.store.archive.recent(query)
    const muted = { kind: 'story', storyId: story?.storyId ?? '' } as const
    const scope = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const
    const at = world.clock.now()
    await world.store.mutes.add({ id: 'm1', muted, scope, by: 'terminal', at, until: at + DAY_MS })
    const over = { kind: 'topic', topicId: 'pakt' } as const
    await world.store.mutes.add({ id: 'm2', muted: over, scope, by: 'terminal', at, until: at + 1 })
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([['Pakt drugi']])
  })

  test.each<[string, (storyId: string) => Muted, string | undefined]>([
    ['a story', (storyId) => ({ kind: 'story', storyId }), 'Pakt pierwszy'],
    ['a form', () => ({ kind: 'form', topicId: 'rosja', form: 'rosja' }), 'Pakt pierwszy'],
    ['another form', () => ({ kind: 'form', topicId: 'rosja', form: 'rosji' }), 'Rosja druga'],
    ['the outlet of all', () => ({ kind: 'source', source: 'kurier' }), undefined],
  ])('with nothing to tell names as the latest story none that is muted: %s', async (_, mutedOf, latest) => {
    const world = await newsroom()
    await publish(world, 'Pakt pierwszy')
    await publish(world, 'Rosja druga')
    world.clock.advance(22 * HOUR_MS)
    await tick(world)
    const query = { topicId: 'rosja', feedId: null, since: 0, before: null, limit: 1 }
    const [story] = await world.store.archive.recent(query)
    const scope = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const
    const muted = mutedOf(story?.storyId ?? '')
    await world.store.mutes.add({ id: 'm1', muted, scope, by: 'terminal', at: 0, until: null })
    world.clock.advance(DAY_MS)
    await tick(world)
    const [, second] = digestsOf(world)
    expect(second?.tally.count).toBe(0)
    expect(second?.newest?.title).toBe(latest)
  })

  test('with nothing to tell looks behind many muted stories for the latest one', async () => {
    const world = await newsroom()
    await publish(world, 'Pakt pierwszy')
    await publish(world, ...Array.from({ length: 45 }, (_, number) => `Rosja ${number}`))
    world.clock.advance(22 * HOUR_MS)
    await tick(world)
    const scope = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const
    for (const [number, topicId] of ['rosja', 'pakt', 'białoruś'].entries()) {
      const muted = { kind: 'form', topicId, form: 'Rosja' } as const
      await world.store.mutes.add({ id: `m${number}`, muted, scope, by: 'terminal', at: 0, until: null })
    }
    world.clock.advance(DAY_MS)
    await tick(world)
    expect(digestsOf(world)[1]?.newest?.title).toBe('Pakt pierwszy')
  })

  test.each([
    ['correction', 'SPROSTOWANIE: Rosja pierwsza'],
    ['retraction', 'Wycofanie depeszy: Rosja pierwsza'],
  ])('marks a story that an outlet has corrected or taken back: %s', async (kind, title) => {
    const world = await newsroom()
    const link = 'https://kurier.example/pierwsza'
    world.readings.set('kurier', entries(anEntry('Rosja pierwsza', { link }), anEntry('Pakt drugi')))
    await runCycle(world, 'all')
    world.readings.set('kurier', entries(anEntry(title, { link })))
    await runCycle(world, 'all')
    world.clock.advance(DAY_MS)
    await tick(world)
    const marks = digestsOf(world)[0]?.topics.flatMap(({ stories }) =>
      stories.map(({ correction }) => correction),
    )
    expect(marks?.filter((mark) => mark !== undefined)).toMatchObject([{ kind, source: { name: 'kurier' } }])
  })

  test('leaves out what a new feed brings of weeks ago', async () => {
    const world = await newsroom()
    const old = anEntry('Rosja dawna', { publishedAt: world.clock.now() - 5 * DAY_MS })
    world.readings.set('kurier', entries(old, anEntry('Rosja nowa', { publishedAt: world.clock.now() })))
    await runCycle(world, 'all')
    world.clock.advance(DAY_MS)
    await tick(world)
    expect(titlesOf(digestsOf(world)[0])).toEqual(['Rosja nowa'])
  })

  test.each([
    ['within six hours', 5.9 * HOUR_MS, 1],
    ['not any later', 6.1 * HOUR_MS, 0],
  ])('that was missed is made up for: %s', async (_, late, expected) => {
    const world = await newsroom()
    const warn = vi.fn<typeof silentLog.warn>()
    world.clock.advance(DAY_MS + late)
    await tick({ ...world, log: { ...silentLog, warn } })
    expect(digestsOf(world)).toHaveLength(expected)
    expect(warn.mock.calls.map(([text]) => text)).toEqual(expected === 0 ? ['digest skipped'] : [])
  })

  test('that was skipped is made up for by the next one', async () => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza')
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    await publish(world, 'Rosja druga')
    world.clock.advance(DAY_MS + 10 * HOUR_MS)
    await tick(world)
    world.clock.advance(14 * HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([['Rosja pierwsza'], ['Rosja druga']])
  })

  test.each([
    ['a day', -DAY_MS],
    ['an hour', -HOUR_MS],
    ['a minute', -60_000],
  ])('never comes twice, though the clock is set back by %s', async (_, shift) => {
    const world = await newsroom()
    world.clock.advance(DAY_MS)
    await tick(world)
    world.clock.set(shift)
    await tick(world)
    world.clock.advance(-shift)
    await tick(world)
    expect(digestsOf(world)).toHaveLength(1)
  })

  test('goes on after a clock that was years ahead', async () => {
    const world = await newsroom()
    world.clock.set(3650 * DAY_MS)
    await tick(world)
    world.clock.set(-3650 * DAY_MS)
    await publish(world, 'Rosja pierwsza')
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(titlesOf(digestsOf(world).at(-1))).toEqual(['Rosja pierwsza'])
  })

  test('leaves nothing out of the next one after a clock that was two hours ahead', async () => {
    const world = await newsroom()
    world.clock.advance(DAY_MS - 2 * HOUR_MS)
    world.clock.set(2 * HOUR_MS)
    await tick(world)
    world.clock.set(-2 * HOUR_MS)
    const now = world.clock.now()
    await world.store.outbox.followClock({ now, fenceMs: 15_000, hasJumped: true })
    await publish(world, 'Rosja pierwsza')
    world.clock.advance(DAY_MS)
    await tick(world)
    world.clock.advance(HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([[], ['Rosja pierwsza']])
  })

  test('is not owed to a schedule that is taken up again after its time, where another one was kept', async () => {
    const world = await newsroom()
    const withDigest = (at: string): TestWorld => {
      const channels = [aChannel('c1', { digest: plan({}, at) })]
      return { ...world, configuration: { ...world.configuration, channels } }
    }
    await tick(withDigest('13:00'))
    world.clock.advance(DAY_MS + HOUR_MS)
    await tick(withDigest('13:00'))
    world.clock.advance(HOUR_MS)
    await tick(withDigest(noon))
    expect(digestsOf(world)).toHaveLength(1)
    world.clock.advance(22 * HOUR_MS)
    await tick(withDigest(noon))
    expect(digestsOf(world)).toHaveLength(2)
  })

  test('comes once in an hour that the clocks show twice', async () => {
    const world = await newsroom(plan({}, '02:30'))
    world.clock.set(Date.parse('2026-10-25T00:00Z') - world.clock.now())
    await tick(world)
    for (let minute = 0; minute < 180; minute += 1) {
      world.clock.advance(60_000)
      await tick(world)
    }
    expect(digestsOf(world)).toHaveLength(1)
  })

  test('owes nothing to a schedule that has just been changed', async () => {
    const world = await newsroom()
    world.clock.advance(DAY_MS + HOUR_MS)
    const channels = [aChannel('c1', { digest: plan({}, '12:30') })]
    const changed = { ...world, configuration: { ...world.configuration, channels } }
    await tick(changed)
    expect(digestsOf(world)).toEqual([])
    world.clock.advance(DAY_MS)
    await tick(changed)
    expect(digestsOf(world)).toHaveLength(1)
  })

  test.each([
    ['24h', DAY_MS],
    ['7d', 7 * DAY_MS],
  ] as const)('of a set period of %s reaches back so far', async (period, length) => {
    const world = await newsroom(plan({ period }))
    world.clock.advance(DAY_MS)
    await tick(world)
    const [digest] = digestsOf(world)
    expect((digest?.until ?? 0) - (digest?.since ?? 0)).toBe(length)
  })
})

describe('what a channel has muted', () => {
  test.each<[string, Muted, readonly string[]]>([
    ['a topic', { kind: 'topic', topicId: 'rosja' }, ['Pakt drugi']],
    ['a form', { kind: 'form', topicId: 'pakt', form: 'pakt' }, ['Rosja pierwsza']],
    ['the outlet', { kind: 'source', source: 'kurier' }, []],
  ])('stands in none of its digests: %s', async (_, muted, expected) => {
    const world = await newsroom()
    await publish(world, 'Rosja pierwsza', 'Pakt drugi')
    const scope = { kind: 'channel', destination: aChannel('c1').destination } as const
    await world.store.mutes.add({ id: 'm', muted, scope, by: 'terminal', at: 0, until: null })
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([expected])
  })
})

describe('a channel with digests only', () => {
  test('gets no single alerts, and the article says why', async () => {
    const world = await newsroom(plan({ mode: 'only' }))
    await publish(world, 'Rosja pierwsza')
    expect(world.messenger.posted).toEqual([])
    const [story] = await world.store.archive.recent({
      topicId: null,
      feedId: null,
      since: 0,
      before: null,
      limit: 1,
    })
    const decisions = await world.store.archive.decisionsOf(story?.article.id ?? '')
    expect(decisions).toMatchObject([{ outcome: 'stopped', step: 'digest', detail: noon }])
    world.clock.advance(23 * HOUR_MS)
    await tick(world)
    expect(digestsOf(world).map(titlesOf)).toEqual([['Rosja pierwsza']])
  })
})

describe('a crash', () => {
  test.each([...digestSteps, 'before-commit'])(
    'at "%s" neither loses a digest nor doubles it',
    async (step) => {
      let armed: string | null = null
      const checkpoint = (point: string): void => {
        if (point !== armed) return
        armed = null
        throw new Error('killed')
      }
      const store = await openStore({ path: ':memory:', digest: testDigest, checkpoint })
      const world = { ...(await newsroom()), store, checkpoint }
      await fileDigests(world)
      await publish(world, 'Rosja pierwsza')
      world.clock.advance(23 * HOUR_MS)
      armed = step
      await expect(fileDigests(world)).rejects.toThrow('killed')
      await tick(world)
      await tick(world)
      expect(digestsOf(world).map(titlesOf)).toEqual([['Rosja pierwsza']])
    },
  )
})
