import type { Span } from '#domain/span.ts'
import type { Gender } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { itemsOf, lower, type Item, roleWordOf } from '#text/people/role-phrase.ts'
import { indexAt, type Naming, namingsIn, type Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { agrees, firstSubject, peopleOfRole, type Subject, subjectAfterVerb } from './subject.ts'

/** A quotation with the one who speaks, or null where the article does not say. */
export type Attributed = { readonly quote: RawQuote; readonly speaker: FoundPerson | null }

/** How many paragraphs back an unnamed speaker may have been named: the same one or the one before. */
const PARAGRAPHS_BACK = 1
/** What of an endless sentence is looked at. */
const SENTENCE_CHARS = 600

/** How many sentences without a subject of their own are passed over on the way back ("Przypomina, że …"). */
const SENTENCES_BACK = 2

/**
 * Who speaks, by what decides in the Polish press, the surest first: a name after the verb; a role after the verb and
 * the one whom it fits; with neither, the subject of the sentence before, then the speaker of the quotation before.
 */
export function attribute(
  passage: Passage,
  quote: RawQuote,
  history: readonly Attributed[],
): FoundPerson | null {
  const before = history.at(-1) ?? null
  const { clause } = quote
  if (clause === null) {
    return quote.continues ? speakerOf(before) : fromContext(passage, { quote, gender: null, before })
  }
  const question = { quote, gender: clause.verb.gender, before }
  const subject = quote.isClauseBefore ? subjectOfClause(passage, clause) : subjectAfterVerb(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'role') return fromRole(passage, subject.items, question)
  return subject.kind === 'open' ? fromSilence(passage, question) : null
}

function speakerOf(entry: Attributed | null): FoundPerson | null {
  return entry === null ? null : entry.speaker
}

/** No word names the speaker. */
function fromSilence(passage: Passage, question: Question): FoundPerson | null {
  const interrupted = question.quote.continues ? agreeing(question.before?.speaker, question) : null
  return interrupted ?? fromContext(passage, question)
}

type Question = {
  readonly quote: RawQuote
  readonly gender: Gender | 'neuter' | null
  readonly before: Attributed | null
}

function agreeing(person: FoundPerson | null | undefined, { gender }: Question): FoundPerson | null {
  return person !== null && person !== undefined && agrees(person, gender) ? person : null
}

/** The one whom the role fits; among several the one named or speaking last. */
function fromRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const fitting = peopleOfRole(passage, items, question.gender)
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return latest(passage, fitting, question)
  return isAnaphor(items, passage) ? fromContext(passage, question) : introduced(passage, question)
}

function isAnaphor(items: readonly Item[], { language }: Passage): boolean {
  return items.some(
    (item) => language.speech.anaphors.has(lower(item)) && roleWordOf(item, language) === null,
  )
}

/** Whoever of them was named or spoke last before the quotation. */
function latest(
  passage: Passage,
  people: readonly FoundPerson[],
  { quote, before }: Question,
): FoundPerson | null {
  const speaker = before?.speaker ?? null
  const last = lastNaming(passage, people, quote.start)
  if (speaker === null || before === null || !people.includes(speaker)) return last?.person ?? null
  return last !== null && last.start > spanEnd(before.quote) ? last.person : speaker
}

function lastNaming({ namings }: Passage, people: readonly FoundPerson[], position: number): Naming | null {
  for (let at = indexAt(namings, position); at >= 0; at -= 1) {
    const naming = namings[at]
    if (naming !== undefined && people.includes(naming.person)) return naming
  }
  return null
}

/** "Poprosiliśmy gen. Kozieja o ocenę. – … – wskazał były szef BBN": a new role of the one just asked. */
function introduced(passage: Passage, question: Question): FoundPerson | null {
  const sentence = sentenceBefore(passage, question.quote.start)
  if (sentence === null || !passage.language.speech.asked.test(wordsOf(passage, sentence))) return null
  const person = agreeing(onlyPerson(namingsIn(passage, sentence)), question)
  return person !== null && person.roleWords.every((word) => word.isTitle) ? person : null
}

function onlyPerson(namings: readonly Naming[]): FoundPerson | null {
  const [first] = namings
  return first !== undefined && namings.every((naming) => naming.person === first.person)
    ? first.person
    : null
}

/** The subject of the narration before; then the speaker before, where that is no more than a paragraph away. */
function fromContext(passage: Passage, question: Question): FoundPerson | null {
  const subject = narratedBefore(passage, question)
  if (subject === 'stranger') return null
  if (subject !== null) return agreeing(subject, question)
  const { quote, before } = question
  return before !== null && isNear(passage, before.quote.end, quote)
    ? agreeing(before.speaker, question)
    : null
}

/** The subject of the narration between the quotation before and this one, sentence by sentence backwards. */
function narratedBefore(passage: Passage, { quote, before }: Question): FoundPerson | 'stranger' | null {
  const floor = before === null ? 0 : spanEnd(before.quote)
  let position = quote.start
  for (let back = 0; back < SENTENCES_BACK; back += 1) {
    const sentence = sentenceBefore(passage, position)
    if (sentence === null || sentence.start < floor || !isNear(passage, sentence.start, quote)) return null
    const subject = subjectOfNarration(passage, sentence, before)
    if (subject !== 'elided') return subject
    position = sentence.start
  }
  return null
}

