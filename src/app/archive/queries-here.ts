import type { QueryReader } from '#ports/search.ts'
import { createQueryMatcher, type QueryMatcher } from '#text/search/query-matcher.ts'
import { openDictionaries, type DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'

/** Reads queries in this very thread; the dictionaries are opened with the first one. What they have to leave aside is not told. */
export function queriesHere(knowledge: DictionaryKnowledge): QueryReader {
  let opening: Promise<QueryMatcher> | null = null
  const open = async (): Promise<QueryMatcher> =>
    createQueryMatcher(await openDictionaries(knowledge, () => undefined))
  const opened = (): Promise<QueryMatcher> => (opening ??= open())
  return {
    expand: async (query, languages) => (await opened()).expand(query, languages),
    forms: async (query) => (await opened()).forms(query),
    match: async (query, documents) => (await opened()).match(query, documents),
  }
}
