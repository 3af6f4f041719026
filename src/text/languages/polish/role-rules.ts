import type { Gender, RoleRules } from '#text/languages/language.ts'
import { broaderRoles, fame } from './broader-roles.ts'
import { organisationNames, parties } from './organisation-names.ts'
import { roleAliases, roleWords } from './titles-and-roles.ts'

/** Heads of institutions' names: nominative, genitive, and the forms after "w" and "z". */
const institutions = `
  m Uniwersytet Uniwersytetu Uniwersytecie Uniwersytetem; m Instytut Instytutu Instytucie Instytutem; m Ośrodek Ośrodka Ośrodku Ośrodkiem;
  f Fundacja Fundacji Fundację Fundacją; f Akademia Akademii Akademię Akademią; f Szkoła Szkoły Szkole Szkołę Szkołą;
  f Politechnika Politechniki Politechnice Politechnikę Politechniką; n Centrum; n Ministerstwo Ministerstwa Ministerstwie Ministerstwem;
  f Komisja Komisji Komisję Komisją; f Rada Rady Radzie Radę Radą; n Biuro Biura Biurze Biurem; m Urząd Urzędu Urzędzie Urzędem;
  m Zakład Zakładu Zakładzie; f Katedra Katedry Katedrze; m Wydział Wydziału Wydziale; f Agencja Agencji Agencję; m Sztab Sztabu Sztabie;
  m Departament Departamentu Departamencie; f Kancelaria Kancelarii; n Towarzystwo Towarzystwa Towarzystwie; n Stowarzyszenie Stowarzyszenia Stowarzyszeniu;
  m Bank Banku Bankiem; f Izba Izby Izbie; m Związek Związku Związkiem; f Komenda Komendy Komendzie; f Straż Straży; f Policja Policji;
  m Trybunał Trybunału Trybunale; m Sąd Sądu Sądzie; f Prokuratura Prokuratury Prokuraturze; n Muzeum; m Szpital Szpitala Szpitalu; f Klinika Kliniki Klinice;
  m Zespół Zespołu Zespole; n Obserwatorium; f Grupa Grupy Grupie; f Partia Partii; f Konfederacja Konfederacji; f Federacja Federacji; f Służba Służby Służbie; f Organizacja Organizacji;
  n Laboratorium; f Polska Polski; m Sejm Sejmu Sejmie; m Senat Senatu; m Parlament Parlamentu Parlamencie; f Redakcja Redakcji; n Kolegium; f Uczelnia Uczelni; f Spółka Spółki;
  f Pracownia Pracowni; n Forum; f Liga Ligi Lidze; m Klub Klubu Klubie; n Radio Radia Radiu; f Telewizja Telewizji; f Gazeta Gazety Gazecie;
  m Dziennik Dziennika; m Tygodnik Tygodnika; m Portal Portalu; f Unia Unii; m Fundusz Funduszu; m Komitet Komitetu; f Inspekcja Inspekcji; n Dowództwo Dowództwa; m Oddział Oddziału Oddziale Oddziałem; f Delegatura Delegatury Delegaturze;
  n Studium; n Collegium; n Konsorcjum; n Archiwum; n Hospicjum; n Liceum; n Technikum; n Gimnazjum; n Prezydium; m Dom Domu; m Teatr Teatru Teatrze; f Opera Opery Operze; f Filharmonia Filharmonii;
  f Biblioteka Biblioteki Bibliotece; f Ambasada Ambasady Ambasadzie; m Konsulat Konsulatu Konsulacie; f Huta Huty Hucie; f Stocznia Stoczni; f Kopalnia Kopalni; f Elektrownia Elektrowni; n Nadleśnictwo Nadleśnictwa Nadleśnictwie;
  m mBank mBanku mBankiem; m Council; m Institute; f Institution; m Endowment; m House; m Group; m Center; m Centre; f Foundation; m University; m College; f Association;
  f Intelligence; m Watch; m Project; m Research; m Capital; f Securities; m Society; f Agency; m Network; m Trust; m Partners; m Consulting; m Technologies; m Analytics; f Stacja Stacji; f Sieć Sieci; f Dyrekcja Dyrekcji Dyrekcję; f Spółdzielnia Spółdzielni Spółdzielnię; f Inicjatywa Inicjatywy Inicjatywie; m Ruch Ruchu; m Sojusz Sojuszu; m Zarząd Zarządu Zarządzie; m Zakon Zakonu Zakonie; f Kuria Kurii; n Zgromadzenie Zgromadzenia Zgromadzeniu; n Zrzeszenie Zrzeszenia Zrzeszeniu`

