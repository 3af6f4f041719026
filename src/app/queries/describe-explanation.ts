import { styleText } from 'node:util'
import type { Query } from '#domain/query.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import type { Explanation, TopicExplanation } from '#text/matching/explain-query.ts'
import { formatQuery } from '#text/query/format-query.ts'
import { splitParagraphs } from '#text/sentences.ts'
import { describeFinds } from '#app/describe-finds.ts'
import {
  describeApart,
  describeOutcome,
  foundForms,
  type OutcomeContext,
  shortQuery,
} from '#app/describe-outcome.ts'
import { wrapList } from '#app/wrap-list.ts'

/** Why an article matches a topic or not, for a person at a terminal: the decisive reason first. */
export function describeExplanation(
  explanation: TopicExplanation,
  context: OutcomeContext,
): readonly string[] {
  const { topic, matches } = explanation
  const { phrases } = context
  if (matches.length > 0) {
    return [
      styleText('bold', `✓ ${topic.name} (${topic.id}): ${phrases.matches}`),
      ...describeFinds(matches).map(({ line, finds }) => `  ${line}: ${placesOf(finds, context)}`),
      ...exclusionLines(explanation, context),
    ]
  }
  const { query } = explanation
  return [
    styleText('bold', `✗ ${topic.name} (${topic.id}): ${phrases.misses}`),
    ...(isNoneFound(query) ? noneFoundLines(query, context) : reasonLines(explanation, context)),
    ...exclusionLines(explanation, context),
  ]
}

function reasonLines(explanation: TopicExplanation, context: OutcomeContext): readonly string[] {
  const { query } = explanation
  const isSaid = isLeaf(query.query) || query.shortcoming === null
  return [`  → ${decisiveReason(explanation, context)}`, ...(isSaid ? [] : treeLines(query, context, 1))]
}

function leavesFirst(parts: readonly Explanation[]): readonly Explanation[] {
  return parts.toSorted((a, b) => Number(!isLeaf(a.query)) - Number(!isLeaf(b.query)))
}

/** Says of a list of alternatives that none stands anywhere; then there is no more to tell. */
function isNoneFound({ query, parts }: Explanation): boolean {
  return query.kind === 'or' && parts.every(isNotFound)
}

function noneFoundLines({ parts }: Explanation, context: OutcomeContext): readonly string[] {
  const label = `→ ${context.phrases.noneFound(parts.length)}: `
  return wrapList(listed(parts, context), { label, indent: 2 })
}

/** A long watch list has hundreds of alternatives, and a reader asks for what was nearly found. */
const mostListed = 12

function listed(absent: readonly Explanation[], { phrases }: OutcomeContext): readonly string[] {
  const queries = leavesFirst(absent).map(({ query }) => shortQuery(query))
  const left = queries.length - mostListed
  return left > 1 ? [...queries.slice(0, mostListed), phrases.andOthers(left)] : queries
}

const mostPlaces = 8

/** How often, and where: "3 times (title, paragraphs 1, 4)". */
function placesOf(finds: readonly KeywordMatch[], { phrases, article }: OutcomeContext): string {
  const paragraphs = splitParagraphs(article.text)
  const inText = finds.filter(({ field }) => field === 'text')
  const numbers = [
    ...new Set(inText.map((find) => paragraphs.findLastIndex(({ start }) => start <= find.start) + 1)),
  ]
  const listed = [...numbers.slice(0, mostPlaces), ...(numbers.length > mostPlaces ? ['…'] : [])]
  const places = [
    ...(inText.length < finds.length ? [phrases.title] : []),
    ...(numbers.length > 0 ? [phrases.paragraphs(listed.join(', '), numbers.length)] : []),
  ]
  return `${phrases.times(finds.length)} (${places.join(', ')})`
}

function decisiveReason(
  { topic, query, exclusions, elsewhere }: TopicExplanation,
  context: OutcomeContext,
): string {
  const { phrases } = context
  if (query.shortcoming !== null) return reasonOf(query, context)
  if (elsewhere !== null) {
    const actual = elsewhere.rubric === null ? null : phrases.rubrics[elsewhere.rubric]
    const wanted = topic.about.map((rubric) => phrases.rubrics[rubric]).join(', ')
    return phrases.otherRubric(foundForms(query.finds, context), actual, wanted)
  }
  const ruling = exclusions.find(({ effect }) => effect === 'rules-out')
  return ruling === undefined
    ? phrases.nothingToShow
    : phrases.ruledOut(formatQuery(ruling.query), foundForms(ruling.finds, context))
}

