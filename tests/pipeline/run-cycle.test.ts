import { describe, expect, test, vi } from 'vitest'
import { untranslated } from '#domain/bilingual.ts'
import type { Feed } from '#domain/feed.ts'
import type { Alert, Message } from '#domain/message.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import { builtAt } from '../builders.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const HOUR_MS = 3_600_000

function titles(world: TestWorld): readonly string[] {
  return world.messenger.posted.map(({ message }) => ('title' in message ? message.title : message.kind))
}

function alerts(world: TestWorld): readonly Alert[] {
  return world.messenger.posted
    .map(({ message }) => message)
    .filter((message: Message) => message.kind === 'alert')
}

async function poll(world: TestWorld): Promise<void> {
  await runCycle(world)
  world.clock.advance(6 * 60_000)
}

describe('the first poll of a feed', () => {
  test('posts only the newest match of each channel, marked as earlier, and stores the rest', async () => {
    const channels = [aChannel('rosja', { topicIds: ['rosja'] }), aChannel('pakt', { topicIds: ['pakt'] })]
    const world = await testWorld({ channels })
    world.readings.set(
      'kurier',
      entries(
        anEntry('Rosja nowsza', { publishedAt: 3000 }),
        anEntry('Pakt jedyny', { publishedAt: 2000 }),
        anEntry('Rosja starsza', { publishedAt: 1000 }),
        anEntry('Sport', { publishedAt: 4000 }),
      ),
    )
    await poll(world)
    expect(titles(world)).toEqual(['Pakt jedyny', 'Rosja nowsza'])
    expect(alerts(world).every((alert) => alert.isEarlier)).toBe(true)
    expect((await world.store.archive.totals(0)).articles).toBe(4)
  })

  test.each([
    ['none', []],
    ['all', ['Rosja starsza', 'Rosja nowsza']],
  ] as const)('with the setting "%s" posts %j', async (firstPoll, expected) => {
    const world = await testWorld({ firstPoll })
    const [newer, older] = [
      anEntry('Rosja nowsza', { publishedAt: 2 }),
      anEntry('Rosja starsza', { publishedAt: 1 }),
    ]
    world.readings.set('kurier', entries(newer, older))
    await poll(world)
    expect(titles(world)).toEqual(expected)
  })

  test('an interrupted first poll announces only what it had not filed', async () => {
    const world = await testWorld()
    const [older, newer] = [
      anEntry('Rosja dawna', { publishedAt: 1 }),
      anEntry('Rosja dzisiaj', { publishedAt: 2 }),
    ]
    world.readings.set('kurier', entries(newer, older))
    const broken = { ...world, filing: failingAfter(1) }
    await poll(broken)
    expect(titles(world)).toEqual([])
    await poll(world)
    expect(titles(world)).toEqual(['Rosja dzisiaj'])
  })
})

function failingAfter(count: number): TestWorld['filing'] {
  let left = count
  return (task) => {
    left -= 1
    return left < 0 ? Promise.reject(new Error('disk full')) : task()
  }
}

