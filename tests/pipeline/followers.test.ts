import { beforeAll, describe, expect, test } from 'vitest'
import { personAddress } from '#domain/destination.ts'
import type { Follow, Followed } from '#domain/follow.ts'
import type { FollowedNews } from '#domain/message.ts'
import type { Muted } from '#domain/mute.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { resumeChannel } from '#pipeline/delivery/park-channel.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { createStoryFinder } from '#pipeline/stories/story-finder.ts'
import { builtAt } from '../builders.ts'
import { refused } from '../fakes/messenger.ts'
import { aChannel, aFeed, aTopic, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'
import { npmLexicons } from '../npm-lexicons.ts'

let lexiconOf: LexiconOf
beforeAll(async () => {
  lexiconOf = await npmLexicons()
})

const topics = [aTopic('Białoruś'), aTopic('Pakt'), aTopic('kolej')]
const stories = { joins: true, escalation: { sources: 9, withinMs: 1, official: false } }

/** Two channels on two servers: the first is told of Białoruś and Pakt, the second of railways. */
async function newsroom(...follows: readonly Partial<Follow>[]): Promise<TestWorld> {
  const feeds = ['kurier', 'goniec', 'dziennik'].map((id) => aFeed(id))
  const channels = [
    aChannel('c1', { topicIds: ['białoruś', 'pakt'], alertsPerHour: 1 }),
    aChannel('c2', { topicIds: ['kolej'] }),
  ]
  const world = await testWorld({ feeds, topics, stories, channels })
  const known = { topics, experts: [], lexiconOf }
  const reading = { ...world, analyse: createAnalyser(known), stories: createStoryFinder(lexiconOf) }
  for (const { id } of feeds) reading.readings.set(id, entries())
  await runCycle(reading, 'all')
  await world.store.follows.noteServer('fake', { id: 'g1', addresses: ['c1'] })
  await world.store.follows.noteServer('fake', { id: 'g2', addresses: ['c2'] })
  for (const [index, follow] of follows.entries()) {
    await world.store.follows.add({ ...aFollow, id: `f${index}`, at: builtAt + index, ...follow }, 50)
  }
  return reading
}

const aFollow: Follow = {
  id: 'f',
  followed: { kind: 'topic', topicId: 'białoruś' },
  platform: 'fake',
  userId: 'u1',
  locale: 'pl',
  server: null,
  at: builtAt,
}

const belarus: Followed = { kind: 'topic', topicId: 'białoruś' }
const zawada: Followed = { kind: 'person', name: 'Lena Zawada' }

/** One fire, as outlets tell it in their own words; `dziennik` quotes somebody, `kolej` is about something else. */
const fire = {
  kurier: {
    title: 'Pożar składu paliw w Osipowiczach na Białorusi',
    text: 'W Osipowiczach na Białorusi płonie skład paliw należący do armii. Ogień wybuchł w nocy, ewakuowano 120 osób, podał sztab obrony cywilnej.',
  },
  goniec: {
    title: 'Białoruś: płonie wojskowy skład paliw w Osipowiczach',
    text: 'Strażacy walczą z ogniem w wojskowym składzie paliw pod Osipowiczami. Z okolicy ewakuowano ponad sto osób. Białoruskie ministerstwo obrony milczy.',
  },
  dziennik: {
    title: 'Osipowicze: wielki pożar w składzie paliw armii',
    text: 'Trzeci już oddział straży jedzie do składu paliw w Osipowiczach. – To największy magazyn paliwa na Białorusi – mówi Lena Zawada, analityczka Instytutu Studiów Granicznych.',
  },
  kolej: {
    title: 'Nowa kolej pod Tatrami',
    text: 'Kolej pod Tatrami pojedzie od marca, podał przewoźnik w Zakopanem.',
  },
} as const

let links = 0
async function publish(world: TestWorld, outlet: string, told: keyof typeof fire): Promise<void> {
  const { title, text } = fire[told]
  links += 1
  const link = `https://site.example/${links}`
  world.clock.advance(60_000)
  const publishedAt = builtAt + links
  world.readings.set(outlet, entries(anEntry(title, { id: link, link, summary: text, publishedAt })))
  await runCycle(world, 'all')
}

/** What stands in the conversations with people, in order: to whom, why, and the report's title. */
function told(world: TestWorld, userId = 'u1'): readonly FollowedNews[] {
  const address = personAddress(userId)
  return world.messenger.posted.flatMap(({ destination, message }) =>
    destination.address === address && message.kind === 'followed' ? [message] : [],
  )
}

const titles = (world: TestWorld, userId = 'u1') => told(world, userId).map(({ title }) => title)

describe('who follows something', () => {
  const rows: readonly [string, Followed, readonly (keyof typeof fire)[]][] = [
    ['a topic: hears of a story once', belarus, ['kurier']],
    [
      'an outlet: hears of a story when that outlet tells it',
      { kind: 'source', source: 'GONIEC' },
      ['goniec'],
    ],
    ['a person: hears when they speak', zawada, ['dziennik']],
    ['a person in another form of the name', { kind: 'person', name: 'Leny Zawady' }, ['dziennik']],
    ['another topic: hears nothing', { kind: 'topic', topicId: 'pakt' }, []],
    ['another person: hears nothing', { kind: 'person', name: 'Adam Nowak' }, []],
  ]
  test.each(rows)('%s', async (_, followed, expected) => {
    const world = await newsroom({ followed })
    for (const outlet of ['kurier', 'goniec', 'dziennik'] as const) await publish(world, outlet, outlet)
    expect(titles(world)).toEqual(expected.map((outlet) => fire[outlet].title))
    expect(told(world).every(({ reason }) => reason === null)).toBe(true)
  })

  test('a story: hears of what is new in it, and of its beginning from the channel alone', async () => {
    const world = await newsroom()
    await publish(world, 'kurier', 'kurier')
    const [story] = await world.store.archive.recent({
      topicId: null,
      feedId: null,
      since: 0,
      before: null,
      limit: 1,
    })
    const followed: Followed = { kind: 'story', storyId: story?.storyId ?? '' }
    await world.store.follows.add({ ...aFollow, followed }, 50)
    await publish(world, 'dziennik', 'dziennik')
    expect(told(world)).toMatchObject([
      { title: fire.dziennik.title, reason: 'quotation', quotes: [{ speaker: { name: 'Lena Zawada' } }] },
    ])
  })

  test('several things that one article is news of: is told once, with all of them', async () => {
    const world = await newsroom({ followed: belarus }, { followed: zawada })
    await publish(world, 'dziennik', 'dziennik')
    expect(told(world)).toMatchObject([
      {
        follows: [
          { kind: 'topic', name: 'Białoruś' },
          { kind: 'person', name: 'Lena Zawada' },
        ],
        quotes: [{ text: expect.stringContaining('największy magazyn') as string }],
      },
    ])
  })

  test('somebody who speaks in a story that they have heard of: hears it again, as a new voice', async () => {
    const world = await newsroom({ followed: belarus }, { followed: zawada })
    await publish(world, 'kurier', 'kurier')
    await publish(world, 'dziennik', 'dziennik')
    expect(told(world).map(({ reason }) => reason)).toEqual([null, 'quotation'])
  })

  test('is told past the channel’s ceiling, in their own language', async () => {
    const world = await newsroom({ locale: 'en' })
    await publish(world, 'goniec', 'goniec')
    await publish(world, 'kurier', 'kolej')
    expect(told(world)).toMatchObject([{ locale: 'en', title: fire.goniec.title }])
  })
})

describe('nobody hears', () => {
  const kolej: Followed = { kind: 'topic', topicId: 'kolej' }
  test.each([
    ['of what no channel of their server shows', { followed: kolej, server: 'g1' }, 0],
    ['of anything in a server that the bot does not know', { followed: kolej, server: 'g9' }, 0],
    ['of what stands on another platform', { followed: kolej, platform: 'elsewhere' }, 0],
    ['but of what their server shows', { followed: kolej, server: 'g2' }, 1],
  ] as const)('%s', async (_, follow, count) => {
    const world = await newsroom(follow)
    await publish(world, 'kurier', 'kolej')
    const operations = await world.store.outbox.operations(50)
    expect(operations.filter(({ message }) => message.kind === 'followed')).toHaveLength(count)
  })

  test.each<[string, Muted, number]>([
    ['of a topic that they muted', { kind: 'topic', topicId: 'białoruś' }, 0],
    ['of an outlet that they muted', { kind: 'source', source: 'Kurier' }, 0],
    ['of a form that they muted', { kind: 'form', topicId: 'białoruś', form: 'Białorusi' }, 0],
    ['less for a mute of something else', { kind: 'source', source: 'goniec' }, 1],
  ])('%s', async (_, muted, count) => {
    const world = await newsroom({ followed: belarus })
    const scope = { kind: 'person', platform: 'fake', userId: 'u1' } as const
    await world.store.mutes.add({ id: 'm', muted, scope, by: 'fake:u1', at: builtAt, until: null })
    await publish(world, 'kurier', 'kurier')
    expect(told(world)).toHaveLength(count)
  })

  test('on a platform that is off, where it would wait for months', async () => {
    const world = await newsroom({ followed: belarus })
    await publish({ ...world, messengers: new Map() }, 'kurier', 'kurier')
    expect(await world.store.outbox.operations(50)).toEqual([])
  })

  test('of what a feed carried when it was read first', async () => {
    const world = await newsroom({ followed: belarus })
    world.readings.clear()
    const late = { ...world, configuration: { ...world.configuration, feeds: [aFeed('nowy')] } }
    late.readings.set('nowy', entries(anEntry(fire.kurier.title, { summary: fire.kurier.text })))
    await runCycle(late, 'all')
    expect(world.messenger.posted.map(({ message }) => message.kind)).toEqual(['alert'])
  })
})

test('however many follow, the store is asked as often', async () => {
  const asked = await Promise.all(
    [1, 40].map(async (people) => {
      const follows = Array.from({ length: people }, (_, number) => ({ userId: `u${number}` }))
      const world = await newsroom(...follows)
      let questions = 0
      const counted = <Port extends object>(port: Port): Port =>
        new Proxy(port, {
          get: (target, name, receiver) => {
            questions += 1
            return Reflect.get(target, name, receiver) as unknown
          },
        })
      const { mutes, follows: kept, outbox } = world.store
      const waiting = { ...outbox, dueDestinations: async () => [] }
      const store = { ...world.store, mutes: counted(mutes), follows: counted(kept), outbox: waiting }
      await publish({ ...world, store }, 'kurier', 'kurier')
      const filed = await outbox.operations(100)
      expect(filed.filter(({ message }) => message.kind === 'followed')).toHaveLength(people)
      return questions
    }),
  )
  expect(asked[1]).toBe(asked[0])
})

describe('who takes no messages', () => {
  test('is left alone without a word to anybody else, until they resume it', async () => {
    const world = await newsroom({ followed: belarus })
    const owner = aChannel('owner')
    const owned = { ...world, configuration: { ...world.configuration, owner } }
    const refusal = refused('destination')
    const send: typeof world.messenger.send = (operation) => messenger.send(operation)
    const messenger = { ...world.messenger }
    world.messenger.send = async (operation) =>
      operation.message.kind === 'followed'
        ? (refusal.outcome as Awaited<ReturnType<typeof send>>)
        : send(operation)
    await publish(owned, 'kurier', 'kurier')
    const destination = { platform: 'fake', address: personAddress('u1') }
    expect(await world.store.outbox.parked()).toMatchObject([{ destination, waiting: 1 }])
    await publish(owned, 'goniec', 'kolej')
    world.messenger.send = send
    await resumeChannel(owned, destination)
    await deliverMessages(owned)
    expect(titles(world)).toEqual([fire.kurier.title])
    expect(world.messenger.posted.map(({ message }) => message.kind)).not.toContain('notice')
  })
})
