import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleWord } from '#text/languages/language.ts'
import { type Item, itemsIn, type Reading } from '#text/reading.ts'
import { findInstitution, isAcronym } from './role-institution.ts'
import { readRole, type RolePhrase } from './role-phrase.ts'

/** How far from a name its role is looked for, in characters. */
const REACH = 170
const MAX_WORDS = 14

/** Where a name stands; its role stands in the nominative where it does. */
export type Mention = Span & { readonly isNominative: boolean }

/** A name's place, the sentence around it, and the names around it, if any: two before it and one behind it. */
export type NamePlace = {
  readonly mention: Mention
  readonly gender: Gender
  readonly sentence: Span
  readonly beyond: Mention | null
  readonly previous: Mention | null
  readonly next: Mention | null
}

/** The roles that stand right before and right after a name. */
export function rolesBeside(reading: Reading, place: NamePlace): readonly RolePhrase[] {
  const before = roleBefore(reading, place)
  const after = roleAfter(reading, place)
  return [before, after].filter((phrase) => phrase !== null)
}

function roleBefore(reading: Reading, place: NamePlace): RolePhrase | null {
  return (
    roleOver(reading, place) ?? roleSince(reading, place, { from: place.previous?.end ?? 0, isOver: false })
  )
}

/** "obrońca Jana Kowalskiego mec. Piotr Nowak": the role before a name in the genitive is that of the name right behind it. */
function roleOver(reading: Reading, place: NamePlace): RolePhrase | null {
  const { beyond, previous, mention } = place
  if (previous === null || previous.isNominative || !standsBehind(reading, previous, mention)) return null
  return roleSince(reading, place, { from: beyond?.end ?? 0, isOver: true })
}

/** Nothing but titles stands between the two. */
function standsBehind(reading: Reading, { end }: Span, { start }: Span): boolean {
  return itemsIn(reading, { start: end, end: start }).every(({ role }) => role?.isTitle === true)
}

/** Where a role is looked for; `isOver` where another name stands between. */
type Stretch = { readonly from: number; readonly isOver: boolean }

type Sought = NamePlace & { readonly language: Language }

function roleSince(reading: Reading, place: NamePlace, { from, isOver }: Stretch): RolePhrase | null {
  const { text, language } = reading
  const { mention, sentence, next } = place
  const span = { start: Math.max(sentence.start, from, mention.start - REACH), end: mention.start }
  const items = withoutComma(itemsIn(reading, span), language)
  const clause = items.slice(startOfClause(items, language))
  if (isTie(clause.at(-1), language) || isConjunction(clause.at(-1))) return null
  const isGenitive = next !== null && !next.isNominative && standsBehind(reading, mention, next)
  const sought = { ...place, language }
  const begin = isGenitive ? clause.findIndex(isNoun) + 1 : 0
  for (let at = begin; at < clause.length; at += 1) {
    if (isOver ? !isRoleOver(clause[at], sought) : !isHead(clause, at, sought)) continue
    const first = withAdjectives(clause, at, language)
    const phrase = clause.slice(first)
    if (!phrase.slice(at - first + 1).some((item) => isVerb(item, language)))
      return readRole(text, phrase, language)
  }
  return null
}

function isNoun(item: Item | undefined): boolean {
  return item?.role?.isTitle === false
}

function isRoleOver(item: Item | undefined, { mention, language }: Sought): boolean {
  return isNoun(item) && agrees(item?.role ?? null, mention, language)
}

/** "ministra" is a woman in the nominative and a man in another case; "RPO" is one in every case. */
function agrees(role: RoleWord | null, { isNominative }: Mention, { roles }: Language): boolean {
  if (role === null) return false
  return role.isNominative === isNominative || roles.twins.has(role.lemma) || isAcronym(role.lemma)
}

/**
 * "o pomyśle marszałka politolog Anna Lis": a role in another case than the name is a complement of something else. A noun
 * in the nominative is never that of a man in another case ("obrońca Jana Kowalskiego"), but women bear some unbent.
 */
function isHead(clause: readonly Item[], at: number, { mention, gender, language }: Sought): boolean {
  const role = clause[at]?.role ?? null
  if (role === null || isLooseSuffix(clause, at)) return false
  if (role.isTitle || agrees(role, mention, language)) return true
  if (role.isNominative && !(role.gender === null && gender === 'feminine')) return false
  return !clause.slice(at + 1).some((item) => isNoun(item) && agrees(item.role, mention, language))
}

/** "broni" and "rez." are parts of a rank behind another title only ("gen. broni"), or with a dot before one ("st. sierż."). */
function isLooseSuffix(clause: readonly Item[], at: number): boolean {
  const [before, item, behind] = [clause[at - 1], clause[at], clause[at + 1]]
  if (item?.role?.isSuffix !== true || before?.role?.isTitle === true) return false
  return !(item.text.endsWith('.') && behind?.role?.isTitle === true)
}

/** "polityk w rozmowie z Martą Bielak": the preposition gives the role to somebody else. */
function isTie(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (language.roles.ties.has(item.lower) || language.speech.prepositions.has(item.lower))
  )
}

