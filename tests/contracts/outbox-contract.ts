import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Destination } from '#domain/destination.ts'
import type { Operation, OperationState } from '#domain/operation.ts'
import type { Store } from '#ports/store.ts'
import { aNewOperation, anAlert, anOperation, aStory, builtAt } from '../builders.ts'
import { followUpsContract } from './outbox-follow-ups-contract.ts'
import type { Step } from './outbox-model.ts'
import { answersOfModel, answersOfStore, applyToModel, applyToStore, emptyModel } from './outbox-model.ts'
import { parkingContract } from './outbox-parking-contract.ts'
import type { StoreInUse } from './store-in-use.ts'

const discord: Destination = { platform: 'discord', address: '1180000000000000001' }
const slack: Destination = { platform: 'slack', address: 'C0123ABCD' }
const later = builtAt + 60_000
const states: readonly OperationState[] = ['pending', 'sending', 'ambiguous', 'sent', 'dead', 'held']

export function outboxContract(store: StoreInUse, open: () => Promise<Store>): void {
  describe('filing', () => {
    filing(store)
  })
  describe('queue', () => {
    queue(store)
  })
  describe('steps', () => {
    steps(store)
  })
  describe('recovery', () => {
    recovery(store)
  })
  describe('edits and replies', () => {
    followUpsContract(store)
  })
  describe('parking', () => {
    parkingContract(store)
  })

  const likely = ['file', 'file', 'edit', 'edit', 'reply', 'begin', 'begin', 'sent', 'sent'] as const
  const names = ['postpone', 'doubt', 'lookup', 'resend', 'repeat', 'hold', 'release', 'bury'] as const
  const step: fc.Arbitrary<Step> = fc.record({
    name: fc.constantFrom(...likely, ...names, 'recover', 'park', 'park', 'resume'),
    target: fc.integer({ min: 0, max: 5 }),
    destination: fc.constantFrom(0, 0, 0, 1, 2),
    time: fc.integer({ min: 0, max: 9 }),
  })

  test('after any steps it answers what a plain list would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (drawn) => {
        const fresh = await open()
        let model = emptyModel
        for (const each of drawn) {
          await applyToStore(fresh, each, model)
          model = applyToModel(model, each)
          expect(await answersOfStore(fresh, 5)).toEqual(answersOfModel(model, 5))
        }
        await fresh.close()
      }),
      { numRuns: 60 },
    )
  })
}

function filing(store: StoreInUse): void {
  test('an operation is answered as it was filed: pending, due at once, with its key', async () => {
    await fileAll(store(), [aNewOperation()])
    expect(await store().outbox.operations(10)).toEqual([anOperation()])
  })

  test('a message comes back verbatim, with Polish letters, emoji, NUL and line separators', async () => {
    const message = anAlert({ title: 'Żółw 🐢 „gęś”\u0000\u2028', summary: '', url: null, publishedAt: null })
    await fileAll(store(), [aNewOperation({ message })])
    expect((await store().outbox.operations(1))[0]?.message).toEqual(message)
  })

  test('filing an operation again changes nothing, whatever became of it', async () => {
    const key = await fileOne(store())
    await store().outbox.beginSend(key, builtAt)
    await store().outbox.markSent(key, 'm1', builtAt)
    await fileAll(store(), [aNewOperation({ message: anAlert({ title: 'Inny tytuł' }) })], later)
    expect(await store().outbox.operations(10)).toEqual([
      anOperation({ state: 'sent', attempts: 1, attemptedAt: builtAt }),
    ])
  })

  test('filing nothing, and the same operation twice in one call', async () => {
    await fileAll(store(), [])
    await fileAll(store(), [aNewOperation(), aNewOperation()])
    expect(await store().outbox.operations(10)).toHaveLength(1)
  })

  test.each([
    ['subject', { subject: 'story-2' }],
    ['platform', { destination: { ...discord, platform: 'slack' } }],
    ['address', { destination: { ...discord, address: '1180000000000000002' } }],
    ['part', { part: 1 }],
    ['kind', { kind: 'edit' as const }],
    ['revision', { revision: 1 }],
  ])('an operation with another %s is another one, with another key', async (_, difference) => {
    await fileAll(store(), [aNewOperation(), aNewOperation(difference)])
    const keys = (await store().outbox.operations(10)).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
    expect(keys).toEqual(keys.filter((key) => /^[a-z0-9]{24}$/u.test(key)))
  })

  test('operations are answered oldest first, at most as many as asked', async () => {
    await fileAll(store(), subjects('a', 'b', 'c'))
    await fileAll(store(), subjects('0'), builtAt - 1)
    const inOrder = async (limit: number) =>
      (await store().outbox.operations(limit)).map(({ subject }) => subject)
    expect(await inOrder(10)).toEqual(['a', 'b', 'c', '0'])
    expect(await inOrder(2)).toEqual(['a', 'b'])
  })

  test('every state is counted, also the empty ones', async () => {
    expect(await store().outbox.countByState()).toEqual(counts({}))
    await fileAll(store(), subjects('a', 'b'))
    await reach(store(), 'dead')
    expect(await store().outbox.countByState()).toEqual(counts({ pending: 1, dead: 1 }))
  })
}

