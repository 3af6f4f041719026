import { describe, expect, test } from 'vitest'
import { untranslated } from '#domain/bilingual.ts'
import type { Notice } from '#domain/message.ts'
import { conditionOf } from '#pipeline/polling/feed-condition.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import type { FeedState } from '#ports/store.ts'
import { builtAt } from '../builders.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const YEAR_MS = 365 * DAY_MS

const down: FeedReading = { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null }
const gone: FeedReading = { ...down, reason: untranslated('HTTP 410'), isGone: true }
const full = entries(anEntry('Sport'))

async function worldOf(
  ids: readonly string[],
  overrides: Parameters<typeof testWorld>[0] = {},
): Promise<TestWorld> {
  const world = await testWorld({ feeds: ids.map((id) => aFeed(id)), owner: aChannel('owner'), ...overrides })
  for (const id of ids) world.readings.set(id, full)
  return world
}

/** Lets time pass as the running bot does, looking for due feeds every so often. Answers how many polls there were. */
async function pass(world: TestWorld, ms: number, stepMs = 5 * MINUTE_MS): Promise<number> {
  let polls = 0
  for (let passed = 0; passed < ms; passed += stepMs) {
    polls += (await runCycle(world)).polls.length
    world.clock.advance(stepMs)
  }
  return polls
}

function notices(world: TestWorld): readonly Notice['event'][] {
  return world.messenger.posted.flatMap(({ message }) => (message.kind === 'notice' ? [message.event] : []))
}

function told(world: TestWorld): readonly string[] {
  return notices(world).map((event) => ('feed' in event ? `${event.name} ${event.feed}` : event.name))
}

function alerted(world: TestWorld): readonly string[] {
  return world.messenger.posted.flatMap(({ message }) => (message.kind === 'alert' ? [message.title] : []))
}

async function stateOf(world: TestWorld, id = 'kurier'): Promise<FeedState | undefined> {
  return (await world.store.feeds.feedStates()).get(id)
}

/** The same bot, started anew on its store. */
function restarted(world: TestWorld): TestWorld {
  return { ...world, polling: new Set(), polledAt: new Map() }
}

describe('the age of what is new', () => {
  test.each([
    ['of 40 days is stored and not announced', { publishedAt: builtAt - 40 * DAY_MS }, {}, false],
    ['of six days is announced', { publishedAt: builtAt - 6 * DAY_MS }, {}, true],
    [
      'of ten days is announced where the configuration says so',
      { publishedAt: builtAt - 10 * DAY_MS },
      { maxAgeMs: 20 * DAY_MS },
      true,
    ],
    ['without a date is as young as its coming', { publishedAt: null }, {}, true],
    ['from the future is announced', { publishedAt: builtAt + 300 * DAY_MS }, {}, true],
  ])('an entry %s', async (_, entry, configuration, isAnnounced) => {
    const world = await worldOf(['kurier'], configuration)
    await pass(world, 5 * MINUTE_MS)
    world.readings.set('kurier', entries(anEntry('Rosja', entry)))
    await pass(world, 5 * MINUTE_MS)
    expect(alerted(world)).toEqual(isAnnounced ? ['Rosja'] : [])
    expect((await world.store.archive.totals(0)).articles).toBe(2)
  })

  test('a date in the future counts as the moment at which the entry was first seen', async () => {
    const world = await worldOf(['kurier'])
    await pass(world, 5 * MINUTE_MS)
    world.readings.set('kurier', entries(anEntry('Rosja', { publishedAt: builtAt + YEAR_MS })))
    await pass(world, 5 * MINUTE_MS)
    const alert = world.messenger.posted.find(({ message }) => message.kind === 'alert')?.message
    expect(alert).toMatchObject({ publishedAt: builtAt + 5 * MINUTE_MS })
  })

  test('is told by the server’s clock where ours is ten years ahead', async () => {
    const world = await worldOf(['kurier'])
    world.clock.set(10 * YEAR_MS)
    await pass(world, 5 * MINUTE_MS)
    const reading = {
      ...entries(anEntry('Rosja'), anEntry('Rosja dawno', { publishedAt: builtAt - 40 * DAY_MS })),
      servedAt: builtAt,
    }
    world.readings.set('kurier', reading as FeedReading)
    await pass(world, 5 * MINUTE_MS)
    expect(alerted(world)).toEqual(['Rosja'])
  })
})

