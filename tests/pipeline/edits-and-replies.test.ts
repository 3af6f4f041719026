import { describe, expect, test } from 'vitest'
import type { NewOperation, Operation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { aNewOperation, anAlert, anOperation } from '../builders.ts'
import { lostUnposted, postedThenLost, refused, sent, type Behaviour } from '../fakes/messenger.ts'
import type { TestWorld } from '../fakes/world.ts'
import { settle, worldWith } from '../fakes/settle.ts'

const destination = { platform: 'fake', address: 'c1' }
const post = aNewOperation({ destination })

function follow(kind: 'edit' | 'reply', revision: number): NewOperation {
  const message = anAlert({ title: `${kind} ${revision}` })
  return { ...post, kind, revision, target: anOperation(post).key, message }
}

function names(operations: readonly Operation[]): readonly string[] {
  return operations.map(({ kind, revision }) => (revision === 0 ? kind : `${kind} ${revision}`))
}

async function states(world: TestWorld): Promise<readonly string[]> {
  const operations = await world.store.outbox.operations(20)
  return operations.map(({ kind, revision, state }) => `${kind} ${revision} ${state}`)
}

test('they go out behind their post, with its message', async () => {
  const world = await worldWith([post, follow('edit', 1), follow('reply', 1)], [])
  await settle(world)
  expect(names(world.messenger.sends)).toEqual(['post', 'edit 1', 'reply 1'])
  expect(world.messenger.sends.map(({ targetMessageId }) => targetMessageId)).toEqual([null, 'm', 'm'])
})

describe('whatever becomes of the post', () => {
  const dead = ['post 0 dead', 'edit 1 dead', 'reply 1 dead']
  const done = ['post 0 sent', 'edit 1 sent', 'reply 1 sent']
  test.each<[string, readonly Behaviour[], readonly string[], readonly string[]]>([
    ['it is late', [refused('later')], ['post', 'post', 'edit 1', 'reply 1'], done],
    ['its answer is lost', [postedThenLost], ['post', 'edit 1', 'reply 1'], done],
    ['it is refused', [refused('message')], ['post'], dead],
  ])('%s', async (_, script, sends, ends) => {
    const world = await worldWith([post, follow('edit', 1), follow('reply', 1)], script)
    await settle(world)
    expect(names(world.messenger.sends)).toEqual(sends)
    expect(await states(world)).toEqual(ends)
  })

  test('it is held: what belongs to it is given up', async () => {
    const world = await worldWith([post, follow('edit', 1)], [])
    await world.store.outbox.giveUp(anOperation(post).key, 'held', 'unknown')
    await settle(world)
    expect(await states(world)).toEqual(['post 0 held', 'edit 1 dead'])
    expect(world.messenger.sends).toEqual([])
  })
})

describe('an edit', () => {
  test('gives way to a later revision that waits with it', async () => {
    const world = await worldWith([post, follow('edit', 1), follow('edit', 2), follow('edit', 3)], [])
    await settle(world)
    expect(names(world.messenger.sends)).toEqual(['post', 'edit 3'])
    expect(await states(world)).toEqual(['post 0 sent', 'edit 1 dead', 'edit 2 dead', 'edit 3 sent'])
  })

  test('that comes after a later revision was sent is not sent', async () => {
    const world = await worldWith([post, follow('edit', 2)], [])
    await settle(world)
    await world.store.outbox.fileOperations([follow('edit', 1)], world.clock.now())
    await settle(world)
    expect(names(world.messenger.sends)).toEqual(['post', 'edit 2'])
  })

  test('of unknown fate is sent again after the fence, without a look', async () => {
    const world = await worldWith([post, follow('edit', 1)], [sent, lostUnposted])
    world.messenger.lookups.push({ kind: 'absent' })
    await deliverMessages(world)
    world.clock.advance(14_000)
    await deliverMessages(world)
    expect(names(world.messenger.sends)).toEqual(['post', 'edit 1'])
    await settle(world)
    expect(names(world.messenger.sends)).toEqual(['post', 'edit 1', 'edit 1'])
    expect(world.messenger.sends.map(({ mayRepeat }) => mayRepeat)).toEqual([false, false, false])
    expect(world.messenger.lookups).toHaveLength(1)
  })

  test('of unknown fate is never sent after a later revision', async () => {
    const world = await worldWith([post, follow('edit', 1)], [sent, postedThenLost])
    await deliverMessages(world)
    await world.store.outbox.fileOperations([follow('edit', 2)], world.clock.now())
    await settle(world)
    expect(names(world.messenger.sends)).toEqual(['post', 'edit 1', 'edit 2'])
  })
})

test.each(['edit', 'reply'] as const)(
  'whose target the platform no longer has, an %s ends without a word and holds up nothing',
  async (kind) => {
    const world = await worldWith([post, follow(kind, 1), follow('reply', 2)], [sent, refused('target')])
    await settle(world)
    expect(await states(world)).toEqual(['post 0 sent', `${kind} 1 dead`, 'reply 2 sent'])
  },
)

test('a reply of unknown fate is looked for like a post', async () => {
  const world = await worldWith([post, follow('reply', 1)], [sent, postedThenLost])
  await settle(world)
  expect(names(world.messenger.sends)).toEqual(['post', 'reply 1'])
  expect(await states(world)).toEqual(['post 0 sent', 'reply 1 sent'])
})
