import type { Query, Term } from '#domain/query.ts'
import { spanContains, type Span } from '#domain/span.ts'
import { fold } from '#text/fold.ts'
import { inReadingOrder, type Find } from './find.ts'
import type { DocumentFinds, SearchedDocument } from './find-terms.ts'

/** What a query is asked of: a document, its finds, and which of them count. */
export type Question = {
  readonly document: SearchedDocument
  readonly finds: DocumentFinds
  /** The number of a term in `finds`. */
  readonly numberOf: (term: Term) => number
  /** Finds that a topic's exclusions cancel. */
  readonly isCancelled: (find: Find) => boolean
  /** The sentences of the document's text; asked only where a query needs them. */
  readonly sentences: () => readonly Span[]
}

/** A find and the term that made it. */
export type TermFind = Find & { readonly term: Term }

/** The finds that make the query true of the document, each once per term, unsorted; null where it is false. See `Query` for the meaning of its nodes. */
export function evaluateQuery(query: Query, question: Question): readonly TermFind[] | null {
  switch (query.kind) {
    case 'term':
      return someOf(findsOf(query, question))
    case 'source':
    case 'language':
      return isOrigin(query, question) ? [] : null
    default:
      return evaluateCompound(query, question)
  }
}

type Origin = Extract<Query, { kind: 'source' | 'language' }>

function evaluateCompound(query: Exclude<Query, Term | Origin>, question: Question): Finds {
  switch (query.kind) {
    case 'and': {
      const joint = withExceptions(query.operands, question)
      return allOf(query.operands.map((operand) => evaluateQuery(operand, joint)))
    }
    case 'or':
      return anyOf(query.operands.map((operand) => evaluateQuery(operand, question)))
    case 'not':
      return evaluateQuery(query.operand, question) === null ? [] : null
    case 'near':
      return evaluateNear(query, question)
    case 'except':
      return evaluateExcept(query, question)
    case 'field':
      return evaluateField(query, question)
    case 'at-least':
      return evaluateAtLeast(query, question)
  }
}

/** The terms of which one must be found for the query to be true. */
export function decisiveTerms(query: Query): readonly Term[] {
  if (query.kind === 'term') return [query]
  if (query.kind === 'not') return []
  if (query.kind === 'near') return decisiveTerms(query.left)
  return (query.kind === 'except' ? [query.operand] : operandsOf(query)).flatMap(decisiveTerms)
}

/** Every term of a query, those of its exclusions included. */
export function termsOf(query: Query): readonly Term[] {
  return query.kind === 'term' ? [query] : operandsOf(query).flatMap(termsOf)
}

/** The parts of a query, in its order; the exceptions after what they belong to. */
export function operandsOf(query: Query): readonly Query[] {
  if ('operands' in query) return query.operands
  if ('exceptions' in query) return [query.operand, ...query.exceptions]
  if ('left' in query) return [query.left, query.right]
  return 'operand' in query ? [query.operand] : []
}

function isOrigin({ kind, value }: Origin, { document }: Question): boolean {
  return kind === 'source' ? fold(document.source ?? '') === fold(value) : document.language === value
}

/** Says whether one find lies inside another of the same field. */
export function covers(outer: Find, inner: Find): boolean {
  return outer.field === inner.field && spanContains(outer, inner)
}

type Finds = readonly TermFind[] | null

function someOf(finds: readonly TermFind[]): Finds {
  return finds.length === 0 ? null : finds
}

function findsOf(term: Term, { finds, numberOf, isCancelled }: Question): readonly TermFind[] {
  return finds
    .of(numberOf(term))
    .filter((find) => !isCancelled(find))
    .map((find) => ({ ...find, term }))
}

function allOf(operands: readonly Finds[]): Finds {
  return operands.includes(null) ? null : operands.flatMap((finds) => finds ?? [])
}

function anyOf(operands: readonly Finds[]): Finds {
  return operands.every((finds) => finds === null) ? null : operands.flatMap((finds) => finds ?? [])
}

