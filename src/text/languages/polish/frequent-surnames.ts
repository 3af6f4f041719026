import { commonSurnames } from './common-surnames.ts'

/*
 * Surnames whose oblique forms several nominatives explain ("Tuska": Tusk, Tusek, Tusko): the frequent ones of Poland, and
 * those of public life. What ends in -ski, -cki, -wicz or another ending that tells its nominative has no place here.
 */
const surnames = `
  Adamczak Adamek Adamiec Adamik Adamczuk Andrzejczak Antczak Antoniak Augustyniak Babiarz Babik Babiś Bałdyga Banach Banaś Banasiak Banaszak Banaszek Baran Baranek Barczak Barczyk Bartczak Bartnik
  Bartosz Bartosik Bartoszek Baster Batóg Bator Bawół Bąk Bednarek Bednarz Bednarczuk Berek Berezowiec Białas Białek Białowąs Bida Biedroń Biegun Biel Bielak Bielan Bielec Bielik Bieniek Bienias Biernat
  Biernacik Biskup Błaszczak Błaszczyk Błach Bober Bobek Bochenek Bocheń Bodnar Bogacz Bogdan Boguś Bolek Bomba Boniek Borek Boroń Borowiec Boryczka Bosak Bożek Brach Bronek Brzęk Brzezina Brzoza Brzózka
  Bryła Bryk Bubel Buczek Buczko Buda Budka Budzik Budzisz Budziszek Bujak Bujnoch Bukowiec Bułka Bury Burek Buras Burda Burzej Buzek Bylica Caban Cebula Cegiełka Celej Cempa Chlebek Chmiel Chmielarz
  Chmura Chojna Chojnowiec Chodor Chrapek Chrobak Chrząszcz Chudy Chudzik Chwastek Cichoń Cichosz Cichy Cielak Ciepły Cieślak Cieślik Cieśla Ciołek Cisek Ciszak Ciura Cwalina Cybula Cybul Cygan Cyran
  Cyrulik Czaja Czajka Czajor Czapla Czapnik Czarnek Czarny Czarzasty Czech Czerwiec Czerwonka Czubak Czuba Czupryna Czyż Czyżyk Ćwiek Ćwik Ćwikła Dąb Dąbek Dąbrowa Dębiec Dębek Dec Deptuła Derda Deryło
  Dobosz Dobrosz Dobrzyniec Dolata Domagała Domino Domeyko Dorn Dorosz Dorsz Drabik Drab Drozd Drozdek Druzd Drzazga Drzyzga Dubiel Duch Duda Dudek Dudziak Dudzik Dudzic Dul Duma Dumin Durka Duraj Dusza
  Dutka Dyba Dybała Dyk Dymek Dyner Dziadosz Dziadek Dziedzic Dziekan Dziuba Dziubek Dzik Dziurdzia Fabisiak Fajfer Faron Federak Felczak Ferenc Fiedor Fijałek Figiel Figura Filip Filipek Filipiak Fils
  Flis Florczak Florek Fogiel Fornal Fraś Frasyniuk Frąckowiak Fredro Frątczak Frydrych Furman Furtak Gaca Gacek Gaj Gajda Gajek Gajos Gajownik Galant Galas Gala Gałązka Gancarz Garbacz Garncarz Garlej
  Gaweł Gawęda Gawlik Gawron Gawroniec Gawroń Gawryś Gąsior Gąsiorek Gdula Geremek Gibas Giertych Gieras Giza Gil Głód Głąb Głowa Głowacz Głowala Głuch Gołąb Gołaś Gomułka Gonera Gontarz Góra Góral Górka
  Górniak Górnik Gorzelak Gos Gosek Gowin Grabarczyk Grabarz Grabiec Grabek Gradek Grajek Grela Gregorek Grochal Gromada Gromek Grosz Gruca Grucha Gruszka Grupa Grudzień Gruszczak Grych Gryz Grzelak
  Grzęda Grzyb Grzybek Grzywa Grzesiak Grzegorczyk Grzebyk Grześkowiak Guła Gut Guz Guzek Guzik Gwizdała Gwóźdź Gwoździk Hajduk Hajto Hałas Haładyj Hanus Hebda Hernik Herbut Herman Hetman Hoffman
  Hołownia Hołyst Hołub Homa Horała Horodniczy Hudak Idzik Iskra Iwan Iwaniec Iwaniuk Iwaszko Jabłonka Jach Jacek Jachira Jagieła Jagiełka Jagiełło Jagoda Jakubiak Jakubiec Jakubik Jakóbik Jamroz Jamróz
  Janas Janda Janek Jania Janiak Janik Janiec Janisz Janiszek Janota Janus Janusz Jarczak Jarek Jarmoła Jarosz Jarząb Jarzyna Jasek Jasiak Jasina Jaskuła Jaskółka Jastrząb Jaszczur Jaszczuk Jaworek Jawor
  Jazgarz Jech Jedynak Jeleń Jeż Jeziorek Jędrasik Jędrych Jędrzejczak Jędrzejek Job Jonak Jopek Jóźwiak Jóźwik Juda Juras Jurczak Jurczyk Jurek Jurga Juszczak Juszczyk Kabat Kacprzak Kaczor Kaczyna
  Kaczmarek Kafka Kajzer Kaleta Kalinka Kalisz Kałuża Kamyk Kamysz Kania Kanik Kantor Kapela Kapusta Karaś Karcz Kargul Karpiel Karpiuk Karp Karwat Karwan Kasprzak Kasprzyk Kasza Kaszuba Kawa Kawka
  Kawalec Kazubek Kąkol Kempa Kępa Kępka Kędra Kędzior Kędziora Kiełbasa Kieloch Kieres Kieszek Kilian Kijak Kisiel Kiszczak Kita Kiwior Klama Klich Klepacz Klimczak Klimek Klimas Kloc Klocek Kluza Kłak
  Kłos Kłosek Kłosin Kłoda Kmiecik Kmieć Kmita Kobiela Kobosko Kobus Kobyłka Koc Kochan Kochanek Kocoń Kocot Kocur Kogut Kokot Kołacz Kołodziej Kołodko Kołtun Komar Komorek Konik Konieczny Konopka Kopacz
  Kopała Kopeć Kopczyk Koper Korab Korczak Korba Kornik Korzeń Korzeniec Kos Kosek Kosela Kosiba Kosik Kosior Kosiniak Kosmala Kosowiec Kossak Kostka Kostrzewa Kosztyła Kościuszko Koszela Kot Kotek Kotas
  Kotula Kotwica Kowal Kowalik Kowalec Koza Kozak Kozdra Kozera Kozieł Kozioł Koziej Koziara Koziarz Kozik Kozina Kozub Kożuch Krajka Krakowiak Krasoń Krauze Krawiec Krawczuk Krawczyk Kreft Kret Krok
  Król Królak Królik Kruk Krupa Krysiak Krystek Krzak Krzyżak Krzyżan Krzemień Krzos Ksiądz Książek Kubas Kubala Kubera Kubiak Kubica Kubiczek Kubik Kubisz Kucharz Kucharczyk Kuc Kuchta Kuczera Kuczma
  Kudła Kuźniar Kuk Kukiz Kukla Kukuła Kukułka Kula Kulik Kulig Kulisz Kulesza Kuna Kupiec Kupczyk Kura Kurek Kuraś Kurcz Kurczab Kuron Kuroń Kurp Kurtyka Kuryło Kurzawa Kusy Kuś Kusiak Kutyła Kuzak
  Kuźma Kuzyk Kuźnik Kwaśniak Kwaśny Kwiatek Kwiecień Kwiek Kwoka Labuda Lach Lasek Lasota Latała Latos Latosek Laskus Lech Lekki Lelek Lem Leń Lenart Lenarcik Leśniak Lepper Leszczyna Lipa Lipiec Lipka
  Lis Lisek Lisiak Lisak Litwin Litwiniuk Lizak Lorek Lorenc Loch Lubas Lubnauer Luty Lutyk Łabędź Łaba Łacina Łapa Łapeć Łatka Łazarz Łoś Łoboda Łojek Łopatka Łopata Łosiak Łuczak Łuczyk Łuczka Łukasik
  Łukaszek Łyko Łysiak Łyszczarz Maciąg Maciejczyk Maciejak Maciaszek Maciołek Mach Machaj Machnik Machura Maczek Madej Madeja Magiera Maj Majchrzak Majcher Majda Majer Majek Majka Majorek Makowiec
  Makuch Maksymiuk Malec Malej Malik Malina Malinka Maluśki Małek Małysa Małysz Małyszko Mamak Mamoń Mańka Marciniak Marcinek Marczak Marczuk Marczyk Marek Marzec Martyniuk Maruszak Maryniak Masiak
  Masłoń Mastalerz Maślanka Maślak Matczak Mateja Matejko Matłok Matuła Matusiak Matuszak Matuszek Matyja Matysiak Matyszczak Matysek Mazur Mazurek Mazurczak Mądry Mączka Melak Mentzen Michalak
  Michalczuk Michalec Michalik Michałek Michnik Michna Mielcarek Mielczarek Mierzwa Mika Mikos Mikoś Mikołajczak Mikołajek Mikuła Miler Miller Miłek Miłosz Minda Miodek Misiak Misiek Misiura Misiołek
  Misztal Miszczak Mitera Mleczko Młynarz Młynek Młot Moniuszko Moczydło Mokrzan Morawiec Morga Moroń Morka Moskal Moskwa Mrozek Mroczek Mróz Mrówka Mucha Mularczyk Mularz Muła Mulak Mura Muras Murzyn
  Musiał Musialik Muszka Myrcha Myszka Myśliwiec Nadolny Nagórka Nalepa Napierała Nawałka Nawara Nawrot Nawrat Nejman Niedźwiedź Niedziela Niedzielak Niemczyk Niemiec Niewiadomy Niezgoda Nitras Niziołek
  Nogaj Noga Nosek Nowak Nowaczyk Nowik Nurek Nyk Nykiel Obara Oczko Ofiara Ogórek Okoń Oleś Olejnik Olejniczak Oleksiak Oleksy Olech Olender Ołdak Opoka Opala Orczyk Orlik Orzech Orzeł Osiak Osika
  Ostrowiec Owczarek Owczarz Owoc Owca Owsiak Ożóg Ozga Pabian Pabiś Pach Pająk Pajor Palacz Palka Palikot Pałac Pałka Pałys Panek Panas Panasiuk Papaj Papież Papierz Parol Partyka Paruch Pasek Pasieka
  Pasionek Pasternak Paszek Pastuszka Paterek Patla Patyk Pawelec Pawełek Pawlak Pawlik Pawluk Pawlus Paź Paździor Pestka Petru Pęczak Pędzik Pękala Pękał Piasek Piaseczny Piech Piechota Piecha Piechocik
  Piekarz Piekara Piekut Piela Pieniążek Pietras Pietraszek Pietrek Pietruch Pietrucha Pietrusiak Pietruszka Pietrzak Pietrzyk Pięta Piguła Pikuła Pilarz Pilch Piłat Piłka Piontek Piórko Piotr Piotrowiak
  Pisarek Pisarz Piskorz Piwko Piątek Plichta Pluta Płaza Płonka Płachta Pochwała Podgórny Podsiadły Podsiadło Pogoda Polak Polaczek Polok Polit Polny Południak Popiel Popiołek Poręba Porzuczek Posłuszny
  Potok Powała Praszczyk Prus Prusak Prokop Prokopiuk Próchniak Pryk Przybył Przybyła Przybysz Przybytek Przydacz Pszczoła Ptak Ptaszek Ptasznik Puchała Puda Pudełko Puk Pusz Puzyna Puzio Pyrek Pyra
  Pyzik Pyza Raczek Rabiej Rachoń Radek Radoń Radwan Radziwiłł Rafalik Rajca Rak Ramus Rataj Ratajczak Rau Rączka Rej Rejman Reszka Respondek Reszke Rębisz Rogala Rogacz Roj Rokita Rokosz Romaniuk Roman
  Romanek Rosa Rosiak Rosati Rosół Rostek Roszak Roszko Rozmus Rożek Róg Róż Rudek Rudnik Rudy Rusek Rusin Rusinek Ruta Rutka Rybak Rybarczyk Rybka Ryba Rybus Rychlik Rydz Rydzyk Rygiel Rygas Rylko Ryłko
  Rymarz Rymsza Ryś Rzepa Rzepka Rzońca Rybarz Sabat Sabała Sadło Sadura Sadowy Salamon Sałata Sałek Samek Samiec Samul Sapieha Sapała Sarna Sarnek Saryusz Sasin Sawa Sawka Sawczuk Sąsiadek Schab
  Schetyna Seremet Seliga Serafin Sęk Sibiga Sidor Siara Siedlarz Siekiera Siejka Siemoniak Sieroń Siewiera Sikora Sikorka Siuda Sitarz Sitek Siwak Siwiec Siwek Siwy Skiba Skalik Skała Skałka Skoczek
  Skoczylas Skop Skorupa Skórka Skóra Skowron Skowronek Skrzypek Skrzypczak Skrzeczyna Słaby Słoma Słomka Słota Słowik Słowiak Słysz Smalec Smoczyk Smok Smolarek Smolarz Smolak Smoleń Smolka Smoła Smyk
  Soból Sobczak Sobczyk Sobieraj Sobiech Sobolak Sobota Sobótka Socha Sochacz Sojka Sójka Sokół Solarz Solak Solorz Soroka Sosna Sosin Sośnierz Sośniak Sowa Sówka Spychaj Spychała Srebro Sroka Sroczyk
  Stachura Stachowiak Stachera Stanek Stanik Staniszek Starosta Starzec Stasiak Staszak Stawarz Stawiarz Stefaniak Stefanik Stec Stelmach Stoch Stopa Stochaj Stokłosa Strąk Strzelec Strzałka Strózik
  Struzik Stróż Struś Strzępka Stępień Stępniak Studnik Stuhr Styczeń Suchan Suchanek Suchy Sudoł Sulej Surma Sum Sura Sutor Sułek Suszek Suwała Swat Swoboda Sygut Sylwestrzak Synowiec Sysak Szafran
  Szafraniec Szajna Szałas Szarek Szary Szatan Szczech Szczepanik Szczepaniak Szczerba Szczęsny Szczotka Szczurek Szczypiór Szczypta Szczygieł Szefernaker Szejna Szela Szeląg Szewc Szewczak Szewczuk
  Szewczyk Szklarz Szlachta Szlązak Szłapka Szmidt Szmit Szmigiel Szot Szostak Szpak Szpara Szreder Sztuka Szulc Szumilas Szumiel Szuba Szubert Szwed Szwarc Szwaja Szydełko Szydło Szydlak Szyk Szyła
  Szymczak Szymczyk Szymanek Szymaniak Szymonik Szynkaruk Szyszka Szyszko Ścigaj Śledź Śliwa Śliwka Śmieja Śmietana Śmigiel Śmiszek Śnieg Śpiewak Świątek Świeca Świder Świerczek Święch Świercz Tabor
  Tabaka Tabisz Talar Talaga Tanaś Tarka Tarasiuk Targosz Tasak Tatar Tatara Tekieli Tkacz Tkaczyk Tkaczuk Tobiasz Tokarz Tokarczyk Tokarczuk Tomala Tomasiak Tomaszek Tomczak Tomczyk Tomasik Tomzik
  Toporek Topolak Trela Trepka Trojan Trojak Trojanek Truchan Tryka Trzaskała Trzeciak Trzepizur Tumanek Turek Turbak Turoń Tusk Twardak Twardoch Twaróg Tylec Tylka Tyszka Tyc Uba Uchman Ulman Urban
  Urbaniak Urbanek Urbańczyk Urbaś Wach Waga Wajda Walas Walczak Walczyk Walczuk Waluś Walkowiak Wałach Wałęsa Warchoł Warda Warmuz Warszawiak Warzecha Warzocha Wasiak Wasiuta Wassermann Waszak Waszczuk
  Wawer Wawro Wawrzyniak Wawrzyniec Wawrzonek Wąchała Wąs Wąsik Wąsek Wcisło Weber Wegner Welc Wencel Węgiel Węgrzyn Węglarz Wiącek Wiatr Wiatrak Wicher Widera Wielgosz Wieczerzak Wieczorek Wielgus
  Wieloch Wiertel Wierzba Wilczek Wilczak Wilga Wilk Winiarz Winnik Wipler Witczak Witek Witas Witkoś Włodarczyk Włodarz Włosek Włoch Wnuk Wnęk Wojcieszak Wojciech Wojda Wojnar Wojtala Wojtaś Wojtas
  Wojtasik Wojtyła Wojtyra Wojtczak Wolak Wolan Wolny Wolniak Wołek Wołosz Worek Woś Woźniak Woźny Wójt Wójcik Wójciak Wrona Wronka Wróbel Wrzesień Wrzosek Wyrwa Wyrwas Wysota Wysmułek Wybraniec Wydra
  Wyka Zabawa Zaborek Zadora Zagórny Zając Zajdel Zaleśny Zandberg Zapała Zaraś Zaręba Zasada Zawada Zawisza Zawiła Zbroja Zdanek Zdun Zduńczyk Zelek Zgoda Zgorzelak Zgrzywa Ziaja Ziarko Ziarno Ziegler
  Zielonka Zielony Zielak Ziemba Ziemniak Ziętek Ziętara Zięba Zima Zimny Zimoch Ziobro Zioło Ziółek Ziomek Zoll Znamiec Zmarzlik Zmuda Zuba Zubik Zuch Zwierz Zych Zygadło Zysk Żaba Żaczek Żak Żądło
  Żelazko Żelazny Żmuda Żmijan Żubr Żuber Żuk Żur Żuraw Żurek Żyła Żyto Żydek`

