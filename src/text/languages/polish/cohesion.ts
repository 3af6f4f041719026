import type { CohesionRules } from '#text/languages/summary-rules.ts'
import { furniture } from './furniture.ts'
import { speechVerbs } from './speech-verbs.ts'
import { missingSubject } from './missing-subject.ts'
import { roleWords } from './titles-and-roles.ts'

/** Pronouns of a thing or a person named before, in every case. */
const pronouns = `on ona ono oni one jego jej ich jemu niego niej nim nimi nich ten ta to te ci tego tej tych temu tym tymi tę tam
  stamtąd stąd tu tutaj wtedy wówczas tak taki taka takie taką takiego takiej tyle sam sama swój swoją swoje swojego swojej swoich swoim
  inni inne innych pozostali pozostałe pozostałych oba obie obaj oboje niektórzy niektóre nikt`

/** Conjunctions and adverbs that join a sentence to the one before it. */
const connectives = `jednak jednakże ale lecz bo bowiem gdyż ponieważ więc zatem dlatego dlaczego natomiast zaś również także też ponadto poza oprócz mimo
  tymczasem potem później następnie wreszcie dodatkowo co i a oraz właśnie podobnie podobny podobna podobne inaczej wcześniej chociaż choć
  zamiast ile kiedy obok naprzeciw nieopodal nieoficjalnie łącznie mowa teraz jeszcze równolegle docelowo`

/** What counts or ranks; it goes on where no noun of its own stands behind it ("Pierwszy będzie", "Dwa kolejne", "Część z nich"). */
const ranked = String.raw`(?:pierwsz|drug|trzeci|czwart|ostatni|kolejn|następn|jed[ne]|najbliż|najdłuż|najwięk|najmniej|dw[aió]|trz[ey]|czter|część|większość|wiele|wielu|kilk)\p{L}*`

/** Nouns of things by which the press takes up again what it has named. */
const takenUp = `dokument umowa umowę porozumienie projekt ustawa decyzja decyzję przepisy nowelizacja nowelizację rozporządzenie
  spotkanie raport badanie wyrok kara spółka firma firmę koncern producent resort placówka szpital sprawa sprawę zdarzenie wypadek
  budynek obiekt pojazd maszyna maszyny samochód auto jednostka zwierzę zwierzęta program inwestycja wniosek wnioski notatka notatkę strefa strefę
  zmiany kwota opłata opłaty opłatę stawka stawki podwyżka podwyżki wpis post nagranie film zdjęcie wideo słowa wypowiedź federacja organizacja stowarzyszenie agencja dziennik portal gazeta akcja kampania pożar system zasady`

/** Nouns of persons beside the words for roles. */
const persons = `mężczyzna mężczyznę kobieta kobietę dziecko chłopiec dziewczyna dziewczynka nastolatek nastolatka para napastnik sprawca podejrzany
  podejrzana zatrzymany zatrzymani poszkodowany poszkodowani ofiara ofiary rozmówca rozmówczyni gość gościni prowadzący prowadząca śledczy funkcjonariusze
  organizatorzy zwolnieni protestujący uczestnicy autorzy wnioskodawcy`

/** The same nouns behind a preposition ("Z dokumentu wynika"). */
const takenUpIn = `dokumentu umowy porozumienia raportu tekstu treści doktryny notatki komunikatu projektu ustawy badania badań
  dokumencie umowie porozumieniu raporcie komunikacie projekcie ustawie badaniu`

/** Offices of which a country has one at a time need no introduction. */
const known = new Set(
  'premier premierka prezydent prezydentka marszałek papież król królowa kanclerz rzecznik'.split(' '),
)

const roles = [...roleWords.entries()]
  .filter(([word, { isTitle }]) => !isTitle && !known.has(word))
  .map(([word, { isNominative }]) => ({ word, isNominative }))

/** Institutions named before ("szef resortu"). */
const ofPlace =
  '(?:resortu|ministerstwa|firmy|spółki|koncernu|placówki|urzędu|organizacji|związku|fundacji|klubu|partii|agencji|uczelni|szkoły|jednostki|komisji|gminy|miasta)'

