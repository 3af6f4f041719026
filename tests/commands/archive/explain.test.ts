import { beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import { anArticle, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aFeed, aTopic, testWorld } from '../../fakes/world.ts'

let world: CommandWorld

beforeAll(async () => {
  const topics = [aTopic('Broń jądrowa', { id: 'bron' }), aTopic('Pakt', { id: 'pakt' })]
  const { configuration, store } = await testWorld({ topics, feeds: [aFeed('kurier-graniczny')] })
  const base = aNumberedStory(1)
  const url = 'https://kurier.example/burze'
  const article = anArticle({ ...base.article, title: 'Burze nad Bałtykiem', url, canonicalUrl: url })
  const stories = [{ ...base, storyId: 'burze', article, operations: [] }]
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  const tryTopic: CommandWorld['tryTopic'] = ({ query }, documents) =>
    world.queries.match(
      query,
      documents.map((one) => ({ source: '', ...one })),
    )
  world = aCommandWorld({ configuration, store, tryTopic })
})

function asking(locale: Locale) {
  return { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager: false } as const
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? block.title : block.text)).join('\n')
}

function ask(text: string, locale: Locale = 'pl'): Promise<Reply> {
  return createDispatcher(world).runText(text, asking(locale))
}

describe('explain', () => {
  test.each([
    ['its address', 'wyjaśnij https://kurier.example/burze?utm_source=rss'],
    ['its id', 'explain burze'],
    ['the beginning of its title', 'WYJASNIJ Burze nad'],
  ])('tells the way of an article by %s, and leads to its card', async (_case, text) => {
    const reply = await ask(text)
    expect(said(reply)).toMatch(/^Burze nad Bałtykiem — Kurier Graniczny\n✓ pobrano/u)
    expect(reply.buttons).toContainEqual({ label: 'Cała karta', action: 'card:burze|0' })
  })

  test.each<[Locale, string, readonly string[]]>([
    [
      'pl',
      'wyjaśnij Mińsk mówi o broni jądrowej',
      ['pasuje do 1 z 2 tematów', '✓ Broń jądrowa: broni jądrowej'],
    ],
    ['pl', 'wyjaśnij Pakt z Mińskiem: pakt o broni jądrowej', ['pasuje do 2 z 2', '✓ Pakt: ']],
    ['pl', 'wyjaśnij Pogoda na jutro', ['pasuje do 0 z 2', 'Żadne hasło']],
    ['en', 'explain Pogoda na jutro', ['matches 0 of 2 topics', 'No keyword']],
  ])('tells in %s of "%s" which topics match it', async (locale, text, parts) => {
    const reply = said(await ask(text, locale))
    for (const part of parts) expect(reply).toContain(part)
  })

  test.each([
    ['wyjaśnij', 'Podaj adres'],
    [
      'wyjaśnij https://obcy.example/artykul',
      'Nie udało się odczytać https://obcy.example/artykul: HTTP 404',
    ],
  ])('"%s" was asked wrongly', async (text, part) => {
    const reply = await ask(text)
    expect([said(reply).includes(part), reply.trouble]).toEqual([true, 'asked-wrongly'])
  })
})

describe('a message of anybody’s', () => {
  const message = { text: '', operationKey: null, storyId: null }

  test.each([
    ['explain', '✓ pobrano'],
    ['save', 'Jest w archiwum: Burze nad Bałtykiem'],
  ])('that links to a known article can be asked to %s', async (name, part) => {
    const links = ['https://obcy.example/x', 'https://kurier.example/burze#komentarze']
    const reply = await createDispatcher(world).runOnMessage(name, { ...message, links }, asking('pl'))
    expect([said(reply).includes(part), reply.trouble]).toEqual([true, null])
  })

  test('that links to nothing readable is answered in a sentence', async () => {
    const links = ['https://obcy.example/x']
    const reply = await createDispatcher(world).runOnMessage('explain', { ...message, links }, asking('pl'))
    expect([said(reply).includes('https://obcy.example/x: HTTP 404'), reply.trouble]).toEqual([
      true,
      'asked-wrongly',
    ])
  })
})
