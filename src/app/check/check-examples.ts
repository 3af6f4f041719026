import { tryExamples, type FindsIn } from '#commands/topic-examples.ts'
import type { Locale } from '#domain/locale.ts'
import type { Topic } from '#domain/topic.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'

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
  const tried = topics.filter(({ examples }) => examples.match.length + examples.miss.length > 0)
  if (tried.length === 0) return 0
  const matchTopics = createMatcherByLanguage(tried, keywordRulesOf, await openLexicons())
  const findsIn: FindsIn = async (topic, documents) =>
    documents.map(
      (document) => matchTopics(document).find(({ topicId }) => topicId === topic.id)?.matches ?? [],
    )
  let failures = 0
  for (const topic of tried) {
    const { lines, failed } = await tryExamples(topic, findsIn, locale)
    for (const line of lines) print(line)
    failures += failed
  }
  return failures
}