const ofPublicLife = `
  Obajtek Żaryn Pacek Seweryn Nieczypor Konończuk Eberhardt Menkiszak Cielma Siewiera Bartosiak Góralczyk Balcer Zasztowt Kardaś Piekło Motyka Safjan Strzembosz Wołk Gugała Kraśko Pochanke Sapkowski Gombrowicz Herbert Mrożek Wencel Pilch Stasiuk Bator Chutnik Kuczok Twardoch Szczygieł Wajda Kieślowski Holland Smarzowski Zanussi Linda Stuhr Gajos Fronczewski Olbrychski Seniuk Janda Lewandowski Boniek Lato Deyna Lubański Szczęsny Krychowiak Probierz Nawałka Brzęczek Sousa Santos Majchrzak Hurkacz Radwańska Fręch Linette Stoch Żyła Małysz Kot Zmarzlik Kubica Włoszczowska
  Łukaszenka Poroszenko Tymoszenko Janukowycz Juszczenko Zełenski Kułeba Sybiha Budanow Jermak Szmyhal Załużny Syrski Fedorow Danyłow Podolak Putin Miedwiediew Ławrow Pieskow Szojgu Zacharowa Surowikin Prigożyn Kadyrow Nawalny Bieriezowski Chodorkowski Kasparow Cichanouska Cichanouski Cepkała Kalesnikawa Kolesnikowa Babaryka Łatuszka Mackiewicz Makiej Siewiaryniec Statkiewicz
  Nausėda Šimonytė Landsbergis Rinkēvičs Levits Siliņa Kariņš Kallas Karis Ilves Ansip Merkel Scholz Merz Baerbock Habeck Lindner Pistorius Steinmeier Söder Spahn Wadephul Klingbeil Weidel Macron Hollande Chirac Sarkozy Attal Barnier Bayrou Lecornu Bardella Mélenchon Meloni Salvini Draghi Conte Renzi Tajani Berlusconi Mattarella Metsola Michel Costa Rutte Stoltenberg Orbán Szijjártó Magyar Fico Pellegrini Čaputová Matovič Heger Fiala Babiš Zeman Pavel Havel Klaus Lipavský Vučić Plenković Milanović Janša Golob Radew Borisow Iohannis Dan Ciolacu Georgescu Sandu Dodon Erdoğan Fidan Netanjahu Gallant Gantz Lapid Abbas Sinwar Asad Chamenei Pezeszkian Zelensky
  Trump Biden Obama Bush Clinton Reagan Nixon Carter Kennedy Harris Pence Vance Rubio Hegseth Musk Blinken Sullivan Austin Kellogg Witkoff Bolton Tillerson Pompeo Kissinger Brzeziński Johnson Truss Sunak Starmer May Cameron Blair Thatcher Farage Lammy Trudeau Carney Freeland Sánchez Rajoy Zapatero Sanchez Maduro Chávez Castro Bolsonaro Lula Milei Ramaphosa Mandela Modi Abe Kishida Ishiba Takaichi Guterres Grossi Lagarde Powell Bernanke Yellen Breton Borrell Juncker Barroso Tusk Timmermans Reynders Dombrovskis Kubilius Niinistö Stubb Marin Kristersson Frederiksen Støre`

/** Frequent surnames, with those that are common nouns. */
export const frequentSurnames: ReadonlySet<string> = new Set([
  ...words(surnames),
  ...words(ofPublicLife),
  ...[...commonSurnames].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)),
])

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}
