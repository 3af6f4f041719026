import type { Span } from '#domain/span.ts'
import type { Gender, RoleWord } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { namingsIn, onlyPerson, type Passage, SENTENCE_CHARS, wordsOf } from './passage.ts'
import { knownByTitle, peopleOfRole } from './people-of-role.ts'
import { type Attributed, onlySpeaker, sentenceBefore } from './question.ts'

/** A role this near to the beginning of a sentence is its subject, in words. */
const OPENING_WORDS = 1
/** Behind "zdaniem" one more stands before it, and an adjective. */
const HELD_WORDS = 4

/** Whom a sentence of narration speaks of. stranger: somebody unnamed. elided: the subject of the sentence before it. */
export type NarrationSubject = FoundPerson | 'stranger' | 'elided' | null

/** What stands around a sentence of narration: who spoke before it, and whether a question follows. */
export type NarrationPlace = {
  readonly before: FoundPerson | null
  /** All quotations before, in reading order. */
  readonly history: readonly Attributed[]
  readonly isBeforeQuestion: boolean
  /** The sentence stands right behind the quotation before, in its paragraph. */
  readonly goesOn: boolean
}

/** "Innego zdania jest hydrolog." turns to another expert, who must fit; other roles may be mere actors of the news. */
export function roleInNarration(
  passage: Passage,
  sentence: Span,
  { before, goesOn, history }: NarrationPlace,
): NarrationSubject {
  const { language } = passage
  const reach = Math.min(sentence.end, sentence.start + SENTENCE_CHARS)
  const items = itemsIn(passage, { start: sentence.start, end: reach })
  const isHeld = language.speech.holder.test(wordsOf(passage, sentence))
  const interlocutor = interlocutorIn(items.slice(0, isHeld ? HELD_WORDS : OPENING_WORDS + 1), passage)
  if (interlocutor !== undefined)
    return goesOn ? 'elided' : (onlySpeaker(history, interlocutor) ?? 'stranger')
  const at = items.findIndex((item) => isSubjectWord(item.role, isHeld))
  const word = items[at]?.role ?? null
  if (word === null || word.isTitle) return null
  const found = bearerIn(passage, { sentence, before, isHeld }, items.slice(Math.max(0, at - 1)))
  return found ?? strangerOf(passage, sentence, { word, isOpening: at <= OPENING_WORDS })
}

/** Whom the role fits; `items` begin with the word before it. */
function bearerIn(
  passage: Passage,
  {
    sentence,
    before,
    isHeld,
  }: { readonly sentence: Span; readonly before: FoundPerson | null; readonly isHeld: boolean },
  items: readonly Item[],
): FoundPerson | null {
  const at = items.findIndex((item) => isSubjectWord(item.role, isHeld))
  const fitting = peopleOfRole(passage, nearRole(items.slice(at), passage), null)
  const titled = isHeld && fitting.length === 0 ? knownByTitle(passage, nearRole(items, passage)) : null
  return onlyOne(fitting, before) ?? justNamed(passage, fitting, sentence) ?? titled
}

/** The only one, or the one who spoke before. */
export function onlyOne(people: readonly FoundPerson[], before: FoundPerson | null): FoundPerson | null {
  if (people.length === 1) return people[0] ?? null
  return before !== null && people.includes(before) ? before : null
}

/** "Sprawę skomentował europoseł Jan Lis. Polityk nie krył oburzenia.": of several the one whom the sentence before names. */
function justNamed(passage: Passage, people: readonly FoundPerson[], { start }: Span): FoundPerson | null {
  const sentence = sentenceBefore(passage, start)
  const person = sentence === null ? null : onlyPerson(namingsIn(passage, sentence))
  return person !== null && people.includes(person) ? person : null
}

/** Whom a role tells of that fits nobody: at the beginning of a sentence it is its subject. */
function strangerOf(
  passage: Passage,
  sentence: Span,
  { word, isOpening }: { readonly word: RoleWord; readonly isOpening: boolean },
): NarrationSubject {
  if (isOpening && isOnlyOneSoFar(passage, sentence) && !isOffice(word)) return 'elided'
  return word.kind === 'expert' || isOpening ? 'stranger' : null
}

/** "Sędzia nie zostawiła suchej nitki": an office is not one more word for whoever was named so far. */
function isOffice({ kind }: RoleWord): boolean {
  return kind === 'office' || kind === 'politician' || kind === 'head'
}

/** "Nasz rozmówca z Wilna prowadzi własne rachunki.": what such a word tells of the gender; undefined where there is none. */
export function interlocutorIn(items: readonly Item[], { language }: Passage): Gender | null | undefined {
  const word = items.find(({ lower }) => language.speech.interlocutors.has(lower))
  return word === undefined ? undefined : language.speech.interlocutors.get(word.lower)
}

/** "Amerykański menedżer przyjechał": where nobody else was named yet, it is the same one in other words. */
function isOnlyOneSoFar({ people }: Passage, { start }: Span): boolean {
  return people.filter(({ mentions }) => (mentions[0]?.start ?? Infinity) < start).length === 1
}

/** "Zdaniem dyrektora odpowiedzią NATO powinno być": a common noun behind a role is the first word that is none of it. */
function nearRole(items: readonly Item[], { language: { roles, speech } }: Passage): readonly Item[] {
  const end = items.findIndex(
    ({ text, lower, role }, index) =>
      index > 0 &&
      role === null &&
      !/^\p{Lu}/u.test(text) &&
      !roles.links.has(lower) &&
      (!roles.bentAdjective.test(lower) || speech.instrument.test(text)),
  )
  return end < 0 ? items : items.slice(0, end)
}

/** "Według wiceministra …": the holder of an opinion stands in the genitive. */
function isSubjectWord(word: RoleWord | null, isHeld: boolean): boolean {
  return word !== null && (word.isNominative || isHeld)
}
