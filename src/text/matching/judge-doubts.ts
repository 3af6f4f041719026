import { isOtherPerson } from './find-pattern.ts'
import type { Find, Doubt } from './find.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { gapAfter, keyAt, startsWithCapital, wordAt, type ScannedText } from './scanned-text.ts'
import type { Pattern } from './term-patterns.ts'

/** What speaks for or against a surname alone at this place being the pattern's person. */
export function surnameDoubt(pattern: Pattern, place: Place): Doubt {
  const { scanned, first, language } = place
  if (first === 0) return 'none'
  const gap = gapAfter(scanned, first - 1)
  const before = wordAt(scanned, first - 1)
  if (isInitial(before) && /^\.[ \u00a0]?$/u.test(gap))
    return isInitialOf(pattern, before) ? 'role' : 'namesake'
  const other = language.genderOfGivenName(keyAt(scanned, first - 1))
  const isOther = isOtherPerson(pattern, scanned, { first, language })
  if (isOther && other !== null) return other === pattern.gender ? 'namesake' : 'relative'
  if (hasRoleBefore(place)) return 'role'
  return isOther ? 'namesake' : 'none'
}

/** How far before a surname its bearer's role may stand: "sekretarz generalny NATO Rutte". */
const farthestRole = 4

function hasRoleBefore({ scanned, first, language }: Place): boolean {
  if (language.isCommonNoun(keyAt(scanned, first)) || !startsWithCapital(scanned, first)) return false
  for (let index = first - 1; index >= Math.max(0, first - farthestRole); index -= 1) {
    if (!/^\.?[ \u00a0]$/u.test(gapAfter(scanned, index))) return false
    if (language.isRole(keyAt(scanned, index))) return true
  }
  return false
}

type Place = { readonly scanned: ScannedText; readonly first: number; readonly language: KeywordLanguage }

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word)
}

function isInitialOf({ givenForms }: Pattern, initial: string): boolean {
  return givenForms.keys().some((form) => form.startsWith(initial.toLowerCase()))
}

/**
 * The finds that are meant. Of a person: full names; surnames in an article that gives the full name, or the surname with a
 * role, unless a namesake was named after it. Whoever has a given name of the other gender is hardly called by the surname
 * alone. Of a name that is a common noun too: what opens a sentence counts only in an article that has the name elsewhere.
 */
export function judgeDoubts(finds: readonly Find[]): Find[] {
  const hasNamesake = finds.some(({ doubt }) => doubt === 'namesake')
  const isNamed = finds.some(({ doubt }) => doubt === null || (doubt === 'role' && !hasNamesake))
  const kept: Find[] = []
  let isLastNamedOther = false
  for (const find of finds) {
    if (find.doubt === null) isLastNamedOther = false
    if (find.doubt === 'namesake') isLastNamedOther = true
    if (find.doubt === 'namesake' || find.doubt === 'relative') continue
    if (isNamed && !isLastNamedOther) kept.push(find)
  }
  return kept
}
