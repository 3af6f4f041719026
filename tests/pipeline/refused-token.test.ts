import { describe, expect, test } from 'vitest'
import type { NewOperation } from '#domain/operation.ts'
import type { Lookup } from '#ports/platform.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { aNewOperation, anAlert } from '../builders.ts'
import { fakeMessenger, lostUnposted, refused, type FakeMessenger } from '../fakes/messenger.ts'
import { aChannel, testWorld, type TestWorld } from '../fakes/world.ts'

const MINUTE_MS = 60_000
const addresses = Array.from({ length: 20 }, (_, index) => `c${index}`)

function operation(address: string, subject = 'a', platform = 'fake'): NewOperation {
  return aNewOperation({ subject, destination: { platform, address }, message: anAlert() })
}

type Bench = TestWorld & { readonly other: FakeMessenger }

/** Twenty channels on one platform, one on another; the owner's channel is on the first. */
async function bench(): Promise<Bench> {
  const elsewhere = aChannel('o1', { destination: { platform: 'other', address: 'o1' } })
  const channels = [...addresses.map((address) => aChannel(address)), elsewhere]
  const world = await testWorld({ channels, owner: aChannel('c0') })
  const other = fakeMessenger()
  const messengers = new Map([...world.messengers, ['other', other] as const])
  const operations = [...addresses.map((address) => operation(address)), operation('o1', 'a', 'other')]
  await world.store.outbox.fileOperations(operations, world.clock.now())
  return { ...world, messengers, other }
}

const revoked = Array.from({ length: 100 }, () => refused('credentials'))

describe('a token that is refused', () => {
  test('stops every send of its platform at once; the other platform goes on and tells the owner', async () => {
    const world = await bench()
    world.messenger.script.push(...revoked)
    for (let second = 0; second < 50; second += 1) {
      await deliverMessages(world)
      world.clock.advance(1000)
    }
    expect(world.messenger.sends).toHaveLength(1)
    expect(world.other.posted.map(({ subject }) => subject)).toEqual([
      'a',
      expect.stringContaining('notice:token-refused:fake'),
    ])
  })

  test('meets one operation, also where the first ones end without a request', async () => {
    const world = await bench()
    const late = [operation('c1', 'b'), operation('c2', 'b')]
    await world.store.outbox.fileOperations(late, world.clock.now())
    const channels = world.configuration.channels.filter(
      ({ destination }) => !['c0', 'c1', 'c2'].includes(destination.address),
    )
    world.messenger.script.push(...revoked)
    await deliverMessages({ ...world, configuration: { ...world.configuration, channels, owner: null } })
    expect(world.messenger.sends).toHaveLength(1)
  })

  test('is tried again after pauses that grow, one operation at a time', async () => {
    const world = await bench()
    world.messenger.script.push(...revoked)
    const triedAt: number[] = []
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const before = world.messenger.sends.length
      await deliverMessages(world)
      if (world.messenger.sends.length > before) triedAt.push(minute)
      expect(world.messenger.sends.length - before).toBeLessThanOrEqual(1)
      world.clock.advance(MINUTE_MS)
    }
    expect(triedAt.slice(0, 7)).toEqual([0, 1, 3, 7, 15, 31, 63])
    expect(triedAt.length).toBeLessThan(31)
    expect(world.other.posted).toHaveLength(2)
  })

  test('that is taken again lets everything through, in order and once', async () => {
    const world = await bench()
    world.messenger.script.push(...revoked.slice(0, 3))
    for (let minute = 0; minute < 10; minute += 1) {
      await deliverMessages(world)
      world.clock.advance(MINUTE_MS)
    }
    expect(world.messenger.posted.map(({ destination }) => destination.address).toSorted()).toEqual(
      addresses.toSorted(),
    )
  })

  test('in the middle of a busy hour meets what was under way and nothing after it', async () => {
    const world = await bench()
    await deliverMessages(world)
    const again = addresses.map((address) => operation(address, 'b'))
    await world.store.outbox.fileOperations(again, world.clock.now())
    world.messenger.script.push(...revoked)
    await deliverMessages(world)
    const underWay = world.messenger.sends.length
    world.clock.advance(MINUTE_MS - 1)
    await deliverMessages(world)
    expect(world.messenger.sends).toHaveLength(underWay)
  })

  test('at a look into the history stops the sends too', async () => {
    const world = await bench()
    const refusal: Lookup = {
      kind: 'later',
      reason: { pl: 'odmowa', en: 'refused' },
      retryAfterMs: null,
      isTokenRefused: true,
    }
    world.messenger.script.push(lostUnposted)
    world.messenger.lookups.push(refusal)
    await deliverMessages(world)
    world.clock.advance(5 * MINUTE_MS)
    await world.store.outbox.fileOperations([operation('c3', 'b')], world.clock.now())
    const before = world.messenger.sends.length
    await deliverMessages(world)
    await deliverMessages(world)
    expect(world.messenger.sends).toHaveLength(before)
    expect(world.other.posted).toHaveLength(2)
  })
})