/** A finite verb by its ending, and the commonest that end otherwise. */
const verb = String.raw`(?:się|\p{Ll}{2,}[aiyuęeąo]ł|\p{Ll}+[aiyęeó]ł[aoy]|\p{Ll}+[aiyeęu]li|\p{Ll}+(?:uje|ują)|jest|są|był[aoy]?|byli|ma|mają|miał[aoy]?|mieli|może|mogą|nie|już|też|także|będ(?:zie|ą)|zostan(?:ie|ą)|został[aoy]?|to|wynosi|pozwala|zakłada|dotyczy|trafi|wzrośnie|wzrosną|spadnie|spadną|zniknie|znikną|grozi|leży|zapewnia|dodaje|uważa|potrwa|zbada|wejdzie|podnosi|podnoszą|stoi|twierdzi|mówi|nadal|nazywa|podkreśla|przyznaje|wskazuje|zaznacza|przypomina|zapowiada)`

/** What makes a Polish sentence hang on another one, and what on a page is no text of the article. */
export const cohesion: CohesionRules = {
  goesOn: new RegExp(
    String.raw`^(?:[–—-]\s*)?(?:(?:\p{L}+\s+)?(?:z|ze|według|po|na|w|we|za|o|od|do|dla|przez|przy|przed|pod|nad|poza|bez|mimo|między|spośród|wśród)\s+(?:jego|jej|ich|nich|niej|nim|niego|nią|nie|nimi|tym|tego|tej|tych|tę|tą|tymi|to|czym)|(?:${any(pronouns)}|${any(connectives)})|${ranked}\s+(?:z|ze|spośród|${verb}|kolejn\p{L}+|inn\p{L}+|pozostał\p{L}+|następn\p{L}+)|nie\s+(?:ma\s+wśród|\p{L}+(?:ę|ego|ych|[iaye]li))|poszło\s+o|część\s+\p{L}+\s+(?:to|ma|stanowi)|wspomnian\p{L}+|(?:dzień|rok|tydzień|miesiąc|\p{L}+\s+(?:lata|dni|godziny|minut\p{L}*|godzin|lat|miesi\p{L}+))\s+(?:wcześniej|później)|(?:tego|tej)\s+sam\p{L}+|w\s+(?:efekcie|rezultacie|związku|odpowiedzi|zamian|konsekwencji)|przede\s+wszystkim|z\s+kolei|przy\s+okazji|co\s+(?:więcej|innego)|to\s+samo|(?:na\s+pytan\p{L}+|(?:za|do)?pytan\p{L}+))(?=[\s,.:;–—-]|$)`,
    'u',
  ),
  pointsBack:
    /(?:^|[\s,(])(?:jednak|jednakże|bowiem|również|także|też|natomiast|zaś|z\s+kolei|wtedy|wówczas|tam|w\s+tym\s+kontekście|w\s+(?:tej|tym)\s+(?:sprawie|sytuacji|celu|względem|czasie|przypadku)|pod\s+tym\s+względem|ten\s+sposób|(?:w|z|na|o|po|za|dla|od|do|przez|przed|nad|pod|przy|między|wobec)\s+(?:nich|niej|niego|nim|nią|nimi)|(?:na|przez|za|od|do)\s+(?:to|tego)(?!,)|(?:na|w|za)\s+(?:jego|jej|ich)\s+\p{Ll}+|jego\s+zdaniem|jej\s+zdaniem|przy\s+tym|za\s+to|daje\s+to|t(?:ym|ych|ej|ego|ymi|ą)\s+sam\p{L}+(?!\s+co|,\s+co|,\s+[wnzo]?\s*któr)\s+\p{L}+|ci\s+ostatni)(?=[\s,.;]|$)|(?<!,\s+w)(?:^|[\s(])(?:te|tych|tej|tego|tym|tę|ten|ta|tymi|taki|takich|takie|taką|takiej|takiego|takim)\s+(?!rok|miesi|tygod|sam|pory|dni|razem|wieku|lat|momen|chwil|któr|co\s|raz|jak)\p{Ll}+|(?:lata|dni|miesiące|tygodnie|godziny|rok)\s+później(?!\p{L})|(?<=,\s+)mimo\s+to(?!\p{L})/u,
  belongsToQuotes: new RegExp(
    String.raw`^(?:[–—-]\s*)?(?:(?:[Ww]edług|[Zz]daniem|[Ww]\s+(?:ocenie|opinii))\s+(?:jego|jej|ich|nich|niego|niej)|(?:Jego|Jej|Ich)\s+zdaniem|W\s+(?:jego|jej|ich)\s+(?:ocenie|opinii)|(?:Według|Zdaniem|W\s+(?:ocenie|opinii))\s+(?:${roles.map(({ word }) => word).join('|')})\s+(?!z\s|ze\s|ds|do\s|od\s|(?:dr|prof|gen|płk|st|mł|mjr|kpt|ks)\.?\s|\p{Lu})|(?:Według|Zdaniem|W\s+(?:ocenie|opinii))\s+(?:gości|rozmówc|naszego|naszej)|Go(?:ść|ścini)\s|Jak\s+(?:doda|podkreśl|zaznacz|zauważ|wyjaśni|tłumacz|przyzna|stwierdz|twierdz|przypom|ocen|wskaz|mówi|powiedzi|zapewni)\p{L}*|(?:Innego|Podobnego|Odmiennego|Tego\s+samego|Przeciwnego)\s+zdania|Zupełnie\s+inaczej|(?:Nie\s+)?(?:[Ww]szyscy|każdy)\s+podziela)`,
    'u',
  ),
  bareThing: new RegExp(
    String.raw`^(?:(?:(?:od|do|w|we|po|przed|za)\s+\p{L}+\s+)?(${any(takenUp)})\s+(?:ten\s+|ta\s+|to\s+)?${verb}|chodzi\s+o\s+(\p{L}+)|(?:z|w|na\s+mocy|według)\s+(${any(takenUpIn)}))(?=[\s,.]|$)`,
    'u',
  ),
  bareRole: new RegExp(
    String.raw`^(${[...wordsOf(persons), ...roles.filter(({ isNominative }) => isNominative).map(({ word }) => word)].join('|')})(?:,\s+(?:któr|znan)[^,]*,)?\s+(?:${ofPlace}\s+)?(?:ten\s+|ta\s+)?(?:${verb}|${[...speechVerbs.keys()].join('|')})(?=[\s,.]|$)`,
    'u',
  ),
  lacksSubject:
    /^(?:\p{L}+(?:ił|ył|ał|iła|yła|ała|ili|yli|ali|uje|ują|[aiye]|ają|ono|ano)(?:\s+(?:też|także|również|przy\s+tym|jednak|przy\s+okazji))?,\s+(?:że|iż|by|żeby|jak|czy|ile|kiedy|gdzie)\s|\p{L}+(?:ła|ło|ły|li|ł|no|to|i|y|e|a|ą)\s+(?:go|ją|je|jej|mu|im|to|o\s+tym|za\s+to)\s|(?:\p{L}+\s+){1,2}(?:go|ją|mu|im)\s|(?:obejmuje|dotyczy|przewiduje|zakłada|był[aoy]?|ma|miał[aoy]?|mają|mieli|chce|chcą|może|mogą|pochodzi|pracuje|pracował|pracowała|mieszka|mieszkał|stał|stała|zajmuje|zajmował|zajmowała|kieruje|kierował|kierowała|pełni|pełnił|pełniła|pokazuje|wyciąga|odpowiada|uciekł|uciekła|usłyszał|usłyszała|trafił|trafiła|zginął|zmarł|przyznał|przyznała|\p{L}+ł[a]?\s+(?:też|także|również|przy\s+tym))\s)/u,
  missingSubject,
  planned: /(?:^|\s)(?:miał[aoy]?|mieli)\s(?:[^,.]+\s)?\p{L}+(?:ć|c)(?!\p{L})/u,
  denies: /^(?:nie|ale|tymczasem|stało\s+się\s+inaczej|skończyło\s+się)\s|\sjednak(?!\p{L})/u,
  furniture,
  newsroom:
    /(?:^|[\s(])(?:pytan[yai]\s+(?:był[aoiy]?|byli)|(?:był[aoiy]?|byli)\s+pytan[yai]|zapytal\S+|zapytaliśmy|spytal\S+|pytam\S*|rozmawia(?:my|liśmy|m)|(?:rozmawiał|rozmawiała|gościł|gościła)\s+(?:o|z)\s|nasz\p{L}{0,3}\s+(?:redakc|informac|ustale|rozmów|czyteln|reporter|dziennikar)\p{L}*|do\s+redakcji|odebra\p{L}+\s+od\s+nas|(?:na\s+koniec|na\s+początku)\s+(?:programu|audycji|rozmowy)|rozmow(?:a|y)\s+z\s)(?=[\s,.:;?]|$|(?<=\s))|liśmy(?![\p{L}])|^\p{L}+\s+rozmawiał|(?:^|[\s”"])pozna(?:ł[aoiy]?|li)\s+(?:\p{L}+\s+)?(?:kulisy|raport|projekt|treść|szczegóły|dokument)|\s(?:do\s+któr\p{L}+\s+)?dotar(?:ł[aoy]?|li)\s+(?:\p{L}+\s+)?(?:do\s+(?:dokument|raport|nagra|pism|projekt|treści)|przed\s+publikacją)/u,
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

function any(list: string): string {
  return wordsOf(list).join('|')
}