describe('very many entries', () => {
  const many = (count: number, publishedAt: number) =>
    entries(
      ...Array.from({ length: count }, (_, index) =>
        anEntry(`Rosja ${index}`, { publishedAt: publishedAt - index }),
      ),
    )

  test.each([
    ['none', 0],
    ['newest', 1],
  ] as const)(
    'a first poll of 10,000 old ones posts %s',
    async (firstPoll, count) => {
      const world = await worldOf(['kurier'], { firstPoll })
      const all = many(10_000, builtAt)
      if (all.kind !== 'entries') throw new Error('no entries')
      const reading = { ...all, entries: all.entries.slice(0, 500), rest: all.entries.slice(500) }
      world.readings.set('kurier', reading)
      await pass(world, 5 * MINUTE_MS)
      expect(alerted(world)).toHaveLength(count)
      // One that moves up because another was taken off the feed is no news.
      world.readings.set('kurier', {
        ...all,
        entries: all.entries.slice(300, 800),
        rest: all.entries.slice(800),
      })
      await pass(world, 5 * MINUTE_MS)
      expect(world.messenger.posted).toHaveLength(count)
    },
    60_000,
  )

  test('1,000 new ones at once are a few alerts and one list', async () => {
    const world = await worldOf(['kurier'])
    await pass(world, 5 * MINUTE_MS)
    world.readings.set('kurier', many(1000, builtAt))
    await pass(world, 30 * MINUTE_MS)
    const kinds = world.messenger.posted.map(({ message }) => message.kind)
    expect(kinds.filter((kind) => kind === 'alert')).toHaveLength(10)
    expect(kinds.filter((kind) => kind === 'list')).toHaveLength(1)
  }, 60_000)
})

describe('a feed that moved', () => {
  const to = 'https://nowy.example/rss?token=tajne'
  const movedFeed = { ...full, movedTo: to } as FeedReading

  /** Where each poll asked. */
  function watched(world: TestWorld, at: (url: string) => FeedReading) {
    const asked: string[] = []
    const read: TestWorld['feedReader']['read'] = async ({ url }) => {
      asked.push(url)
      return at(url)
    }
    return { asked, world: { ...world, feedReader: { read } } }
  }

  test.each([
    ['three equal answers over a day are believed', 25 * HOUR_MS, 12 * HOUR_MS, true],
    ['many answers within a day are not', 20 * HOUR_MS, HOUR_MS, false],
    ['two answers over days are not', 47 * HOUR_MS, 47 * HOUR_MS, false],
  ])('%s', async (_, ms, everyMs, isKept) => {
    const plain = await worldOf(['kurier'])
    const { world, asked } = watched(plain, (url) => (url === to ? full : movedFeed))
    await pass(world, ms, everyMs)
    await pass(world, 5 * MINUTE_MS)
    expect(asked.at(-1)).toBe(isKept ? to : 'https://kurier.example/rss')
    expect(told(plain)).toEqual(isKept ? ['feed-moved kurier'] : [])
    expect(JSON.stringify(notices(plain))).not.toContain('tajne')
    expect(conditionOf(await stateOf(plain))).toBe(isKept ? 'moved' : 'ok')
  })

  test.each([
    ['another address in between', { ...full, movedTo: 'https://portal.example/' } as FeedReading],
    ['an answer without a redirect in between', full],
  ])('%s starts the count anew', async (_, between) => {
    const plain = await worldOf(['kurier'])
    const answers = [movedFeed, movedFeed, between, movedFeed, movedFeed]
    const { world, asked } = watched(plain, () => answers.shift() ?? movedFeed)
    await pass(world, 5 * 12 * HOUR_MS, 12 * HOUR_MS)
    expect(new Set(asked)).toEqual(new Set(['https://kurier.example/rss']))
  })

  test('from https to http is not believed', async () => {
    const plain = await worldOf(['kurier'])
    const { world, asked } = watched(
      plain,
      () => ({ ...full, movedTo: 'http://nowy.example/rss' }) as FeedReading,
    )
    await pass(world, 5 * DAY_MS, 12 * HOUR_MS)
    expect(new Set(asked)).toEqual(new Set(['https://kurier.example/rss']))
  })

  test('is asked for at the configured address again when the new one fails', async () => {
    const plain = await worldOf(['kurier'])
    let atNew = full
    const { world, asked } = watched(plain, (url) => (url === to ? atNew : movedFeed))
    await pass(world, 4 * DAY_MS, 12 * HOUR_MS)
    expect(asked.at(-1)).toBe(to)
    atNew = gone
    await pass(world, 15 * MINUTE_MS)
    expect(asked.slice(-3)).toEqual([to, 'https://kurier.example/rss', 'https://kurier.example/rss'])
    expect(await stateOf(plain)).toMatchObject({ stoppedAt: null, failures: 0 })
  })

  test('brings nothing again under its new address, guids and links', async () => {
    const world = await worldOf(['kurier'])
    await pass(world, 5 * MINUTE_MS)
    const news = Array.from({ length: 5 }, (_, index) =>
      anEntry(`Rosja ${'abcde'.charAt(index)}`, { publishedAt: builtAt - index }),
    )
    world.readings.set('kurier', entries(...news))
    await pass(world, 5 * MINUTE_MS)
    const again = news.map((entry, index) => ({
      ...entry,
      id: `n${index}`,
      link: `https://nowy.example/${index}`,
    }))
    world.readings.set('kurier', { ...entries(...again), movedTo: to } as FeedReading)
    await pass(world, 3 * DAY_MS, 12 * HOUR_MS)
    expect(alerted(world)).toHaveLength(5)
  })
})

