import type { Standing } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { Language, SourceNoun } from '#text/languages/language.ts'
import { isAcronym } from '#text/people/role-institution.ts'
import { indexAt, type Item } from '#text/reading.ts'
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

/** What is known of an institution before its name is read. */
export type Base = Pick<Institution, 'start' | 'noun' | 'role' | 'gender' | 'isNominative'>

/** The address of a site, which is its name too. */
const SITE = /^[\p{L}\d-]+\.(?:pl|com|eu|info|net|org|press)$/u
/** How long a name in marks may be, in words. */
export const MAX_MARKED = 4

/** The name behind a noun, in marks or as a run of capitals that show no case. */
export function ownName(
  passage: Passage,
  at: number,
): { readonly name: string; readonly end: number } | null {
  const { text, items } = passage
  const marked = markedName(passage, at)
  if (marked !== null) return marked
  let last = at
  while (mayName(items[last]) && isNextTo(items[last - 1], items[last])) last += 1
  const [first, end] = [items[at], items[last - 1]]
  if (first === undefined || end === undefined || last === at || isNamed(passage, first)) return null
  const name = text.slice(first.start, end.end)
  return passage.language.sources.bentName.test(name) ? null : { name, end: end.end }
}

/** A name in marks, as its mark opens it. */
export function markedName(
  { text, items }: Passage,
  at: number,
): { readonly name: string; readonly end: number } | null {
  const mark = items[at]
  if (mark === undefined || mark.isWord || !/^[„"“»]$/u.test(mark.text) || !isCapital(items[at + 1]))
    return null
  const close = items.slice(at + 1, at + 2 + MAX_MARKED).findIndex((item) => /^[”"«]$/u.test(item.text))
  const [first, last] = [items[at + 1], items[at + 1 + close]]
  if (close < 1 || first === undefined || last === undefined) return null
  return { name: text.slice(first.start, last.start), end: last.end }
}

function isNamed({ namings }: Passage, { start }: Item): boolean {
  const naming = namings[indexAt(namings, start)]
  return naming !== undefined && naming.end > start
}

/** Nothing but a space between. */
export function isNextTo(before: Item | undefined, item: Item | undefined): boolean {
  return before !== undefined && item !== undefined && item.start - before.end === 1
}

function mayName(item: Item | undefined): boolean {
  return SITE.test(item?.text ?? '') || isCapital(item)
}

/** A word with a capital. */
export function isCapital(item: Item | undefined): item is Item {
  return item !== undefined && item.isWord && item.text !== item.lower && /^\p{Lu}/u.test(item.text)
}

/** An adjective, as far as its ending tells, that is no noun of an institution or a role. */
export function isPlainAdjective(item: Item | undefined, language: Language): boolean {
  if (item === undefined || !item.isWord || item.role !== null) return false
  const word = item.lower
  const { stopWords, speech, sources } = language
  if (isNoun(item, language) || stopWords.has(word) || speech.verbs.has(word)) return false
  return isAdjectival(word, language) && !sources.time.test(word) && !isAcronym(item.text)
}

function isAdjectival(word: string, { roles, sources }: Language): boolean {
  return roles.adjective.test(word) || sources.adjective.test(word)
}

/** The noun of an institution, in any form. */
export function isNoun(item: Item | undefined, { roles, sources }: Language): boolean {
  return item !== undefined && (roles.institutions.has(item.lower) || sources.institutions.has(item.lower))
}

/** What is known of an institution's noun; null for any other word. */
export function nounOf(item: Item | undefined, { sources }: Language): SourceNoun | null {
  return sources.institutions.get(item?.lower ?? '') ?? null
}

/** How an institution is to be presented, by its name and its noun. */
export function standingOf(name: string, noun: SourceNoun | null, { roles, sources }: Language): Standing {
  if (sources.office.test(name)) return 'official'
  if (noun?.standing === 'media') return 'media'
  if (roles.state.test(name)) return 'official'
  if (noun !== null && noun.standing !== 'expert') return noun.standing
  return roles.thinkTank.test(name) ? 'expert' : (noun?.standing ?? 'other')
}