describe('every later poll', () => {
  async function polledOnce(overrides: Parameters<typeof testWorld>[0] = {}): Promise<TestWorld> {
    const world = await testWorld({ feeds: [aFeed('kurier'), aFeed('goniec')], ...overrides })
    world.readings.set('kurier', entries()).set('goniec', entries())
    await poll(world)
    return world
  }

  test('posts each new match once, however often the feed repeats it', async () => {
    const world = await polledOnce()
    world.readings.set('kurier', entries(anEntry('Rosja dziś'), anEntry('Pogoda')))
    await poll(world)
    await poll(world)
    expect(titles(world)).toEqual(['Rosja dziś'])
    expect(alerts(world)[0]?.isEarlier).toBe(false)
  })

  test('makes one alert of an article that matches two topics', async () => {
    const world = await polledOnce()
    world.readings.set('kurier', entries(anEntry('Rosja i pakt')))
    await poll(world)
    expect(alerts(world).map(({ topics }) => topics)).toEqual([['Rosja', 'Pakt']])
  })

  test.each([
    [
      'the same address with tracking parameters',
      { link: 'https://www.site.example/rosja?utm_source=rss' },
      'Rosja',
    ],
    ['the same title and lead under another address', { link: 'https://other.example/x' }, 'Rosja'],
    ['the same address under another title', {}, 'Rosja: poprawiony tytuł'],
  ])('takes %s for the same story', async (_case, overrides, title) => {
    const world = await polledOnce()
    const first = anEntry('Rosja')
    world.readings.set('kurier', entries(first))
    await poll(world)
    const copy = { ...first, id: 'copy', title, ...overrides }
    world.readings.set('goniec', entries(copy))
    await poll(world)
    expect(world.messenger.posted.map(({ kind }) => kind)).toEqual(['post', 'edit'])
    expect(alerts(world).map(({ sources }) => sources.length)).toEqual([1, 2])
    const [story] = await world.store.archive.recent({
      topicId: null,
      feedId: null,
      since: 0,
      before: null,
      limit: 5,
    })
    expect(story?.sources.map(({ source }) => source.name)).toEqual(['kurier', 'goniec'])
  })

  test.each([
    ['another lead', { summary: 'Zupełnie inna treść zapowiedzi.' }],
    ['no lead at all', { summary: '' }],
  ])('keeps the same title with %s as another story', async (_case, overrides) => {
    const world = await polledOnce()
    world.readings.set('kurier', entries(anEntry('Rosja', { summary: 'Pierwsza treść.' })))
    await poll(world)
    world.readings.set('goniec', entries(anEntry('Rosja', { link: 'https://other.example/y', ...overrides })))
    await poll(world)
    expect(titles(world)).toEqual(['Rosja', 'Rosja'])
  })

  test('the same title and lead after 48 hours is news again', async () => {
    const world = await polledOnce()
    world.readings.set('kurier', entries(anEntry('Rosja')))
    await poll(world)
    world.clock.advance(49 * HOUR_MS)
    world.readings.set('goniec', entries(anEntry('Rosja', { id: 'new', link: 'https://other.example/z' })))
    await poll(world)
    expect(titles(world)).toHaveLength(2)
  })

  test('what is over the ceiling becomes one list, and the next list waits an hour', async () => {
    const world = await polledOnce({ channels: [aChannel('c1', { alertsPerHour: 2 })] })
    const five = Array.from({ length: 5 }, (_, index) =>
      anEntry(`Rosja ${index}`, { publishedAt: builtAt + index }),
    )
    world.readings.set('kurier', entries(...five))
    await poll(world)
    expect(titles(world)).toEqual(['Rosja 0', 'Rosja 1', 'list'])
    world.readings.set('kurier', entries(anEntry('Rosja później')))
    await poll(world)
    expect(titles(world)).toHaveLength(3)
    world.clock.advance(HOUR_MS)
    await poll(world)
    const lists = world.messenger.posted.flatMap(({ message }) =>
      message.kind === 'list' ? [message.items.length] : [],
    )
    expect(lists).toEqual([3, 1])
  })

  test('reads the page for the body, and says so when it cannot', async () => {
    const world = await polledOnce({ feeds: [aFeed('kurier', { page: 'always' })] })
    const text = 'Rosja podpisała pakt. '.repeat(20)
    world.pages.set('https://site.example/z-pakt', {
      kind: 'body',
      text,
      title: null,
      url: 'https://site.example/z-pakt',
    })
    world.readings.set(
      'kurier',
      entries(anEntry('Z pakt', { summary: 'Krótko.' }), anEntry('Rosja bez strony')),
    )
    await poll(world)
    expect(alerts(world).map(({ title, isTeaserOnly }) => [title, isTeaserOnly])).toEqual([
      ['Rosja bez strony', true],
      ['Z pakt', false],
    ])
  })

  test('asks for no page of a known story, whatever new ids its feed gives it', async () => {
    const world = await polledOnce({ feeds: [aFeed('kurier', { page: 'always' })] })
    const asked: string[] = []
    const pageReader = { read: async (url: string) => (asked.push(url), world.pageReader.read(url)) }
    for (const id of ['1', '2', '3']) {
      world.readings.set('kurier', entries({ ...anEntry('Rosja'), id }))
      await poll({ ...world, pageReader })
    }
    expect(asked).toHaveLength(1)
    expect(titles(world)).toEqual(['Rosja'])
  })

  test.each(['newest', 'all'] as const)(
    'lets others work between the entries of a long feed (first poll: %s)',
    async (firstPoll) => {
      const world = await testWorld({ firstPoll })
      let steps = ''
      const clock = { ...world.clock, sleep: async () => void (steps += '-') }
      const analyse: typeof world.analyse = (document) => {
        steps += 'a'
        return world.analyse(document)
      }
      world.readings.set('kurier', entries(...Array.from({ length: 9 }, (_, at) => anEntry(`Sport ${at}`))))
      await poll({ ...world, clock, analyse })
      expect(steps.replaceAll('-', '')).toHaveLength(9)
      expect(steps).not.toContain('aa')
    },
  )

  test('what is left when the process is to end waits for the next poll, and is news then', async () => {
    const world = await polledOnce()
    const validators = { etag: '"2"', lastModified: null }
    const reading = { ...entries(anEntry('Rosja 2'), anEntry('Rosja 1')), validators } as FeedReading
    world.readings.set('kurier', reading)
    const ending = new AbortController()
    const analyse: typeof world.analyse = (document) => {
      ending.abort()
      return world.analyse(document)
    }
    await poll({ ...world, analyse, stop: ending.signal })
    expect((await world.store.feeds.feedStates()).get('kurier')?.validators.etag).toBe('"1"')
    await poll(world)
    expect(alerts(world).map(({ title, isEarlier }) => [title, isEarlier])).toEqual([
      ['Rosja 1', false],
      ['Rosja 2', false],
    ])
  })

  test('a channel on a platform that is off gets nothing, now or later', async () => {
    const channel = aChannel('c2', { destination: { platform: 'off', address: 'c2' } })
    const world = await polledOnce({ channels: [channel] })
    world.readings.set('kurier', entries(anEntry('Rosja')))
    await poll(world)
    expect(await world.store.outbox.operations(10)).toEqual([])
  })
})

