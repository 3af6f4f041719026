import type { Query, QueryField, Term } from '#domain/query.ts'
import type { Rubric } from '#domain/rubric.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import { createRubricReader, isAbout, leadingRubric, type RubricReader } from '#text/rubric/read-rubrics.ts'
import { splitSentences } from '#text/sentences.ts'
import { evaluateQuery, operandsOf, outermost, type Question, type TermFind } from './evaluate-query.ts'
import { excludeFinds, type ExclusionOutcome } from './exclude-finds.ts'
import { createTermFinder, type SearchedDocument } from './find-terms.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { lazily } from '#text/lazily.ts'
import { distinctTerms, numberTerms, toMatch } from './match-topics.ts'

/**
 * Why a part of a query is false of a document:
 * - `not-found`: a term stands nowhere;
 * - `surname-alone`: of a person only the surname stands there, `count` times, with nothing that tells whose it is;
 * - `other-word`: a name stands there `count` times, but as something else: in small letters, or as a common word;
 * - `cancelled`: all finds of a term lie inside finds of these exclusions of the topic;
 * - `parts`: `count` of the parts that it needs are false;
 * - `contained`: what must not be there is;
 * - `apart`: both sides are there, but never near; `count` words part the closest two, null where none are in one field;
 * - `covered`: all finds lie inside those of the exceptions;
 * - `elsewhere`: there are finds, but none in that part of the article;
 * - `other-source`, `other-language`: the article's own; null where it is not known;
 * - `too-few`: there are finds, but not as many as are wanted.
 */
export type Shortcoming =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'contained' }
  | { readonly kind: 'surname-alone' | 'other-word'; readonly count: number }
  | { readonly kind: 'cancelled'; readonly count: number; readonly by: readonly Query[] }
  | { readonly kind: 'parts'; readonly count: number }
  | { readonly kind: 'apart'; readonly count: number | null; readonly limit: number | 'sentence' }
  | { readonly kind: 'covered'; readonly count: number; readonly by: readonly Query[] }
  | { readonly kind: 'elsewhere'; readonly count: number; readonly wanted: QueryField }
  | { readonly kind: 'too-few'; readonly count: number; readonly wanted: number }
  | { readonly kind: 'other-source' | 'other-language'; readonly actual: string | null }

/** A part of a query, what became of it in a document, and the same of its own parts. */
export type Explanation = {
  readonly query: Query
  /** Null where the part is true. */
  readonly shortcoming: Shortcoming | null
  /** The places that make it true, in no order; empty where it is false. */
  readonly finds: readonly TermFind[]
  readonly parts: readonly Explanation[]
}

/** Why a document matches a topic or not. */
export type TopicExplanation = {
  readonly topic: Topic
  /** As the matcher answers them; empty where the topic does not match. */
  readonly matches: readonly KeywordMatch[]
  readonly query: Explanation
  readonly exclusions: readonly ExclusionOutcome[]
  /**
   * What the first find is about in place of what the topic is, its rubric null where no word tells; null where the topic matches, or
   * fails by its query.
   */
  readonly elsewhere: { readonly rubric: Rubric | null } | null
}

/**
 * Explains of each of these topics, in their order, why a document matches it or not. It asks the same evaluation as
 * `createTopicMatcher`, part by part, so it takes longer but never answers differently.
 */
export function createTopicExplainer(
  topics: readonly Topic[],
  language: KeywordLanguage,
): (document: SearchedDocument) => readonly TopicExplanation[] {
  const numbers = numberTerms(topics)
  const terms = distinctTerms(topics, numbers)
  const findTerms = createTermFinder(terms, language)
  const findLoosely = lazily(() => createTermFinder(terms.map(loosened), language))
  const numberOf = (term: Term) => numbers.get(term) ?? -1
  return (document) => {
    const finds = findTerms(document)
    const loosely = lazily(() => findLoosely()(document))
    const sentences = lazily(() => splitSentences(document.text))
    const question = { document, finds, numberOf, sentences, isCancelled: () => false }
    const reading = { language, pointsAt: lazily(() => createRubricReader(document, sentences)) }
    const countLoosely = (term: Term) => loosely().of(numberOf(term)).length
    return topics.map((topic) => explainTopic(topic, { question, exclusions: [], countLoosely }, reading))
  }
}

/** The term without the caution that names get: a person's surname alone, whoever bears it; a name's word, whatever it means. */
function loosened(term: Term): Term {
  return isLoneName(term) ? { ...term, names: 'word' } : { ...term, isSurnameEnough: true }
}