function queue(store: StoreInUse): void {
  test('an empty outbox has nothing due', async () => {
    expect(await due(store(), later)).toEqual({ destinations: [], next: null, at: null })
  })

  test.each([
    ['a millisecond early', builtAt - 1, null],
    ['exactly on time', builtAt, 'a'],
    ['late', later, 'a'],
  ])('an operation %s', async (_, now, expected) => {
    await fileAll(store(), subjects('a'))
    expect(await due(store(), now)).toEqual({
      destinations: expected === null ? [] : [discord],
      next: expected,
      at: builtAt,
    })
  })

  test.each<[OperationState, string | null, number | null]>([
    ['pending', 'a', builtAt],
    ['sending', null, null],
    ['ambiguous', 'a', builtAt],
    ['sent', 'b', builtAt],
    ['dead', 'b', builtAt],
    ['held', 'b', builtAt],
  ])('behind an operation that is %s, the next one due is %s', async (state, next, at) => {
    await fileAll(store(), subjects('a', 'b'))
    await reach(store(), state)
    expect(await due(store(), later)).toEqual({ destinations: next === null ? [] : [discord], next, at })
  })

  test.each(['postponed', 'uncertain'])('nothing overtakes an operation that is %s', async (trouble) => {
    await fileAll(store(), subjects('a', 'b'))
    const key = await keyOf(store(), 'a')
    await store().outbox.beginSend(key, builtAt)
    if (trouble === 'postponed') await store().outbox.postpone(key, later, 'busy')
    else await store().outbox.markAmbiguous(key, later, { reason: 'cut', isLookup: false })
    expect(await due(store(), later - 1)).toEqual({ destinations: [], next: null, at: later })
    expect(await due(store(), later)).toEqual({ destinations: [discord], next: 'a', at: later })
  })

  test('an operation filed later with an earlier time still waits its turn', async () => {
    await fileAll(store(), subjects('a'), later)
    await fileAll(store(), subjects('b'), builtAt)
    expect(await due(store(), builtAt)).toEqual({ destinations: [], next: null, at: later })
    expect((await due(store(), later)).next).toBe('a')
  })

  test('destinations do not wait for each other, and are answered oldest operation first', async () => {
    await fileAll(store(), [
      aNewOperation({ subject: 'a', destination: slack }),
      aNewOperation({ subject: 'a' }),
    ])
    expect(await store().outbox.dueDestinations(builtAt)).toEqual([slack, discord])
    await reach(store(), 'sending')
    expect(await store().outbox.dueDestinations(builtAt)).toEqual([discord])
    expect(await store().outbox.nextDue(slack, later)).toBeNull()
    expect((await store().outbox.nextDue(discord, later))?.destination).toEqual(discord)
  })

  test('what waits on a platform that is off is not waited for', async () => {
    await fileAll(store(), [aNewOperation({ destination: slack })])
    const { outbox } = store()
    expect(await outbox.nextDueAt(['slack'])).toBe(builtAt)
    expect(await outbox.nextDueAt(['discord'])).toBeNull()
    expect(await outbox.nextDueAt([])).toBeNull()
  })

  test('two channels of one platform, and one address on two platforms, are different destinations', async () => {
    const others = [
      { ...slack, address: 'C9' },
      { ...slack, platform: 'console' },
    ]
    await fileAll(store(), [aNewOperation({ destination: slack })])
    for (const other of others) expect(await store().outbox.nextDue(other, later)).toBeNull()
  })

  test('the operations of a story come in their order', async () => {
    const operations = [0, 1, 2].map((part) => aNewOperation({ part }))
    await store().articles.fileStories({ stories: [aStory({ operations })], known: [], at: builtAt })
    const parts: (number | undefined)[] = []
    for (const messageId of ['m0', 'm1', 'm2']) {
      const operation = await store().outbox.nextDue(discord, builtAt)
      parts.push(operation?.part)
      await store().outbox.beginSend(operation?.key ?? '', builtAt)
      await store().outbox.markSent(operation?.key ?? '', messageId, builtAt)
    }
    expect(parts).toEqual([0, 1, 2])
  })
}