describe('a feed that fails', () => {
  test('leaves the others unharmed, waits longer each time, and is told to the owner once', async () => {
    const owner = aChannel('owner')
    const world = await testWorld({ feeds: [aFeed('zepsuty'), aFeed('kurier')], owner })
    const reason = { pl: 'serwer odpowiedział 500', en: 'the server answered 500' }
    world.readings.set('zepsuty', { kind: 'failed', reason, retryAfterMs: null })
    world.readings.set('kurier', entries(anEntry('Rosja')))
    const failures: number[] = []
    for (let i = 0; i < 40; i += 1) {
      await runCycle(world)
      failures.push((await world.store.feeds.feedStates()).get('zepsuty')?.failures ?? -1)
      world.clock.advance(300_000)
    }
    expect(titles(world)[0]).toBe('Rosja')
    expect(failures.at(-1)).toBe(6)
    const notices = world.messenger.posted.filter(({ message }) => message.kind === 'notice')
    expect(notices).toMatchObject([{ message: { event: { reason: reason[owner.locale] } } }])
    world.readings.set('zepsuty', entries())
    world.clock.advance(24 * HOUR_MS)
    await runCycle(world)
    const events = world.messenger.posted.flatMap(({ message }) =>
      message.kind === 'notice' ? [message.event.name] : [],
    )
    expect(events).toEqual(['feed-broken', 'feed-healed'])
  })

  test('that asks for a pause gets it', async () => {
    const world = await testWorld()
    world.readings.set('kurier', {
      kind: 'failed',
      reason: untranslated('HTTP 429'),
      retryAfterMs: 2 * HOUR_MS,
    })
    const at = world.clock.now()
    await runCycle(world)
    expect((await world.store.feeds.feedStates()).get('kurier')?.nextPollAt).toBe(at + 2 * HOUR_MS)
  })

  test('to answer soon holds up no other, and is not asked again meanwhile', async () => {
    const world = await testWorld({ feeds: [aFeed('wolny'), aFeed('kurier')] })
    const { promise: answer, resolve } = Promise.withResolvers<FeedReading>()
    const asked: string[] = []
    const read = (id: string) => {
      asked.push(id)
      return id === 'wolny' ? answer : Promise.resolve(entries())
    }
    const slow = { ...world, feedReader: { read: ({ id }: Feed) => read(id) } }
    const first = runCycle(slow)
    await vi.waitFor(() => expect([...world.polling]).toEqual(['wolny']))
    world.clock.advance(300_000)
    const second = await runCycle(slow)
    expect(second.polls.map(({ feedId }) => feedId)).toEqual(['kurier'])
    resolve(entries())
    await first
    expect(asked).toEqual(['wolny', 'kurier', 'kurier'])
    expect(world.polling.size).toBe(0)
  })

  test('for a reason of our own waits as long, and its validators are not remembered', async () => {
    const world = await testWorld()
    world.readings.set('kurier', entries(anEntry('Rosja')))
    const at = world.clock.now()
    await runCycle({ ...world, filing: failingAfter(0) })
    expect((await world.store.feeds.feedStates()).get('kurier')).toMatchObject({
      validators: { etag: null },
      nextPollAt: at + 300_000,
      lastError: untranslated('disk full'),
    })
  })

  test('an article that cannot be filed holds up no other, and is tried again', async () => {
    const world = await testWorld({ firstPoll: 'all' })
    world.readings.set('kurier', entries(anEntry('Rosja druga'), anEntry('Rosja pierwsza')))
    await poll({ ...world, filing: failingOnce() })
    expect(titles(world)).toEqual(['Rosja druga'])
    expect((await world.store.feeds.feedStates()).get('kurier')?.validators.etag).toBeNull()
    await poll(world)
    expect(titles(world)).toEqual(['Rosja druga', 'Rosja pierwsza'])
    expect((await world.store.feeds.feedStates()).get('kurier')?.validators.etag).toBe('"1"')
  })
})

