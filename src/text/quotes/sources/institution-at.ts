import type { Language, SourceNoun } from '#text/languages/language.ts'
import { findInstitution, isAcronym } from '#text/people/role-institution.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import type { Passage } from '../passage.ts'
import { letters, titleAt } from './institution-letters.ts'
import {
  type Base,
  type Institution,
  isCapital,
  isNoun,
  isPlainAdjective,
  nounOf,
  ownName,
  standingOf,
} from './institution-words.ts'

/** How long a known name may be, in words. */
const MAX_KNOWN = 3
/** How much behind a noun is looked at for its name, in words. */
const REACH = 14

/** The institution that begins at an item, at its first adjective or its name; null where none does. */
export function institutionAt(passage: Passage, at: number): Institution | null {
  if (!isCapital(passage.items[at])) return nounPhrase(passage, at) ?? titleAt(passage, at)
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
  // Some adjectives are none that a role's institution is known by.
  const more = language.sources.moreOfName.exec(text.slice(found.cut.end, found.cut.end + 80))?.[0] ?? ''
  const name = text.slice(base.start, Math.max(base.start, found.cut.start)) + found.name + more
  const noun = nounOfName(passage, item, found.cut.end)
  return { ...base, end: found.cut.end + more.length, name, standing: standingOf(name, noun, language) }
}

/** "Polska Agencja Prasowa": the noun may stand behind the word that the name is known by. */
function nounOfName(passage: Passage, { start }: Item, end: number): SourceNoun | null {
  const { language } = passage
  const item = itemsIn(passage, { start, end }).find((one) => nounOf(one, language) !== null)
  return nounOf(item, language)
}

/** The place of the noun of a name that may begin at an item. */
function headBehind(passage: Passage, at: number): number | null {
  const { items, language } = passage
  let head = at
  while (!isNoun(items[head], language) && isNameAdjective(items[head], language)) head += 1
  const isName = isCapital(items[head]) && isNoun(items[head], language)
  return isName && !opensWithOrigin(passage, at) && !isLabel(passage, head) ? head : null
}

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
  const noun = nounOf(item, language)
  if (item === undefined || noun === null) return null
  const { first, last } = adjectivesAround(passage, at, noun)
  const start = items[first]?.start ?? item.start
  const base = { start, noun: noun.nominative, gender: noun.gender, isNominative: noun.isNominative }
  const own = ownNameBehind(passage, { item, noun, last })
  if (own === null) {
    const standing = standingOf(text.slice(start, item.end), noun, language)
    const alone = { ...base, role: null, end: item.end, name: null, standing }
    return ofState(passage, { first, at }, alone) ?? alone
  }
  const words = items.slice(first, last + 1).filter(({ lower }) => !language.sources.origin.test(lower))
  const role = words.map((word) => (word === item ? noun.nominative : bend(word, noun, language))).join(' ')
  return { ...base, end: own.end, name: own.name, role, standing: noun.standing }
}

function ownNameBehind(
  passage: Passage,
  { item, noun, last }: { readonly item: Item; readonly noun: SourceNoun; readonly last: number },
): ReturnType<typeof ownName> {
  const isPlain = noun.naming === 'none' || (noun.standing === 'official' && !isCapital(item))
  return isPlain ? null : ownName(passage, last + 1)
}

/** "białoruskie ministerstwo obrony": with the country and the field it is a name. */
function ofState(
  { text, items, language }: Passage,
  { first, at }: { readonly first: number; readonly at: number },
  alone: Institution,
): Institution | null {
  const { complement, origin } = language.sources
  const country = items[first]
  if (country === undefined || !alone.isNominative || !origin.test(country.lower)) return null
  const field = items.slice(at + 1, at + 1 + REACH)
  const last = field[field.findIndex(({ lower }) => !complement.test(lower)) - 1]
  if (last === undefined || alone.standing !== 'official') return null
  return { ...alone, end: last.end, name: country.lower + text.slice(country.end, last.end) }
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

/** "Główny Urząd", "Krajowe Biuro". */
function isNameAdjective(item: Item | undefined, language: Language): boolean {
  return isCapital(item) && isPlainAdjective(item, language)
}
