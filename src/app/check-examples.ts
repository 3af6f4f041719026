import type { Locale } from '#domain/locale.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import type { HomographKnowledge } from '#text/languages/polish/homograph-prior.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher, type TopicMatcher } from '#text/matching/match-topics.ts'
import { checkPhrases } from './check-wording.ts'
import { exampleDocuments } from './example-documents.ts'

/** What the check of the topics works with. */
export type TopicCheck = {
  readonly topics: readonly Topic[]
  /** By default the shipped table. */
  readonly homographs?: HomographKnowledge
  readonly locale: Locale
  readonly print: (line: string) => void
}

/**
 * Tries every topic with its examples, by the matcher that articles are matched with. Prints one line for a topic whose
 * examples all hold, or one for each that fails; answers how many fail.
 */
export async function checkExamples(check: TopicCheck): Promise<number> {
  const { topics, homographs = { kind: 'shipped' }, locale, print } = check
  const tried = topics.filter((topic) => exampleCount(topic) > 0)
  if (tried.length === 0) return 0
  const matchTopics = createTopicMatcher(tried, polishKeywords(await loadPolishLexicon(), { homographs }))
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
