import type { Gender, Language, RoleKind, RoleRules, RoleWord } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { nameOneInstitution } from '#text/people/institutions.ts'
import { findInstitution } from '#text/people/role-institution.ts'
import { speaksForOffice } from '#text/people/standing.ts'
import type { Item } from '#text/reading.ts'
import type { Passage } from './passage.ts'
import { agrees } from './subject.ts'

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
  const complement = complementOf(items, head)
  const sought = { words, head, institution, complement, isGeneric }
  const allowed = people.filter(
    (person) =>
      agrees(person, gender) && agrees(person, genderOf(words[0], language)) && mayBeCalled(person, words[0]),
  )
  return bestOf(allowed, { sought, at: items[0] }, passage)
}

/** "analityk" of one whom the article calls "ekonomistka": it would call her "analityczka". */
function mayBeCalled({ gender, roleWords }: FoundPerson, word: RoleWord | undefined): boolean {
  if (gender === 'masculine' || word?.gender !== null || roleWords.some(({ lemma }) => lemma === word.lemma))
    return true
  return !roleWords.some((known) => known.gender === 'feminine')
}

function bestOf(
  people: readonly FoundPerson[],
  { sought, at }: { readonly sought: Sought; readonly at: Item | undefined },
  passage: Passage,
): readonly FoundPerson[] {
  const scored = people
    .map((person) => ({ person, score: fit(person, sought, passage) }))
    .filter(({ score }) => score > 0)
    .map(({ person, score }) => ({ person, score: score + (isNamedBefore(person, at) ? NAMED_BEFORE : 0) }))
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
  /** The capitalised word behind the role that is no institution known ("polityk Nowej Lewicy"). */
  readonly complement: string | null
  /** Speaks of "the ministry", "the hospital" without its name. */
  readonly isGeneric: boolean
}

function fit(person: FoundPerson, sought: Sought, passage: Passage): number {
  const byPlace = sought.institution === null ? 0 : placeFit(person, sought.institution, passage)
  if (byPlace < 0) return 0
  const [word] = sought.words
  if (person.roleWords.some((known) => isSameWord(known, word, passage.language))) return 3 + byPlace
  if (isAlias(person, sought, passage)) return 2 + byPlace
  if (isSameLead(person, sought, { byPlace, passage })) return 1 + byPlace
  return isOfTrade(person, word, byPlace) ? 1 + byPlace : 0
}

/** "autor" also for one who was presented as "współautor"; "ministra" may be a man's genitive. */
function isSameWord(known: RoleWord, word: RoleWord | undefined, { roles }: Language): boolean {
  const lemma = word?.lemma ?? ''
  return (
    known.lemma === lemma || known.lemma === roles.shared + lemma || known.lemma === roles.twins.get(lemma)
  )
}

function genderOf(word: RoleWord | undefined, { roles }: Language): Gender | null {
  return word === undefined || roles.twins.has(word.lemma) ? null : word.gender
}

function isOfTrade(person: FoundPerson, word: RoleWord | undefined, byPlace: number): boolean {
  if (word?.kind !== 'expert' || person.standing !== 'expert') return false
  return byPlace > 0 || hasOnlyAcademicTitles(person)
}

function complementOf(items: readonly Item[], head: Item | undefined): string | null {
  const from = head === undefined ? 0 : items.indexOf(head) + 1
  return items.slice(from).find(({ text, role }) => role === null && /^\p{Lu}/u.test(text))?.text ?? null
}

/** How much of a word its forms share, in letters. */
const STEM = 4

function isNamedWith({ organisation, roleTexts }: FoundPerson, complement: string): boolean {
  return [organisation ?? '', ...roleTexts].some((words) => words.includes(complement.slice(0, STEM)))
}

/** "generał" for one with the rank "gen.", "ekspert" for anybody of that standing. */
function isAlias(
  person: FoundPerson,
  { words, head, institution, complement }: Sought,
  { language }: Passage,
): boolean {
  if (institution === null && complement !== null && !isNamedWith(person, complement)) return false
  const name = words[0]?.lemma ?? (head === undefined ? '' : head.lower)
  const kinds = language.roles.aliases.get(name) ?? []
  const broader = language.roles.broader.get(name)
  return (
    kinds.some((kind) => isOfKind(person, kind)) ||
    person.roleWords.some(({ lemma }) => broader?.test(lemma) === true)
  )
}