/**
 * What an exclusion leaves out on one side of AND or NEAR, it leaves out on the other too: people write it last, and mean the
 * whole ("umowa NEAR/S Rosja -\"umowa o pracę\"").
 */
function withExceptions(operands: readonly Query[], question: Question): Question {
  const exceptions = operands.flatMap((operand) => (operand.kind === 'except' ? operand.exceptions : []))
  if (exceptions.length === 0) return question
  const covering = exceptions.flatMap((exception) => evaluateQuery(exception, question) ?? [])
  const isCancelled = (find: Find) =>
    question.isCancelled(find) || covering.some((other) => covers(other, find))
  return { ...question, isCancelled }
}

function evaluateNear(query: Extract<Query, { kind: 'near' }>, question: Question): Finds {
  const joint = withExceptions([query.left, query.right], question)
  const left = evaluateQuery(query.left, joint)
  const right = left === null ? null : evaluateQuery(query.right, joint)
  if (left === null || right === null) return null
  const isNear = (others: readonly TermFind[]) =>
    query.words === 'sentence' ? inSentenceOf(others, question) : within(query.words, others)
  const near = left.filter(isNear(right))
  if (near.length === 0) return null
  return query.isOneSided === true ? near : [...near, ...right.filter(isNear(left))]
}

/** Says of a find whether its sentence, or the title, also holds one of the others. */
function inSentenceOf(others: readonly TermFind[], { sentences }: Question): (find: TermFind) => boolean {
  const placeOf = ({ field, start }: TermFind) =>
    field === 'title' ? -1 : sentences().findLastIndex((sentence) => sentence.start <= start)
  const places = new Set(others.map(placeOf))
  return (find) => places.has(placeOf(find))
}

/** Says of a find whether at most `words` words stand between it and one of the others. */
function within(words: number, others: readonly TermFind[]): (find: TermFind) => boolean {
  const around = others.map((find) => ({ field: find.field, ...wordRange(find, words + 1) }))
  return (find) => {
    const { first, last } = wordRange(find, 0)
    return around.some((range) => range.field === find.field && range.first <= last && range.last >= first)
  }
}

function wordRange({ words }: Find, margin: number): { readonly first: number; readonly last: number } {
  return { first: (words[0] ?? 0) - margin, last: (words.at(-1) ?? 0) + margin }
}

function evaluateExcept(query: Extract<Query, { kind: 'except' }>, question: Question): Finds {
  const found = evaluateQuery(query.operand, question)
  const covering = query.exceptions.flatMap((exception) => evaluateQuery(exception, question) ?? [])
  return found && someOf(found.filter((find) => !covering.some((other) => covers(other, find))))
}

function evaluateField(query: Extract<Query, { kind: 'field' }>, question: Question): Finds {
  const leadEnd = query.field === 'lead' ? endOfLead(question) : Infinity
  const isInside = ({ field, start }: TermFind) =>
    query.field === 'title' ? field === 'title' : field === 'text' && start < leadEnd
  const found = evaluateQuery(query.operand, question)
  return found && someOf(found.filter(isInside))
}

/** The lead is the first paragraph; of a text in one paragraph, its first two sentences. */
function endOfLead({ document, sentences }: Question): number {
  const paragraphEnd = document.text.trimEnd().indexOf('\n', document.text.search(/\S/u))
  return paragraphEnd >= 0 ? paragraphEnd : (sentences()[1]?.end ?? document.text.length)
}

function evaluateAtLeast(query: Extract<Query, { kind: 'at-least' }>, question: Question): Finds {
  const found = evaluateQuery(query.operand, question)
  if (found === null) return null
  return found.length >= query.count || found.some(({ field }) => field === 'title') ? found : null
}

/** The finds in reading order without those that lie inside another, and without a second one of the same span. */
export function outermost(finds: readonly TermFind[]): readonly TermFind[] {
  const kept: TermFind[] = []
  let furthest: TermFind | undefined
  for (const find of finds.toSorted(inReadingOrder)) {
    if (furthest !== undefined && covers(furthest, find)) continue
    kept.push(find)
    if (furthest === undefined || furthest.field !== find.field || furthest.end < find.end) furthest = find
  }
  return kept
}
