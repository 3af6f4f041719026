import type { Standing } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { Language, SourceNoun } from '#text/languages/language.ts'
import { findInstitution, isAcronym } from '#text/people/role-phrase.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import type { Passage } from '../passage.ts'

/** A place where an institution stands, by its name or by its noun alone ("resort"). */
export type Institution = Span & {
  /** In the nominative; null where the noun stands alone. */
  readonly name: string | null
  /** The noun, in the nominative and lower case; null for a name without one. */
  readonly noun: string | null
  /** What stands before a name of its own, in the nominative: "państwowa agencja". */
  readonly role: string | null
  readonly standing: Standing
  /** Null where nothing shows it. */
  readonly gender: SourceNoun['gender']
  /** Stands in the nominative, or in a form that shows no case. */
  readonly isNominative: boolean
}

/** How long a known name may be, and a name in marks, in words. */
const MAX_KNOWN = 3
const MAX_MARKED = 4
/** How much behind a noun is looked at for its name, in words. */
const REACH = 14

/** The institution that begins at an item, at its first adjective or its name; null where none does. */
export function institutionAt(passage: Passage, at: number): Institution | null {
  if (!isCapital(passage.items[at])) return nounPhrase(passage, at)
  return knownName(passage, at) ?? fullName(passage, at) ?? nounPhrase(passage, at) ?? letters(passage, at)
}

function knownName({ items, language }: Passage, at: number): Institution | null {
  const first = items[at]
  if (first === undefined || !language.sources.nameStarts.has(first.lower) || !isCapital(first)) return null
  for (let length = MAX_KNOWN; length > 0; length -= 1) {
    const words = items.slice(at, at + length)
    const known = language.sources.names.get(words.map(({ lower }) => lower).join(' '))
    const last = words.at(-1)
    if (known === undefined || last === undefined || words.length < length) continue
    const { nominative: name, standing, gender, isNominative } = known
    return { start: first.start, end: last.end, name, noun: null, role: null, standing, gender, isNominative }
  }
  return null
}

/** "Główny Urząd Statystyczny", "Kuria drohiczyńska": a noun with a capital begins it, behind its own adjectives. */
function fullName(passage: Passage, at: number): Institution | null {
  const { items, language } = passage
  const head = headBehind(passage, at)
  const item = head === null ? undefined : items[head]
  if (item === undefined || head === null) return null
  const entry = language.roles.institutions.get(item.lower) ?? nounOf(item, language)
  if (entry === null) return null
  const base = {
    start: items[at]?.start ?? item.start,
    noun: entry.nominative.toLowerCase(),
    role: null,
    gender: entry.gender,
    isNominative: item.lower === entry.nominative.toLowerCase(),
  }
  return ofCapitals(passage, { at, item, base }) ?? ofPlace(passage, head, base)
}

/** A name of several capitals, which the rules of a role's institution read. */
function ofCapitals(
  passage: Passage,
  { at, item, base }: { readonly at: number; readonly item: Item; readonly base: Base },
): Institution | null {
  const { text, items, language } = passage
  if (!language.roles.institutions.has(item.lower)) return null
  const found = findInstitution(text, items.slice(at, at + REACH), language)
  if (found === null || found.cut.end <= item.end) return null
  // An adjective in the neuter nominative is not one that a role's institution is known by.
  const name = text.slice(base.start, Math.max(base.start, found.cut.start)) + found.name
  return {
    ...base,
    end: found.cut.end,
    name,
    standing: standingOf(name, nounOfName(passage, item, found.cut.end), language),
  }
}

/** "Polska Agencja Prasowa": the noun may stand behind the word that the name is known by. */
function nounOfName(passage: Passage, { start }: Item, end: number): SourceNoun | null {
  const { language } = passage
  const item = itemsIn(passage, { start, end }).find((one) => nounOf(one, language) !== null)
  return nounOf(item, language)
}

function nounOf(item: Item | undefined, { sources }: Language): SourceNoun | null {
  return sources.institutions.get(item?.lower ?? '') ?? null
}

/** The place of the noun of a name that may begin at an item. */
function headBehind(passage: Passage, at: number): number | null {
  const { items, language } = passage
  let head = at
  while (!isNoun(items[head], language) && isNameAdjective(items[head], language)) head += 1
  const isName = isCapital(items[head]) && isNoun(items[head], language)
  return isName && !opensWithOrigin(passage, at) && !isLabel(passage, head) ? head : null
}

