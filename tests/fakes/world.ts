import { keywordTopic, type KeywordTopic } from '#text/query/keyword-topic.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { Configuration, Channel } from '#domain/configuration.ts'
import type { Feed, FeedEntry } from '#domain/feed.ts'
import type { Rule } from '#domain/rule.ts'
import type { Topic } from '#domain/topic.ts'
import type { Analyser } from '#pipeline/articles/analyse-article.ts'
import type { IdentifiedEntry } from '#pipeline/polling/recognise-entries.ts'
import { createStoryFinder, emptyStoryWindow } from '#pipeline/stories/story-finder.ts'
import { createTurnstile } from '#pipeline/turnstile.ts'
import { unwatched } from '#pipeline/watch.ts'
import type { World } from '#pipeline/world.ts'
import type { Clock } from '#ports/clock.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import type { Log } from '#ports/log.ts'
import type { PageReading } from '#ports/page-reader.ts'
import { openStore } from '#storage/index.ts'
import { aSeenEntry, builtAt, testDigest } from '../builders.ts'
import { fakeMessenger, type FakeMessenger } from './messenger.ts'

/** A clock that stands still until it is told to move; sleeping moves it. */
export type FakeClock = Clock & {
  /** Lets time pass. */
  advance(ms: number): void
  /** Sets the clock forward, or back, while no time passes. */
  set(ms: number): void
}

export function fakeClock(start = builtAt): FakeClock {
  let passed = 0
  let offset = start
  const advance = (ms: number): void => {
    passed += ms
  }
  return {
    now: () => offset + passed,
    elapsed: () => passed,
    sleep: async (ms) => advance(ms),
    advance,
    set: (ms) => {
      offset += ms
    },
  }
}

export const silentLog: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {}

export function aTopic(name: string, overrides: Partial<KeywordTopic> = {}): Topic {
  return keywordTopic({ id: name.toLowerCase(), name, any: [name], ...overrides })
}

export function aFeed(id: string, overrides: Partial<Feed> = {}): Feed {
  return {
    id,
    url: `https://${id}.example/rss`,
    source: { name: id, type: null, country: null },
    tier: null,
    owner: null,
    language: 'pl',
    page: 'never',
    isPaused: false,
    intervalMs: 300_000,
    ...overrides,
  }
}

export function anEntry(title: string, overrides: Partial<FeedEntry> = {}): FeedEntry {
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')
  return {
    id: slug,
    link: `https://site.example/${slug}`,
    title,
    publishedAt: builtAt,
    updatedAt: null,
    summary: `${title}. Tyle wiadomo.`,
    content: null,
    ...overrides,
  }
}

/** The same as the pipeline knows it. */
export function anIdentifiedEntry(title: string, overrides: Partial<FeedEntry> = {}): IdentifiedEntry {
  const entry = anEntry(title, overrides)
  return { ...entry, ...aSeenEntry(entry.id), address: entry.link }
}

export function aChannel(address: string, overrides: Partial<Channel> = {}): Channel {
  return {
    destination: { platform: 'fake', address },
    topicIds: ['rosja', 'pakt', 'białoruś'],
    locale: 'pl',
    alertsPerHour: 10,
    digest: null,
    timeZone: 'Europe/Warsaw',
    quiet: null,
    isSilent: false,
    hasFullAlerts: false,
    hasImages: false,
    isForum: false,
    hasThreads: false,
    escalates: true,
    ...overrides,
  }
}

/** Finds each topic's name as a plain substring; enough for steps that do not care how matching works. */
export function substringAnalyser(topics: readonly Topic[]): Analyser {
  return ({ title, text }) => ({
    topics: topics.flatMap((topic) => {
      const start = `${title}\n${text}`.toLowerCase().indexOf(topic.id)
      const match = {
        start,
        end: start + topic.id.length,
        field: 'title',
        form: topic.name,
        keyword: topic.name,
      } as const
      return start < 0 ? [] : [{ topicId: topic.id, matches: [match] }]
    }),
    people: [],
    quotes: [],
    summary: text === '' ? [] : [{ start: 0, end: text.length, text }],
    analyserVersion: 1,
  })
}

