import { expect, test } from 'vitest'
import type { Destination } from '#domain/destination.ts'
import type { Alert, Message, Notice } from '#domain/message.ts'
import type { NewOperation, Operation } from '#domain/operation.ts'
import type { LateList } from '#ports/outbox.ts'
import type { Store } from '#ports/store.ts'
import { anAlert, aNewOperation, anArticle, anOperation, aStory, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const discord: Destination = { platform: 'discord', address: '1180000000000000001' }
const slack: Destination = { platform: 'slack', address: 'C0123ABCD' }
const reason = { pl: 'nie ma takiego kanału', en: 'no such channel' }
const later = builtAt + 60_000
const notice: Notice = { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } }

function operation(subject: string, overrides: Partial<NewOperation> = {}): NewOperation {
  return aNewOperation({ subject, ...overrides })
}

function keyOf(subject: string): string {
  return anOperation({ subject }).key
}

const post = { choice: 'post', by: 'ola', at: later } as const
const told = operation('told', { destination: slack, message: notice })

/** Destinations that are left alone, operations that wait for the owner, and how both go on. */
export function parkingContract(store: StoreInUse): void {
  const file = (operations: readonly NewOperation[], at = builtAt) =>
    store().outbox.fileOperations(operations, at)
  const park = (subject: string, notices: readonly NewOperation[] = []) =>
    store().outbox.park(keyOf(subject), { reason, at: later, notices })
  const resume = (staleBefore: number) =>
    store().outbox.resume({ destination: discord, at: later, staleBefore, compose: listOf })

  test('nothing is parked at first, and what is not cannot be resumed', async () => {
    expect(await store().outbox.parked()).toEqual([])
    expect(await resume(later)).toBeNull()
  })

  test('a send that was refused waits, with all that stands behind it; other destinations go on', async () => {
    await file([operation('a'), operation('b'), operation('c', { destination: slack })])
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await park('a')
    const { outbox } = store()
    expect(await outbox.parked()).toEqual([{ destination: discord, parkedAt: later, reason, waiting: 2 }])
    expect(await outbox.dueDestinations(later)).toEqual([slack])
    expect(await outbox.nextDue(discord, later)).toBeNull()
    expect(await outbox.nextDueAt(['discord'])).toBeNull()
    expect(await states(store())).toEqual(['a pending', 'b pending', 'c pending'])
  })

  test('what could not be looked up stays in doubt', async () => {
    await file([operation('a')])
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await store().outbox.markAmbiguous(keyOf('a'), builtAt, { reason: 'cut', isLookup: false })
    await park('a')
    expect(await states(store())).toEqual(['a ambiguous'])
    expect(await store().outbox.nextDue(discord, later)).toBeNull()
  })

  test.each(['pending', 'sent', 'dead'] as const)('one that is %s parks nothing', async (state) => {
    await file([operation('a')])
    if (state === 'sent') await store().outbox.beginSend(keyOf('a'), builtAt)
    if (state === 'sent') await store().outbox.markSent(keyOf('a'), 'm1', builtAt)
    if (state === 'dead') await store().outbox.giveUp(keyOf('a'), 'dead', 'malformed')
    await park('a', [told])
    expect(await store().outbox.parked()).toEqual([])
    expect(await states(store())).toEqual([`a ${state}`])
  })

  test('is told once, however often it is parked, and again once it was resumed in between', async () => {
    const again = operation('told again', { destination: slack, message: notice })
    await file([operation('a')])
    for (const notices of [[told], [again]]) {
      await store().outbox.beginSend(keyOf('a'), builtAt)
      await park('a', notices)
    }
    expect(await states(store())).toEqual(['a pending', 'told pending'])
    await resume(builtAt)
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await park('a', [again])
    expect(await states(store())).toEqual(['a pending', 'told pending', 'told again pending'])
  })

  test('what is young goes out after a resumption, in its order', async () => {
    await file([operation('a'), operation('b')])
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await park('a')
    expect(await resume(builtAt)).toEqual({ listed: 0, dropped: 0 })
    expect(await store().outbox.parked()).toEqual([])
    expect((await store().outbox.nextDue(discord, later))?.subject).toBe('a')
  })

  test('what is old becomes one list of the alerts; the rest is dropped, edits and other channels stay', async () => {
    const edit = operation('a', { kind: 'edit', revision: 1, target: keyOf('a') })
    const reply = operation('a', { kind: 'reply', revision: 1, target: keyOf('a') })
    await file([operation('a'), operation('b'), operation('n', { message: notice }), edit, reply])
    await file([operation('elsewhere', { destination: slack })])
    await file([operation('young')], later)
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await park('a')
    expect(await resume(later)).toEqual({ listed: 2, dropped: 2 })
    expect(await states(store())).toEqual([
      'a dead',
      'b dead',
      'n dead',
      'a pending',
      'a dead',
      'elsewhere pending',
      'young pending',
      'list of 2 pending',
    ])
  })

  test('what is listed late is listed as its story had grown and been corrected by then', async () => {
    const correction = {
      kind: 'correction',
      title: 'Sprostowanie',
      url: null,
      source: anArticle().source,
    } as const
    const grown = anAlert({ correction })
    const amendment = { at: later, isWithdrawn: true, note: '', chosen: [] }
    const edit = (subject: string, message: Message) =>
      operation(subject, { kind: 'edit', revision: 1, target: keyOf(subject), message })
    await file([operation('a'), operation('b'), edit('a', grown), edit('b', anAlert({ amendment }))])
    await store().outbox.beginSend(keyOf('a'), builtAt)
    await park('a')
    let told: readonly Alert[] = []
    const compose = (alerts: readonly Alert[]) => {
      told = alerts
      return listOf(alerts)
    }
    await store().outbox.resume({ destination: discord, at: later, staleBefore: later, compose })
    expect(told).toEqual([grown])
  })

  test('held alerts of a parked destination wait for it, and are listed then', async () => {
    const { outbox, articles } = store()
    await articles.fileStories({ stories: [heldStory()], known: [], at: builtAt })
    await file([operation('a')])
    await outbox.beginSend(keyOf('a'), builtAt)
    await park('a')
    const compose = () => ({ operation: operation('overflow', { message: emptyList }), dropped: [] })
    const list = () => articles.fileLists({ lastListBefore: later, at: later, isQuiet: () => false, compose })
    expect(await list()).toBe(0)
    await resume(builtAt)
    expect(await list()).toBe(1)
  })

  test('what is held can be released: it goes out in its old place, marked, and is counted', async () => {
    const { outbox } = store()
    await file([operation('a'), operation('b')])
    await outbox.giveUp(keyOf('a'), 'held', 'unknown')
    expect((await outbox.held()).map(({ subject }) => subject)).toEqual(['a'])
    await outbox.decideHeld(keyOf('a'), post)
    await outbox.decideHeld(keyOf('b'), post)
    expect(await outbox.held()).toEqual([])
    expect(await outbox.nextDue(discord, later)).toMatchObject({
      subject: 'a',
      mayRepeat: true,
      dueAt: later,
    })
    expect((await outbox.operations(10))[1]).toMatchObject({ mayRepeat: false, dueAt: builtAt })
    expect(await outbox.countMarked()).toBe(0)
    await outbox.beginSend(keyOf('a'), later)
    await outbox.markSent(keyOf('a'), 'm1', later)
    expect(await outbox.countMarked()).toBe(1)
  })

  test.each([
    ['post', 'drop', 'pending'],
    ['drop', 'post', 'dead'],
  ] as const)('of the decisions to %s and to %s the first alone counts', async (choice, other, state) => {
    const { outbox } = store()
    await file([operation('a')])
    await outbox.giveUp(keyOf('a'), 'held', 'unknown')
    const first = await outbox.decideHeld(keyOf('a'), { choice, by: 'ola', at: later })
    expect(first).toMatchObject({ choice, by: 'ola', isEarlier: false, operation: { subject: 'a', state } })
    const second = await outbox.decideHeld(keyOf('a'), { choice: other, by: 'jan', at: later + 1 })
    expect(second).toMatchObject({ choice, by: 'ola', isEarlier: true, operation: { subject: 'a', state } })
  })

  test('who released a message is known once it was sent, and that it was where an attempt failed in between', async () => {
    const { outbox } = store()
    await file([operation('a'), operation('b', { destination: slack })])
    const keys = (await outbox.operations(2)).map(({ key }) => key)
    for (const key of keys) {
      await outbox.giveUp(key, 'held', 'unknown')
      await outbox.decideHeld(key, post)
      await outbox.beginSend(key, later)
    }
    const [sent = '', failed = ''] = keys
    await outbox.markSent(sent, 'm1', later)
    await outbox.postpone(failed, later, 'HTTP 503')
    const drop = { choice: 'drop', by: 'jan', at: later } as const
    expect(await outbox.decideHeld(sent, drop)).toMatchObject({ choice: 'post', by: 'ola', isEarlier: true })
    expect(await outbox.decideHeld(failed, drop)).toMatchObject({ choice: 'post', by: null, isEarlier: true })
  })

  test.each<[string, (outbox: Store['outbox']) => Promise<unknown>, string]>([
    ['that nobody knows', async () => undefined, 'no-such-key'],
    ['of one that waits', async () => undefined, keyOf('a')],
    ['of one that was refused', (outbox) => outbox.giveUp(keyOf('a'), 'dead', 'malformed'), keyOf('a')],
    [
      'of one that was sent',
      async (outbox) => {
        await outbox.beginSend(keyOf('a'), builtAt)
        await outbox.markSent(keyOf('a'), 'm1', builtAt)
      },
      keyOf('a'),
    ],
  ])('a key %s decides nothing', async (_, step, key) => {
    await file([operation('a')])
    await step(store().outbox)
    const before = await store().outbox.operations(9)
    for (const choice of ['post', 'drop'] as const)
      expect(await store().outbox.decideHeld(key, { choice, by: 'jan', at: later })).toBeNull()
    expect(await store().outbox.operations(9)).toEqual(before)
  })

  test('what is released says all that its story had grown by meanwhile', async () => {
    const { outbox } = store()
    await file([operation('a')])
    await outbox.giveUp(keyOf('a'), 'held', 'unknown')
    const grown = (revision: number) => ({
      ...operation('a', { message: anAlert({ title: `grown ${revision}` }) }),
      kind: 'edit' as const,
      revision,
      target: keyOf('a'),
    })
    await file([grown(2), grown(1)])
    for (const { key, kind } of await outbox.operations(9))
      if (kind === 'edit') await outbox.giveUp(key, 'dead', 'the message that it belongs to was not posted')
    await outbox.decideHeld(keyOf('a'), post)
    expect(await outbox.nextDue(discord, later)).toMatchObject({
      message: { title: 'grown 2' },
      kind: 'post',
    })
  })
}

const emptyList = { kind: 'list', locale: 'pl', items: [], omitted: 1, isSample: false } as const

function listOf(alerts: readonly unknown[]): LateList {
  const list = operation(`list of ${alerts.length}`, { message: emptyList })
  return { operation: list, listed: alerts.length }
}

function heldStory() {
  const alert = { title: 'Tytuł', url: null, source: anArticle().source, topics: [] }
  return aStory({ operations: [], held: [{ destination: discord, step: 'ceiling', alert }] })
}

async function states({ outbox }: Store): Promise<readonly string[]> {
  const operations: readonly Operation[] = await outbox.operations(20)
  return operations.map(({ subject, state }) => `${subject} ${state}`)
}