/** Institutions that judge by trade: acronyms whole, names by their beginnings. */
const thinkTank = institutionPattern(
  'OSW PISM PAN UKSW UwB UWr UŚ UG UZ UEK UEP UMed WAT AMW ASW PW PWr ALK NASK IPiP UW UJ UAM UMCS UŁ UMK SGH AGH ASzW AON KUL SWPS CASE WEI IEŚ ISW IISS RUSI CSIS RAND ECFR GMF INE IDM IMGW ISP CBOS',
  String.raw`ośrod\S+ studiów|ośrod\S+ analiz|instytu|uniwersyte|akademi|politechni|szko[łl]\S* (?:głó|wyż)|uczelni|katedr|wydział|think tank|think-tank|studium|collegium|centr(?:um|a) (?:analiz|studiów|badań|stosunków|strategi|nauk)|obserwatori|laboratori|klini|Zakład\S* \p{Lu}|fundacj\S* (?:im\. |kazimierza puł|pułask|stefana bator|bator|instrat|studi|badań|anali|strat|republ|forum|energ|policy)`,
)

/** Institutions of the state, parties and armies. */
const state = institutionPattern(
  'MSZ MON MSWiA MS MF MEN KPRM KPRP BBN ABW AW CBA CBŚP SKW SWW NATO UE ONZ KE PE NIK RCB NBP KNF UOKiK PKW RPO GUS KGP KSP KWP KPP PSP OSP SG WOT IPN GDDKiA ZUS NFZ GIS GDOŚ RDOŚ GRU FSB SBU HUR FBI CIA PiS PO KO PSL PL2050 KRRiT',
  String.raw`ministerst|resort|dyplomacj|rząd|sił (?:powietrz|zbrojn|lądow|specjaln)|marynark|dyrektor\S* wydziału|sejm|senat|parlament|kancelari\S* (?:prez|prem|sej|sen)|komisj|polic|straż|woj(?:sk|en)|obron|sztab|arm|departament|urz[ąę]d|gmin|miast|wojewódz|powiat|rad[ya]\S* (?:mini|bezp|mias|gmin|europ|powi|dziel|osied|sołec)|bezpieczeństwa narodowego|wywiad|kontrwywiad|prokuratur|są[d]|trybuna|państw|izb|partii|klub|nadleśnictw|brygad|dywizj|pułk(?!own)|inspekcj|agencj\S* (?:bezp|uzbr|mien|rozw|restr|rezer|wywi|atom|kosm)|inspektorat|dowództw|nadzor|nadzór|kuratori|dyrekcj\S* (?:gen|dró|ochr|las)|lasów państw|duma|dumy|prezydent|premier|ministr|republi|kraj(?!ow)|koalic|frakc|białorus|rosj|ukrain|ukraiń|rosyj`,
)

