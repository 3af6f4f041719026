import type { Span } from '#domain/span.ts'
import type { Language } from '#text/languages/language.ts'
import { type Item, itemsIn, type Reading } from '#text/reading.ts'
import { findInstitution, readRole, type RolePhrase } from './role-phrase.ts'

/** How far from a name its role is looked for, in characters. */
const REACH = 170
const MAX_WORDS = 14

/** A name's place, the sentence around it, and the names before and behind it, if any. */
export type NamePlace = {
  readonly mention: Span
  /** The name stands in the nominative, and so does its role. */
  readonly isNominative: boolean
  readonly sentence: Span
  readonly previous: Span | null
  readonly next: Span | null
}

/** The roles that stand right before and right after a name. */
export function rolesBeside(reading: Reading, place: NamePlace): readonly RolePhrase[] {
  const before = roleBefore(reading, place)
  const after = roleAfter(reading, place)
  return [before, after].filter((phrase) => phrase !== null)
}

function roleBefore(reading: Reading, place: NamePlace): RolePhrase | null {
  const { text, language } = reading
  const { mention, sentence, previous } = place
  const from = Math.max(sentence.start, previous?.end ?? 0, mention.start - REACH)
  const span = { start: from, end: mention.start }
  const items = withoutComma(itemsIn(reading, span), language)
  const clause = items.slice(startOfClause(items, language))
  if (isTie(clause.at(-1), language) || isConjunction(clause.at(-1))) return null
  for (let at = 0; at < clause.length; at += 1) {
    if (!isHead(clause, at, place.isNominative)) continue
    const first = withAdjectives(clause, at, language)
    const phrase = clause.slice(first)
    if (!phrase.slice(at - first + 1).some((item) => isVerb(item, language)))
      return readRole(text, phrase, language)
  }
  return null
}

/** "o pomyśle marszałka politolog Anna Lis": a role in another case than the name is a complement of something else. */
function isHead(clause: readonly Item[], at: number, isNominative: boolean): boolean {
  const role = clause[at]?.role ?? null
  if (isLooseSuffix(clause, at)) return false
  if (role === null || role.isTitle || role.isNominative === isNominative) return role !== null
  return !clause
    .slice(at + 1)
    .some(({ role: next }) => next !== null && !next.isTitle && next.isNominative === isNominative)
}

/** "broni" and "rez." are parts of a rank behind another title only: "gen. broni". */
function isLooseSuffix(clause: readonly Item[], at: number): boolean {
  const role = clause[at]?.role
  return role?.isTitle === true && role.isSuffix && clause[at - 1]?.role?.isTitle !== true
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
