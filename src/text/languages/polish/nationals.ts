import type { Gender } from '#text/languages/language.ts'

/** What the press calls a man or a woman of a country instead of a name, man before woman. */
const pairs = `Serb Serbka, Fin Finka, Niemiec Niemka, Francuz Francuzka, Włoch Włoszka, Hiszpan Hiszpanka, Amerykanin Amerykanka, Brytyjczyk Brytyjka,
  Anglik Angielka, Szkot Szkotka, Irlandczyk Irlandka, Ukrainiec Ukrainka, Białorusin Białorusinka, Rosjanin Rosjanka, Litwin Litwinka, Łotysz Łotyszka,
  Estończyk Estonka, Czech Czeszka, Słowak Słowaczka, Węgier Węgierka, Rumun Rumunka, Bułgar Bułgarka, Chorwat Chorwatka, Słoweniec Słowenka,
  Szwed Szwedka, Norweg Norweżka, Duńczyk Dunka, Islandczyk Islandka, Holender Holenderka, Belg Belgijka, Austriak Austriaczka, Szwajcar Szwajcarka,
  Grek Greczynka, Turek Turczynka, Portugalczyk Portugalka, Kanadyjczyk Kanadyjka, Australijczyk Australijka, Japończyk Japonka, Chińczyk Chinka,
  Koreańczyk Koreanka, Tajwańczyk Tajwanka, Izraelczyk Izraelka, Irańczyk Iranka, Gruzin Gruzinka, Ormianin Ormianka, Azer Azerka, Kazach Kazaszka,
  Mołdawianin Mołdawianka, Argentyńczyk Argentynka, Brazylijczyk Brazylijka, Meksykanin Meksykanka, Egipcjanin Egipcjanka, Syryjczyk Syryjka,
  Palestyńczyk Palestynka, Albańczyk Albanka, Kosowianin Kosowianka, Bośniak Bośniaczka, Czarnogórzec Czarnogórka, Polak Polka`

/** Those words in the nominative, in lower case, with the gender. */
export const nationals: ReadonlyMap<string, Gender> = new Map(
  pairs.split(',').flatMap((pair) => {
    const [man = '', woman = ''] = pair.trim().toLowerCase().split(/\s+/u)
    return [[man, 'masculine'] as const, [woman, 'feminine'] as const]
  }),
)
