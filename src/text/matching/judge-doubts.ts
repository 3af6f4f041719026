import { isOtherPerson } from './find-pattern.ts'
import type { Find, Doubt } from './find.ts'
import type { Gender, InflectedWord, KeywordLanguage } from './keyword-language.ts'
import {
  gapAfter,
  hasSpaceAfter,
  isUpper,
  keyAt,
  opensSentence,
  startsWithCapital,
  wordAt,
  type ScannedText,
} from './scanned-text.ts'
import type { Pattern } from './term-patterns.ts'

/** What speaks for or against a surname alone at this place being the pattern's person. */
export function surnameDoubt(pattern: Pattern, place: Place): Doubt {
  return mayBeCommonNoun(place) ? 'common' : ownerDoubt(pattern, place)
}

/** Says whether a capital tells nothing: the word opens a sentence that is not all in capitals, and is a usual noun as well. */
export function mayBeCommonNoun({ scanned, first, language }: Place, name?: InflectedWord): boolean {
  if (!opensSentence(scanned, first) || isUpper(wordAt(scanned, first))) return false
  return language.isCommonNoun(keyAt(scanned, first), name)
}

function ownerDoubt(pattern: Pattern, place: Place): Doubt {
  const { scanned, first } = place
  if (first === 0) return 'none'
  const before = wordAt(scanned, first - 1)
  if (isInitial(before) && /^\.[ \u00a0]?$/u.test(gapAfter(scanned, first - 1))) {
    return isInitialOf(pattern, before) ? 'role' : 'namesake'
  }
  if (particles.test(before) && !pattern.givenForms.has(keyAt(scanned, first - 2))) return 'namesake'
  return namedDoubt(pattern, place)
}

function namedDoubt(pattern: Pattern, place: Place): Doubt {
  const { scanned, first, language } = place
  const given = givenNameBefore(pattern, place)
  if (given !== null) return given === pattern.gender ? 'namesake' : 'relative'
  if (hasRoleBefore(place)) return 'role'
  return isOtherPerson(pattern, scanned, { first, language }) ? 'namesake' : 'none'
}

/** What may stand before a surname as part of it: "Wernher von Braun". */
const particles = /^(?:von|van|de|der|den|di|da|du|la|le|el|al|bin|ibn|ten|ter)$/u

/** The gender of another given name right before a surname; null where there is none. */
function givenNameBefore({ givenForms }: Pattern, { scanned, first, language }: Place): Gender | null {
  const key = keyAt(scanned, first - 1)
  const isRaised = startsWithCapital(scanned, first - 1) && !givenForms.has(key)
  return isRaised && hasSpaceAfter(scanned, first - 1) ? language.genderOfGivenName(key) : null
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
 * alone. Of a name that is a common noun too: what opens a sentence counts only in an article that has the name elsewhere, a
 * surname only behind the full name.
 */
export function judgeDoubts(finds: readonly Find[]): Find[] {
  const hasNamesake = finds.some(({ doubt }) => doubt === 'namesake')
  const article = {
    isNamed: finds.some(({ doubt }) => doubt === null || (doubt === 'role' && !hasNamesake)),
    isPerson: finds.some(({ words }) => words.length > 1),
  }
  let latest: Bearer = null
  return finds.filter((find) => {
    latest = bearerAfter(find, latest)
    return isMeant(find, latest, article)
  })
}

/** Whoever the article named last in full: the person, a namesake, or nobody yet. */
type Bearer = 'own' | 'other' | null

function bearerAfter({ doubt }: Find, latest: Bearer): Bearer {
  if (doubt === null) return 'own'
  return doubt === 'namesake' ? 'other' : latest
}

type ArticleOfFinds = { readonly isNamed: boolean; readonly isPerson: boolean }

function isMeant({ doubt }: Find, latest: Bearer, { isNamed, isPerson }: ArticleOfFinds): boolean {
  if (doubt === null) return true
  if (doubt === 'namesake' || doubt === 'relative') return false
  return doubt === 'common' && isPerson ? latest === 'own' : isNamed && latest !== 'other'
}
