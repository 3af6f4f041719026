import { describe, expect, test } from 'vitest'
import { untranslated } from '#domain/bilingual.ts'
import { createJumpDetector } from '#app/process/clock-jumps.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aNewOperation, anAlert } from '../builders.ts'
import { postedThenLost, refused } from '../fakes/messenger.ts'
import { aChannel, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const YEAR_MS = 365 * 24 * HOUR_MS
const jumps = [
  ['an hour back', -HOUR_MS],
  ['an hour forward', HOUR_MS],
  ['ten years forward', 10 * YEAR_MS],
  ['ten years back', -10 * YEAR_MS],
] as const

function waiting(title: string) {
  const destination = { platform: 'fake', address: 'c1' }
  return aNewOperation({ subject: title, destination, message: anAlert({ title }) })
}

/** As the running bot does where its clock was set, and then a minute of its work. */
async function afterJump(world: TestWorld, jumpMs: number): Promise<void> {
  world.clock.set(jumpMs)
  const now = world.clock.now()
  await world.store.outbox.followClock({ now, fenceMs: world.timings.fenceMs, hasJumped: true })
  for (let second = 0; second < 60; second += 1) {
    await deliverMessages(world)
    world.clock.advance(1_000)
  }
}

function titles({ messenger }: TestWorld): readonly string[] {
  return messenger.posted.flatMap(({ message }) => (message.kind === 'alert' ? [message.title] : []))
}

describe.each(jumps)('a clock that is set %s', (_, jumpMs) => {
  test('keeps nothing waiting that was due soon', async () => {
    const world = await testWorld()
    world.messenger.script.push(refused('later', 30_000))
    await world.store.outbox.fileOperations([waiting('a'), waiting('b')], world.clock.now())
    await deliverMessages(world)
    await afterJump(world, jumpMs)
    expect(titles(world)).toEqual(['a', 'b'])
  })

  test('posts nothing twice that may have been posted', async () => {
    const world = await testWorld()
    world.messenger.script.push(postedThenLost)
    await world.store.outbox.fileOperations([waiting('a')], world.clock.now())
    await deliverMessages(world)
    const sends = world.messenger.sends.length
    world.clock.set(jumpMs)
    const now = world.clock.now()
    await world.store.outbox.followClock({ now, fenceMs: 15_000, hasJumped: true })
    await deliverMessages(world)
    expect(world.messenger.sends).toHaveLength(sends) // the fence begins anew
    await afterJump(world, 0)
    expect(titles(world)).toEqual(['a'])
  })

  test('tries a refused token again after its pause', async () => {
    const world = await testWorld()
    world.messenger.script.push(refused('credentials'))
    await world.store.outbox.fileOperations([waiting('a')], world.clock.now())
    await deliverMessages(world)
    world.clock.set(jumpMs)
    await afterJump(world, 0)
    await deliverMessages(world)
    expect(titles(world)).toEqual(['a'])
  })

  test('neither floods a channel nor silences it when it is set right again', async () => {
    const world = await testWorld({ channels: [aChannel('c1', { alertsPerHour: 3 })] })
    const publish = (day: string) =>
      world.readings.set(
        'kurier',
        entries(...[1, 2].map((number) => anEntry(`Rosja ${day} ${number}`, { publishedAt: null }))),
      )
    publish('najpierw')
    await runCycle(world, 'all')
    publish('potem')
    await afterJump(world, jumpMs)
    await runCycle(world, 'all')
    const wrong = titles(world).length
    expect(wrong).toBeLessThanOrEqual(4)
    await afterJump(world, -jumpMs)
    world.clock.advance(2 * HOUR_MS)
    publish('wreszcie')
    await runCycle(world, 'all')
    await afterJump(world, 0)
    expect(titles(world).length).toBeGreaterThan(wrong)
  })
})

test('a message that was posted while the clock was ahead is found when the clock is right and has passed that time', async () => {
  const world = await testWorld()
  const postedAt = world.clock.now()
  world.clock.set(10 * MINUTE_MS)
  world.messenger.script.push(postedThenLost)
  world.messenger.lookups.push({ kind: 'later', reason: untranslated('HTTP 503'), retryAfterMs: HOUR_MS })
  const findSince: typeof world.messenger.find = async (operation) => {
    const found = await world.messenger.find(operation)
    const isRead = (operation.attemptedAt ?? 0) - 2 * MINUTE_MS <= postedAt
    return found.kind === 'found' && !isRead ? { kind: 'absent' } : found
  }
  const messengers = new Map([['fake', { ...world.messenger, find: findSince }]])
  await world.store.outbox.fileOperations([waiting('a')], world.clock.now())
  await deliverMessages(world)
  world.clock.advance(MINUTE_MS)
  await deliverMessages(world)
  world.clock.advance(12 * MINUTE_MS)
  world.clock.set(-10 * MINUTE_MS)
  await afterJump({ ...world, messengers }, 0)
  expect(titles(world)).toEqual(['a'])
  expect(await world.store.outbox.countByState()).toMatchObject({ sent: 1 })
})

test('a start after the clock was set back sends what waits at once', async () => {
  const world = await testWorld()
  await world.store.outbox.fileOperations([waiting('a')], world.clock.now())
  world.clock.set(-10 * YEAR_MS)
  const now = world.clock.now()
  await deliverMessages(world)
  expect(titles(world)).toEqual([])
  await world.store.outbox.followClock({ now, fenceMs: 15_000, hasJumped: false })
  await deliverMessages(world)
  expect(titles(world)).toEqual(['a'])
})

test.each([
  ['ten minutes back', -10 * MINUTE_MS],
  ['ten years back', -10 * YEAR_MS],
])('an answer that waits for the morning waits as long, though the clock is set %s', async (_, jumpMs) => {
  const world = await testWorld()
  await world.store.outbox.fileOperations([waiting('a')], world.clock.now())
  await deliverMessages(world)
  const target = (await world.store.outbox.operations(1))[0]?.key ?? null
  const dueAt = world.clock.now() + 7 * HOUR_MS
  const answer = { ...waiting('a'), kind: 'reply', revision: 1, target, dueAt } as const
  await world.store.outbox.fileOperations([answer], world.clock.now())
  await afterJump(world, jumpMs)
  expect(titles(world)).toEqual(['a'])
  world.clock.advance(7 * HOUR_MS)
  await deliverMessages(world)
  expect(titles(world)).toEqual(['a', 'a'])
})

test.each([
  ['nothing happens', 0, false],
  ['the clock is put right by a second', 1_000, false],
  ['an hour forward', HOUR_MS, true],
  ['an hour back', -HOUR_MS, true],
])('a jump is told once: %s', (_, jumpMs, isTold) => {
  let [wall, monotonic] = [1_000_000, 5]
  const hasJumped = createJumpDetector(
    () => wall,
    () => monotonic,
  )
  monotonic += 1_000
  wall += 1_000 + jumpMs
  expect(hasJumped()).toBe(isTold)
  monotonic += 1_000
  wall += 1_000
  expect(hasJumped()).toBe(false)
})
