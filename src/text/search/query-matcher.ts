import type { Query } from '#domain/query.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import type { Expansion, TermForms } from '#ports/search.ts'
import { keywordLanguages, keywordRulesOf } from '#text/languages/keyword-languages.ts'
import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import { listForms } from '#text/matching/list-forms.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import type { SearchedDocument, TopicMatcher } from '#text/matching/match-topics.ts'
import { expandQuery } from './expand-query.ts'

/** Reads queries as topics are read, one at a time, for a search. */
export type QueryMatcher = {
  /** What the index is asked for articles in these languages; those in Polish and in languages without rules are always meant. */
  expand(query: Query, languages: readonly string[]): Expansion
  /** Where the query is found in each of these documents, in reading order, title first; empty where it is false. */
  match(query: Query, documents: readonly SearchedDocument[]): readonly (readonly KeywordMatch[])[]
  /** The forms of a query's terms in Polish, in which keywords are written. */
  forms(query: Query): readonly TermForms[]
}

/** Readers turn pages, and each page is the same query again. */
const mostRemembered = 8

/** A matcher of queries with these dictionaries. What a query needs is made with the first document of a language, and kept for a while. */
export function createQueryMatcher(lexiconOf: LexiconOf): QueryMatcher {
  const rulesOf = rememberingRules(lexiconOf)
  const matchers = new Map<string, TopicMatcher>()
  const matcherOf = (query: Query): TopicMatcher => {
    const key = JSON.stringify(query)
    const topic = {
      id: 'search',
      name: '',
      query,
      not: [],
      about: [],
      quote: 'everybody',
      examples: { match: [], miss: [] },
    } as const
    const matcher = matchers.get(key) ?? createMatcherByLanguage([topic], rulesOf, lexiconOf)
    matchers.delete(key)
    matchers.set(key, matcher)
    for (const oldest of [...matchers.keys()].slice(0, -mostRemembered)) matchers.delete(oldest)
    return matcher
  }
  return {
    expand: (query, languages) => {
      const rules = new Set(['und', ...languages].map(rulesOf))
      const searched = [...rules].map(({ makeKeywords, spelling }) => ({
        keywords: makeKeywords(lexiconOf),
        isForeign: spelling !== null,
      }))
      return expandQuery(query, searched)
    },
    forms: (query) => listForms(query, rulesOf('pl').makeKeywords(lexiconOf)),
    match: (query, documents) => {
      const match = matcherOf(query)
      return documents.map((document) => match(document)[0]?.matches ?? [])
    },
  }
}

/** The languages that have rules of their own. */
export const searchedLanguages: readonly string[] = keywordLanguages.map(({ code }) => code)

/** The rules of every language, whose knowledge of keywords is made once and not for every query. */
function rememberingRules(lexiconOf: LexiconOf): (code: string) => KeywordRules {
  const known = new Map<string, KeywordRules>()
  return (code) => {
    const rules = keywordRulesOf(code)
    const remembered = known.get(rules.code)
    if (remembered !== undefined) return remembered
    let made: KeywordLanguage | null = null
    const remembering = { ...rules, makeKeywords: () => (made ??= rules.makeKeywords(lexiconOf)) }
    known.set(rules.code, remembering)
    return remembering
  }
}
