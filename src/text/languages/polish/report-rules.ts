import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'

const steps = `
investigation: wszczę* (?:śledztwo|postępowanie|dochodzenie)|śledztwo wszczęto|złożyli? zawiadomieni*|zawiadomienie do prokuratury|idzie do prokuratury|rusza śledztwo
detained: zatrzyman[oaiye]|zatrzymali|zatrzymała|mają go|wpadł[ai]?|w ręce policj*|ujęt[oyi]
charged: zarzut|zarzuty|z zarzut[ea]m|postawiono zarzut*|usłysza* zarzut*|zarzuca (?:mu|jej|im)|oskarżon[yai]|akt oskarżenia
jailed: (?:trzy )?miesiąc[ea] aresztu|miesięcy aresztu|tymczasowe aresztowanie|trafił[ai]? do aresztu|aresztowan[oyai]|areszt dla
released: zwolnion[yai] z aresztu|wyszł[aoy]? na wolność|wyszedł na wolność|wypuszczon[yaoi]|zwolniono z aresztu|uwolnion[yaoi]
sentenced: skazan[yaio]|uniewinnion[yaio]|prawomocn*|wyrok zapadł|sąd uchylił|sąd utrzymał|umorzon[oaey]|umorzył[ao]?
caught: odłowion*|odłowiono|schwytano|złapan*|złapali
found: odnalezion[yaoi]|odnaleźli|odnaleziono|odzyskał[ai]?|odzyskano|odnalazł[ai]?
cause: opini[iąa] biegłych|wyniki badań|są wyniki|przyczyn[ąa] był[ao]?|biegły wskazał|biegli wskazali|ustalono przyczynę|wykluczyli|wykluczono
protested: not[aęy] (?:protestacyjn*|dla)|wezwan[oya] (?:ambasadora|do msz)|chargé*
stated: oświadczył[ao]?
heard: chc[ea] (?:w trybie pilnym )?wysłuchać|komisja wysłucha*|wezwan[oyai] przed komisję
moved: pad[łl]* wniosek|złożyli? wniosek|wniosek o (?:wotum|odwołanie|dymisję)
denied: zaprzecz*|dementuj*|zdementował*|odrzuca oskarżenia|nieprawdziw[aey]
cancelled: odwołan[oaye]|anulowan[oaye]|wycofał[ai]? się|wstrzyman[oaye]|zawieszon[oaye]|unieważnion[oaye]
adopted: uchwalił[ai]?|uchwalon[oaey]|przegłosow*|przyjął ustawę|przyjęli ustawę|sejm przyjął|senat przyjął
signed: podpisał[ai]?|podpisan[oaye]
vetoed: zawetow*|odrzucił[ai]?|skierował[ai]? do trybunału|skarg[ęi] do trybunału
talks: rozmowy (?:utknęły|zerwano|zakończ*)|bez porozumienia|zawarli porozumienie|jest porozumienie|osiągn* porozumienie|zawarto
ended: zakończył[aoiy]? się|zakończon[oaey]|dobiegł[ao]? końca|opanowan[oyae]|ugaszon[oyae]|odwołano alarm
resigned: podał[ai]? się do dymisji|złożył[ai]? (?:dymisję|rezygnację)|zrezygnował[ai]?|odwołał[ai]? (?:ministra|prezesa|dyrektora)|zdymisjonowan*
died: zmarł[aiy]?|nie żyje|zginął|zginęł[aiy]
recovered: odzyskał[ai]? przytomność|wyszł[aiy] ze szpitala|są już w domach
grew: wzrosł[aoiy]|wydłużył[aoiy]?|już \\d+|przybył[oa]?
later: drugi dzień|trzeci dzień|kolejny dzień|nazajutrz|dzień później|studzi
rewarded: nagrod[aęy]|medal
investor: szuka inwestora|znalazł[ai]? inwestora|przejmie
limit: z limitem|obowiązkow[aey]|przesunięci[ae] terminu|wspólne stanowisko
`

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

