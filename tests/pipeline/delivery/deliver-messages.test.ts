import { untranslated } from '#domain/bilingual.ts'
import { describe, expect, test, vi } from 'vitest'
import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Lookup } from '#ports/platform.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { anAlert } from '../../builders.ts'
import { lostUnposted, postedThenLost, refused, sent, thrown, type Behaviour } from '../../fakes/messenger.ts'
import { aChannel, type TestWorld } from '../../fakes/world.ts'
import { settle, worldWith } from '../../fakes/settle.ts'

function operation(subject: string, address = 'c1'): NewOperation {
  const destination = { platform: 'fake', address }
  return {
    subject,
    destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: anAlert({ title: subject }),
  }
}

function posted(world: TestWorld): readonly string[] {
  return world.messenger.posted.map(({ subject }) => subject)
}

const unreadable: Lookup = { kind: 'unreadable', reason: untranslated('missing_scope') }
const later: Lookup = { kind: 'later', reason: untranslated('HTTP 503'), retryAfterMs: null }
const absent: Lookup = { kind: 'absent' }

describe('whatever a platform does, each message stands there once', () => {
  test.each<[string, readonly Behaviour[], readonly Lookup[]]>([
    ['it takes it', [sent], []],
    ['it posts and answers 500', [postedThenLost], []],
    ['it posts and the adapter throws', [thrown], []],
    ['it loses the request', [lostUnposted], []],
    ['it loses the request three times', [lostUnposted, lostUnposted, lostUnposted], []],
    ['it posts, but shows the message late', [postedThenLost], [absent]],
    ['it posts, but cannot be asked for a while', [postedThenLost], [later, later, later]],
    ['it asks for a pause', [refused('later', 60_000)], []],
    ['it refuses the token for a while', [refused('credentials')], []],
  ])('%s', async (_case, script, lookups) => {
    const world = await worldWith([operation('a'), operation('b')], script)
    world.messenger.lookups.push(...lookups)
    await settle(world)
    expect(posted(world)).toEqual(['a', 'b'])
    expect(await world.store.outbox.countByState()).toMatchObject({ sent: 2, pending: 0, ambiguous: 0 })
  })
})

describe('a message of unknown fate', () => {
  test('is not looked for before the fence is over, and nothing overtakes it', async () => {
    const world = await worldWith([operation('a'), operation('b')], [postedThenLost])
    await deliverMessages(world)
    world.clock.advance(14_000)
    await deliverMessages(world)
    expect(world.messenger.sends.map(({ subject }) => subject)).toEqual(['a'])
    world.clock.advance(1_000)
    await deliverMessages(world)
    expect(posted(world)).toEqual(['a', 'b'])
  })

  test('is posted again with a mark where the history may not be read', async () => {
    const world = await worldWith([operation('a')], [lostUnposted])
    world.messenger.lookups.push(unreadable)
    await settle(world)
    expect(world.messenger.posted.map(({ mayRepeat }) => mayRepeat)).toEqual([true])
  })

  test('is held, and told to the owner, where the configuration says so', async () => {
    const owner = aChannel('owner')
    const world = await worldWith([operation('a'), operation('b')], [lostUnposted], {
      onUnknown: 'hold',
      owner,
    })
    world.messenger.lookups.push(unreadable)
    await settle(world)
    expect(posted(world).toSorted()).toEqual(['b', expect.stringContaining('notice:delivery-unknown')])
    expect((await world.store.outbox.countByState()).held).toBe(1)
  })

  test('is held and told to nobody where it is a notice itself: it would go on for ever', async () => {
    const overrides = { onUnknown: 'hold', owner: aChannel('owner') } as const
    const world = await worldWith(
      [operation('a')],
      Array.from({ length: 20 }, () => lostUnposted),
      overrides,
    )
    world.messenger.lookups.push(...Array.from({ length: 20 }, () => unreadable))
    await settle(world)
    expect(await world.store.outbox.countByState()).toMatchObject({ held: 2, pending: 0, ambiguous: 0 })
  })

  test('left behind by a process that died is looked for first', async () => {
    const world = await worldWith([operation('a')], [])
    const waiting = await world.store.outbox.nextDue({ platform: 'fake', address: 'c1' }, world.clock.now())
    if (waiting === null) throw new Error('nothing is due')
    await world.store.outbox.beginSend(waiting.key, world.clock.now())
    world.messenger.posted.push(waiting)
    await deliverMessages(world)
    expect(await world.store.outbox.nextDueAt()).toBe(world.clock.now() + 15_000)
    await settle(world)
    expect(world.messenger.sends).toEqual([])
    expect(posted(world)).toEqual(['a'])
  })

  test('whose sending could not be stored is looked for, without a restart', async () => {
    const world = await worldWith([operation('a'), operation('b')], [])
    const { outbox } = world.store
    const markSent = () => Promise.reject(new Error('database is locked'))
    await deliverMessages({ ...world, store: { ...world.store, outbox: { ...outbox, markSent } } })
    await deliverMessages(world)
    await settle(world)
    expect(posted(world)).toEqual(['a', 'b'])
    expect(await outbox.countByState()).toMatchObject({ sent: 2 })
  })
})

