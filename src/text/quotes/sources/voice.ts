import type { Speaker, UnnamedSource } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { indexAt, itemsIn } from '#text/reading.ts'
import { attribute, type Attributed } from '../attribute.ts'
import { namingsIn, onlyPerson, wordsOf } from '../passage.ts'
import { findClause, type ReportingClause } from '../reporting-clause.ts'
import { spanEnd } from '../question.ts'
import { agrees } from '../subject.ts'
import { type ClauseSubject, readSubject } from './clause-subject.ts'
import type { Institution } from './institution-words.ts'
import { institutionsIn, type SourcePassage, speakerOfInstitution } from './institutions.ts'
import { unnamedDocument, unnamedInstitution, unnamedPerson } from './unnamed-source.ts'

/** Who says something: a person or an institution by name, or what the article says of one whom it does not name. */
export type Voice = {
  readonly person: FoundPerson | null
  readonly speaker: Speaker | null
  readonly unnamed: UnnamedSource | null
}

/** A quotation with whoever says it. */
export type Told = Attributed & { readonly voice: Voice }

/** Somebody of whom the article says nothing that a reader could be told. */
export const nobody: Voice = { person: null, speaker: null, unnamed: null }

/** How far behind a quotation its speaker goes on speaking without being named, in characters. */
const CARRY = 300
/** How far before its relative clause somebody is named, in characters. */
const ANTECEDENT = 120

export function voiceOfPerson(person: FoundPerson): Voice {
  const { name, role, organisation, standing, evidence } = person
  return { person, speaker: { name, role, organisation, standing, evidence }, unnamed: null }
}

export function voiceOfInstitution(passage: SourcePassage, institution: Institution): Voice {
  const speaker = speakerOfInstitution(passage, institution)
  return {
    person: null,
    speaker,
    unnamed: speaker === null ? unnamedInstitution(passage, institution) : null,
  }
}

export function voiceOfUnnamed(unnamed: UnnamedSource | null): Voice {
  return { ...nobody, unnamed }
}

/** Says whether two quotations have one voice that is known. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker?.name === b.speaker?.name
  return a.unnamed?.evidence === b.unnamed?.evidence
}

/** A statement that a clause in the author's own words reports, and the quotations before it. */
export type Question = { readonly clause: ReportingClause; readonly told: readonly Told[] }

/** Who makes a statement, by the subject of its clause; null where the words may be nobody's. */
export function voiceOfClause(passage: SourcePassage, question: Question): Voice | null {
  const { clause } = question
  const subject = readSubject(passage, clause)
  if (subject.kind === 'institution') return voiceOfInstitution(passage, subject.institution)
  if (subject.kind === 'thing' || subject.kind === 'stranger') return unknown(passage, subject.span, clause)
  if (subject.kind === 'antecedent') return antecedent(passage, subject.span, clause)
  return (
    personOf(passage, subject, question) ??
    (subject.kind === 'elided' ? elided(passage, question) : described(passage, subject, clause))
  )
}

/** "Raport ośrodka szacuje, że …": a document; else somebody whom no rule knows, unless it may be a thing. */
function unknown(passage: SourcePassage, span: Span, clause: ReportingClause): Voice | null {
  const document = unnamedDocument(passage, span)
  const [first] = itemsIn(passage, span)
  const isSubject =
    document !== null && passage.language.sources.documents.get(first?.lower ?? '')?.isNominative === true
  if (isSubject) return voiceOfUnnamed(document)
  return isOwned(passage, clause) ? nobody : null
}

function personOf(
  passage: SourcePassage,
  subject: Exclude<ClauseSubject, { kind: 'institution' }>,
  { clause, told }: Question,
): Voice | null {
  const start = Math.min(subject.span.start, clause.verbSpan.start)
  const person = speakerOf(passage, { ...clause, start }, told)
  return person === null ? null : voiceOfPerson(person)
}

/** The same rules as for a direct quotation whose clause stands before it. */
function speakerOf(
  passage: SourcePassage,
  clause: ReportingClause,
  told: readonly Told[],
): FoundPerson | null {
  const sentence = passage.sentences[indexAt(passage.sentences, clause.verbSpan.start)]
  const start = sentence?.start ?? clause.start
  const [first] = itemsIn(passage, { start, end: clause.verbSpan.start })
  // "Zapytana o następcę, odparła, że …": she answers the journalist, and not whoever spoke before.
  const isAnswer = passage.language.sources.occasion.test(first?.lower ?? '')
  const asked = isAnswer ? { ...clause, cue: '' } : clause
  const form = { kind: 'reported', isClauseBefore: true, continues: false, isTurn: false } as const
  return attribute(passage, { ...form, start, end: clause.end, clause: asked }, told)
}

