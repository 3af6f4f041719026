import type { Span } from '#domain/span.ts'
import type { Attributed } from '../attribute.ts'
import { itemsIn } from '#text/reading.ts'
import { namingsIn } from '../passage.ts'
import type { ReportingClause } from '../reporting-clause.ts'
import { type ClauseSubject, readSubject } from './clause-subject.ts'
import type { SourcePassage } from './institutions.ts'
import { unnamedDocument, unnamedPerson } from './unnamed-source.ts'
import {
  goesOn,
  nobody,
  type Told,
  type Voice,
  voiceOfInstitution,
  voiceOfPerson,
  voiceOfUnnamed,
} from './voice.ts'

/**
 * The direct quotations with their voices: the person to whom each is attributed, else the institution that is the subject
 * of its clause, the one whom the clause describes, or the document that it stands in.
 */
export function voicesOf(passage: SourcePassage, attributed: readonly Attributed[]): readonly Told[] {
  const told: Told[] = []
  for (const entry of attributed) {
    const voice = voiceOf(passage, entry, told)
    told.push({ ...entry, voice })
  }
  return told
}

function voiceOf(passage: SourcePassage, { quote, speaker }: Attributed, told: readonly Told[]): Voice {
  const { clause } = quote
  const person = speaker === null ? null : voiceOfPerson(speaker)
  if (clause === null) return person ?? (quote.continues ? voiceOfOther(told.at(-1)) : nobody)
  const subject = subjectOf(passage, { quote, speaker }, clause)
  if (subject?.kind === 'institution') return voiceOfInstitution(passage, subject.institution)
  return person ?? unnamed(passage, clause, subject) ?? carried(passage, { from: quote.start, told }, subject)
}

/** Null where the clause names the speaker, and where its verb is one of nobody. Behind the words only a host stands before the verb. */
function subjectOf(
  passage: SourcePassage,
  { quote, speaker }: Attributed,
  clause: ReportingClause,
): ClauseSubject | null {
  const region = quote.isClauseBefore ? { ...clause, end: quote.start } : clause
  const isNamed = speaker !== null && namingsIn(passage, region).some(({ person }) => person === speaker)
  if (isNamed || passage.language.sources.reads.test(clause.cue)) return null
  return readSubject(passage, quote.isClauseBefore ? region : { ...clause, start: clause.verbSpan.start })
}

/** The voice of the quotation before, where that is no person: a person goes on by the rules of attribution. */
function voiceOfOther(before: Told | undefined): Voice {
  return before === undefined || before.voice.person !== null ? nobody : before.voice
}

function unnamed(
  passage: SourcePassage,
  clause: ReportingClause,
  subject: ClauseSubject | null,
): Voice | null {
  const { verb, cue, start, end } = clause
  const isWritten = passage.language.sources.reads.test(cue) || verb.gender === 'neuter'
  const document = isWritten ? unnamedDocument(passage, { start, end }) : null
  if (document !== null) return voiceOfUnnamed(document)
  const described = subject?.kind === 'words' ? subject.span : null
  const span = verb.isNewsroom ? spanFrom(passage, clause) : described
  if (span === null) return null
  const found = unnamedPerson(passage, { span, isAssessment: verb.isAssessment, isHeld: verb.isNewsroom })
  return found === null ? null : voiceOfUnnamed(found)
}

/** "słyszymy od urzędnika": behind the preposition. */
function spanFrom(passage: SourcePassage, { verbSpan, end }: ReportingClause): Span | null {
  const from = itemsIn(passage, { start: verbSpan.end, end }).find(
    (item) => item.lower === passage.language.sources.from,
  )
  return from === undefined ? null : { start: from.end, end }
}

function carried(
  passage: SourcePassage,
  question: { readonly from: number; readonly told: readonly Told[] },
  subject: ClauseSubject | null,
): Voice {
  return (subject?.kind === 'elided' ? goesOn(passage, question) : null) ?? nobody
}