describe('a refusal', () => {
  test('of the message itself ends it, is told to the owner, and lets the next one through', async () => {
    const owner = aChannel('owner')
    const world = await worldWith([operation('a'), operation('b')], [refused('message')], { owner })
    await settle(world)
    expect(posted(world)).toEqual(['b', expect.stringContaining('notice:message-refused')])
    expect((await world.store.outbox.countByState()).dead).toBe(1)
  })

  test.each([
    ['message', 'pl', 'odmowa: message'],
    ['message', 'en', 'refused: message'],
    ['destination', 'pl', 'odmowa: destination'],
    ['destination', 'en', 'refused: destination'],
  ] as const)('of the %s is told to the owner in %s', async (because, locale, reason) => {
    const owner = { ...aChannel('owner'), locale }
    const world = await worldWith([operation('a', 'c1')], [refused(because)], { owner })
    await settle(world)
    const notices = world.messenger.posted.filter(({ message }) => message.kind === 'notice')
    expect(notices).toMatchObject([{ message: { locale, event: { reason } } }])
  })

  test('of a notice is told to nobody: it would go on for ever', async () => {
    const owner = aChannel('c1')
    const message: Notice = { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } }
    const world = await worldWith([{ ...operation('a'), message }], [refused('message')], { owner })
    await settle(world)
    expect(posted(world)).toEqual([])
  })

  test('pauses grow, and never undercut what the platform asks', async () => {
    const world = await worldWith(
      [operation('a')],
      [refused('later'), refused('later'), refused('later', 90_000)],
    )
    const pauses: number[] = []
    for (let i = 0; i < 3; i += 1) {
      await deliverMessages(world)
      const pause = ((await world.store.outbox.nextDueAt()) ?? 0) - world.clock.now()
      pauses.push(pause)
      world.clock.advance(pause)
    }
    expect(pauses[0]).toBeLessThan(pauses[1] ?? 0)
    expect(pauses[2]).toBe(90_000)
  })
})

test('a platform that fails does not hold up another', async () => {
  const stuck = aChannel('c9', { destination: { platform: 'stuck', address: 'c9' } })
  const channels = [aChannel('c1'), aChannel('c2'), stuck]
  const world = await worldWith([operation('a', 'c1'), operation('b', 'c2')], [], { channels })
  const failing = { ...world.messenger, send: () => new Promise<never>(() => undefined) }
  const other = { ...operation('x'), destination: { platform: 'stuck', address: 'c9' } }
  await world.store.outbox.fileOperations([other], world.clock.now())
  void deliverMessages({
    ...world,
    messengers: new Map([
      ['fake', world.messenger],
      ['stuck', failing],
    ]),
  })
  await vi.waitFor(() => expect(posted(world).toSorted()).toEqual(['a', 'b']))
})

test('what still waits for a channel that is no longer configured ends without being sent', async () => {
  const world = await worldWith([operation('a', 'c1'), operation('old', 'gone')], [])
  await settle(world)
  expect(posted(world)).toEqual(['a'])
  expect((await world.store.outbox.countByState()).dead).toBe(1)
})

test('the audit channel is told though it has no alerts', async () => {
  const event = { name: 'test-alert' } as const
  const notice = {
    ...operation('audit:1', 'audit'),
    message: { kind: 'notice', locale: 'pl', event } as const,
  }
  const world = await worldWith([notice, operation('old', 'gone')], [], { audit: aChannel('audit') })
  await settle(world)
  expect(posted(world)).toEqual(['audit:1'])
})

test.each([
  ['a correction is made', { amendment: { at: 1, isWithdrawn: true, note: '', chosen: [] } }, 2],
  ['an alert no longer grows', {}, 1],
])('%s where a channel no longer wants the topics of what stands there', async (_, more, requests) => {
  const world = await worldWith([operation('a')], [])
  await settle(world)
  const [post] = await world.store.outbox.operations(1)
  const message = anAlert({ title: 'a', topics: ['Inny temat'], ...more })
  const edit = { ...operation('a'), kind: 'edit', revision: 1, target: post?.key ?? '', message } as const
  await world.store.outbox.fileOperations([edit], world.clock.now())
  await settle(world)
  expect(posted(world)).toHaveLength(requests)
})

test('a platform that cannot be asked for long is asked less and less often', async () => {
  const world = await worldWith([operation('a')], [postedThenLost])
  world.messenger.lookups.push(...Array.from({ length: 8 }, () => later))
  await deliverMessages(world)
  const pauses: number[] = []
  for (let look = 0; look < 6; look += 1) {
    const pause = ((await world.store.outbox.nextDueAt()) ?? 0) - world.clock.now()
    pauses.push(pause)
    world.clock.advance(pause)
    await deliverMessages(world)
  }
  expect(pauses.at(-1)).toBeGreaterThan(5 * (pauses[1] ?? Infinity))
})

test('a look-up that is to be repeated at once is not repeated in the same breath', async () => {
  const world = await worldWith([operation('a')], [postedThenLost])
  world.messenger.lookups.push(...Array.from({ length: 100 }, () => ({ ...later, retryAfterMs: 0 })))
  await deliverMessages(world)
  world.clock.advance(15_000)
  await deliverMessages(world)
  expect(world.messenger.lookups).toHaveLength(99)
})

test('when the process is to end, what is under way is finished and nothing new is begun', async () => {
  const world = await worldWith([operation('a'), operation('b')], [])
  const ending = new AbortController()
  const send: typeof world.messenger.send = (begun) => {
    ending.abort()
    return world.messenger.send(begun)
  }
  const messengers = new Map([['fake', { ...world.messenger, send }]])
  await deliverMessages({ ...world, messengers, stop: ending.signal })
  expect(posted(world)).toEqual(['a'])
  expect(await world.store.outbox.countByState()).toMatchObject({ sent: 1, pending: 1 })
})
