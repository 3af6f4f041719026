import { expect, test } from 'vitest'
import type { FeedState } from '#ports/store.ts'
import { builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const healthy: FeedState = {
  feedId: 'kurier-graniczny',
  url: 'https://kurier.example/rss',
  validators: { etag: 'W/"a\'b"', lastModified: 'Tue, 12 May 2026 10:00:00 GMT' },
  lastPollAt: builtAt,
  lastSuccessAt: builtAt,
  nextPollAt: builtAt + 300_000,
  failures: 0,
  lastError: null,
}

const broken: FeedState = {
  feedId: 'kurier-graniczny',
  url: 'https://kurier.example/rss',
  validators: { etag: null, lastModified: null },
  lastPollAt: null,
  lastSuccessAt: null,
  nextPollAt: 0,
  failures: 7,
  lastError: { pl: 'serwer odpowiedział 500', en: 'the server answered 500' },
}

export function feedContract(store: StoreInUse): void {
  test('no feed has a state before its first poll', async () => {
    expect(await store().feeds.feedStates()).toEqual(new Map())
  })

  test.each([
    ['a healthy feed', healthy],
    ['a feed that never succeeded', broken],
  ])('%s is answered as it was recorded', async (_, state) => {
    await store().feeds.recordPoll(state)
    expect(await store().feeds.feedStates()).toEqual(new Map([[state.feedId, state]]))
  })

  test.each([
    ['a failure after a success', healthy, broken],
    ['a success after a failure', broken, healthy],
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
}
