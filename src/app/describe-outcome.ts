import type { Query } from '#domain/query.ts'
import type { Explanation, Shortcoming } from '#text/matching/explain-query.ts'
import { formatQuery } from '#text/query/format-query.ts'
import { plainText } from '#wording/outside-text.ts'
import { formsOf } from './describe-finds.ts'
import type { ExplainPhrases } from '#app/queries/explain-wording.ts'

/** What the words of an outcome are made of: the language's phrases, and the article that finds point into. */
export type OutcomeContext = {
  readonly phrases: ExplainPhrases
  readonly article: { readonly title: string; readonly text: string }
}

/** What became of a part of a query, in a few words: "AND: all are needed, missing: 1 of 2". */
export function describeOutcome(explanation: Explanation, context: OutcomeContext): string {
  return `${labelOf(explanation.query)}: ${outcomeOf(explanation, context)}`
}

/** The same for a reader who does not see what the part consists of: "title:umowa: found once, but …". */
export function describeApart(explanation: Explanation, context: OutcomeContext): string {
  return `${shortQuery(explanation.query)}: ${outcomeOf(explanation, context)}`
}

const mostShown = 60

/** A part as it was written, cut where it is long. */
export function shortQuery(query: Query): string {
  const written = formatQuery(query)
  return written.length > mostShown ? `${written.slice(0, mostShown).replace(/\s*\S*$/u, '')} …` : written
}

/** A part of a query as its writer knows it: a leaf in full, a node by its operator. */
function labelOf(query: Query): string {
  switch (query.kind) {
    case 'and':
      return 'AND'
    case 'or':
      return 'OR'
    case 'not':
      return 'NOT'
    case 'near':
      return query.words === 'sentence' ? 'NEAR/S' : `NEAR/${query.words}`
    case 'at-least':
      return `ATLEAST/${query.count}`
    default:
      return shortQuery(query)
  }
}

function outcomeOf(explanation: Explanation, context: OutcomeContext): string {
  const { query, shortcoming, finds } = explanation
  const { phrases } = context
  if (shortcoming?.kind === 'contained') return phrases.contained(containedIn(explanation.parts, context))
  if (shortcoming?.kind === 'parts') return partsMissing(explanation, shortcoming.count, phrases)
  if (shortcoming !== null) return describeShortcoming(shortcoming, phrases)
  if (query.kind === 'not') return phrases.absent
  if (finds.length === 0) return phrases.holds
  return phrases.found(phrases.times(finds.length), foundForms(finds, context))
}

type OwnShortcoming = Exclude<Shortcoming, { kind: 'contained' } | { kind: 'parts' }>

function describeShortcoming(shortcoming: OwnShortcoming, phrases: ExplainPhrases): string {
  switch (shortcoming.kind) {
    case 'not-found':
      return phrases.notFound
    case 'surname-alone':
      return phrases.surnameAlone(shortcoming.count)
    case 'other-word':
      return phrases.otherWord(shortcoming.count)
    case 'cancelled':
      return phrases.cancelled(shortcoming.count, listOf(shortcoming.by))
    case 'covered':
      return phrases.covered(shortcoming.count, listOf(shortcoming.by))
    case 'apart':
      return phrases.apart(shortcoming.count, shortcoming.limit)
    case 'elsewhere':
      return phrases.elsewhere(shortcoming.count, shortcoming.wanted)
    case 'too-few':
      return phrases.tooFew(shortcoming.count, shortcoming.wanted)
    default:
      return describeOrigin(shortcoming, phrases)
  }
}

type OtherOrigin = Extract<Shortcoming, { readonly actual: string | null }>

function describeOrigin({ kind, actual }: OtherOrigin, phrases: ExplainPhrases): string {
  return kind === 'other-source' ? phrases.otherSource(actual) : phrases.otherLanguage(actual)
}

function listOf(queries: readonly Query[]): string {
  return queries.map(formatQuery).join(', ')
}

function partsMissing({ query, parts }: Explanation, count: number, phrases: ExplainPhrases): string {
  if (query.kind === 'and') return phrases.and(count, parts.length)
  return query.kind === 'or' ? phrases.or(parts.length) : phrases.sideMissing
}

/** The forms that rule an article out; without any, the query that does ("lang:uk"). */
function containedIn([operand]: readonly Explanation[], context: OutcomeContext): string {
  if (operand === undefined) return ''
  return operand.finds.length === 0 ? formatQuery(operand.query) : foundForms(operand.finds, context)
}

/** The different forms of finds as they stand in the article. */
export function foundForms(finds: Explanation['finds'], { article }: OutcomeContext): string {
  return formsOf(
    finds.map(({ field, start, end }) => ({ form: plainText(article[field].slice(start, end)) })),
  )
}
