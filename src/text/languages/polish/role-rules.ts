import type { Gender, RoleRules } from '#text/languages/language.ts'
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
  n Laboratorium; f Polska Polski; m Sejm Sejmu Sejmie; m Senat Senatu; m Parlament Parlamentu Parlamencie; f Redakcja Redakcji; n Kolegium; f Uczelnia Uczelni; f Spółka Spółki`

const thinkTank =
  /(?:^|[\s„"(])(?:OSW|PISM|PAN|UW|UJ|UAM|UMCS|UŁ|UMK|SGH|AGH|ASzW|AON|KUL|SWPS|CASE|WEI|IEŚ|ISW|IISS|RUSI|CSIS|RAND|ECFR|GMF|INE|IDM|IMGW\S*|ISP|CBOS|ośrod\S+ studiów|ośrod\S+ analiz|instytu\S*|uniwersyte\S*|akademi\S*|politechni\S*|fundacj\S*|szko[łl]\S* (?:głó|wyż)\S*|uczelni\S*|katedr\S*|zakład\S*|wydział\S*|think tank\S*|think-tank\S*|centr(?:um|a) (?:analiz|studiów|badań|stosunków|strategi|nauk)\S*|obserwatori\S*|laboratori\S*|klini\S*)/iu

const state =
  /(?:^|[\s„"(])(?:MSZ|MON|MSWiA|MS|MF|MEN|KPRM|KPRP|BBN|ABW|AW|CBA|CBŚP|SKW|SWW|NATO|UE|ONZ|KE|PE|NIK|RCB|NBP|KNF|UOKiK|PKW|RPO|GUS|KGP|KSP|KWP|KPP|PSP|OSP|SG|WOT|IPN|GDDKiA|ZUS|NFZ|GIS|GDOŚ|RDOŚ|GRU|FSB|SBU|HUR|FBI|CIA|PiS|PO|KO|PSL|PL2050|KRRiT|ministerst\S*|resort\S*|dyplomacj\S*|rząd\S*|sejm\S*|senat\S*|parlament\S*|kancelari\S* (?:prez|prem|sej|sen)\S*|komisj\S*|polic\S*|straż\S*|woj(?:sk|en)\S*|obron\S*|sztab\S*|arm\S*|departament\S*|urz[ąę]d\S*|gmin\S*|miast\S*|wojewódz\S*|powiat\S*|rad[ya]\S* (?:mini|bezp|mias|gmin|europ)\S*|bezpieczeństwa narodowego|wywiad\S*|kontrwywiad\S*|prokuratur\S*|są[d]\S*|trybuna\S*|państw\S*|izb\S*|partii|klub\S*|nadleśnictw\S*|brygad\S*|dywizj\S*|pułk\S*|inspekcj\S*|agencj\S* bezp\S*|prezydent\S*|premier\S*|ministr\S*|republi\S*|kraj\S*|koalic\S*|frakc\S*|białorus\S*|rosj\S*|ukrain\S*|ukraiń\S*|rosyj\S*)/iu

/** How a Polish article gives a role. */
export const roleRules: RoleRules = {
  words: roleWords,
  links: new Set('i oraz a ds do spraw od w we z ze na przy nad dla po rezerwy spoczynku stanie'.split(' ')),
  adjective:
    /^(?!\S*śmy$)\S*(?:[^aeiouyąę]y|[kgn]i|[wnłksct]a|ego|emu|ej|[iy]m|ną|ką|wą|łą|były|była|wielolet\S+|dziś|obecnie|dawny)$/u,
  verbLike:
    /(?:[aiyuęe]ł|[aiyęe]ła|[aiyęe]ło|[aiyeę]li|[aiyeę]ły|uje|ują|[aio]no|[aiuy]ć|jest|są|był|być|może|mogą|ma|mają|będzie|[ęe]to)$/u,
  former: /^(?:był[yaegomj]+|byłą|b|eks|ex|dawn\S+|emerytowan\S+|ówczesn\S+)$/u,
  thinkTank,
  state,
  institutions: buildInstitutions(),
  ties: new Set(['z', 'ze', 'w', 'we', 'na']),
  nominativeAdjective,
  aliases: roleAliases,
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