function isNear(passage: Passage, position: number, quote: RawQuote): boolean {
  return paragraphsBetween(passage, position, quote.start) <= PARAGRAPHS_BACK
}

function spanEnd(quote: RawQuote): number {
  return Math.max(quote.end, quote.isClauseBefore ? 0 : (quote.clause?.end ?? 0))
}

/** Whom a sentence of narration speaks of. stranger: somebody unnamed. elided: the subject of the sentence before it. */
type NarrationSubject = FoundPerson | 'stranger' | 'elided' | null

function subjectOfNarration(passage: Passage, sentence: Span, before: Attributed | null): NarrationSubject {
  const namings = namingsIn(passage, sentence)
  const words = wordsOf(passage, sentence)
  const clause = findClause(passage.text, sentence, passage.language)
  if (clause !== null) return subjectOfReport(passage, clause, before)
  if (namings.length > 0 && passage.language.speech.asked.test(words)) return askedOne(namings)
  const only = onlyPerson(namings)
  if (only !== null && (only.standing !== 'other' || passage.language.speech.holder.test(words))) return only
  return namings.length > 0 ? null : roleInNarration(passage, sentence, before)
}

function subjectOfReport(
  passage: Passage,
  clause: ReportingClause,
  before: Attributed | null,
): NarrationSubject {
  const subject = subjectOfClause(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'unknown') return 'stranger'
  if (subject.kind === 'open') return 'elided'
  return onlyOne(peopleOfRole(passage, subject.items, clause.verb.gender), before) ?? 'stranger'
}

function onlyOne(people: readonly FoundPerson[], before: Attributed | null): FoundPerson | null {
  if (people.length === 1) return people[0] ?? null
  const speaker = before?.speaker ?? null
  return speaker !== null && people.includes(speaker) ? speaker : null
}

/** Whoever is asked stands in another case than the one who asks, or alone. */
function askedOne(namings: readonly Naming[]): FoundPerson | null {
  const oblique = namings.filter((naming) => !naming.isNominative)
  return onlyPerson(oblique.length > 0 ? oblique : namings)
}

/** "Innego zdania jest hydrolog." turns to another expert, who must fit; other roles may be mere actors of the news. */
function roleInNarration(passage: Passage, sentence: Span, before: Attributed | null): NarrationSubject {
  const { text, language } = passage
  const reach = Math.min(sentence.end, sentence.start + SENTENCE_CHARS)
  const items = itemsOf(text, { start: sentence.start, end: reach }, language)
  const at = items.findIndex((item) => roleWordOf(item, language)?.isNominative === true)
  const word = roleWordOf(items[at], language)
  if (word === null || word.isTitle) return null
  const found = onlyOne(peopleOfRole(passage, items.slice(at), null), before)
  return found ?? (word.kind === 'expert' ? 'stranger' : null)
}

/** The subject of a clause that stands before the words: a name on either side of the verb, or a role before it. */
export function subjectOfClause(passage: Passage, clause: ReportingClause): Subject {
  const { verb, verbSpan } = clause
  if (verb.isPlural || verb.gender === 'neuter') return { kind: 'unknown' }
  const ahead = firstSubject(passage, { start: clause.start, end: verbSpan.start })
  if (ahead !== null)
    return agrees(ahead.person, verb.gender) ? { kind: 'person', person: ahead.person } : { kind: 'unknown' }
  const items = itemsOf(passage.text, { start: clause.start, end: verbSpan.start }, passage.language)
  const role = items.findIndex((item) => isRoleOrAnaphor(item, passage))
  if (role >= 0) return { kind: 'role', items: items.slice(role) }
  const that = passage.language.speech.that.exec(passage.text.slice(verbSpan.end, clause.end))
  const end = that === null ? clause.end : verbSpan.end + that.index
  if (items.some((item) => item.isWord && /^\p{Ll}/u.test(item.text) && !isSmall(item, passage)))
    return { kind: 'unknown' }
  return subjectAfterVerb(passage, { ...clause, end })
}

function isRoleOrAnaphor(item: Item, { language }: Passage): boolean {
  const word = roleWordOf(item, language)
  return word === null ? language.speech.anaphors.has(lower(item)) : word.isNominative
}

function isSmall(item: Item, { language }: Passage): boolean {
  const word = lower(item)
  return (
    language.stopWords.has(word) || language.speech.fillers.has(word) || language.speech.adverb.test(word)
  )
}

/** The sentence of the article before a position, subheads passed over. */
function sentenceBefore(passage: Passage, position: number): Span | null {
  const { sentences, text } = passage
  let at = indexAt(sentences, position)
  const own = sentences[at]
  if (own !== undefined && /^[\s\p{P}]*$/u.test(text.slice(own.start, position))) at -= 1
  for (; at >= 0; at -= 1) {
    const sentence = sentences[at]
    if (sentence === undefined) return null
    if (passage.paragraphs[indexAt(passage.paragraphs, sentence.start)]?.isSubhead !== true) return sentence
  }
  return null
}

function paragraphsBetween({ paragraphs }: Passage, from: number, to: number): number {
  const [first, last] = [indexAt(paragraphs, from), indexAt(paragraphs, to)]
  return paragraphs.slice(first + 1, last + 1).filter((paragraph) => !paragraph.isSubhead).length
}

function wordsOf({ text }: Passage, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + SENTENCE_CHARS))
}
