import { expect, test } from 'vitest'
import type { SeenEntry, Sightings } from '#ports/store.ts'
import { aKnownEntry, aSeenEntry, aStory, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const feedId = 'kurier-graniczny'
const nothing = { guid: null, address: null, title: '', lead: '', publishedAt: null }
const DAY_MS = 24 * 3_600_000

export function entryContract(store: StoreInUse): void {
  const remember = (...entries: readonly SeenEntry[]) =>
    store().articles.fileStories({
      stories: [],
      known: entries.map((entry) => aKnownEntry({ feedId, entry, report: null })),
      at: builtAt,
    })
  const see = (sightings: Partial<Sightings>, at = builtAt + DAY_MS) =>
    store().articles.recordSightings(feedId, { present: [], changed: [], added: [], ...sightings }, at)
  const similar = (look: Partial<SeenEntry['look']>, feed = feedId) =>
    store().articles.similarEntries(feed, [{ ...nothing, ...look }])

  const entry = aSeenEntry('a', {
    guid: 'g1',
    address: 'https://kurier.example/1',
    title: 'sejm przyjmuje ustawę',
    lead: "posłowie głosowali w nocy; o'brien",
    publishedAt: builtAt - 1,
  })

  test.each([
    ['the guid', { guid: 'g1' }],
    ['the address', { address: 'https://kurier.example/1' }],
    ['the date', { publishedAt: builtAt - 1 }],
    ['the lead, whatever the title', { lead: entry.look.lead, title: 'inny' }],
  ])('an entry is found whole by %s', async (_, look) => {
    await remember(entry, aSeenEntry('b'))
    expect(await similar(look)).toEqual([{ ...entry, seenAt: builtAt }])
  })

  test.each([
    ['nothing in common', { guid: 'g2', title: 'sejm przyjmuje ustawę' }],
    ['nothing at all', {}],
  ])('no entry is found by %s', async (_, look) => {
    await remember(entry, aSeenEntry('b'))
    expect(await similar(look)).toEqual([])
  })

  test('an entry without a lead is found by its title', async () => {
    await remember(aSeenEntry('a', { title: 'pogoda' }))
    expect((await similar({ title: 'pogoda' })).map(({ key }) => key)).toEqual(['a'])
  })

  test('an entry that shares everything is found once, and only in its own feed', async () => {
    await remember(entry)
    expect(await similar(entry.look)).toHaveLength(1)
    expect(await similar(entry.look, 'dziennik')).toEqual([])
  })

  test('of many entries with one guid, the 20 seen last are found', async () => {
    const many = Array.from({ length: 30 }, (_, index) => aSeenEntry(`e${index}`, { guid: 'stały' }))
    await remember(...many)
    await see({ present: many.slice(5, 25).map(({ key }) => key) }, builtAt + 2 * DAY_MS)
    const found = await similar({ guid: 'stały' })
    expect(new Set(found.map(({ key }) => key))).toEqual(new Set(many.slice(5, 25).map(({ key }) => key)))
  })

  test('2,000 looks are looked up at once', async () => {
    await remember(entry)
    const looks = Array.from({ length: 2_000 }, (_, index) => ({ ...nothing, guid: `g${index}` }))
    expect(await store().articles.similarEntries(feedId, looks)).toHaveLength(1)
  })

  test('a story’s own entry is remembered by its look', async () => {
    await store().articles.fileStories({ stories: [aStory({ entry })], known: [], at: builtAt })
    expect(await similar({ guid: 'g1' })).toEqual([{ ...entry, seenAt: builtAt }])
  })

  test('an entry that looks different takes its new look, and is unknown by the old one', async () => {
    await remember(entry)
    const to = { key: 'a2', look: { ...entry.look, guid: 'g2' } }
    await see({ changed: [{ from: 'a', to }] })
    expect(await store().articles.unknownEntries(feedId, ['a', 'a2'])).toEqual(new Set(['a']))
    expect(await similar({ address: entry.look.address })).toEqual([{ ...to, seenAt: builtAt + DAY_MS }])
  })

  test('another look of an entry is remembered beside it, once', async () => {
    const other = { key: 'a2', look: { ...entry.look, guid: 'g2' } }
    await remember(entry)
    await see({ added: [other, other] })
    expect(await similar({ address: entry.look.address })).toHaveLength(2)
  })

  test.each([
    ['within a day of the last time changes nothing', DAY_MS, builtAt],
    ['later is noted', DAY_MS + 1, builtAt + DAY_MS + 1],
  ])('a sighting %s', async (_, afterMs, seenAt) => {
    await remember(entry)
    await see({ present: ['a', 'unknown'] }, builtAt + afterMs)
    expect((await similar({ guid: 'g1' })).map((found) => found.seenAt)).toEqual([seenAt])
  })
}
