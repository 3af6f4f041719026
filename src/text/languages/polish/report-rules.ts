import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'

const steps = `
investigation: wszcz(?:ęł[aoiy]|ęt[oae]|ął|yna) (?:śledztwo|postępowanie|dochodzenie)|śledztwo wszczęto|złożyli? zawiadomieni*|zawiadomienie do prokuratury|idzie do prokuratury|rusza śledztwo|jest śledztwo|prokuratura (?:bada|sprawdza|wszczęła)
detained: zatrzyman[oaiye]|zatrzymali|zatrzymała|mają go|wpadł[ai]?|w ręce policj*|w rękach (?:policji|śledczych|służb|agentów|CBA|CBŚP|ABW|FBI)|ujęt[oyi]|ujęli|pojman[oyaie]|pojmali|doprowadz(?:ono|ony|ona|eni) do prokuratury
charged: zarzut|zarzuty|z zarzut[ea]m|postawiono zarzut*|usłysza* zarzut*|zarzuca (?:mu|jej|im)|oskarżon[yai]|akt oskarżenia|przed sądem stan(?:ie|ą|ął|ęła)
jailed: (?:trzy )?miesiąc[ea] aresztu|miesięcy aresztu|tymczasowe aresztowanie|trafił[ai]? do aresztu|aresztowan[oyai]|areszt dla|w areszcie
released: zwolnion[yai] z (?:aresztu|więzienia|kolonii|niewoli)|wyszł[aoy]? na wolność|wyszli na wolność|wyszedł na wolność|na wolności|wypuszczon[yaoi]|wypuści(?:ł[aoy]?|li)|zwolniono z aresztu|uwolni(?:on[yaoi]|eni|ł[aoy]?|li)|ułaskawi(?:on[yaoi]|eni|ł[aoy]?)|odzyskał[aiy]? wolność|jest już w (?:Polsce|kraju|domu)|są już w (?:Polsce|kraju)
sentenced: skazan[yaio]|skazał[aoi]?|uniewinni(?:on[yai]|eni|ł[aoi]?)|prawomocn*|wyrok zapadł|zapadł wyrok|usłysza(?:ł[ai]?|eli) wyrok|jest wyrok|sąd uchylił|sąd utrzymał|umorzon[oaey]|umorzył[ao]?|(?<!groz.{0,30})(?:lata?|rok|miesiące|miesięcy) (?:więzienia|kolonii|łagru|pozbawienia wolności|w zawieszeniu)|(?<!groz.{0,30})dożywocie
caught: odłowion*|odłowiono|schwytano|złapan*|złapali
found: odnalezion[yaoi]|odnaleźli|odnaleziono|znaleziono|znalezion[yaei]|znaleźli|odzyskał[ai]?|odzyskano|odnalazł[ai]?|odnalazła się|cał[yaei] i zdrow[yaei]|cali i zdrowi|natrafili?|dotarli do|szczęśliwy finał|wyłowion[yaoei]|wyłowili
cause: opini[iąa] biegłych|wyniki badań|są wyniki|przyczyn[ąa] był[ao]?|biegły wskazał|biegli wskazali|ustalono przyczynę|wykluczyli|wykluczono
admitted: przyznał[aoi]? się|przyznali się|wziął odpowiedzialność|wzięli odpowiedzialność|wzięło odpowiedzialność|bierze odpowiedzialność|potwierdzi(?:ł[aoi]?|li|ono)
protested: not[aęy] (?:protestacyjn*|dla)|wezwan[oya] (?:ambasadora|do msz)|chargé*
stated: oświadczył[ao]?
answered: odpowiada|odpowiedział[aoi]?|odpowiedź na|reaguje|reagują|zareagował[aoi]?|zabrał[aoi]? głos|zabiera głos|przeprasza(?:ją|m|my)?|przeprosił[aoi]?|komentuj(?:e|ą)|potępi(?:ł[aoi]?|li|a|ają)|sprzeciwia(?:ją)? się
heard: chc[ea] (?:w trybie pilnym )?wysłuchać|komisja wysłucha*|wezwan[oyai] przed komisję
moved: pad[łl]* wniosek|złożyli? wniosek|wniosek o (?:wotum|odwołanie|dymisję)
denied: zaprzecz*|dementuj*|zdementował*|odrzuca(?:ją)? (?:oskarżenia|zarzuty)|nieprawdziw[aey]|to (?:nieprawda|fałsz|kłamstwo)|nie było|nie ma(?! informacji| ofiar| rannych| poszkodowanych| kontaktu)
cancelled: odwołan[oaye]|odwołuj[eą]|anulowan[oaye]|wycofał[ai]? się|wycofuje się|wstrzyman[oaye]|wstrzymuje|zawieszon[oaye]|zawiesza|unieważnion[oaye]|przełożon[oaey]|zerwan[oaey]|fiask(?:o|iem)|nie będzie|nie odbędzie się|nie dojdzie do|odmówił[aoi]?|odmówili|odmawia(?:ją)?|nie uznaj(?:e|ą)|nie uznał[aoi]?|nie zgodził[aoi]? się|nie zgodzili się|przepadł[aoy]?|odrzucił[aio]?|odrzucili|odrzucon[oaye]
adopted: uchwalił[ai]?|uchwalon[oaey]|przegłosow*|przyjął ustawę|przyjęli ustawę|sejm przyjął|senat przyjął|poparł[aoi]?|zatwierdzi(?:ł[aoi]?|li|ono)|głosów przeciw|obronion[yae]
signed: podpisał[ai]?|podpisan[oaye]|podpisuje|jest podpis|złożył[ai]? podpis|z podpisem prezydenta
vetoed: zawetow*|skierował[ai]? do trybunału|skarg[ęi] do trybunału
talks: rozmowy (?:utknęły|zerwano|zakończ*)|bez porozumienia|zawarli porozumienie|jest porozumienie|osiągn* porozumienie|zawarto|dogadał[aoiy] się|dogadali się|porozumi(?:ał|eli|ały) się|jest (?:ugoda|kompromis)|uzgodni(?:ł[ai]?|li|ono)
ended: zakończył[aoiy]? się|zakończon[oaey]|dobiegł[ao]? końca|opanowan[oyae]|ugaszon[oyae]|odwołano alarm|zażegnan[oyae]
restored: przejezdn[aye]|przywrócon[oaye]|przywrócił[aoi]?|wznowi(?:ł[aoiy]?|li|ono)|wznowion[aye]|odblokowan[oaye]|usunięt[oaye]|naprawion[oaye]|(?:znów|znowu|ponownie|już) (?:działa|działają|kursuj[eą]|jeżdżą|otwart[aye])
closed: zamknięt[oyae](?! od)|zamknął|zamknęł[aoi]|wyłączon[oyae]|nieczynn[aye]|bez (?:wody(?! pit)|prądu|ogrzewania)
resigned: podał[ai]? się do dymisji|złożył[ai]? (?:dymisję|rezygnację)|zrezygnował[ai]?|odwołał[ai]? (?:ministra|prezesa|dyrektora)|zdymisjonowan*|odchodzi z|odchodzą z|odszedł ze? (?:stanowiska|rządu|partii|klubu)|rezygnuje|ustąpił[ai]?|ustępuje|traci (?:stanowisko|fotel)|strac(?:ił|iła) (?:stanowisko|fotel)|oddał[ai]? się do dyspozycji|nie jest już (?:ministrem|prezesem|szefem|trenerem|dyrektorem)
appointed: powołan[oyae]|powołał[ai]?|mianowan[yao]|mianował[ai]?|zaprzysiężon[yaoe]|został[ai]? (?:nowym|nową)|nowym (?:szefem|prezesem|ministrem|trenerem|dyrektorem|premierem|komendantem)
elected: nagrodzi(?:ł[aoi]?|li)|nagrodzon[yaei]|laureat(?:em|ką|kami|ami)|wygrał[aoiy]?|wygrywa|wygrali|zwyciężył[aoi]?|zwycięża|pokonał[ai]?|wybran[yao]
died: zmarł[aiy]?|nie żyje|nie żyją|zginął|zginęł[aiy]|zginęli|nie przeżył[aiy]?|nie przeżyli|zwłoki|odszedł(?! z| ze)|odeszła(?! z| ze)
recovered: odzyskał[ai]? przytomność|wyszł[aiy] ze szpitala|są już w domach
captured: zajął|zajęł[aioy]|zajęto|zdobył[aioy]?|zdobyli|odbił[aioy]?|odbili|wkroczył[aioy]?|wkroczyli|(?:wojsko|wojska|żołnierze|rebelianci) w(?! stan)
grew: wzrosł[aoiy]|wydłużył[aoiy]?|już \\d+|już (?:dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilkanaście|tona)|przybył[oa]?|przekroczył[aoi]?|drożeje dalej
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
  steps: readWordRows(steps),
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
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
