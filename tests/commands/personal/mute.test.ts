import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Mute } from '#domain/mute.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { anArticle, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aChannel, aFeed, aTopic, fakeClock, testWorld, type FakeClock } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
let world: CommandWorld
let clock: FakeClock

beforeEach(async () => {
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Umowy', { id: 'umowy' })]
  const feeds = [
    aFeed('kurier-graniczny'),
    aFeed('goniec', { source: { name: 'Goniec Żuławski', type: null, country: null } }),
  ]
  const { configuration, store } = await testWorld({ topics, feeds, channels: [aChannel('c1')] })
  const titles = ['Burze nad Bałtykiem', 'Burze nad Tatrami']
  const stories = titles.map((title, number) => {
    const base = aNumberedStory(number)
    const article = anArticle({ ...base.article, id: `s${number}`, title })
    return { ...base, storyId: `s${number}`, article, operations: [] }
  })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  clock = fakeClock()
  world = aCommandWorld({ configuration, store, clock })
})

function by(overrides: Partial<Invocation> = {}): Invocation {
  return {
    platform: 'fake',
    channelAddress: 'c1',
    userId: 'u1',
    locale: 'pl',
    isManager: false,
    ...overrides,
  }
}

function ask(text: string, overrides: Partial<Invocation> = {}): Promise<Reply> {
  return createDispatcher(world).runText(text, by(overrides))
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? block.title : block.text)).join('\n')
}

function active(): Promise<readonly Mute[]> {
  return world.store.mutes.active(clock.now())
}

function actionOf(reply: Reply, label: string): string {
  const button = reply.buttons.find((one) => one.label.includes(label))
  return button !== undefined && 'action' in button ? button.action : ''
}

const manager = { isManager: true } as const
const mine = { kind: 'person', platform: 'fake', userId: 'u1' } as const
const channels = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const

describe('what is muted, and for how long', () => {
  test.each<[string, Mute['muted'], number | null]>([
    ['wycisz białoruś', { kind: 'topic', topicId: 'bialorus' }, 24],
    ['wycisz BIALORUS na 8 godzin', { kind: 'topic', topicId: 'bialorus' }, 8],
    ['mute 1h Białorusi', { kind: 'topic', topicId: 'bialorus' }, 1],
    ['mute topic:umowy always', { kind: 'topic', topicId: 'umowy' }, null],
    ['wycisz goniec 7d', { kind: 'source', source: 'Goniec Żuławski' }, 168],
    ['wycisz źródło:Goniec Żuławski na zawsze', { kind: 'source', source: 'Goniec Żuławski' }, null],
    ['wycisz s1', { kind: 'story', storyId: 's1' }, 24],
    ['wycisz artykuł:burze tatry 7d', { kind: 'story', storyId: 's1' }, 168],
    ['wycisz forma:umów temat:umowy', { kind: 'form', topicId: 'umowy', form: 'umów' }, 24],
    ['wycisz umowy forma:umów dla mnie', { kind: 'form', topicId: 'umowy', form: 'umów' }, 24],
  ])('"%s"', async (text, muted, hours) => {
    const reply = await ask(text)
    const until = hours === null ? null : clock.now() + hours * HOUR_MS
    expect(await active()).toMatchObject([{ muted, scope: mine, until, by: 'fake:u1' }])
    expect([reply.visibility, reply.trouble]).toEqual(['private', null])
  })

  test.each([
    ['wycisz bialarus', 'Najbliższe: Białoruś'],
    ['wycisz źródło:gonec', 'Nie znam źródła „gonec”. Najbliższe: Goniec Żuławski'],
    ['wycisz temat:xyz', 'Nie znam tematu „xyz”'],
    ['wycisz forma:umów', 'trzeba wyciszyć w temacie'],
    ['wycisz białoruś na:kiedyś', 'Nie rozumiem okresu „kiedyś”'],
    ['wycisz białoruś zasięg:świat', 'Nie rozumiem zasięgu „świat”'],
    ['wycisz artykuł:nie ma takiego', 'Nie ma w archiwum artykułu'],
  ])('"%s" mutes nothing', async (text, part) => {
    const reply = await ask(text)
    expect(said(reply)).toContain(part)
    expect([reply.trouble, await active()]).toEqual(['asked-wrongly', []])
  })

  test('an article of several is asked for, and chosen from menus', async () => {
    const asked = await ask('wycisz burze')
    const dispatcher = createDispatcher(world)
    const offered = await dispatcher.press(asked.menus?.[0]?.action ?? '', by(), 's1')
    const [menu, ...others] = offered.menus ?? []
    expect(menu?.choices.map(({ value }) => value)).toContain('7d|story')
    expect(others.map(({ placeholder }) => placeholder)).toEqual(['Obserwuj…'])
    await dispatcher.press(menu?.action ?? '', by(), '7d|story')
    expect(await active()).toMatchObject([{ muted: { kind: 'story', storyId: 's1' }, scope: mine }])
  })

  test('it ends by itself', async () => {
    await ask('wycisz białoruś 1h')
    clock.advance(HOUR_MS)
    expect(said(await ask('wycisz'))).toContain('Nic nie wyciszasz')
  })
})

