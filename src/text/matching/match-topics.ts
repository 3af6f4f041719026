import type { Term } from '#domain/query.ts'
import type { KeywordMatch, Topic, TopicMatch } from '#domain/topic.ts'
import { lazily } from '#text/lazily.ts'
import { splitSentences } from '#text/sentences.ts'
import { decisiveTerms, evaluateQuery, outermost, termsOf, type Question } from './evaluate-query.ts'
import { excludeFinds } from './exclude-finds.ts'
import type { Find } from './find.ts'
import { createTermFinder, type DocumentFinds, type SearchedDocument } from './find-terms.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { createRubricReader, isAbout, type RubricReader } from '#text/rubric/read-rubrics.ts'
import { wordAt, type ScannedText } from './scanned-text.ts'

export type { SearchedDocument } from './find-terms.ts'

/** Which topics a document matches, in the topics' order, and where. */
export type TopicMatcher = (document: SearchedDocument) => readonly TopicMatch[]

/**
 * A matcher for these topics in one language (see `Topic` and `Query` for the rules). A topic's matches stand in reading
 * order, title first; a find that lies inside another of the same topic is left out, and so is a second find of the same
 * span. Building inflects every term; matching is linear in the text.
 */
export function createTopicMatcher(topics: readonly Topic[], language: KeywordLanguage): TopicMatcher {
  const numbers = numberTerms(topics)
  const findTerms = createTermFinder(distinctTerms(topics, numbers), language)
  const judge = createFindsJudge(topics, numbers, language)
  return (document) => judge(document, findTerms(document))
}

/** What these topics make of a document in which their terms, by these numbers, were found. */
export function createFindsJudge(
  topics: readonly Topic[],
  numbers: ReadonlyMap<Term, number>,
  language: KeywordLanguage,
): (document: SearchedDocument, finds: DocumentFinds) => readonly TopicMatch[] {
  const asking = topicsByTerm(topics, numbers)
  const numberOf = (term: Term) => numbers.get(term) ?? -1
  return (document, finds) => {
    const sentences = lazily(() => splitSentences(document.text))
    const base = {
      document,
      finds,
      numberOf,
      sentences,
      pointsAt: lazily(() => createRubricReader(document, sentences)),
    }
    const matched: TopicMatch[] = []
    for (const index of candidates(finds.found, asking)) {
      const topic = topics[index]
      const matches = topic === undefined ? [] : matchTopic(topic, base, language)
      if (topic !== undefined && matches.length > 0) matched.push({ topicId: topic.id, matches })
    }
    return matched
  }
}

/** The topics that one of these terms may make match, in their order. */
function candidates(found: Iterable<number>, asking: readonly (readonly number[])[]): Iterable<number> {
  const indices = new Set<number>()
  for (const term of found) for (const index of asking[term] ?? []) indices.add(index)
  return Int32Array.from(indices).toSorted()
}

/** Numbers the terms of all topics; terms that find the same have one number. */
export function numberTerms(topics: readonly Topic[]): ReadonlyMap<Term, number> {
  const byMeaning = new Map<string, number>()
  const numbers = new Map<Term, number>()
  for (const term of topics.flatMap(allTerms)) {
    const { start: _start, end: _end, ...meaning } = term
    const key = JSON.stringify(meaning)
    const number = byMeaning.get(key) ?? byMeaning.size
    byMeaning.set(key, number)
    numbers.set(term, number)
  }
  return numbers
}

function allTerms({ query, not }: Topic): readonly Term[] {
  return [query, ...not].flatMap(termsOf)
}

/** The terms by their numbers. */
export function distinctTerms(topics: readonly Topic[], numbers: ReadonlyMap<Term, number>): readonly Term[] {
  const terms: Term[] = []
  for (const term of topics.flatMap(allTerms)) terms[numbers.get(term) ?? 0] ??= term
  return terms
}

/** For each term, the topics that a find of it may make match. */
function topicsByTerm(
  topics: readonly Topic[],
  numbers: ReadonlyMap<Term, number>,
): readonly (readonly number[])[] {
  const byTerm: Set<number>[] = []
  for (const [index, { query }] of topics.entries()) {
    for (const term of decisiveTerms(query)) (byTerm[numbers.get(term) ?? 0] ??= new Set()).add(index)
  }
  return Array.from(byTerm, (topicsOfTerm) => [...(topicsOfTerm ?? [])])
}

type Base = Omit<Question, 'isCancelled'> & { readonly pointsAt: () => RubricReader }

function matchTopic(topic: Topic, base: Base, language: KeywordLanguage): readonly KeywordMatch[] {
  const { query, not, about } = topic
  if (query.kind === 'term' && not.length === 0 && about.length === 0) {
    return base.finds.of(base.numberOf(query)).map((find) => toMatch(find, query, base.finds))
  }
  const exclusions = excludeFinds(topic, { ...base, isCancelled: () => false }, language)
  if (exclusions.some(({ effect }) => effect === 'rules-out')) return []
  const isCancelled = (find: Find) => exclusions.some(({ isCancelling }) => isCancelling(find))
  const found = evaluateQuery(query, { ...base, isCancelled }) ?? []
  const counted = outermost(found).filter(
    (find) => about.length === 0 || isAbout(base.pointsAt()(find), about),
  )
  return counted.map((find) => toMatch(find, find.term, base.finds))
}

/** A find of a term as an alert shows it. */
export function toMatch(find: Find, term: Term, { scanned }: DocumentFinds): KeywordMatch {
  const { start, end, field, words } = find
  const form = scanned[field].text.slice(start, end)
  const match = { start, end, field, form, keyword: term.text }
  const isApart =
    words.length > 1 && words.some((word, index) => index > 0 && word !== (words[index - 1] ?? 0) + 1)
  return isApart ? { ...match, parts: partsOf(words, scanned[field]) } : match
}

function partsOf(words: readonly number[], scanned: ScannedText): NonNullable<KeywordMatch['parts']> {
  return words.map((word) => {
    const start = scanned.starts[word] ?? 0
    return { start, end: start + wordAt(scanned, word).length }
  })
}
