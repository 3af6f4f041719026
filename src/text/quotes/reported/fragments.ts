import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { findClauses, type ReportingClause } from '../reporting-clause.ts'
import type { SourcePassage } from '../sources/institutions.ts'
import { unnamedDocument } from '../sources/unnamed-source.ts'
import { type Told, type Voice, voiceOfClause, voiceOfUnnamed } from '../sources/voice.ts'
import type { Statement } from './statement.ts'

/** How far behind its verb a fragment may begin, in characters: right behind it, behind other words, and behind a comma. */
const NEAR = 60
const FAR = 200

/** "nazwał plan „…”", "apeluje o „…”", "W kontrakcie zapisano „…”": the marks alone show what was said. */
export function fragmentStatement(
  passage: SourcePassage,
  { sentence, pairs }: { readonly sentence: Span; readonly pairs: readonly Span[] },
  told: readonly Told[],
): Statement | null {
  const [first] = pairs
  if (first === undefined) return null
  const verb = verbBefore(passage, { start: sentence.start, end: first.start })
  if (verb === null) return null
  const { clause } = verb
  const voice = voiceOf(passage, { ...clause, end: first.start }, told)
  if (voice === null) return null
  return {
    form: 'fragment',
    content: { start: verb.from, end: sentence.end },
    clause,
    voice,
    isVerbatim: false,
    isCalling: verb.isCalling,
  }
}

type Verb = { readonly clause: ReportingClause; readonly from: number; readonly isCalling: boolean }

function verbBefore(passage: SourcePassage, span: Span): Verb | null {
  return callingBefore(passage, span) ?? reportingBefore(passage, span)
}

function callingBefore(passage: SourcePassage, span: Span): Verb | null {
  const { calling } = passage.language.sources
  const item = itemsIn(passage, span).findLast(({ lower }) => calling.has(lower))
  const verb = calling.get(item?.lower ?? '')
  if (item === undefined || verb === undefined || span.end - item.end > FAR) return null
  return { clause: clauseOf(span, item, verb), from: item.end, isCalling: true }
}

function reportingBefore(passage: SourcePassage, span: Span): Verb | null {
  const clause = findClauses(passage, span).at(-1) ?? documentClause(passage, span)
  if (clause === null || clause.verb.isNewsroom || isNegated(passage, clause)) return null
  const from = clause.verbSpan.end
  const between = passage.text.slice(from, span.end)
  const reach = /,|:\s*$/u.test(between) ? FAR : NEAR
  if (between.length > reach) return null
  return { clause: { ...clause, start: startBehindAs(passage, clause) }, from, isCalling: false }
}

/** "Baku, jak ocenił, będzie „…”": what stands before "jak" is no subject of the verb. */
function startBehindAs(passage: SourcePassage, { start, verbSpan }: ReportingClause): number {
  const last = itemsIn(passage, { start, end: verbSpan.start }).at(-1)
  return last?.lower === passage.language.sources.as ? last.end : start
}

function isNegated(passage: SourcePassage, { start, verbSpan }: ReportingClause): boolean {
  return itemsIn(passage, { start, end: verbSpan.start }).at(-1)?.lower === passage.language.sources.negation
}

function documentClause(passage: SourcePassage, span: Span): ReportingClause | null {
  const found = itemsIn(passage, span).findLast(({ lower }) => passage.language.sources.reads.test(lower))
  const verb = { gender: 'neuter', isPlural: false, isNewsroom: false, isAssessment: false } as const
  return found === undefined ? null : clauseOf(span, found, verb)
}

function clauseOf(span: Span, item: Item, verb: ReportingClause['verb']): ReportingClause {
  return { ...span, cue: item.text, verb, verbSpan: { start: item.start, end: item.end }, isVerbFirst: false }
}

function voiceOf(passage: SourcePassage, clause: ReportingClause, told: readonly Told[]): Voice | null {
  if (!passage.language.sources.reads.test(clause.cue)) return voiceOfClause(passage, { clause, told })
  const unnamed = unnamedDocument(passage, { start: clause.start, end: clause.end })
  return unnamed === null ? null : voiceOfUnnamed(unnamed)
}
