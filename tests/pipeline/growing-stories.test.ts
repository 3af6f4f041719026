import { expect, describe, test } from 'vitest'
import type { AmendedAlert } from '#domain/amendment.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import { amendAlerts as amendBy } from '#pipeline/stories/amend-alerts.ts'
import { takeUpStore } from '#pipeline/archive/take-up-store.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { createStoryFinder, emptyStoryWindow } from '#pipeline/stories/story-finder.ts'
import { anAmendment } from '../builders.ts'
import { settle } from '../fakes/settle.ts'
import { aChannel, aFeed, entries } from '../fakes/world.ts'
import {
  alertsIn,
  carriedBy,
  elsewhere,
  fire,
  lexiconOf,
  newsroom,
  outlets,
  outletsOf,
  publish,
  repliesIn,
  stories,
  told,
  type Told,
} from './stories/growing-newsroom.ts'

const amendAlerts = (story: AmendedStory) => amendBy(story, [])

describe('one event, several outlets', () => {
  test('is one alert that grows', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec')
    expect(alertsIn(world).map(({ kind }) => kind)).toEqual(['post', 'edit'])
    expect(outletsOf(alertsIn(world).at(-1)?.message)).toEqual(['kurier', 'goniec'])
    expect(alertsIn(world).at(-1)?.message.title).toBe(fire.kurier.title)
  })

  test('is one story of the archive, with every article and the topics of all', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec', 'dziennik')
    const query = { topicId: null, feedId: null, since: 0, before: null, limit: 9 }
    const [story, ...others] = await world.store.archive.recent(query)
    expect(others).toEqual([])
    expect(story?.sources.map(({ source }) => source.name)).toEqual(['kurier', 'goniec', 'dziennik'])
    expect((await world.store.archive.totals(0)).articles).toBe(3)
    const decisions = await world.store.archive.decisionsOf(
      (await world.store.articles.storySoFar(story?.storyId ?? '')).reports[1]?.articleId ?? '',
    )
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['joined'])
  })

  test('a like event elsewhere stays apart', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec')
    await publish(world, 'mazur', told(elsewhere))
    expect(alertsIn(world).filter(({ kind }) => kind === 'post')).toHaveLength(2)
  })

  test('stays apart where the configuration wants it so', async () => {
    const world = await newsroom({ stories: { ...stories, joins: false } })
    await carriedBy(world, 'kurier', 'goniec')
    expect(alertsIn(world).map(({ kind }) => kind)).toEqual(['post', 'post'])
  })

  test('a copy adds its outlet and no article', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier')
    await publish(world, 'goniec', told({ ...fire.kurier, title: 'Nocny pożar paliw w Osipowiczach' }))
    expect(outletsOf(alertsIn(world).at(-1)?.message)).toEqual(['kurier', 'goniec'])
    expect((await world.store.archive.totals(0)).articles).toBe(1)
    expect(repliesIn(world)).toEqual([])
  })
})

test('a clock that is set back by a day keeps no edit waiting for a day', async () => {
  const world = await newsroom()
  await carriedBy(world, 'kurier', 'goniec')
  world.clock.set(-24 * 3_600_000)
  await carriedBy(world, 'dziennik')
  world.clock.advance(world.timings.editPauseMs)
  await deliverMessages(world)
  expect(outletsOf(alertsIn(world).at(-1)?.message)).toContain('dziennik')
})

describe('a channel that heard nothing of the story', () => {
  const channels = [aChannel('c1', { topicIds: ['białoruś'] }), aChannel('c2', { topicIds: ['kolej'] })]
  const onRails: Told = {
    ...fire.goniec,
    text: `${fire.goniec.text} Ruch pociągów wstrzymano, kolej uprzedza o opóźnieniach.`,
  }

  test('hears of it by the report that has its topic, with all outlets', async () => {
    const world = await newsroom({ channels })
    await carriedBy(world, 'kurier')
    await publish(world, 'goniec', told(onRails))
    const posts = alertsIn(world).filter(({ kind }) => kind === 'post')
    expect(posts.map(({ destination }) => destination.address)).toEqual(['c1', 'c2'])
    expect(posts.map(({ message }) => outletsOf(message))).toEqual([['kurier'], ['kurier', 'goniec']])
    expect(new Set(posts.map(({ subject }) => subject)).size).toBe(1)
  })
})

