import type { Standing } from '#domain/quote.ts'
import type { SourceNoun } from '#text/languages/language.ts'

/*
 * Each row: gender, nominative, the other forms of the singular. Behind a noun with "+" or "*" a name of its own may stand
 * unbent ("agencja BiełTA", "fundacja Detektor"); with "*" the noun may also be the name's first word.
 */
const institutions: Readonly<Partial<Record<Standing, string>>> = {
  media: `*f agencja agencji agencję agencją; +m dziennik dziennika dziennikowi dziennikiem dzienniku; *f gazeta gazety gazecie gazetę gazetą;
    +m tygodnik tygodnika tygodnikowi tygodnikiem tygodniku; +m miesięcznik miesięcznika miesięcznikowi miesięczniku; +m portal portalu portalowi portalem;
    +m serwis serwisu serwisowi serwisem serwisie; *f telewizja telewizji telewizję telewizją; +f stacja stacji stację stacją; *n radio radia radiu radiem;
    +f rozgłośnia rozgłośni rozgłośnię; +m magazyn magazynu magazynowi magazynem magazynie; +m kanał kanału kanałowi kanałem kanale; *f redakcja redakcji redakcję redakcją`,
  expert: `*m ośrodek ośrodka ośrodkowi ośrodkiem ośrodku; m instytut instytutu instytutowi instytutem instytucie; m uniwersytet uniwersytetu uniwersytecie;
    f akademia akademii akademię; f uczelnia uczelni uczelnię; f politechnika politechniki politechnice`,
  official: `n ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie; m resort resortu resortowi resortem resorcie; m rząd rządu rządowi rządem rządzie;
    m urząd urzędu urzędowi urzędem urzędzie; f komisja komisji komisję komisją; f prokuratura prokuratury prokuraturze prokuraturę prokuraturą; f policja policji policję policją;
    f straż straży strażą; m sąd sądu sądowi sądem sądzie; m trybunał trybunału trybunałowi trybunale; m ratusz ratusza ratuszowi; n starostwo starostwa starostwie; m magistrat magistratu magistracie; *f gmina gminy gminie gminę gminą;
    f inspekcja inspekcji inspekcję; m sanepid sanepidu sanepidowi sanepidzie; f kancelaria kancelarii kancelarię; m sztab sztabu sztabowi sztabie; n dowództwo dowództwa dowództwie; f ambasada ambasady ambasadzie ambasadę;
    n nadleśnictwo nadleśnictwa nadleśnictwie; f komenda komendy komendzie komendę; f armia armii armię; n wojsko wojska wojsku; f dyplomacja dyplomacji; m parlament parlamentu parlamencie; m sejm sejmu sejmie; m senat senatu senacie;
    n miasto miasta miastu; m departament departamentu departamencie; f opozycja opozycji; f koalicja koalicji; m regulator regulatora regulatorowi; f izba izby izbie; m wywiad wywiadu wywiadowi; m kontrwywiad kontrwywiadu; m zarządca zarządcy; f administracja administracji; f delegatura delegatury`,
  other: `+f firma firmy firmie firmę firmą; +f spółka spółki spółce spółkę spółką; +m koncern koncernu koncernowi koncernem koncernie; +n przedsiębiorstwo przedsiębiorstwa przedsiębiorstwie;
    *m bank banku bankowi bankiem; *f fundacja fundacji fundację fundacją; *n stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszeniem; *f organizacja organizacji organizację organizacją;
    m związek związku związkowi związkiem; f federacja federacji federację; f sieć sieci siecią; f inicjatywa inicjatywy inicjatywie; f kuria kurii kurię; f spółdzielnia spółdzielni spółdzielnię; f dyrekcja dyrekcji dyrekcję; +f marka marki marce; f grupa grupy grupie; m szpital szpitala szpitalowi szpitalu; m klub klubu klubowi klubie;
    f szkoła szkoły szkole; m zarząd zarządu zarządowi zarządzie; +m wykonawca wykonawcy wykonawcę; +m przewoźnik przewoźnika przewoźnikowi; +m producent producenta producentowi; +m deweloper dewelopera deweloperowi; m inwestor inwestora inwestorowi; +m operator operatora operatorowi; n nadzór`,
}

const documents = `
  m dokument dokumentu dokumencie; m raport raportu raporcie; m komunikat komunikatu komunikacie; n oświadczenie oświadczenia oświadczeniu; m list listu liście;
  n pismo pisma piśmie; f notatka notatki notatce; n uzasadnienie uzasadnienia uzasadnieniu; f doktryna doktryny doktrynie; f umowa umowy umowie; n porozumienie porozumienia porozumieniu;
  f ustawa ustawy ustawie; m projekt projektu projekcie; n rozporządzenie rozporządzenia rozporządzeniu; m wpis wpisu wpisie; m post postu poście; f ankieta ankiety ankiecie; m sondaż sondażu; n badanie badania badaniu;
  f analiza analizy analizie; n opracowanie opracowania opracowaniu; m protokół protokołu protokole; m akt aktu akcie; f preambuła preambuły preambule; m aneks aneksu aneksie; m artykuł artykułu artykule;
  f publikacja publikacji; f strategia strategii; f depesza depeszy; m wyrok wyroku wyroku; n postanowienie postanowienia postanowieniu; n stanowisko stanowiska stanowisku; f opinia opinii; f ekspertyza ekspertyzy ekspertyzie;
  f prognoza prognozy prognozie; m biuletyn biuletynu biuletynie; f książka książki książce; m regulamin regulaminu regulaminie; f instrukcja instrukcji; m traktat traktatu traktacie; m kontrakt kontraktu kontrakcie; m dekret dekretu dekrecie;
  f odpowiedź odpowiedzi; f petycja petycji; m apel apelu; m mail maila mailu; m e-mail e-maila e-mailu; m sms sms-a sms-ie; f uchwała uchwały uchwale; m statut statutu statucie; m pozew pozwu pozwie; m audyt audytu audycie;
  f karta karty karcie; f nota noty nocie; n zestawienie zestawienia zestawieniu; m formularz formularza formularzu; p notowania notowań notowaniach;
  p dane danych; p zasady zasad zasadach; p statystyki statystyk statystykach; p wyliczenia wyliczeń wyliczeniach; p badania badań badaniach; p prognozy prognoz prognozach; p szacunki szacunków szacunkach; p dokumenty dokumentów dokumentach; p zapisy zapisów zapisach;
  p akta akt aktach; p przepisy przepisów przepisach; p zeznania zeznań zeznaniach; p analizy analiz analizach; p sondaże sondaży sondażach; p raporty raportów raportach`