/** "mówi ekspert" where nobody of the article fits. */
function described(
  passage: SourcePassage,
  { span }: { readonly span: Span },
  { verb }: ReportingClause,
): Voice {
  const unnamed = unnamedPerson(passage, { span, isAssessment: verb.isAssessment, isHeld: false })
  return turnedTo(passage, span) ?? voiceOfUnnamed(unnamed)
}

/** "Innego zdania jest mec. Anna Lis. Jak twierdzi prawniczka, …": a new word for the one to whom the sentence before turned. */
function turnedTo(passage: SourcePassage, span: Span): Voice | null {
  const sentence = passage.sentences[indexAt(passage.sentences, span.start) - 1]
  if (sentence === undefined || !passage.language.introductions.turn.test(wordsOf(passage, sentence)))
    return null
  const person = onlyPerson(namingsIn(passage, sentence))
  const word = itemsIn(passage, span).find(({ role }) => role !== null)?.role
  const isOfGender = word?.gender === null || word?.gender === person?.gender
  return person !== null && isOfGender ? voiceOfPerson(person) : null
}

/** "… z Janem Lisem, który twierdzi, że …", "… do UOKiK, który poinformował, że …": the one named last before the pronoun. */
function antecedent(passage: SourcePassage, { start }: Span, { verb }: ReportingClause): Voice {
  const sentence = passage.sentences[indexAt(passage.sentences, start)]
  const span = { start: Math.max(sentence?.start ?? 0, start - ANTECEDENT), end: start }
  const naming = namingsIn(passage, span).at(-1)
  const institution = institutionsIn(passage, span).at(-1)
  if (verb.isPlural) return nobody
  if (institution !== undefined && isRightBefore(passage, institution, start))
    return voiceOfInstitution(passage, institution)
  return naming !== undefined && agrees(naming.person, verb.gender) ? voiceOfPerson(naming.person) : nobody
}

/** With no more than a comma between. */
function isRightBefore({ text }: SourcePassage, { end }: Span, position: number): boolean {
  return /^[\s,]*$/u.test(text.slice(end, position))
}

/** Somebody whom the sentence before presents without a name of their own; else whoever spoke before goes on. */
function elided(passage: SourcePassage, question: Question): Voice | null {
  const { clause, told } = question
  const start = passage.sentences[indexAt(passage.sentences, clause.verbSpan.start)]?.start ?? clause.start
  return (
    presentedBefore(passage, start, question) ??
    goesOn(passage, { from: start, told }) ??
    (isOwned(passage, clause) ? nobody : null)
  )
}

/** By the sentence right before, in the same paragraph and behind whatever was quoted. */
function presentedBefore(passage: SourcePassage, start: number, { clause, told }: Question): Voice | null {
  const sentence = passage.sentences[indexAt(passage.sentences, start - 1)]
  if (sentence === undefined || sentence.start < endOf(told.at(-1)) || start - sentence.end > 2) return null
  const institution = institutionIn(passage, sentence, clause)
  if (institution !== null) return voiceOfInstitution(passage, institution)
  const unnamed = presentedIn(passage, sentence)
  return unnamed === null ? null : voiceOfUnnamed(unnamed)
}

/** "Agencja TASS usunęła depeszę. Rano podała, że …": an institution with whose gender the verb agrees opens the sentence before. */
function institutionIn(
  passage: SourcePassage,
  sentence: Span,
  { verb }: ReportingClause,
): Institution | null {
  const [first] = institutionsIn(passage, sentence)
  const isSubject = first !== undefined && first.start === sentence.start && first.isNominative
  return isSubject && verb.gender !== null && first.gender === verb.gender ? first : null
}

/** "Na pomoc pospieszył ornitolog z parku, który …": before any clause that hangs on it. */
function presentedIn({ text, ...passage }: SourcePassage, { start, end }: Span): UnnamedSource | null {
  const comma = text.slice(start, end).indexOf(',')
  const span = { start, end: comma < 0 ? end : start + comma }
  const whole = { ...passage, text }
  return namingsIn(whole, span).length > 0
    ? null
    : unnamedPerson(whole, { span, isAssessment: true, isHeld: false })
}

/** A verb that only people do has somebody for its subject, though the article may not say whom. */
function isOwned(passage: SourcePassage, { cue }: ReportingClause): boolean {
  return !passage.language.sources.inanimate.test(cue.toLowerCase())
}

/** Whoever is not a person and spoke right before a position, where nothing in between is said of anybody else. */
export function goesOn(
  passage: SourcePassage,
  { from, told }: { readonly from: number; readonly told: readonly Told[] },
): Voice | null {
  const before = told.at(-1)
  const end = endOf(before)
  if (before === undefined || before.voice.person !== null || from - end > CARRY || from < end) return null
  const between = { start: end, end: from }
  const isOfOthers = namingsIn(passage, between).length > 0 || findClause(passage, between) !== null
  return isOfOthers ? null : before.voice
}

function endOf(before: Told | undefined): number {
  return before === undefined ? 0 : spanEnd(before.quote)
}
