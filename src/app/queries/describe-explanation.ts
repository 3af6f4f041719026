import { styleText } from 'node:util'
import type { Query } from '#domain/query.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import type { Explanation, TopicExplanation } from '#text/matching/explain-query.ts'
import { formatQuery } from '#text/query/format-query.ts'
import { splitParagraphs } from '#text/sentences.ts'
import { describeFinds } from '#app/describe-finds.ts'
import { describeApart, describeOutcome, foundForms, type OutcomeContext } from '#app/describe-outcome.ts'
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

/** Says of a list of alternatives that none stands anywhere; then there is no more to tell. */
function isNoneFound({ query, parts }: Explanation): boolean {
  return query.kind === 'or' && parts.every(isNotFound)
}

function noneFoundLines({ parts }: Explanation, { phrases }: OutcomeContext): readonly string[] {
  const queries = parts.map(({ query }) => formatQuery(query))
  return wrapList(queries, { label: `→ ${phrases.noneFound(parts.length)}: `, indent: 2 })
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

function importance({ shortcoming, query, parts }: Explanation): number {
  if (shortcoming === null) return 3
  if (shortcoming.kind === 'not-found') return 2
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
  const absent = shown.filter(isNotFound)
  const isCondensed = query.kind === 'or' && absent.length > 1
  return [
    line,
    ...shown
      .filter((part) => !(isCondensed && isNotFound(part)))
      .flatMap((part) => treeLines(part, context, depth + 1)),
    ...(isCondensed ? absentLines(absent, context, depth + 1) : []),
  ]
}

/** The decisive parts first, but the two sides of a NEAR in their order; of exceptions only those that are there. */
function shownParts(query: Query, parts: readonly Explanation[]): readonly Explanation[] {
  if (query.kind === 'near') return parts
  if (query.kind === 'except') return parts.filter((part, index) => index === 0 || part.shortcoming === null)
  return byImportance(parts)
}

/** Many alternatives that stand nowhere, in one list. */
function absentLines(
  absent: readonly Explanation[],
  { phrases }: OutcomeContext,
  depth: number,
): readonly string[] {
  const indent = depth * 2
  return wrapList(
    absent.map(({ query }) => formatQuery(query)),
    { label: `✗ ${phrases.allNotFound}: `, indent },
  )
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

function isNotFound({ shortcoming }: Explanation): boolean {
  return shortcoming?.kind === 'not-found'
}

function isLeaf({ kind }: Query): boolean {
  return kind === 'term' || kind === 'source' || kind === 'language'
}
