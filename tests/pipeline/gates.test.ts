import { describe, expect, test } from 'vitest'
import type { Mute, Muted } from '#domain/mute.ts'
import type { Severity } from '#domain/severity.ts'
import type { Topic } from '#domain/topic.ts'
import { judge } from '#pipeline/gates/index.ts'
import type { Candidate } from '#pipeline/gates/gate.ts'
import { muteOfStory } from '#pipeline/gates/mute.ts'
import { anAnalysis, anArticle, aNewOperation, anAlert, builtAt } from '../builders.ts'
import { aChannel, anIdentifiedEntry, aTopic, testWorld, type TestWorld } from '../fakes/world.ts'

const agreements = aTopic('Umowy')
const belarus = aTopic('Białoruś')
const channel = aChannel('c1', { topicIds: [agreements.id, belarus.id], alertsPerHour: 2 })

describe('what a channel has muted', () => {
  const rows: readonly (readonly [string, Muted, boolean])[] = [
    ['its only topic', { kind: 'topic', topicId: agreements.id }, false],
    ['another topic', { kind: 'topic', topicId: belarus.id }, true],
    ['the outlet, in other letters', { kind: 'source', source: 'kurier graniczny' }, false],
    ['another outlet', { kind: 'source', source: 'Goniec' }, true],
    ['the story', { kind: 'story', storyId: 'article-1' }, false],
    ['the only form found, in other letters', { kind: 'form', topicId: agreements.id, form: 'Umów' }, false],
    ['a form of another topic', { kind: 'form', topicId: belarus.id, form: 'umów' }, true],
    ['a form that differs by a diacritic', { kind: 'form', topicId: agreements.id, form: 'umow' }, true],
  ]
  test.each(rows)('%s', async (_, muted, isLeft) => {
    const world = await worldWith(aMute(muted))
    const { verdict } = await judge(world, candidate([agreements], { umowy: ['umów'] }))
    expect(verdict).toEqual(isLeft ? { kind: 'pass' } : { kind: 'stop', step: 'mute', detail: 'mute-1' })
  })

  test('a form lets an article through that has another form', async () => {
    const world = await worldWith(aMute({ kind: 'form', topicId: agreements.id, form: 'umów' }))
    const { verdict } = await judge(world, candidate([agreements], { umowy: ['umów', 'umowę'] }))
    expect(verdict).toEqual({ kind: 'pass' })
  })

  test('one topic of two is left out of what is announced', async () => {
    const world = await worldWith(aMute({ kind: 'topic', topicId: agreements.id }))
    const { verdict, topics } = await judge(
      world,
      candidate([agreements, belarus], { umowy: ['umów'], białoruś: ['Białoruś'] }),
    )
    expect(verdict).toEqual({ kind: 'pass' })
    expect(topics).toEqual([belarus])
  })

  test('in another channel, for a person, or no longer keeps nothing back', async () => {
    const topic: Muted = { kind: 'topic', topicId: agreements.id }
    const elsewhere = { kind: 'channel', destination: { platform: 'fake', address: 'c2' } } as const
    const world = await worldWith(
      { ...aMute(topic), id: 'a', scope: elsewhere },
      { ...aMute(topic), id: 'b', scope: { kind: 'person', platform: 'fake', userId: 'c1' } },
      { ...aMute(topic), id: 'c', until: builtAt },
    )
    expect((await judge(world, candidate([agreements], { umowy: ['umów'] }))).verdict).toEqual({
      kind: 'pass',
    })
  })

  test('a story’s own mute is found for its edits and replies', async () => {
    const world = await worldWith(aMute({ kind: 'story', storyId: 's1' }))
    expect((await muteOfStory(world, channel, 's1'))?.id).toBe('mute-1')
    expect(await muteOfStory(world, channel, 's2')).toBeNull()
    expect(await muteOfStory(world, aChannel('c2'), 's1')).toBeNull()
  })
})

describe('a ceiling of two', () => {
  test.each<[string, Severity, number, string]>([
    ['lets the second through', 'normal', 1, 'pass'],
    ['holds the third', 'normal', 2, 'hold'],
    ['holds what is important', 'important', 2, 'hold'],
    ['lets what is urgent past', 'urgent', 2, 'pass'],
    ['lets what is urgent past, to the fourth', 'urgent', 3, 'pass'],
    ['holds even that from the fifth on', 'urgent', 4, 'hold'],
  ])('%s', async (_, severity, before, kind) => {
    const world = await worldWith()
    await world.store.outbox.fileOperations(
      Array.from({ length: before }, (__, index) => post(`s${index}`)),
      builtAt,
    )
    const { verdict } = await judge(world, { ...candidate([agreements], { umowy: ['umowa'] }), severity })
    expect(verdict.kind).toBe(kind)
  })

  test('counts no list, no edit, no reply, and nothing of an hour ago', async () => {
    const world = await worldWith()
    const list = { kind: 'list', locale: 'pl', items: [], omitted: 0, isSample: false } as const
    await world.store.outbox.fileOperations([post('old'), post('older')], builtAt - 3_600_001)
    const [target] = await world.store.outbox.operations(1)
    await world.store.outbox.fileOperations(
      [
        { ...post('old'), kind: 'edit', revision: 1, target: target?.key ?? null },
        { ...post('old'), kind: 'reply', revision: 1, target: target?.key ?? null },
        { ...post('list'), message: list },
        post('new'),
      ],
      builtAt,
    )
    expect((await judge(world, candidate([agreements], { umowy: ['umowa'] }))).verdict.kind).toBe('pass')
  })
})

describe('quiet hours around the clock', () => {
  const quiet = { spans: [{ start: 0, end: 1_439 }], days: [], onPolishHolidays: false, dates: [] }
  test.each<[string, Severity | null, Severity, string]>([
    ['hold what is important where urgent goes past', 'urgent', 'important', 'hold'],
    ['let what is urgent past', 'urgent', 'urgent', 'pass'],
    ['let more past than asked for', 'important', 'urgent', 'pass'],
    ['hold all where nothing goes past', null, 'urgent', 'hold'],
  ])('%s', async (_, bypass, severity, kind) => {
    const world = await worldWith()
    const one = candidate([agreements], { umowy: ['umowa'] })
    const at = { ...one, severity, channel: { ...channel, quiet: { ...quiet, bypass } } }
    expect((await judge(world, at)).verdict.kind).toBe(kind)
  })
})

function candidate(topics: readonly Topic[], forms: Readonly<Record<string, readonly string[]>>): Candidate {
  const analysis = anAnalysis({
    topics: Object.entries(forms).map(([topicId, found]) => ({
      topicId,
      matches: found.map((form, start) => ({ start, end: start + 1, field: 'text', form, keyword: topicId })),
    })),
  })
  const article = anArticle()
  const analysed = { entry: anIdentifiedEntry('Umowa'), article, analysis, isPageMissing: false }
  return { analysed, storyId: article.id, channel, topics, severity: 'normal' }
}

async function worldWith(...mutes: readonly Mute[]): Promise<TestWorld> {
  const world = await testWorld({ topics: [agreements, belarus], channels: [channel] })
  for (const one of mutes) await world.store.mutes.add(one)
  return world
}

function aMute(muted: Muted): Mute {
  const scope = { kind: 'channel', destination: channel.destination } as const
  return { id: 'mute-1', muted, scope, by: 'terminal', at: builtAt, until: null }
}

function post(subject: string) {
  return aNewOperation({ subject, destination: channel.destination, message: anAlert({ storyId: subject }) })
}
