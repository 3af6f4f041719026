import { describe, expect, test } from 'vitest'
import type { NewOperation } from '#domain/operation.ts'
import type { Voice } from '#ports/silence-store.ts'
import { aNewOperation, aNumberedStory, anArticle, aSeenEntry, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const HOUR_MS = 3_600_000
const destination = { platform: 'slack', address: 'C0123ABCD' }
const seven = { destination, schedule: '07:00', slot: '2026-05-12T07:00' }
const eight = { ...seven, slot: '2026-05-13T07:00' }
const operation: NewOperation = { ...aNewOperation(), destination, subject: `digest:${seven.slot}` }

/** What a store must do for digests, looks and silences. */
export function digestContract(store: StoreInUse): void {
  describe('slots', () => {
    slotContract(store)
  })
  describe('what was filed', () => {
    filedContract(store)
  })
  describe('looks', () => {
    test('are those of each person on each platform, the last one', async () => {
      const { looks } = store()
      await looks.recordLook('slack', 'U1', 1)
      await looks.recordLook('slack', 'U1', 2)
      await looks.recordLook('discord', 'U1', 3)
      expect(await looks.lastLook('slack', 'U1')).toBe(2)
      expect(await looks.lastLook('discord', 'U1')).toBe(3)
      expect(await looks.lastLook('slack', 'U2')).toBeNull()
    })
  })
  describe('silences', () => {
    silenceContract(store)
  })
}

function slotContract(store: StoreInUse): void {
  test('of a schedule that was never met nothing is known', async () => {
    expect(await store().digests.slotState(seven, builtAt)).toEqual({
      isBegun: false,
      isSettled: false,
      reachedTo: null,
    })
  })

  test('a slot is settled with its digest, and files it once', async () => {
    const { digests, outbox } = store()
    const filed = { outcome: 'filed', operation, at: builtAt } as const
    await digests.settleSlot(seven, filed)
    await digests.settleSlot(seven, { ...filed, operation: { ...operation, subject: 'digest:again' } })
    expect((await outbox.operations(9)).map(({ subject }) => subject)).toEqual([operation.subject])
    expect(await digests.slotState(seven, builtAt)).toEqual({
      isBegun: true,
      isSettled: true,
      reachedTo: builtAt,
    })
    expect(await digests.slotState(eight, builtAt)).toMatchObject({ isBegun: true, isSettled: false })
  })

  test('a slot is settled for every schedule of its channel, and for no other channel', async () => {
    const { digests } = store()
    await digests.settleSlot(seven, { outcome: 'filed', operation, at: builtAt })
    const other = { ...seven, schedule: '0 7 * * *' }
    expect(await digests.slotState(other, builtAt)).toMatchObject({ isBegun: false, isSettled: true })
    const elsewhere = { ...seven, destination: { ...destination, address: 'C0456' } }
    expect(await digests.slotState(elsewhere, builtAt)).toMatchObject({ isBegun: false, isSettled: false })
  })

  test.each([
    ['begun', null],
    ['skipped', null],
    ['filed', builtAt],
  ] as const)('a slot that is %s reaches to %j', async (outcome, reachedTo) => {
    const { digests } = store()
    await digests.settleSlot(seven, { outcome, operation: null, at: builtAt })
    expect((await digests.slotState(seven, builtAt)).reachedTo).toBe(reachedTo)
    expect((await digests.slotState(seven, builtAt - 1)).reachedTo).toBeNull()
  })

  test('a store that was restored owes nothing of before', async () => {
    const { digests, lifetime } = store()
    await digests.settleSlot(seven, { outcome: 'filed', operation: null, at: builtAt })
    const announce = () => []
    await lifetime.takeUp({ feedIds: [], at: builtAt, lookUpAt: builtAt, generation: 9, announce })
    expect(await digests.slotState(eight, builtAt)).toMatchObject({ isBegun: false })
  })
}

function filedContract(store: StoreInUse): void {
  const query = {
    topicIds: ['bialorus'],
    filedSince: builtAt,
    filedUntil: builtAt + HOUR_MS,
    publishedSince: builtAt - 12 * HOUR_MS,
    openedSince: builtAt - 48 * HOUR_MS,
  }

  async function file(number: number, at: number, publishedAt = at): Promise<void> {
    const story = aNumberedStory(number)
    const article = anArticle({ ...story.article, publishedAt, firstSeenAt: at })
    await store().articles.fileStories({ stories: [{ ...story, article, operations: [] }], known: [], at })
  }

  test.each([
    ['at the beginning', builtAt, 1],
    ['just before it', builtAt - 1, 0],
    ['at the end', builtAt + HOUR_MS, 0],
    ['just before the end', builtAt + HOUR_MS - 1, 1],
  ])('an article that was filed %s', async (_, at, count) => {
    await file(1, at)
    expect(await store().archive.filed(query)).toHaveLength(count)
    expect(await store().archive.hasFiled(query.filedSince, query.filedUntil)).toBe(count === 1)
  })

  test('an article of days ago is none, and neither is one of another topic', async () => {
    await file(1, builtAt, builtAt - 13 * HOUR_MS)
    await file(2, builtAt)
    expect(await store().archive.filed({ ...query, topicIds: ['sport'] })).toEqual([])
    expect(await store().archive.filed({ ...query, topicIds: [] })).toEqual([])
    const [only, ...others] = await store().archive.filed(query)
    expect([only?.storyId, only?.topicIds, others]).toEqual([aNumberedStory(2).storyId, ['bialorus'], []])
  })

  test('a story counts each of its outlets once', async () => {
    await file(1, builtAt)
    const { storyId } = aNumberedStory(1)
    const goniec = { name: 'Goniec', type: null, country: null }
    const known = ['a', 'b'].map((id) => ({
      feedId: 'goniec',
      entry: aSeenEntry(id),
      report: { storyId, canonicalUrl: id, source: { source: goniec, url: null, at: builtAt } },
    }))
    await store().articles.fileStories({ stories: [], known, at: builtAt })
    expect(await store().archive.countOutlets([storyId])).toEqual(new Map([[storyId, 2]]))
  })

  test('a report holds what the analysis found', async () => {
    await file(1, builtAt)
    const { storyId, analysis } = aNumberedStory(1)
    const [report] = await store().archive.reports([storyId, 'gone'])
    expect([report?.summary, report?.topics, report?.quotes]).toEqual([
      analysis.summary,
      analysis.topics,
      analysis.quotes,
    ])
  })
}

function silenceContract(store: StoreInUse): void {
  const feed: Voice = { kind: 'feed', id: 'kurier' }
  const topic: Voice = { kind: 'topic', id: 'bialorus' }

  test('a feed is heard when its entries are filed, and remembered by when they were published', async () => {
    const entry = (key: string, publishedAt: number | null) => {
      const seen = aSeenEntry(key)
      return { ...seen, look: { ...seen.look, publishedAt } }
    }
    const added = [entry('dated', 5), entry('undated', null), entry('ahead', 99)]
    await store().articles.recordSightings('kurier', { present: [], changed: [], added }, 10)
    const { silences } = store()
    expect(await silences.lastHeard(feed, 10)).toBe(10)
    expect(await silences.lastHeard(feed, 9)).toBeNull()
    expect(await silences.heard(feed, { since: 10, atLeast: 1 })).toEqual([5, 10, 10])
    expect(await silences.heard(feed, { since: 11, atLeast: 2 })).toHaveLength(2)
    expect(await silences.lastHeard({ ...feed, id: 'goniec' }, 10)).toBeNull()
  })

  test('a topic is heard by its stories', async () => {
    const story = aNumberedStory(1)
    await store().articles.fileStories({ stories: [{ ...story, operations: [] }], known: [], at: builtAt })
    const at = story.article.publishedAt ?? story.article.firstSeenAt
    expect(await store().silences.lastHeard(topic, at)).toBe(at)
    expect(await store().silences.lastHeard(topic, at - 1)).toBeNull()
    expect(await store().silences.heard(topic, { since: 0, atLeast: 1 })).toEqual([at])
    expect(await store().silences.lastHeard({ ...topic, id: 'sport' }, at)).toBeNull()
  })

  test('who did not watch was away, and a feed that could not be read was not heard', async () => {
    const { silences } = store()
    const watch = { mostMs: 10, deaf: [], forgetBefore: 0 }
    await silences.recordWatch({ ...watch, at: 100 })
    await silences.recordWatch({ ...watch, at: 110 })
    await silences.recordWatch({ ...watch, at: 121, deaf: [{ feedId: 'kurier', since: 90 }] })
    await silences.recordWatch({ ...watch, at: 125, deaf: [{ feedId: 'kurier', since: 90 }] })
    expect(await silences.absences(0)).toEqual([
      { feedId: null, since: 110, until: 121 },
      { feedId: 'kurier', since: 90, until: 125 },
    ])
    expect(await silences.absences(121)).toHaveLength(1)
    await silences.recordWatch({ ...watch, at: 130, forgetBefore: 122 })
    expect(await silences.absences(0)).toHaveLength(1)
  })

  test('the notice of a silence is filed with it, once', async () => {
    const { silences, outbox } = store()
    const told = { ...feed, since: 1, usualGapMs: 2, toldAt: 3, endedAt: null }
    for (const at of [builtAt, builtAt + 1]) await silences.recordTold(told, [operation], at)
    expect((await outbox.operations(9)).map(({ subject, dueAt }) => [subject, dueAt])).toEqual([
      [operation.subject, builtAt],
    ])
  })

  test('of each voice the last silence is known', async () => {
    const { silences } = store()
    const told = { ...feed, since: 1, usualGapMs: 2, toldAt: 3, endedAt: null }
    await silences.recordTold(told, [], builtAt)
    await silences.recordTold({ ...told, endedAt: 4 }, [], builtAt)
    await silences.recordTold({ ...told, ...topic }, [], builtAt)
    expect(new Set(await silences.told())).toEqual(
      new Set([
        { ...told, endedAt: 4 },
        { ...told, ...topic },
      ]),
    )
  })
}
