import type { Topic } from '#domain/topic.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { createForeignMatcher } from './match-foreign-names.ts'
import { createTopicMatcher, type TopicMatcher } from './match-topics.ts'

/**
 * A matcher that reads each document by the rules of its language. What a language needs, its dictionary and the forms of all
 * keywords, is made with the first document of that language; languages that share their rules share it.
 */
export function createMatcherByLanguage(
  topics: readonly Topic[],
  rulesOf: (code: string) => KeywordRules,
  lexiconOf: LexiconOf,
): TopicMatcher {
  const matchers = new Map<KeywordRules, TopicMatcher>()
  return (document) => {
    const rules = rulesOf(document.language ?? 'und')
    const known = matchers.get(rules)
    if (known !== undefined) return known(document)
    const made = createMatcher(topics, rules, lexiconOf)
    matchers.set(rules, made)
    return made(document)
  }
}

function createMatcher(topics: readonly Topic[], rules: KeywordRules, lexiconOf: LexiconOf): TopicMatcher {
  const { makeKeywords, spelling, dictionary } = rules
  const language = makeKeywords(lexiconOf)
  if (spelling === null) return createTopicMatcher(topics, language)
  const lexicon = dictionary === null ? null : lexiconOf(dictionary)
  return createForeignMatcher(topics, {
    language,
    spelling,
    isCommon: (word) => lexicon?.has(word) === true,
  })
}
