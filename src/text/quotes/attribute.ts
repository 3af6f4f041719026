import type { Span } from '#domain/span.ts'
import type { Gender, RoleKind } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import { type Naming, namingsIn, type Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { isAnaphor, onlyPerson, subjectOfClause, subjectOfNarration, wordsOf } from './narration.ts'
import { isFiller } from './reporting-clause.ts'
import { bearerOfLateRole } from './late-role.ts'
import { speaksForOffice } from '#text/people/standing.ts'
import { onlyVoice } from './salience.ts'
import { agrees, peopleOfRole, subjectAfterVerb } from './subject.ts'

/** A quotation with the one who speaks, or null where the article does not say. */
export type Attributed = { readonly quote: RawQuote; readonly speaker: FoundPerson | null }

/** How many paragraphs back an unnamed speaker may have been named: the same one or the one before. */
const PARAGRAPHS_BACK = 1
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
    return quote.continues ? speakerOf(before) : fromTurn(passage, { quote, gender: null, before, history })
  }
  const question = { quote, gender: clause.verb.gender, before, history }
  const subject = quote.isClauseBefore ? subjectOfClause(passage, clause) : subjectAfterVerb(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'role') return fromRole(passage, subject.items, question)
  return subject.kind === 'open' ? fromSilence(passage, question) : null
}

function speakerOf(entry: Attributed | null): FoundPerson | null {
  return entry === null ? null : entry.speaker
}

/** A paragraph of its own; behind the question of an interview, the one who answered before answers again. */
function fromTurn(passage: Passage, question: Question): FoundPerson | null {
  const { quote, history } = question
  const { text, paragraphs } = passage
  const line = paragraphs[indexAt(paragraphs, quote.start) - 1]
  const isAnswer = quote.isTurn && line !== undefined && text[line.end - 1] === '?'
  const answered = isAnswer
    ? history.findLast((entry) => entry.quote.isTurn && entry.speaker !== null)
    : undefined
  return fromContext(passage, question) ?? answered?.speaker ?? null
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
  /** All quotations before, in reading order. */
  readonly history: readonly Attributed[]
}

function agreeing(person: FoundPerson | null | undefined, { gender }: Question): FoundPerson | null {
  return person !== null && person !== undefined && agrees(person, gender) ? person : null
}

/** The one whom the role fits; among several the one named or speaking last. */
function fromRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const presented = items.length === 1 ? presentedBefore(passage, items, question) : null
  if (presented !== null) return presented
  const fitting = peopleOfRole(passage, items, question.gender)
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return latest(passage, fitting, question)
  if (isAnaphor(items, passage)) return fromContext(passage, question)
  return (
    introduced(passage, question) ??
    opinionHolder(passage, items, question) ??
    lateRole(passage, items, question) ??
    addingSpeaker(passage, question)
  )
}

/** "Plan podoba się szefowi klubu Janowi Lisowi. – … – mówi polityk": a general word for the one just presented. */
function presentedBefore(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const { quote, before } = question
  const sentence = sentenceBefore(passage, quote.start)
  if (sentence === null || sentence.start < (before === null ? 0 : spanEnd(before.quote))) return null
  if (paragraphsBetween(passage, sentence.start, quote.start) > PARAGRAPHS_BACK) return null
  const person = agreeing(onlyPerson(namingsIn(passage, sentence)), question)
  const kinds = passage.language.roles.aliases.get(items[0]?.lower ?? '') ?? []
  return person !== null && kinds.some((kind) => isOfKind(person, kind)) ? person : null
}

function isOfKind({ standing, roleWords }: FoundPerson, kind: RoleKind): boolean {
  if (kind === 'expert' || kind === 'academic') return standing === 'expert'
  if (kind === 'politician' || kind === 'office') return speaksForOffice(standing)
  return roleWords.some((word) => word.kind === kind)
}

/** "Zofia Lis dowiedziała się z radia. – … – mówi mieszkanka.": the role of the one whom the narration just presented. */
function lateRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const { quote, gender, before } = question
  const { clause } = quote
  const sentence = sentenceBefore(passage, quote.start)
  if (clause === null || quote.isClauseBefore || sentence === null) return null
  if (sentence.start < (before === null ? 0 : spanEnd(before.quote))) return null
  return isNear(passage, sentence.start, quote)
    ? bearerOfLateRole(passage, { items, gender, quote, clause, sentence })
    : null
}

