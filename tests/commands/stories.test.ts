import { beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { NewStory, Store } from '#ports/store.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import {
  aKnownEntry,
  anAnalysis,
  aNewOperation,
  anArticle,
  aNumberedStory,
  aSeenEntry,
  builtAt,
} from '../builders.ts'
import { aFeed, aTopic, testWorld } from '../fakes/world.ts'

let world: CommandWorld & { readonly store: Store }

const titles: Readonly<Record<string, string>> = {
  rakiety: 'Rakiety w Osipowiczach',
  bateria: 'Nowa bateria rakiet w Osipowiczach',
  pogoda: 'Burze nad Bałtykiem',
  dlugi: 'Dwanaście głosów o rakietach dalekiego zasięgu',
  wedrowka: 'Wędrówka jednej depeszy',
}

function story(name: string, number: number): NewStory {
  const base = aNumberedStory(number)
  const url = `https://kurier.example/${name}`
  const article = anArticle({
    id: name,
    title: titles[name] ?? '',
    url,
    canonicalUrl: url,
    publishedAt: builtAt - number * 60_000,
  })
  return { ...base, storyId: name, article, operations: [] }
}

function longStory(): NewStory {
  const base = story('dlugi', 4)
  const [quote] = anAnalysis().quotes
  if (quote === undefined) throw new Error('the builder has a quotation')
  const quotes = Array.from({ length: 12 }, (_, index) => ({
    ...quote,
    text: `Głos ${index + 1}`,
    group: index,
  }))
  return { ...base, analysis: anAnalysis({ quotes }) }
}

beforeAll(async () => {
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const feeds = [aFeed('kurier-graniczny'), aFeed('dziennik')]
  const { configuration, store } = await testWorld({ topics, feeds })
  const stories = [
    story('rakiety', 1),
    story('bateria', 2),
    story('pogoda', 3),
    longStory(),
    story('wedrowka', 5),
  ]
  const known = Array.from({ length: 6 }, (_, index) =>
    aKnownEntry({
      entry: aSeenEntry(`copy-${index}`),
      report: {
        storyId: 'wedrowka',
        canonicalUrl: `https://dziennik.example/${index}`,
        source: {
          source: { name: `Dziennik ${index}`, type: 'public', country: 'PL' },
          url: `https://dziennik.example/${index}`,
          at: builtAt + index * 60_000,
        },
      },
    }),
  )
  await store.articles.fileStories({ stories, known, at: builtAt })
  await store.outbox.fileOperations([aNewOperation({ subject: 'rakiety' })], builtAt)
  const [operation] = await store.outbox.operations(1)
  await store.outbox.beginSend(operation?.key ?? '', builtAt)
  await store.outbox.markSent(operation?.key ?? '', 'm1', builtAt + 120_000)
  world = { ...aCommandWorld({ configuration, store }), store }
})

function asking(locale: Locale = 'pl') {
  return { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager: false } as const
}

function ask(text: string, locale: Locale = 'pl'): Promise<Reply> {
  return createDispatcher(world).runText(text, asking(locale))
}

function press(reply: Reply, label: string): Promise<Reply> {
  const button = reply.buttons.find((one) => one.label.includes(label))
  if (button === undefined || !('action' in button)) throw new Error(`no button "${label}"`)
  return createDispatcher(world).press(button.action, asking())
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? `${block.title} ${block.meta}` : block.text)).join('\n')
}

