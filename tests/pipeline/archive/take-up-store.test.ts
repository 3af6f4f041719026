import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Alert } from '#domain/message.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { takeUpStore } from '#pipeline/archive/take-up-store.ts'
import { backUpStore, openStore, restoreStore } from '#storage/index.ts'
import { aNewOperation, anAlert, testDigest } from '../../builders.ts'
import { refused } from '../../fakes/messenger.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
const folder = mkdtempSync(join(tmpdir(), 'depesza-restored-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let path = ''
let copy = ''
let count = 0
beforeEach(() => {
  count += 1
  path = join(folder, `${count}.sqlite`)
  copy = `${path}.copy`
})

/** The bot on the store in the file; of an earlier world it keeps the time, the feeds and what stands on the platform. */
async function started(before: TestWorld | null, noted: number | null) {
  const fresh = await testWorld({
    feeds: [aFeed('kurier'), aFeed('goniec')],
    owner: aChannel('owner'),
    firstPoll: 'newest',
  })
  const { clock, messenger, readings, feedReader } = before ?? fresh
  const messengers = new Map([['fake', messenger]])
  const store = await openStore({ path, digest: testDigest })
  const world: TestWorld = { ...fresh, store, clock, messenger, messengers, readings, feedReader }
  return { world, generation: await takeUpStore(world, noted) }
}

/** Polls and delivers until nothing waits, minutes later. */
async function work(world: TestWorld): Promise<void> {
  await runCycle(world, 'all')
  for (let step = 0; step < 20; step += 1) {
    world.clock.advance(60_000)
    await deliverMessages(world)
  }
}

function titles({ messenger }: TestWorld): readonly string[] {
  return messenger.posted.flatMap(({ message }) => (message.kind === 'alert' ? [message.title] : []))
}

function notices({ messenger }: TestWorld) {
  return messenger.posted.flatMap(({ message }) => (message.kind === 'notice' ? [message.event] : []))
}

const calm = anEntry('Pogoda')
const monday = anEntry('Rosja w poniedziałek')
const tuesday = anEntry('Rosja we wtorek')

/** Monday is posted, `keep` makes the backup, Tuesday is posted too, and the store is lost. */
async function lostAfter(keep: (world: TestWorld) => void, generation: number | null) {
  const { world, generation: first } = await started(null, generation)
  world.readings.set('kurier', entries(calm))
  await work(world)
  world.readings.set('kurier', entries(monday, calm))
  await work(world)
  keep(world)
  const noted = (await world.store.lifetime.advance()) ?? first
  world.clock.advance(20 * HOUR_MS)
  world.readings.set('kurier', entries({ ...tuesday, publishedAt: null }, monday, calm))
  world.readings.set('goniec', entries(anEntry('Rosja z Gońca', { publishedAt: null })))
  await work(world)
  expect(titles(world).toSorted()).toEqual(['Rosja w poniedziałek', 'Rosja we wtorek', 'Rosja z Gońca'])
  const final = (await world.store.lifetime.advance()) ?? noted
  await world.store.close()
  return { world, noted: final }
}

describe('a store restored from a backup posts nothing again', () => {
  test.each<[string, (world: TestWorld) => void, () => Promise<unknown>]>([
    [
      'by the command, from its own backup',
      (world) => backUpStore(path, copy, world.clock.now()),
      () => restoreStore(path, copy, 0),
    ],
    [
      'by a hand that copied the file back',
      (world) => backUpStore(path, copy, world.clock.now()),
      async () => copyFileSync(copy, path),
    ],
  ])('%s', async (_, keep, restore) => {
    const { world: before, noted } = await lostAfter(keep, null)
    const already = titles(before)
    await restore()
    const { world, generation } = await started(before, noted)
    expect(generation).toBeGreaterThan(noted)
    await work(world)
    expect(titles(world)).toEqual(already)
    expect(notices(world)).toEqual([{ name: 'store-restored', doubtful: 0, dropped: 0 }])

    world.clock.advance(HOUR_MS)
    const news = anEntry('Rosja w środę', { publishedAt: world.clock.now() })
    world.readings.set('kurier', entries(news, monday, calm))
    await work(world)
    expect(titles(world)).toEqual([...already, 'Rosja w środę'])
    await world.store.close()
  })

  test('a plain copy of an older generation is known by what was noted beside the store', async () => {
    const { world: before, noted } = await lostAfter(() => copyFileAsOf(path, copy), null)
    const already = titles(before)
    copyFileSync(copy, path)
    const { world } = await started(before, noted)
    await work(world)
    expect(titles(world)).toEqual(already)
    expect(notices(world)).toHaveLength(1)
    await world.store.close()
  })

  test('the same store at its next start is not taken for an older one', async () => {
    const { world: before, noted } = await lostAfter(() => undefined, null)
    const { world } = await started(before, noted)
    world.readings.set('kurier', entries(anEntry('Rosja znów', { publishedAt: world.clock.now() }), monday))
    await work(world)
    expect(notices(world)).toEqual([])
    expect(titles(world)).toContain('Rosja znów')
    await world.store.close()
  })

  test('news from after the restore is announced, also when the feed answers only then', async () => {
    const { world: before, noted } = await lostAfter(
      (world) => backUpStore(path, copy, world.clock.now()),
      null,
    )
    copyFileSync(copy, path)
    const { world } = await started(before, noted)
    world.clock.advance(2 * HOUR_MS)
    const news = anEntry('Rosja po przywróceniu', { publishedAt: world.clock.now() - HOUR_MS })
    world.readings.set('kurier', entries(news, { ...tuesday, publishedAt: null }, monday, calm))
    await work(world)
    expect(titles(world).filter((title) => title === 'Rosja po przywróceniu')).toHaveLength(1)
    expect(titles(world).filter((title) => title === 'Rosja we wtorek')).toHaveLength(1)
    await world.store.close()
  })
})

test('an empty answer to the first poll after a restore makes no news of what is back later', async () => {
  const world = await testWorld()
  await takeUpStore(world, 5)
  world.readings.set('kurier', entries())
  await work(world)
  world.readings.set('kurier', entries(monday, calm))
  await work(world)
  expect(titles(world)).toEqual([])
})

test('a poll that is not recorded leaves a restored feed as it was, so that no news of the next one is taken for old', async () => {
  const world = await testWorld()
  await takeUpStore(world, 5)
  world.readings.set('kurier', entries(calm))
  const recordPoll = () => Promise.reject(new Error('the process was killed'))
  const feeds = { ...world.store.feeds, recordPoll }
  await work({ ...world, store: { ...world.store, feeds } })
  const publishedAt = world.clock.now()
  world.readings.set('kurier', entries({ ...tuesday, publishedAt }, { ...monday, publishedAt }, calm))
  await work(world)
  expect(titles(world).toSorted()).toEqual([monday.title, tuesday.title])
})

describe('what waited when the backup was made', () => {
  const waiting = (title: string) =>
    aNewOperation({
      subject: title,
      destination: { platform: 'fake', address: 'c1' },
      message: anAlert({ title }),
    })

  test('is found where it was sent since, and sent where it was not', async () => {
    const { world: before } = await started(null, null)
    before.messenger.script.push(refused('later', HOUR_MS))
    await before.store.outbox.fileOperations(
      [waiting('sent since'), waiting('never sent')],
      before.clock.now(),
    )
    await deliverMessages(before)
    backUpStore(path, copy, before.clock.now())
    const [first] = await before.store.outbox.operations(1)
    if (first !== undefined) before.messenger.posted.push(first)
    await before.store.close()

    await restoreStore(path, copy, before.clock.now())
    const { world } = await started(before, null)
    await work(world)
    expect(titles(world)).toEqual(['sent since', 'never sent'])
    expect(notices(world)).toEqual([{ name: 'store-restored', doubtful: 2, dropped: 0 }])
    await world.store.close()
  })

  const { source } = anAlert()
  const correction = { kind: 'correction', title: 'Sprostowanie', url: null, source } as const
  const amendment = { at: 0, isWithdrawn: true, note: '', chosen: [] }
  test.each<[string, Partial<Alert>, readonly string[]]>([
    ['is not made any more: what stands may have grown further since', {}, []],
    ['is made all the same where it corrects what stands', { correction }, ['edit']],
    ['is made all the same where a manager corrected it', { amendment }, ['edit']],
    ['is made all the same where a manager took a correction back', { isRestored: true }, ['edit']],
  ])('and is an edit %s', async (_, change, expected) => {
    const world = await testWorld()
    await world.store.outbox.fileOperations([waiting('Rosja')], world.clock.now())
    await deliverMessages(world)
    const target = (await world.store.outbox.operations(1))[0]?.key ?? ''
    const edit = { ...waiting('Rosja'), kind: 'edit', revision: 1, target, message: anAlert(change) } as const
    await world.store.outbox.fileOperations([edit], world.clock.now())
    await takeUpStore(world, 5)
    await work(world)
    expect(world.messenger.posted.slice(1).map(({ kind }) => kind)).toEqual(expected)
  })

  test('and was never posted goes out as its story had grown by then', async () => {
    const world = await testWorld()
    await world.store.outbox.fileOperations([waiting('Rosja')], world.clock.now())
    const target = (await world.store.outbox.operations(1))[0]?.key ?? ''
    const edit = {
      ...waiting('Rosja'),
      kind: 'edit',
      revision: 1,
      target,
      message: anAlert({ title: 'Grown' }),
    } as const
    await world.store.outbox.fileOperations([edit], world.clock.now())
    await takeUpStore(world, 5)
    await work(world)
    expect(titles(world)).toEqual(['Grown'])
  })

  test('is not looked for before a request of the last run can be over', async () => {
    const world = await testWorld()
    await world.store.outbox.fileOperations([waiting('under way')], world.clock.now())
    const [underWay] = await world.store.outbox.operations(1)
    await takeUpStore(world, 5)
    await deliverMessages(world)
    world.clock.advance(10_000)
    await deliverMessages(world)
    if (underWay !== undefined) world.messenger.posted.push(underWay)
    await work(world)
    expect(titles(world)).toEqual(['under way'])
  })

  test('is dropped, counted and told where it is older than a week', async () => {
    const { world: before } = await started(null, null)
    await before.store.outbox.fileOperations([waiting('old')], before.clock.now())
    backUpStore(path, copy, before.clock.now())
    await before.store.close()
    before.clock.advance(8 * 24 * HOUR_MS)
    await restoreStore(path, copy, before.clock.now())
    const { world } = await started(before, null)
    await work(world)
    expect(titles(world)).toEqual([])
    expect(notices(world)).toEqual([{ name: 'store-restored', doubtful: 0, dropped: 1 }])
    await world.store.close()
  })
})

/** The bytes of the store as they are, its log folded in: what a person copies while the bot is stopped. */
function copyFileAsOf(from: string, to: string): void {
  backUpStore(from, to, 1)
  unmark(to)
}

function unmark(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('update lifetime set backed_up_at = null')
  database.close()
}