/** "– … – dodaje właścicielka": one without any role so far goes on speaking in the same paragraph. */
function addingSpeaker(passage: Passage, question: Question): FoundPerson | null {
  const { quote, before } = question
  const person = agreeing(before?.speaker, question)
  if (person === null || before === null || person.roleWords.length > 0) return null
  if (!passage.language.speech.adding.test(quote.clause?.cue ?? '')) return null
  return paragraphsBetween(passage, before.quote.start, quote.start) === 0 ? person : null
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
  const sentence = askingSentence(passage, question.quote)
  if (sentence === null || !passage.language.speech.asked.test(wordsOf(passage, sentence))) return null
  const person = agreeing(onlyPerson(namingsIn(passage, sentence)), question)
  return person !== null && person.roleWords.every((word) => word.isTitle) ? person : null
}

/** The sentence before, or the one before that, where but one about the person stands between ("Dziś mieszka w Wilnie."). */
function askingSentence(passage: Passage, quote: RawQuote): Span | null {
  const last = sentenceBefore(passage, quote.start)
  if (last === null || !isAside(passage, last)) return last
  const earlier = sentenceBefore(passage, last.start)
  return earlier !== null && isNear(passage, earlier.start, quote) ? earlier : last
}

/** A sentence without a name, a role or an answer refused, whose verb stands before any subject. */
function isAside(passage: Passage, sentence: Span): boolean {
  const { language } = passage
  const words = wordsOf(passage, sentence)
  if (namingsIn(passage, sentence).length > 0 || language.introductions.refusal.test(words)) return false
  if (language.speech.asked.test(words)) return false
  const items = itemsIn(passage, { start: sentence.start, end: sentence.start + words.length })
  const first = items.find((item) => !isFiller({ ...item, text: item.lower }, language))
  const isVerbal = first !== undefined && language.speech.verbForm.test(first.lower)
  return isVerbal && /^\p{Ll}/u.test(first.text) && items.every((item) => item.role === null)
}

/** "Zdaniem Anny Lis z Fundacji … – … – mówi ekspertka.": a trade of the one whose opinion was just told. */
function opinionHolder(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const isTrade = items.some((item) => item.role?.kind === 'expert')
  const sentence = isTrade ? sentenceBefore(passage, question.quote.start) : null
  if (sentence === null || !passage.language.speech.holder.test(wordsOf(passage, sentence))) return null
  const person = agreeing(onlyPerson(namingsIn(passage, sentence)), question)
  return person !== null && person.roleWords.length === 0 ? person : null
}

/** The subject of the narration before; then the speaker before, where that is no more than a paragraph away. */
function fromContext(passage: Passage, question: Question): FoundPerson | null {
  const subject = narratedBefore(passage, question)
  if (subject === 'stranger') return null
  if (subject !== null) return agreeing(subject, question)
  const { quote, before } = question
  const isReply = passage.language.speech.replying.test(quote.clause?.cue ?? '')
  const last = before !== null && isNear(passage, before.quote.end, quote) ? before.speaker : null
  if (isReply) return voiceAround(passage, question, last) ?? agreeing(last, question)
  return agreeing(last, question) ?? voiceAround(passage, question, null)
}

/** The one person around who may have said it, where a verb shows that it was somebody's words. */
function voiceAround(passage: Passage, question: Question, other: FoundPerson | null): FoundPerson | null {
  const { quote, gender, before, history } = question
  if (quote.clause === null) return null
  if (before !== null && before.speaker === null && isNear(passage, before.quote.end, quote)) return null
  const voices = history.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  return onlyVoice(passage, { quote, gender, voices, other })
}

/** The subject of the narration between the quotation before and this one, sentence by sentence backwards. */
function narratedBefore(passage: Passage, { quote, before }: Question): FoundPerson | 'stranger' | null {
  const floor = before === null ? 0 : spanEnd(before.quote)
  let position = quote.start
  for (let back = 0; back < SENTENCES_BACK; back += 1) {
    const sentence = sentenceBefore(passage, position)
    if (sentence === null || sentence.start < floor || !isNear(passage, sentence.start, quote)) return null
    const subject = subjectOfNarration(passage, sentence, before?.speaker ?? null)
    if (subject !== 'elided' && subject !== null) return subject
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
