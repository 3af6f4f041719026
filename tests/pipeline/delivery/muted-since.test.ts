import { describe, expect, test } from 'vitest'
import { untranslated } from '#domain/bilingual.ts'
import { personAddress } from '#domain/destination.ts'
import type { Follow } from '#domain/follow.ts'
import type { Alert, FollowedNews } from '#domain/message.ts'
import type { Muted } from '#domain/mute.ts'
import type { NewOperation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { aFollowedNews, anAlert, anArticle, aNewOperation, builtAt } from '../../builders.ts'
import { lostUnposted, sent } from '../../fakes/messenger.ts'
import { aChannel, aTopic, testWorld, type TestWorld } from '../../fakes/world.ts'

const channel = aChannel('c1', { topicIds: ['umowy', 'pakt'] })
const { destination } = channel
const alert = anAlert({ topics: ['Umowy', 'Pakt'] })
const post = aNewOperation({ destination, message: alert })
const reply = {
  subject: 'story-1',
  destination,
  kind: 'reply',
  part: 0,
  revision: 1,
  message: {
    kind: 'follow-up',
    locale: 'pl',
    storyId: 'story-1',
    topics: ['Umowy'],
    about: alert.title,
    reason: 'news',
    title: 'Ciąg dalszy',
    url: null,
    source: { ...anArticle().source, name: 'Goniec' },
    at: builtAt,
    quotes: [],
    sentence: 'Nowe.',
    outlets: 2,
    isBroadcast: false,
    isSample: false,
  },
} as const

const story: Muted = { kind: 'story', storyId: 'story-1' }

test.each<[string, Muted, readonly string[]]>([
  ['its story', story, ['post']],
  ['the outlet of the answer', { kind: 'source', source: 'goniec' }, ['post', 'edit']],
  ['the topic of the answer', { kind: 'topic', topicId: 'umowy' }, ['post', 'edit']],
  ['another topic', { kind: 'topic', topicId: 'pakt' }, ['post', 'edit', 'reply']],
  ['another story', { kind: 'story', storyId: 'story-2' }, ['post', 'edit', 'reply']],
])(
  'what waits to be said of an alert is told no more once its channel mutes %s',
  async (_, muted, expected) => {
    const world = await standing()
    await mute(world, muted)
    world.clock.advance(60_000)
    await deliverMessages(world)
    expect(world.messenger.posted.map(({ kind }) => kind)).toEqual(expected)
  },
)

test.each<[string, readonly Muted[], number]>([
  ['one of its topics', [{ kind: 'topic', topicId: 'umowy' }], 1],
  ['all of its topics', ['umowy', 'pakt'].map((topicId) => ({ kind: 'topic', topicId })), 0],
  ['its outlet', [{ kind: 'source', source: 'Kurier Graniczny' }], 0],
  ['its story', [story], 0],
])('an alert that waited is posted where its channel has not muted it since: %s', async (_, mutes, count) => {
  const world = await newsroom()
  await world.store.outbox.fileOperations([post], builtAt)
  for (const [index, muted] of mutes.entries()) await mute(world, muted, `mute-${index}`)
  await deliverMessages(world)
  expect(world.messenger.posted).toHaveLength(count)
})

test.each<[string, Partial<Alert>]>([
  ['makes it', { amendment: { at: builtAt, isWithdrawn: true, note: 'Pomyłka', chosen: [] } }],
  ['takes it back', { isRestored: true }],
])('a correction reaches an alert whose story its channel mutes: an edit that %s', async (_, amended) => {
  const world = await newsroom()
  await world.store.outbox.fileOperations([post], builtAt)
  await deliverMessages(world)
  await mute(world, story)
  const target = (await world.store.outbox.operations(1))[0]?.key ?? null
  const message = { ...alert, ...amended }
  await world.store.outbox.fileOperations([{ ...post, kind: 'edit', revision: 1, target, message }], builtAt)
  await deliverMessages(world)
  expect(world.messenger.posted.map(({ kind }) => kind)).toEqual(['post', 'edit'])
})

describe('what waited for somebody who follows something', () => {
  const userId = 'u1'
  const news = aFollowedNews({ follows: [{ kind: 'topic', name: 'Umowy' }] })
  const own: Follow = {
    id: 'f1',
    followed: { kind: 'topic', topicId: 'umowy' },
    platform: 'fake',
    userId,
    locale: 'pl',
    server: null,
    at: builtAt,
  }
  const about: Follow = { ...own, id: 'f2', followed: { kind: 'story', storyId: news.storyId } }
  const both = [...news.follows, { kind: 'story', name: news.title } as const]

  test.each<[string, number, readonly Follow[], FollowedNews, Muted | null]>([
    ['comes', 1, [own], news, null],
    ['not once they follow it no more', 0, [], news, null],
    [
      'not where another story is all that they follow by now',
      0,
      [{ ...about, followed: { kind: 'story', storyId: 'x' } }],
      { ...news, follows: both },
      null,
    ],
    ['where one thing of several is followed by now', 1, [about], { ...news, follows: both }, null],
    ['not once they mute its story', 0, [own], news, { kind: 'story', storyId: news.storyId }],
    ['not once they mute its outlet', 0, [own], news, { kind: 'source', source: news.source.name }],
    ['not once they mute its topic', 0, [own], news, { kind: 'topic', topicId: 'umowy' }],
    [
      'where its story led to it too',
      1,
      [own, about],
      { ...news, follows: both },
      { kind: 'topic', topicId: 'umowy' },
    ],
  ])('%s', async (_, count, follows, message, muted) => {
    const world = await newsroom()
    const destination = { platform: 'fake', address: personAddress(userId) }
    const subject = `follow:${news.storyId}:article-1`
    await world.store.outbox.fileOperations([aNewOperation({ subject, destination, message })], builtAt)
    for (const follow of follows) await world.store.follows.add(follow, 9)
    const scope = { kind: 'person', platform: 'fake', userId } as const
    if (muted !== null)
      await world.store.mutes.add({ id: 'm', muted, scope, by: 'fake:u1', at: builtAt, until: null })
    await deliverMessages(world)
    expect(world.messenger.posted).toHaveLength(count)
  })
})

test('what may stand there already is looked up, muted or not', async () => {
  const world = await newsroom()
  world.messenger.script.push(lostUnposted)
  await world.store.outbox.fileOperations([post], builtAt)
  await deliverMessages(world)
  await mute(world, story)
  world.messenger.lookups.push({ kind: 'found', messageId: 'm' })
  world.clock.advance(world.timings.fenceMs)
  await deliverMessages(world)
  expect((await world.store.outbox.operations(1)).map(({ state }) => state)).toEqual(['sent'])
})

test('of an answer of which nobody can say whether it stands the owner is told by its title', async () => {
  const world = await standing()
  const { configuration, timings } = world
  const holding = {
    ...world,
    configuration: { ...configuration, onUnknown: 'hold', owner: aChannel('szef') },
  } as const
  world.messenger.script.push(sent, lostUnposted)
  world.messenger.lookups.push({ kind: 'unreadable', reason: untranslated('missing access') })
  world.clock.advance(60_000)
  await deliverMessages(holding)
  world.clock.advance(timings.fenceMs)
  await deliverMessages(holding)
  await deliverMessages(holding)
  expect(world.messenger.posted.at(-1)?.message).toMatchObject({
    event: { name: 'delivery-unknown', title: 'Ciąg dalszy' },
  })
})

function newsroom(): Promise<TestWorld> {
  return testWorld({ topics: [aTopic('Umowy'), aTopic('Pakt')], channels: [channel] })
}

/** An alert stands in its channel, and an edit and an answer wait. */
async function standing(): Promise<TestWorld> {
  const world = await newsroom()
  const { outbox } = world.store
  await outbox.fileOperations([post], builtAt)
  await deliverMessages(world)
  const target = (await outbox.operations(1))[0]?.key ?? null
  const dueAt = builtAt + 60_000
  const edit: NewOperation = { ...post, kind: 'edit', revision: 1, target, dueAt }
  await outbox.fileOperations([edit, { ...reply, target, dueAt }], builtAt)
  return world
}

async function mute({ store, clock }: TestWorld, muted: Muted, id = 'mute'): Promise<void> {
  const scope = { kind: 'channel', destination } as const
  await store.mutes.add({ id, muted, scope, by: 'terminal', at: clock.now(), until: null })
}
