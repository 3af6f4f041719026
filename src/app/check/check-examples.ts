import type { Locale } from '#domain/locale.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import type { TopicMatcher } from '#text/matching/match-topics.ts'
import { checkPhrases } from './check-wording.ts'
import { exampleDocuments } from '#app/analyse/example-documents.ts'

/** What the check of the topics works with. */
export type TopicCheck = {
  readonly topics: readonly Topic[]
  /** Asked only where a topic has examples. */
  readonly openLexicons: () => Promise<LexiconOf>
  readonly locale: Locale
  readonly print: (line: string) => void
}

/**
 * Tries every topic with its examples, by the matcher that articles are matched with. Prints one line for a topic whose
 * examples all hold, or one for each that fails; answers how many fail.
 */
export async function checkExamples({ topics, locale, print, openLexicons }: TopicCheck): Promise<number> {
  const tried = topics.filter((topic) => exampleCount(topic) > 0)
  if (tried.length === 0) return 0
  const matchTopics = createMatcherByLanguage(tried, keywordRulesOf, await openLexicons())
  let failures = 0
  for (const topic of tried) {
    const failed = failedExamples(topic, matchTopics, locale)
    const lines = failed.length > 0 ? failed : [holds(topic, locale)]
    for (const line of lines) print(line)
    failures += failed.length
  }
  return failures
}

function exampleCount({ examples }: Topic): number {
  return examples.match.length + examples.miss.length
}

function holds(topic: Topic, locale: Locale): string {
  return checkPhrases(locale).examplesHold(topic.name, exampleCount(topic))
}

function failedExamples(topic: Topic, matchTopics: TopicMatcher, locale: Locale): readonly string[] {
  const say = checkPhrases(locale)
  const { name, examples } = topic
  const missed = examples.match.filter((example) => findsIn(example, topic, matchTopics).length === 0)
  const found = examples.miss.flatMap((example) => {
    const finds = findsIn(example, topic, matchTopics)
    return finds.length === 0 ? [] : [say.exampleFound({ name, example, finds })]
  })
  return [...missed.map((example) => say.exampleMissed(name, example)), ...found]
}

/** What makes an example match, each form of a keyword once; empty where it does not match. */
function findsIn(example: string, topic: Topic, matchTopics: TopicMatcher): readonly KeywordMatch[] {
  for (const document of exampleDocuments(example, topic.query)) {
    const found = matchTopics(document).find(({ topicId }) => topicId === topic.id)
    if (found !== undefined) return distinct(found.matches)
  }
  return []
}

function distinct(matches: readonly KeywordMatch[]): readonly KeywordMatch[] {
  return [...new Map(matches.map((match) => [`${match.form}\n${match.keyword}`, match])).values()]
}