/** Those whose query's text stands in the title as it is. */
function titlesWithin(rules: readonly Rule[], title: string): ReadonlySet<string> {
  const asked = rules.flatMap(({ when }) => (when.title === null ? [] : [when.title]))
  return new Set(asked.filter(({ name }) => title.includes(name)).map(({ id }) => id))
}

/** A world in memory: the real store, fakes at every other port. */
export type TestWorld = World & {
  readonly clock: FakeClock
  readonly messenger: FakeMessenger
  /** What the feeds answer at the next poll, by feed id; entries where only a list is given. */
  readonly readings: Map<string, FeedReading>
  readonly pages: Map<string, PageReading>
}

export async function testWorld(overrides: Partial<Configuration> = {}): Promise<TestWorld> {
  const topics = overrides.topics ?? [aTopic('Rosja'), aTopic('Pakt'), aTopic('Białoruś')]
  const configuration: Configuration = {
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    feeds: [aFeed('kurier')],
    topics,
    channels: [aChannel('c1')],
    rules: [],
    experts: [],
    institutions: [],
    owner: null,
    audit: null,
    managers: {},
    firstPoll: 'newest',
    maxAgeMs: 7 * 24 * 3_600_000,
    onUnknown: 'repeat',
    stories: { joins: false, escalation: { sources: 3, withinMs: 3_600_000, official: true } },
    homographs: 'shipped',
    privateHosts: [],
    dictionary: 'npm',
    storePath: ':memory:',
    retention: { textsMs: null, articlesMs: null },
    watchdog: { warnMs: 5_000, endMs: 60_000 },
    http: { host: '127.0.0.1', port: 0, health: false, metrics: false },
    isSample: false,
    ...overrides,
  }
  const readings = new Map<string, FeedReading>()
  const pages = new Map<string, PageReading>()
  const messenger = fakeMessenger()
  const clock = fakeClock()
  return {
    configuration,
    store: await openStore({ path: ':memory:', digest: testDigest }),
    feedReader: { read: async ({ id }) => readings.get(id) ?? { kind: 'unchanged' } },
    pageReader: {
      read: async (url) => pages.get(url) ?? { kind: 'unavailable', reason: untranslated('HTTP 404') },
    },
    detectLanguage: () => 'pl',
    analyse: substringAnalyser(topics),
    matchTitles: ({ title }) => titlesWithin(configuration.rules, title),
    messengers: new Map([['fake', messenger]]),
    clock,
    digest: testDigest,
    random: () => 0,
    log: silentLog,
    checkpoint: ignore,
    timings: {
      fenceMs: 15_000,
      recheckMs: 5_000,
      retryMs: 2_000,
      retryMaxMs: 300_000,
      probeMs: 60_000,
      probeMaxMs: 3_600_000,
      editPauseMs: 20_000,
    },
    watch: unwatched,
    filing: createTurnstile(),
    stories: createStoryFinder(() => noWords),
    storyWindow: emptyStoryWindow(),
    waiting: [],
    polling: new Set(),
    polledAt: new Map(),
    pollTook: new Map(),
    serving: new Set(),
    tokens: new Map(),
    stop: new AbortController().signal,
    messenger,
    readings,
    pages,
  }
}

/** No word is known, so that each is told by its letters alone. */
export const noWords: Lexicon = {
  lexemesOf: () => [],
  readingsOf: () => [],
  entryOf: () => null,
  has: () => false,
}

/** A successful reading of these entries. */
export function entries(...list: readonly FeedEntry[]): FeedReading {
  const head = { title: null, link: null, language: null }
  return {
    kind: 'entries',
    head,
    entries: list,
    validators: { etag: '"1"', lastModified: null },
    remarks: [],
  }
}