describe('over the ceiling of a channel', () => {
  const pact: Told = {
    title: 'Pakt o handlu zbożem wynegocjowany w Radomiu',
    text: 'Pakt o handlu zbożem wynegocjowali w Radomiu rolnicy i młynarze, podaje izba gospodarcza.',
  }

  test('the line that is held grows; once listed, nothing is told of the story any more', async () => {
    const world = await newsroom({
      channels: [aChannel('c1', { alertsPerHour: 1, topicIds: ['białoruś', 'pakt'] })],
    })
    await publish(world, 'mazur', told(elsewhere))
    await publish(world, 'agencja', told(pact))
    await carriedBy(world, 'kurier', 'goniec')
    world.clock.advance(3_700_000)
    await runCycle(world, 'all')
    await carriedBy(world, 'dziennik')
    const items = world.messenger.posted.flatMap(({ message }) =>
      message.kind === 'list' ? message.items : [],
    )
    expect(items.map(({ outlets: count }) => count)).toEqual([undefined, 2])
    expect(items.at(-1)?.title).toBe(fire.kurier.title)
    expect(alertsIn(world)).toHaveLength(1)
    expect(repliesIn(world)).toEqual([])
  })
})

test('a bot that was killed places what comes as one that was not', async () => {
  const through = await newsroom()
  await carriedBy(through, 'kurier', 'goniec', 'dziennik')
  const killed = await newsroom()
  await carriedBy(killed, 'kurier', 'goniec')
  const again = { ...killed, stories: createStoryFinder(lexiconOf), storyWindow: emptyStoryWindow() }
  await carriedBy(again, 'dziennik')
  const outcomes = [through, again].map((world) => alertsIn(world).map(({ kind }) => kind))
  expect(outcomes[0]).toEqual(outcomes[1])
  expect(outletsOf(alertsIn(again).at(-1)?.message)).toEqual(['kurier', 'goniec', 'dziennik'])
})

test('what was not stored is not held: a report that fails to be filed joins nothing, and is told again', async () => {
  const world = await newsroom()
  const articles = { ...world.store.articles, fileStories: () => Promise.reject(new Error('disk full')) }
  const broken = { ...world, store: { ...world.store, articles } }
  await publish(broken, 'kurier', told(fire.kurier))
  expect(alertsIn(world)).toEqual([])
  world.readings.set('kurier', entries())
  await carriedBy(world, 'goniec')
  expect(alertsIn(world).map(({ message }) => message.title)).toEqual([fire.goniec.title])
  await publish(world, 'kurier', told(fire.kurier))
  expect(outletsOf(alertsIn(world).at(-1)?.message)).toHaveLength(2)
})

test('twenty outlets in ten minutes are a few edits, and the last one is complete', async () => {
  const many = Array.from({ length: 20 }, (_, index) => `portal${index}`)
  const world = await newsroom({ feeds: [...outlets, ...many].map((id) => aFeed(id)) })
  for (const id of many) world.readings.set(id, entries())
  await runCycle(world, 'all')
  await carriedBy(world, 'kurier')
  for (const id of many) {
    world.clock.advance(30_000)
    world.readings.set(id, entries(told(fire.goniec, { title: `${fire.goniec.title}, podaje ${id}` })))
    await runCycle(world, 'all')
  }
  await settle(world)
  const edits = alertsIn(world).filter(({ kind }) => kind === 'edit')
  expect(edits.length).toBeLessThanOrEqual(8)
  expect(outletsOf(edits.at(-1)?.message)).toHaveLength(21)
})

describe('an answer to the alert', () => {
  test('brings the words of an expert who was not quoted yet', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec', 'dziennik')
    expect(repliesIn(world).map(({ reason, source }) => [reason, source.name])).toEqual([
      ['quotation', 'dziennik'],
    ])
    expect(repliesIn(world)[0]?.quotes[0]?.speaker?.name).toBe('Lena Zawada')
  })

  test('is for the whole channel once, when three independent sources carry the story', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec', 'dziennik')
    await publish(
      world,
      'mazur',
      told({ title: 'Osipowicze: skład paliw nadal płonie', text: fire.kurier.title }),
    )
    expect(repliesIn(world).filter(({ isBroadcast }) => isBroadcast)).toHaveLength(1)
  })

  test.each([
    ['never, where the channel does not want it', { channels: [aChannel('c1', { escalates: false })] }],
    [
      'not, while too few do',
      { stories: { ...stories, escalation: { sources: 4, withinMs: 1, official: true } } },
    ],
  ])('is for the whole channel %s', async (_, overrides) => {
    const world = await newsroom(overrides)
    await carriedBy(world, 'kurier', 'goniec', 'dziennik')
    expect(repliesIn(world).some(({ isBroadcast }) => isBroadcast)).toBe(false)
  })

  test('brings a turn that only the dictionary knows for one', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier')
    world.clock.advance(30 * 3_600_000)
    const title = 'Skład paliw w Osipowiczach legł w gruzach'
    const entry = told({ title, text: 'Tak jest po pożarze w Osipowiczach na Białorusi.' })
    await publish(world, 'goniec', { ...entry, publishedAt: world.clock.now() })
    expect(repliesIn(world)).toMatchObject([{ reason: 'news', sentence: title }])
  })

  test('comes of an official source', async () => {
    const source = { name: 'MSZ', type: 'government', country: 'PL' } as const
    const feeds = outlets.map((id) => (id === 'goniec' ? aFeed(id, { source }) : aFeed(id)))
    const world = await newsroom({ feeds })
    await carriedBy(world, 'kurier', 'goniec')
    expect(repliesIn(world)).toMatchObject([{ reason: 'official', isBroadcast: true }])
  })
})

