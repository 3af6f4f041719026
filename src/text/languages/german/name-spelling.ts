import { readEndings, readSounds, type NameSpelling } from '#text/names/name-spelling.ts'

/** Names in German letters; the genitive ends in -s. */
export const germanSpelling: NameSpelling = {
  sounds: readSounds(`
    schtsch=SC tsch=C sch=S sh=S zh=Z kh=x ch=x ck=k tz=c z=c|z ß=s s(?=[aeiouyäöü])=z|s v=f|v w=v x=ks q=k ph=f th=t
    c(?=[iey])=c|t c=k|c h=g|x (?<=[bcdfghklmnprstvwz])[ijy]a(?=.)=A|E (?<=[bcdfghklmnprstvwz])[ijy]o=A|E
    ä=E ö=E ü=U ie=I a=A o=A u=U e=E j=J i=I y=I
  `),
  endings: readEndings('s=-'),
}
