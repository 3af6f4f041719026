import { readSounds } from '#text/names/name-spelling.ts'

/** The letters of Russian, Ukrainian and Belarusian, which sound alike as far as names are told apart. */
export const cyrillicSounds = readSounds(`
  щ=SC ш=S ч=C ц(?=в?[іиеэєьяюё]|$)=c|t ц=c ж=Z х=x г=g ґ=g дз=d|dz ў=v
  я=JA ю=JU (?<=[бвгґджзйклмнпрстўфхцчшщь])ё=A|E ё=JA|JE
  є=JE ї=JI е=E э=E ы=I и=I і=I й=J о=A а=A у=U ь= ъ=
  б=b в=v д=d з=z к=k л=l м=m н=n п=p р=r с=s т=t ф=f
`)

/** Belarusian, which writes the unstressed vowel as it is heard: я for е ("Зяленскі"). */
export const belarusianSounds = [
  ...readSounds('^я=JA|JE (?<=[бвгґджзйклмнпрстўфхцчшщь])я(?=.)=A|E'),
  ...cyrillicSounds,
]
