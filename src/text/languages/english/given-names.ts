import { feminineGivenNames, masculineGivenNames } from '#text/languages/polish/given-names.ts'
import type { Gender } from '#text/matching/keyword-language.ts'
import { genderOfKnownGivenName } from '#text/names/known-names.ts'

// The lists of the Polish press hold the names of the whole world as both languages print them.
const men = new Set(masculineGivenNames)
const women = new Set(feminineGivenNames)

/** The gender of those who bear a given name, with its capital; null where it is not known. */
export function genderOf(name: string): Gender | null {
  if (men.has(name)) return 'masculine'
  return women.has(name) ? 'feminine' : genderOfKnownGivenName(name)
}
