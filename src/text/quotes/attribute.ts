import type { Span } from '#domain/span.ts'
import type { Gender } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { itemsOf, lower, type Item, roleWordOf } from '#text/people/role-phrase.ts'
import { indexAt, namingsIn, type Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { agrees, firstSubject, peopleOfRole, type Subject, subjectAfterVerb } from './subject.ts'

/** A quotation with the one who speaks, or null where the article does not say. */
export type Attributed = { readonly quote: RawQuote; readonly speaker: FoundPerson | null }

/** How many paragraphs back an unnamed speaker may have been named: the same one or the one before. */
const PARAGRAPHS_BACK = 1

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
  if (quote.continues && quote.clause === null) return before?.speaker ?? null
  if (quote.clause === null) return fromContext(passage, { quote, gender: null, before })
  const { verb } = quote.clause
  const gender = verb.gender
  const subject = quote.isClauseBefore
    ? subjectOfClause(passage, quote.clause)
    : subjectAfterVerb(passage, quote.clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'unknown') return null
  if (subject.kind === 'role') return fromRole(passage, subject.items, { quote, gender, before })
  if (quote.continues && before?.speaker != null && agrees(before.speaker, gender)) return before.speaker
  return fromContext(passage, { quote, gender, before })
}

type Question = {
  readonly quote: RawQuote
  readonly gender: Gender | 'neuter' | null
  readonly before: Attributed | null
}

/** The one whom the role fits; among several the one named or speaking last. */
function fromRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const fitting = peopleOfRole(passage, items, question.gender)
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return nearest(passage, fitting, question)
  const isAnaphor = items.some(
    (item) =>
      passage.language.speech.anaphors.has(lower(item)) && roleWordOf(item, passage.language) === null,
  )
  if (isAnaphor) return fromContext(passage, question)
  return introduced(passage, question)
}

function nearest(
  passage: Passage,
  people: readonly FoundPerson[],
  { quote, before }: Question,
): FoundPerson | null {
  const speaker = before?.speaker ?? null
  const last = passage.namings.findLast(
    (naming) => naming.end <= quote.start && people.includes(naming.person),
  )
  if (
    speaker !== null &&
    people.includes(speaker) &&
    (last === undefined || last.start < (before?.quote.end ?? 0) + 200)
  ) {
    return last !== undefined && last.start > (before?.quote.clause?.end ?? 0) ? last.person : speaker
  }
  return last?.person ?? null
}

/** "Poprosiliśmy gen. Kozieja o ocenę. – … – wskazał były szef BBN": a new role of the one just asked. */
function introduced(passage: Passage, { quote, gender }: Question): FoundPerson | null {
  const sentence = sentenceBefore(passage, quote.start)
  if (sentence === null || !passage.language.speech.asked.test(wordsOf(passage, sentence))) return null
  const people = new Set(namingsIn(passage, sentence).map((naming) => naming.person))
  const [person] = people
  if (people.size !== 1 || person === undefined || !agrees(person, gender)) return null
  return person.roleWords.every((word) => word.isTitle) ? person : null
}

/** The subject of the sentence before; then the speaker before, where that is no more than a paragraph away. */
function fromContext(passage: Passage, { quote, gender, before }: Question): FoundPerson | null {
  const sentence = sentenceBefore(passage, quote.start)
  const isNarration = sentence !== null && (before === null || sentence.start >= spanEnd(before.quote))
  const isNear =
    sentence !== null && paragraphsBetween(passage, sentence.start, quote.start) <= PARAGRAPHS_BACK
  if (isNarration && isNear) {
    const person = subjectOfNarration(passage, { sentence, before })
    if (person === 'stranger') return null
    if (person !== null) return agrees(person, gender) ? person : null
  }
  if (before?.speaker == null) return null
  const isClose = paragraphsBetween(passage, before.quote.end, quote.start) <= PARAGRAPHS_BACK
  return isClose && agrees(before.speaker, gender) ? before.speaker : null
}

function spanEnd(quote: RawQuote): number {
  return Math.max(quote.end, quote.isClauseBefore ? 0 : (quote.clause?.end ?? 0))
}

function subjectOfNarration(
  passage: Passage,
  { sentence, before }: { readonly sentence: Span; readonly before: Attributed | null },
): FoundPerson | 'stranger' | null {
  const words = wordsOf(passage, sentence)
  const namings = namingsIn(passage, sentence)
  const clause = findClause(passage.text, sentence, passage.language)
  if (clause !== null) {
    const subject = subjectOfClause(passage, clause)
    if (subject.kind === 'person') return subject.person
    if (subject.kind === 'unknown') return 'stranger'
    if (subject.kind === 'role')
      return onlyOne(peopleOfRole(passage, subject.items, clause.verb.gender), before) ?? 'stranger'
  }
  if (passage.language.speech.asked.test(words) && namings.length > 0) return askedOne(passage, sentence)
  const experts = namings.filter((naming) => naming.isNominative && naming.person.standing !== 'other')
  const [first] = experts
  return clause === null && first !== undefined && namings.every((naming) => naming.person === first.person)
    ? first.person
    : holderOf(passage, sentence)
}

function onlyOne(people: readonly FoundPerson[], before: Attributed | null): FoundPerson | null {
  if (people.length === 1) return people[0] ?? null
  return before?.speaker != null && people.includes(before.speaker) ? before.speaker : null
}

/** Whoever is asked stands in another case than the one who asks, or alone. */
function askedOne(passage: Passage, sentence: Span): FoundPerson | null {
  const namings = namingsIn(passage, sentence)
  const oblique = namings.filter((naming) => !naming.isNominative)
  const people = new Set((oblique.length > 0 ? oblique : namings).map((naming) => naming.person))
  const [person] = people
  return people.size === 1 ? (person ?? null) : null
}

/** "Zdaniem gen. Kozieja …": the holder of the opinion speaks on. */
function holderOf(passage: Passage, sentence: Span): FoundPerson | null {
  if (!passage.language.speech.holder.test(wordsOf(passage, sentence))) return null
  const [naming] = namingsIn(passage, sentence)
  return naming?.person ?? null
}

/** The subject of a clause that stands before the words: a name on either side of the verb, or a role before it. */
export function subjectOfClause(passage: Passage, clause: ReportingClause): Subject {
  const { verb, verbSpan } = clause
  if (verb.isPlural || verb.gender === 'neuter') return { kind: 'unknown' }
  const ahead = firstSubject(passage, { start: clause.start, end: verbSpan.start })
  if (ahead !== null)
    return agrees(ahead.person, verb.gender) ? { kind: 'person', person: ahead.person } : { kind: 'unknown' }
  const items = itemsOf(passage.text, { start: clause.start, end: verbSpan.start }, passage.language)
  const role = items.findIndex((item) => roleWordOf(item, passage.language)?.isNominative === true)
  if (role >= 0) return { kind: 'role', items: items.slice(role) }
  const that = passage.language.speech.that.exec(passage.text.slice(verbSpan.end, clause.end))
  const end = that === null ? clause.end : verbSpan.end + that.index
  if (items.some((item) => item.isWord && /^\p{Ll}/u.test(item.text) && !isSmall(item, passage)))
    return { kind: 'unknown' }
  return subjectAfterVerb(passage, { ...clause, end })
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
  return text.slice(span.start, span.end)
}
