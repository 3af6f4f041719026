import type { Abbreviations } from '#text/languages/language.ts'

const ranksAndTitles = `abp adm asp bp bryg chor doc dr dyr dyw gen hab hm inż insp kadm kard kier kmdr kom kontradm
  kpr kpt ks lek mar mec med mgr min mjr mł nadbryg nadinsp nadkom o ogn p pil płk podinsp podkom por posł ppłk ppor prof
  prok przew red rez rtm sen sekr sztab sędz sierż szer św st tow viceadm wadm wicemin`

const insideText = `al amer ang ar art białorus bryt ca dot ds ew fot fr ful gm godz hiszp im in itp.in jw łac lit m.in m.st mies
  n.p.m nb niem np nr ob ok os pl płd płn pn pod poz ppkt pow ps pt ros rozdz sygn tab tel tj tłum ts tzn tzw ub ukr ul
  ur ust vs wg woj wsch wyd zach zał zam zob zw`

/** Polish abbreviations; ranks of the army, the police and the fire brigade as they stand before names. */
export const abbreviations: Abbreviations = {
  insideSentence: setOf(`${ranksAndTitles} ${insideText}`),
  dates: setOf('r rr w ww n.e p.n.e br ub.r bm ubr b.r'),
  measures: setOf('proc tys mln mld bln zł gr km m cm mm kg t g l h ha min sek szt egz kw mw gw tw pkt'),
  numbered:
    /^(?:flotyll|dywizj|brygad|pułk|batalion|armi[aięą]|korpus|eskadr|baz[aęyi]|skrzydł|kongres|zjazd|festiwal|konferencj|szczyt|kompani|regionaln|mazowieck|śląsk|podlask|warmińsk|lubusk|pomorsk|wielkopolsk|małopolsk|lubelsk|dolnośląsk|łódzk|świętokrzysk|kaszubsk)/u,
  counted: /^(?:pkb|vat)$|^[\p{L}-]+(?:ów|an|lek|nek|ych|ich)$/u,
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''))
}