function quoted({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
}

describe('an article is named', () => {
  test.each([
    ['by its id', 'pokaż pogoda'],
    ['by its address', 'show https://kurier.example/pogoda?utm_source=rss'],
    ['by the beginning of its title', 'pokaz Burze nad'],
    ['by words of the title in any order', 'pokaż bałtykiem burze'],
    ['by words without diacritics', 'pokaz baltykiem burze'],
    ['by another form of a word', 'pokaż burza bałtyk'],
  ])('%s', async (_case, text) => {
    expect(said(await ask(text))).toContain(titles['pogoda'])
  })

  test('in a way that fits several, and is asked which one', async () => {
    const reply = await ask('pokaż osipowicze rakiety')
    const [menu] = reply.menus ?? []
    expect(menu?.choices.map(({ value }) => value).toSorted()).toEqual(['bateria', 'rakiety'])
    const chosen = await createDispatcher(world).press(menu?.action ?? '', asking(), 'rakiety')
    expect(said(chosen)).toContain('Rakiety w Osipowiczach Kurier Graniczny')
  })

  test('wrongly, and the three nearest are offered', async () => {
    const reply = await ask('wątek rakiety nad Krymem')
    expect(reply.trouble).toBe('asked-wrongly')
    expect(reply.menus?.[0]?.choices).toHaveLength(3)
    expect(said(reply)).toContain('Nie ma w archiwum artykułu „rakiety nad Krymem”')
  })

  test.each(['pokaż', 'pokaż %%%', 'pokaż https://obcy.example/x', 'show xyzzy'])(
    'by nothing that exists: %s',
    async (text) => {
      const reply = await ask(text)
      expect([reply.trouble, reply.menus ?? []]).toEqual(['asked-wrongly', []])
    },
  )
})

describe('the card of an article', () => {
  test('tells the summary, topics with their forms, sources and history', async () => {
    const text = said(await ask('pokaż rakiety'))
    for (const part of [
      'Białoruś rozmieściła w Osipowiczach',
      'Tematy: Białoruś (Białoruś, Mińsku)',
      '1 źródło:\n• Kurier Graniczny · media niezależne · PL · 12 maja 2026, 11:59',
      'Historia:\n• 12 maja 2026, 11:59 otwiera: Kurier Graniczny\n• 12 maja 2026, 12:02 alert na kanale discord:1180000000000000001',
      '1 cytat',
    ])
      expect(text).toContain(part)
  })

  test('shows the image that the archive knows', async () => {
    const image = 'https://obrazy.example/pakt.jpg'
    const base = aNumberedStory(78)
    const article = anArticle({ ...base.article, title: 'Zdjęcie z podpisania paktu', image })
    const pictured = { ...base, storyId: article.id, article, operations: [] }
    await world.store.articles.fileStories({ stories: [pictured], known: [], at: builtAt })
    expect((await ask('pokaż zdjęcie podpisania')).blocks[0]).toMatchObject({ kind: 'item', image })
    expect((await ask('pokaż rakiety')).blocks[0]).not.toHaveProperty('image')
  })

  test('speaks the reader’s language', async () => {
    expect(said(await ask('show rakiety', 'en'))).toMatch(/Topics: [\s\S]*1 source:[\s\S]*opened by Kurier/u)
  })

  test('pages through all quotations, over a restart', async () => {
    const first = await ask('pokaż dlugi')
    const second = await press(first, 'Dalej')
    const third = await press(second, 'Dalej')
    expect([...quoted(first), ...quoted(second), ...quoted(third)]).toEqual(
      Array.from({ length: 12 }, (_, index) => `Głos ${index + 1}`),
    )
    expect([said(second).includes('12 cytatów · pozycje 6–10'), second.isUpdate]).toEqual([true, true])
    expect(quoted(await press(third, 'początku'))).toEqual(quoted(first))
  })

  test('leads to the address, the quotations, the sources and the course, and can be shared', async () => {
    const card = await ask('pokaż rakiety')
    expect(card.buttons).toContainEqual({ label: 'Otwórz', url: 'https://kurier.example/rakiety' })
    expect(said(await press(card, 'Cytaty'))).toContain('Wilna')
    expect(said(await press(card, 'Źródła'))).toContain('Kurier Graniczny')
    expect(said(await press(card, 'Przebieg'))).toContain('1 doniesienie')
    expect(await press(card, 'Udostępnij')).toMatchObject({ visibility: 'channel', buttons: [] })
  })

  test.each([
    'card:',
    'card:none|0',
    'card:rakiety|5',
    'card:rakiety|-1',
    'course:rakiety|5',
    "card:' OR 1=1|0",
  ])('a stale or forged button %s gets a sentence', async (action) => {
    const reply = await createDispatcher(world).press(action, asking())
    expect(said(reply)).toContain('nieaktualny')
  })
})

describe('the course of a story', () => {
  test('tells its reports in their order, five a page', async () => {
    const first = await ask('wątek wedrowka')
    expect(said(first)).toContain('Wędrówka jednej depeszy · 7 doniesień · pozycje 1–5')
    expect(said(first).split('\n')[1]).toBe('7 niezależnych źródeł')
    expect(said(first).split('\n')[2]).toMatch(/^Kurier Graniczny .*11:55$/u)
    const second = await press(first, 'Dalej')
    expect(said(second)).toMatch(/Dziennik 4 .*12:04\nDziennik 5 .*12:05$/u)
    expect(said(await press(second, 'Cała karta'))).toContain('7 źródeł · 7 niezależnych źródeł:')
  })

  test('marks what corrects it, and names the agencies and what is new', async () => {
    const at = builtAt + 3_600_000
    const opening = story('rakiety', 1)
    const joining = aNumberedStory(77)
    const article = anArticle({
      ...joining.article,
      title: 'Sprostowanie: rakiet jest osiem',
      text: 'Liczba rakiet w Osipowiczach wzrosła do 8 rakiet. Wcześniej podano, że jest ich 4.',
      publishedAt: at,
      url: 'https://goniec.example/8',
      canonicalUrl: 'https://goniec.example/8',
    })
    const report = { kind: 'correction', wire: ['PAP', 'BiełTA'], copyOf: null } as const
    await world.store.articles.fileStories({
      stories: [],
      joining: [{ ...joining, storyId: opening.storyId, article, report, operations: [] }],
      known: [],
      at,
    })
    const course = said(await ask('wątek rakiety'))
    expect(course).toMatch(/2 doniesienia\n[\s\S]*SPROSTOWANIE · .* · za: PAP za: BiełTA/u)
    const card = await ask('pokaż rakiety')
    expect(said(card)).toMatch(/prostuje: Kurier Graniczny/u)
    expect(said(card)).toMatch(/2 źródła · 1 niezależne źródło:/u)
    const sources = said(await press(card, 'Źródła (2)'))
    expect(sources.split('\n')[1]).toBe('1 niezależne źródło')
    expect(sources).toMatch(/Kurier Graniczny[\s\S]* · za: PAP za: BiełTA$/u)
  })
})
