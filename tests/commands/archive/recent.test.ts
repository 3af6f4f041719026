import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Muted } from '#domain/mute.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { NewStory } from '#ports/store.ts'
import { aNumberedStory, anArticle, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aFeed, aTopic, testWorld } from '../../fakes/world.ts'

let world: CommandWorld

function asking(): Invocation {
  return { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale: 'pl', isManager: false }
}

function story(number: number, overrides: Partial<NewStory['article']> = {}): NewStory {
  const base = aNumberedStory(number)
  const article = anArticle({
    id: `story${number}`,
    title: `Tytuł ${number}`,
    url: `https://kurier.example/${number}`,
    canonicalUrl: `https://kurier.example/${number}`,
    publishedAt: builtAt - number * 60_000,
    ...overrides,
  })
  return { ...base, storyId: `story${number}`, article, operations: [] }
}

async function worldWith(stories: readonly NewStory[]): Promise<CommandWorld> {
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Broń jądrowa', { id: 'bron-jadrowa' })]
  const feeds = [
    aFeed('kurier-graniczny'),
    aFeed('goniec', { source: { name: 'Goniec Żuławski', type: null, country: null } }),
  ]
  const { configuration, store } = await testWorld({ topics, feeds })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  return aCommandWorld({ configuration, store, platformNames: ['Slack'] })
}

function titles(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => (block.kind === 'item' ? [block.title] : []))
}

function heading(reply: Reply): string {
  const [first] = reply.blocks
  return first !== undefined && 'text' in first ? first.text : ''
}

function actionOf(reply: Reply, label: string): string {
  const button = reply.buttons.find((one) => one.label.includes(label))
  if (button === undefined || !('action' in button)) throw new Error(`no button "${label}"`)
  return button.action
}

describe('recent, narrowed', () => {
  beforeEach(async () => {
    const foreign = Array.from({ length: 7 }, (_, index) => story(index + 21, { language: 'en' }))
    const silent = foreign.map((one) => ({ ...one, analysis: { ...one.analysis, quotes: [] } }))
    world = await worldWith([...Array.from({ length: 3 }, (_, index) => story(index + 1)), ...silent])
  })

  test.each([
    ['ostatnie język:en limit:25', 7],
    ['recent language:polski', 3],
    ['ostatnie osoba:Leny Zawady', 3],
    ['ostatnie ekspert:Lena Zawada język:en', 0],
    ['ostatnie temat:Białoruś osoba:Zawada limit:2', 2],
    ['ostatnie temat:„Białoruś” osoba:"Zawada" 2', 2],
  ])('%s covers %i', async (text, count) => {
    expect(heading(await createDispatcher(world).runText(text, asking()))).toMatch(
      new RegExp(`${count} artyku`, 'u'),
    )
  })

  test.each([
    ['ostatnie język:klingoński', 'Nie znam języka „klingoński”'],
    ['ostatnie osoba:Nikt', '„Nikt”'],
  ])('%s says what is wrong', async (text, part) => {
    const reply = await createDispatcher(world).runText(text, asking())
    expect([reply.trouble, heading(reply).includes(part)]).toEqual(['asked-wrongly', true])
  })

  test('its pages stay narrowed, and a forged narrowing is out of date', async () => {
    const dispatcher = createDispatcher(world)
    const first = await dispatcher.runText('ostatnie język:en', asking())
    const action = actionOf(first, 'Dalej')
    expect(action.length).toBeLessThanOrEqual(100)
    expect(titles(await dispatcher.press(action, asking()))).toEqual(['Tytuł 26', 'Tytuł 27'])
    const forged = action.replace(/_.*$/u, '_aaaaaaaaaaaa')
    expect((await dispatcher.press(forged, asking())).trouble).toBe('asked-wrongly')
  })

  test('each item is shared by itself, in full', async () => {
    const dispatcher = createDispatcher(world)
    const reply = await dispatcher.runText('ostatnie', asking())
    const shared = await dispatcher.press(actionOf(reply, '↗ 2'), asking())
    expect(shared.visibility).toBe('channel')
    expect(JSON.stringify(shared.blocks)).toContain('Tytuł 2')
  })
})

describe('what somebody muted for themselves', () => {
  beforeEach(async () => {
    world = await worldWith(Array.from({ length: 12 }, (_, index) => story(index + 1)))
  })

  const mute = async (muted: Muted, userId = 'u1'): Promise<void> => {
    const scope = { kind: 'person', platform: 'fake', userId } as const
    await world.store.mutes.add({ id: JSON.stringify(muted), muted, scope, by: userId, at: 0, until: null })
  }

  test('is left out of recent, page by page, with how much, and shown again when asked for', async () => {
    for (const number of [1, 3, 8]) await mute({ kind: 'story', storyId: `story${number}` })
    const dispatcher = createDispatcher(world)
    const first = await dispatcher.runText('ostatnie limit:7', asking())
    expect(titles(first)).toEqual([2, 4, 5, 6, 7].map((number) => `Tytuł ${number}`))
    expect(JSON.stringify(first.blocks)).toContain('Bez 3 artykułów z Twoich wyciszeń')
    expect(titles(await dispatcher.press(actionOf(first, 'Dalej'), asking()))).toEqual([
      'Tytuł 9',
      'Tytuł 10',
    ])
    const whole = await dispatcher.press(actionOf(first, 'Pokaż wyciszone'), asking())
    expect(titles(whole)).toEqual([1, 2, 3, 4, 5].map((number) => `Tytuł ${number}`))
    expect(JSON.stringify(whole.blocks)).not.toContain('wyciszeń')
  })

  test.each<[string, Muted, number]>([
    ['a topic', { kind: 'topic', topicId: 'bialorus' }, 0],
    ['the outlet', { kind: 'source', source: 'kurier graniczny' }, 0],
    ['one of its two forms', { kind: 'form', topicId: 'bialorus', form: 'Mińsku' }, 5],
  ])('%s', async (_, muted, count) => {
    await mute(muted)
    const reply = await createDispatcher(world).runText('ostatnie', asking())
    expect(titles(reply)).toHaveLength(count)
  })

  test('is nobody else’s, and what is shared says nothing of it', async () => {
    await mute({ kind: 'topic', topicId: 'bialorus' }, 'u2')
    expect(titles(await createDispatcher(world).runText('ostatnie', asking()))).toHaveLength(5)
    await mute({ kind: 'story', storyId: 'story1' })
    const shared = await createDispatcher(world).runText('ostatnie udostępnij', asking())
    expect([shared.buttons, JSON.stringify(shared.blocks).includes('wyciszeń')]).toEqual([[], false])
  })

  test('is left out of a search too', async () => {
    await mute({ kind: 'story', storyId: 'story4' })
    const dispatcher = createDispatcher(world)
    const reply = await dispatcher.runText('szukaj tytuł', asking())
    expect(titles(reply)).not.toContain('Tytuł 4')
    expect(JSON.stringify(reply.blocks)).toContain('Bez 1 artykułu z Twoich wyciszeń')
    const whole = await dispatcher.press(actionOf(reply, 'Pokaż wyciszone'), asking())
    expect(titles(whole)).toContain('Tytuł 4')
  })
})
