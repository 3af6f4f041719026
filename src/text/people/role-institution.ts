import type { Span } from '#domain/span.ts'
import type { Language } from '#text/languages/language.ts'
import type { Item } from '#text/reading.ts'

/** An institution's name, with the stretch to cut out of the role's text (its preposition and marks included). */
export type RoleInstitution = { readonly name: string; readonly cut: Span }

const ACRONYM = /^(?=\p{Lu})(?=(?:[^-]*\p{Lu}){2})[\p{L}\d]{2,10}(?:-(?:\p{Lu}{2,}|\p{Ll}{1,3}))?$/u
/** How long a name known as a whole may be, in words. */
const MAX_KNOWN = 4

/** Says whether a word is an institution's letters ("OSW", "UOKiK-u"). */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}

/** The institution of a role; null where its items name none. */
export function findInstitution(
  text: string,
  items: readonly Item[],
  language: Language,
): RoleInstitution | null {
  const [first] = [known(items, language), namedInstitution(items, language)]
    .filter((found) => found !== null)
    .toSorted((one, other) => one.cut.start - other.cut.start)
  return first ?? acronym(items, language) ?? tied(text, items, language)
}

/** "Polski 2050", "Credit Agricole": a party or a firm that is known by its name. */
function known(items: readonly Item[], language: Language): RoleInstitution | null {
  for (const [first, item] of items.entries()) {
    if (!isCapital(item)) continue
    for (let length = MAX_KNOWN; length > 0; length -= 1) {
      const words = items.slice(first, first + length).map(({ lower }) => lower)
      const name = language.roles.organisations.get(words.join(' ').replace(/-\p{Ll}{1,3}$/u, ''))
      const last = first + words.length - 1
      const goesOn = isCapital(items[last + 1]) || isOwnWord(items, first - 1, language)
      if (name !== undefined && !goesOn) return { name, cut: withTie(items, { first, last }, language) }
    }
  }
  return null
}

/** "OSW", "PKO BP", "PKN Orlen": letters, with the letters and the names beside them. */
function acronym(items: readonly Item[], language: Language): RoleInstitution | null {
  const first = items.findIndex((item) => isLetters(item))
  if (first < 0) return null
  let last = first
  while (isLetters(items[last + 1]) || isOwnName(items[last + 1], language)) last += 1
  const words = items.slice(first, last + 1).map(bare)
  return { name: words.join(' '), cut: withTie(items, { first, last }, language) }
}

/** "RPO" is an office; "BP" is letters, whatever "bp" is. */
function isLetters(item: Item | undefined): boolean {
  return item !== undefined && item.role?.isTitle !== false && isAcronym(bare(item))
}

function bare({ text }: Item): string {
  return text.replace(/(?:-\p{Ll}+|\.)$/u, '')
}

function isOwnName(item: Item | undefined, { roles, sources }: Language): boolean {
  return (
    isCapital(item) &&
    item?.role === null &&
    !sources.countries.test(item.text) &&
    !roles.adjective.test(item.lower)
  )
}

function namedInstitution(items: readonly Item[], language: Language): RoleInstitution | null {
  const head = items.findIndex((item) => isCapital(item) && language.roles.institutions.has(item.lower))
  if (head < 0) return null
  const first = firstOfName(items, head, language)
  const last = lastOfName(items, head)
  const name = nominativeInstitution({ items, first, head, last }, language)
  return { name, cut: withTie(items, { first, last }, language) }
}

/** "Saxo Bank", "Narodowego Banku": a capital before the head that is no role. */
function isOwnWord(items: readonly Item[], at: number, { roles }: Language): boolean {
  const item = items[at]
  return isCapital(item) && item?.role === null && !roles.former.test(item.lower)
}

/** With the capitals before the head, but for an adjective of the role; else with a small adjective that is the institution's. */
function firstOfName(items: readonly Item[], head: number, language: Language): number {
  let first = head
  while (isOwnWord(items, first - 1, language)) first -= 1
  if (first === head) return isOwnAdjective(items, head, language) ? head - 1 : head
  const isOfRole = isBehindRole(items, first, language) && !agrees(items[first], items[head], language)
  return isOfRole ? first + 1 : first
}

