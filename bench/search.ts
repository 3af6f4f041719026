import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { digest } from '../src/app/digest.ts'
import { searchArchive } from '../src/pipeline/archive/search-archive.ts'
import type { NewStory, Store } from '../src/ports/store.ts'
import type { QueryReader, SearchScope } from '../src/ports/search.ts'
import { openStore } from '../src/storage/index.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { parseQuery } from '../src/text/query/parse-query.ts'
import { createQueryMatcher, type QueryMatcher } from '../src/text/search/query-matcher.ts'
import { anAnalysis, aNumberedStory } from '../tests/builders.ts'
import { npmLexicons } from '../tests/npm-lexicons.ts'
import { benchArticles, dictionaryWords } from './texts.ts'
import { format, printTable, type Row } from './table.ts'

/**
 * `npm run bench:search [-- ARTICLES [FILE]]`: full-text search in an archive of so many articles (100,000) of some 2,500 characters, with
 * all of its work on one thread, and what the index adds to the file. Every query is asked within several scopes; the first asking
 * of each, which makes its forms, is measured apart. FILE keeps the archive, or is one that was kept. The processor's time is what
 * a search takes on a machine that does nothing else.
 */
const ROUNDS = 12
const BATCH = 200
const SENTENCES = 12
const newest = Date.UTC(2026, 4, 12, 10)
const apart = 78_000
const people = dictionaryWords(8_000).map((word) => `Jan ${word.charAt(0).toUpperCase()}${word.slice(1)}`)
const everywhere: SearchScope = {
  topicId: null,
  feedId: null,
  people: null,
  since: Number.MIN_SAFE_INTEGER,
  until: Number.MAX_SAFE_INTEGER,
}
const scopes: readonly SearchScope[] = [
  everywhere,
  { ...everywhere, feedId: 'feed-7' },
  { ...everywhere, topicId: 'topic-3', since: newest - 30 * 24 * 3_600_000 },
  { ...everywhere, people: people.slice(0, 3) },
]
const queries = [
  'umowa',
  'broń jądrowa',
  'Białoruś',
  'Rosja OR Białoruś OR Ukraina',
  'rząd',
  '"w tym roku"',
  '="umów"',
  'umow*',
  'pro*',
  'prezydent NEAR/S powiedział',
  'minister NOT premier',
  'Łukaszenka',
  'podpisać AND umowa',
  'title:rząd',
  'ATLEAST/3 wojsko',
  'Kamil Kłysiński',
  'nie',
  'zupełnienieznanesłowo',
]

const count = Number(process.argv[2] ?? 100_000)
const folder = await mkdtemp(join(tmpdir(), 'depesza-search-'))
try {
  const path = process.argv[3] ?? join(folder, 'archive.sqlite')
  const isNew = !existsSync(path)
  const store = await openStore({ path, digest })
  const filing = isNew ? await timed(() => fill(store)) : null
  const matcher = createQueryMatcher(await npmLexicons())
  await search(store, matcher, 'rozgrzewka OR Rozgrzewka', everywhere)
  const first: Timing[] = []
  const later: Timing[] = []
  for (const { scope, query } of scopes.flatMap((scope) => queries.map((query) => ({ scope, query })))) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const timing = await timed(() => search(store, matcher, query, scope))
      ;(round === 0 ? first : later).push({ query, ...timing })
    }
  }
  await store.close()
  printTable([
    ...rowsOf('search', later),
    ...rowsOf('search, first asking', first),
    ...filingRow(filing),
    ...sizesOf(path, join(folder, 'copy.sqlite')),
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}

type Spent = { readonly ms: number; readonly cpuMs: number }
type Timing = Spent & { readonly query: string }

async function search(
  store: Store,
  matcher: QueryMatcher,
  source: string,
  scope: SearchScope,
): Promise<void> {
  const reader: QueryReader = {
    expand: async (query, languages) => matcher.expand(query, languages),
    forms: async (query) => matcher.forms(query),
    match: async (query, documents) => matcher.match(query, documents),
  }
  const reading = parseQuery(source)
  if (reading.kind === 'problem') throw new Error(reading.problem.message.en)
  const clock = { now: () => newest, elapsed: () => performance.now(), sleep: async () => undefined }
  await searchArchive(
    { store, queries: reader, clock },
    { query: reading.query, scope, after: null, limit: 5 },
  )
}

async function fill(store: Store): Promise<void> {
  const articleOf = articleMaker()
  for (let from = 0; from < count; from += BATCH) {
    const stories = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) =>
      articleOf(from + index),
    )
    await store.articles.fileStories({ stories, known: [], at: newest })
  }
}

