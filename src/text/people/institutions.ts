import type { Institution } from '#domain/expert.ts'
import { fold } from '#text/fold.ts'

/**
 * The institution of the team's register that a stretch of text names first, by its name in any case or by an alias; null
 * where it names none. Of two names that begin at one place the longer counts: "Sztab Generalny WP" before "Sztab Generalny".
 */
export function institutionIn(text: string, institutions: readonly Institution[]): Institution | null {
  if (institutions.length === 0) return null
  const words = wordsOf(text)
  const found = institutions.flatMap((institution) =>
    [institution.name, ...institution.aliases].flatMap((name) => {
      const sought = wordsOf(name)
      const at = words.findIndex((_word, index) => standsAt(words.slice(index), sought))
      return at < 0 ? [] : [{ institution, at, length: sought.length }]
    }),
  )
  const [first] = found.toSorted((a, b) => a.at - b.at || b.length - a.length)
  return first?.institution ?? null
}

/** Says whether two stretches of text name one institution of the register, each by any of its names. */
export function nameOneInstitution(a: string, b: string, institutions: readonly Institution[]): boolean {
  const named = institutionIn(b, institutions)
  return named !== null && institutionIn(a, [named]) !== null
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\d]+/gu) ?? []
}

function standsAt(words: readonly string[], sought: readonly string[]): boolean {
  if (sought.length === 0) return false
  const common = sought.length === 1 ? ALONE : AMONG_OTHERS
  return sought.every((word, index) => isFormOf(words[index] ?? '', word, common))
}

/** So much of a word stays in all its cases; the words of a longer name vouch for one another ("Ośrodka", "Ośrodek"). */
const ALONE = 0.75
const AMONG_OTHERS = 0.6
/** How many letters an ending adds or takes. */
const ENDING = 3

/** An acronym and a word of three letters stand as they are; a capital is one in every case. */
function isFormOf(form: string, word: string, common: number): boolean {
  const isFixed = word.length <= ENDING || word === word.toUpperCase()
  if (isFixed || form === word) return form === word
  if (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(form)) return false
  const [first, second] = [fold(form), fold(word)]
  const end = Array.from(second).findIndex((letter, index) => letter !== first[index])
  const stem = end < 0 ? second.length : end
  const isStem = stem >= second.length * common && stem >= second.length - ENDING
  return isStem && first.length - stem <= ENDING
}
