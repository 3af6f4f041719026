import { readEndings, readSounds, type NameSpelling } from '#text/names/name-spelling.ts'

/** Names in Czech letters, in all cases of the singular; -ová is left to its bearer. */
export const czechSpelling: NameSpelling = {
  sounds: readSounds(`
    č=C š=S ž=Z ř=Z|r ch=x dž=dZ dz=d|dz c(?=[ií])=c|t c=c w=v x=ks q=k ď=d ť=t ň=n h=g|x sh=S kh=x
    (?<=[bcčdfghklmnprřsštvzž])j?[ií]a(?=.)=A|E ě=E ů=U ý=I á=A é=E í=I ó=A ú=U a=A o=A u=U e=E j=J i=I y=I
  `),
  endings: readEndings(`
    a=-A e=-A u=-A y=A ovi=-A em=-A om=-A ou=A ě=-A é=A ého=I ému=I ým=I ém=I
  `),
}
