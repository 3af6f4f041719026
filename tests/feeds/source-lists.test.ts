import { afterAll, describe, expect, test } from 'vitest'
import { createFeeds } from '#feeds/index.ts'
import { createParsingWorker } from '#feeds/parsing-worker.ts'
import { readListBytes } from '#feeds/read-source-list.ts'
import type { SourceList } from '#ports/source-list.ts'

import { served, servedPage, startFeedServer } from '../servers/feed-server.ts'

const parser = createParsingWorker()
afterAll(() => parser.close())

const privateHosts = ['intranet.example:8080']

function opml(...outlines: readonly string[]): string {
  return `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${outlines.join('\n')}</body></opml>`
}

function outline(address: string, more = 'text="Kurier"'): string {
  return `<outline type="rss" ${more} xmlUrl="${address}"/>`
}

async function read(text: string | Uint8Array): Promise<SourceList> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const reading = await readListBytes(bytes, parser, { privateHosts })
  if (reading.kind === 'failed') throw new Error(reading.reason.en)
  return reading
}

test('a feed with a password in its address is of no use, and told by its host', async () => {
  const address = 'https://ja:tajne@kurier.example/rss'
  const { invalid } = await read(opml(outline(address, `text="${address}"`)))
  expect(invalid).toMatchObject([{ name: 'kurier.example' }])
  expect(JSON.stringify(invalid)).not.toContain('tajne')
})

