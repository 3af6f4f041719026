import { expect, test } from 'vitest'
import { aFeedState, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const healthy = aFeedState()

const broken = aFeedState({
  validators: { etag: null, lastModified: null },
  lastPollAt: null,
  lastSuccessAt: null,
  nextPollAt: 0,
  failures: 7,
  lastError: { pl: 'serwer odpowiedział 500', en: 'the server answered 500' },
  failingSince: builtAt - 9,
  lastEntriesAt: null,
})

const gone = aFeedState({ failures: 1, failingSince: builtAt, stoppedAt: builtAt, emptyPolls: 2 })

const moving = aFeedState({
  move: { to: 'https://nowy.example/rss', since: builtAt, answers: 2, isKept: false },
})

const moved = aFeedState({
  move: { to: 'https://nowy.example/rss', since: builtAt, answers: 3, isKept: true },
})

export function feedContract(store: StoreInUse): void {
  test('no feed has a state before its first poll', async () => {
    expect(await store().feeds.feedStates()).toEqual(new Map())
  })

  test.each([
    ['a healthy feed', healthy],
    ['a feed that never succeeded', broken],
    ['a feed that is gone', gone],
    ['a feed that may have moved', moving],
    ['a feed that has moved', moved],
  ])('%s is answered as it was recorded', async (_, state) => {
    await store().feeds.recordPoll(state)
    expect(await store().feeds.feedStates()).toEqual(new Map([[state.feedId, state]]))
  })

  test.each([
    ['a failure after a success', healthy, broken],
    ['a success after a failure', broken, healthy],
    ['a move that is over', moved, healthy],
    ['a return of what was gone', gone, healthy],
  ])('%s takes its place wholly, and other feeds keep theirs', async (_, earlier, later) => {
    const other = { ...healthy, feedId: 'dziennik-polnocny' }
    for (const state of [earlier, other, later]) await store().feeds.recordPoll(state)
    expect(await store().feeds.feedStates()).toEqual(
      new Map([
        [later.feedId, later],
        [other.feedId, other],
      ]),
    )
  })

  test('what the owner was told is kept by feed until its trouble is over, whatever polls bring', async () => {
    const { feeds } = store()
    expect(await feeds.toldTroubles()).toEqual(new Map())
    await feeds.recordTold(['a', 'b', 'c'], { of: 'network', since: 5 })
    await feeds.recordTold(['b'], { of: 'feed', since: 7 })
    await feeds.recordTold(['c', 'unknown'], null)
    await feeds.recordPoll({ ...healthy, feedId: 'a' })
    expect(await feeds.toldTroubles()).toEqual(
      new Map([
        ['a', { of: 'network', since: 5 }],
        ['b', { of: 'feed', since: 7 }],
      ]),
    )
  })
}
