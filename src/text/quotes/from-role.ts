import type { Span } from '#domain/span.ts'
import type { RoleKind } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { isPrivate, speaksForOffice } from '#text/people/standing.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import { fromContext, narratedBefore } from './from-context.ts'
import { bearerOfLateRole } from './late-role.ts'
import { isAnaphor } from './narration.ts'
import { type Naming, namingsIn, onlyPerson, type Passage, wordsOf } from './passage.ts'
import {
  agreeing,
  isNear,
  onlySpeaker,
  PARAGRAPHS_BACK,
  paragraphsBetween,
  type Question,
  sentenceBefore,
  spanEnd,
} from './question.ts'
import type { RawQuote } from './raw-quote.ts'
import { isFiller } from './reporting-clause.ts'
import { hasNoRole, knownByTitle, peopleOfRole } from './people-of-role.ts'
import { onlyPersonBefore } from './salience.ts'
import { interlocutorIn } from './role-in-narration.ts'
import { agrees, firstSubject, genderMeant } from './subject.ts'

/**
 * How many sentences behind a quotation may bring the name of a post that only one person holds; of any other
 * role it is the very next one.
 */
const POST_REACH = 3

type Clue = (passage: Passage, items: readonly Item[], question: Question) => FoundPerson | null

/** What tells the bearer of a role that the article has given nobody so far; the surest first. */
const clues: readonly Clue[] = [
  introduced,
  opinionHolder,
  lateRole,
  addingSpeaker,
  narratedBearer,
  namedBehind,
  onlyTitled,
  famous,
]

/** The one whom the role fits; among several the one named or speaking last. */
export function fromRole(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const [word] = items
  if (word !== undefined && genderMeant(word, passage.language.speech) !== null)
    return items.length === 1 ? spokenOf(passage, word, question) : null
  const fitting = fittingPeople(passage, items, question)
  if (fitting.length > 0) return latest(passage, fitting, question)
  return isAnaphor(items, passage)
    ? (fromContext(passage, withGenderOf(items, question, passage)) ?? interviewed(passage, items, question))
    : byClues(passage, items, question)
}

/** "ocenia rozmówczyni „Rzeczpospolitej”": the only one of the gender who has spoken so far. */
function interviewed(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const gender = interlocutorIn(items, passage)
  return gender === undefined ? null : onlySpeaker(question.history, question.gender ?? gender)
}

function fittingPeople(passage: Passage, items: readonly Item[], question: Question): readonly FoundPerson[] {
  // Whoever was just presented is the one who is answered.
  const presented = items.length > 1 || question.isReply ? null : presentedBefore(passage, items, question)
  if (presented !== null) return [presented]
  const fitting = peopleOfRole(passage, items, question.gender)
  return goesOnUnnamed(passage, items, question)
    ? fitting.filter((person) => isKnown(person, question))
    : fitting
}

/** "– … – mówi nasz rozmówca. – … – dodaje generał.": of one who spoke without a name, in a general word. */
function goesOnUnnamed({ language }: Passage, items: readonly Item[], { before, quote }: Question): boolean {
  const isGeneral = items.length === 1 && language.roles.aliases.has(items[0]?.lower ?? '')
  const isAdded = language.speech.adding.test(quote.clause?.cue ?? '')
  return isGeneral && isAdded && before !== null && before.speaker === null
}

function isKnown({ mentions }: FoundPerson, { quote }: Question): boolean {
  return (mentions[0]?.start ?? 0) < quote.end
}

function byClues(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  for (const clue of clues) {
    const person = clue(passage, items, question)
    if (person !== null) return person
  }
  return null
}

/** "– … – dodał mężczyzna": the one who spoke right before, in the same paragraph; by nation or age also the one just spoken of. */
function spokenOf(passage: Passage, item: Item, question: Question): FoundPerson | null {
  const asked = { ...question, gender: genderMeant(item, passage.language.speech) }
  const isOfPersons = passage.language.speech.persons.has(item.lower)
  const subject = isOfPersons ? null : narratedBefore(passage, asked)
  if (subject !== null) return subject === 'stranger' ? null : agreeing(subject, asked)
  const { quote, before } = asked
  if (before === null || paragraphsBetween(passage, before.quote.start, quote.start) > 0) return null
  return agreeing(before.speaker, asked)
}

/** "nasz rozmówca" is a man where the verb does not tell. */
function withGenderOf(items: readonly Item[], question: Question, { language }: Passage): Question {
  const [gender] = items.flatMap(({ lower }) => language.speech.anaphors.get(lower) ?? [])
  return { ...question, gender: question.gender ?? gender ?? null }
}

/** "Plan podoba się szefowi klubu Janowi Lisowi. – … – mówi polityk": a general word for the one just presented. */
function presentedBefore(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const [word] = items
  const sentence = sentenceLeadingUp(passage, question)
  if (sentence === null || word === undefined) return null
  const person = agreeing(onlyPerson(namingsIn(passage, sentence)), question)
  if (person === null || !agrees(person, word.role === null ? null : word.role.gender)) return null
  const kinds = kindsMeant(word, passage)
  const isMeant = kinds.some((kind) => isOfKind(person, kind))
  return isMeant || (kinds.length > 0 && thinksOfIt(passage, sentence, person)) ? person : null
}

/** "Jan Lis nie ma złudzeń.": of one without a role so far. */
function thinksOfIt(passage: Passage, sentence: Span, person: FoundPerson): boolean {
  return hasNoRole(person) && passage.language.introductions.opinion.test(wordsOf(passage, sentence))
}