describe('a feed that is gone', () => {
  test('is asked no more, and told to the owner once', async () => {
    const world = await worldOf(['kurier', 'goniec'])
    world.readings.set('kurier', gone)
    await pass(world, 3 * DAY_MS, HOUR_MS)
    expect((await stateOf(world))?.failures).toBe(1)
    expect(told(world)).toEqual(['feed-stopped kurier'])
    expect(conditionOf(await stateOf(world))).toBe('stopped')
  })

  test.each([
    ['still gone, is told no second time', gone, ['feed-stopped kurier'], 2],
    ['back, is read and told', full, ['feed-stopped kurier', 'feed-healed kurier'], 0],
  ])('is asked once after a restart; %s', async (_, answer, expected, failures) => {
    const world = await worldOf(['kurier', 'goniec'])
    world.readings.set('kurier', gone)
    await pass(world, HOUR_MS)
    world.readings.set('kurier', answer)
    await pass(restarted(world), HOUR_MS)
    expect(told(world)).toEqual(expected)
    expect((await stateOf(world))?.failures).toBe(failures)
  })

  test('is asked again where the configuration has another address', async () => {
    const world = await worldOf(['kurier'])
    world.readings.set('kurier', gone)
    await pass(world, HOUR_MS)
    world.readings.set('kurier', full)
    const feeds = [aFeed('kurier', { url: 'https://kurier.example/nowy' })]
    await pass({ ...world, configuration: { ...world.configuration, feeds } }, HOUR_MS)
    expect(conditionOf(await stateOf(world))).toBe('ok')
  })
})

describe('a feed that is empty', () => {
  test('after it was full is no fault at first, and one after a while', async () => {
    const world = await worldOf(['kurier', 'goniec'])
    await pass(world, 5 * MINUTE_MS)
    world.readings.set('kurier', entries())
    await pass(world, 25 * MINUTE_MS)
    expect(await stateOf(world)).toMatchObject({ failures: 0, emptyPolls: 5, validators: { etag: null } })
    await pass(world, 2 * HOUR_MS)
    expect(told(world)).toEqual(['feed-broken kurier'])
    expect(JSON.stringify(notices(world))).toContain('pusty')
    world.readings.set('kurier', full)
    await pass(world, DAY_MS, HOUR_MS)
    expect(told(world)).toEqual(['feed-broken kurier', 'feed-healed kurier'])
    expect(alerted(world)).toEqual([])
  })

  test('and always was is none', async () => {
    const world = await worldOf(['kurier'])
    world.readings.set('kurier', entries())
    await pass(world, DAY_MS, HOUR_MS)
    expect(await stateOf(world)).toMatchObject({ failures: 0, emptyPolls: 0 })
  })
})

