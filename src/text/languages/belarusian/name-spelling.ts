import { belarusianSounds } from '#text/languages/cyrillic/name-sounds.ts'
import { readEndings, type NameSpelling } from '#text/names/name-spelling.ts'

/** Belarusian: names of both genders, of places, and adjectives that are names, in all cases of the singular. */
export const belarusianSpelling: NameSpelling = {
  sounds: belarusianSounds,
  endings: readEndings(`
    а=-A я=-A у=-A ю=-A (?<![бвгджзклмпрстфхцчшьў]н)ы=-A (?<![сц]к)і=-A е=-A э=-A ам=-A ем=-A ём=-A ом=-A ой=A ай=A яй=A ею=A аю=A
    ым=-I ім=-I ага=I яга=I аму=I яму=I ую=A юю=A
  `),
}
