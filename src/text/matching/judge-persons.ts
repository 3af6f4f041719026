import { isOtherPerson } from './find-pattern.ts'
import type { Find, SurnameEvidence } from './find.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { gapAfter, keyAt, wordAt, type ScannedText } from './scanned-text.ts'
import type { Pattern } from './term-patterns.ts'

/** What speaks for or against a surname alone at this place being the pattern's person. */
export function surnameEvidence(pattern: Pattern, place: Place): SurnameEvidence {
  const { scanned, first, language } = place
  if (first === 0) return 'none'
  const gap = gapAfter(scanned, first - 1)
  const before = wordAt(scanned, first - 1)
  if (isInitial(before) && /^\.[ \u00a0]?$/u.test(gap))
    return isInitialOf(pattern, before) ? 'role' : 'namesake'
  if (isOtherPerson(pattern, scanned, { first, language })) return otherPerson(pattern, place)
  return /^\.?[ \u00a0]$/u.test(gap) && language.isRole(keyAt(scanned, first - 1)) ? 'role' : 'none'
}

type Place = { readonly scanned: ScannedText; readonly first: number; readonly language: KeywordLanguage }

function otherPerson({ gender }: Pattern, { scanned, first, language }: Place): SurnameEvidence {
  const other = language.genderOfGivenName(keyAt(scanned, first - 1))
  return other === null || other === gender ? 'namesake' : 'relative'
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word)
}

function isInitialOf({ givenForms }: Pattern, initial: string): boolean {
  return givenForms.keys().some((form) => form.startsWith(initial.toLowerCase()))
}

/**
 * The finds that are the person's: full names; surnames in an article that gives the full name, unless somebody of that
 * surname was named after it; and surnames with a role in an article that names no such namesake. Whoever has a given name of
 * the other gender is hardly called by the surname alone.
 */
export function judgePersons(finds: readonly Find[]): readonly Find[] {
  const isNamed = finds.some(({ evidence }) => evidence === null)
  const hasNamesake = finds.some(({ evidence }) => evidence === 'namesake')
  const kept: Find[] = []
  let isLastNamedOther = false
  for (const find of finds) {
    const { evidence } = find
    if (evidence === null) isLastNamedOther = false
    if (evidence === 'namesake') isLastNamedOther = true
    if (evidence === 'namesake' || evidence === 'relative') continue
    const isReasoned = isNamed ? !isLastNamedOther : evidence === 'role' && !hasNamesake
    if (evidence === null || isReasoned) kept.push(find)
  }
  return kept
}
