import { describe, expect, test } from 'vitest'
import type { Mute, MuteScope } from '#domain/mute.ts'
import { builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const hour = 3_600_000
const channel: MuteScope = { kind: 'channel', destination: { platform: 'slack', address: 'C0123ABCD' } }
const person: MuteScope = { kind: 'person', platform: 'slack', userId: 'U0123ABCD' }

export function muteContract(store: StoreInUse): void {
  test.each<Mute['muted']>([
    { kind: 'topic', topicId: 'umowy' },
    { kind: 'source', source: 'Kurier Graniczny' },
    { kind: 'story', storyId: 'story-1' },
    { kind: 'form', topicId: 'umowy', form: 'umów' },
  ])('a mute of a $kind is answered as it was added', async (muted) => {
    const mute = aMute('a', { muted })
    await store().mutes.add(mute)
    expect(await store().mutes.active(builtAt)).toEqual([mute])
    expect(await store().mutes.find('a')).toEqual(mute)
  })

  describe('a mute for an hour', () => {
    test.each([
      ['a moment before its end', builtAt + hour - 1, ['a']],
      ['at its end', builtAt + hour, []],
    ])('%s', async (_, at, ids) => {
      await store().mutes.add(aMute('a', { until: builtAt + hour }))
      expect((await store().mutes.active(at)).map(({ id }) => id)).toEqual(ids)
    })
  })

  test('a mute for good never ends by itself', async () => {
    await store().mutes.add(aMute('a', { until: null }))
    expect(await store().mutes.active(Number.MAX_SAFE_INTEGER)).toHaveLength(1)
  })

  test('a channel’s mutes and a person’s are told apart', async () => {
    const other: MuteScope = { kind: 'channel', destination: { platform: 'slack', address: 'C9' } }
    await store().mutes.add(aMute('a', { scope: channel }))
    await store().mutes.add(aMute('b', { scope: person }))
    const idsOf = async (scope: MuteScope) => (await store().mutes.active(builtAt, scope)).map(({ id }) => id)
    expect(await idsOf(channel)).toEqual(['a'])
    expect(await idsOf(person)).toEqual(['b'])
    expect(await idsOf(other)).toEqual([])
  })

  test('what is undone is in force no longer, is undone once, and can still be told', async () => {
    const { mutes } = store()
    await mutes.add(aMute('a', {}))
    const undoing = { by: 'terminal', at: builtAt + 1 }
    expect(await mutes.undo('a', undoing)).toEqual(aMute('a', {}))
    expect(await mutes.undo('a', undoing)).toBeNull()
    expect(await mutes.active(builtAt + 1)).toEqual([])
    expect(await mutes.find('a')).toEqual(aMute('a', {}))
  })

  test('what is over, or never was, cannot be undone', async () => {
    const { mutes } = store()
    await mutes.add(aMute('a', { until: builtAt + hour }))
    expect(await mutes.undo('a', { by: 'terminal', at: builtAt + hour })).toBeNull()
    expect(await mutes.undo('b', { by: 'terminal', at: builtAt })).toBeNull()
    expect(await mutes.find('b')).toBeNull()
  })
}

function aMute(id: string, overrides: Partial<Mute>): Mute {
  const muted = { kind: 'topic', topicId: 'umowy' } as const
  return { id, muted, scope: channel, by: 'slack:U0123ABCD', at: builtAt, until: null, ...overrides }
}