/** The innermost part that is to blame, the most telling one of several. */
function reasonOf(explanation: Explanation, context: OutcomeContext): string {
  const { shortcoming, query, parts } = explanation
  const [worst] = byImportance(query.kind === 'except' ? parts.slice(0, 1) : parts)
  if (shortcoming?.kind !== 'parts' || isNoneFound(explanation) || worst === undefined)
    return describeApart(explanation, context)
  return reasonOf(worst, context)
}

/** False parts first, and among them those that were nearly true; the order of the query otherwise. */
function byImportance(parts: readonly Explanation[]): readonly Explanation[] {
  return parts.toSorted((a, b) => importance(a) - importance(b))
}

function importance(explanation: Explanation): number {
  const { shortcoming, query, parts } = explanation
  if (shortcoming === null) return 3
  if (isNotFound(explanation)) return 2
  if (shortcoming.kind !== 'parts') return 0
  const grades = parts.map(importance).filter((grade) => grade < 3)
  return query.kind === 'and' || query.kind === 'near' ? 1 : Math.min(2, ...grades)
}

function treeLines(explanation: Explanation, context: OutcomeContext, depth: number): readonly string[] {
  const { shortcoming, query, parts } = explanation
  const mark = shortcoming === null ? '✓' : '✗'
  const line = `${'  '.repeat(depth)}${mark} ${describeOutcome(explanation, context)}`
  if (shortcoming === null) return [line]
  const shown = shownParts(query, parts)
  const isList = query.kind === 'or'
  const absent = isList ? shown.filter(isNotFound) : []
  const listedApart = absent.length > 1 ? absent : []
  const told = shown.filter((part) => !listedApart.includes(part))
  const toldInFull = isList ? told.slice(0, mostToldInFull) : told
  const left = told.length - toldInFull.length
  return [
    line,
    ...toldInFull.flatMap((part) => treeLines(part, context, depth + 1)),
    ...(left > 0 ? [`${'  '.repeat(depth + 1)}✗ ${context.phrases.likewise(left)}`] : []),
    ...(listedApart.length > 0 ? absentLines(listedApart, context, depth + 1) : []),
  ]
}

/** Of alternatives of which something was found. */
const mostToldInFull = 5

/** The decisive parts first, but the two sides of a NEAR in their order; of exceptions only those that are there. */
function shownParts(query: Query, parts: readonly Explanation[]): readonly Explanation[] {
  if (query.kind === 'near') return parts
  if (query.kind === 'except') return parts.filter((part, index) => index === 0 || part.shortcoming === null)
  return byImportance(parts)
}

/** Many alternatives that stand nowhere, in one list. */
function absentLines(
  absent: readonly Explanation[],
  context: OutcomeContext,
  depth: number,
): readonly string[] {
  const label = `✗ ${context.phrases.allNotFound}: `
  return wrapList(listed(absent, context), { label, indent: depth * 2 })
}

function exclusionLines({ exclusions, query }: TopicExplanation, context: OutcomeContext): readonly string[] {
  const { phrases } = context
  return exclusions.flatMap(({ effect, finds, query: exclusion }) => {
    if (effect === 'none') return []
    const [what, forms] = [formatQuery(exclusion), foundForms(finds, context)]
    if (effect === 'cancels') return [`  – ${phrases.cancels(what, forms)}`]
    // Said already where it is the decisive reason.
    return query.shortcoming === null ? [] : [`  – ${phrases.ruledOut(what, forms)}`]
  })
}

/** Whether nothing of it stands anywhere, of none of its parts. */
function isNotFound({ shortcoming, parts }: Explanation): boolean {
  if (shortcoming?.kind === 'parts') return parts.every(isNotFound)
  return shortcoming?.kind === 'not-found'
}

function isLeaf({ kind }: Query): boolean {
  return kind === 'term' || kind === 'source' || kind === 'language'
}
