import { describe, expect, test } from 'vitest'
import { personAddress } from '#domain/destination.ts'
import type { Follow } from '#domain/follow.ts'
import { aFollowedNews, aNewOperation, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const MOST = 3
const day = 24 * 3_600_000
const anna = { platform: 'slack', userId: 'U1' } as const

export function followContract(store: StoreInUse): void {
  test.each<Follow['followed']>([
    { kind: 'topic', topicId: 'umowy' },
    { kind: 'person', name: 'Kamil Kłysiński' },
    { kind: 'source', source: 'Kurier Graniczny' },
    { kind: 'story', storyId: 'story-1' },
  ])('a follow of a $kind is answered as it was added', async (followed) => {
    const follow = aFollow('a', { followed, server: 'g1' })
    expect(await store().follows.add(follow, MOST)).toBe('added')
    expect(await store().follows.of(anna)).toEqual([follow])
    expect(await store().follows.all()).toEqual([follow])
    expect(await store().follows.find('a')).toEqual(follow)
  })

  test('a follow that is added again is known, with its language of now and its old place', async () => {
    const { follows } = store()
    await follows.add(aFollow('a'), MOST)
    await follows.add(aFollow('b', { at: builtAt + 1 }), MOST)
    expect(await follows.add(aFollow('a', { at: builtAt + 2, locale: 'en' }), MOST)).toBe('known')
    expect(await follows.of(anna)).toEqual([
      aFollow('a', { locale: 'en' }),
      aFollow('b', { at: builtAt + 1 }),
    ])
  })

  test('one more than a person may have is kept out; what was ended, and what others follow, does not count', async () => {
    const { follows } = store()
    await follows.add(aFollow('x', { userId: 'U2' }), MOST)
    for (const id of ['a', 'b', 'c']) await follows.add(aFollow(id), MOST)
    expect(await follows.add(aFollow('d'), MOST)).toBe('full')
    expect(await follows.add(aFollow('b'), MOST)).toBe('known')
    await follows.end('b', builtAt + 1, 'umowy')
    expect(await follows.add(aFollow('d'), MOST)).toBe('added')
    expect((await follows.of(anna)).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
  })

  test('what is ended is ended once, can be told for a day, and be taken up again', async () => {
    const { follows } = store()
    await follows.add(aFollow('a'), MOST)
    expect(await follows.end('a', builtAt + 1, 'umowy')).toEqual(aFollow('a'))
    expect(await follows.end('a', builtAt + 2, 'umowy')).toBeNull()
    expect(await follows.of(anna)).toEqual([])
    expect(await follows.find('a')).toEqual(aFollow('a'))
    expect(await follows.add(aFollow('a', { at: builtAt + 3 }), MOST)).toBe('added')
    await follows.end('a', builtAt + 4, 'umowy')
    await follows.add(aFollow('b', { at: builtAt + 5 + day }), MOST)
    expect(await follows.find('a')).toBeNull()
  })

  test('what waits by a follow that is ended is given up, and by another one too comes by that', async () => {
    const { follows, outbox } = store()
    await follows.add(aFollow('a', { followed: { kind: 'topic', topicId: 'umowy' } }), MOST)
    const [umowy, pap] = [{ kind: 'topic', name: 'Umowy' } as const, { kind: 'source', name: 'PAP' } as const]
    const filed = [
      ['U1', [umowy]],
      ['U1', [umowy, pap]],
      ['U1', [pap]],
      ['U2', [umowy]],
      ['U1', [umowy]],
    ] as const
    const operations = filed.map(([userId, led], number) =>
      aNewOperation({
        subject: `follow:story-1:article-${number}`,
        destination: { platform: 'slack', address: personAddress(userId) },
        message: aFollowedNews({ follows: led }),
      }),
    )
    await outbox.fileOperations(operations, builtAt)
    const tried = (await outbox.operations(10)).at(-1)
    await outbox.beginSend(tried?.key ?? '', builtAt)
    await follows.end('a', builtAt + 1, 'Umowy')
    const left = (await outbox.operations(10)).map(({ state, message }) => [
      state,
      message.kind === 'followed' ? message.follows : [],
    ])
    expect(left).toEqual([
      ['dead', [umowy]],
      ['pending', [pap]],
      ['pending', [pap]],
      ['pending', [umowy]],
      ['sending', [umowy]],
    ])
  })

  test('who was told of a story, and not of one whose id begins alike', async () => {
    const { follows, outbox } = store()
    const destination = { platform: 'slack', address: personAddress('U1') }
    const message = aFollowedNews()
    const operation = aNewOperation({ subject: 'follow:story-1:article-9', destination, message })
    await outbox.fileOperations([operation], builtAt)
    expect(await follows.told('story-1')).toEqual([destination])
    expect(await follows.told('story')).toEqual([])
    expect(await follows.told('story-10')).toEqual([])
  })

  test('the channels of a server are those that were noted last', async () => {
    const { follows } = store()
    await follows.noteServer('discord', { id: 'g1', addresses: ['c1'] })
    await follows.noteServer('discord', { id: 'g2', addresses: [] })
    await follows.noteServer('discord', { id: 'g1', addresses: ['c1', 'c2'] })
    expect(await follows.servers()).toEqual(
      new Map([
        ['discord:g1', ['c1', 'c2']],
        ['discord:g2', []],
      ]),
    )
  })

  describe('that somebody is left alone', () => {
    test('is told once, and once more when it begins anew', async () => {
      const { follows } = store()
      expect(await follows.noteTold(anna, builtAt)).toBe(true)
      expect(await follows.noteTold(anna, builtAt)).toBe(false)
      expect(await follows.noteTold({ ...anna, userId: 'U2' }, builtAt)).toBe(true)
      expect(await follows.noteTold(anna, builtAt + 1)).toBe(true)
      expect(await follows.noteTold(anna, builtAt + 1)).toBe(false)
    })
  })
}

function aFollow(id: string, overrides: Partial<Follow> = {}): Follow {
  const followed = { kind: 'topic', topicId: 'umowy' } as const
  return { id, followed, ...anna, locale: 'pl', server: null, at: builtAt, ...overrides }
}