/** Sentences of the tests' articles between sentences of dictionary words, the rarer the later in the dictionary's order. */
function articleMaker(): (number: number) => NewStory {
  const sentences = benchArticles().flatMap(({ text }) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  )
  const titles = benchArticles().map(({ title }) => title)
  const words = dictionaryWords(60_000)
  const random = randomNumbers()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const rare = (): string => words[Math.floor(words.length * random() ** 3)] ?? ''
  const rareSentence = (): string => `${Array.from({ length: 10 }, rare).join(' ')}.`
  return (number) => {
    const text = Array.from({ length: SENTENCES }, () => `${pick(sentences)} ${rareSentence()}`).join('\n')
    const named = Array.from({ length: 4 }, () => people[Math.floor(people.length * random() ** 3)] ?? '')
    const story = aNumberedStory(number, { operations: [] })
    return {
      ...story,
      article: {
        ...story.article,
        title: `${pick(titles)} ${rare()}`,
        text,
        feedId: `feed-${number % 40}`,
        publishedAt: newest - (count - number) * apart,
      },
      analysis: anAnalysis({
        topics: [{ topicId: `topic-${number % 9}`, matches: [] }],
        quotes: [],
        people: [...new Set(named)].map((name) => ({
          name,
          role: null,
          organisation: null,
          standing: 'other',
          mentions: [],
        })),
      }),
    }
  }
}

/** Lehmer's generator, so that every run has the same archive. */
function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

async function timed(work: () => Promise<void>): Promise<Spent> {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 }
}

function rowsOf(what: string, timings: readonly Timing[]): readonly Row[] {
  const at = (share: number, of: 'ms' | 'cpuMs'): number => {
    const sorted = timings.map((timing) => timing[of]).toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }
  const worst = timings.toSorted((a, b) => b.cpuMs - a.cpuMs)[0]
  const row = (name: string, share: number, note: string): Row => ({
    what: `${what}, ${name}`,
    figure: format(at(share, 'cpuMs')),
    unit: 'ms of the processor',
    note: `${format(at(share, 'ms'))} ms by the clock${note}`,
  })
  return [
    row('median', 0.5, `; ${timings.length} searches`),
    row('p99', 0.99, `; slowest: ${worst?.query} (${format(worst?.cpuMs ?? 0)})`),
  ]
}

function filingRow(filing: Spent | null): readonly Row[] {
  if (filing === null) return []
  const note = `${format(filing.ms / count)} ms by the clock; ${format(count)} articles`
  return [
    { what: 'filing an article', figure: format(filing.cpuMs / count), unit: 'ms of the processor', note },
  ]
}

/** What a copy without the index lacks. */
function sizesOf(path: string, copy: string): readonly Row[] {
  const source = new DatabaseSync(path)
  source.prepare('vacuum into ?').run(copy)
  source.close()
  const whole = statSync(copy).size
  const database = new DatabaseSync(copy)
  database.exec(
    'drop table article_words; drop table named_people; drop index articles_by_search_place; vacuum',
  )
  database.close()
  const without = statSync(copy).size
  const row = (what: string, bytes: number): Row => ({
    what: `${what}, an article`,
    figure: format(bytes / count),
    unit: 'bytes',
    note: `${format(bytes / 1e6)} MB`,
  })
  return [row('archive', without), row('index', whole - without)]
}
