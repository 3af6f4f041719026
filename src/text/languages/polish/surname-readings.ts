import type { Gender, NameReading } from '#text/languages/language.ts'
import { frequentSurnames } from './frequent-surnames.ts'
import { nominativesOf } from './name-declension.ts'

/** An ending of another case that no nominative has. */
const surelyOblique =
  /(?:iego|iemu|[^aeiouyąęó]ego|[^aeiouyąęó]emu|owi|ów|[ąę]|[sc]kiej|dzkiej|owej|[nłtrw]ej)$/u

/** Three syllables and a consonant before the -a: oftener a man's genitive ("Gowina", "Macrona") than a nominative. */
const longInA =
  /[aeiouyąęóáéíöüė]\p{L}*?(?<![sc]|dz|[^aeiouyąęó])[aeiouyąęóáéíöü](?:[bcdfgklłmnprstwzxż]|ch|cz|sz|rz|rg|nd|nn|ll|tz|lz|rt|ns|st|ck)a$/u
const adjectivalInA = /(?:[sc]k|dzk|[oeę]w|[nlr]n|śn|źn|żn|czn)a$/u

/** What a woman's surname that stays as it is ends in, and as well another one's genitive or dative ("Leszczyny"). */
const likeDeclined = /(?:[^aeiouyąęó]y|[kgl]i|[^aeiouyąęó]e|ie)$/u

/**
 * What a surname's form may be, the most probable first. A form that is another case of a frequent surname, or has the
 * ending of one, is no nominative of its own: "Krawca" is of Krawiec, "Kostki" of Kostka.
 */
export function surnameReadingsOf(form: string, gender: Gender | null): readonly NameReading[] {
  const hints = gender === null ? { part: 'surname' as const } : { part: 'surname' as const, gender }
  const found = nominativesOf(form, hints).filter(
    (reading) => reading.number === 'singular' && reading.case !== 'vocative',
  )
  if (frequentSurnames.has(form)) return found
  const others = found.filter((reading) => reading.nominative !== form)
  const isExplained =
    surelyOblique.test(form) ||
    others.some((reading) => frequentSurnames.has(reading.nominative)) ||
    (longInA.test(form) && !adjectivalInA.test(form))
  if (isExplained && others.length > 0) return others
  return likeDeclined.test(form)
    ? found.filter((reading) => !isStillAsDeclined(reading, form, others))
    : found
}

/** A form read as unchanged, in a case for which another paradigm has it. */
function isStillAsDeclined(reading: NameReading, form: string, others: readonly NameReading[]): boolean {
  if (reading.nominative !== form || reading.case === 'nominative') return false
  return others.some((other) => other.case === reading.case && other.gender === reading.gender)
}