/** "dyrektor Instytutu Zachodniego i Anna Lis": what stands before the conjunction is somebody else's. */
function isConjunction(item: Item | undefined): boolean {
  return item !== undefined && /^(?:i|oraz|a|ani|lub)$/u.test(item.text)
}

/** "Ekspert OSW, Kamil Kłysiński, …": the comma before the name belongs to the apposition. */
function withoutComma(items: readonly Item[], language: Language): readonly Item[] {
  if (items.at(-1)?.text !== ',') return items
  const rest = items.slice(0, -1)
  const clause = rest.slice(startOfClause(rest, language))
  return (clause[0]?.role ?? null) !== null && !clause.some((item) => isVerb(item, language)) ? rest : items
}

function startOfClause(items: readonly Item[], language: Language): number {
  let at = items.length
  while (at > 0 && items.length - at < MAX_WORDS && belongs(items[at - 1], language)) at -= 1
  return at
}

function belongs(item: Item | undefined, language: Language): boolean {
  if (item === undefined) return false
  if (!item.isWord) return /^[„”"()]$/u.test(item.text)
  const word = item.lower
  if (language.roles.links.has(word) || language.roles.former.test(word) || item.role !== null) return true
  return !language.stopWords.has(word) && !isVerb(item, language)
}

function isVerb(item: Item, language: Language): boolean {
  const word = item.lower
  if (!item.isWord || language.roles.words.has(word) || language.roles.former.test(word)) return false
  if (language.speech.verbs.has(word)) return true
  return !/^\p{Lu}/u.test(item.text) && language.roles.verbLike.test(word)
}

/** The adjectives before the role word are part of the role: "białoruski generał", "Były szef". */
function withAdjectives(items: readonly Item[], head: number, language: Language): number {
  let from = head
  while (from > 0 && isModifier(items[from - 1], language)) from -= 1
  if (items[head]?.role?.isNominative !== true) return from
  const isGoverned = isTie(items[from - 1], language)
  while (from < head && (isGoverned || isBent(items[from], language))) from += 1
  return from
}

/** "podczas konferencji prasowej rzecznik": an adjective in another case than the role belongs to what stands before. */
function isBent(item: Item | undefined, language: Language): boolean {
  if (item === undefined || language.roles.former.test(item.lower)) return false
  return language.roles.bentAdjective.test(item.lower)
}

function isModifier(item: Item | undefined, language: Language): boolean {
  if (item === undefined || !item.isWord || item.role !== null) return false
  const word = item.lower
  if (language.roles.former.test(word)) return true
  if (language.stopWords.has(word) || language.roles.links.has(word) || isVerb(item, language)) return false
  return language.roles.adjective.test(word)
}

function roleAfter(reading: Reading, place: NamePlace): RolePhrase | null {
  const { text, language } = reading
  const span = { start: place.mention.end, end: Math.min(place.sentence.end, place.mention.end + REACH) }
  const items = itemsIn(reading, span)
  const [mark] = items
  if (mark === undefined) return null
  if (mark.text === ',' || mark.text === '–' || mark.text === '-' || mark.text === '—')
    return apposition(text, place, items)
  if (mark.text === '(') return institutionOnly(text, items.slice(1, closing(items)), language)
  return language.roles.ties.has(mark.text)
    ? institutionOnly(text, phraseOf(items, language), language)
    : null

  function apposition(source: string, { next }: NamePlace, all: readonly Item[]): RolePhrase | null {
    const phrase = phraseOf(all.slice(1), language)
    const end = phrase.at(-1)?.end
    const head = phrase.findIndex((item) => item.role !== null)
    if (end === undefined || head < 0 || head > 3) return null
    const isOfNext = next !== null && next.start <= end + 2
    const opensPlainly = phrase.slice(0, head).every((item) => isModifier(item, language))
    return isOfNext || !opensPlainly ? null : readRole(source, phrase, language)
  }
}

function closing(items: readonly Item[]): number {
  const at = items.findIndex((item) => item.text === ')')
  return at < 0 ? 1 : at
}

/** The items up to the end of the phrase: a comma, a dash, a bracket, a stop, or a verb. */
function phraseOf(items: readonly Item[], language: Language): readonly Item[] {
  const end = items.findIndex(
    (item) => (!item.isWord && !/^[„”"]$/u.test(item.text)) || isVerb(item, language),
  )
  return items.slice(0, Math.min(end < 0 ? items.length : end, MAX_WORDS))
}

/** "Anna Lis z Uniwersytetu Warszawskiego", "Kamil Kłysiński (OSW)": an institution without a role word. */
function institutionOnly(text: string, items: readonly Item[], language: Language): RolePhrase | null {
  const institution = findInstitution(text, items, language)
  const [first] = items
  if (institution === null || first === undefined) return null
  const evidence = text.slice(first.start, institution.cut.end).replace(/[)”"]$/u, '')
  return { role: null, organisation: institution.name, evidence, words: [], isFormer: false }
}
