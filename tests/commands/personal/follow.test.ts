import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import { personAddress } from '#domain/destination.ts'
import type { Followed } from '#domain/follow.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { aFollowedNews, aNewOperation, anArticle, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aChannel, aFeed, aTopic, fakeClock, testWorld, type FakeClock } from '../../fakes/world.ts'

let world: CommandWorld
let clock: FakeClock

const expert = { name: 'Lena Zawada', role: null, organisation: null, roleDate: null, roleSource: null }

beforeEach(async () => {
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Umowy', { id: 'umowy' })]
  const source = { name: 'Goniec Żuławski', type: null, country: null }
  const feeds = [aFeed('kurier-graniczny'), aFeed('goniec', { source })]
  const channels = [aChannel('c1', { topicIds: ['bialorus'] }), aChannel('c2', { topicIds: ['umowy'] })]
  const { configuration, store } = await testWorld({
    topics,
    feeds,
    channels,
    experts: [expert, { ...expert, name: 'Adam Nowak' }],
  })
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

const ask = (text: string, overrides: Partial<Invocation> = {}): Promise<Reply> =>
  createDispatcher(world).runText(text, by(overrides))

const press = (action: string, value?: string, overrides: Partial<Invocation> = {}): Promise<Reply> =>
  createDispatcher(world).press(action, by(overrides), value)

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? block.title : block.text)).join('\n')
}

function actionOf(reply: Reply, label: string): string {
  const button = reply.buttons.find((one) => one.label.includes(label))
  return button !== undefined && 'action' in button ? button.action : ''
}

const followed = async (userId = 'u1'): Promise<readonly Followed[]> =>
  (await world.store.follows.of({ platform: 'fake', userId })).map((one) => one.followed)

describe('what is followed', () => {
  test.each<[string, Followed]>([
    ['obserwuj białoruś', { kind: 'topic', topicId: 'bialorus' }],
    ['OBSERWUJ Bialorusi', { kind: 'topic', topicId: 'bialorus' }],
    ['follow topic:belarus', { kind: 'topic', topicId: 'bialorus' }],
    ['follow goniec', { kind: 'source', source: 'Goniec Żuławski' }],
    ['obserwuj źródło:Goniec Żuławski', { kind: 'source', source: 'Goniec Żuławski' }],
    ['obserwuj Zawadę', { kind: 'person', name: 'Lena Zawada' }],
    ['follow person:Leny Zawady', { kind: 'person', name: 'Lena Zawada' }],
    ['obserwuj burze tatry', { kind: 'story', storyId: 's1' }],
    ['follow article:s0', { kind: 'story', storyId: 's0' }],
  ])('"%s"', async (text, expected) => {
    const reply = await ask(text.replace('belarus', 'białoruś'))
    expect(await followed()).toEqual([expected])
    expect([reply.visibility, reply.trouble]).toEqual(['private', null])
  })

  test.each([
    ['obserwuj nic takiego', 'Nie znam tematu, osoby, źródła ani artykułu „nic takiego”.'],
    ['obserwuj temat:biarolus', 'Najbliższe: Białoruś'],
    ['follow person:Nobody Here', 'Nie znam osoby „Nobody Here”.'],
    ['follow source:gonei', 'Najbliższe: Goniec Żuławski'],
  ])('nothing by "%s"', async (text, part) => {
    const reply = await ask(text)
    expect(said(reply)).toContain(part)
    expect([reply.trouble, await followed()]).toEqual(['asked-wrongly', []])
  })

  test('one of several articles, when it is chosen', async () => {
    const { menus = [] } = await ask('obserwuj burze')
    await press(menus[0]?.action ?? '', 's1')
    expect(await followed()).toEqual([{ kind: 'story', storyId: 's1' }])
  })

  test('something of an alert, from its button', async () => {
    const { menus = [] } = await press('follow:s1')
    const choices = menus[0]?.choices ?? []
    expect(choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['temat „Białoruś”', 'źródło „Kurier Graniczny”']),
    )
    for (const { value } of choices) await press(menus[0]?.action ?? '', value)
    expect(await followed()).toHaveLength(choices.length)
  })
})

describe('what is said of a follow', () => {
  test.each<[string, string, Partial<Invocation>, RegExp]>([
    ['that a message comes in private', 'obserwuj białoruś', {}, /Napiszę do Ciebie prywatnie/u],
    ['that it is followed already', 'obserwuj białoruś', {}, /Już obserwujesz/u],
    [
      'that no channel of the platform shows it',
      'follow białoruś',
      { platform: 'x', locale: 'en' },
      /No channel that you see/u,
    ],
    [
      'that no channel of their server shows it',
      'obserwuj umowy',
      { server: { id: 'g1', addresses: ['c1'] } },
      /nie pokazuje tego żaden kanał/u,
    ],
    ['that nobody has quoted the person', 'obserwuj Adam Nowak', {}, /nie ma jeszcze cytatów/u],
  ])('%s', async (_, text, overrides, part) => {
    if (part.source.startsWith('Już')) await ask(text)
    expect(said(await ask(text, overrides))).toMatch(part)
  })

  test('nothing of the sort of what the server shows', async () => {
    const reply = await ask('obserwuj białoruś', { server: { id: 'g1', addresses: ['c1'] } })
    expect(said(reply)).not.toContain('nie pokazuje')
    expect(await world.store.follows.servers()).toEqual(new Map([['fake:g1', ['c1']]]))
  })

  test('that there is no room for more than fifty', async () => {
    const follow = { platform: 'fake', userId: 'u1', locale: 'pl', server: null, at: builtAt } as const
    for (let number = 0; number < 50; number += 1) {
      const topic = { kind: 'topic', topicId: `t${number}` } as const
      await world.store.follows.add({ ...follow, id: `f${number}`, followed: topic }, 50)
    }
    const reply = await ask('obserwuj białoruś')
    expect(said(reply)).toMatch(/^Obserwujesz już 50 rzeczy/u)
    expect(reply.trouble).toBe('asked-wrongly')
  })
})