describe('the owner', () => {
  const forty = Array.from({ length: 40 }, (_, index) => `f${index}`)

  test('is told of a network that is down once, and once that it is back', async () => {
    const world = await worldOf(forty)
    await pass(world, HOUR_MS)
    for (const id of forty) world.readings.set(id, down)
    await pass(world, 3 * HOUR_MS)
    expect(told(world)).toEqual(['network-broken'])
    expect(notices(world)).toMatchObject([{ feeds: 40, reason: 'HTTP 500' }])
    for (const id of forty) world.readings.set(id, full)
    await pass(world, 3 * HOUR_MS)
    expect(told(world)).toEqual(['network-broken', 'network-healed'])
    expect(await world.store.feeds.toldTroubles()).toEqual(new Map())
  })

  test('is told of a feed that stays broken when the network is back, of none during a hiccup', async () => {
    const world = await worldOf(forty)
    await pass(world, HOUR_MS)
    for (const id of forty) world.readings.set(id, down)
    await pass(world, 10 * MINUTE_MS)
    expect(told(world)).toEqual([])
    await pass(world, 2 * HOUR_MS)
    for (const id of forty.slice(1)) world.readings.set(id, full)
    await pass(world, 2 * HOUR_MS)
    expect(told(world)).toEqual(['network-broken', 'network-healed', 'feed-broken f0'])
  })

  test('is told of each of several feeds that break while others work', async () => {
    const world = await worldOf(forty)
    for (const id of forty.slice(0, 4)) world.readings.set(id, down)
    await pass(world, 2 * HOUR_MS)
    expect(told(world).toSorted()).toEqual(forty.slice(0, 4).map((id) => `feed-broken ${id}`))
  })

  test('is told nothing twice by a bot that was killed before it noted what it told', async () => {
    const world = await worldOf(['kurier', 'goniec'])
    world.readings.set('kurier', down)
    const feeds = { ...world.store.feeds, recordTold: () => Promise.reject(new Error('killed')) }
    const dying = { ...world, store: { ...world.store, feeds } }
    for (let cycle = 0; cycle < 5; cycle += 1) {
      await runCycle(dying).catch(() => undefined)
      world.clock.advance(20 * MINUTE_MS)
    }
    await pass(world, 2 * HOUR_MS)
    expect(told(world)).toEqual(['feed-broken kurier'])
  })
})

describe('time', () => {
  test('after a day without network every feed is read again within 15 minutes, and nothing twice', async () => {
    const ids = ['a', 'b', 'c', 'd']
    const feeds = ids.map((id, index) => aFeed(id, { intervalMs: (5 + 3 * index) * MINUTE_MS }))
    const world = await worldOf(ids, { feeds })
    await pass(world, HOUR_MS)
    for (const id of ids) world.readings.set(id, down)
    const polls = await pass(world, DAY_MS, MINUTE_MS)
    expect(polls).toBeLessThan(4 * 110)
    for (const id of ids)
      world.readings.set(
        id,
        entries(anEntry(`Rosja ${id}`, { summary: `Zapowiedź ${id}.`, publishedAt: world.clock.now() })),
      )
    await pass(world, 20 * MINUTE_MS, MINUTE_MS)
    expect(alerted(world).toSorted()).toEqual(ids.map((id) => `Rosja ${id}`))
  })

  test('a single feed that cannot be read is not left alone for hours', async () => {
    const world = await worldOf(['kurier'])
    world.readings.set('kurier', down)
    await pass(world, DAY_MS)
    world.readings.set('kurier', full)
    await pass(world, 20 * MINUTE_MS)
    expect((await stateOf(world))?.failures).toBe(0)
  })

  test('a broken feed among others is left alone for up to a day', async () => {
    const world = await worldOf(['kurier', 'goniec'])
    world.readings.set('kurier', down)
    await pass(world, 4 * DAY_MS, HOUR_MS)
    const state = await stateOf(world)
    expect((state?.nextPollAt ?? 0) - (state?.lastPollAt ?? 0)).toBe(DAY_MS)
  })

  test.each([
    ['an hour back', -HOUR_MS],
    ['an hour forward', HOUR_MS],
    ['ten years back', -10 * YEAR_MS],
    ['ten years forward', 10 * YEAR_MS],
  ])('a clock set %s changes no pause, posts nothing and starves nothing', async (_, ms) => {
    const world = await worldOf(['kurier', 'goniec'])
    world.readings.set('kurier', entries(anEntry('Rosja wczoraj')))
    await pass(world, 30 * MINUTE_MS)
    const before = world.messenger.posted.length
    world.clock.set(ms)
    expect(await pass(world, HOUR_MS)).toBe(24)
    world.clock.set(-ms)
    expect(await pass(restarted(world), HOUR_MS)).toBe(24)
    expect(world.messenger.posted).toHaveLength(before)
  })

  test('a pause that the server asked for is kept when the clock is set', async () => {
    const world = await worldOf(['kurier'])
    world.readings.set('kurier', { ...down, retryAfterMs: 6 * HOUR_MS })
    await runCycle(world)
    for (const ms of [-2 * HOUR_MS, 10 * YEAR_MS]) {
      world.clock.set(ms)
      expect(await pass(world, 2 * HOUR_MS)).toBe(0)
    }
    expect(await pass(world, 3 * HOUR_MS)).toBe(1)
  })
})
