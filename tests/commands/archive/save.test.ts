import { beforeEach, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { PageReading } from '#ports/page-reader.ts'
import { readForeign, saveForeign } from '#pipeline/articles/foreign-article.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { untranslated } from '#domain/bilingual.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aFeed, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const ADDRESS = 'https://obcy.example/rosja?utm_source=mail'
const LANDED = 'https://obcy.example/rosja'
const message = { text: '', operationKey: null, storyId: null }

let pipeline: TestWorld
let world: CommandWorld
let asked: (readonly [string, string | undefined])[]

beforeEach(async () => {
  asked = []
  const inner = await testWorld({ firstPoll: 'all', feeds: [aFeed('kurier')] })
  const pageReader = {
    read: (url: string, from?: string) => {
      asked.push([url, from])
      return inner.pageReader.read(url, from)
    },
  }
  pipeline = { ...inner, pageReader }
  pipeline.pages.set(ADDRESS, aPage('Rosja przesuwa wojska', LANDED))
  world = commandsOf(pipeline)
})

function commandsOf(base: TestWorld): CommandWorld {
  return aCommandWorld({
    configuration: base.configuration,
    store: base.store,
    clock: base.clock,
    foreign: {
      read: (address) => readForeign(base, address),
      save: (analysed, by) => saveForeign(base, analysed, by),
    },
  })
}

function aPage(title: string, url: string): PageReading {
  return { kind: 'body', title, url, text: `${title}. Tyle wiadomo o tym od wczoraj.` }
}

function asking(locale: Locale) {
  return { platform: 'fake', channelAddress: 'c1', userId: 'U1', locale, isManager: false } as const
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('title' in block ? block.title : block.text)).join('\n')
}

function ask(text: string, locale: Locale = 'pl'): Promise<Reply> {
  return createDispatcher(world).runText(text, asking(locale))
}

function onMessage(name: string, links: readonly string[]): Promise<Reply> {
  return createDispatcher(world).runOnMessage(name, { ...message, links }, asking('pl'))
}

async function archived(): Promise<number> {
  return (await world.store.archive.totals(0)).articles
}

function filedPosts() {
  return pipeline.store.outbox.operations(10)
}

/** The feed carries the same article, as a teaser, and everything is polled and sent. */
async function feedBrings(title: string): Promise<void> {
  pipeline.readings.set('kurier', entries(anEntry(title, { link: LANDED })))
  await runCycle(pipeline, 'all')
}

