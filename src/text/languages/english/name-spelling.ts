import { readSounds, type NameSpelling } from '#text/names/name-spelling.ts'

/** Names in English letters. A plural is not taken for the name ("Peters"), and a possessive is no ending but an apostrophe. */
export const englishSpelling: NameSpelling = {
  sounds: readSounds(`
    shch=SC tsch=C sch=S|sk sh=S zh=Z kh=x ch=C|x ck=k ts(?=[iey])=c|t ts=c tz=c ph=f th=t dz(?=[ieya])=d|dz
    c(?=i)=s|c|t c(?=[ey])=s|c c=k|c w=v x=ks q=k h=g|x j=J|dZ ee=I oo=U
    (?<=[bcdfghklmnprstvwz])[iy]a(?=.)=A|E (?<=[bcdfghklmnprstvwz])[iy]o=A|E
    a=A o=A u=U e=E i=I y=I
  `),
  endings: [],
}