/** How a Polish article gives a role. */
export const roleRules: RoleRules = {
  words: roleWords,
  links: new Set('i oraz a ds do spraw od w we z ze na przy nad dla po rezerwy spoczynku stanie'.split(' ')),
  adjective:
    /^(?!\S*śmy$)\S*(?:[^aeiouyąę]y|[kgn]i|[wnłksct]a|ego|emu|ej|[iy]m|ną|ką|wą|łą|były|była|wielolet\S+|dziś|obecnie|dawny)$/u,
  bentAdjective: /(?:ej|ego|emu|ą|ych|ymi)$/u,
  bent: { masculine: /^\p{Ll}+(?:ego|emu)$/u, feminine: /^\p{Ll}+ą$/u },
  rank: /^(?:główn|generaln|krajow|naczeln|wojewódzk|okręgow|powiatow|miejsk|gminn|rejonow|regionaln|stołeczn|sanitarn|farmaceutyczn|wojskow|dolnośląsk|kujawsko-pomorsk|lubelsk|lubusk|łódzk|małopolsk|mazowieck|opolsk|podkarpack|podlask|pomorsk|śląsk|świętokrzysk|warmińsko-mazursk|wielkopolsk|zachodniopomorsk)(?:[yai]|i?(?:ego|emu|m|ej)|ym|ą)$/u,
  fields: new Set(['ds', 'do', 'od']),
  verbLike:
    /(?:\p{L}{2,}[aiyuęe]ł|[aiyęe]ła|[aiyęe]ło|[aiyeę]li|[aiyeę]ły|uje|ują|[aio]no|[aiuy]ć|jest|są|był|być|może|mogą|ma|mają|będzie|[ęe]to)$/u,
  former: /^(?:był[yaegomj]+|byłą|b|eks|ex|dawn\S+|emerytowan\S+|ówczesn\S+)$/u,
  twins: new Map([
    ['ministra', 'minister'],
    ['wiceministra', 'wiceminister'],
  ]),
  joins: new Set(['i']),
  shared: 'współ',
  lead: /^(?<rank>wice|eks)?(?<post>minist|szef|przewodnicz|prezes|dyrektor|kierowni|rektor|naczelni)/u,
  samePosts: new Map([['kierowni', 'dyrektor']]),
  anyLead: 'szef',
  post: /^(?:wice|eks)?(?:minist|szef|prezes|dyrektor|przewodnicz|rzeczni|wójt|burmistrz|staros|prezydent|premier|komendant|dowódc|dowódcz|ambasador|wojewod|marszał|sołtys|rektor|naczelni|kanclerz|kurator|trener|proboszcz|nadleśnicz)/u,
  thinkTank,
  spokesperson:
    /(?<!\p{L})(?:rzeczni\p{L}*(?!\p{L}|\s+(?:praw\s|dyscypl|generaln|finans|małych|mśp|pacjent|dziec|konsument|interes|etyki))|(?:biur|zesp|wydzia|sekcj)\p{L}*\s+(?:prasow|komunikacji)\p{L}*|oficer\p{L}*\s+prasow\p{L}*)/iu,
  expertise: /(?<!\p{L})komentator\p{L}*\s+(?:wojskow|militarn|ekonomiczn|gospodarcz)/iu,
  state,
  organisations: organisationNames,
  parties,
  institutions: buildInstitutions(),
  genericPlace:
    /(?:^|\s)(?:placówki|resortu|firmy|spółki|instytucji|urzędu|organizacji|związku|fundacji|klubu|partii|ministerstwa|agencji|lecznicy|uczelni|szkoły|jednostki|komisji)(?:\s|$)/u,
  ministries: new Map([
    ['MSZ', /zagranicz|dyplomac/u],
    ['MON', /obron/u],
    ['MSWiA', /wewnętrzn/u],
    ['MS', /sprawiedliwoś/u],
    ['MF', /finans/u],
    ['MEN', /edukac/u],
    ['MKiŚ', /klimat/u],
    ['MRiRW', /rolnictw/u],
    ['KE', /komisji europejskiej/iu],
  ]),
  ties: new Set(['z', 'ze', 'w', 'we', 'na']),
  nominativeAdjective,
  aliases: roleAliases,
  broader: broaderRoles,
  fame,
}

function institutionPattern(acronyms: string, beginnings: string): RegExp {
  const names = beginnings.replaceAll(
    /(^|\||\s|\(\?:)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  )
  return new RegExp(`(?:^|[\\s„"(])(?:(?:${acronyms.replaceAll(' ', '|')})(?![\\p{L}\\d])|${names})`, 'u')
}

function buildInstitutions(): RoleRules['institutions'] {
  const genders = { m: 'masculine', f: 'feminine', n: 'neuter' } as const
  return new Map(
    institutions.split(';').flatMap((row) => {
      const [letter = '', nominative = '', ...forms] = row.trim().split(/\s+/u)
      const gender = letter === 'f' || letter === 'n' ? genders[letter] : genders.m
      return [nominative, ...forms].map((form) => [form.toLowerCase(), { nominative, gender }] as const)
    }),
  )
}

const endings: Readonly<Record<Gender | 'neuter', readonly (readonly [RegExp, string])[]>> = {
  masculine: [
    [/([kg])i(?:ego|emu|m)$/u, '$1i'],
    [/ni(?:ego|emu|m)$/u, 'ni'],
    [/(?:ego|emu|ym)$/u, 'y'],
  ],
  feminine: [
    [/([kg])i(?:ej|ą)$/u, '$1a'],
    [/([kg])ą$/u, '$1a'],
    [/ni(?:ej|ą)$/u, 'nia'],
    [/(?:ej|ą)$/u, 'a'],
  ],
  neuter: [
    [/([kg])i(?:ego|emu|m)$/u, '$1ie'],
    [/ni(?:ego|emu|m)$/u, 'nie'],
    [/(?:ego|emu|ym)$/u, 'e'],
  ],
}

function nominativeAdjective(form: string, gender: Gender | 'neuter'): string {
  const found = endings[gender].find(([ending]) => ending.test(form))
  return found === undefined ? form : form.replace(found[0], found[1])
}
