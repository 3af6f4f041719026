import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'
import { polishSteps } from './report-steps.ts'

const counted = `
dead: zabit*|zgin*|ofiar*|zmarł*|zmarli|śmierteln*|nieżyjąc*
hurt: rann*|ranni|ucierpi*|poszkodowan*|obraże*|szpital*
ill: chor*|zachorow*|zakażo*|zakaże*|nosiciel*|przypad*
held: zatrzyman*|aresztow*|podejrzan*
missing: zagini*
evacuated: ewakuow*
homes: domów|domy|budynk*|mieszka*
`

const numerals = `
2: dwa dwie dwoje dwóch dwaj dwojga
3: trzy troje trzech trzej trojga
4: cztery czworo czterech czterej czworga
5: pięć pięcioro pięciu pięciorga
6: sześć sześcioro sześciu
7: siedem siedmioro siedmiu
8: osiem ośmioro ośmiu
9: dziewięć dziewięcioro dziewięciu
10: dziesięć dziesięcioro dziesięciu
11: jedenaście jedenaścioro jedenastu
12: dwanaście dwanaścioro dwunastu
13: trzynaście trzynaścioro trzynastu
14: czternaście czternaścioro czternastu
15: piętnaście piętnaścioro piętnastu
16: szesnaście szesnaścioro szesnastu
17: siedemnaście siedemnaścioro siedemnastu
18: osiemnaście osiemnaścioro osiemnastu
19: dziewiętnaście dziewiętnaścioro dziewiętnastu
20: dwadzieścia dwadzieścioro dwudziestu
30: trzydzieści trzydziestu
40: czterdzieści czterdziestu
50: pięćdziesiąt pięćdziesięciu
100: sto stu
`

const ordinals = `
2: drugi druga drugie drugą drugiej drugiego
3: trzeci trzecia trzecie trzecią trzeciej trzeciego
4: czwarty czwarta czwarte czwartą czwartej czwartego
5: piąty piąta piąte piątą piątej piątego
6: szósty szósta szóste szóstą szóstej szóstego
7: siódmy siódma siódme siódmą siódmej siódmego
8: ósmy ósma ósme ósmą ósmej ósmego
9: dziewiąty dziewiąta dziewiąte dziewiątą dziewiątej dziewiątego
10: dziesiąty dziesiąta dziesiąte dziesiątą dziesiątej dziesiątego
11: jedenasty jedenasta jedenaste jedenastą jedenastej jedenastego
12: dwunasty dwunasta dwunaste dwunastą dwunastej dwunastego
13: trzynasty trzynasta trzynaste trzynastą trzynastej trzynastego
14: czternasty czternasta czternaste czternastą czternastej czternastego
15: piętnasty piętnasta piętnaste piętnastą piętnastej piętnastego
16: szesnasty szesnasta szesnaste szesnastą szesnastej szesnastego
17: siedemnasty siedemnasta siedemnaste siedemnastą siedemnastej siedemnastego
18: osiemnasty osiemnasta osiemnaste osiemnastą osiemnastej osiemnastego
19: dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastą dziewiętnastej dziewiętnastego
20: dwudziesty dwudziesta dwudzieste dwudziestą dwudziestej dwudziestego
`

const multiples = `
1000: tys|tysi*
1000000: mln|milion*
1000000000: mld|miliard*
`