describe('an article that is saved by its link', () => {
  test.each<[string, () => Promise<Reply>]>([
    ['the command', () => ask(`zapisz ${ADDRESS}`)],
    ['a message', () => onMessage('save', [ADDRESS])],
    ['a message whose first link is dead', () => onMessage('save', ['https://obcy.example/brak', ADDRESS])],
  ])('with %s is filed without an alert, and its card says by whom', async (_case, way) => {
    const reply = await way()
    expect(reply.trouble).toBeNull()
    expect(said(reply)).toMatch(/^Zapisano w archiwum, bez alertu\.\nRosja przesuwa wojska\n/u)
    expect(said(reply)).toContain('Tematy: Rosja (Rosja)')
    expect(said(reply)).toContain('zapisane przez U1 (fake)')
    expect([await archived(), await filedPosts()]).toEqual([1, []])
  })

  test.each(['zapisz', 'save'])('and asked for again with %s is shown, and read only once', async (name) => {
    await ask(`${name} ${ADDRESS}`)
    const again = await ask(`${name} ${ADDRESS}#komentarze`)
    expect(said(again)).toMatch(/^Jest w archiwum: Rosja przesuwa wojska\nRosja przesuwa wojska\n/u)
    expect([await archived(), asked.length]).toEqual([1, 1])
  })

  test('under a short link leads to the article that it is', async () => {
    await ask(`zapisz ${ADDRESS}`)
    pipeline.pages.set('https://krotki.example/a', aPage('Rosja przesuwa wojska', LANDED))
    expect(said(await ask('zapisz https://krotki.example/a'))).toMatch(/^Jest w archiwum:/u)
    expect(await archived()).toBe(1)
  })

  test('that a feed has brought is shown and not read', async () => {
    await feedBrings('Rosja przesuwa wojska')
    expect(said(await ask(`zapisz ${ADDRESS}`))).toMatch(/^Jest w archiwum: Rosja przesuwa wojska/u)
    expect(asked).toEqual([])
  })

  test('is announced when a feed brings it later, once', async () => {
    await ask(`zapisz ${ADDRESS}`)
    await feedBrings('Rosja przesuwa wojska')
    expect((await filedPosts()).map(({ kind, destination }) => [kind, destination.address])).toEqual([
      ['post', 'c1'],
    ])
    await feedBrings('Rosja przesuwa wojska')
    expect([await archived(), (await filedPosts()).length]).toEqual([1, 1])
    expect(said(await ask(`wyjaśnij ${ADDRESS}`))).toContain('fake:c1:')
  })

  test('tells in its way who saved it', async () => {
    await ask(`zapisz ${ADDRESS}`)
    expect(said(await ask(`wyjaśnij ${ADDRESS}`))).toContain(
      '✗ zapisane w archiwum z linku, bez alertu: U1 (fake)',
    )
  })

  test('is of the outlet whose feed is on its host, and asked for as from that feed', async () => {
    const own = 'https://www.kurier.example/sprawa'
    pipeline.pages.set(own, aPage('Pogoda', own))
    await ask(`zapisz ${own}`)
    const [trace] = await world.store.archive.traces(
      { id: '', canonicalUrl: 'https://kurier.example/sprawa', titleStart: null },
      1,
    )
    expect(trace?.article.source.name).toBe('kurier')
    expect(asked).toEqual([[own, 'https://kurier.example/rss']])
  })

  test('from a host without a feed opens no private host', async () => {
    await ask(`zapisz ${ADDRESS}`)
    expect(asked).toEqual([[ADDRESS, 'saved:']])
  })
})

describe('what cannot be saved', () => {
  test.each<[string, string, PageReading, string]>([
    ['a page that cannot be had', 'https://obcy.example/b', unavailable('HTTP 403'), 'HTTP 403'],
    ['a front page', 'https://obcy.example/', aPage('Obcy', 'https://obcy.example/'), 'strona główna'],
    ['no address', 'broń jądrowa', unavailable('–'), 'Podaj adres artykułu'],
    ['a file', 'file:///etc/passwd', unavailable('–'), 'Podaj adres artykułu'],
  ])('%s is told, and nothing is filed', async (_case, address, page, part) => {
    pipeline.pages.set(address, page)
    const reply = await ask(`zapisz ${address}`)
    expect([reply.trouble, said(reply).includes(part)]).toEqual(['asked-wrongly', true])
    expect(await archived()).toBe(0)
  })
})

function unavailable(reason: string): PageReading {
  return { kind: 'unavailable', reason: untranslated(reason) }
}

describe('a link that is not in the archive', () => {
  test.each<[string, () => Promise<Reply>, readonly string[]]>([
    ['in words', () => ask(`wyjaśnij ${ADDRESS}`), ['Nie ma tego w archiwum', '✓ Rosja: Rosja']],
    ['in a message', () => onMessage('explain', [ADDRESS]), ['Bez cytatów', `/depesza zapisz ${LANDED}`]],
    ['in English', () => ask(`explain ${ADDRESS}`, 'en'), ['Not in the archive', 'Matches the topics:']],
  ])('is explained %s, and not filed', async (_case, way, parts) => {
    const reply = await way()
    expect(reply.trouble).toBeNull()
    for (const part of parts) expect(said(reply)).toContain(part)
    expect([await archived(), await filedPosts()]).toEqual([0, []])
  })
})
