import { readEndings, readSounds, type NameSpelling } from '#text/names/name-spelling.ts'

/** Names in Lithuanian letters with the endings that Lithuanian puts to foreign names ("Putinas", "Zelenskis"). */
export const lithuanianSpelling: NameSpelling = {
  sounds: readSounds(`
    č=C š=S ž=Z ch=x dž=dZ dz=d|dz c(?=i)=c|t c=c w=v x=ks q=k h=g|x
    (?<=[bcčdfghklmnprsštvzž])ia(?=.)=A|E (?<=[bcčdfghklmnprsštvzž])io=A|E
    ą=A ę=E ė=E į=I ų=U ū=U a=A o=A u=U e=E j=J i=I y=I
  `),
  endings: readEndings(`
    as=- is=-I us=- a=A o=-A ui=-I ą=-A u=-A e=-A os=A ai=A oje=A io=-I iui=-I į=-I iu=-I yje=-I
  `),
}
