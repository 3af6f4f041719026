import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { findClauses, isFiller, type ReportingClause } from '../reporting-clause.ts'
import type { SourcePassage } from '../sources/institutions.ts'
import { unnamedDocument } from '../sources/unnamed-source.ts'
import { nobody, type Told, voiceOfClause, voiceOfUnnamed, type Voice } from '../sources/voice.ts'
import type { Statement } from './statement.ts'

/** How far behind its verb a "że" may stand, in characters. */
const REACH = 170
/** How much before a verb is looked at for what it joins, or what makes it no statement, in characters. */
const AHEAD = 240

/** A reporting verb with its "że": the words from there on are what was said. */
type That = { readonly clause: ReportingClause; readonly from: number }

/** "X podkreśla, że …", "Z raportu wynika, że …": every statement of a sentence that a "że" opens. */
export function thatStatements(
  passage: SourcePassage,
  sentence: Span,
  told: readonly Told[],
): readonly Statement[] {
  const thats = findThats(passage, sentence)
  const [first] = thats
  if (first === undefined) return []
  const voice = voiceOf(passage, first.clause, told)
  if (voice === null) return []
  return thats.map(({ clause, from }, at) => {
    const next = thats[at + 1]
    const end = next === undefined ? sentence.end : next.clause.start
    return { form: 'that', content: { start: from, end }, clause, voice, isVerbatim: false, isCalling: false }
  })
}

function voiceOf(passage: SourcePassage, clause: ReportingClause, told: readonly Told[]): Voice | null {
  const { reads, follows, holders } = passage.language.sources
  const cue = clause.cue.toLowerCase()
  if (!reads.test(cue) && !follows.test(cue)) return voiceOfClause(passage, { clause, told })
  const unnamed = unnamedDocument(passage, { start: clause.start, end: clause.end })
  if (unnamed !== null) return voiceOfUnnamed(unnamed)
  // "Wynika z nich, że …": of a document that was spoken of before.
  const isOfPronoun = itemsIn(passage, { start: clause.verbSpan.end, end: clause.end }).some(({ lower }) =>
    holders.has(lower),
  )
  return isOfPronoun ? nobody : null
}

/** The first verb with its own "że", and those joined to it: "…, i dodał, że …", "…, podkreślając, że …". */
function findThats(passage: SourcePassage, sentence: Span): readonly That[] {
  if (!passage.language.sources.that.test(passage.text.slice(sentence.start, sentence.end))) return []
  const found: That[] = []
  const clauses = candidates(passage, sentence)
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1]?.verbSpan.start ?? sentence.end
    const that = thatBehind(passage, clause, Math.min(sentence.end, next))
    const start =
      that === null || !isStatement(passage, clause) ? null : startOf(passage, { clause, that }, found.at(-1))
    if (that !== null && start !== null)
      found.push({ clause: { ...clause, start, end: that.start }, from: that.end })
  }
  return found
}

/** Where a statement begins: the first one with its sentence, any other where it is joined to the one before. */
function startOf(
  passage: SourcePassage,
  { clause, that }: { readonly clause: ReportingClause; readonly that: Span },
  before: That | undefined,
): number | null {
  if (before === undefined) return clause.start
  const joined = joinedAt(passage, clause, that.start)
  return joined !== null && joined > before.from ? joined : null
}

/** The reporting clauses of a sentence, of participles and documents too, in reading order. */
function candidates(passage: SourcePassage, sentence: Span): readonly ReportingClause[] {
  const { language, text } = passage
  const verb = { gender: null, isPlural: false, isNewsroom: false, isAssessment: true }
  const others = itemsIn(passage, sentence).filter(
    ({ lower }) => language.sources.follows.test(lower) || language.sources.verbOfParticiple(lower) !== null,
  )
  const made = others.map(({ start, end }) => ({
    ...sentence,
    cue: text.slice(start, end),
    verb,
    verbSpan: { start, end },
    isVerbFirst: false,
  }))
  return [...findClauses(passage, sentence), ...made].toSorted((a, b) => a.verbSpan.start - b.verbSpan.start)
}

function thatBehind(
  { text, language }: SourcePassage,
  { verbSpan }: ReportingClause,
  end: number,
): Span | null {
  const words = text.slice(verbSpan.end, Math.min(end, verbSpan.end + REACH))
  const that = language.sources.that.exec(words)
  if (that === null) return null
  const between = words.slice(0, that.index)
  if (language.sources.otherThat.test(between) || /[;:–„"”]/u.test(between)) return null
  return { start: verbSpan.end + that.index, end: verbSpan.end + that.index + that[0].length }
}

/** Not "nie powiedział, że", "mówi się, że", "gdyby powiedział, że". */
function isStatement(passage: SourcePassage, { start, verbSpan, cue }: ReportingClause): boolean {
  const { sources, speech } = passage.language
  const ahead = itemsIn(passage, { start: Math.max(start, verbSpan.start - AHEAD), end: verbSpan.start })
  const [behind] = itemsIn(passage, { start: verbSpan.end, end: verbSpan.end + 20 })
  const last = ahead.at(-1)
  if (last?.lower === sources.negation && !sources.negatable.test(cue.toLowerCase())) return false
  const isReflexive =
    [last?.lower, behind?.lower].includes(sources.reflexive) && !speech.needsNoun.test(cue.toLowerCase())
  return !isReflexive && !isHypothetical(passage, ahead)
}

/** Tested on what stands before the verb: the clause that the verb is in, or the sentence where it begins there. */
function isHypothetical({ language }: SourcePassage, ahead: readonly Item[]): boolean {
  const clause = ahead.slice(ahead.findLastIndex(({ isWord }) => !isWord) + 1)
  const [first] = clause.some((item) => !isFiller(item, language)) ? clause : ahead
  return first !== undefined && language.sources.hypothetical.has(first.lower)
}

/** Where a joined statement begins: at the comma or the conjunction before its verb, with only small words between. */
function joinedAt(passage: SourcePassage, { start, verbSpan }: ReportingClause, end: number): number | null {
  const { language } = passage
  const isSmall = (item: Item): boolean =>
    item.isWord && (isFiller(item, language) || language.stopWords.has(item.lower))
  const ahead = itemsIn(passage, { start: Math.max(start, verbSpan.start - AHEAD), end: verbSpan.start })
  const comma = ahead.findLastIndex((item) => !isSmall(item))
  const behind = itemsIn(passage, { start: verbSpan.end, end })
  const isClose = ahead.length - comma <= 4 && behind.every((item) => !item.isWord || isSmall(item))
  const item = ahead[comma]
  if (!isClose || item === undefined) return null
  if (item.text === ',') return item.start
  return ahead.length - 1 > comma ? (ahead[comma + 1]?.start ?? null) : null
}
