import { expect, test } from 'vitest'
import { parseSchedule } from '#config/parse-schedule.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { fileDigests } from '#pipeline/digests/file-digests.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { fakeMessenger, type FakeMessenger } from '../fakes/messenger.ts'
import { settle } from '../fakes/settle.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const HOUR_MS = 3_600_000
/** Nine in the evening in Warsaw. */
const EVENING = Date.parse('2026-05-12T19:00Z')

const quiet = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: null,
} as const

test('of two platforms the one that is down for a day has all of it afterwards, once and in its order', async () => {
  const { world, other } = await newsroom()
  const link = 'https://site.example/t1'
  await brings(world, 'kurier', anEntry('Rosja T1', { link }))
  await goOn(world, 2 * HOUR_MS)
  await brings(world, 'kurier', anEntry('Rosja N1'))
  await brings(world, 'goniec', anEntry('Sprostowanie: Rosja', { link, summary: 'Sprostowanie. Rosja.' }))
  await goOn(world, 9 * HOUR_MS)
  await brings(world, 'kurier', anEntry('Rosja M1'))
  await goOn(world, 15 * HOUR_MS)
  expect(other.posted).toEqual([])
  expect(world.messenger.posted.map(nameOf)).toEqual([
    'post T1',
    'edit T1',
    'post N1',
    'reply T1',
    'post M1',
    'post digest',
  ])
  other.isDown = false
  world.clock.advance(HOUR_MS)
  await settle(world)
  // What may wait goes behind what may not: the edit, which nobody hears, and the answer of the night behind its summary.
  expect(other.posted.map(nameOf)).toEqual([
    'post T1',
    'post N1',
    'post M1',
    'post digest',
    'edit T1',
    'reply T1',
  ])
})

/** A platform that answers nobody while it is down. */
type OtherPlatform = FakeMessenger & { isDown: boolean }

function downPlatform(): OtherPlatform {
  const fake = fakeMessenger()
  const platform: OtherPlatform = {
    ...fake,
    isDown: true,
    send: async (operation) => {
      if (!platform.isDown) return fake.send(operation)
      return { kind: 'refused', because: 'later', reason: untranslated('HTTP 503'), retryAfterMs: null }
    },
  }
  return platform
}

/** A channel on each of two platforms, the second of which is down. */
async function newsroom(): Promise<{ readonly world: TestWorld; readonly other: OtherPlatform }> {
  const schedule = parseSchedule('20:00')
  if (schedule === null) throw new Error('that is a schedule')
  const digest = { schedule, period: 'since-last', mode: 'also' } as const
  const channels = ['fake', 'other'].map((platform) =>
    aChannel(platform, { destination: { platform, address: 'c1' }, quiet, digest }),
  )
  const made = await testWorld({ channels, feeds: [aFeed('kurier'), aFeed('goniec')] })
  const other = downPlatform()
  const world = { ...made, messengers: new Map([...made.messengers, ['other', other]]) }
  world.clock.set(EVENING - world.clock.now())
  for (const id of ['kurier', 'goniec']) world.readings.set(id, entries())
  await runCycle(world, 'all')
  await fileDigests(world)
  return { world, other }
}

async function brings(world: TestWorld, feed: string, entry: ReturnType<typeof anEntry>): Promise<void> {
  world.clock.advance(60_000)
  world.readings.set(feed, entries({ ...entry, publishedAt: world.clock.now() }))
  await runCycle(world, 'all')
}

/** Time goes on, half an hour after the other. */
async function goOn(world: TestWorld, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 1_800_000) {
    world.clock.advance(1_800_000)
    await deliverMessages(world)
    await runCycle(world)
    await fileDigests(world)
    await deliverMessages(world)
  }
}

function nameOf({ kind, message }: Pick<Operation, 'kind' | 'message'>): string {
  const text = JSON.stringify(message)
  const [token] = /[TNM]1/u.exec(text) ?? []
  return `${kind} ${message.kind === 'digest' ? 'digest' : (token ?? '')}`
}
