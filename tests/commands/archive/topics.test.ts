import { beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import { anArticle, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aChannel, aFeed, aTopic, testWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
let world: CommandWorld

beforeAll(async () => {
  const others = Array.from({ length: 11 }, (_, index) => aTopic(`Temat ${index}`, { id: `t${index}` }))
  const topics = [aTopic('Białoruś', { id: 'bialorus', any: ['broń jądrowa'], not: ['gra'] }), ...others]
  const channels = [aChannel('c1', { topicIds: ['bialorus'] }), aChannel('c2', { topicIds: ['t0'] })]
  const { configuration, store } = await testWorld({ topics, channels, feeds: [aFeed('kurier-graniczny')] })
  const stories = [1, 5, 30, 200].map((hours) => {
    const base = aNumberedStory(hours)
    const at = builtAt - hours * HOUR_MS
    const article = anArticle({ ...base.article, title: `Tytuł ${hours}`, publishedAt: at })
    return { ...base, article, operations: [] }
  })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  world = aCommandWorld({ configuration, store })
})

function asking(locale: Locale) {
  return { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager: false } as const
}

function ask(text: string, locale: Locale = 'pl'): Promise<Reply> {
  return createDispatcher(world).runText(text, asking(locale))
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? block.title : block.text)).join('\n')
}

describe('the list of topics', () => {
  test('tells how much came on each today and in seven days, ten a page', async () => {
    const first = await ask('tematy')
    expect(said(first)).toContain(
      '12 tematów · pozycje 1–10\n• Białoruś · dziś 2, w ciągu 7 dni 3\n• Temat 0 · dziś 0',
    )
    const [next] = first.buttons
    const second = await createDispatcher(world).press(
      'action' in (next ?? {}) ? String(Reflect.get(next ?? {}, 'action')) : '',
      asking('en'),
    )
    expect(said(second)).toBe(
      '12 topics · items 11–12\n• Temat 9 · 0 today, 0 in 7 days\n• Temat 10 · 0 today, 0 in 7 days',
    )
    expect(second.isUpdate).toBe(true)
  })

  test('leads to each topic by its menu', async () => {
    const [menu] = (await ask('topics')).menus ?? []
    expect(menu?.choices).toHaveLength(10)
    const reply = await createDispatcher(world).press(
      menu?.action ?? '',
      asking('pl'),
      menu?.choices[1]?.value,
    )
    expect(said(reply)).toContain('Temat 0 · dziś 0')
  })

  test.each(['topics:', 'topics:zzzzzzzz', 'topic:x'])(
    'a stale button %s gets a sentence',
    async (action) => {
      expect(said(await createDispatcher(world).press(action, asking('pl'), 'nobody'))).toContain(
        'nieaktualny',
      )
    },
  )
})

describe('one topic', () => {
  test.each(['tematy białoruś', 'topics show Białoruś', 'TEMATY POKAŻ bialorus', 'tematy temat:Białorusi'])(
    'is shown by "%s"',
    async (text) => {
      expect(said(await ask(text))).toContain('Białoruś · dziś 2, w ciągu 7 dni 3')
    },
  )

  test('with its keywords, their forms and its channels', async () => {
    const text = said(await ask('tematy białoruś'))
    for (const part of ['Szuka: broń jądrowa', 'Pomija: gra', 'Idzie do: fake:c1', 'broni', 'jądrowej'])
      expect(text).toContain(part)
    expect(said(await ask('topics temat 5', 'en'))).toContain('Goes to no channel.')
  })

  test('of thousands of characters is shown by its beginning', async () => {
    const any = Array.from({ length: 120 }, (_, index) => `miejscowość ${index}`)
    const topics = [aTopic('Długi', { id: 'dlugi', any })]
    const { configuration, store } = await testWorld({ topics, channels: [], feeds: [] })
    const dispatcher = createDispatcher(aCommandWorld({ configuration, store }))
    const text = said(await dispatcher.runText('tematy długi', asking('pl')))
    expect(text).toMatch(/Szuka: miejscowość 0 OR .{900,1000}…\n/u)
    expect(text).toMatch(/Całe zapytanie ma 2\s166 znaków i stoi w konfiguracji\./u)
  })

  test('that nobody has is answered with the three nearest', async () => {
    const reply = await ask('tematy bialarus')
    expect(reply.trouble).toBe('asked-wrongly')
    expect(said(reply)).toMatch(/Najbliższe: Białoruś, .*, .*\.$/u)
  })
})