const kurier = { name: 'Kurier', url: 'https://kurier.example/rss', language: null }
const deep = 30_000
const manyEntities = Array.from({ length: 40 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join('')

describe('an OPML file', () => {
  test.each<[difficulty: string, text: string | Uint8Array, feeds: readonly object[]]>([
    ['that is plain', opml(outline('https://kurier.example/rss')), [kurier]],
    [
      'with feeds in folders',
      opml(
        `<outline text="Prasa"><outline text="PL">${outline('https://kurier.example/rss')}</outline></outline>`,
      ),
      [kurier],
    ],
    [
      'that prefers its title to its text, decodes both, and says its language',
      opml(outline('https://kurier.example/rss', 'text="x" title="A &amp; B &lt;i&gt;" language="pl-PL"')),
      [{ ...kurier, name: 'A & B <i>', language: 'pl' }],
    ],
    [
      'without a title',
      opml(outline('https://kurier.example/rss', '')),
      [{ ...kurier, name: 'kurier.example' }],
    ],
    [
      'with its address for a title, a token in it, as some readers write',
      opml(outline('https://kurier.example/rss', 'text="https://kurier.example/rss?token=tajne"')),
      [{ ...kurier, name: 'kurier.example' }],
    ],
    [
      'with an address without a scheme for a title',
      opml(outline('https://kurier.example/rss', 'text="ja:tajne@kurier.example/rss"')),
      [{ ...kurier, name: 'kurier.example' }],
    ],
    [
      'with marks in a title that is none',
      opml(outline('https://kurier.example/rss', 'text="Kto pyta? @kurier AC/DC"')),
      [{ ...kurier, name: 'Kto pyta? @kurier AC/DC' }],
    ],
    [
      'with a title of spaces and marks that nobody sees',
      opml(outline('https://kurier.example/rss', 'text="  &#x202E;&#8203; "')),
      [{ ...kurier, name: 'kurier.example' }],
    ],
    [
      'with a title of ten thousand characters',
      opml(outline('https://kurier.example/rss', `text="${'ż'.repeat(10_000)}"`)),
      [{ ...kurier, name: 'ż'.repeat(200) }],
    ],
    [
      'with the same feed twice',
      opml(outline('https://kurier.example/rss'), outline('HTTPS://KURIER.example:443/rss', 'text="B"')),
      [kurier],
    ],
    [
      'with attributes in any case',
      opml('<OUTLINE TEXT="Kurier" XMLURL="https://kurier.example/rss">'),
      [kurier],
    ],
    [
      'with single quotation marks',
      opml("<outline text='Kurier' xmlUrl='https://kurier.example/rss'/>"),
      [kurier],
    ],
    [
      'with bare ampersands in an address',
      opml(outline('https://kurier.example/rss?a=1&b=2&amp;c=3')),
      [{ ...kurier, url: 'https://kurier.example/rss?a=1&b=2&c=3' }],
    ],
    ['with addresses as old readers wrote them', opml(outline('feed://kurier.example/rss')), [kurier]],
    ['with an address of an address', opml(outline('feed:https://kurier.example/rss')), [kurier]],
    ['with links that are no feeds', opml('<outline type="link" text="x" url="https://x.example"/>'), []],
    ['with nothing in it', opml(), []],
    [
      'in UTF-16',
      new Uint8Array(
        Buffer.from(`\uFEFF${opml(outline('https://kurier.example/rss', 'text="Żółw"'))}`, 'utf16le'),
      ),
      [{ ...kurier, name: 'Żółw' }],
    ],
    [
      'with a host that the configuration names',
      opml(outline('http://intranet.example:8080/rss')),
      [{ ...kurier, url: 'http://intranet.example:8080/rss' }],
    ],
    [
      'with entities of its own, which are not expanded',
      `<!DOCTYPE opml [<!ENTITY e0 "ha">${manyEntities}<!ENTITY f SYSTEM "file:///etc/passwd">]>${opml(
        outline('https://kurier.example/rss', 'text="&e40;&f;"'),
      )}`,
      [{ ...kurier, name: '&e40;&f;' }],
    ],
    [
      'with thirty thousand folders in each other',
      opml(
        `${'<outline text="x">'.repeat(deep)}${outline('https://kurier.example/rss')}${'</outline>'.repeat(deep)}`,
      ),
      [kurier],
    ],
    [
      'with attributes that stumble regular expressions',
      opml(`<outline ${'a='.repeat(20_000)}>`, outline('https://kurier.example/rss')),
      [kurier],
    ],
  ])('%s', async (_difficulty, text, feeds) => {
    expect(await read(text)).toEqual({ kind: 'read', feeds, invalid: [], isComplete: true })
  })

  test.each<[difficulty: string, address: string, part: string]>([
    ['a relative address', '/rss.xml', 'not an address'],
    ['an address of the own machine', 'http://localhost/rss', 'private or reserved'],
    ['an address of the own network', 'http://192.168.0.1/rss', 'private or reserved'],
    ['the own machine in another notation', 'http://0x7f000001/rss', 'private or reserved'],
    ['a file', 'file:///etc/passwd', 'only http and https'],
    ['a script', 'javascript:alert(1)', 'only http and https'],
    ['a name and a password', 'https://a:b@kurier.example/rss', 'a password'],
    ['a port', 'https://kurier.example:22/', 'port 22'],
    ['an address that is too long', `https://kurier.example/${'x'.repeat(3000)}`, 'longer than'],
  ])('says of %s why it will not do, and reads on', async (_difficulty, address, part) => {
    const list = await read(opml(outline(address, 'text="Zły"'), outline('https://kurier.example/rss')))
    expect(list.feeds).toEqual([kurier])
    expect(list.invalid).toMatchObject([{ name: 'Zły', reason: { en: expect.stringContaining(part) } }])
    expect(JSON.stringify(list.invalid)).not.toContain('a:b')
  })

  test('that stops in the middle gives what is whole', async () => {
    const text = opml(outline('https://kurier.example/rss'), outline('https://goniec.example/rss'))
    const list = await read(text.slice(0, text.indexOf('goniec')))
    expect(list).toEqual({ kind: 'read', feeds: [kurier], invalid: [], isComplete: false })
  })

  test.each<[difficulty: string, text: string, part: string]>([
    ['a page that asks to sign in', '<!doctype html><html><body>Sign in</body></html>', 'no OPML'],
    ['a feed', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'no OPML'],
    ['a text', 'Kurier: https://kurier.example/rss', 'no OPML'],
    ['nothing', '', 'no OPML'],
    ['fifty megabytes', ' '.repeat(50_000_000), 'larger than 2 MB'],
  ])('is not %s', async (_difficulty, text, part) => {
    await expect(read(text)).rejects.toThrow(part)
  })

  test('of ten thousand feeds is read in its order', async () => {
    const addresses = Array.from({ length: 10_000 }, (_, n) => `https://kurier.example/${n}`)
    const { feeds } = await read(opml(...addresses.map((address) => outline(address))))
    expect(feeds.map(({ url }) => url)).toEqual(addresses)
  })
})

test('a list at an address comes through the guarded fetch, in its bounds', async () => {
  const server = await startFeedServer({
    '/lista.opml': served(opml(outline('https://kurier.example/rss'))),
    '/strona': servedPage('<form action="/login">'),
    '/wielka': served(' '.repeat(3_000_000)),
  })
  const feeds = createFeeds({ privateHosts: [server.host], minHostGapMs: 0 })
  const isRead = async (url: string) => (await feeds.sourceLists.read(url)).kind === 'read'
  expect(await feeds.sourceLists.read(server.url('/lista.opml'))).toEqual({
    kind: 'read',
    feeds: [kurier],
    invalid: [],
    isComplete: true,
  })
  for (const path of ['/strona', '/wielka', '/nie-ma']) expect(await isRead(server.url(path))).toBe(false)
  const guarded = createFeeds({ privateHosts: [], minHostGapMs: 0 })
  const refused = await guarded.sourceLists.read(server.url('/lista.opml'))
  expect(refused).toMatchObject({ kind: 'failed', reason: { en: expect.stringContaining('port') } })
  expect(server.requests).toHaveLength(4)
  await Promise.all([feeds.close(), guarded.close(), server.close()])
})