describe('a correction', () => {
  test.each([
    ['correction', 'Sprostowanie: '],
    ['retraction', 'Wycofanie depeszy: '],
  ])('marks the alert and answers it: %s', async (kind, beginning) => {
    const world = await newsroom()
    await carriedBy(world, 'kurier')
    const title = `${beginning}${fire.kurier.title}`
    await publish(world, 'kurier', told({ title, text: `${beginning}${fire.kurier.text}` }))
    await deliverMessages(world)
    expect(alertsIn(world).at(-1)?.message.correction).toMatchObject({ kind, title })
    expect(repliesIn(world)).toMatchObject([{ reason: kind, isBroadcast: true }])
  })

  test('is noticed where the entry itself becomes one, and is told once', async () => {
    const world = await newsroom()
    const entry = told(fire.kurier)
    await publish(world, 'kurier', entry)
    const corrected = { ...entry, title: `SPROSTOWANIE: ${entry.title}` }
    await publish(world, 'kurier', corrected)
    await publish(world, 'kurier', { ...corrected, id: 'another-guid' })
    expect(alertsIn(world).map(({ kind }) => kind)).toEqual(['post', 'edit'])
    expect(alertsIn(world).at(-1)?.message.correction?.kind).toBe('correction')
    expect(repliesIn(world)).toHaveLength(1)
  })
})

describe('a story that a manager', () => {
  const corrected = async (change: AmendedAlert) => {
    const world = await newsroom()
    await publish(world, 'kurier', told(fire.kurier))
    const storyId = alertsIn(world)[0]?.subject ?? ''
    await world.store.amendments.keep(anAmendment({ storyId, at: world.clock.now(), change }), amendAlerts)
    await publish(world, 'goniec', told(fire.goniec))
    await publish(world, 'dziennik', told(fire.dziennik))
    await settle(world)
    return { world, storyId, last: alertsIn(world).at(-1)?.message }
  }

  test('withdrew says no more, and explains itself by that', async () => {
    const { world, storyId, last } = await corrected({ kind: 'alert', isWithdrawn: true, note: 'x' })
    expect(last).toMatchObject({ amendment: { isWithdrawn: true } })
    expect(outletsOf(last)).toEqual(['kurier'])
    expect([alertsIn(world).length, repliesIn(world).length]).toEqual([2, 0])
    expect((await world.store.articles.storySoFar(storyId)).reports).toHaveLength(3)
    const [trace] = await world.store.archive.traces({ id: storyId, canonicalUrl: null, titleStart: null }, 1)
    expect(trace?.storyId).toBe(storyId)
  })

  test('noted something on grows on with the note', async () => {
    const { last } = await corrected({ kind: 'alert', isWithdrawn: false, note: 'Uwaga' })
    expect(last).toMatchObject({ amendment: { note: 'Uwaga' } })
    expect(outletsOf(last)).toEqual(['kurier', 'goniec', 'dziennik'])
  })
})

test('after a restore an alert that may have grown since is edited by news alone, and then tells of all that its feeds carry', async () => {
  const world = await newsroom()
  await carriedBy(world, 'kurier')
  await takeUpStore(world, 5)
  await publish(world, 'goniec', told(fire.goniec))
  expect(alertsIn(world).map(({ kind }) => kind)).toEqual(['post'])
  world.clock.advance(3_600_000)
  await publish(world, 'dziennik', told(fire.dziennik, { publishedAt: world.clock.now() }))
  expect(outletsOf(alertsIn(world).at(-1)?.message)).toEqual(['kurier', 'goniec', 'dziennik'])
})
