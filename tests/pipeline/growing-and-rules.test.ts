import { describe, expect, test } from 'vitest'
import type { Channel, Configuration } from '#domain/configuration.ts'
import type { Alert, FollowUp } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { Rule } from '#domain/rule.ts'
import { createStoryFinder } from '#pipeline/stories/story-finder.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { builtAt } from '../builders.ts'
import { aChannel, aFeed, aTopic, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'
import { npmLexicons } from '../npm-lexicons.ts'
import { aRule } from './routing/builders.ts'

const lexiconOf = await npmLexicons()
const HOUR_MS = 3_600_000
const outlets = ['kurier', 'goniec', 'dziennik', 'mazur', 'agencja']
const stories: Configuration['stories'] = {
  joins: true,
  escalation: { sources: 9, withinMs: HOUR_MS, official: true },
}
const mention = { fake: 'role:1' }
const big = aRule('Duże', { storySize: 3 }, { severity: 'urgent', mention })
const c1 = aChannel('c1', { topicIds: ['osipowicz'] })
const c2 = aChannel('c2', { topicIds: [] })
const allDay = { spans: [{ start: 0, end: 23 * 60 }], days: [], onPolishHolidays: false, dates: [] }

/** One fire, as outlets tell it; none but the last has a sentence that nobody had. */
const titles = [
  'Pożar wojskowego składu paliw w Osipowiczach',
  'Osipowicze: pożar wojskowego składu paliw',
  'Wojskowy skład paliw w Osipowiczach: pożar',
  'Pożar w Osipowiczach: wojskowy skład paliw',
  'W Osipowiczach pożar wojskowego składu paliw',
]

async function newsroom(overrides: Partial<Configuration>): Promise<TestWorld> {
  const feeds = outlets.map((id) => aFeed(id))
  const topics = [aTopic('Osipowicz')]
  const world = await testWorld({ feeds, topics, stories, channels: [c1], ...overrides })
  const reading = { ...world, stories: createStoryFinder(lexiconOf) }
  for (const id of outlets) reading.readings.set(id, entries())
  await runCycle(reading, 'all')
  return reading
}

/** The story by so many outlets, from the one named on, a minute after each other. */
async function carried(world: TestWorld, from: number, to: number): Promise<void> {
  for (const [index, id] of outlets.slice(from, to).entries()) {
    world.clock.advance(60_000)
    const title = titles[from + index] ?? ''
    world.readings.set(
      id,
      entries(anEntry(title, { id, link: `https://${id}.example/1`, publishedAt: world.clock.now() })),
    )
    await runCycle(world, 'all')
  }
}

/** All that was posted, as "c1 post", with its severity and whom it calls. */
function told(world: TestWorld): readonly string[] {
  return world.messenger.posted.map(({ destination, kind, message }) => {
    if (message.kind !== 'alert' && message.kind !== 'follow-up')
      return `${destination.address} ${message.kind}`
    return [destination.address, kind, ...loudness(message)].join(' ')
  })
}

function loudness(message: Alert | FollowUp): readonly string[] {
  const isBroadcast = message.kind === 'follow-up' && message.isBroadcast
  return [message.severity ?? 'normal', message.mention ?? '-', ...(isBroadcast ? ['broadcast'] : [])]
}

function repliesOf(world: TestWorld): readonly string[] {
  return told(world).filter((line) => line.includes('reply'))
}

describe('a rule that a story comes to match as it grows', () => {
  test('is told once to the whole channel, marked and calling; the alert becomes as urgent and calls nobody', async () => {
    const world = await newsroom({ rules: [big] })
    await carried(world, 0, 5)
    world.clock.advance(HOUR_MS)
    await runCycle(world, 'all')
    expect(repliesOf(world)).toEqual(['c1 reply urgent role:1 broadcast'])
    expect(
      told(world)
        .filter((line) => line.includes('edit'))
        .at(-1),
    ).toBe('c1 edit urgent -')
    expect(told(world)[0]).toBe('c1 post normal -')
  })

  test.each<readonly [string, readonly Rule[], Partial<Channel>, readonly string[]]>([
    [
      'stays in the thread where the channel hears no story again',
      [big],
      { escalates: false },
      ['c1 reply urgent role:1'],
    ],
    ['says nothing where it says no more than the alert', [aRule('Zwykłe', { storySize: 3 })], {}, []],
    [
      'says nothing where a rule above it had the say',
      [aRule('Wszystko', {}, { severity: 'important' }), big],
      {},
      [],
    ],
    [
      'has the say where it stands above the one that had it',
      [big, aRule('Wszystko', {}, { severity: 'important' })],
      {},
      ['c1 reply urgent role:1 broadcast'],
    ],
    ['says nothing while it leaves the story out', [aRule('Dość', { storySize: 3 }, { skip: true })], {}, []],
  ])('%s', async (_, rules, channel, replies) => {
    const world = await newsroom({ rules, channels: [{ ...c1, ...channel }] })
    await carried(world, 0, 5)
    expect(repliesOf(world)).toEqual(replies)
  })

  test('brings the alert to a channel that it sends the story to', async () => {
    const rules = [
      aRule('Duże', { storySize: 3 }, { channels: [c2.destination], severity: 'urgent', mention }),
    ]
    const world = await newsroom({ rules, channels: [c1, c2] })
    await carried(world, 0, 2)
    expect(told(world).some((line) => line.startsWith('c2'))).toBe(false)
    await carried(world, 2, 4)
    expect(told(world).filter((line) => line.startsWith('c2 post'))).toEqual(['c2 post urgent role:1'])
  })

  test('does not count outlets of one owner', async () => {
    const feeds = outlets.map((id) => aFeed(id, { owner: 'Wydawca' }))
    const world = await newsroom({ rules: [big], feeds })
    await carried(world, 0, 5)
    expect(repliesOf(world)).toEqual([])
  })

  test('brings what waited for a summary before the channel at once, and not a second time in the summary', async () => {
    const quiet = { ...allDay, bypass: 'urgent' as const }
    const world = await newsroom({ rules: [big], channels: [{ ...c1, quiet }] })
    await carried(world, 0, 4)
    expect(told(world)[0]).toBe('c1 post urgent role:1')
    expect((await world.store.archive.heldCounts()).length).toBe(0)
  })
})

describe('in quiet hours that begin behind an alert', () => {
  test.each([
    ['an answer waits for their end', null, []],
    ['what is urgent enough does not', 'urgent' as const, ['c1 reply urgent role:1 broadcast']],
  ])('%s', async (_, bypass, replies) => {
    const world = await newsroom({ rules: [big] })
    await carried(world, 0, 1)
    const quiet = { ...allDay, bypass }
    const channels = [{ ...c1, quiet }]
    const night = { ...world, configuration: { ...world.configuration, channels } }
    await carried(night, 1, 3)
    expect(repliesOf(night)).toEqual(replies)
    expect(told(night).some((line) => line.includes('edit'))).toBe(true)
    night.clock.advance(24 * HOUR_MS)
    await runCycle(night, 'all')
    expect(repliesOf(night)).toEqual(['c1 reply urgent role:1 broadcast'])
  })
})

describe('where a channel wants to hear no more', () => {
  const digest = {
    mode: 'only' as const,
    period: '24h' as const,
    schedule: { text: '0 8 * * *' } as NonNullable<Channel['digest']>['schedule'],
  }

  test('a story that is muted grows no more', async () => {
    const world = await newsroom({ rules: [big] })
    await carried(world, 0, 1)
    const storyId = (await world.store.outbox.operations(1))[0]?.subject ?? ''
    await world.store.mutes.add(aMute({ kind: 'story', storyId }))
    await carried(world, 1, 4)
    expect(told(world)).toEqual(['c1 post normal -'])
  })

  test.each<readonly [string, Mute['muted']]>([
    ['its topic', { kind: 'topic', topicId: 'osipowicz' }],
    ['the outlet', { kind: 'source', source: 'dziennik' }],
  ])('%s being muted, the alert grows and is not answered', async (_, muted) => {
    const world = await newsroom({ rules: [big] })
    await carried(world, 0, 1)
    await world.store.mutes.add(aMute(muted))
    await carried(world, 1, 3)
    expect(repliesOf(world)).toEqual([])
    expect(told(world).some((line) => line.includes('edit'))).toBe(true)
  })

  test('one that turned to digests alone has no edits and no answers', async () => {
    const world = await newsroom({ rules: [big] })
    await carried(world, 0, 1)
    const channels = [{ ...c1, digest }]
    await carried({ ...world, configuration: { ...world.configuration, channels } }, 1, 4)
    expect(told(world)).toEqual(['c1 post normal -'])
  })
})

function aMute(muted: Mute['muted']): Mute {
  const scope = { kind: 'channel', destination: c1.destination } as const
  return { id: 'm1', muted, scope, by: 'terminal', at: builtAt, until: null }
}
