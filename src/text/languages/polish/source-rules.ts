import type { SourceRules, SpeechVerb } from '#text/languages/language.ts'
import { documentNouns, institutionNouns, knownNames } from './source-nouns.ts'
import { sourcePeople } from './source-people.ts'
import { speechVerbs } from './speech-verbs.ts'

/** How the Polish press reports what an institution, a document or somebody without a name says. */
export const sourceRules: SourceRules = {
  moreOfName: /^(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)+\s(?:i|oraz)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*/u,
  institutions: institutionNouns,
  documents: documentNouns,
  names: knownNames,
  nameStarts: new Set([...knownNames.keys()].map((name) => name.split(' ')[0] ?? name)),
  people: sourcePeople,
  oneOf: /^(?:jeden|jedna|jedno)$/u,
  origin:
    /^(?:amerykańsk|rosyjsk|ukraińsk|białorusk|niemieck|francusk|brytyjsk|chińsk|izraelsk|litewsk|łotewsk|estońsk|czesk|słowack|węgiersk|włosk|hiszpańsk|japońsk|turec|tureck|irańsk|szwedzk|fińsk|norwesk|duńsk|holendersk|belgijsk|rumuńsk|austriack|kanadyjsk|koreańsk|londyńsk|kijowsk|moskiewsk|mińsk|berlińsk|waszyngtońsk|unijn|zagraniczn|tamtejsz)\p{L}+$/u,
  adjective: /^\p{Ll}{3,}(?:[wn]i?e|[sc]kie|cze|[jż]sz[aey])$/u,
  participle: /ąc[aey]$/u,
  office:
    /^(?:(?:\p{Lu}\p{L}+\s)?Agencja\s(?!.*(?:[Pp]ras|[Ii]nform|[Tt]elegraf))|(?:Krajow|Państwow)[ae]\s(?:Biuro|Rada|Administracja|Izba|Inspekcja|Komisja))/u,
  from: 'od',
  ofPlace: /^\p{Ll}{3,}[sc]k(?:a|i|ie)$/u,
  time: /^(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|rano|wieczorem|południ\p{L}+|nocy|poranku|weekend|tygodniu|tydzień|miesiącu|roku|r\.?|stycz\p{L}+|lut\p{L}+|mar(?:cu|ca)|kwie[tc]\p{L}+|maj[au]|czerw\p{L}+|lip(?:cu|ca)|sierp\p{L}+|wrze[śs]\p{L}+|paździer\p{L}+|listopad\p{L}+|grud(?:niu|nia)|wczoraj|dziś|dzisiaj|komunikacie|komentarzu|oświadczeniu|odpowiedzi|raporcie|stanowisku|piśmie|depeszy|wpisie|mailu)$/u,
  inanimate:
    /^(?:wskaz|potwierdz|dowod|dowió|dowio|sugeruj|sugerow|zasugerow|zapowiad|przypomin|zdradz|ujawni|głosi|przewid|przekonuj|mówi|podpowiad|zakłada|ostrzeg|pokazu|wyraża|zaczyna|kończy|ciągnie|prostuj|rozwij)/u,
  hypothetical: new Set(
    'gdyby gdy kiedy jeśli jeżeli czy choć chociaż ponieważ bo skoro zanim dopóki nikt'.split(' '),
  ),
  negatable: /^(?:ukryw|kryje|krył|wyklucz|zaprzecz)/u,
  negation: 'nie',
  reflexive: 'się',
  that: /(?:^|[\s,])(?:że|iż)\s/u,
  bentNoun: /^\p{Ll}*(?:[iyuęą]|ie|ach|ami|em|ego|ej|ych|om)$/u,
  families: [
    new Set(
      'firma spółka koncern przedsiębiorstwo grupa deweloper operator producent wykonawca przewoźnik marka'.split(
        ' ',
      ),
    ),
    new Set(['resort', 'ministerstwo']),
  ],
  otherThat: /(?:^|\s)(?:mimo|dlatego|chyba|tylko|zwłaszcza|tyle|tak|zwaszcza|pomimo|szczególnie)\s*,?\s*$/iu,
  relative: /^któr(?:y|a|e|zy)$/u,
  verbOfParticiple,
  calling: new Map(
    ['nazwał', 'nazywał', 'określił', 'określał']
      .flatMap(pastOf)
      .concat(['nazywa', 'określa'].map((form) => [form, spoken(null)] as const)),
  ),
  opinionWord: /(?:zdanie|przekonaniu|oceni|opini|wedłu)/iu,
  opinion:
    /^(?:(?<cue>zdaniem|według|w\s+(?:ocenie|opinii|przekonaniu))|(?:w\s+)?(?<his>jego|jej|ich)\s+(?:zdaniem|ocenie|opinii|przekonaniu))(?=\s)/iu,
  joinBehind: /^\s(?:i|oraz|a|ale)\s/u,
  joinAhead: /["”»]\s(?:i|oraz)\s$/u,
  bentName: /(?:ego|[^aeiouyąęó]iej|[sc]kiej|ów|ii|\p{Ll}{3}[bdgklmnprstw]u)$/u,
  place: /^\s+(?:(?:ze?|w)\s\p{Lu}[\p{L}-]*(?:\s(?:w\s|i\s)?\p{Lu}[\p{L}-]*){0,6}|\([^()]{1,60}\))/u,
  tail: /^\s+(?:z|ze|w|od|do|ds\.|i)\s[\p{L}\s.-]{3,60}(?=,)/u,
  possessors: new Map([
    ['jego', 'masculine'],
    ['jej', 'feminine'],
  ]),
  relativeForm: /^któr\p{L}+$/u,
  someones: /^(?:zdaniem|w\s)/u,
  as: 'jak',
  follows: /^wynika(?:ło)?$/u,
  reads:
    /^(?:czytamy|przeczytaliśmy|napisano|zapisano|podano|podkreślono|zaznaczono|stwierdzono|wskazano|zapewniono|poinformowano|przekazano|wyjaśniono|oceniono|dodano)$/u,
  complement:
    /^(?:resortu|rządu|gminy|miasta|klubu|partii|ministerstwa|spółki|firmy|urzędu|szpitala|szkoły|uczelni|związku|policji|straży|wojska|armii|obrony|dyplomacji|komisji|parlamentu|sejmu|senatu|regionu|kraju|państwa|wsi|rady|zarządu|banku|fundacji|portalu|agencji|instytutu|ośrodka|biura|\p{Ll}+(?:ego|iej|owej|nej|[sc]kiej|ów))$/u,
  copula: /(?:^|[\s,])(?:to|jest|są|był[aoy]?|będzie|jako|mianem)\s*$/u,
  publishing: /^(?:poda[jwłl]|donosi|doni[oó]s|poinform|inform|napisa|pisze|pisał|relacjon|ujawni|przypomn)/u,
  ofSomewhere: /^mieszka[nń]/u,
  countries:
    /^(?:Polski|Rosji|Ukrainy|Białorusi|Niemiec|Węgier|Litwy|Łotwy|Estonii|Czech|Słowacji|Francji|Włoch|Hiszpanii|Wielkiej|Brytanii|Stanów|USA|Chin|Japonii|Turcji|Izraela|Iranu|Gruzji|Mołdawii|Rumunii|Bułgarii|Serbii|Finlandii|Szwecji|Norwegii|Danii|Austrii|Belgii|Holandii|Grecji|Kanady|Armenii|Kazachstanu|Europy)$/u,
  occasion: /^(?:(?:za|do)?pyta\p{L}+|dopytywan\p{L}+|pytan\p{L}+|proszon\p{L}+|cytowan\p{L}+|\p{L}+ąc)$/u,
  holders: new Map([
    ['niego', 'masculine'],
    ['niej', 'feminine'],
    ['nich', null],
  ]),
}

function spoken(gender: SpeechVerb['gender']): SpeechVerb {
  return { gender, isPlural: false, isNewsroom: false, isAssessment: true }
}

function pastOf(masculine: string): readonly (readonly [string, SpeechVerb])[] {
  const stem = masculine.slice(0, -1)
  return [
    [masculine, spoken('masculine')],
    [`${stem}ła`, spoken('feminine')],
    [`${stem}ło`, spoken('neuter')],
  ]
}

/** "dodając" is of "dodaje", "podkreślając" of "podkreśla", "mówiąc" of "mówi", "tłumacząc" of "tłumaczy", "pisząc" of "pisze". */
function verbOfParticiple(form: string): string | null {
  if (!form.endsWith('ąc')) return null
  const [short, long] = [form.slice(0, -3), form.slice(0, -2)]
  const candidates = form.endsWith('jąc') ? [short, `${short}je`] : [`${long}i`, `${long}y`, `${long}e`, long]
  return candidates.find((verb) => speechVerbs.has(verb)) ?? null
}