function steps(store: StoreInUse): void {
  test('of many who begin the same send, one may', async () => {
    const key = await fileOne(store())
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store().outbox.beginSend(key, builtAt + index)),
    )
    expect(claims.filter(Boolean)).toEqual([true])
    expect(await only(store())).toMatchObject({ state: 'sending', attempts: 1 })
  })

  test('a send of an unknown operation cannot begin', async () => {
    expect(await store().outbox.beginSend('no-such-key', builtAt)).toBe(false)
  })

  type Step = (outbox: Store['outbox'], key: string) => Promise<unknown>
  const table: readonly [name: string, step: Step, to: OperationState, from: readonly OperationState[]][] = [
    ['beginSend', (outbox, key) => outbox.beginSend(key, later), 'sending', ['pending']],
    ['markSent', (outbox, key) => outbox.markSent(key, 'm2', later), 'sent', ['sending', 'ambiguous']],
    ['postpone', (outbox, key) => outbox.postpone(key, later, 'busy'), 'pending', ['sending']],
    [
      'markAmbiguous',
      (outbox, key) => outbox.markAmbiguous(key, later, { reason: 'cut', isLookup: true }),
      'ambiguous',
      ['sending', 'ambiguous'],
    ],
    ['resend', (outbox, key) => outbox.resend(key, later, { mayRepeat: true }), 'pending', ['ambiguous']],
    [
      'giveUp as dead',
      (outbox, key) => outbox.giveUp(key, 'dead', 'malformed'),
      'dead',
      ['pending', 'sending', 'ambiguous', 'held'],
    ],
    [
      'giveUp as held',
      (outbox, key) => outbox.giveUp(key, 'held', 'unknown fate'),
      'held',
      ['pending', 'sending', 'ambiguous', 'held'],
    ],
  ]
  const every = table.flatMap(([name, step, to, from]) =>
    states.map((state) => ({ name, step, state, to, isAllowed: from.includes(state) })),
  )

  test.each(every.filter(({ isAllowed }) => isAllowed))(
    '$name of one that is $state makes it $to',
    async ({ step, state, to }) => {
      const key = await fileOne(store())
      await reach(store(), state)
      await step(store().outbox, key)
      expect((await only(store())).state).toBe(to)
    },
  )

  test.each(every.filter(({ isAllowed }) => !isAllowed))(
    '$name of one that is $state changes nothing',
    async ({ step, state }) => {
      const key = await fileOne(store())
      await reach(store(), state)
      const before = await only(store())
      await step(store().outbox, key)
      expect(await only(store())).toEqual(before)
    },
  )

  test('a postponed operation is due again when it was put off to, and counts its attempts', async () => {
    const key = await fileOne(store())
    await store().outbox.beginSend(key, builtAt)
    await store().outbox.postpone(key, later, 'busy')
    await store().outbox.beginSend(key, later)
    expect(await only(store())).toEqual(
      anOperation({ state: 'sending', attempts: 2, attemptedAt: later, dueAt: later }),
    )
  })

  test('lookups are counted since the last attempt, and only lookups', async () => {
    const key = await fileOne(store())
    const { outbox } = store()
    await outbox.beginSend(key, builtAt)
    await outbox.markAmbiguous(key, later, { reason: 'cut', isLookup: false })
    expect((await only(store())).lookups).toBe(0)
    await outbox.markAmbiguous(key, later + 1, { reason: 'not found', isLookup: true })
    await outbox.markAmbiguous(key, later + 2, { reason: 'not found', isLookup: true })
    expect(await only(store())).toMatchObject({ lookups: 2, dueAt: later + 2 })
    await outbox.resend(key, later, { mayRepeat: false })
    await outbox.beginSend(key, later)
    expect((await only(store())).lookups).toBe(0)
  })

  test('an operation that may be a repeat stays one', async () => {
    const key = await fileOne(store())
    const seen: boolean[] = []
    for (const mayRepeat of [false, true, false]) {
      await store().outbox.beginSend(key, builtAt)
      await store().outbox.markAmbiguous(key, later, { reason: 'cut', isLookup: false })
      await store().outbox.resend(key, later, { mayRepeat })
      seen.push((await only(store())).mayRepeat)
    }
    expect(seen).toEqual([false, true, true])
  })
}

