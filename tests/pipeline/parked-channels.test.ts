import { describe, expect, test } from 'vitest'
import type { Muted } from '#domain/mute.ts'
import type { NewOperation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { listOverflow } from '#pipeline/quiet/list-overflow.ts'
import { forgetUnconfigured, resumeChannel } from '#pipeline/delivery/park-channel.ts'
import { aNewOperation, anAlert } from '../builders.ts'
import { fakeMessenger, refused } from '../fakes/messenger.ts'
import { aChannel, testWorld, type TestWorld } from '../fakes/world.ts'

const c1 = { platform: 'fake', address: 'c1' }
const HOUR_MS = 3_600_000

function operation(subject: string, address = 'c1'): NewOperation {
  return aNewOperation({ subject, destination: { ...c1, address }, message: anAlert({ title: subject }) })
}

async function parkedWorld(overrides: Parameters<typeof testWorld>[0] = {}): Promise<TestWorld> {
  const world = await testWorld({ channels: [aChannel('c1'), aChannel('c2')], ...overrides })
  world.messenger.script.push(refused('destination'))
  await file(world, [operation('a'), operation('b')])
  await deliverMessages(world)
  return world
}

function file(world: TestWorld, operations: readonly NewOperation[]): Promise<void> {
  return world.store.outbox.fileOperations(operations, world.clock.now())
}

function posted(world: TestWorld): readonly string[] {
  return world.messenger.posted.map(({ subject }) => subject)
}

describe('a channel that is gone or forbidden', () => {
  test('is not asked again, however often and long messages wait for it; others go on', async () => {
    const world = await parkedWorld()
    for (let hour = 0; hour < 48; hour += 1) {
      await file(world, [operation(`c1 ${hour}`), operation(`c2 ${hour}`, 'c2')])
      await deliverMessages(world)
      world.clock.advance(HOUR_MS)
    }
    expect(world.messenger.sends).toHaveLength(1 + 48)
    expect(posted(world)).toHaveLength(48)
    expect(await world.store.outbox.parked()).toMatchObject([{ destination: c1, waiting: 50 }])
  })

  test('is told to the owner once', async () => {
    const world = await parkedWorld({ owner: aChannel('owner') })
    await deliverMessages(world)
    expect(posted(world)).toEqual([expect.stringContaining('notice:channel-refused:fake:c1')])
  })

  test.each([
    ['where there is another platform', true, ['other']],
    ['where there is none', false, []],
  ])('that is the owner’s own is told on another platform %s', async (_, isThere, told) => {
    const other = fakeMessenger()
    const elsewhere = aChannel('c9', { destination: { platform: 'other', address: 'c9' } })
    const world = await testWorld({ channels: [aChannel('c1'), elsewhere], owner: aChannel('c1') })
    world.messenger.script.push(refused('destination'))
    await file(world, [operation('a')])
    const messengers = new Map([...world.messengers, ...(isThere ? ([['other', other]] as const) : [])])
    await deliverMessages({ ...world, messengers })
    await deliverMessages({ ...world, messengers })
    expect(other.posted.map(({ destination }) => destination.platform)).toEqual(told)
    expect(posted(world)).toEqual([])
  })
})

describe('after a resumption', () => {
  test('what is young is posted in its order', async () => {
    const world = await parkedWorld()
    world.clock.advance(23 * HOUR_MS)
    expect(await resumeChannel(world, c1)).toEqual({ listed: 0, dropped: 0 })
    await deliverMessages(world)
    expect(posted(world)).toEqual(['a', 'b'])
  })

  test('what is old is one list that says so', async () => {
    const world = await parkedWorld()
    world.clock.advance(25 * HOUR_MS)
    await file(world, [operation('young')])
    expect(await resumeChannel(world, c1)).toEqual({ listed: 2, dropped: 0 })
    await deliverMessages(world)
    expect(posted(world)).toEqual(['young', expect.stringContaining('list:late')])
    expect(world.messenger.posted.at(-1)?.message).toMatchObject({
      kind: 'list',
      isLate: true,
      items: [{ title: 'a' }, { title: 'b' }],
    })
  })

  test.each<[string, Muted, readonly string[]]>([
    ['a topic', { kind: 'topic', topicId: 'białoruś' }, ['c']],
    ['an outlet', { kind: 'source', source: 'Kurier Graniczny' }, []],
  ])('what is old and muted stands in no list: %s', async (_, muted, expected) => {
    const world = await parkedWorld()
    const other = anAlert({ title: 'c', topics: ['Pakt'] })
    await file(world, [{ ...operation('c'), message: other }])
    const scope = { kind: 'channel', destination: c1 } as const
    await world.store.mutes.add({ id: 'm', muted, scope, by: 'terminal', at: 0, until: null })
    world.clock.advance(25 * HOUR_MS)
    const { length: listed } = expected
    expect(await resumeChannel(world, c1)).toEqual({ listed, dropped: 3 - listed })
    await deliverMessages(world)
    const lists = world.messenger.posted.flatMap(({ message }) =>
      message.kind === 'list' ? message.items : [],
    )
    expect(lists.map(({ title }) => title)).toEqual(expected)
  })

  test('a channel that is refused again is parked again and told again', async () => {
    const world = await parkedWorld({ owner: aChannel('owner') })
    await deliverMessages(world)
    world.clock.advance(HOUR_MS)
    world.messenger.script.push(refused('destination'))
    await resumeChannel(world, c1)
    await deliverMessages(world)
    await deliverMessages(world)
    expect(posted(world)).toEqual([
      expect.stringContaining('notice:channel-refused'),
      expect.stringContaining('notice:channel-refused'),
    ])
  })

  test('one that is not parked answers so', async () => {
    expect(await resumeChannel(await testWorld(), c1)).toBeNull()
  })
})

test('a parked channel that is taken out of the configuration starts anew when it is named again', async () => {
  const world = await parkedWorld()
  const without = { ...world, configuration: { ...world.configuration, channels: [aChannel('c2')] } }
  await forgetUnconfigured(without)
  await deliverMessages(without)
  expect(await world.store.outbox.countByState()).toMatchObject({ dead: 2, pending: 0 })
  await forgetUnconfigured(world)
  await file(world, [operation('new')])
  await deliverMessages(world)
  expect(posted(world)).toEqual(['new'])
})

test('a parked channel stays parked over a start that names it', async () => {
  const world = await parkedWorld()
  await forgetUnconfigured(world)
  expect(await world.store.outbox.parked()).toHaveLength(1)
})

test('no overflow list is made for a parked channel', async () => {
  const world = await parkedWorld()
  expect(await listOverflow(world)).toBe(0)
})
