import { readWordRows } from '#text/languages/read-rules.ts'

const rows = `
investigation: wszcz(?:ęł[aoiy]|ęt[oae]|ął|yna) (?:śledztwo|postępowanie|dochodzenie)|śledztwo wszczęto|złożyli? zawiadomieni*|zawiadomienie do prokuratury|idzie do prokuratury|rusza śledztwo|jest śledztwo|prokuratura (?:bada|sprawdza|wszczęła)
detained: zatrzyman[oaiye]|zatrzymali|zatrzymała|mają go|wpadł[ai]?|w ręce policj*|w rękach (?:policji|śledczych|służb|agentów|CBA|CBŚP|ABW|FBI)|ujęt[oyi]|ujęli|pojman[oyaie]|pojmali|doprowadz(?:ono|ony|ona|eni) do prokuratury|poddał[ai]? się|(?:zgłosił|stawił)[ai]? się (?:na policj|na komis|w komis|na komend|w komend|w prokuratur)\\p{L}+
charged: zarzut|zarzuty|z zarzut[ea]m|postawiono zarzut*|usłysza* zarzut*|zarzuca (?:mu|jej|im)|oskarżon[yai]|akt oskarżenia|przed sądem stan(?:ie|ą|ął|ęła)
jailed: (?:trzy )?miesiąc[ea] aresztu|miesięcy aresztu|tymczasowe aresztowanie|trafił[ai]? do aresztu|aresztowan[oyai]|areszt dla|w areszcie
released: zwolnion[yai] z (?:aresztu|więzienia|kolonii|niewoli)|wyszł[aoy]? na wolność|wyszli na wolność|wyszedł na wolność|na wolności|wypuszczon[yaoi]|wypuści(?:ł[aoy]?|li)|zwolniono z aresztu|uwolni(?:on[yaoi]|eni|ł[aoy]?|li)|ułaskawi(?:on[yaoi]|eni|ł[aoy]?)|odzyskał[aiy]? wolność|jest już w (?:Polsce|kraju|domu)|są już w (?:Polsce|kraju)|wychodz[ią] na wolność|wyjdzie na wolność|nie trafi do aresztu|bez aresztu|kaucj[aęi]|poręczeni[eua]
sentenced: skazan[yaio]|skazał[aoi]?|uniewinni(?:on[yai]|eni|ł[aoi]?)|prawomocn*|wyrok zapadł|zapadł wyrok|usłysza(?:ł[ai]?|eli) wyrok|jest wyrok|sąd uchylił|sąd utrzymał|umorzon[oaey]|umorzył[ao]?|(?<!groz.{0,30})(?:lata?|rok|miesiące|miesięcy) (?:więzienia|kolonii|łagru|pozbawienia wolności|w zawieszeniu)|(?<!groz.{0,30})dożywocie
caught: odłowion*|odłowiono|schwytano|złapan*|złapali
found: odnalezion[yaoi]|odnaleźli|odnaleziono|znaleziono|znalezion[yaei]|znaleźli|odzyskał[ai]?|odzyskano|odnalazł[ai]?|odnalazła się|cał[yaei] i zdrow[yaei]|cali i zdrowi|natrafili?|dotarli do|szczęśliwy finał|wyłowion[yaoei]|wyłowili|uratowa(?:n[yaeo]|ni|no|ł[aoi]?|li)|ocal(?:ał[aoiy]?|eli|on[yaeo]|eni)|wydoby(?:to|li|t[yae]|ci)|wyciągnię(?:to|t[yae]|ci)|wykopan[yae]|wykopanych|odkry(?:to|li|ł[aoi]?)
cause: opini[iąa] biegłych|wyniki badań|są wyniki|przyczyn[ąa] był[ao]?|biegły wskazał|biegli wskazali|ustalono przyczynę|wykluczyli|wykluczono
cause: znamy przyczynę|ustalili przyczynę|zawiniła? (?:człowiek|maszynista|pilot|kierowca)|błąd (?:człowieka|pilota|maszynisty|kierowcy|załogi|ludzki)|to był[aoy]? (?:\\p{L}+ )?(?:atak|zamach|wypadek|sabotaż|zabójstwo|morderstwo|samobójstwo|błąd|awaria|dron|rakieta|pocisk)|raport końcowy
admitted: przyznał[aoi]? się|przyznali się|wziął odpowiedzialność|wzięli odpowiedzialność|wzięło odpowiedzialność|bierze odpowiedzialność|potwierdzi(?:ł[aoi]?|li|ono)
protested: not[aęy] (?:protestacyjn*|dla)|wezwan[oya] (?:ambasadora|do msz)|chargé*
stated: oświadczył[ao]?
answered: odpowiada|odpowiedział[aoi]?|odpowiedź na|reaguje|reagują|zareagował[aoi]?|zabrał[aoi]? głos|zabiera głos|przeprasza(?:ją|m|my)?|przeprosił[aoi]?|komentuj(?:e|ą)|potępi(?:ł[aoi]?|li|a|ają)|sprzeciwia(?:ją)? się
heard: chc[ea] (?:w trybie pilnym )?wysłuchać|komisja wysłucha*|wezwan[oyai] przed komisję
moved: pad[łl]* wniosek|złożyli? wniosek|wniosek o (?:wotum|odwołanie|dymisję)
denied: zaprzecz*|dementuj*|zdementował*|odrzuca(?:ją)? (?:\\p{L}+ )?(?:oskarżenia|zarzuty)|nieprawdziw[aey]|to (?:nieprawda|fałsz|kłamstwo)|nie było|nie ma(?! informacji| ofiar| rannych| poszkodowanych| kontaktu)
cancelled: odwołan[oaye]|odwołuj[eą](?! się)|anulowan[oaye]|wycofał[ai]? się|wycofuje się|wstrzyman[oaye]|wstrzymuje|zawieszon[oaye]|zawiesza|unieważnion[oaye]|przełożon[oaey]|fiask(?:o|iem)
cancelled: zawiesi(?:ł[aoi]?|li|ono)|zawieszają|wstrzyma(?:ł[aoi]?|li|no|ją)|wstrzymują|wycofa(?:ł[aoiy]|li) się|wycofuj[eą] się|wycofał[aoi]? (?:zgodę|poparcie|wniosek|projekt|ofertę|kandydaturę|skargę)|prze(?:łoż(?:yli|ył[aoi]?|ono)|sunięt[oaye]|sunął|sunęł[aoi])
adopted: uchwalił[ai]?|uchwalon[oaey]|przegłosow*|przyjął ustawę|przyjęli ustawę|sejm przyjął|senat przyjął|poparł[aoi]?|zatwierdzi(?:ł[aoi]?|li|ono)|głosów przeciw|obronion[yae]
adopted: zgodzi(?:ł[aoi]?|li) się(?<!nie \\p{L}+ się)|zgod[aę] (?:na|sądu|rządu|KE|UOKiK)|zezwoli(?:ł[aoi]?|li)|zezwoleni[ea]|dopuści(?:ł[aoi]?|li|ono)|zielone światło|daj[eą] zgodę|dał[ai]? zgodę|wyrazi(?:ł[aoi]?|li) zgodę
signed: podpisał[ai]?|podpisan[oaye]|podpisuje|jest podpis|złożył[ai]? podpis|z podpisem prezydenta
vetoed: zawetow*|skierował[ai]? do trybunału|skarg[ęi] do trybunału
vetoed: (?:blokuj[eą]|zablokował[aoiy]?|zablokowali) (?:\\p{L}+ )?(?:pakiet|sankcj|ustaw|decyzj|porozumieni|pomoc|wniosek|umow|fuzj|przejęci|budżet|nominacj|akcesj|rozmow|deklaracj)*|wetuj[eą]|stawia(?:ją)? weto|weto (?:prezydenta|Węgier|Słowacji|Rosji|USA)
talks: rozmowy (?:utknęły|zerwano|zakończ*)|bez porozumienia|zawarli porozumienie|jest porozumienie|osiągn* porozumienie|zawarto|dogadał[aoiy] się|dogadali się|porozumi(?:ał|eli|ały) się|jest (?:ugoda|kompromis)|uzgodni(?:ł[ai]?|li|ono)
ended: zakończył[aoiy]? się|zakończon[oaey]|dobiegł[ao]? końca|opanowan[oyae]|ugaszon[oyae]|odwołano alarm|zażegnan[oyae]
ended: koniec (?:strajku|protestu|blokady|głodówki|kryzysu|wojny|walk)|(?:wracają|wrócili|wróciły) do pracy|dogasza(?:ją|nie|n[aey])
restored: przejezdn[aye]|przywrócon[oaye]|przywrócił[aoi]?|wznowi(?:ł[aoiy]?|li|ono)|wznowion[aye]|odblokowan[oaye]|usunięt[oaye]|naprawion[oaye]|(?:znów|znowu|ponownie|już) (?:działa|działają|kursuj[eą]|jeżdżą|otwart[aye])|odezwał[aoy]? się|nawiązano (?:kontakt|łączność)|(?:prąd|woda|ruch|łączność) wrócił*
closed: zamknięt[oyae](?! od)|zamknął|zamknęł[aoi]|wyłączon[oyae]|nieczynn[aye]|bez (?:wody(?! pit)|prądu|ogrzewania)
resigned: podał[ai]? się do dymisji|złożył[ai]? (?:dymisję|rezygnację)|zrezygnował[ai]?|odwołał[ai]? (?:ministra|prezesa|dyrektora)|zdymisjonowan*|odchodzi z|odchodzą z|odszedł ze? (?:stanowiska|rządu|partii|klubu)|rezygnuje|ustąpił[ai]?|ustępuje|traci (?:stanowisko|fotel)|strac(?:ił|iła) (?:stanowisko|fotel)|oddał[ai]? się do dyspozycji|nie jest już (?:ministrem|prezesem|szefem|trenerem|dyrektorem)
resigned: odchodz[ięą]|odeszł[ai] z|odeszli z|rozsta(?:ł[ai]?|je|li|ją) się z|nie jest już|(?:zwolni(?:ł[aoi]?|ono|li)|zwalnia|zwolniony) (?:\\p{L}+ )?(?:trener|prezes|dyrektor|szef|minist|selekcjoner|komendant)*|bez trenera|kończy karierę|zakończył[ai]? karierę|oddał[ai]? mandat|składa (?:mandat|dymisję|rezygnację)|dymisj[aęi]|rezygnacj[aęi]
appointed: powołan[oyae]|powołał[ai]?|mianowan[yao]|mianował[ai]?|zaprzysiężon[yaoe]|został[ai]? (?:nowym|nową)|nowym (?:szefem|prezesem|ministrem|trenerem|dyrektorem|premierem|komendantem)
appointed: zastąpi(?:ł[ai]?)?|następc[aęyą]|następczyni|now[yaą]m? (?:\\p{L}+ )?(?:szef|prezes|minist|trener|dyrektor|premier|komendant|selekcjoner|prokurator|ambasador)*
won: nagrodzi(?:ł[aoi]?|li)|nagrodzon[yaei]|laureat(?:em|ką|kami|ami)|wygrał[aoiy]?|wygrywa|wygrali|zwyciężył[aoi]?|zwycięża|pokonał[ai]?|wybran[yao]
won: przegrał[aiy]?|przegrali|przegrywa(?:ją)?|wygrywają|zwyciężyli
won: awansował[aiy]?|awansowali|awansuje|odpadł[aiy]?|odpadli|odpada(?:ją)? z
died: zmarł[aiy]?|nie żyje|nie żyją|zginął|zginęł[aiy]|zginęli|nie przeżył[aiy]?|nie przeżyli|zwłoki|odszedł(?! z| ze)|odeszła(?! z| ze)
recovered: odzyskał[ai]? przytomność|wyszł[aiy] ze szpitala|są już w domach
captured: zajął|zajęł[aioy]|zajęto|zdobył[aioy]?|zdobyli|odbił[aioy]?|odbili|wkroczył[aioy]?|wkroczyli|(?:wojsko|wojska|żołnierze|rebelianci) w(?! stan)
grew: wzrosł[aoiy]|wydłużył[aoiy]?|już \\d+|już (?:dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilkanaście|tona)|przybył[oa]?|przekroczył[aoi]?|drożeje dalej
later: drugi dzień|trzeci dzień|kolejny dzień|nazajutrz|dzień później|studzi
rewarded: nagrod[aęy]|medal
investor: szuka inwestora|znalazł[ai]? inwestora|przejmie
limit: z limitem|obowiązkow[aey]|przesunięci[ae] terminu|wspólne stanowisko
arson: podpaleni[ae]|podpalacz*|podpali(?:ł[aoi]?|li)|podpalon[oaye]|podłożon[oya]
identified: zidentyfikow*|ustalono tożsamość|znamy tożsamość|wiadomo, (?:kim|czym|czyj*|co to)|okazał[aoy]? się|był[ay]? (?:rosyjsk|ukraińsk|białorusk)\\p{L}+ (?:dron|rakiet|pocisk)*
attributed: (?:stoi|stoją|stał[ay]?) za (?:atak|zamach|sabotaż|włamani|podpaleni|wyciek)\\p{L}+|za (?:atakiem|zamachem|sabotażem|podpaleniem) (?:stoi|stoją|stał[ay]?)|na zlecenie
accused: obwini(?:ł[aoi]?|li|a|ają)|oskarża(?:ją)?|oskarżył[aoi]?|oskarżyli
ruptured: zrywa(?:ją)?(?! koalicj)|zerwał[aoi]?|zerwali|zerwan[oaye]|(?:rozwiązuj[eą]|rozwiązał[aoi]?|rozwiązali|rozwiązan[oya]|wypowiedział[aoiy]?|wypowiedzieli|wypowiada(?:ją)?) (?:\\p{L}+ )?(?:umow|kontrakt|współprac|układ|porozumieni|traktat)*|odstąpił[ai]? od|odstępuje od|kończ[yą] współpracę|zakończył[ai]? współpracę
sued: pozew|pozwał[aoi]?|pozwali|pozywa(?:ją)?|(?:skarży|skarżą|zaskarża|zaskarżył[aoi]?|zaskarżyli) (?:uchwał|decyzj|ustaw|przetarg|umow)*|skarg[aęi] do (?:sądu|WSA|NSA|TSUE|Trybunału|Strasburga)|(?:idzie|idą|pójdzie|kieruje sprawę|trafił[ao]?|trafi) do sądu
appealed: apelacj[aęi]|kasacj[aęi]|zażaleni[ea]|odwoła(?:ł[aoiy]?|li)? się|odwoła(?:ją)? się|odwołuj[eą] się|skarg[aęi] konstytucyjn[aąe]|składa(?:ją)? odwołanie|złożył[ai]? odwołanie
threatened: (?:grozi|grożą|groził[ai]?|zagroził[aiy]?|zagrozili) (?:\\p{L}+ )?(?:odwetem|sankcjami|wetem|strajkiem|protestem|blokadą|pozwem|procesem|zerwaniem|wyjściem|odejściem|dymisją|cłami|wojną|krokami|konsekwencjami|atakiem|zamknięciem)|odwet|odwetem|odwetu|odwetow\\p{L}+|retorsj*|ultimatum
evacuated: ewaku*|wyprowadz(?:ono|ili|eni|ony)|opuszczeni[ea] (?:statku|promu|pokładu|domów|budynku)|(?:opuści(?:ł[aoi]?|li)|opuszczają) (?:statek|prom|pokład|domy|budynek|jednostkę)|szalup*|tratw*|łodzi(?:e|ach)? ratunkow*
inspected: inspekcj[aęi] (?:pracy|sanitarn*|handlow*|weterynaryjn*|transportu|weszła|wkroczyła|sprawdz*|bada)|inspektorzy|kontrolerzy|(?:wszcz|rozpocz|zlec|zarządz|zapow)\\p{L}+ (?:\\p{L}+ )?(?:kontrol[ęiea]|audyt*)|(?:PIP|NIK|sanepid|nadzór|UOKiK|KNF) (?:bada|sprawdza|skontroluje|kontroluje|wszczyna|wszczął|wszczęła|wchodzi|wkracza)
raided: przeszuka(?:nie|nia|no|li|ł[ai]?|ń)|przeszukuj[eą]|rewizj[aęei]|(?:CBA|ABW|CBŚP|policja|agenci|służby|prokuratura|funkcjonariusze) (?:w|weszł[aoiy]|weszli|wchodz[ią]|wkracz*|wkroczy*) (?:do |w )?(?:siedzib|dom|biur|urzęd|ratusz|spół|firm|ministerstw|szpital|klub)*
rejected: odmówił[aoi]?|odmówili|odmawia(?:ją)?|nie uznaj(?:e|ą)|nie uznał[aoi]?|nie zgodził[aoi]? się|nie zgodzili się|nie zgadza(?:ją)? się|odrzucił[aio]?|odrzucili|odrzucon[oaye]|odrzuca(?:ją)?(?! (?:\\p{L}+ )?(?:oskarżenia|zarzuty))|nie przyjął|nie przyjęł[aoi]|nie przyjęli|nie przyjmuje|nie poparł[aoi]?|nie będzie|nie odbędzie się|nie dojdzie do|fiask(?:o|iem)|(?:wniosek|projekt|poprawk[ai]|wotum) przepad[łl]*|przepadł[aoy]? (?:wniosek|projekt|wotum|w)|mówi(?:ą)? „?nie
conceded: przegrałem|przegrałam|przegraliśmy|przyzna(?:ł[ai]?|je) (?:się do )?porażk[ęi]|uzna(?:ł[aoi]?|je|li) (?:porażkę|wynik*|zwycięstwo|przegraną)|pogratulował[aoi]? (?:rywal|przeciwni|zwycięz|wygran)*
leaked: wyciek(?:ł[aoy]?)? (?:danych|dane|dokument*|haseł|hasła|nagra*|mail*)|wyciekł[aoy]?|wykradziono|wykradli|wykradzion[aey]|skradzion[eo] dane|(?:dane|dokumenty) (?:\\p{L}+ ){0,2}(?:w sieci|trafiły do sieci)
hacked: cyberatak*|ddos|ransomware|hakerz[yóa]*|atak(?:u|iem)? haker\\p{L}+|zhakowan*|włamani[ea] do systemu
lifted: strac(?:ił[ai]?|ili) immunitet|bez immunitetu|pozbaw\\p{L}+ (?:\\p{L}+ )?immunitetu|zniesi(?:on[oaye]|ono|eni[ea])|znosi|zniósł|zniosł[aoi]|znieśli|uchyl(?:ił[aoi]?|ili|on[oaye]|ono|a|ają)|cofnął|cofnęł[aoi]|cofnięt[oyae]|cofnęli|odwiesi(?:ł[aoi]?|li|ono)|odwieszon*|złagodz(?:ił[aoi]?|ili|on[oaye]|ono)|poluzow*|odmroż*|odmroz*
left: (?:wychodz[ią]|wysz(?:edł|ła|ło|ły|li)|wyjdzie|wyjdą|występuje|wystąpił[ai]?) z (?:koalicji|rządu|partii|klubu|umowy|traktatu|unii|paktu|konwencji|porozumienia)|(?:opuszcza(?:ją)?|opuścił[aoiy]?|opuścili) (?:koalicj|rząd|parti|klub|sal|rozmow|obrad|unię|pakt|szczyt|posiedzeni)*|koalicj[aęi] (?:\\p{L}+ )?(?:pękł|rozpad|upad)*|(?:koniec|rozpad|rozpada się|rozpadła się|zrywa(?:ją)?|zerwał[aoi]?) koalicj[aęi]|rząd (?:upadł|traci większość|stracił większość|bez większości)|strac(?:ił[aoi]?|ili) większość|upadek rządu|upadł rząd
struck: strajkuj[eą]|zastrajk*|(?:rozpoczę|zacz|rusz|ogłos|przystąp|proklam)\\p{L}+ (?:się )?(?:\\p{L}+ )?(?:do )?(?:strajk|protest|blokad|głodówk)*|(?:strajk|protest|blokada|głodówka) (?:\\p{L}+ )?(?:rozpoczę|zacz|rusz|trwa|od jutra)*|wyszli na ulice|na ulice wyszł\\p{L}+|głodówk[aęi]|odeszli od (?:łóżek|maszyn|pracy)|blokada (?:bram|dróg|granicy|torów)|blokuj[eą] (?:bram|drog|przejści|granic|tor|autostrad|wjazd)*
emergency: stan(?:u|em)? (?:wyjątkow|wojenn|klęski|nadzwyczajn|zagrożenia epid)*|alarm (?:powodziow|przeciwlotnicz|bombow)\\p{L}+|pogotowie (?:powodziow|przeciwpowodziow)\\p{L}+|godzin[aęy] policyjn[aąe]|(?:powszechn|częściow)\\p{L}+ mobilizacj\\p{L}+|(?:ogłosi|wprowadz|podwyższ)\\p{L}+ (?:\\p{L}+ )?(?:alarm|stopień|gotowość)
mourning: żałob[aęy]|pogrzeb|pochowan[oyia]
sanctioned: nałoży(?:ł[aoiy]?|li)|nałożon[oaey]|nakłada(?:ją)?|obję(?:ł[aoiy]?|li|ci|t[eya]) sankcj\\p{L}+|(?:wprowadz|przyj|nowe|kolejne|uzgodni)* sankcj[eiaę]|embargo|zamrozi*|zamrożon*|na (?:list[eę]|czarn[aąe] list[eęa]) sankcyjn\\p{L}+|na czarn\\p{L}+ li\\p{L}+
fined: ukaran[yaoie]|ukarał[aoi]?|grzywn[aęy]|(?:mln|tys\\.?|mld|zł|euro|milion*) (?:zł |euro )?kary|kar[aęy] (?:finansow|pieniężn|w wysokości)*|zapłaci(?:ć)? karę
expelled: wydal(?:ił[aoi]?|ili|on[yaoi]|eni|ono|a|ają|eni[ea])|persona non grata|niepożądan\\p{L}+|wyrzuc(?:ił[aoi]?|ili|on[yae]|ono|eni|a|ają)|deportow*|deportacj*|wykluczon[yai] z|wykluczył[aoi]? (?:\\p{L}+ )?z|muszą wyjechać|musi wyjechać
extradited: ekstradycj[aęi]|(?:wydan[yaio]|wydał[aoi]?|wyda|przekazan[yai]|przekazał[aoi]?) (?:Polsce|polskim|Niemcom|USA|Ukrainie)
escaped: uciekł[ai]?|uciekli|zbiegł[ai]?|zbiegli|wymknął|wymknęł[ai]|list(?:em|y)? gończ\\p{L}+|czerwon\\p{L}+ not\\p{L}+|obław[aęy]|poszukiwany|poszukiwana|ścigan[yai]
widened: rozszerz(?:on[oyae]|ono|ył[aoi]?|yli|a|ają)|poszerz(?:on[oyae]|ono|ył[aoi]?|yli|a|ają)|zwiększ(?:on[oya]|ono|yli) (?:obszar|teren)|wzmocnion[oaey]|wznowion[oe] poszukiwania
banned: zakaz(?:ał[aoi]?|ali|ano|uje|ują|an[oaye])|zakaz (?:wstępu|wjazdu|lotów|sprzedaży|zgromadzeń|stadionow|kąpieli|importu|eksportu|połowów)*|zabroni(?:ł[aoi]?|li|ono)|zabrania|zdyskwalifikow*|dyskwalifikacj[aęi]
deployed: (?:skierow|wys(?:ł|y)|rozmieści|rozmieszcz)\\p{L}+ (?:\\p{L}+ )?(?:wojsk|żołnierz|okręt|samolot|patriot|nurk|śmigłow|WOT|terytorials)*|wojsko (?:rusza|ruszyło|pomaga|pomoże|wkracza|w akcji)|poderwa(?:no|ł[aoiy]?|li|ne)
downed: zestrzel(?:ił[aoiy]?|ili|on[oaye]|ono|eni[ea])|strąc(?:ił[aoiy]?|ili|on[oaye]|ono)|przechwyc(?:ił[aoiy]?|ili|on[oaye]|ono)
sank: zaton(?:ął|ęł[aoy])|poszedł na dno|poszła na dno|tonie|przewrócił[ao]? się na burtę
collapsed: zawalił[aoiy]? się|zawaleni[ea]|runął(?! o)|runęł[aoiy](?! o)|osunęł[aoiy] się|osunął się
exploded: eksplod*|eksplozj*|wybuchł[aoy]?(?! pożar| panik| strajk)|wybuch(?:u|em|y|ów)?(?! pożar| panik)|detonacj*
flooded: zala(?:ł[aoiy]?|n[oeya])|powód[źz]*|podtop*|przerwa(?:ł[ao]?|n[eya]|ny) wał*|wał (?:pękł|puścił)|wylał[aoy]?
landed: wylądował[aoiy]?|wodował[aoiy]?|zacumował[aoi]?
hurt: rann[yaei]|ranni|rannych|poszkodowan*|ucierpi*|ucierpia*|obraże*|do szpital\\p{L}+|(?:osob|osób|dzieci|pasażer|strażak)* w szpital\\p{L}+|hospitaliz*|karetk*|uraz*|kontuzj*|połaman*|złaman*
recalled: (?:wycofan[oaey]|wycofuj[eą]|wycofa(?:ł[aoi]?|li|no)) (?:\\p{L}+ )?(?:ze sprzedaży|z obrotu|ze sklepów|z rynku|parti[aęei])
quarantined: kwarantann*|strefa zapowietrzona|ognisk[oa] (?:choroby|ptasiej|ASF|pryszczycy)
ordered: nakaza(?:ł[aoi]?|li|no)|nakazuj[eą]|zarządzi(?:ł[aoi]?|li|ono)|zarządza
convened: zwoł(?:ał[aoi]?|uje|ują|ano|ali|an[eay])|(?:nadzwyczajn|piln|kryzysow)\\p{L}+ (?:posiedzeni|szczyt|sesj|spotkani|narad|obrad)*|sztab(?:u)? kryzysow\\p{L}+|narad[aęy]|art(?:ykuł*|\\.) ?(?:4|5|czwart\\p{L}+|piąt\\p{L}+)|konsultacj[ei] (?:w NATO|sojusz|z sojusz)*|o konsultacje
proposed: proponuj[eą]|zaproponował[aoi]?|zaproponowali|zaoferował[aoi]?|oferuj[eą]|przedstawi(?:ł[ai]?|li) (?:plan|projekt|propozycj\\p{L}+)
demanded: żąda(?:ją)?|zażądał[aoi]?|zażądali|domaga(?:ją)? się|chc[eą] (?:dymisji|odwołania|śledztwa|wyjaśnień|głowy)
called: przedterminow\\p{L}+|wcześniejsze wybory|przyspieszone wybory|(?:rozwiązał[aoi]?|rozwiązano|rozwiązuje) (?:parlament|sejm|radę|izbę)|rozpisa(?:ł[ai]?|no) (?:wybory|referendum)|(?:chcą|chce|wniosek o|będzie|zbiórka podpisów) (?:\\p{L}+ )?referendum|referendum (?:w sprawie|odbędzie|będzie|o odwołanie)
results: exit poll|(?:oficjaln|cząstkow|końcow|sondażow)\\p{L}+ wynik*|wyniki (?:oficjaln|cząstkow|końcow|sondażow)\\p{L}+|frekwencj[aęi]|policzon[oe] głosy|(?:przeliczą|przeliczenie) głos\\p{L}+
started: ruszył[aoiy]?|ruszyli|rozpocz(?:ął|ęł[aoiy]) się|rozpoczęt[oaye]|rozpoczęto|zacz(?:ął|ęł[aoiy]) się|uruchomi(?:ł[aoi]?|li|ono|on[oaye])|wszedł w życie|weszł[aoy] w życie|wchodz[ią] w życie|zainaugur*
questioned: przesłucha(?:n[yaie]|ni|no|ł[aoi]?|li)|przesłuchuj[eą]|zezna(?:ł[aoiy]?|je|ją|li|wał[ai]?)
suicide: samobójstw*|odebrał[ai]? sobie życie
bankrupt: bankru*|upadłoś*|niewypłacaln*
bought: przej(?:ął|ęł[aoi]|muje|mują) (?:\\p{L}+ )?(?:spół|udział|firm|bank|zakład|klub|siec)*|kupi(?:ł[aoi]?|li)|wykupi(?:ł[aoi]?|li)|nowy właściciel
raised: podni(?:ósł|osł[aoy]|eśli|esion[oaye]|esiono)|podwyższ(?:ył[aoi]?|on[oaey]|ono|yli|a|ają)|podnos(?:i|zą)
lowered: obniż(?:ył[aoi]?|yli|on[oaye]|ono|a|ają)|ści(?:ął|ęł[aoi]) stopy|tnie (?:stopy|ceny|etaty|zatrudnienie|prognoz\\p{L}+)
fell: spadł[aoy]? (?:o|do|poniżej)|spada(?:ją)? (?:o|do|poniżej)|runęł[aoy] o|runął o
layoffs: zwolnienia grupowe|zwolnień grupowych|grupowe zwolnienia|(?:straci|stracą|tracą) pracę|zwolni (?:\\d+|ponad|blisko|kilk\\p{L}+|set\\p{L}+)|zwolnienia|zwolnień|redukcj[aęi] etatów
compensated: odszkodowani*|zadośćuczynieni*|rekompensat*
sidelined: nie (?:zagra|wystąpi|wystartuje|pojedzie)|wypad(?:ł[ai]?|a) ze składu|kontuzj*
record: rekord (?:świata|Polski|Europy|życiowy|olimpijski|padł|pobity)|pobi(?:ł[aoiy]?|li|ty) rekord
immunity: immunitet*
another: kolejn\\p{L}+ (?:\\p{L}+ )?(?:ofiar|przypad|zgon|zakaże|zachorowa|zatrzyma|podejrzan|aresztowa|rann)*|zachorował[ai]? (?:też|także|również)|(?:też|także|również) (?:chor[yaeąi]|rann[yaie]|zatrzyman[yai])
candidacy: kandyduj[eą]|będzie kandydować|wystartuje w (?:wyborach|wyścigu)|ogłosi(?:ł[ai]?) start|nie będzie kandydować
tender: (?:unieważni|rozstrzygn|ogłosi|wygra)\\p{L}+ przetarg*|przetarg (?:unieważnion|rozstrzygnięt|ogłoszon)*|(?:jest|wybrano|znamy) wykonawc\\p{L}+
supplies: odci(?:ął|ęł[aoi]|ęt[oaye]|ęli|na|nają)|zakręci(?:ł[aoi]?|li)|przerwa(?:ł[aoi]?|li|no|n[eo]) dostawy
`

/** Turns of events as Polish agencies, dailies and portals tell them; two rows of one name are one turn. */
export const polishSteps = readWordRows(rows)