describe('a channel’s mute', () => {
  test('is set by a manager and told to everybody, with an undo', async () => {
    const reply = await ask('wycisz białoruś 8h kanał', manager)
    expect(reply).toMatchObject({ visibility: 'channel', buttons: [{ label: 'Cofnij' }] })
    expect(said(reply)).toContain('🔕 Ten kanał nie dostanie do 12 maja 2026, 20:00: temat „Białoruś”')
    expect(await active()).toMatchObject([{ scope: channels }])
  })

  test.each<[string, Partial<Invocation>, string]>([
    ['somebody who manages nothing', {}, 'To może zrobić tylko osoba zarządzająca'],
    ['a manager where no alerts come', { ...manager, channelAddress: 'c9' }, 'nie idą alerty'],
  ])('is not set by %s', async (_who, overrides, part) => {
    const reply = await ask('wycisz białoruś w kanale', overrides)
    expect([said(reply).includes(part), reply.visibility]).toEqual([true, 'private'])
    expect(await active()).toEqual([])
  })

  test('is not chosen from a menu that a manager left behind', async () => {
    const reply = await createDispatcher(world).press('mute-here:s1', by(), '24h|source')
    expect([reply.trouble, await active()]).toEqual(['asked-wrongly', []])
  })

  test('is undone by managers alone, once', async () => {
    const action = actionOf(await ask('wycisz białoruś kanał', manager), 'Cofnij')
    const dispatcher = createDispatcher(world)
    expect(said(await dispatcher.press(action, by()))).toContain('osoba zarządzająca')
    expect(await active()).toHaveLength(1)
    expect(await dispatcher.press(action, by(manager))).toMatchObject({ visibility: 'channel' })
    expect(said(await dispatcher.press(action, by(manager)))).toContain('już nie trwa')
    expect(await active()).toEqual([])
  })
})

describe('the list of mutes', () => {
  test('holds one’s own and the channel’s, five a page, each with an undo', async () => {
    for (const text of ['s0', 's1', 'umowy', 'goniec', 'białoruś', 'umowy forma:umów']) {
      await ask(`wycisz ${text}`)
      clock.advance(1000)
    }
    await ask('wycisz białoruś', { userId: 'u2' })
    await ask('wycisz umowy kanał', manager)
    const first = await ask('wycisz')
    expect(said(first)).toContain('Wyciszenia Twoje i tego kanału: 7 · pozycje 1–5')
    expect(first.buttons).toHaveLength(6)
    const second = await createDispatcher(world).press(actionOf(first, 'Dalej'), by())
    expect(said(second)).toMatch(/pozycje 6–7\n.*forma „umów”.*u Ciebie.*\n.*temat „Umowy” · w tym kanale/u)
  })

  test('loses what is undone, by its button or its name', async () => {
    await ask('wycisz białoruś')
    await ask('wycisz źródło:"Goniec Żuławski" 24h')
    await createDispatcher(world).press(actionOf(await ask('mute'), '✕ temat „Białoruś”'), by())
    expect(await active()).toHaveLength(1)
    expect(said(await ask('odcisz goniec'))).toContain('Znów słychać: źródło „Goniec Żuławski”')
    expect(await active()).toEqual([])
    expect(said(await ask('odcisz goniec'))).toBe('Nie ma wyciszenia „goniec”.')
  })

  test('of somebody else cannot be undone', async () => {
    const action = actionOf(await ask('wycisz białoruś'), 'Cofnij')
    expect(said(await createDispatcher(world).press(action, by({ userId: 'u2' })))).toContain(
      'cudze wyciszenie',
    )
    expect(await active()).toHaveLength(1)
  })
})