/** Polish reports, as agencies and dailies word them. */
export const polishReports: ReportRules = {
  code: 'pl',
  correction: {
    title:
      /^[^\p{L}]*(?:(?:pilne|ważne|uwaga|pap|aktualizacja)[^\p{L}]+)?(?:sprostowani[ea](?=\s*(?:[:.–—!(-]|$|do |dotycz|redakcj|w sprawie))|prostujemy|(?:korekta|poprawka|uzupełnienie) do (?:depesz|informacji|tekstu|artykułu|materiału)|(?:korekta|poprawiona wersja|wersja poprawiona) depeszy|popraw(?:iona wersja|iamy)|errata)|\((?:korekta|sprostowanie|wersja poprawiona)\)|\[(?:korekta|sprostowanie)\]/iu,
    doubtfulTitle: /^[^\p{L}]*(?:korekta|poprawka)\s*[:.–—-]/iu,
    lead: /błędn(?:ie|ą|y|e|a) (?:podal|poda[nł]|napisa|informo|zapisa|data|dat[ęy]|liczb|nazw|imi|informac)|(?:podaliśmy|napisaliśmy|informowaliśmy|poinformowaliśmy) (?:błędn|niepraw|omyłk|mylnie)|za (?:pomyłkę|błąd|omyłkę|nieścisłość)[\p{L}\s,]* przeprasza|przepraszamy za (?:pomyłk|błąd|omyłk|nieścisło)|wkradł[aoy]? się (?:błąd|pomyłka|nieścisłość)|wbrew temu, co (?:podaliśmy|napisaliśmy|informowaliśmy)|(?:podaliśmy|napisaliśmy|informowaliśmy), że[^.]*\.\s*(?:w rzeczywistości|to nieprawda)|w depeszy (?:pt\.|„|z )[^.]* (?:błędnie|powinno być|winno być)|(?:powinno|winno) być:|(?:podaliśmy|napisaliśmy|pisaliśmy|informowaliśmy|przekazaliśmy|depeszy|(?:naszym|porannym|wczorajszym|dzisiejszym|poprzednim|wcześniejszym) (?:tekście|artykule|materiale))[^.]{0,100}(?<!\p{L})(?:błędn|mylni|omyłk|pomyłk|niepraw|nieściśl|zł[yaeą] )|(?:podaliśmy|napisaliśmy|pisaliśmy|informowaliśmy|przekazaliśmy)[^.]*\. (?:to|była to|był to) (?:pomyłk|błąd|omyłk|nieprawd)|popraw(?:na|iona) wersja (?:depeszy|poniżej)|poprawn(?:a|e) (?:wersja|brzmienie) /iu,
  },
  retraction: {
    title:
      /(?<!\p{L})(?:wycofuj(?:e|emy|ą)|wycofał[ai]?|anuluj(?:e|emy)|anulował[ai]?|usunęliśmy|usuwamy) (?:swoj[ąe] |naszą |poranną )?(?:depesz|tekst(?!yl)|artykuł(?!y )|publikacj|notatk)|depesz[aęy] (?:została )?(?:anulowan|wycofan)|^[^\p{L}]*(?:anulowana|wycofana|anulowanie|wycofanie|anulacja)(?: depesz|\s*[:–—(-])|przepraszamy za (?:nieprawdziw|poranny|wczorajszy|ten) ?(?:tekst|artykuł|informac|publikac)/iu,
    doubtfulTitle: /^[^\p{L}]*(?:anulowan[eoa]|wycofan[eoa])\s*[:.–—(-]/iu,
    lead: /(?:prosimy|proszę|prosi) o (?:nie\s?wykorzystywanie|nie\s?publikowanie|usunięcie|pominięcie) (?:\p{L}+ )?(?:depesz|materiał|informac|tekst|artykuł|jej|go\b)|prosimy (?:jej |go )?nie (?:wykorzystywać|publikować)|(?:wycofuj(?:e|emy)|anuluj(?:e|emy)) (?:\p{L}+ )?(?:depesz|artykuł|tekst|informacj)|depesz[aęy][^.]{0,80} (?:zostaje |została |jest )?(?:anulowan|wycofan)|(?:artykuł|tekst|depeszę|informację)(?: ten| tę)? (?:usunęliśmy|wycofaliśmy)|(?:usunęliśmy|usuwamy|wycofaliśmy) (?:\p{L}+ )?(?:artykuł|tekst|depeszę|informację|wiadomość|wpis)/iu,
  },
  steps: polishSteps,
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
  ordinals: readNumerals(ordinals),
  multiples: readWordRows(multiples),
  weekdays: [
    'w niedzielę|niedzieln*',
    'w poniedziałek|poniedziałkow*',
    'we wtorek|wtorkow*',
    'w środę|środow*',
    'w czwartek|czwartkow*',
    'w piątek|piątkow*',
    'w sobotę|sobotni*',
  ].map(wholeWords),
  today: wholeWords('dziś|dzisiaj|dzisiejsz*'),
  atLeast: wholeWords('ponad|przeszło|co najmniej|przynajmniej|przekroczył[aoy]?|powyżej|blisko|około'),
  background: wholeWords(
    'w \\d{4}(?: r| roku)?|w (?:ubiegłym|zeszłym|minionym|tym) roku|od (?:początku|\\d{4}) (?:roku|wojny)|w ubiegłym (?:tygodniu|miesiącu)|w (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)|przed (?:rokiem|laty|\\p{L}+ (?:laty|tygodniami|miesiącami|dniami))|\\p{L}+ (?:lat|lata|miesięcy|miesiące|tygodni|tygodnie) temu|wcześniej',
  ),
  vagueThings: new Set(
    'osoba człowiek ludzie rok lato lat godzina minuta dzień doba tydzień miesiąc raz metr kilometr procent złoty tysiąc milion miliard punkt pozycja wiek'.split(
      ' ',
    ),
  ),
}
