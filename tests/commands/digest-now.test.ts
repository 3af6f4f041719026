import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { aStory, builtAt } from '../builders.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { aChannel, aTopic, fakeClock, testWorld, type FakeClock } from '../fakes/world.ts'

const HOUR_MS = 3_600_000
let world: CommandWorld
let clock: FakeClock

beforeEach(async () => {
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const { configuration, store } = await testWorld({
    topics,
    channels: [aChannel('c1', { topicIds: ['bialorus'] })],
  })
  await store.articles.fileStories({ stories: [{ ...aStory(), operations: [] }], known: [], at: builtAt })
  clock = fakeClock(builtAt + HOUR_MS)
  world = aCommandWorld({ configuration, store, clock })
})

const reader: Invocation = {
  platform: 'fake',
  channelAddress: 'c1',
  userId: 'u1',
  locale: 'pl',
  isManager: false,
}
const manager: Invocation = { ...reader, userId: 'u9', isManager: true }

const ask = (text: string, who: Invocation): Promise<Reply> => createDispatcher(world).runText(text, who)

function actionIn({ buttons }: Reply): string {
  const [first] = buttons
  return first !== undefined && 'action' in first ? first.action : ''
}

const filed = () => world.store.outbox.operations(10)

describe('digest now', () => {
  test.each([
    ['a reader', reader, 'zestawienie teraz', 0],
    ['a manager, who may post it', manager, 'digest now 7d', 1],
    ['a manager elsewhere', { ...manager, channelAddress: 'c9' }, 'teraz zestawienie dziś', 0],
  ])('is shown to %s alone', async (_, who, text, buttons) => {
    const reply = await ask(text, who)
    expect([reply.visibility, reply.trouble, reply.buttons.length]).toEqual(['private', null, buttons])
    expect(reply.blocks).toContainEqual(expect.objectContaining({ kind: 'item' }))
    expect(await filed()).toEqual([])
  })

  test('says of what is no period that it is none', async () => {
    expect((await ask('digest now jutro', reader)).trouble).toBe('asked-wrongly')
  })

  test('is posted once a manager says yes, once however often they do', async () => {
    const reply = await ask('digest now', manager)
    expect(reply.buttons[0]).toMatchObject({ confirm: expect.stringContaining('całemu kanałowi') as string })
    for (let press = 0; press < 2; press += 1) await createDispatcher(world).press(actionIn(reply), manager)
    expect(await filed()).toMatchObject([
      { destination: { address: 'c1' }, message: { kind: 'digest', tally: { count: 1 } } },
    ])
  })

  test.each([
    ['by a reader', reader, 0, 1],
    ['in a channel without alerts', { ...manager, channelAddress: 'c9' }, 0, 1],
    ['two hours after it was shown', manager, 2 * HOUR_MS, 1],
    ['and is, within the hour', manager, HOUR_MS / 2, 0],
  ])('is not posted %s', async (_, who, later, refusals) => {
    const reply = await ask('digest now', manager)
    clock.advance(later)
    const { trouble } = await createDispatcher(world).press(actionIn(reply), who)
    expect([trouble === 'asked-wrongly' ? 1 : 0, (await filed()).length]).toEqual([refusals, 1 - refusals])
  })

  test.each([
    'digest-post:',
    'digest-post:x',
    'digest-post:2.1',
    'digest-post:1.zzzzzzzzz',
    'digest-post:0.1',
  ])('is not posted by the forged %s', async (action) => {
    expect((await createDispatcher(world).press(action, manager)).trouble).toBe('asked-wrongly')
    expect(await filed()).toEqual([])
  })

  test('leaves out what a reader muted, and nothing of what a manager would post', async () => {
    const scope = { kind: 'person', platform: 'fake' } as const
    const muted = { kind: 'topic', topicId: 'bialorus' } as const
    for (const userId of ['u1', 'u9'])
      await world.store.mutes.add({
        id: userId,
        muted,
        scope: { ...scope, userId },
        by: userId,
        at: 0,
        until: null,
      })
    const items = async (who: Invocation) =>
      (await ask('digest now', who)).blocks.filter(({ kind }) => kind === 'item').length
    expect([await items(reader), await items(manager)]).toEqual([0, 1])
  })
})