/** Polish reports, as agencies and dailies word them. */
export const polishReports: ReportRules = {
  code: 'pl',
  correction: {
    title:
      /^[^\p{L}]*(?:(?:pilne|ważne|uwaga|pap|aktualizacja)[^\p{L}]+)?(?:sprostowani[ea](?=\s*(?:[:.–—!(-]|$|do |dotycz|redakcj|w sprawie))|prostujemy|(?:korekta|poprawka|uzupełnienie) do (?:depesz|informacji|tekstu|artykułu|materiału)|(?:korekta|poprawiona wersja|wersja poprawiona) depeszy|popraw(?:iona wersja|iamy)|errata)|\((?:korekta|sprostowanie|wersja poprawiona)\)|\[(?:korekta|sprostowanie)\]/iu,
    doubtfulTitle: /^[^\p{L}]*(?:korekta|poprawka)\s*[:.–—-]/iu,
    lead: /błędn(?:ie|ą|y|e|a) (?:podal|poda[nł]|napisa|informo|zapisa|data|dat[ęy]|liczb|nazw|imi|informac)|(?:podaliśmy|napisaliśmy|informowaliśmy|poinformowaliśmy) (?:błędn|niepraw|omyłk|mylnie)|za (?:pomyłkę|błąd|omyłkę|nieścisłość)[\p{L}\s,]* przeprasza|przepraszamy za (?:pomyłk|błąd|omyłk|nieścisło)|wkradł[aoy]? się (?:błąd|pomyłka|nieścisłość)|wbrew temu, co (?:podaliśmy|napisaliśmy|informowaliśmy)|(?:podaliśmy|napisaliśmy|informowaliśmy), że[^.]*\.\s*(?:w rzeczywistości|to nieprawda)|w depeszy (?:pt\.|„|z )[^.]* (?:błędnie|powinno być|winno być)|(?:powinno|winno) być:|popraw(?:na|iona) wersja (?:depeszy|poniżej)|poprawn(?:a|e) (?:wersja|brzmienie) /iu,
  },
  retraction: {
    title:
      /(?<!\p{L})(?:wycofuj(?:e|emy|ą)|wycofał[ai]?|anuluj(?:e|emy)|anulował[ai]?|usunęliśmy|usuwamy) (?:swoj[ąe] |naszą |poranną )?(?:depesz|tekst(?!yl)|artykuł(?!y )|publikacj|notatk)|depesz[aęy] (?:została )?(?:anulowan|wycofan)|^[^\p{L}]*(?:anulowana|wycofana|anulowanie|wycofanie|anulacja)(?: depesz|\s*[:–—(-])|przepraszamy za (?:nieprawdziw|poranny|wczorajszy|ten) ?(?:tekst|artykuł|informac|publikac)/iu,
    doubtfulTitle: /^[^\p{L}]*(?:anulowan[eoa]|wycofan[eoa])\s*[:.–—(-]/iu,
    lead: /(?:prosimy|proszę|prosi) o (?:nie\s?wykorzystywanie|nie\s?publikowanie|usunięcie|pominięcie) (?:\p{L}+ )?(?:depesz|materiał|informac|tekst|artykuł|jej|go\b)|prosimy (?:jej |go )?nie (?:wykorzystywać|publikować)|(?:wycofuj(?:e|emy)|anuluj(?:e|emy)) (?:\p{L}+ )?(?:depesz|artykuł|tekst|informacj)|depesz[aęy][^.]{0,80} (?:zostaje |została |jest )?(?:anulowan|wycofan)|(?:artykuł|tekst|depeszę|informację)(?: ten| tę)? (?:usunęliśmy|wycofaliśmy)|(?:usunęliśmy|wycofaliśmy) (?:\p{L}+ )?(?:artykuł|tekst|depeszę|informację)/iu,
  },
  steps: readWordRows(steps),
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
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
}
