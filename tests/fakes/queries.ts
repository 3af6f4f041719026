import type { QueryReader } from '#ports/search.ts'
import { createQueryMatcher, type QueryMatcher } from '#text/search/query-matcher.ts'
import { npmLexicons } from '../npm-lexicons.ts'

let opening: Promise<QueryMatcher> | null = null

async function open(): Promise<QueryMatcher> {
  return createQueryMatcher(await npmLexicons())
}

function opened(): Promise<QueryMatcher> {
  opening ??= open()
  return opening
}

/** Reads queries with the dictionaries that come with npm, which are opened with the first query. */
export const plainQueries: QueryReader = {
  expand: async (query, languages) => (await opened()).expand(query, languages),
  forms: async (query) => (await opened()).forms(query),
  match: async (query, documents) => (await opened()).match(query, documents),
}
