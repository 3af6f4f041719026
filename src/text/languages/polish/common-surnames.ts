/**
 * Common nouns that are frequent surnames too: animals, birds, trades, plants, things. At a sentence's start such a word is as often
 * itself as somebody's name; other nouns that a keyword writes with a capital ("Sejm", "Warszawa") are the name there.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `zając wilk mucha sikora lis kot wrona kruk sowa baran słowik gil pająk ryba kos dzik bąk sroka gołąb kaczor kogut koza kozioł byk wół jeleń sarna
   bóbr borsuk chomik jeż kret żaba żuk osa pszczoła komar mysz szczur czyż szpak wróbel jastrząb sokół orzeł bocian czapla żuraw dudek kania kawka
   kukułka drozd skowronek jaskółka kaczka gęś gąsior indyk karp szczupak okoń śledź lin sum rak kowal krawiec młynarz stolarz kucharz rybak szewc
   bednarz kołodziej cieśla garncarz kuśnierz piekarz rzeźnik owczarz pastuch gajowy leśniak myśliwy strzelec wójt sołtys król książę hrabia biskup
   pop żak duda maj marzec kwiecień grudzień luty sobota niedziela piątek wieczorek poranek zima mróz śnieg deszcz grom dąb sosna jodła jawor klon
   lipa malina kalina róża chmiel burak kapusta pietruszka cebula czosnek groch bober grzyb rydz kurek mazur góral szlachta piasek kamień skała góra
   potok rzeka młotek siekiera topór gwóźdź cebulka kluska pieczonka serek twarożek pieróg kiełbasa słonina miód pieprz żur sokołek wołek niedźwiedź
   żmuda kuna łasica ryś tur łoś pawian małpa lew koń konik źrebak wieloryb mleczko bigos barszcz kasza gruszka śliwka jabłko wiśnia`.split(
    /\s+/u,
  ),
)
