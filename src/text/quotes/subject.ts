import type { Span } from '#domain/span.ts'
import type { Gender, Language, SpeechRules } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { namingsIn, type Naming, type Passage } from './passage.ts'
import { isFiller, type ReportingClause } from './reporting-clause.ts'

/**
 * Whom words name as their subject. open: nobody, so the context decides. unknown: somebody whom the article does not
 * give by name, so that nobody may be put in their place.
 */
export type Subject =
  | { readonly kind: 'person'; readonly person: FoundPerson }
  | { readonly kind: 'open' }
  | { readonly kind: 'role'; readonly items: readonly Item[] }
  | { readonly kind: 'unknown' }

/** How far behind "od" the name of the one who told it stands, in characters. */
const SOURCE_REACH = 60

const unknown = { kind: 'unknown' } as const
const open = { kind: 'open' } as const

/** The subject that follows the verb of a reporting clause: a name in the nominative, a role, nobody, or a stranger. */
export function subjectAfterVerb(passage: Passage, clause: ReportingClause): Subject {
  const { verb, verbSpan } = clause
  if (verb.isPlural || verb.gender === 'neuter') return unknown
  const rest = { start: verbSpan.end, end: clause.end }
  if (verb.isNewsroom) return informant(passage, rest)
  const naming = firstSubject(passage, rest)
  if (naming !== null)
    return agrees(naming.person, verb.gender) ? { kind: 'person', person: naming.person } : unknown
  const items = upToSecondVerb(itemsIn(passage, rest), passage)
  return namesSomebody(items, passage) || wantsNoName(passage, rest)
    ? unknown
    : subjectOfItems(items, passage)
}

/** "słyszymy od generała": the newsroom tells from whom, or leaves it to the context. */
function informant(passage: Passage, rest: Span): Subject {
  const items = upToSecondVerb(itemsIn(passage, rest), passage)
  const [first] = items.filter(
    (item) => !isFiller(item, passage.language) || passage.language.speech.prepositions.has(item.lower),
  )
  if (first === undefined || !passage.language.speech.prepositions.has(first.lower)) return open
  if (passage.language.speech.own.test(passage.text.slice(rest.start, rest.end))) return open
  if (!passage.language.speech.source.has(first.lower) || namesSomebody(items, passage))
    return passage.language.speech.inReply.test(passage.text.slice(rest.start, rest.end)) ? open : unknown
  const [naming] = namingsIn(passage, { start: first.end, end: Math.min(rest.end, first.end + SOURCE_REACH) })
  if (naming !== undefined) return { kind: 'person', person: naming.person }
  const role = items.findIndex((item) => item.role !== null)
  return role < 0 ? unknown : { kind: 'role', items: phraseOf(items.slice(role), passage) }
}

/** The first name in the nominative that no preposition governs. */
export function firstSubject(passage: Passage, span: Span): Naming | null {
  return (
    namingsIn(passage, span).find((naming) => naming.isNominative && !isGoverned(passage, span, naming)) ??
    null
  )
}

/** "w rozmowie z Janem Lisem", "gość Jana Lisa": the host is not the subject. */
export function isGoverned(passage: Passage, span: Span, naming: Naming): boolean {
  const words = itemsIn(passage, { start: Math.max(span.start, naming.start - 40), end: naming.start })
  const last = words.findLast((item) => !(item.role?.isTitle ?? false))
  return last !== undefined && passage.language.speech.prepositions.has(last.lower)
}

function subjectOfItems(items: readonly Item[], passage: Passage): Subject {
  const { language } = passage
  const first = items.findIndex(
    (item) => !isFiller(item, language) || language.speech.prepositions.has(item.lower),
  )
  const item = items[first]
  if (item === undefined || (!item.isWord && !opensMark(item))) return roleLater(items, passage) ?? open
  if (language.speech.prepositions.has(item.lower))
    return roleLater(items.slice(first), passage) ?? (namesInstitution(items, passage) ? unknown : open)
  const rest = behindMedium(items.slice(first), passage)
  const isNamed = rest.some((left) => left.isWord && !language.speech.instrument.test(left.text))
  return isNamed ? subjectPhrase(rest, passage) : open
}

/** "krzyczała jedna z matek". */
function namesSomebody(items: readonly Item[], { language }: Passage): boolean {
  return items.some(({ lower }) => language.speech.somebody.has(lower))
}

/** "mówi polityk z otoczenia premiera", "mówi nam oficer, prosząc o anonimowość". */
function wantsNoName({ text, language }: Passage, { start, end }: Span): boolean {
  return language.speech.nameless.test(text.slice(start, end))
}

/** "odpowiada na te zarzuty Izba Rolnicza": in the nominative, which no preposition governs. */
function namesInstitution(items: readonly Item[], { language }: Passage): boolean {
  return items.some(
    ({ text, lower }, index) =>
      language.roles.institutions.get(lower)?.nominative === text &&
      !language.speech.prepositions.has(items[index - 1]?.lower ?? ''),
  )
}

