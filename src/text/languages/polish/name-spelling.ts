import { readSounds, type NameSpelling } from '#text/names/name-spelling.ts'

/** Names as a Polish newsroom writes keywords: in the nominative, in Polish or in English transliteration. */
export const polishSpelling: NameSpelling = {
  sounds: readSounds(`
    szcz=SC shch=SC tsch=C sch=S sz=S sh=S cz=C (?<=[ptk])rz=S rz=Z zh=Z kh=x ch=x ts(?=[iey])=c|t ts=c ph=f th=t
    dź=d|dz dz(?=i)=d|dz dż=dZ ć=c|t|C c(?=i)=c|t c(?=[aoulrtą])=c|k c=c ś=s ź=z ż=Z ń=n ł=l w=v q=k x=ks h=g|x
    (?<=[bcdfghklmnprsśtwzźćń])[iy]a(?=.)=A|E (?<=[bcdfghklmnprsśtwzźćń])[iy]o=A|E
    ó=U ą=An ę=En a=A o=A u=U e=E j=J i=I y=I
  `),
  endings: [],
}