/** "rzeczniczka polskiego Ministerstwa Obrony", but no "komendant główny Policji". */
function isOwnAdjective(items: readonly Item[], head: number, language: Language): boolean {
  const isRank = language.roles.rank.test(items[head - 1]?.lower ?? '')
  return !isRank && isBehindRole(items, head - 1, language) && agrees(items[head - 1], items[head], language)
}

/** An adjective right behind the noun of a role. */
function isBehindRole(items: readonly Item[], at: number, language: Language): boolean {
  return items[at - 1]?.role?.isTitle === false && isAdjective(items[at], language)
}

function isAdjective(item: Item | undefined, { roles }: Language): boolean {
  return item?.role === null && roles.adjective.test(item.lower)
}

/** "Komendanta Głównego Policji" has an adjective of another gender than the institution, "Komendant Główny" of another case. */
function agrees(adjective: Item | undefined, noun: Item | undefined, { roles, names }: Language): boolean {
  const entry = roles.institutions.get(noun?.lower ?? '')
  if (adjective === undefined || noun === undefined || entry === undefined) return false
  const nominative = roles.nominativeAdjective(adjective.text, entry.gender)
  const isNominative = nominative === adjective.text
  const gender = entry.gender === 'neuter' ? null : entry.gender
  return names.genderOfAdjective(nominative) === gender && isNominative === (noun.text === entry.nominative)
}

/** "ekonomista z Forum Energii": two capitals after "z" name an institution; one is as often a town. */
function tied(text: string, items: readonly Item[], language: Language): RoleInstitution | null {
  const tie = items.findIndex((item, index) => /^ze?$/u.test(item.text) && isCapital(items[index + 1]))
  const last = tie < 0 ? -1 : lastOfName(items, tie + 1)
  const [first, end] = [items[tie + 1], items[last]]
  if (last <= tie + 1 || first === undefined || end === undefined || /(?:ej|ego)$/u.test(first.text))
    return null
  return { name: text.slice(first.start, end.end), cut: withTie(items, { first: tie + 1, last }, language) }
}

function lastOfName(items: readonly Item[], head: number): number {
  let last = head
  for (let at = head + 1; at < items.length; at += 1) {
    if (isCapital(items[at])) last = at
    else if (last > head && items[at]?.text === 'ds.') break
    else if (!/^(?:i|o|im\.|na|nad|w|ds\.|do|spraw|of|for|the|and|de|[„”"])$/u.test(items[at]?.text ?? ''))
      break
  }
  return last
}

function isCapital(item: Item | undefined): boolean {
  return item !== undefined && /^\p{Ll}?\p{Lu}/u.test(item.text)
}

function withTie(
  items: readonly Item[],
  { first, last }: { readonly first: number; readonly last: number },
  language: Language,
): Span {
  const before = items[first - 1]
  const hasTie =
    before !== undefined && (language.roles.ties.has(before.lower) || /^[(„"]$/u.test(before.text))
  const after = items[last + 1]
  const end = after !== undefined && /^[)”"]$/u.test(after.text) ? after.end : (items[last]?.end ?? 0)
  return { start: (hasTie ? before : items[first])?.start ?? 0, end }
}

/** Only the head and the adjectives that touch it stand in the head's case; what follows is a genitive that stays. */
function nominativeInstitution(
  name: {
    readonly items: readonly Item[]
    readonly first: number
    readonly head: number
    readonly last: number
  },
  language: Language,
): string {
  const entry = language.roles.institutions.get(name.items[name.head]?.lower ?? '')
  if (entry === undefined) return ''
  const words: string[] = []
  let touches = true
  for (let at = name.first; at <= name.last; at += 1) {
    const item = name.items[at]
    if (item === undefined) continue
    const adjective = language.roles.nominativeAdjective(item.text, entry.gender)
    if (at > name.head && adjective === item.text) touches = false
    if (at === name.head) words.push(entry.nominative)
    else words.push(touches ? adjective : item.text)
  }
  return words.join(' ').replaceAll(/([„(]) | ([”)])/gu, '$1$2')
}