function isNoun(item: Item | undefined, { roles, sources }: Language): boolean {
  return item !== undefined && (roles.institutions.has(item.lower) || sources.institutions.has(item.lower))
}

type Base = Pick<Institution, 'start' | 'noun' | 'role' | 'gender' | 'isNominative'>

/** A noun with a capital and no name of several capitals: one of a place ("Gmina Łapy"), or one that stands alone. */
function ofPlace(passage: Passage, head: number, base: Base): Institution {
  const { text, items, language } = passage
  const item = items[head]
  const noun = nounOf(item, language)
  const ofName = base.isNominative ? endOfPlace(passage, head, noun) : null
  const end = ofName ?? item?.end ?? base.start
  const words = text.slice(base.start, end)
  return { ...base, end, name: ofName === null ? null : words, standing: standingOf(words, noun, language) }
}

function endOfPlace(passage: Passage, head: number, noun: SourceNoun | null): number | null {
  const own = noun?.naming === 'either' ? ownName(passage, head + 1) : null
  const next = passage.items[head + 1]
  if (own !== null || next === undefined) return own?.end ?? null
  return passage.language.sources.ofPlace.test(next.text) ? next.end : null
}

/** "państwowa agencja informacyjna RIA Nowosti", `dziennik "Bild"`, "resort zdrowia". */
function nounPhrase(passage: Passage, at: number): Institution | null {
  const { text, items, language } = passage
  const item = items[at]
  const noun = item === undefined ? undefined : language.sources.institutions.get(item.lower)
  if (item === undefined || noun === undefined) return null
  const { first, last } = adjectivesAround(passage, at, noun)
  const isPlain = noun.naming === 'none' || (noun.standing === 'official' && !isCapital(item))
  const own = isPlain ? null : ownName(passage, last + 1)
  const start = items[first]?.start ?? item.start
  const base = { start, noun: noun.nominative, gender: noun.gender, isNominative: noun.isNominative }
  const standing = standingOf(text.slice(start, item.end), noun, language)
  if (own === null) return { ...base, end: item.end, name: null, role: null, standing }
  const words = items.slice(first, last + 1).filter(({ lower }) => !language.sources.origin.test(lower))
  const role = words.map((word) => (word === item ? noun.nominative : bend(word, noun, language))).join(' ')
  return { ...base, end: own.end, name: own.name, role, standing: noun.standing }
}

function adjectivesAround(
  { items, language }: Passage,
  at: number,
  noun: SourceNoun,
): { readonly first: number; readonly last: number } {
  let [first, last] = [at, at]
  while (agreesIn(items[first - 1], noun, language)) first -= 1
  while (noun.naming !== 'none' && isPlainAdjective(items[last + 1], language) && last < at + 2) last += 1
  return { first, last }
}

/** An adjective in the case of its noun, as far as its ending tells. */
function agreesIn(item: Item | undefined, { isNominative }: SourceNoun, language: Language): boolean {
  return (
    isPlainAdjective(item, language) && language.roles.bentAdjective.test(item?.lower ?? '') !== isNominative
  )
}

function bend({ lower }: Item, { gender, isNominative }: SourceNoun, { roles }: Language): string {
  return isNominative || gender === null ? lower : roles.nominativeAdjective(lower, gender)
}

/** The name behind a noun, in marks or as a run of capitals that show no case. */
function ownName(passage: Passage, at: number): { readonly name: string; readonly end: number } | null {
  const { text, items } = passage
  const marked = markedName(passage, at)
  if (marked !== null) return marked
  let last = at
  while (isCapital(items[last]) && isNextTo(items[last - 1], items[last])) last += 1
  const [first, end] = [items[at], items[last - 1]]
  if (first === undefined || end === undefined || last === at || isNamed(passage, first)) return null
  const name = text.slice(first.start, end.end)
  return passage.language.sources.bentName.test(name) ? null : { name, end: end.end }
}