/** "powiedział tylko i machnął ręką": what else the speaker did names nobody. */
function upToSecondVerb(items: readonly Item[], { language }: Passage): readonly Item[] {
  const end = items.findIndex(
    ({ lower }, index) =>
      language.roles.joins.has(lower) && language.speech.verbForm.test(items[index + 1]?.text ?? ''),
  )
  return end < 0 ? items : items.slice(0, end)
}

function opensMark(item: Item): boolean {
  return /^[„"«»]$/u.test(item.text)
}

/** "mówi Onetowi leśniczy", `mówi "Faktowi"`, "mówi portalowi wPolityce.pl": the medium is not the subject. */
function behindMedium(items: readonly Item[], { language }: Passage): readonly Item[] {
  const { medium, mediumNoun } = language.speech
  const isNamed = items[0] !== undefined && mediumNoun.test(items[0].text)
  const rest = items.slice(isNamed ? 1 : 0)
  const isOfMedium = ({ text }: Item): boolean =>
    /^[„”"«»]$/u.test(text) || medium.test(text) || (isNamed && /^\p{Lu}/u.test(text))
  const end = rest.findIndex((item) => !isOfMedium(item))
  return end < 0 ? [] : rest.slice(end)
}

/** "oceniał w rozmowie z Interią ekspert OSW": a role in the nominative behind the host. */
function roleLater(items: readonly Item[], passage: Passage): Subject | null {
  const { language } = passage
  const at = items.findIndex((item, index) => {
    const word = item.role
    const before = items[index - 1]
    const isFree = before === undefined || !language.speech.prepositions.has(before.lower)
    return word !== null && word.isNominative && isFree
  })
  if (at < 0) return null
  let from = at
  while (from > 0 && isModifier(items[from - 1], passage)) from -= 1
  return subjectPhrase(items.slice(from), passage)
}

/** "były szef", "białoruski generał": in the nominative too. */
function isModifier(item: Item | undefined, { language: { roles } }: Passage): boolean {
  if (item === undefined || roles.bentAdjective.test(item.lower)) return false
  return roles.former.test(item.lower) || roles.adjective.test(item.lower)
}

/** A phrase in the nominative: modifiers, then a role word. A capital right behind the role is a stranger's name. */
function subjectPhrase(items: readonly Item[], passage: Passage): Subject {
  const { language } = passage
  const head = items.findIndex((item) => item.role !== null || isGeneralWord(item, language))
  const item = items[head]
  if (item === undefined || !opensPlainly(items.slice(0, head), passage)) return unknown
  const word = item.role
  if (word !== null && !word.isNominative) return unknown
  return hasStranger(items, head, passage) ? unknown : { kind: 'role', items: phraseOf(items, passage) }
}

/** "rozmówca", "mężczyzna", "Serb": for somebody of whom the article spoke before. */
function isGeneralWord(item: Item, { speech }: Language): boolean {
  return speech.anaphors.has(item.lower) || genderMeant(item, speech) !== null
}

/** "mężczyzna", "Serb", "29-latek": a word that tells no more of somebody than the gender; null for any other. */
export function genderMeant({ lower }: Item, { persons, nationals, aged }: SpeechRules): Gender | null {
  const { feminine, masculine } = aged.exec(lower)?.groups ?? {}
  if (feminine !== undefined) return 'feminine'
  if (masculine !== undefined) return 'masculine'
  return persons.get(lower) ?? nationals.get(lower) ?? null
}

function opensPlainly(items: readonly Item[], { language }: Passage): boolean {
  return items.every(
    (item) =>
      language.roles.adjective.test(item.lower) ||
      language.roles.former.test(item.lower) ||
      language.speech.anaphors.has(item.lower),
  )
}

function hasStranger(items: readonly Item[], head: number, { language, namings }: Passage): boolean {
  const next = items.slice(head + 1).find((item) => item.role === null)
  if (next === undefined || items.indexOf(next) > head + 2) return false
  const isName =
    /^\p{Lu}\p{Ll}+/u.test(next.text) &&
    !language.roles.institutions.has(next.lower) &&
    !language.names.unlikeName.test(next.text)
  return isName && !namings.some((naming) => naming.start <= next.start && next.end <= naming.end)
}

/** "mówiła autorka petycji podczas zebrania": a mark ends the role, and where or when it was said is no part of it. */
function phraseOf(items: readonly Item[], { text, language }: Passage): readonly Item[] {
  const end = items.findIndex(
    ({ isWord, text: word, start }, index) =>
      (!isWord && !/^[„”"]$/u.test(word)) ||
      (index > 0 && language.introductions.circumstance.test(text.slice(start, start + 40))),
  )
  return end < 0 ? items : items.slice(0, end)
}

/** Says whether a verb's gender allows the person; a form without gender allows everybody. */
export function agrees(person: FoundPerson, gender: Gender | 'neuter' | null): boolean {
  return gender === null || gender === person.gender
}
