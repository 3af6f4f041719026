import { describe, expect, test } from 'vitest'
import type { Decision, Step } from '#domain/decision.ts'
import type { FollowUp } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { NewHeldAlert } from '#ports/held-alerts.ts'
import type { NewStory, Store } from '#ports/store.ts'
import {
  aKnownEntry,
  anAlert,
  anAnalysis,
  anArticle,
  aNewOperation,
  aNumberedStory,
  anOperation,
  aStory,
  builtAt,
} from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const { destination } = aNewOperation()
const slack = { platform: 'slack', address: 'C0123ABCD' }
const { key } = anOperation()

/** What a store knows of a story that grows, and what growing changes. */
export function growingContract(store: StoreInUse): void {
  describe('an article that joins a story', () => {
    joining(store)
  })
  describe('the story so far', () => {
    soFar(store)
  })
  describe('its alerts so far', () => {
    alertsSoFar(store)
  })
  describe('its line in a list', () => {
    heldLines(store)
  })
}

/** A second article of story-1, of another feed. */
function secondReport(overrides: Partial<NewStory> = {}): NewStory {
  const second = aNumberedStory(2, { operations: [], ...overrides })
  const source = { name: 'Goniec', type: null, country: null }
  const article = { ...second.article, feedId: 'goniec', source, publishedAt: builtAt + 1 }
  return { ...second, storyId: 'story-1', article }
}

async function join(store: Store, ...joining: readonly NewStory[]): Promise<ReadonlySet<string>> {
  return store.articles.fileStories({ stories: [], joining, known: [], at: builtAt + 1 })
}

async function open(store: Store, overrides: Partial<NewStory> = {}): Promise<void> {
  await store.articles.fileStories({ stories: [aStory(overrides)], known: [], at: builtAt })
}

function joining(store: StoreInUse): void {
  test('is one of its reports, adds its topics behind those that are there, and opens none', async () => {
    await open(store())
    const analysis = anAnalysis({ topics: [{ topicId: 'pakt', matches: [] }, ...anAnalysis().topics] })
    expect(await join(store(), secondReport({ analysis }))).toEqual(new Set(['article-2']))
    const { reports, topicIds } = await store().articles.storySoFar('story-1')
    expect(reports.map(({ articleId, source }) => [articleId, source.name])).toEqual([
      ['article-1', 'Kurier Graniczny'],
      ['article-2', 'Goniec'],
    ])
    expect(topicIds).toEqual(['bialorus', 'pakt'])
    expect((await store().archive.totals(0)).articles).toBe(2)
    expect(await store().archive.story('story-2')).toBeNull()
  })

  test.each<[string, Partial<NewStory>]>([
    ['again', {}],
    ['under a new entry id', { entry: aNumberedStory(3).entry }],
  ])('%s changes nothing, and files nothing', async (_, again) => {
    await open(store())
    await join(store(), secondReport())
    const edit = { ...aNewOperation(), kind: 'edit', revision: 1, target: key } as const
    expect(await join(store(), { ...secondReport({ operations: [edit] }), ...again })).toEqual(new Set())
    expect((await store().articles.storySoFar('story-1')).reports).toHaveLength(2)
    expect(await store().outbox.operations(9)).toHaveLength(1)
  })

  test('that is not there is refused, and leaves nothing behind', async () => {
    const operation = aNewOperation()
    await expect(join(store(), secondReport({ operations: [operation] }))).rejects.toThrow(/foreign key/iu)
    expect(await store().outbox.operations(9)).toEqual([])
    expect((await store().archive.totals(0)).articles).toBe(0)
  })

  test('files what its growth changes with it, or not at all', async () => {
    await open(store())
    const edit = { ...aNewOperation(), kind: 'edit', revision: 1, target: key } as const
    const batch = { stories: [], joining: [secondReport({ operations: [edit] })], at: builtAt }
    const report = {
      storyId: 'no-such-story',
      canonicalUrl: null,
      source: { source: anArticle().source, url: null, at: builtAt },
    }
    await expect(
      store().articles.fileStories({ ...batch, known: [aKnownEntry({ report })] }),
    ).rejects.toThrow(/foreign key/iu)
    expect(await store().outbox.operations(9)).toHaveLength(1)
    await store().articles.fileStories({ ...batch, known: [] })
    expect((await store().outbox.operations(9)).map(({ kind }) => kind)).toEqual(['post', 'edit'])
  })
}

