import { describe, expect, test } from 'vitest'
import type { Step } from '#domain/decision.ts'
import type { NewOperation, Operation } from '#domain/operation.ts'
import type { Store } from '#ports/store.ts'
import { anAlert, aNewOperation, aNumberedStory, anOperation, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const post = aNewOperation()
const { key } = anOperation()
const elsewhere = { platform: 'slack', address: 'C0123ABCD' }

function edit(revision: number, overrides: Partial<NewOperation> = {}): NewOperation {
  return { ...post, kind: 'edit', revision, target: key, ...overrides }
}

/** What edits and replies are told about the post that they belong to, and about each other. */
export function followUpsContract(store: StoreInUse): void {
  test.each<[string, (outbox: Store['outbox']) => Promise<unknown>, string | null]>([
    ['waits', async () => undefined, null],
    ['is being sent', (outbox) => outbox.beginSend(key, builtAt), null],
    ['was sent', (outbox) => markSent(outbox, key), 'm1'],
    ['was given up', (outbox) => outbox.giveUp(key, 'dead', 'malformed'), null],
    ['is held', (outbox) => outbox.giveUp(key, 'held', 'unknown'), null],
  ])('of a post that %s, an edit and a reply know the message', async (_, step, messageId) => {
    const reply = { ...edit(1), kind: 'reply' as const }
    await store().outbox.fileOperations([post, edit(1), reply], builtAt)
    await step(store().outbox)
    const [, ...followUps] = await store().outbox.operations(10)
    expect(followUps.map(({ target, targetMessageId }) => [target, targetMessageId])).toEqual([
      [key, messageId],
      [key, messageId],
    ])
  })

  test('a post belongs to nothing, and an operation of an unknown post to no message', async () => {
    await store().outbox.fileOperations([post, edit(1, { target: 'no-such-key' })], builtAt)
    const operations = await store().outbox.operations(10)
    expect(operations.map(({ target, targetMessageId }) => [target, targetMessageId])).toEqual([
      [null, null],
      ['no-such-key', null],
    ])
  })

  test.each<[string, readonly NewOperation[], readonly boolean[]]>([
    ['a later revision', [edit(1), edit(2)], [true, false]],
    ['an earlier revision that was filed later', [edit(2), edit(1)], [false, true]],
    ['a later revision of another part', [edit(1), edit(2, { part: 1, target: 'other' })], [false, false]],
    ['a later reply', [edit(1), { ...edit(2), kind: 'reply' }], [false, false]],
  ])('an edit beside %s', async (_, edits, expected) => {
    await store().outbox.fileOperations([post, ...edits], builtAt)
    const [, ...filed] = await store().outbox.operations(10)
    expect(filed.map(({ isSuperseded }) => isSuperseded)).toEqual(expected)
  })

  test.each(['pending', 'sending', 'sent', 'held', 'dead'] as const)(
    'an edit gives way to a later one that is %s, unless that was given up',
    async (state) => {
      await store().outbox.fileOperations([post, edit(1), edit(2)], builtAt)
      const [, first, second] = await store().outbox.operations(10)
      await lead(store().outbox, second?.key ?? '', state)
      expect((await find(store(), first?.key)).isSuperseded).toBe(state !== 'dead')
    },
  )

  describe('an answer that waits for the end of quiet hours', () => {
    const dueAt = builtAt + 1_000
    const reply = { ...edit(1), kind: 'reply' as const, dueAt }
    const { destination } = post

    async function answer(step: Step): Promise<Store['outbox']> {
      const { outbox, articles } = store()
      await outbox.fileOperations([post, edit(1, { dueAt }), reply], builtAt)
      await markSent(outbox, key)
      const { title, url, source, topics } = anAlert()
      const held = [{ destination, step, alert: { title, url, source, topics } }]
      await articles.fileStories({
        stories: [aNumberedStory(2, { operations: [], held })],
        known: [],
        at: builtAt,
      })
      return outbox
    }

    test.each<[Step, readonly string[]]>([
      ['quiet', ['edit']],
      ['ceiling', ['edit', 'reply']],
    ])('goes behind what %s holds for a list: %j', async (step, expected) => {
      const outbox = await answer(step)
      expect(await sendAll(outbox, dueAt)).toEqual(expected)
      expect(await outbox.dueDestinations(dueAt)).toEqual([])
    })

    test('goes out once the summary is filed, behind it', async () => {
      const outbox = await answer('quiet')
      const message = { kind: 'list', locale: 'pl', items: [], omitted: 1, isSample: false } as const
      const operation = { ...post, subject: 'list', message }
      const compose = () => ({ operation, dropped: [] })
      const request = { at: dueAt, lastListBefore: builtAt, isQuiet: () => false, compose }
      expect(await store().articles.fileLists(request)).toBe(1)
      expect(await sendAll(outbox, dueAt)).toEqual(['post', 'edit', 'reply'])
    })

    test('does not wait where nothing is due yet, nor for another channel', async () => {
      const outbox = await answer('quiet')
      expect(await outbox.nextDueAt()).toBe(dueAt)
      await outbox.fileOperations([{ ...post, subject: 's3', destination: elsewhere }], builtAt)
      const target = (await outbox.operations(9)).at(-1)?.key ?? ''
      await markSent(outbox, target)
      await outbox.fileOperations([{ ...reply, subject: 's3', destination: elsewhere, target }], builtAt)
      expect((await outbox.nextDue(elsewhere, dueAt))?.kind).toBe('reply')
    })
  })

  describe('how many wait for a time that lies ahead', () => {
    const dueAt = builtAt + 1_000
    const reply = (revision: number, overrides: Partial<NewOperation> = {}) =>
      edit(revision, { kind: 'reply', dueAt, ...overrides })

    test('is told with the last of these times', async () => {
      await store().outbox.fileOperations([post, reply(1), reply(2, { dueAt: dueAt + 1 }), reply(3)], builtAt)
      expect(await store().outbox.deferred(builtAt)).toEqual({ count: 3, until: dueAt + 1 })
      expect(await store().outbox.deferred(dueAt)).toEqual({ count: 1, until: dueAt + 1 })
      expect(await store().outbox.deferred(dueAt + 1)).toBeNull()
    })

    test.each<[string, (outbox: Store['outbox'], answer: string) => Promise<unknown>]>([
      [
        'was tried already',
        async (outbox, answer) => {
          await outbox.beginSend(answer, builtAt)
          await outbox.postpone(answer, dueAt, 'HTTP 503')
        },
      ],
      ['was given up', (outbox, answer) => outbox.giveUp(answer, 'dead', 'muted')],
      [
        'is for a channel that is parked',
        async (outbox) => {
          await outbox.beginSend(key, builtAt)
          await outbox.park(key, { reason: { pl: 'nie ma', en: 'gone' }, at: builtAt, notices: [] })
        },
      ],
    ])('leaves one out that %s', async (_, step) => {
      await store().outbox.fileOperations([post, reply(1)], builtAt)
      const [, answer] = await store().outbox.operations(2)
      await step(store().outbox, answer?.key ?? '')
      expect(await store().outbox.deferred(builtAt)).toBeNull()
    })
  })

  test('an edit of a message that may be a repeat goes on saying so, a reply does not', async () => {
    const reply = { ...edit(1), kind: 'reply' as const }
    const { outbox } = store()
    await outbox.fileOperations([post, edit(1), reply], builtAt)
    await outbox.giveUp(key, 'held', 'unknown')
    await outbox.decideHeld(key, { choice: 'post', by: 'ola', at: builtAt })
    const operations = await outbox.operations(10)
    expect(operations.map(({ mayRepeat }) => mayRepeat)).toEqual([true, true, false])
  })
}

async function markSent(outbox: Store['outbox'], sent: string): Promise<void> {
  await outbox.beginSend(sent, builtAt)
  await outbox.markSent(sent, 'm1', builtAt)
}

/** Sends all that is due in the channel of the post; answers what it was, in order. */
async function sendAll(outbox: Store['outbox'], now: number): Promise<readonly string[]> {
  const kinds: string[] = []
  for (;;) {
    const next = await outbox.nextDue(post.destination, now)
    if (next === null) return kinds
    kinds.push(next.kind)
    await markSent(outbox, next.key)
  }
}

async function lead(outbox: Store['outbox'], led: string, state: Operation['state']): Promise<void> {
  if (state === 'sending') await outbox.beginSend(led, builtAt)
  if (state === 'sent') await markSent(outbox, led)
  if (state === 'dead' || state === 'held') await outbox.giveUp(led, state, 'for the test')
}

async function find(store: Store, wanted: string | undefined): Promise<Operation> {
  const found = (await store.outbox.operations(10)).find((one) => one.key === wanted)
  if (found === undefined) throw new Error('no such operation')
  return found
}
