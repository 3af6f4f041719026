import { rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { digest } from '../src/app/digest.ts'
import type { NewStory, Store } from '../src/ports/store.ts'
import type { QueryReader, SearchScope } from '../src/ports/search.ts'
import { searchArchive } from '../src/pipeline/search-archive.ts'
import { openStore } from '../src/storage/index.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { parseQuery } from '../src/text/query/parse-query.ts'
import { createQueryMatcher } from '../src/text/search/query-matcher.ts'
import { plainQueries } from '../tests/fakes/queries.ts'
import { benchArticles, dictionaryWords } from './texts.ts'
import { printTable, type Row } from './table.ts'
import { npmLexicons } from '../tests/npm-lexicons.ts'

/**
 * `npm run bench:search [-- ARTICLES]`: full-text search in an archive of so many articles (100,000) of some 2,500 characters, all of this
 * machine's work on one thread, with what the index adds to the file. Every query is asked with and without conditions; the first
 * asking of each, which makes its forms, is measured apart.
 */
const MINUTE_MS = 60_000
const ROUNDS = 12
const SENTENCES = 18
const RARE_WORDS = 40_000
const newest = Date.UTC(2026, 4, 12, 10)

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
const path = join(folder, 'archive.sqlite')
try {
  const store = await openStore({ path, digest })
  const filingMs = await timed(() => fill(store, count))
  const first: number[] = []
  const later: number[] = []
  for (const scope of scopes()) {
    const matcher = createQueryMatcher(await npmLexicons())
    const reader: QueryReader = {
      expand: async (query, languages) => matcher.expand(query, languages),
      match: async (query, documents) => matcher.match(query, documents),
    }
    for (const query of queries) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const ms = await timed(() => search(store, reader, query, scope))
        ;(round === 0 ? first : later).push(ms)
      }
    }
  }
  await store.close()
  printTable([...rowsOf('search, asked again or on another page', later), ...rowsOf('search, asked first', first), ...sizes(filingMs)])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