function failingOnce(): TestWorld['filing'] {
  let isFirst = true
  return (task) => {
    if (!isFirst) return task()
    isFirst = false
    return Promise.reject(new Error('database is locked'))
  }
}

test('the analysis gets the outlet’s name, from the feed’s text and from the page’s', async () => {
  const world = await testWorld({ feeds: [aFeed('kurier', { page: 'always' })], firstPoll: 'all' })
  world.readings.set('kurier', entries(anEntry('Rosja')))
  const sources: (string | undefined)[] = []
  const analyse: TestWorld['analyse'] = (document) => {
    sources.push(document.source)
    return world.analyse(document)
  }
  await runCycle({ ...world, analyse })
  expect(new Set(sources)).toEqual(new Set([aFeed('kurier').source.name]))
})

test('a feed is polled again at once after the clock was set back', async () => {
  const world = await testWorld()
  world.readings.set('kurier', entries())
  await runCycle(world)
  world.clock.advance(-3 * HOUR_MS)
  world.readings.set('kurier', { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null })
  await runCycle(world)
  expect((await world.store.feeds.feedStates()).get('kurier')?.failures).toBe(1)
})

test('one article that cannot be analysed leaves the rest of a first poll as it should be', async () => {
  const world = await testWorld()
  world.readings.set(
    'kurier',
    entries(anEntry('Rosja dziś', { publishedAt: 2 }), anEntry('Zły', { publishedAt: 1 })),
  )
  const analyse: TestWorld['analyse'] = (document) => {
    if (document.title === 'Zły') throw new Error('no such text')
    return world.analyse(document)
  }
  await runCycle({ ...world, analyse })
  expect(titles(world)).toEqual(['Rosja dziś'])
  expect((await world.store.feeds.feedStates()).get('kurier')?.lastSuccessAt).not.toBeNull()
})

test('a feed whose address was changed starts anew: no back-off, no validators, a first poll of its own', async () => {
  const world = await testWorld()
  world.readings.set('kurier', {
    kind: 'failed',
    reason: untranslated('HTTP 404'),
    retryAfterMs: 20 * HOUR_MS,
  })
  await runCycle(world)
  const feeds = [aFeed('kurier', { url: 'https://kurier.example/nowy' })]
  world.readings.set('kurier', entries(anEntry('Rosja')))
  await runCycle({ ...world, configuration: { ...world.configuration, feeds } })
  expect(alerts(world).map(({ title, isEarlier }) => [title, isEarlier])).toEqual([['Rosja', true]])
})

test('a cycle over all feeds asks those too that are not due', async () => {
  const world = await testWorld()
  world.readings.set('kurier', entries())
  await runCycle(world)
  expect((await runCycle(world)).polls).toHaveLength(0)
  expect((await runCycle(world, 'all')).polls).toHaveLength(1)
})

test('a first poll that is interrupted goes on as one at the next start, whatever the age of what is left', async () => {
  const world = await testWorld({ firstPoll: 'all' })
  const old = { publishedAt: world.clock.now() - 2 * world.configuration.maxAgeMs }
  world.readings.set('kurier', entries(anEntry('Rosja raz', old), anEntry('Rosja dwa', old)))
  const ending = new AbortController()
  const watch = { ...world.watch, filed: () => ending.abort() }
  await runCycle({ ...world, stop: ending.signal, watch }, 'all')
  await runCycle(world, 'due')
  expect(titles(world)).toEqual(['Rosja dwa', 'Rosja raz'])
})

test('a paused feed is not polled, and is polled again once it is not', async () => {
  const paused = await testWorld({ feeds: [aFeed('kurier', { isPaused: true })] })
  expect((await runCycle(paused, 'all')).polls).toEqual([])
  const going = { ...paused, configuration: { ...paused.configuration, feeds: [aFeed('kurier')] } }
  expect((await runCycle(going, 'all')).polls).toHaveLength(1)
})
