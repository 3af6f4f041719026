import type { Gender } from '#text/languages/language.ts'
import { foreignMen } from './foreign-men.ts'
import { foreignWomen } from './foreign-women.ts'
import { polishMen, polishWomen } from './polish-given-names.ts'

/** A given name in the nominative, of one gender. */
export type GivenName = { readonly name: string; readonly gender: Gender }

// Women's names that men bear too, in another country or seldom; the name alone tells of a woman.
const oftenerWomens = words(
  'Andrea Camille Dominique Gabriele Hilary Joan Karen Kari Leslie Lindsay Lindsey Michele Nicola Nikola Ola Simone',
)

/** Men's given names in the nominative that the Polish press prints, native and foreign as it spells them. */
export const masculineGivenNames = words(`${polishMen} ${foreignMen}`).filter(
  (name) => !oftenerWomens.includes(name),
)

/** Women's given names in the nominative, as the men's. */
export const feminineGivenNames = words(`${polishWomen} ${foreignWomen}`)

/** Every given name once per gender, those of Poland first: of names that share a form they are the likelier. */
export const givenNames: readonly GivenName[] = [
  ...ofGender('masculine', words(polishMen)),
  ...ofGender('feminine', words(polishWomen)),
  ...ofGender('masculine', words(`${foreignMen} ${oftenerWomens.join(' ')}`)),
  ...ofGender('feminine', words(foreignWomen)),
]

function ofGender(gender: Gender, names: readonly string[]): readonly GivenName[] {
  return names.map((name) => ({ name, gender }))
}

function words(list: string): readonly string[] {
  return [...new Set(list.split(/\s+/u).filter((word) => word !== ''))]
}