function isOfKind({ standing, roleWords }: FoundPerson, kind: RoleKind): boolean {
  if (kind === 'expert') return standing === 'expert'
  const isLeader =
    kind === 'politician' && standing === 'official' && roleWords.some((known) => known.kind === 'head')
  return isLeader || roleWords.some((known) => known.kind === kind)
}

/** "szef MSZ" for the minister of foreign affairs, "kierownik" for a director: a chief is the head of anything. */
function isSameLead(
  person: FoundPerson,
  sought: Sought,
  { byPlace, passage }: { readonly byPlace: number; readonly passage: Passage },
): boolean {
  const { roles } = passage.language
  const lead = leadOf(sought.words[0], roles)
  const isOffice = speaksForOffice(person.standing) && (sought.institution === null || byPlace > 0)
  if (lead === null || (!isOffice && !sought.isGeneric)) return false
  return person.roleWords.some((word) => isSamePost(leadOf(word, roles), lead, roles))
}

/** What somebody leads as, and whether as the first, a deputy, or one who was. */
type Lead = { readonly rank: string; readonly post: string }

function isSamePost(known: Lead | null, sought: Lead, { anyLead }: RoleRules): boolean {
  if (known === null || known.rank !== sought.rank) return false
  return known.post === sought.post || [known.post, sought.post].includes(anyLead)
}

function leadOf(word: RoleWord | undefined, { lead, samePosts }: RoleRules): Lead | null {
  const { rank = '', post = '' } = lead.exec(word?.lemma ?? '')?.groups ?? {}
  return post === '' ? null : { rank, post: samePosts.get(post) ?? post }
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
function placeFit(person: FoundPerson, institution: string, { language, register }: Passage): number {
  const { roles } = language
  const sought = lettersOf(institution)
  const known = [person.organisation ?? '', ...person.roleTexts].join(' ')
  if (roles.ministries.get(institution)?.test(known) === true) return OWN_PLACE
  if (nameOneInstitution(known, institution, register)) return OWN_PLACE
  if (person.organisation !== null && isSamePlace(person.organisation, institution)) return OWN_PLACE
  if (known.split(/[^\p{L}\d-]+/u).some((word) => lettersOf(word) === sought)) return OWN_PLACE
  if (known.includes(institution)) return OWN_PLACE
  return person.organisation === null ? 0 : -1
}

/** By its acronym, or by more or less of its name: "Biuro Analiz" and "Biuro Analiz MON". */
function isSamePlace(known: string, sought: string): boolean {
  return (
    initialsOf(known).startsWith(sought) ||
    lettersOfWords(known) === sought ||
    known.startsWith(`${sought} `) ||
    sought.startsWith(`${known} `)
  )
}

/** "Ośrodek Studiów Wschodnich" is also "OSW". */
function initialsOf(name: string): string {
  const words = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return words.length < 2 ? '' : words.join('')
}

/** "Prawo i Sprawiedliwość" is "PiS". */
function lettersOfWords(name: string): string {
  return (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('')
}

function lettersOf(word: string): string {
  return Array.from(word.toLowerCase()).toSorted().join('')
}

/** The article says of them nothing, or no more than a rank or a degree: a role is news. */
export function hasNoRole(person: FoundPerson): boolean {
  return person.roleWords.length === 0 || hasOnlyTitles(person)
}

/** An office left may be that of the only one with a rank alone, a trade that of the only one with a degree. */
export function knownByTitle({ people, language }: Passage, items: readonly Item[]): FoundPerson | null {
  const isFormer = items.some(({ lower }) => language.roles.former.test(lower))
  const isTrade = items.some(({ role }) => role?.kind === 'expert')
  if (!isFormer && !isTrade) return null
  const rank = isFormer ? 'military' : 'academic'
  const titled = people.filter(
    (person) => hasOnlyTitles(person) && person.roleWords.some(({ kind }) => kind === rank),
  )
  return titled.length === 1 ? (titled[0] ?? null) : null
}