function recovery(store: StoreInUse): void {
  test('nothing was interrupted in an empty outbox', async () => {
    expect(await store().outbox.recoverInterrupted(later)).toBe(0)
  })

  test('what was being sent becomes ambiguous, due when it is to be looked up; all else stays', async () => {
    for (const state of states) {
      await fileAll(store(), [aNewOperation({ subject: state, destination: { ...slack, address: state } })])
      await reach(store(), state, state)
    }
    const before = await store().outbox.operations(10)
    expect(await store().outbox.recoverInterrupted(later)).toBe(1)
    expect(await store().outbox.operations(10)).toEqual(
      before.map((operation) =>
        operation.state === 'sending' ? { ...operation, state: 'ambiguous', dueAt: later } : operation,
      ),
    )
    expect(await store().outbox.recoverInterrupted(later + 1)).toBe(0)
  })

  test('an interrupted operation keeps its place in the queue', async () => {
    await fileAll(store(), subjects('a', 'b'))
    await reach(store(), 'sending')
    await store().outbox.recoverInterrupted(later)
    expect(await due(store(), later - 1)).toEqual({ destinations: [], next: null, at: later })
    expect((await due(store(), later)).next).toBe('a')
  })
}

function subjects(...names: readonly string[]) {
  return names.map((subject) => aNewOperation({ subject }))
}

async function fileAll(store: Store, operations: readonly ReturnType<typeof aNewOperation>[], at = builtAt) {
  await store.outbox.fileOperations(operations, at)
}

/** Files the one operation of a test and answers its key. */
async function fileOne(store: Store): Promise<string> {
  await fileAll(store, [aNewOperation()])
  return (await only(store)).key
}

async function only(store: Store): Promise<Operation> {
  const [operation, ...others] = await store.outbox.operations(10)
  if (!operation || others.length > 0) throw new Error('the test holds one operation')
  return operation
}

async function keyOf(store: Store, subject: string): Promise<string> {
  const operation = (await store.outbox.operations(100)).find((each) => each.subject === subject)
  if (!operation) throw new Error(`no operation of ${subject}`)
  return operation.key
}

/** Leads the oldest operation, or the one of `subject`, from pending to a state by the steps that lead there. */
async function reach(store: Store, state: OperationState, subject?: string): Promise<void> {
  const [oldest] = await store.outbox.operations(1)
  const key = await keyOf(store, subject ?? oldest?.subject ?? '')
  const { outbox } = store
  if (state === 'pending') return
  if (state === 'dead' || state === 'held') return outbox.giveUp(key, state, 'for the test')
  await outbox.beginSend(key, builtAt)
  if (state === 'sent') await outbox.markSent(key, 'm1', builtAt)
  if (state === 'ambiguous') await outbox.markAmbiguous(key, builtAt, { reason: 'cut', isLookup: false })
}

/** What the outbox offers at a time: who is due, what is next for Discord, and when something will be. */
async function due(store: Store, now: number) {
  const operation = await store.outbox.nextDue(discord, now)
  return {
    destinations: await store.outbox.dueDestinations(now),
    next: operation?.subject ?? null,
    at: await store.outbox.nextDueAt(),
  }
}

function counts(some: Partial<Record<OperationState, number>>) {
  return { pending: 0, sending: 0, ambiguous: 0, sent: 0, dead: 0, held: 0, ...some }
}