describe('the list and the end', () => {
  test('lists one’s own alone, with a button to end each', async () => {
    expect(said(await ask('obserwuj'))).toMatch(/^Niczego nie obserwujesz/u)
    await ask('obserwuj białoruś')
    clock.advance(1)
    await ask('obserwuj goniec')
    await ask('obserwuj umowy', { userId: 'u2' })
    const list = await ask('nieobserwuj')
    expect(said(list)).toBe('Obserwujesz 2 rzeczy\n• temat „Białoruś”\n• źródło „Goniec Żuławski”')
    await press(actionOf(list, 'Goniec'))
    expect(await followed()).toEqual([{ kind: 'topic', topicId: 'bialorus' }])
  })

  test.each(['nieobserwuj białoruś', 'unfollow topic:Biało', 'odcisz', 'nieobserwuj inne'])(
    '"%s" ends what it names',
    async (text) => {
      await ask('obserwuj białoruś')
      const reply = await ask(text)
      const isEnded = text.toLowerCase().includes('biał')
      expect(await followed()).toHaveLength(isEnded ? 0 : 1)
      if (isEnded) await press(actionOf(reply, 'Cofnij'))
      expect(await followed()).toHaveLength(1)
    },
  )

  test('is one’s own business', async () => {
    const mine = await ask('obserwuj białoruś')
    const undo = actionOf(mine, 'Cofnij')
    expect(said(await press(undo, undefined, { userId: 'u2' }))).toContain('ktoś inny')
    await press(undo)
    const again = `refollow:${undo.split(':')[1] ?? ''}`
    expect(said(await press(again, undefined, { userId: 'u2' }))).toContain('ktoś inny')
    expect([await followed(), await followed('u2')]).toEqual([[], []])
  })

  test('is told page by page', async () => {
    const follow = { platform: 'fake', userId: 'u1', locale: 'pl', server: null } as const
    for (let number = 10; number < 22; number += 1) {
      const topic = { kind: 'topic', topicId: `t${number}` } as const
      await world.store.follows.add({ ...follow, id: `f${number}`, followed: topic, at: number }, 50)
    }
    const first = await ask('obserwuj')
    const second = await press(actionOf(first, 'Dalej'))
    expect([said(first).split('\n').length, said(second).split('\n').length]).toEqual([11, 3])
    expect(second.isUpdate).toBe(true)
  })
})

describe('who cannot be written to', () => {
  beforeEach(async () => {
    const destination = { platform: 'fake', address: personAddress('u1') }
    const operation = aNewOperation({ subject: 'follow:s:a', destination, message: aFollowedNews() })
    const { outbox } = world.store
    await outbox.fileOperations([operation], builtAt)
    const due = await outbox.nextDue(destination, builtAt)
    await outbox.beginSend(due?.key ?? '', builtAt)
    const reason = { pl: 'zamknięte wiadomości', en: 'closed' }
    await outbox.park(due?.key ?? '', { reason, at: builtAt, notices: [] })
  })

  test('is told of it once, below whatever they ask next, and nobody else is', async () => {
    expect(said(await ask('stan', { userId: 'u2' }))).not.toContain('Nie mogę do Ciebie napisać')
    expect(said(await ask('stan'))).toMatch(/⏸ Nie mogę do Ciebie napisać.*\(zamknięte wiadomości\)/u)
    expect(said(await ask('stan'))).not.toContain('Nie mogę do Ciebie napisać')
  })

  test('sees it in the list, and resumes it there', async () => {
    await ask('obserwuj białoruś')
    const list = await ask('obserwuj')
    expect(said(list)).toContain('wstrzymane (zamknięte wiadomości)')
    await press(actionOf(list, 'Wznów'))
    expect(await world.store.outbox.parked()).toEqual([])
    expect(said(await ask('obserwuj'))).not.toContain('wstrzymane')
  })
})

describe('the reader’s own page', () => {
  test('shows what they follow and mute, each with a button to end it', async () => {
    await ask('obserwuj białoruś')
    await ask('wycisz umowy')
    const { sections } = await createDispatcher(world).home(by({ channelAddress: '' }))
    const labels = sections.flatMap(({ buttons = [] }) => buttons.map(({ label }) => label))
    expect(labels).toEqual(
      expect.arrayContaining(['✕ Białoruś', expect.stringMatching(/^✕ (?:temat|źródło) „/u)]),
    )
  })
})
