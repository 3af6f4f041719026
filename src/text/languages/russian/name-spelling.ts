import { cyrillicSounds } from '#text/languages/cyrillic/name-sounds.ts'
import { readEndings, type NameSpelling } from '#text/names/name-spelling.ts'

/** Russian: names of both genders, of places, and adjectives that are names, in all cases of the singular. */
export const russianSpelling: NameSpelling = {
  sounds: cyrillicSounds,
  endings: readEndings(`
    а=-A я=-A у=-A ю=-A ы=A и=-A е=-A ой=A ей=A ою=A ею=A ом=-AI ем=-AI ым=-I им=-I ого=I его=I ому=I ему=I ую=A юю=A
  `),
}
