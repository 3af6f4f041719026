import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Channel, Configuration } from '#domain/configuration.ts'
import type { Feed } from '#domain/feed.ts'
import type { Topic } from '#domain/topic.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { readSampleArticles } from './sample-articles.ts'
import { sampleFeed, type SampleOutlet, sampleOutlets, samplePath } from './sample-feeds.ts'
import { samplePage } from './sample-page.ts'

/** The running sample newsroom: a configuration that polls it, and how to end it. */
export type SampleNewsroom = {
  readonly configuration: Configuration
  close(): Promise<void>
}

type Resource = { readonly type: string; readonly body: Buffer; readonly etag: string }

const POLL_MS = 5 * 60_000

/**
 * Serves the invented newsroom of examples/newsroom on a free loopback port: three feeds, dated relative to `now` (epoch
 * milliseconds), and a page for every article. Its configuration posts to the console alone and stores in memory.
 */
export async function startSampleNewsroom(now: number): Promise<SampleNewsroom> {
  const resources = new Map<string, Resource>()
  const server = createServer((request, response) => {
    answer(response, resources.get(request.url ?? ''), request.headers['if-none-match'])
  })
  const host = await listen(server)
  await publish(resources, `http://${host}`, now)
  return {
    configuration: sampleConfiguration(host),
    close: () => stop(server),
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '127.0.0.1'
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

async function publish(resources: Map<string, Resource>, origin: string, now: number): Promise<void> {
  const articles = await readSampleArticles()
  for (const outlet of sampleOutlets) {
    const own = articles.filter((article) => article.outlet === outlet.id)
    const type = `application/${outlet.format}+xml; charset=${outlet.charset}`
    resources.set(feedPath(outlet), resource(type, sampleFeed(outlet, { articles: own, origin, now })))
    for (const article of own) {
      const page = Buffer.from(samplePage(outlet, article), 'utf8')
      resources.set(samplePath(article), resource('text/html; charset=utf-8', page))
    }
  }
}

function resource(type: string, body: Buffer): Resource {
  return { type, body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` }
}

function answer(response: ServerResponse, found: Resource | undefined, knownEtag: string | undefined): void {
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nie ma takiej strony.\n')
    return
  }
  const headers = { 'content-type': found.type, etag: found.etag }
  if (knownEtag === found.etag) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(found.body)
}

function feedPath(outlet: SampleOutlet): string {
  return `/${outlet.id}/${outlet.format}.xml`
}

const sampleStories = {
  joins: true,
  escalation: { sources: 3, withinMs: 3_600_000, official: true },
}

function sampleConfiguration(host: string): Configuration {
  return {
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    feeds: sampleOutlets.map((outlet) => configuredFeed(host, outlet)),
    topics: sampleTopics,
    channels: [sampleChannel],
    rules: [],
    experts: [],
    institutions: [],
    owner: null,
    audit: null,
    managers: {},
    firstPoll: 'all',
    maxAgeMs: 7 * 24 * 3_600_000,
    onUnknown: 'repeat',
    stories: sampleStories,
    homographs: 'shipped',
    privateHosts: [host],
    // The one that is always there, so that the sample starts as fast and says the same on every machine.
    dictionary: 'npm',
    storePath: ':memory:',
    retention: { textsMs: null, articlesMs: null },
    watchdog: { warnMs: 5_000, endMs: 60_000 },
    http: { host: '127.0.0.1', port: 0, health: false, metrics: false },
    isSample: true,
  }
}

const sampleTopics: readonly Topic[] = [
  keywordTopic({
    id: 'bialorus',
    name: 'Białoruś',
    any: ['Białoruś', 'Mińsk', 'Łukaszenka'],
    not: ['Mińsk Mazowiecki'],
  }),
  keywordTopic({
    id: 'bron-jadrowa',
    name: 'broń jądrowa',
    any: ['broń jądrowa', 'broń nuklearna', 'głowica jądrowa', 'ładunek jądrowy'],
  }),
  keywordTopic({
    id: 'umowa',
    name: 'umowa',
    any: ['umowa', 'traktat', 'pakt', 'porozumienie'],
    not: ['umowa o pracę', 'umowa o dzieło', 'umowa zlecenie', 'umowa kredytowa', 'umowa najmu'],
    beside: [
      'Rosja',
      'Moskwa',
      'Kreml',
      'Białoruś',
      'Mińsk',
      'Litwa',
      'państwo',
      'wojsko',
      'brygada',
      'ratyfikacja',
    ],
  }),
]

const sampleChannel: Channel = {
  destination: { platform: 'console', address: 'przyklad' },
  topicIds: sampleTopics.map((topic) => topic.id),
  locale: 'pl',
  alertsPerHour: 20,
  escalates: true,
  digest: null,
  timeZone: 'Europe/Warsaw',
  quiet: null,
  isSilent: false,
  hasFullAlerts: false,
  hasImages: false,
  isForum: false,
  hasThreads: false,
}

function configuredFeed(host: string, outlet: SampleOutlet): Feed {
  return {
    id: outlet.id,
    url: `http://${host}${feedPath(outlet)}`,
    source: { name: outlet.name, type: outlet.type, country: 'PL' },
    tier: null,
    owner: null,
    language: 'pl',
    page: 'always',
    isPaused: false,
    intervalMs: POLL_MS,
  }
}
