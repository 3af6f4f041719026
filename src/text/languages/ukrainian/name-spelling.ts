import { cyrillicSounds } from '#text/languages/cyrillic/name-sounds.ts'
import { readEndings, type NameSpelling } from '#text/names/name-spelling.ts'

/** Ukrainian: names of both genders, of places, and adjectives that are names, in all cases of the singular. */
export const ukrainianSpelling: NameSpelling = {
  sounds: cyrillicSounds,
  endings: readEndings(`
    а=-A я=-A у=-A ю=-A и=-A і=-A ї=-A е=-A ові=-A еві=-A єві=-A ом=-AI ем=-A єм=-A ою=A ею=A єю=A ій=A ої=A
    им=-I ім=-I ого=I ому=I
  `),
}
