import type { NameSpelling } from '#text/names/name-spelling.ts'
import { cyrillicSounds } from './cyrillic/name-sounds.ts'
import { polishSpelling } from './polish/name-spelling.ts'

const cyrillicSpelling: NameSpelling = { sounds: cyrillicSounds, endings: [] }

/** How a keyword spells a name: by its script, as a keyword stands in the nominative and says nothing of its language. */
export function keywordSpelling(word: string): NameSpelling {
  return /\p{Script=Cyrillic}/u.test(word) ? cyrillicSpelling : polishSpelling
}
