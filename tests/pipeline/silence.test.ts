import { describe, expect, test } from 'vitest'
import { untranslated } from '#domain/bilingual.ts'
import type { FaultPoint } from '#domain/fault-point.ts'
import type { Notice } from '#domain/message.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { reportSilence } from '#pipeline/silence/report-silence.ts'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../builders.ts'
import { aChannel, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A source that has published on "Rosja" every six hours for twenty days, watched every hour. */
async function newsroom(parts: Partial<Pick<TestWorld, 'store' | 'checkpoint'>> = {}): Promise<TestWorld> {
  const world = { ...(await testWorld({ owner: aChannel('szef'), firstPoll: 'none' })), ...parts }
  const start = world.clock.now()
  const past = Array.from({ length: 80 }, (_, index) =>
    anEntry(`Rosja ${index}`, { publishedAt: start - index * 6 * HOUR_MS }),
  )
  world.readings.set('kurier', entries(...past))
  await runCycle(world, 'all')
  world.readings.set('kurier', { kind: 'unchanged' })
  return world
}

async function watch(world: TestWorld, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    world.clock.advance(HOUR_MS)
    await runCycle(world, 'all')
    await reportSilence(world)
    await deliverMessages(world)
  }
}

function told(world: TestWorld): readonly string[] {
  return world.messenger.posted
    .map(({ message }) => message)
    .filter((message): message is Notice => message.kind === 'notice')
    .map(({ event }) => ('voice' in event ? `${event.name} ${event.of} ${event.voice}` : event.name))
}

describe('the owner', () => {
  test('is told once of a source and of a topic that stopped, each when its time is up', async () => {
    const world = await newsroom()
    await watch(world, 24)
    expect(told(world)).toEqual([])
    await watch(world, 2)
    expect(told(world)).toEqual(['gone-quiet feed kurier'])
    await watch(world, 72)
    expect(told(world)).toEqual(['gone-quiet feed kurier', 'gone-quiet topic Rosja'])
  })

  test('is told once when they are heard again', async () => {
    const world = await newsroom()
    await watch(world, 60)
    world.readings.set('kurier', entries(anEntry('Rosja wraca', { publishedAt: world.clock.now() })))
    await watch(world, 5)
    expect(told(world).slice(2)).toEqual(['heard-again feed kurier', 'heard-again topic Rosja'])
  })

  test('is not told twice of a feed that cannot be read', async () => {
    const world = await newsroom()
    world.readings.set('kurier', { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null })
    await watch(world, 40)
    expect(told(world)).not.toContain('gone-quiet feed kurier')
  })

  test('is not told of the time in which the feed could not be read, once it can be', async () => {
    const world = await newsroom()
    world.readings.set('kurier', { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null })
    await watch(world, 40)
    world.readings.set('kurier', { kind: 'unchanged' })
    await watch(world, 20)
    expect(told(world)).not.toContain('gone-quiet feed kurier')
    await watch(world, 10)
    expect(told(world)).toContain('gone-quiet feed kurier')
  })

  test('is not told of the time in which the bot was down', async () => {
    const world = await newsroom()
    await watch(world, 12)
    world.clock.advance(2 * DAY_MS)
    await watch(world, 3)
    expect(told(world)).toEqual([])
    await watch(world, 12)
    expect(told(world)).toEqual(['gone-quiet feed kurier'])
  })

  test('is not told of a clock that was set years ahead', async () => {
    const world = await newsroom()
    await watch(world, 1)
    world.clock.set(3650 * DAY_MS)
    await watch(world, 3)
    expect(told(world)).toEqual([])
  })

  test('is told of it once it can be, where the platform was off when it began', async () => {
    const world = await newsroom()
    await watch({ ...world, messengers: new Map() }, 30)
    expect(await world.store.silences.told()).toEqual([])
    await watch(world, 2)
    expect(told(world)).toEqual(['gone-quiet feed kurier'])
  })

  test.each<FaultPoint>(['insert-outbox', 'insert-told_silences', 'before-commit', 'silence-told'])(
    'is told once of a silence and once of its end, though the bot dies at %s and the source is heard at once',
    async (point) => {
      let armed: FaultPoint | null = null
      const checkpoint = (passed: FaultPoint): void => {
        if (passed !== armed) return
        armed = null
        throw new Error('killed')
      }
      const store = await openStore({ path: ':memory:', digest: testDigest, checkpoint })
      const world = await newsroom({ store, checkpoint })
      world.clock.advance(25 * HOUR_MS)
      const watched = { at: world.clock.now(), mostMs: 2 * DAY_MS, deaf: [], forgetBefore: 0 }
      await world.store.silences.recordWatch(watched)
      armed = point
      await expect(reportSilence(world)).rejects.toThrow('killed')
      const wasTold = (await world.store.outbox.operations(9)).length
      world.readings.set('kurier', entries(anEntry('Rosja wraca', { publishedAt: world.clock.now() })))
      await watch(world, 1)
      expect(told(world)).toEqual(wasTold === 0 ? [] : ['gone-quiet feed kurier', 'heard-again feed kurier'])
      expect(wasTold).toBe(point === 'silence-told' ? 1 : 0)
    },
  )

  test('is told of it though something was filed while the clock was years ahead', async () => {
    const world = await newsroom()
    world.clock.set(3650 * DAY_MS)
    world.readings.set('kurier', entries(anEntry('Rosja z przyszłości', { publishedAt: null })))
    await runCycle(world, 'all')
    world.readings.set('kurier', { kind: 'unchanged' })
    world.clock.set(-3650 * DAY_MS)
    await watch(world, 26)
    expect(told(world)).toEqual(['gone-quiet feed kurier'])
  })

  test('is told nothing where there is none', async () => {
    const world = await newsroom()
    const alone = { ...world, configuration: { ...world.configuration, owner: null } }
    await watch(alone, 80)
    expect(told(world)).toEqual([])
  })
})
