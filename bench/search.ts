import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { digest } from '../src/app/digest.ts'
import { searchArchive } from '../src/pipeline/search-archive.ts'
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
 * `npm run bench:search [-- ARTICLES]`: full-text search in an archive of so many articles (100,000) of some 2,500 characters, with all
 * of its work on one thread, and what the index adds to the file. Every query is asked within several scopes; the first asking of
 * each, which makes its forms, is measured apart.
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
  const path = join(folder, 'archive.sqlite')
  const store = await openStore({ path, digest })
  const filingMs = await timed(() => fill(store))
  const matcher = createQueryMatcher(await npmLexicons())
  await search(store, matcher, 'rozgrzewka OR Rozgrzewka', everywhere)
  const first: Timing[] = []
  const later: Timing[] = []
  for (const { scope, query } of scopes.flatMap((scope) => queries.map((query) => ({ scope, query })))) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const ms = await timed(() => search(store, matcher, query, scope))
      ;(round === 0 ? first : later).push({ query, ms })
    }
  }
  await store.close()
  printTable([
    ...rowsOf('search', later),
    ...rowsOf('search, first asking', first),
    ...sizesOf(path, filingMs),
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}

type Timing = { readonly query: string; readonly ms: number }

async function search(
  store: Store,
  matcher: QueryMatcher,
  source: string,
  scope: SearchScope,
): Promise<void> {
  const reader: QueryReader = {
    expand: async (query, languages) => matcher.expand(query, languages),
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

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function rowsOf(what: string, timings: readonly Timing[]): readonly Row[] {
  const sorted = timings.toSorted((a, b) => a.ms - b.ms)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.ms ?? 0
  const worst = sorted.at(-1)
  const note = `${sorted.length} searches; slowest: ${worst?.query} (${format(worst?.ms ?? 0)} ms)`
  return [
    { what: `${what}, median`, figure: format(at(0.5)), unit: 'ms', note },
    { what: `${what}, p99`, figure: format(at(0.99)), unit: 'ms', note: '' },
  ]
}

/** The pages of each table (https://sqlite.org/dbstat.html is not in this SQLite): those that a copy without the index lacks. */
function sizesOf(path: string, filingMs: number): readonly Row[] {
  const database = new DatabaseSync(path)
  const bytes = (): number => {
    const { size } = database
      .prepare('select page_count * page_size as size from pragma_page_count(), pragma_page_size()')
      .get() as { size: number }
    return size
  }
  database.exec('pragma wal_checkpoint(truncate)')
  const whole = bytes()
  database.exec(
    'drop table article_words; drop table named_people; drop index articles_by_search_place; vacuum',
  )
  const without = bytes()
  database.close()
  const each = (size: number): string => format(size / count)
  return [
    { what: 'filing an article', figure: format(filingMs / count), unit: 'ms', note: `${count} articles` },
    {
      what: 'archive, an article',
      figure: each(without),
      unit: 'bytes',
      note: `${format(without / 1e6)} MB`,
    },
    {
      what: 'index, an article',
      figure: each(whole - without),
      unit: 'bytes',
      note: `${format((whole - without) / 1e6)} MB`,
    },
  ]
}