function soFar(store: StoreInUse): void {
  test('of one that is not there is nothing', async () => {
    const nothing = {
      topicIds: [],
      reports: [],
      alerts: [],
      held: [],
      listedAt: [],
      rules: [],
      speakers: [],
      texts: [],
      amendments: [],
    }
    expect(await store().articles.storySoFar('no-such-story')).toEqual(nothing)
  })

  test('tells what each report is, whom they quote, and their texts, the oldest first', async () => {
    await open(store())
    const report = { kind: 'correction', wire: ['PAP'], copyOf: 'article-1' } as const
    await join(store(), { ...secondReport(), report })
    const { reports, speakers, texts } = await store().articles.storySoFar('story-1')
    expect(reports[1]).toMatchObject({ ...report, feedId: 'goniec', at: builtAt + 1 })
    expect(speakers).toEqual(['Lena Zawada'])
    expect(texts.map(({ articleId, at }) => [articleId, at])).toEqual([
      ['article-1', anArticle().publishedAt],
      ['article-2', builtAt + 1],
    ])
  })

  const about = { articleId: 'article-1', storyId: 'story-1', destination } as const
  const decided: Readonly<Record<string, Decision>> = {
    announced: { ...about, outcome: 'announced', step: null, detail: 'big' },
    plain: { ...about, outcome: 'announced', step: null, detail: null },
    joined: { ...about, outcome: 'joined', step: null, detail: 'urgent' },
    unanswered: { ...about, outcome: 'joined', step: 'mute', detail: 'mute-1' },
    stopped: { ...about, outcome: 'stopped', step: 'route', detail: 'dull' },
    held: { ...about, outcome: 'held', step: 'ceiling', detail: '10' },
    heldElsewhere: { ...about, destination: slack, outcome: 'held', step: 'quiet', detail: '9' },
    dropped: { ...about, outcome: 'stopped', step: 'mute', detail: 'mute-1' },
  }
  test.each<
    [string, readonly string[], { readonly rules: readonly string[]; readonly listedAt: readonly object[] }]
  >([
    ['a rule that had the say is one of its rules', ['announced'], { rules: ['big'], listedAt: [] }],
    ['an alert without a rule has none', ['plain'], { rules: [], listedAt: [] }],
    ['and so is one that came later', ['announced', 'joined'], { rules: ['big', 'urgent'], listedAt: [] }],
    ['what kept an answer back is none', ['announced', 'unanswered'], { rules: ['big'], listedAt: [] }],
    ['a rule that let nothing through is none', ['stopped'], { rules: [], listedAt: [] }],
    [
      'what was held stands in a list',
      ['held', 'heldElsewhere'],
      { rules: [], listedAt: [destination, slack] },
    ],
    [
      'what was dropped since stands in none',
      ['held', 'heldElsewhere', 'dropped'],
      { rules: [], listedAt: [slack] },
    ],
  ])('%s: %j', async (_, names, expected) => {
    const decisions = names.flatMap((name) => decided[name] ?? [])
    await store().articles.fileStories({ stories: [aStory()], known: [], decisions, at: builtAt })
    const { rules, listedAt } = await store().articles.storySoFar('story-1')
    expect(new Set(rules)).toEqual(new Set(expected.rules.map((rule) => ({ rule, destination }))))
    expect(new Set(listedAt)).toEqual(new Set(expected.listedAt))
  })
}

const edit = (revision: number, dueAt: number): NewOperation => ({
  ...aNewOperation({ message: anAlert({ title: `grown ${revision}` }) }),
  kind: 'edit',
  revision,
  target: key,
  dueAt,
})

const answer = (revision: number, isBroadcast: boolean): NewOperation => ({
  ...aNewOperation(),
  kind: 'reply',
  revision,
  target: key,
  message: { ...followUp, isBroadcast },
})

const followUp: FollowUp = {
  kind: 'follow-up',
  locale: 'pl',
  storyId: 'story-1',
  topics: ['Białoruś'],
  about: 'Tytuł',
  reason: 'official',
  title: 'Ciąg dalszy',
  url: null,
  source: anArticle().source,
  at: builtAt,
  quotes: [],
  sentence: null,
  outlets: 2,
  isBroadcast: false,
  isSample: false,
}

