import type { Span } from '#domain/span.ts'
import type { RoleKind } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { speaksForOffice } from '#text/people/standing.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import { fromContext } from './from-context.ts'
import { bearerOfLateRole } from './late-role.ts'
import { isAnaphor, onlyPerson, wordsOf } from './narration.ts'
import { type Naming, namingsIn, type Passage } from './passage.ts'
import {
  agreeing,
  isNear,
  PARAGRAPHS_BACK,
  paragraphsBetween,
  type Question,
  sentenceBefore,
  spanEnd,
} from './question.ts'
import type { RawQuote } from './raw-quote.ts'
import { isFiller } from './reporting-clause.ts'
import { peopleOfRole } from './subject.ts'

/** The one whom the role fits; among several the one named or speaking last. */
export function fromRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
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
