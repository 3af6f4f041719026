import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { FeedState, NewStory } from '#ports/store.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { aNewOperation, aFeedState, anAlert, aNumberedStory, anArticle, builtAt } from '../builders.ts'
import { aChannel, aFeed, aTopic, testWorld } from '../fakes/world.ts'

const HOUR_MS = 3_600_000

let world: CommandWorld

function asking(locale: Locale = 'pl'): Invocation {
  return { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager: false }
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

beforeEach(async () => {
  world = await worldWith(Array.from({ length: 12 }, (_, index) => story(index + 1)))
})

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

describe('free text', () => {
  test.each([
    ['ostatnie', 5],
    ['recent', 5],
    ['OSTATNIE białoruś 24h', 5],
    ['ostatnie 24h bialorus', 5],
    ['recent topic:Białoruś since:7d limit:3', 3],
    ['ostatnie temat:bial limit:2', 2],
    ['ostatnie broń jądrowa', 0],
    ['ostatnie Białorusi', 5],
    ['ostatnie broni jądrowej', 0],
    ['recent kurier-graniczny 2', 2],
    ['recent źródło:Goniec Żuławski', 0],
    ['ostatnie 3 min', 3],
  ])('%s shows %i items', async (text, count) => {
    const reply = await createDispatcher(world).runText(text, asking())
    expect(titles(reply)).toHaveLength(count)
  })

  test.each([
    ['', 'polecenia'],
    ['pomoc', 'polecenia'],
    ['stan', 'stan'],
    ['ostatni', 'Może: ostatnie'],
    ['białoruś', 'Może: ostatnie Białoruś?'],
    ['recent bialarus', 'Najbliższe: Białoruś'],
    ['recent źródło:gonic', 'Goniec Żuławski'],
    ['recent since:5x', '5x'],
    ['recent since:400d', '400d'],
    ['recent limit:26', '26'],
  ])('"%s" answers with "%s"', async (text, part) => {
    const reply = await createDispatcher(world).runText(text, asking())
    expect(JSON.stringify(reply.blocks)).toContain(part)
    expect(reply.visibility).toBe('private')
  })

  test.each([
    [
      'a number out of range',
      'recent 1000',
      'pozycji „1000” musi być od 1 do 25',
      '“1000” must be from 1 to 25',
    ],
    ['nought', 'recent 0', 'pozycji „0” musi być od 1 do 25', '“0” must be from 1 to 25'],
    ['a number below nought', 'recent -5', 'pozycji „-5” musi być od 1 do 25', '“-5” must be from 1 to 25'],
    ['half a number', 'recent 2.5', 'pozycji „2.5” musi być od 1', '“2.5” must be from 1'],
    ['a number behind a topic', 'recent białoruś 1000', 'pozycji „1000” musi', '“1000” must be'],
    ['a period out of range', 'recent 999d', 'okresu „999d”', '“999d” is no period'],
    ['a period of nothing', 'recent białoruś 0h', 'okresu „0h”', '“0h” is no period'],
    ['a period below nought', 'recent -3 dni', 'okresu „-3dni”', '“-3dni” is no period'],
    ['a name that nobody has', 'recent nicnie', 'źródła „nicnie”', 'source “nicnie”'],
    ['a source with a number', 'recent źródło:1000', 'źródła „1000”', 'source “1000”'],
  ])('%s was asked wrongly, and the answer says how to ask', async (_case, ...[text, polish, english]) => {
    const dispatcher = createDispatcher(world)
    const [pl, en] = [await dispatcher.runText(text, asking()), await dispatcher.runText(text, asking('en'))]
    expect(heading(pl)).toContain(polish)
    expect(heading(en)).toContain(english)
    expect([pl.trouble, en.trouble]).toEqual(['asked-wrongly', 'asked-wrongly'])
  })

  test('a topic whose name holds a number is found by it', async () => {
    const topics = [aTopic('Agenda 2030', { id: 'agenda-2030' })]
    const named = { ...world, configuration: { ...world.configuration, topics } }
    const reply = await createDispatcher(named).runText('recent agenda 2030', asking())
    expect(heading(reply)).toContain('Agenda 2030 · od')
    expect(reply.trouble).toBeNull()
  })
})

describe('pages of recent', () => {
  test('show five items a page, newest first, without gaps or repeats, and end at the limit', async () => {
    const dispatcher = createDispatcher(world)
    const first = await dispatcher.run('recent', { limit: 12 }, asking())
    const second = await dispatcher.press(actionOf(first, 'Dalej'), asking())
    const third = await dispatcher.press(actionOf(second, 'Dalej'), asking())
    expect([...titles(first), ...titles(second), ...titles(third)]).toEqual(
      Array.from({ length: 12 }, (_, index) => `Tytuł ${index + 1}`),
    )
    expect([first.isUpdate, second.isUpdate]).toEqual([false, true])
    expect(heading(second)).toContain('12 artykułów · pozycje 6–10')
    expect(third.buttons.some(({ label }) => label.includes('Dalej'))).toBe(false)
    const again = await dispatcher.press(actionOf(third, 'początku'), asking())
    expect(titles(again)).toEqual(titles(first))
  })

  test('survive a restart: a new dispatcher reads the old buttons', async () => {
    const first = await createDispatcher(world).run('recent', {}, asking())
    const second = await createDispatcher(world).press(actionOf(first, 'Dalej'), asking('en'))
    expect(titles(second)[0]).toBe('Tytuł 6')
  })

  test('are shared for the whole channel without buttons', async () => {
    const dispatcher = createDispatcher(world)
    const page = await dispatcher.run('recent', { topic: 'bialorus' }, asking())
    const shared = await dispatcher.press(actionOf(page, 'Udostępnij'), asking())
    expect(shared).toMatchObject({ visibility: 'channel', isUpdate: false, buttons: [] })
    expect(titles(shared)).toEqual(titles(page))
    expect(await dispatcher.run('recent', { share: true }, asking())).toMatchObject({ visibility: 'channel' })
  })

  test('keep every action short and plain', async () => {
    const dispatcher = createDispatcher(world)
    const first = await dispatcher.run(
      'recent',
      { topic: 'bialorus', source: 'kurier-graniczny', limit: 25 },
      asking(),
    )
    for (const button of first.buttons) {
      expect('action' in button ? button.action : '').toMatch(/^[a-z0-9:|._-]{1,75}$/u)
    }
  })

  test.each([
    'page:',
    'page:x|y',
    'share:-|-|zz|5|0|?',
    'page:-|-|1|5|0|!.x',
    'page:-|-|0|1|5|-',
    'page:-|-|0|1000|0|-',
    'quotes:none',
    'sources:',
    'gone:1',
    'constructor:x',
  ])('a stale or forged button %s gets a sentence', async (action) => {
    const reply = await createDispatcher(world).press(action, asking())
    expect(JSON.stringify(reply.blocks)).toContain('nieaktualny')
    expect(reply.trouble).toBe('asked-wrongly')
  })
})

describe('an item', () => {
  test('names source, age, topics and the best speaker', async () => {
    const reply = await createDispatcher(world).run('recent', { limit: 1 }, asking())
    const item = reply.blocks.find((block) => block.kind === 'item')
    expect(item).toMatchObject({
      title: 'Tytuł 1',
      meta: 'Kurier Graniczny · 1 min temu · Białoruś · ❝ Lena Zawada (ekspert)',
    })
  })
})

describe('an empty answer', () => {
  test('says when the last article came and how many sources work', async () => {
    world = await worldWith([story(1, { publishedAt: builtAt - 30 * HOUR_MS })])
    const reply = await createDispatcher(world).run('recent', { topic: 'bron-jadrowa' }, asking())
    const text = JSON.stringify(reply.blocks)
    expect(text).toContain('0 artykułów')
    expect(text).toContain('Źródła: działa 2 z 2.')
  })
})

describe('buttons of an alert', () => {
  test('show every quotation with its speaker', async () => {
    const reply = await createDispatcher(world).press('quotes:story3', asking())
    expect(reply.blocks).toContainEqual({
      kind: 'quote',
      text: 'To sygnał przede wszystkim dla Wilna',
      attribution: 'Lena Zawada, analityczka, Instytut Studiów Granicznych · ekspert',
    })
    expect(heading(reply)).toBe('1 cytat: Tytuł 3')
  })

  test('show every source with its time in the reader’s language', async () => {
    const reply = await createDispatcher(world).press('sources:story3', asking('en'))
    expect(heading(reply)).toBe('1 source: Tytuł 3')
    expect(JSON.stringify(reply.blocks)).toContain('Tuesday 12 May, 11:57')
  })
})

describe('completion', () => {
  test.each([
    ['topic', 'bia', ['Białoruś']],
    ['topic', 'JADR', ['Broń jądrowa']],
    ['topic', '', ['Białoruś', 'Broń jądrowa']],
    ['source', 'zulaw', ['Goniec Żuławski']],
    ['since', '7', ['7d']],
    ['limit', '', []],
  ])('of %s after "%s" offers %j', async (option, typed, expected) => {
    const choices = await createDispatcher(world).complete('recent', option, typed)
    expect(choices.map(({ label }) => label)).toEqual(expected)
  })
})

test('trouble inside is answered in a sentence, never thrown', async () => {
  const broken = {
    ...world,
    store: {
      ...world.store,
      archive: { ...world.store.archive, recent: () => Promise.reject(new Error('boom')) },
    },
  }
  const reply = await createDispatcher(broken).run('recent', {}, asking())
  expect(JSON.stringify(reply)).toContain('Coś poszło nie tak')
  expect(JSON.stringify(reply)).not.toContain('boom')
  expect(reply.trouble).toBe('failed')
})

describe.each(['pl', 'en'] as const)('status in %s', (locale) => {
  const lastError = { pl: 'serwer odpowiedział 500', en: 'the server answered 500' }
  const failingSince = builtAt - 3 * 3_600_000

  test.each<[string, Partial<FeedState>, Record<Locale, string>]>([
    [
      'says why a feed fails, and since when',
      { failures: 1, lastError, failingSince },
      {
        pl: `✗ Goniec Żuławski: ${lastError.pl} (po raz pierwszy: 3 godz. temu)`,
        en: `✗ Goniec Żuławski: ${lastError.en} (first: 3 h ago)`,
      },
    ],
    [
      'names a feed that is gone',
      { failures: 1, lastError, failingSince, stoppedAt: builtAt },
      { pl: '(już nie sprawdzany)', en: '(no longer polled)' },
    ],
    [
      'names the new address of a feed beside the configured one, without what may be secret',
      { move: { to: 'https://nowy.example/rss?token=tajne', since: 0, answers: 3, isKept: true } },
      {
        pl: '→ Goniec Żuławski: czytany pod https://nowy.example/rss, już nie pod https://goniec.example/rss;',
        en: '→ Goniec Żuławski: read at https://nowy.example/rss, no longer at https://goniec.example/rss;',
      },
    ],
  ])('%s', async (_case, state, said) => {
    await world.store.feeds.recordPoll(aFeedState({ feedId: 'goniec', ...state }))
    const reply = await createDispatcher(world).run('status', {}, asking(locale))
    expect(JSON.stringify(reply.blocks)).toContain(said[locale])
    expect(JSON.stringify(reply.blocks)).not.toContain('tajne')
  })
})

test.each<[Locale, string, string]>([
  [
    'pl',
    '⏸ slack:C0123ABCD: archiwum (przed chwilą); 1 wiadomość czeka na: npm run depesza -- resume slack:C0123ABCD',
    'możliwe powtórzenie”: 1 wiadomość',
  ],
  [
    'en',
    '⏸ slack:C0123ABCD: archived (just now); 1 message waits for: npm run depesza -- resume slack:C0123ABCD',
    'may be a repeat”: 1 message',
  ],
])(
  'status says in %s which channel waits to be resumed, and what may have come twice',
  async (locale, parked, marked) => {
    const { outbox } = world.store
    const slack = { platform: 'slack', address: 'C0123ABCD' }
    const operations = [aNewOperation({ destination: slack }), aNewOperation()]
    await outbox.fileOperations(operations, builtAt)
    const [first, second] = (await outbox.operations(2)).map(({ key }) => key)
    await outbox.beginSend(first ?? '', builtAt)
    await outbox.park(first ?? '', { reason: { pl: 'archiwum', en: 'archived' }, at: builtAt, notices: [] })
    await outbox.giveUp(second ?? '', 'held', 'unknown')
    await outbox.decideHeld(second ?? '', { choice: 'post', by: 'ola', at: builtAt })
    await outbox.beginSend(second ?? '', builtAt)
    await outbox.markSent(second ?? '', 'm1', builtAt)
    const blocks = JSON.stringify((await createDispatcher(world).run('status', {}, asking(locale))).blocks)
    expect(blocks).toContain(parked)
    expect(blocks).toContain(marked)
  },
)

test.each<[Locale, readonly string[]]>([
  [
    'pl',
    [
      '🌙 slack:C0123ABCD: cisza do 13 maja 2026, 07:00',
      'slack:C0123ABCD: 1 artykuł czeka na zestawienie',
      '🔇 abc123  źródło „Kurier”, slack:C0123ABCD, na stałe (terminal)',
    ],
  ],
  [
    'en',
    [
      '🌙 slack:C0123ABCD: quiet until 13 May 2026, 07:00',
      'slack:C0123ABCD: 1 alert waits for the next list',
      '🔇 abc123  source “Kurier”, slack:C0123ABCD, for good (terminal)',
    ],
  ],
])('status says in %s where it is quiet, what waits and what a channel has muted', async (locale, lines) => {
  const destination = { platform: 'slack', address: 'C0123ABCD' }
  const quiet = {
    spans: [{ start: 660, end: 420 }],
    days: [],
    onPolishHolidays: false,
    dates: [],
    bypass: null,
  }
  const channels = [aChannel('C0123ABCD', { destination, quiet })]
  const { title, url, source, topics } = anAlert()
  const held = [{ destination, step: 'quiet', alert: { title, url, source, topics } }] as const
  world = await worldWith([aNumberedStory(77, { held, operations: [] })])
  const muted = { kind: 'source', source: 'Kurier' } as const
  const scopes = [
    ['abc123', { kind: 'channel', destination }],
    ['mine12', { kind: 'person', platform: 'slack', userId: 'U1' }],
  ] as const
  for (const [id, scope] of scopes)
    await world.store.mutes.add({ id, muted, scope, by: 'terminal', at: builtAt, until: null })
  const quietWorld = { ...world, configuration: { ...world.configuration, channels } }
  const blocks = JSON.stringify((await createDispatcher(quietWorld).run('status', {}, asking(locale))).blocks)
  for (const line of lines) expect(blocks).toContain(line)
  expect(blocks).not.toContain('mine12')
})
