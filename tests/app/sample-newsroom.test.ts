import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'
import { DepeszaError } from '#domain/errors.ts'
import { parseSampleArticle, readSampleArticles, type SampleArticle } from '#app/sample/sample-articles.ts'
import { samplePath } from '#app/sample/sample-feeds.ts'
import { type SampleNewsroom, startSampleNewsroom } from '#app/sample/sample-newsroom.ts'

const now = Date.UTC(2026, 4, 12, 10)
let newsroom: SampleNewsroom
let articles: readonly SampleArticle[]
let origin: string

beforeAll(async () => {
  newsroom = await startSampleNewsroom(now)
  articles = await readSampleArticles()
  origin = new URL(newsroom.configuration.feeds[0]?.url ?? '').origin
})
afterAll(() => newsroom.close())

describe('the configuration', () => {
  test('is a sample that posts to the console alone and keeps its store in memory', () => {
    const { isSample, storePath, channels, firstPoll } = newsroom.configuration
    expect({ isSample, storePath, firstPoll }).toEqual({
      isSample: true,
      storePath: ':memory:',
      firstPoll: 'all',
    })
    expect(channels.map((channel) => channel.destination.platform)).toEqual(['console'])
  })

  test('allows exactly the server that it polls', () => {
    expect(newsroom.configuration.privateHosts).toEqual([new URL(origin).host])
    for (const feed of newsroom.configuration.feeds) expect(new URL(feed.url).origin).toBe(origin)
  })
})

describe('the feeds', () => {
  test('hold at least eight articles in three feeds, one of them Atom', async () => {
    const bodies = await Promise.all(newsroom.configuration.feeds.map((feed) => fetchText(feed.url)))
    const counts = bodies.map((body) => body.match(/<(item|entry)>/gu)?.length ?? 0)
    expect(counts).toHaveLength(3)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(8)
    expect(bodies.filter((body) => body.includes('http://www.w3.org/2005/Atom'))).toHaveLength(1)
  })

  test('one goes over the wire as ISO-8859-2 and reads right in it, references for what the charset lacks', async () => {
    const feed = newsroom.configuration.feeds.find((one) => one.id === 'dziennik-polnocny')
    const bytes = await (await fetch(feed?.url ?? '')).arrayBuffer()
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError)
    const text = new TextDecoder('iso-8859-2').decode(bytes)
    expect(text).toContain('Dziennik Północny')
    expect(text).toContain('&#8222;Broń jądrowa przestaje być gościem&#8221;')
  })

  test('are dated relative to the start', async () => {
    const text = await fetchText(newsroom.configuration.feeds[0]?.url ?? '')
    expect(text).toContain('Tue, 12 May 2026 09:48:00 GMT')
  })

  test.each(['kurier-graniczny', 'dziennik-polnocny', 'przeglad-stoleczny'])(
    'the second poll of %s is unchanged',
    async (id) => {
      const url = newsroom.configuration.feeds.find((feed) => feed.id === id)?.url ?? ''
      const etag = (await fetch(url)).headers.get('etag') ?? ''
      const second = await fetch(url, { headers: { 'if-none-match': etag } })
      expect(second.status).toBe(304)
    },
  )
})

describe('the topics', () => {
  test('all three are hit, and only the two articles about something else stay silent', async () => {
    const matchTopics = createTopicMatcher(
      newsroom.configuration.topics,
      polishKeywords(await loadPolishLexicon()),
    )
    const hits = articles.map(({ slug, title, paragraphs }) => {
      const found = matchTopics({ title, text: paragraphs.join('\n') })
      return { slug, topics: found.map(({ topicId }) => topicId) }
    })
    const silent = hits.filter(({ topics }) => topics.length === 0).map(({ slug }) => slug)
    expect(silent.toSorted()).toEqual(['budzet-gminy-zalesie', 'remis-w-derbach'])
    expect(hits.find(({ slug }) => slug === 'umowa-o-magazynach')?.topics).toEqual([
      'bialorus',
      'bron-jadrowa',
      'umowa',
    ])
  })
})

describe('the articles', () => {
  test('every one has a page that holds its paragraphs among furniture', async () => {
    for (const article of articles) {
      const page = await fetchText(origin + samplePath(article))
      expect(page).toContain('CZYTAJ TAKŻE')
      for (const paragraph of article.paragraphs) expect(page).toContain(paragraph.replaceAll('"', '&quot;'))
    }
  })

  test('one story stands in two outlets with the same title and lead', () => {
    const keys = articles.map((article) => `${article.title}\n${article.lead}`)
    expect(keys.length - new Set(keys).size).toBe(1)
  })

  test('an address that does not exist is a 404', async () => {
    expect((await fetch(`${origin}/nie-ma`)).status).toBe(404)
  })

  const head = '---\noutlet: x\nslug: y\ntitle: T: U\nlead: L\nauthor: A\nminutesAgo: 5\n---\nAkapit.\n'

  test('a colon in a title belongs to the title', () => {
    expect(parseSampleArticle(head, 'x.md').title).toBe('T: U')
  })

  test.each([
    ['without a head', 'Akapit.', 'between two lines'],
    ['without a lead', head.replace('lead: L\n', ''), 'lead'],
    ['with an age that is no number', head.replace('minutesAgo: 5', 'minutesAgo: wczoraj'), 'minutesAgo'],
  ])('a file %s is named with its problem', (_, source, problem) => {
    const parse = () => parseSampleArticle(source, 'x.md')
    expect(parse).toThrow(DepeszaError)
    expect(parse).toThrow(new RegExp(`x\\.md.*${problem}`, 'u'))
  })
})

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  const charset = /charset=(?<name>.+)$/u.exec(response.headers.get('content-type') ?? '')?.groups?.['name']
  return new TextDecoder(charset ?? 'utf-8').decode(await response.arrayBuffer())
}