function markedName(
  { text, items }: Passage,
  at: number,
): { readonly name: string; readonly end: number } | null {
  if (!/^[„"“»]$/u.test(items[at]?.text ?? '') || !isCapital(items[at + 1])) return null
  const close = items.slice(at + 1, at + 2 + MAX_MARKED).findIndex((item) => /^[”"«]$/u.test(item.text))
  const [first, last] = [items[at + 1], items[at + 1 + close]]
  if (close < 1 || first === undefined || last === undefined) return null
  return { name: text.slice(first.start, last.start), end: last.end }
}

/** "NBP", "UOKiK", "PKN Orlen": letters as an institution has them; with an ending behind a hyphen they show their case. */
function letters(passage: Passage, at: number): Institution | null {
  const { items, language } = passage
  const item = items[at]
  if (item === undefined || !isLetters(item, language)) return null
  const bare = item.text.replace(/-\p{Ll}+$/u, '')
  const ahead = originBefore(passage, at)
  const base = { noun: null, role: null, gender: null, isNominative: bare === item.text }
  if (ahead !== undefined) return ofCountry(language, { ahead, item, base })
  const more = base.isNominative && isNextTo(item, items[at + 1]) ? ownName(passage, at + 1) : null
  const name = more === null ? bare : `${bare} ${more.name}`
  return {
    ...base,
    start: item.start,
    end: more?.end ?? item.end,
    name,
    standing: standingOf(name, null, language),
  }
}

function isLetters({ text, lower }: Item, { sources }: Language): boolean {
  return isAcronym(text) && !/^[IVXLC]+$/u.test(text) && !sources.documents.has(lower)
}

/** "turecki MSZ", where the adjective shows the case too. */
function ofCountry(
  language: Language,
  { ahead, item, base }: { readonly ahead: Item; readonly item: Item; readonly base: Omit<Base, 'start'> },
): Institution {
  const isNominative = base.isNominative && !language.roles.bentAdjective.test(ahead.lower)
  const name = isNominative ? `${ahead.lower} ${item.text}` : item.text
  const standing = standingOf(item.text, null, language)
  return { ...base, start: ahead.start, end: item.end, isNominative, name, standing }
}

/** "turecki MSZ": of another country's office the adjective is a part of the name. */
function originBefore({ items, language }: Passage, at: number): Item | undefined {
  const [before, item] = [items[at - 1], items[at]]
  const isOffice = item !== undefined && language.roles.state.test(item.text)
  return isOffice && before !== undefined && language.sources.origin.test(before.lower) ? before : undefined
}

function standingOf(name: string, noun: SourceNoun | null, { roles, sources }: Language): Standing {
  if (sources.office.test(name)) return 'official'
  if (noun?.standing === 'media') return 'media'
  if (roles.state.test(name)) return 'official'
  if (noun !== null && noun.standing !== 'expert') return noun.standing
  return roles.thinkTank.test(name) ? 'expert' : (noun?.standing ?? 'other')
}

/** "Amerykański Instytut …": at a sentence's start the capital is the sentence's. */
function opensWithOrigin({ items, language }: Passage, at: number): boolean {
  return items[at - 1]?.isWord !== true && language.sources.origin.test(items[at]?.lower ?? '')
}

/** "Portal Łyst podał": at a sentence's start the capital is the sentence's, and the noun no part of the name. */
function isLabel(passage: Passage, at: number): boolean {
  const { items, language } = passage
  const naming = language.sources.institutions.get(items[at]?.lower ?? '')?.naming ?? 'none'
  const next = items[at + 1]
  if (naming === 'none' || next === undefined || items[at - 1]?.isWord === true) return false
  return naming === 'label' ? !isPlainAdjective(next, language) : isOwnName(passage, at + 1)
}

/** In marks, in letters, or known: a name that needs no noun. */
function isOwnName(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  return item !== undefined && (!item.isWord || isAcronym(item.text) || knownName(passage, at) !== null)
}

function isNamed({ namings }: Passage, { start }: Item): boolean {
  const naming = namings[indexAt(namings, start)]
  return naming !== undefined && naming.end > start
}

function isNextTo(before: Item | undefined, item: Item | undefined): boolean {
  return before !== undefined && item !== undefined && item.start - before.end === 1
}

function isCapital(item: Item | undefined): item is Item {
  return item !== undefined && item.isWord && /^\p{Lu}/u.test(item.text)
}

/** "Główny Urząd", "Krajowe Biuro". */
function isNameAdjective(item: Item | undefined, language: Language): boolean {
  return isCapital(item) && (isPlainAdjective(item, language) || language.sources.neuter.test(item.lower))
}

function isPlainAdjective(item: Item | undefined, { roles, stopWords, speech, sources }: Language): boolean {
  if (item === undefined || !item.isWord || item.role !== null) return false
  const word = item.lower
  const isOther =
    stopWords.has(word) || speech.verbs.has(word) || sources.institutions.has(word) || sources.time.test(word)
  return !isOther && !roles.institutions.has(word) && roles.adjective.test(word) && !isAcronym(item.text)
}
