import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { Expert, Institution } from '#domain/expert.ts'
import type { Person } from '#domain/quote.ts'
import type { Rule } from '#domain/rule.ts'
import type { Topic } from '#domain/topic.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { summarise } from '#text/summarize.ts'

/** Raise it whenever the rules of analysis change what they answer; `depesza reanalyse` then brings an archive up to date. */
export const ANALYSER_VERSION = 5

/** What an analysis reads: a title (empty where there is none), the text, and its ISO 639-1 language. */
export type Document = {
  readonly title: string
  readonly text: string
  readonly language: string
  /** The outlet's name, as `source:` in a query asks for it; left out where nobody knows it. */
  readonly source?: string
  /** Its address, whose section may tell what it is about; left out where nobody knows it. */
  readonly url?: string | null
}

/** Reads topics, people, quotations and a summary out of a document. Pure: the same document gives the same answer. */
export type Analyser = (document: Document) => Analysis

/** An analyser that may sit in another thread; `share` says whose time it takes, nobody's where it is left out. */
export type Analysing = (document: Document, share?: string) => Analysis | Promise<Analysis>

/** The ids of the rules' title queries that a document's title matches; may sit in another thread. */
export type MatchingTitles = (document: Document) => ReadonlySet<string> | Promise<ReadonlySet<string>>

/** Makes what answers `MatchingTitles` for these rules; it asks nothing of a document but its title and where it comes from. */
export function createTitleMatcher(
  rules: readonly Rule[],
  lexiconOf: LexiconOf,
): (document: Document) => ReadonlySet<string> {
  const titles = rules.flatMap(({ when }) => (when.title === null ? [] : [when.title]))
  const matchTopics = createMatcherByLanguage(titles, keywordRulesOf, lexiconOf)
  return (document) => new Set(matchTopics({ ...document, text: '' }).map(({ topicId }) => topicId))
}

/** Makes an analyser for a set of topics; their forms in a language are generated with the first document of it. */
export function createAnalyser(knowledge: {
  readonly topics: readonly Topic[]
  readonly experts: readonly Expert[]
  /** None where absent. */
  readonly institutions?: readonly Institution[]
  readonly lexiconOf: LexiconOf
}): Analyser {
  const { topics, experts, institutions = [], lexiconOf } = knowledge
  const matchTopics = createMatcherByLanguage(topics, keywordRulesOf, lexiconOf)
  return (document) => {
    const { title, text, language } = document
    const found = matchTopics(document)
    const { people, quotes } = whoSaidWhat(text, { language, experts, institutions })
    const matches = found.flatMap((topic) => topic.matches.filter((match) => match.field === 'text'))
    const summary = summarise({ title, text, language, quotes, people, matches })
    return {
      topics: found,
      people: people.map(plainPerson),
      quotes,
      summary,
      analyserVersion: ANALYSER_VERSION,
    }
  }
}

/** What an analysis reads of an article. */
export function documentOf({ title, text, language, source, url }: Article): Document {
  return { title, text, language, source: source.name, url }
}

/** Without what only the extraction of quotations needs to know of a person. */
function plainPerson({ name, role, organisation, standing, mentions }: Person): Person {
  return { name, role, organisation, standing, mentions }
}
