import { expect, test } from 'vitest'
import type { Destination } from '#domain/destination.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Step } from '#domain/decision.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { HeldAlert, Listing, NewHeldAlert } from '#ports/held-alerts.ts'
import type { Store } from '#ports/store.ts'
import { aKnownEntry, anArticle, aNewOperation, aNumberedStory, aSeenEntry, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const discord: Destination = { platform: 'discord', address: '1180000000000000001' }
const slack: Destination = { platform: 'slack', address: 'C0123ABCD' }
const hour = 3_600_000

export function heldAlertContract(store: StoreInUse): void {
  test('without held alerts no list is filed and nothing is composed', async () => {
    expect(await fileLists(store(), { compose: neverComposed })).toBe(0)
  })

  test('each destination gets one list of its own held alerts, in the order they were held', async () => {
    await hold(store(), 3, [discord])
    await hold(store(), 1, [slack, discord])
    await hold(store(), 2, [discord])
    expect(await fileLists(store(), {})).toBe(2)
    expect(await listed(store())).toEqual([
      [destinationKey(discord), ['alert 3', 'alert 1', 'alert 2']],
      [destinationKey(slack), ['alert 1']],
    ])
  })

  test('a held alert is answered as it was filed', async () => {
    const alert: ListedAlert = { ...heldAlert(1), url: null, topics: [], source: anArticle().source }
    await file(store(), 1, [{ destination: slack, alert, step: 'ceiling' }])
    let seen: readonly ListedAlert[] = []
    await fileLists(store(), {
      compose: (destination, held) => {
        seen = held.map(({ alert: one }) => one)
        return listOf(destination, held)
      },
    })
    expect(seen).toEqual([alert])
  })

  test('what was listed is forgotten', async () => {
    await hold(store(), 1, [slack])
    await fileLists(store(), {})
    expect(await fileLists(store(), { lastListBefore: builtAt + 2 * hour, compose: neverComposed })).toBe(0)
  })

  test.each([
    ['exactly when the period began', builtAt, 0],
    ['before the period', builtAt + 1, 1],
  ])('a destination whose last list was filed %s', async (_, lastListBefore, expected) => {
    await hold(store(), 1, [slack])
    await fileLists(store(), { at: builtAt })
    await hold(store(), 2, [slack])
    expect(await fileLists(store(), { at: builtAt + hour, lastListBefore })).toBe(expected)
  })

  test.each([
    ['on another platform', discord],
    ['on another channel of the platform', { ...slack, address: 'C9' }],
    ['on a channel of the same address on another platform', { ...slack, platform: 'console' }],
  ])('a destination’s list does not keep one waiting that is %s', async (_, other) => {
    await hold(store(), 1, [slack])
    await fileLists(store(), {})
    await hold(store(), 2, [slack, other])
    await fileLists(store(), { lastListBefore: builtAt })
    expect((await listed(store())).map(([key]) => key)).toEqual([
      destinationKey(slack),
      destinationKey(other),
    ])
  })

  test('alerts held for a destination wait for its next list', async () => {
    await hold(store(), 1, [slack])
    await fileLists(store(), {})
    await hold(store(), 2, [slack])
    await hold(store(), 3, [slack])
    await fileLists(store(), { at: builtAt + hour, lastListBefore: builtAt + 1 })
    expect((await listed(store())).at(-1)).toEqual([destinationKey(slack), ['alert 2', 'alert 3']])
  })

  test('a list that cannot be composed leaves every held alert in place, and no other list is filed', async () => {
    await hold(store(), 1, [discord])
    await hold(store(), 2, [slack])
    const compose = (destination: Destination, held: readonly HeldAlert[]): Listing => {
      if (destination.platform === 'slack') throw new Error('no words for it')
      return listOf(destination, held)
    }
    await expect(fileLists(store(), { compose })).rejects.toThrow('no words for it')
    expect(await store().outbox.operations(10)).toEqual([])
    expect(await fileLists(store(), {})).toBe(2)
  })

  test('a quiet destination is left alone, and nothing is composed for it', async () => {
    await hold(store(), 1, [slack], 'quiet')
    await hold(store(), 2, [discord])
    const isQuiet = ({ platform }: Destination): boolean => platform === 'slack'
    expect(await fileLists(store(), { isQuiet })).toBe(1)
    expect((await listed(store())).map(([key]) => key)).toEqual([destinationKey(discord)])
  })

  test('what quiet hours held waits for no hour after the last list, and takes along what else is held', async () => {
    await hold(store(), 1, [slack])
    await fileLists(store(), {})
    await hold(store(), 2, [slack])
    await hold(store(), 3, [slack], 'quiet')
    expect(await fileLists(store(), { at: builtAt + 1, lastListBefore: builtAt - hour })).toBe(1)
    expect((await listed(store())).at(-1)).toEqual([destinationKey(slack), ['alert 2', 'alert 3']])
  })

  test('a held alert tells its step, when it was filed, and how many outlets carry the story by then', async () => {
    await hold(store(), 1, [slack], 'quiet')
    const report = aKnownEntry().report
    const copies = ['Goniec', 'Echo', 'Goniec'].map((name, index) =>
      aKnownEntry({
        entry: aSeenEntry(`copy-${index}`),
        report: report && {
          ...report,
          source: { ...report.source, source: { ...anArticle().source, name } },
        },
      }),
    )
    await store().articles.fileStories({ stories: [], known: copies, at: builtAt + hour })
    let seen: readonly HeldAlert[] = []
    await fileLists(store(), {
      compose: (destination, held) => {
        seen = held
        return listOf(destination, held)
      },
    })
    expect(seen).toEqual([
      {
        storyId: 'story-1',
        finds: [
          { topicId: 'bialorus', form: 'Białoruś' },
          { topicId: 'bialorus', form: 'Mińsku' },
        ],
        alert: heldAlert(1),
        step: 'quiet',
        filedAt: builtAt,
        outlets: 3,
      },
    ])
  })

  test('whoever composes is told what the destination has muted at that moment, and nothing else', async () => {
    const [mine, over, others] = [
      aMute('mine', slack),
      { ...aMute('over', slack), until: builtAt },
      aMute('others', discord),
    ]
    for (const mute of [mine, over, others]) await store().mutes.add(mute)
    await hold(store(), 1, [slack])
    let told: readonly Mute[] = []
    await fileLists(store(), {
      compose: (destination, held, mutes) => {
        told = mutes
        return listOf(destination, held)
      },
    })
    expect(told).toEqual([mine])
  })

  test('where nothing is to be said no list is filed, nothing waits any more, and it can be told why', async () => {
    const line = { destination: slack, step: 'quiet', alert: heldAlert(1) } as const
    const about = { articleId: 'article-1', storyId: 'story-1', destination: slack, detail: null } as const
    const heldThere = { ...about, outcome: 'held', step: 'quiet' } as const
    const story = aNumberedStory(1, { operations: [], held: [line] })
    await store().articles.fileStories({ stories: [story], known: [], decisions: [heldThere], at: builtAt })
    const dropped = [{ storyId: 'story-1', step: 'mute', detail: 'mute-1' }] as const
    expect(await fileLists(store(), { compose: () => ({ operation: null, dropped }) })).toBe(0)
    expect(await store().archive.heldCounts()).toEqual([])
    expect(await store().outbox.operations(9)).toEqual([])
    const stopped = { ...about, outcome: 'stopped', step: 'mute', detail: 'mute-1' }
    expect(await store().archive.decisionsOf('article-1')).toEqual([heldThere, stopped])
  })

  test('of two that wait the one is listed and the other dropped', async () => {
    await hold(store(), 1, [slack])
    await hold(store(), 2, [slack])
    const compose = (destination: Destination, held: readonly HeldAlert[]): Listing => ({
      ...listOf(destination, held.slice(1)),
      dropped: [{ storyId: 'story-1', step: 'mute', detail: null }],
    })
    expect(await fileLists(store(), { compose })).toBe(1)
    expect(await listed(store())).toEqual([[destinationKey(slack), ['alert 2']]])
    expect(await store().archive.heldCounts()).toEqual([])
  })

  test('alerts whose list has a subject that is taken stay held', async () => {
    const operation = aNewOperation({ subject: 'list:taken', destination: slack })
    const compose = (): Listing => ({ operation, dropped: [] })
    await store().outbox.fileOperations([operation], builtAt)
    await hold(store(), 1, [slack])
    expect(await fileLists(store(), { compose })).toBe(0)
    expect(await fileLists(store(), {})).toBe(1)
  })
}

type Request = Parameters<Store['articles']['fileLists']>[0]

async function fileLists(store: Store, request: Partial<Request>): Promise<number> {
  return store.articles.fileLists({
    lastListBefore: builtAt - hour,
    at: builtAt,
    isQuiet: () => false,
    compose: listOf,
    ...request,
  })
}

function listOf(destination: Destination, held: readonly HeldAlert[]): Listing {
  const items = held.map(({ alert }) => alert)
  const subject = `list:${items.map((item) => item.title).join()}`
  const message = { kind: 'list', locale: 'pl', items, omitted: 0, isSample: false } as const
  return { operation: aNewOperation({ subject, destination, message }), dropped: [] }
}

function aMute(id: string, destination: Destination): Mute {
  const muted = { kind: 'topic', topicId: 'bialorus' } as const
  return { id, muted, scope: { kind: 'channel', destination }, by: 'terminal', at: builtAt, until: null }
}

function neverComposed(): Listing {
  throw new Error('there is nothing to list')
}

function heldAlert(number: number): ListedAlert {
  const { url, source } = anArticle()
  return { title: `alert ${number}`, url, source, topics: ['Białoruś'] }
}

async function hold(
  store: Store,
  number: number,
  destinations: readonly Destination[],
  step: Step = 'ceiling',
): Promise<void> {
  await file(
    store,
    number,
    destinations.map((destination) => ({ destination, step, alert: heldAlert(number) })),
  )
}

async function file(store: Store, number: number, held: readonly NewHeldAlert[]): Promise<void> {
  const story = aNumberedStory(number, { operations: [], held })
  await store.articles.fileStories({ stories: [story], known: [], at: builtAt })
}

/** Per list in the outbox: its destination and the titles in it. */
async function listed(store: Store): Promise<readonly (readonly [string, readonly string[]])[]> {
  const operations = await store.outbox.operations(100)
  return operations.flatMap(({ destination, message }) =>
    message.kind === 'list'
      ? [[destinationKey(destination), message.items.map((item) => item.title)] as const]
      : [],
  )
}