/** The sentence before the quotation, where no other quotation stands between and it is near enough. */
function sentenceLeadingUp(passage: Passage, { quote, before }: Question): Span | null {
  const sentence = sentenceBefore(passage, quote.start)
  if (sentence === null || sentence.start < (before === null ? 0 : spanEnd(before.quote))) return null
  return paragraphsBetween(passage, sentence.start, quote.start) > PARAGRAPHS_BACK ? null : sentence
}

/** What a single word may mean: a general one its kinds, and that of an office any other office. */
function kindsMeant(item: Item, { language }: Passage): readonly RoleKind[] {
  const isOffice = item.role?.kind === 'politician' || item.role?.kind === 'head'
  return language.roles.aliases.get(item.lower) ?? (isOffice ? ['politician'] : [])
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
function addingSpeaker(passage: Passage, _items: readonly Item[], question: Question): FoundPerson | null {
  const { quote, before } = question
  const person = agreeing(before?.speaker, question)
  if (person === null || before === null || person.roleWords.length > 0) return null
  if (!passage.language.speech.adding.test(quote.clause?.cue ?? '')) return null
  return paragraphsBetween(passage, before.quote.start, quote.start) === 0 ? person : null
}

/** "Nie zgadza się szef komisji Jan Lis. Przypomniał, że … – … – zaznaczył poseł": an office of the one spoken of. */
function narratedBearer(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const [word] = items
  if (word === undefined || word.role === null || (items.length > 1 && !isJustNamed(passage, question)))
    return null
  const subject = narratedBefore(passage, question)
  if (subject === null || subject === 'stranger' || !agrees(subject, word.role.gender)) return null
  return kindsMeant(word, passage).some((kind) => isOfKind(subject, kind))
    ? agreeing(subject, question)
    : null
}

/** By name, in the sentence right before: also "posłanka Lewicy" is then said of them. */
function isJustNamed(passage: Passage, question: Question): boolean {
  const sentence = sentenceLeadingUp(passage, question)
  return sentence !== null && onlyPerson(namingsIn(passage, sentence)) !== null
}

/** "– … – mówi rzecznik izby. Jan Lis przyznaje, że …": the name that the role goes without stands in what follows. */
function namedBehind(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  const { quote } = question
  const word = items.find(({ role }) => role !== null)?.role ?? null
  if (word === null || isPrivate(word.kind)) return null
  const isPost = passage.language.roles.post.test(word.lemma)
  const from = indexAt(passage.sentences, spanEnd(quote) - 1) + 1
  const behind = passage.sentences
    .slice(from, from + (isPost ? POST_REACH : 1))
    .filter(({ start }) => paragraphsBetween(passage, quote.start, start) <= (isPost ? PARAGRAPHS_BACK : 0))
    .filter((sentence) => !passage.language.introductions.turn.test(wordsOf(passage, sentence)))
  const named = behind
    .map((sentence) => ({ sentence, person: firstSubject(passage, sentence)?.person }))
    .find(({ person }) => person !== undefined)
  if (named?.person === undefined || !agrees(named.person, word.gender)) return null
  return isIntroduced(named.person, named.sentence) ? agreeing(named.person, question) : null
}

/** Named here for the first time, and without a word of who it is. */
function isIntroduced({ mentions, organisation, roleWords }: FoundPerson, sentence: Span): boolean {
  const isNew = (mentions[0]?.start ?? 0) >= sentence.start
  return isNew && organisation === null && roleWords.every(({ isTitle }) => isTitle)
}

/** "– … – mówi były zastępca szefa sztabu": news of one with a rank or a degree alone. */
function onlyTitled(passage: Passage, items: readonly Item[], question: Question): FoundPerson | null {
  return agreeing(knownByTitle(passage, items), question)
}

/** "Jan Lis wylądował na 121. metrze. … – mówi skoczek": of the one just named, or the only one whom the article has named. */
function famous(
  passage: Passage,
  [item, ...others]: readonly Item[],
  question: Question,
): FoundPerson | null {
  const word = item?.role ?? null
  if (word === null || others.length > 0 || !passage.language.roles.fame.test(word.lemma)) return null
  const person = agreeing(namedLast(passage, question), question)
  return person !== null && hasNoRole(person) && agrees(person, word.gender) ? person : null
}

function namedLast(passage: Passage, question: Question): FoundPerson | null {
  const sentence = sentenceLeadingUp(passage, question)
  const subject = sentence === null ? null : firstSubject(passage, sentence)
  return subject?.person ?? onlyPersonBefore(passage, question.quote.start)
}

/** Whoever of them was named or spoke last before the quotation. */
function latest(
  passage: Passage,
  people: readonly FoundPerson[],
  { quote, before }: Question,
): FoundPerson | null {
  if (people.length === 1) return people[0] ?? null
  const last = lastNaming(passage, people, quote.start)
  const speaker = people.find((person) => person === before?.speaker)
  const isNamedSince = before !== null && last !== null && last.start > spanEnd(before.quote)
  return speaker === undefined || isNamedSince ? (last?.person ?? null) : speaker
}

function lastNaming({ namings }: Passage, people: readonly FoundPerson[], position: number): Naming | null {
  for (let at = indexAt(namings, position); at >= 0; at -= 1) {
    const naming = namings[at]
    if (naming !== undefined && people.includes(naming.person)) return naming
  }
  return null
}

/** "Poprosiliśmy gen. Kozieja o ocenę. – … – wskazał były szef BBN": a new role of the one just asked. */
function introduced(passage: Passage, _items: readonly Item[], question: Question): FoundPerson | null {
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