function isLoneName({ text, matching }: Term): boolean {
  return matching !== 'exact' && /^\p{Lu}\S*$/u.test(text)
}

type Reading = { readonly language: KeywordLanguage; readonly pointsAt: () => RubricReader }

type Context = {
  readonly question: Question
  readonly exclusions: readonly ExclusionOutcome[]
  readonly countLoosely: (term: Term) => number
}

function explainTopic(topic: Topic, context: Context, { language, pointsAt }: Reading): TopicExplanation {
  const { finds } = context.question
  const exclusions = excludeFinds(topic, context.question, language)
  const isRuledOut = exclusions.some(({ effect }) => effect === 'rules-out')
  const isCancelled: Question['isCancelled'] = (find) =>
    exclusions.some(({ isCancelling }) => isCancelling(find))
  const question = { ...context.question, isCancelled }
  const query = explain(topic.query, { ...context, exclusions, question })
  const found = isRuledOut ? [] : outermost(query.finds)
  const counted =
    topic.about.length === 0 ? found : found.filter((find) => isAbout(pointsAt()(find), topic.about))
  const [first] = found
  const isElsewhere = first !== undefined && counted.length === 0
  const elsewhere = isElsewhere ? { rubric: leadingRubric(pointsAt()(first), topic.about) } : null
  return {
    topic,
    matches: counted.map((find) => toMatch(find, find.term, finds)),
    query,
    exclusions,
    elsewhere,
  }
}

function explain(query: Query, context: Context): Explanation {
  const finds = evaluateQuery(query, context.question)
  const parts = operandsOf(query).map((part) => explain(part, context))
  const shortcoming = finds === null ? shortcomingOf(query, parts, context) : null
  return { query, shortcoming, finds: finds ?? [], parts }
}

function shortcomingOf(query: Query, parts: readonly Explanation[], context: Context): Shortcoming {
  const { document } = context.question
  switch (query.kind) {
    case 'term':
      return shortcomingOfTerm(query, context)
    case 'source':
      return { kind: 'other-source', actual: document.source ?? null }
    case 'language':
      return { kind: 'other-language', actual: document.language ?? null }
    case 'not':
      return { kind: 'contained' }
    case 'except':
      // An exception that stands nowhere takes nothing away.
      return missing(parts.slice(0, 1)) ?? shortcomingOfWhole(query, parts)
    default:
      return missing(parts) ?? shortcomingOfWhole(query, parts)
  }
}

/** Why a node is false although none of its parts is. */
function shortcomingOfWhole(query: Query, parts: readonly Explanation[]): Shortcoming {
  const count = parts[0]?.finds.length ?? 0
  switch (query.kind) {
    case 'near':
      return { kind: 'apart', count: closest(parts), limit: query.words }
    case 'except':
      return { kind: 'covered', count, by: query.exceptions }
    case 'field':
      return { kind: 'elsewhere', count, wanted: query.field }
    case 'at-least':
      return { kind: 'too-few', count, wanted: query.count }
    default:
      return { kind: 'parts', count: 0 }
  }
}

function shortcomingOfTerm(term: Term, { question, exclusions, countLoosely }: Context): Shortcoming {
  const found = question.finds.of(question.numberOf(term))
  if (found.length > 0) {
    return {
      kind: 'cancelled',
      count: found.length,
      by: exclusions.filter(({ isCancelling }) => found.some(isCancelling)).map(({ query }) => query),
    }
  }
  const count = countLoosely(term)
  if (count === 0) return { kind: 'not-found' }
  return { kind: isLoneName(term) ? 'other-word' : 'surname-alone', count }
}

function missing(parts: readonly Explanation[]): Shortcoming | null {
  const count = parts.filter(({ shortcoming }) => shortcoming !== null).length
  return count === 0 && parts.length > 0 ? null : { kind: 'parts', count }
}

/** How many words part the closest finds of both sides; null where none are in one field. */
function closest([left, right]: readonly Explanation[]): number | null {
  let least = Infinity
  for (const one of left?.finds ?? []) {
    for (const other of right?.finds ?? []) {
      if (one.field === other.field) least = Math.min(least, wordsBetween(one, other))
    }
  }
  return least === Infinity ? null : least
}

function wordsBetween({ words: one }: TermFind, { words: other }: TermFind): number {
  const [first, last] = [one[0] ?? 0, one.at(-1) ?? 0]
  return Math.max((other[0] ?? 0) - last, first - (other.at(-1) ?? 0)) - 1
}
