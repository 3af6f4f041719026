import { DepeszaError } from '#domain/errors.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import type { Topic } from '#domain/topic.ts'
import { detectLanguage } from '#feeds/index.ts'
import { closest } from '#text/closest.ts'
import { fold } from '#text/fold.ts'
import { createTopicExplainer } from '#text/matching/explain-query.ts'
import { describeExplanation } from './describe-explanation.ts'
import { explainPhrases } from './explain-wording.ts'
import { openDictionaries, type DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { readInput } from '#app/read-input.ts'

/** What the command `explain` was asked. */
export type ExplainOptions = DictionaryKnowledge & {
  /** A file, an http(s) address or "-" for standard input. */
  readonly input: string
  readonly topics: readonly Topic[]
  /** The name or the id of the only topic to explain; null for all. */
  readonly topic: string | null
  /** The feed's name, for queries that ask for it. */
  readonly source: string | null
  readonly privateHosts: readonly string[]
  readonly print: (line: string) => void
}

/**
 * Says of every topic why an article matches it or not; answers the exit code. Throws a DepeszaError `bad-input` where
 * there is no such topic, or nothing to read.
 */
export async function explain(options: ExplainOptions): Promise<number> {
  const { locale, source, print } = options
  const topics = options.topic === null ? options.topics : [topicNamed(options.topic, options.topics)]
  const { title, text } = await readInput(options.input, options)
  const language = detectLanguage(title === null ? text : `${title}\n${text}`)
  const article = { title: title ?? '', text, language, ...(source === null ? {} : { source }) }
  const lexiconOf = await openDictionaries(options, print)
  const explainTopics = createTopicExplainer(topics, keywordRulesOf(language).makeKeywords(lexiconOf))
  const explanations = explainTopics(article)
  const phrases = explainPhrases(locale)
  for (const explanation of explanations)
    for (const line of describeExplanation(explanation, { phrases, article })) print(line)
  const matched = explanations.filter(({ matches }) => matches.length > 0).length
  if (topics.length > 1) print(phrases.summary(matched, topics.length))
  return 0
}

function topicNamed(name: string, topics: readonly Topic[]): Topic {
  const wanted = fold(name)
  const found =
    topics.find((topic) => topic.id === name) ?? topics.find((topic) => fold(topic.name) === wanted)
  if (found !== undefined) return found
  const meant = closest(
    name,
    topics.flatMap((topic) => [topic.id, topic.name]),
  )
  const [pl, en] = (['pl', 'en'] as const).map((locale) => explainPhrases(locale).noTopic(name, meant))
  throw new DepeszaError('bad-input', { pl: pl ?? name, en: en ?? name })
}
