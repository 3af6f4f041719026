import type { QuotationKind } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { indexAt, itemsIn } from '#text/reading.ts'
import type { Attributed } from './attribute.ts'
import { closesSentence, markedWords, pairMarks } from './marked-quotes.ts'
import { subjectOfClause } from './narration.ts'
import { namingsIn, type Passage, trimmed } from './passage.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { peopleOfRole } from './people-of-role.ts'

/** How far behind the verb its "że" may stand, in characters. */
const THAT_REACH = 60

/**
 * What the article reports, where it is certain who said it: "X podkreśla, że …" and "Zdaniem X …", in sentences outside
 * `taken` (sorted). The words are the clause alone, or what of it stands in marks, for that is verbatim.
 */
export function findReported(passage: Passage, taken: readonly Span[]): readonly Attributed[] {
  const pairs = pairMarks(passage)
  const found: Attributed[] = []
  for (const sentence of passage.sentences) {
    const near = taken[indexAt(taken, sentence.end - 1)]
    const isTaken = near !== undefined && near.end > sentence.start
    if (isTaken || (found.at(-1)?.quote.end ?? 0) > sentence.start) continue
    const held = afterThat(passage, sentence) ?? afterHolder(passage, sentence)
    if (held !== null) found.push(...wordsOf(passage, held, pairs))
  }
  return found
}

/** What somebody is said to hold. */
type Held = { readonly span: Span; readonly clause: ReportingClause; readonly speaker: FoundPerson }

/**
 * "– mówi prof. Lis. – Profesor dodaje, że …": behind a dash, but it is the author who speaks, of the one just quoted. Only
 * where it opens with that person's own role or name: of anybody else it may be the speaker who tells.
 */
export function isNarrated(passage: Passage, { quote, speaker }: Attributed): boolean {
  const { sentences } = passage
  if (quote.clause !== null || speaker === null) return false
  const end = Math.min(quote.end, sentences[indexAt(sentences, quote.start)]?.end ?? quote.end)
  const sentence = { start: quote.start, end }
  const isOfSpeaker =
    namingsIn(passage, sentence)[0]?.start === quote.start || opensWithRole(passage, sentence)
  return isOfSpeaker && afterThat(passage, sentence)?.speaker === speaker
}

function opensWithRole(passage: Passage, { start, end }: Span): boolean {
  const [opening] = itemsIn(passage, { start, end: Math.min(end, start + THAT_REACH) })
  return opening?.role?.isNominative === true
}

/** "Ekspert OSW zwraca uwagę, że …". */
function afterThat(passage: Passage, sentence: Span): Held | null {
  const clause = findClause(passage, sentence)
  if (clause === null) return null
  const from = clause.verbSpan.end
  const that = passage.language.speech.that.exec(
    passage.text.slice(from, Math.min(sentence.end, from + THAT_REACH)),
  )
  if (that === null) return null
  const speaker = personOf(passage, { ...clause, end: from + that.index })
  return speaker === null
    ? null
    : { span: { start: from + that.index + that[0].length, end: sentence.end }, clause, speaker }
}

function personOf(passage: Passage, clause: ReportingClause): FoundPerson | null {
  const subject = subjectOfClause(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind !== 'role') return null
  const fitting = peopleOfRole(passage, subject.items, clause.verb.gender)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** "Zdaniem analityka OSW jest to …", "Według gen. Kozieja …", "W ocenie Anny Lis, politolożki, …". */
function afterHolder(passage: Passage, sentence: Span): Held | null {
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
  const span = { start: afterApposition(text, holder.end), end: sentence.end }
  return { span, clause, speaker: holder.person }
}

function holderAt(
  passage: Passage,
  span: Span,
): { readonly person: FoundPerson; readonly end: number } | null {
  const { text } = passage
  const [naming] = namingsIn(passage, {
    start: span.start,
    end: Math.min(span.end, span.start + THAT_REACH * 2),
  })
  const items = itemsIn(passage, span)
  const end = items.findIndex((item, index) => index > 0 && !/^\p{Lu}/u.test(item.text) && item.role === null)
  const phrase = items.slice(0, end < 0 ? items.length : end)
  const last = phrase.at(-1)
  if (naming !== undefined && !/[,;:–]/u.test(text.slice(span.start, naming.start)))
    return { person: naming.person, end: naming.end }
  if (last === undefined || (phrase[0]?.role ?? null) === null) return null
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

/** The marked words that begin in what is held; where there are none, all of it. */
function wordsOf(passage: Passage, held: Held, pairs: readonly Span[]): readonly Attributed[] {
  const content = trimmed(passage.text, held.span)
  const marked = pairsWithin(pairs, content).flatMap((pair): readonly Attributed[] => {
    const span = markedWords(passage, pair)
    return span === null ? [] : [attributed(held, span, kindOf(passage, pair, content))]
  })
  return marked.length > 0 ? marked : unmarked(passage, held, content)
}

function pairsWithin(pairs: readonly Span[], content: Span): readonly Span[] {
  return pairs.slice(indexAt(pairs, content.start - 1) + 1, indexAt(pairs, content.end - 1) + 1)
}

/** A marked sentence that is all of what is held is direct; a fragment in the author's own sentence is not. */
function kindOf({ text }: Passage, pair: Span, content: Span): QuotationKind {
  const isWhole = pair.start === content.start && /\p{Lu}/u.test(text[pair.start + 1] ?? '')
  return isWhole && closesSentence(text, pair) ? 'direct' : 'mixed'
}

function unmarked({ text }: Passage, held: Held, content: Span): readonly Attributed[] {
  const words = text.slice(content.start, content.end).replace(/[.!?…]+$/u, '')
  if (words.split(/\s+/u).length < 3) return []
  return [attributed(held, { start: content.start, end: content.start + words.length }, 'reported')]
}

function attributed({ clause, speaker }: Held, { start, end }: Span, kind: QuotationKind): Attributed {
  const quote = { start, end, kind, clause, isClauseBefore: true, continues: false, isTurn: false }
  return { quote, speaker }
}