function alertsSoFar(store: StoreInUse): void {
  type Lead = (outbox: Store['outbox']) => Promise<unknown>
  const [, second] = [1, 2].map((revision) => anOperation({ ...edit(revision, 0), kind: 'edit' }).key)
  const send: Lead = (outbox) => outbox.beginSend(second ?? '', builtAt + 7)
  const rows: readonly (readonly [string, Lead, object])[] = [
    ['waits', async () => undefined, { editDueAt: builtAt + 5, isEditWaiting: true }],
    ['is being sent', send, { editDueAt: builtAt + 7, isEditWaiting: false }],
    [
      'is to be tried again',
      async (outbox) => {
        await send(outbox)
        await outbox.postpone(second ?? '', builtAt + 9, 'busy')
      },
      { editDueAt: builtAt + 9, isEditWaiting: false },
    ],
    ['was given up', (outbox) => outbox.giveUp(second ?? '', 'dead', 'gone'), { isEditWaiting: false }],
  ]
  test.each(rows)(
    'the newest edit counts, whichever was filed last: one that %s',
    async (_, lead, expected) => {
      await open(store())
      await store().outbox.fileOperations([edit(2, builtAt + 5), edit(1, builtAt + 3)], builtAt)
      await lead(store().outbox)
      const { alerts } = await store().articles.storySoFar('story-1')
      expect(alerts).toMatchObject([
        { key, destination, revision: 2, message: { title: 'grown 2' }, isAlive: true, ...expected },
      ])
    },
  )

  test.each([
    ['dead', false],
    ['held', true],
  ] as const)('a post that is %s lives: %j', async (state, isAlive) => {
    await open(store())
    await store().outbox.giveUp(key, state, 'for the test')
    const { alerts } = await store().articles.storySoFar('story-1')
    expect(alerts).toMatchObject([{ revision: 0, editDueAt: null, isEditWaiting: false, isAlive }])
  })

  test('answers are counted, and those for the whole channel told, of this alert and no other', async () => {
    const elsewhere = aNewOperation({ destination: slack, message: anAlert() })
    await open(store(), { operations: [aNewOperation(), elsewhere] })
    await store().outbox.fileOperations([answer(1, true), answer(2, false)], builtAt)
    const { alerts } = await store().articles.storySoFar('story-1')
    expect(alerts.map((alert) => [alert.destination, alert.replies, alert.broadcasts])).toEqual([
      [destination, 2, ['official']],
      [slack, 0, []],
    ])
  })

  test('an edit that may wait goes behind all else of its channel, at its time and no earlier', async () => {
    const { outbox } = store()
    await open(store())
    await sent(outbox)
    await outbox.fileOperations([edit(1, builtAt + 5), aNewOperation({ subject: 'other' })], builtAt)
    expect(await sent(outbox)).toBe('other')
    expect(await outbox.nextDueAt()).toBe(builtAt + 5)
    expect(await outbox.dueDestinations(builtAt + 4)).toEqual([])
    expect(await outbox.nextDue(destination, builtAt + 4)).toBeNull()
    expect(await outbox.dueDestinations(builtAt + 5)).toEqual([destination])
    expect(await outbox.nextDue(destination, builtAt + 5)).toMatchObject({ kind: 'edit' })
  })

  test('an edit that was tried waits no more behind others', async () => {
    const { outbox } = store()
    await open(store())
    await sent(outbox)
    await outbox.fileOperations([edit(1, builtAt)], builtAt)
    const { key: tried = '' } = (await outbox.nextDue(destination, builtAt)) ?? {}
    await outbox.beginSend(tried, builtAt)
    await outbox.postpone(tried, builtAt + 9, 'busy')
    await outbox.fileOperations([aNewOperation({ subject: 'other' })], builtAt)
    expect(await outbox.nextDue(destination, builtAt + 8)).toBeNull()
    expect(await outbox.nextDue(destination, builtAt + 9)).toMatchObject({ key: tried })
  })
}

/** Sends what is next in the channel; answers its subject. */
async function sent(outbox: Store['outbox']): Promise<string | undefined> {
  const next = await outbox.nextDue(destination, builtAt)
  await outbox.beginSend(next?.key ?? '', builtAt)
  await outbox.markSent(next?.key ?? '', 'm1', builtAt)
  return next?.subject
}

function heldLines(store: StoreInUse): void {
  const line = (title: string, step: Step = 'quiet', at = destination): NewHeldAlert => {
    const { url, source, topics } = anAlert()
    return { destination: at, step, alert: { title, url, source, topics } }
  }
  const held = async () => (await store().articles.storySoFar('story-1')).held

  test('is a newer one where the story grows, held by the step that it was held by', async () => {
    await open(store(), { operations: [], held: [line('one')] })
    await join(store(), secondReport({ held: [line('two', 'ceiling')] }))
    expect(await held()).toEqual([line('two')])
  })

  test('grows with a copy, which is no article', async () => {
    await open(store(), { operations: [], held: [line('one')] })
    const { report } = aKnownEntry()
    const known = aKnownEntry({ report: report && { ...report, held: [line('two')] } })
    await store().articles.fileStories({ stories: [], known: [known], at: builtAt })
    expect(await held()).toEqual([line('two')])
  })

  test.each<[string, NewOperation, number]>([
    ['posted there', aNewOperation(), 0],
    ['posted elsewhere', aNewOperation({ destination: slack }), 1],
    ['changed', edit(1, builtAt), 1],
  ])('is there no more once the story is %s', async (_, operation, left) => {
    await open(store(), { operations: [], held: [line('one')] })
    await join(store(), secondReport({ operations: [operation] }))
    expect(await held()).toHaveLength(left)
  })

  test('of each channel is its own', async () => {
    await open(store(), { operations: [], held: [line('one'), line('one', 'ceiling', slack)] })
    await join(store(), secondReport({ operations: [aNewOperation()] }))
    expect(await held()).toEqual([line('one', 'ceiling', slack)])
  })
}
