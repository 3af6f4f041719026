import type { Span } from '#domain/span.ts'
import { itemsOf, roleWordOf } from '#text/people/role-phrase.ts'
import type { Attributed } from './attribute.ts'
import { subjectOfClause } from './narration.ts'
import { indexAt, namingsIn, type Passage, trimmed } from './passage.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { peopleOfRole } from './subject.ts'

/** How far behind the verb its "że" may stand, in characters. */
const THAT_REACH = 60

/**
 * What the article reports without marks, where it is certain who said it: "X podkreśla, że …" and "Zdaniem X …",
 * in sentences outside `taken` (sorted). The words are the clause alone.
 */
export function findReported(passage: Passage, taken: readonly Span[]): readonly Attributed[] {
  return passage.sentences.flatMap((sentence) => {
    const near = taken[indexAt(taken, sentence.end - 1)]
    if (near !== undefined && near.end > sentence.start) return []
    const found = afterThat(passage, sentence) ?? afterHolder(passage, sentence)
    return found === null ? [] : [found]
  })
}

/** "Ekspert OSW zwraca uwagę, że …". */
function afterThat(passage: Passage, sentence: Span): Attributed | null {
  const clause = findClause(passage.text, sentence, passage.language)
  if (clause === null) return null
  const from = clause.verbSpan.end
  const that = passage.language.speech.that.exec(
    passage.text.slice(from, Math.min(sentence.end, from + THAT_REACH)),
  )
  if (that === null) return null
  const speaker = personOf(passage, { ...clause, end: from + that.index })
  return speaker === null
    ? null
    : reported(passage, { start: from + that.index + that[0].length, end: sentence.end }, { clause, speaker })
}

function personOf(passage: Passage, clause: ReportingClause): FoundPerson | null {
  const subject = subjectOfClause(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind !== 'role') return null
  const fitting = peopleOfRole(passage, subject.items, clause.verb.gender)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** "Zdaniem analityka OSW jest to …", "Według gen. Kozieja …", "W ocenie Anny Lis, politolożki, …". */
function afterHolder(passage: Passage, sentence: Span): Attributed | null {
  const { text, language } = passage
  const cue = language.speech.holder.exec(text.slice(sentence.start, sentence.end))
  if (cue?.[1] === undefined) return null
  const from = sentence.start + cue[0].length
  const holder = holderAt(passage, { start: from, end: sentence.end })
  if (holder === null) return null
  const verb = { gender: null, isPlural: false, isNewsroom: false, isAssessment: true }
  const verbSpan = { start: sentence.start, end: sentence.start + cue[1].length }
  const clause = {
    ...sentence,
    cue: text.slice(verbSpan.start, verbSpan.end).toLowerCase(),
    verb,
    verbSpan,
    isVerbFirst: true,
  }
  return reported(
    passage,
    { start: afterApposition(text, holder.end), end: sentence.end },
    { clause, speaker: holder.person },
  )
}

function holderAt(
  passage: Passage,
  span: Span,
): { readonly person: FoundPerson; readonly end: number } | null {
  const { text, language } = passage
  const [naming] = namingsIn(passage, {
    start: span.start,
    end: Math.min(span.end, span.start + THAT_REACH * 2),
  })
  const items = itemsOf(text, span, language)
  const end = items.findIndex(
    (item, index) => index > 0 && !/^\p{Lu}/u.test(item.text) && roleWordOf(item, language) === null,
  )
  const phrase = items.slice(0, end < 0 ? items.length : end)
  const last = phrase.at(-1)
  if (naming !== undefined && !/[,;:–]/u.test(text.slice(span.start, naming.start)))
    return { person: naming.person, end: naming.end }
  if (last === undefined || roleWordOf(phrase[0], language) === null) return null
  const fitting = peopleOfRole(passage, phrase, null)
  const [person] = fitting
  return fitting.length === 1 && person !== undefined ? { person, end: last.end } : null
}

/** Behind the holder: a comma alone, or an apposition between two. */
function afterApposition(text: string, from: number): number {
  const place = /^\s+(?:ze?|\()\s?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,5}\)?/u.exec(
    text.slice(from, from + 120),
  )
  if (place !== null) return afterApposition(text, from + place[0].length)
  const apposition = /^\s*,(?:[^,.;]{0,80},)?\s*/u.exec(text.slice(from, from + 90))
  return from + (apposition?.[0].length ?? 0)
}

function reported(
  passage: Passage,
  span: Span,
  by: { readonly clause: ReportingClause; readonly speaker: FoundPerson },
): Attributed | null {
  const content = trimmed(passage.text, span)
  const words = passage.text.slice(content.start, content.end).replace(/[.!?…]+$/u, '')
  if (words.split(/\s+/u).length < 3) return null
  const quote = {
    start: content.start,
    end: content.start + words.length,
    kind: 'reported' as const,
    clause: by.clause,
    isClauseBefore: true,
    continues: false,
    isTurn: false,
  }
  return { quote, speaker: by.speaker }
}