/** Names that are known, each with its other forms. */
const names: Readonly<Partial<Record<Standing, string>>> = {
  media: `PAP; IAR; Reuters/Reutersa/Reuterowi/Reutera; Bloomberg/Bloomberga; TASS; Interfax/Interfaxu; RIA Nowosti; BiełTA/BiełTy; AFP; AP; dpa; ANSA; Xinhua; Ukrinform/Ukrinformu; BBC; CNN; Sky News; Al Jazeera; Euronews;
    Onet/Onetu; Interia/Interii; Wirtualna Polska/Wirtualnej Polski; WP; Polsat News; TVN24; TVN; TVP; TVP Info; Radio ZET/Radia ZET; RMF FM; RMF24; TOK FM; Radio Swoboda/Radia Swoboda; Biełsat/Biełsatu; Fakt/Faktu; Bild/Bilda; Politico; Axios;
    Rzeczpospolita/Rzeczpospolitej; Gazeta Wyborcza/Gazety Wyborczej; Dziennik Gazeta Prawna/Dziennika Gazety Prawnej; Super Express/Super Expressu; Newsweek/Newsweeka; Wprost; Business Insider/Business Insidera; Financial Times/Financial Timesa;
    New York Times/New York Timesa; Washington Post; Wall Street Journal; The Guardian; Guardian/Guardiana; The Economist; Der Spiegel; Spiegel/Spiegla; Die Welt; Die Zeit; Le Monde; Le Figaro; Kommiersant/Kommiersanta; Meduza/Meduzy;
    Nasza Niwa/Naszej Niwy; Kyiv Independent; Ukraińska Prawda/Ukraińskiej Prawdy; Ukrainska Prawda; Rossija 1; OKO.press; Money.pl; Defence24; Bankier.pl; Forbes/Forbesa`,
  official: `Kreml/Kremla; Biały Dom/Białego Domu; Pentagon/Pentagonu; Watykan/Watykanu; Narodowy Bank Polski/Narodowego Banku Polskiego; Lasy Państwowe/Lasów Państwowych`,
}

const genders = { m: 'masculine', f: 'feminine', n: 'neuter' } as const

/** Nouns of institutions by every form in lower case. */
export const institutionNouns: ReadonlyMap<string, SourceNoun> = firstOf(
  standingsOf(institutions).flatMap(([standing, rows]) => nounsOf(rows, standing)),
)

/** Nouns of what is written, by every form in lower case; of two that share one, the singular. */
export const documentNouns: ReadonlyMap<string, SourceNoun> = firstOf(nounsOf(documents, 'document'))

/** Institutions that are known by name, by every form in lower case. */
export const knownNames: ReadonlyMap<string, SourceNoun> = firstOf(
  standingsOf(names).flatMap(([standing, rows]) =>
    rows.split(';').flatMap((row) => {
      const [nominative = '', ...others] = row.trim().replaceAll(/\s+/gu, ' ').split('/')
      return formsOf([nominative, ...others], { nominative, gender: null, standing, naming: 'none' })
    }),
  ),
)

type Entry = readonly [form: string, noun: SourceNoun]

function standingsOf(
  table: Readonly<Partial<Record<Standing, string>>>,
): readonly (readonly [Standing, string])[] {
  const standings: readonly Standing[] = ['media', 'expert', 'official', 'other']
  return standings
    .map((standing) => [standing, table[standing] ?? ''] as const)
    .filter(([, rows]) => rows !== '')
}

function nounsOf(rows: string, standing: Standing): readonly Entry[] {
  return rows.split(';').flatMap((row) => {
    const [mark = '', nominative = '', ...others] = row.trim().split(/\s+/u)
    const gender = Object.entries(genders).find(([letter]) => mark.endsWith(letter))?.[1] ?? null
    return formsOf([nominative, ...others], { nominative, gender, standing, naming: namingOf(mark) })
  })
}

function namingOf(mark: string): SourceNoun['naming'] {
  if (mark.startsWith('+')) return 'label'
  return mark.startsWith('*') ? 'either' : 'none'
}

function formsOf(forms: readonly string[], noun: Omit<SourceNoun, 'isNominative'>): readonly Entry[] {
  return forms.map(
    (form) => [form.toLowerCase(), { ...noun, isNominative: form === noun.nominative }] as const,
  )
}

function firstOf(entries: readonly Entry[]): ReadonlyMap<string, SourceNoun> {
  return new Map(entries.toReversed())
}
