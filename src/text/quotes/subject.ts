import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleKind, RoleWord } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { findInstitution } from '#text/people/role-phrase.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { speaksForOffice } from '#text/people/standing.ts'
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

const unknown = { kind: 'unknown' } as const
const open = { kind: 'open' } as const

/** The subject that follows the verb of a reporting clause: a name in the nominative, a role, nobody, or a stranger. */
export function subjectAfterVerb(passage: Passage, clause: ReportingClause): Subject {
  const { verb, verbSpan } = clause
  if (verb.isPlural || verb.gender === 'neuter') return unknown
  const rest = { start: verbSpan.end, end: clause.end }
  const naming = verb.isNewsroom ? null : firstSubject(passage, rest)
  if (naming !== null)
    return agrees(naming.person, verb.gender) ? { kind: 'person', person: naming.person } : unknown
  const items = upToSecondVerb(itemsIn(passage, rest), passage)
  return namesSomebody(items, passage) ? unknown : subjectOfItems(items, passage, clause)
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

function subjectOfItems(items: readonly Item[], passage: Passage, clause: ReportingClause): Subject {
  const { language } = passage
  const first = items.findIndex(
    (item) => !isFiller(item, language) || language.speech.prepositions.has(item.lower),
  )
  const item = items[first]
  if (item === undefined || (!item.isWord && !opensMark(item))) return roleLater(items, passage) ?? open
  if (clause.verb.isNewsroom) return language.speech.prepositions.has(item.lower) ? unknown : open
  if (language.speech.prepositions.has(item.lower)) return roleLater(items.slice(first), passage) ?? open
  const rest = behindMedium(items.slice(first), passage)
  const isNamed = rest.some((left) => left.isWord && !language.speech.instrument.test(left.text))
  return isNamed ? subjectPhrase(rest, passage) : open
}

/** "krzyczała jedna z matek". */
function namesSomebody(items: readonly Item[], { language }: Passage): boolean {
  return items.some(({ lower }) => language.speech.somebody.has(lower))
}

/** "powiedział tylko i machnął ręką": what else the speaker did names nobody. */
function upToSecondVerb(items: readonly Item[], { language }: Passage): readonly Item[] {
  const end = items.findIndex(
    ({ lower }, index) => lower === 'i' && language.speech.verbForm.test(items[index + 1]?.text ?? ''),
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
  return at < 0 ? null : subjectPhrase(items.slice(at), passage)
}

/** A phrase in the nominative: modifiers, then a role word. A capital right behind the role is a stranger's name. */
function subjectPhrase(items: readonly Item[], passage: Passage): Subject {
  const { language } = passage
  const head = items.findIndex((item) => item.role !== null || language.speech.anaphors.has(item.lower))
  const item = items[head]
  if (item === undefined || !opensPlainly(items.slice(0, head), passage)) return unknown
  const word = item.role
  if (word !== null && !word.isNominative) return unknown
  return hasStranger(items, head, passage) ? unknown : { kind: 'role', items: phraseOf(items, passage) }
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
  const isName = /^\p{Lu}\p{Ll}+/u.test(next.text) && !language.roles.institutions.has(next.lower)
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

/**
 * The people whom a role fits: the same role word, or one that it may stand for; the same institution where both name
 * one, a misprint of two letters exchanged allowed; the same gender. The closest fits alone where fits differ.
 */
export function peopleOfRole(
  passage: Passage,
  items: readonly Item[],
  gender: Gender | 'neuter' | null,
): readonly FoundPerson[] {
  const { people, language } = passage
  const words = items.map((item) => item.role).filter((word) => word !== null)
  const head = items.find((item) => language.speech.anaphors.has(item.lower) || item.role !== null)
  const institution = findInstitution(passage.text, items, language)?.name ?? ministryOf(items, language)
  const isGeneric = language.roles.genericPlace.test(items.map((item) => item.lower).join(' '))
  const scored = people
    .filter((person) => agrees(person, gender) && agrees(person, genderOf(words[0], language)))
    .map((person) => ({ person, score: fit(person, { words, head, institution, isGeneric }, passage) }))
    .filter(({ score }) => score > 0)
    .map(({ person, score }) => ({
      person,
      score: score + (isNamedBefore(person, items[0]) ? NAMED_BEFORE : 0),
    }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score === best).map(({ person }) => person)
}

/** "szef dyplomacji" leads the ministry of foreign affairs. */
function ministryOf(items: readonly Item[], { roles }: Language): string | null {
  const words = items.map((item) => item.lower).join(' ')
  return [...roles.ministries].find(([, title]) => title.test(words))?.[0] ?? null
}

/** What it counts for that the reader has met somebody before the role is spoken of. */
const NAMED_BEFORE = 2

function isNamedBefore({ mentions }: FoundPerson, item: Item | undefined): boolean {
  return (mentions[0]?.start ?? Infinity) < (item?.start ?? 0)
}

type Sought = {
  readonly words: readonly RoleWord[]
  readonly head: Item | undefined
  readonly institution: string | null
  /** Speaks of "the ministry", "the hospital" without its name. */
  readonly isGeneric: boolean
}

function fit(person: FoundPerson, sought: Sought, passage: Passage): number {
  const byPlace = sought.institution === null ? 0 : placeFit(person, sought.institution, passage.language)
  if (byPlace < 0) return 0
  const [word] = sought.words
  if (person.roleWords.some((known) => isSameWord(known, word, passage.language))) return 3 + byPlace
  if (isAlias(person, sought, passage)) return 2 + byPlace
  if (isSameLead(person, sought, byPlace)) return 1 + byPlace
  return isOfTrade(person, word, byPlace) ? 1 + byPlace : 0
}

/** "autor" also for one who was presented as "współautor"; "ministra" may be a man's genitive. */
function isSameWord(known: RoleWord, word: RoleWord | undefined, { roles }: Language): boolean {
  const lemma = word?.lemma ?? ''
  return known.lemma === lemma || known.lemma === `współ${lemma}` || known.lemma === roles.twins.get(lemma)
}

function genderOf(word: RoleWord | undefined, { roles }: Language): Gender | null {
  return word === undefined || roles.twins.has(word.lemma) ? null : word.gender
}

function isOfTrade(person: FoundPerson, word: RoleWord | undefined, byPlace: number): boolean {
  if (word?.kind !== 'expert' || person.standing !== 'expert') return false
  return byPlace > 0 || hasOnlyAcademicTitles(person)
}

/** "generał" for one with the rank "gen.", "ekspert" for anybody of that standing. */
function isAlias(person: FoundPerson, { words, head }: Sought, { language }: Passage): boolean {
  const name = words[0]?.lemma ?? (head === undefined ? '' : head.lower)
  const kinds = language.roles.aliases.get(name) ?? []
  return kinds.some((kind) => isOfKind(person, kind))
}

function isOfKind({ standing, roleWords }: FoundPerson, kind: RoleKind): boolean {
  if (kind === 'expert') return standing === 'expert'
  const isLeader =
    kind === 'politician' && standing === 'official' && roleWords.some((known) => known.kind === 'head')
  return isLeader || roleWords.some((known) => known.kind === kind)
}

/** "szef MSZ" for the minister of foreign affairs, "wiceminister" for the deputy head of a ministry. */
function isSameLead(person: FoundPerson, sought: Sought, byPlace: number): boolean {
  const rank = leadOf(sought.words[0])
  const isOffice = speaksForOffice(person.standing) && (sought.institution === null || byPlace > 0)
  if (rank === null || (!isOffice && !sought.isGeneric)) return false
  return person.roleWords.some((word) => leadOf(word) === rank)
}

function leadOf(word: RoleWord | undefined): string | null {
  return (
    /^(wice|eks)?(?:minist|szef|przewodnicz|prezes|dyrektor|kierowni|rektor|naczelni)/u
      .exec(word?.lemma ?? '')?.[0]
      .replace(/(?:minist|szef|przewodnicz|prezes|dyrektor|kierowni|rektor|naczelni)$/u, '') ?? null
  )
}

/** Of a professor whose subject the article has not given yet, "chemiczka" is news, not a contradiction. */
function hasOnlyAcademicTitles(person: FoundPerson): boolean {
  return person.roleWords.every((word) => word.isTitle && word.kind === 'academic')
}

/** The article says of them no more than a rank or a degree. */
export function hasOnlyTitles({ roleWords }: FoundPerson): boolean {
  return (
    roleWords.length > 0 &&
    roleWords.every(({ isTitle, kind }) => isTitle || /^(?:military|academic)$/u.test(kind))
  )
}

/** What it counts for that a role's institution is the person's own: as much as the very word of the role. */
const OWN_PLACE = 3

/** `OWN_PLACE` where the institution is the person's own, 0 where the article gives them none, -1 where it is another. */
function placeFit(person: FoundPerson, institution: string, { roles }: Language): number {
  const sought = lettersOf(institution)
  const known = [person.organisation ?? '', ...person.roleTexts].join(' ')
  if (roles.ministries.get(institution)?.test(known) === true) return OWN_PLACE
  if (person.organisation !== null && isSamePlace(person.organisation, institution)) return OWN_PLACE
  if (known.split(/[^\p{L}\d-]+/u).some((word) => lettersOf(word) === sought) || known.includes(institution))
    return OWN_PLACE
  return person.organisation === null ? 0 : -1
}

/** By its acronym, or by more or less of its name: "Biuro Analiz" and "Biuro Analiz MON". */
function isSamePlace(known: string, sought: string): boolean {
  return (
    initialsOf(known).startsWith(sought) || known.startsWith(`${sought} `) || sought.startsWith(`${known} `)
  )
}

/** "Ośrodek Studiów Wschodnich" is also "OSW". */
function initialsOf(name: string): string {
  const words = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return words.length < 2 ? '' : words.join('')
}

function lettersOf(word: string): string {
  return Array.from(word.toLowerCase()).toSorted().join('')
}
