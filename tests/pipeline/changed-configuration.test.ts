import { expect, test } from 'vitest'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import type { NewOperation } from '#domain/operation.ts'
import { aNewOperation, anAlert, anOperation } from '../builders.ts'
import { refused, sent } from '../fakes/messenger.ts'
import { aChannel, aTopic, testWorld } from '../fakes/world.ts'

const rosja = aTopic('Rosja')
const pakt = aTopic('Pakt')
const channels = ['c1', 'c2', 'c3'].map((address) => aChannel(address))
const before = { topics: [rosja, pakt], channels }

function fanOut(topics: readonly string[]): readonly NewOperation[] {
  return channels.map(({ destination }) => aNewOperation({ destination, message: anAlert({ topics }) }))
}

/** One alert for three channels, of which one has it when the bot is stopped; then it starts with another configuration. */
test.each<[string, readonly string[], Partial<typeof before>, readonly string[]]>([
  ['nothing was changed', ['Rosja'], {}, ['c1', 'c2', 'c3']],
  ['its topic was deleted', ['Rosja'], { topics: [pakt] }, ['c1']],
  ['one of its two topics was deleted', ['Rosja', 'Pakt'], { topics: [pakt] }, ['c1', 'c2', 'c3']],
  ['a channel was deleted', ['Rosja'], { channels: channels.slice(0, 2) }, ['c1', 'c2']],
  [
    'a channel ceased to want its topic',
    ['Rosja'],
    { channels: [...channels.slice(0, 2), aChannel('c3', { topicIds: ['pakt'] })] },
    ['c1', 'c2'],
  ],
  ['the channel that has it was deleted', ['Rosja'], { channels: channels.slice(1) }, ['c1', 'c2', 'c3']],
])('of a half-sent fan-out, when %s', async (_, topics, change, has) => {
  const world = await testWorld(before)
  const later = refused('later', 60_000)
  world.messenger.script.push(sent, later, later)
  await world.store.outbox.fileOperations(fanOut(topics), world.clock.now())
  await deliverMessages(world)
  const restarted = { ...world, configuration: { ...world.configuration, ...change }, tokens: new Map() }
  for (let round = 0; round < 5; round += 1) {
    world.clock.advance(60_000)
    await deliverMessages(restarted)
  }
  expect(world.messenger.posted.map(({ destination }) => destination.address).toSorted()).toEqual(has)
  const { sent: done, dead, pending } = await world.store.outbox.countByState()
  expect({ done, dead, pending }).toEqual({ done: has.length, dead: 3 - has.length, pending: 0 })
})

test('an edit of an alert whose topic was deleted is dropped too', async () => {
  const world = await testWorld(before)
  const [post] = fanOut(['Rosja'])
  if (post === undefined) throw new Error('there are channels')
  const edit = { ...post, kind: 'edit', revision: 1, target: anOperation(post).key } as const
  await world.store.outbox.fileOperations([post], world.clock.now())
  await deliverMessages(world)
  await world.store.outbox.fileOperations([edit], world.clock.now())
  await deliverMessages({ ...world, configuration: { ...world.configuration, topics: [pakt] } })
  expect(world.messenger.sends).toHaveLength(1)
  expect(await world.store.outbox.countByState()).toMatchObject({ sent: 1, dead: 1 })
})
