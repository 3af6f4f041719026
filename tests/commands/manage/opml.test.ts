import { beforeEach, describe, expect, test } from 'vitest'
import { createParsingWorker } from '#feeds/parsing-worker.ts'
import { readListBytes } from '#feeds/read-source-list.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { ListedFeed, SourceList, SourceListReading } from '#ports/source-list.ts'
import { writeOpml } from '#text/write-opml.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { manager, wordsOf } from './asking.ts'

let world: DeskWorld
let list: SourceListReading
let asked: string[]
beforeEach(async () => {
  asked = []
  list = aList([
    feed('Głos', 'https://glos.example/rss', 'pl'),
    feed('Kurier', 'http://kurier.example/rss.xml/'),
  ])
  world = await aDeskWorld({
    sourceLists: {
      read: async (url) => {
        asked.push(url)
        return list
      },
    },
  })
})

function feed(name: string, url: string, language: string | null = null): ListedFeed {
  return { name, url, language }
}

function aList(feeds: readonly ListedFeed[], more: Partial<SourceList> = {}): SourceList {
  return { kind: 'read', feeds, invalid: [], isComplete: true, ...more }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => feed(`Głos ${n}`, `https://glos.example/${n}`))

describe('opml import', () => {
  test('shows what is new, known and of no use, adds on confirmation, and takes all of it back', async () => {
    list = aList([...many(12), feed('Kurier', 'http://kurier.example/rss.xml/')], {
      invalid: [{ name: 'Zły', reason: untranslated('port 22') }],
    })
    const shown = await manager(world).say('opml import <https://x.example/a.opml|x.example>')
    expect(asked).toEqual(['https://x.example/a.opml'])
    for (const part of [
      'Nowe: 12 źródeł',
      '• Głos 9',
      '…i jeszcze 2',
      'Już znane: 1 źródło',
      '1 adres',
      '• Zły: port 22',
    ])
      expect(wordsOf(shown)).toContain(part)
    expect(world.settings.settings()).toEqual([])
    const done = await manager(world).press(shown, 'Dodaj 12 źródeł')
    expect(wordsOf(done)).toContain('Dodano 12 źródeł')
    expect(world.configuration.feeds).toHaveLength(14)
    expect(wordsOf(await manager(world).press(done, 'Cofnij'))).toContain('12 źródeł')
    expect(world.settings.settings()).toEqual([])
    expect(await world.store.settings.changes(100)).toHaveLength(24)
  })

  test.each<[difficulty: string, feeds: readonly ListedFeed[], ids: readonly string[]]>([
    ['a name that a source of another address has', [feed('Kurier', 'https://k2.example/')], ['kurier-2']],
    [
      'one name for several',
      [feed('A', 'https://a.example/1'), feed('A', 'https://a.example/2')],
      ['a', 'a-2'],
    ],
    ['a name without a Latin letter', [feed('Новини', 'https://novyny.example/rss')], ['novyny-example']],
    [
      'names of which the id is too long for a number',
      [feed('x'.repeat(90), 'https://a.example/1'), feed('x'.repeat(91), 'https://a.example/2')],
      ['x'.repeat(36), `${'x'.repeat(36)}-2`],
    ],
  ])('gives %s an id of its own', async (_difficulty, feeds, ids) => {
    list = aList(feeds)
    await manager(world).press(
      await manager(world).run('opml import', { file: 'https://x.example/a' }),
      'Dodaj',
    )
    expect(world.settings.settings().map(({ id }) => id)).toEqual(ids)
  })

  test.each<[string, SourceListReading | null, string]>([
    ['nothing was given', null, 'Dołącz plik OPML'],
    ['it cannot be read', { kind: 'failed', reason: untranslated('HTTP 403') }, 'HTTP 403'],
    ['it holds nothing', aList([]), 'Nie ma czego dodać'],
    ['it holds nothing new', aList([feed('K', 'https://kurier.example/rss.xml')]), 'Nie ma czego dodać'],
    ['it is cut', aList([feed('G', 'https://glos.example')], { isComplete: false }), 'urywa się'],
    ['it is too long for once', aList(many(503)), 'zostaje jeszcze 3 źródła'],
  ])('says so where %s', async (_name, reading, part) => {
    list = reading ?? list
    const input: Record<string, string> = reading === null ? {} : { address: 'https://x.example/a' }
    expect(wordsOf(await manager(world).run('opml import', input))).toContain(part)
    expect(world.settings.settings()).toEqual([])
  })

  test('takes the address of an attachment, however long it is', async () => {
    const file = `https://cdn.discordapp.com/ephemeral-attachments/1/2/${'x'.repeat(400)}.opml?ex=1`
    await manager(world).run('opml import', { file })
    expect(asked).toEqual([file])
    expect(wordsOf(await manager(world).run('opml import', { address: file }))).toContain('300')
  })

  test('adds nothing where somebody added one of them meanwhile, nor twice, nor for somebody else', async () => {
    const shown = await manager(world).run('opml import', { address: 'https://x.example/a' })
    const other = await manager(world, { userId: 'U2' }).press(shown, 'Dodaj')
    expect(wordsOf(other)).toContain('wygasł')
    const section = { name: 'Głos', url: 'https://glos.example/inny' }
    await world.settings.put({ kind: 'feeds', id: 'glos', section }, { platform: 'slack', userId: 'U2' })
    expect(wordsOf(await manager(world).press(shown, 'Dodaj'))).toContain('w międzyczasie')
    expect(world.settings.settings()).toHaveLength(1)
  })

  test('is not undone once one of its sources was changed', async () => {
    list = aList(many(3))
    const shown = await manager(world).run('opml import', { address: 'https://x.example/a' })
    const done = await manager(world).press(shown, 'Dodaj')
    await manager(world).run('source pause', { source: 'Głos 1' })
    expect(wordsOf(await manager(world).press(done, 'Cofnij'))).toContain('w międzyczasie')
    expect(world.settings.settings()).toHaveLength(3)
  })
})

describe('opml export', () => {
  test('hands over every source, as the import reads it again', async () => {
    const { file } = await manager(world).run('opml export')
    expect(file?.name).toBe('depesza.opml')
    const parser = createParsingWorker()
    const bytes = new TextEncoder().encode(file?.text)
    const read = await readListBytes(bytes, parser, { privateHosts: [] })
    await parser.close()
    expect(read).toEqual(
      aList([
        feed('Kurier', 'https://kurier.example/rss.xml'),
        feed('Goniec', 'https://goniec.example/atom'),
      ]),
    )
  })

  test('escapes what XML reads, and leaves out what it cannot hold', () => {
    const text = writeOpml('A & B', [feed('„<b>"\u0000\uD800', 'https://a.example/?a=1&b=2', 'pl')])
    expect(text).toContain('<title>A &amp; B</title>')
    expect(text).toContain('text="„&lt;b&gt;&quot;\uFFFD"')
    expect(text).toContain('xmlUrl="https://a.example/?a=1&amp;b=2" language="pl"')
  })
})
