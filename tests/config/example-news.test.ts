import { describe, expect, test } from 'vitest'
import { exampleWatchList } from '../../eval/raise-alerts.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { npmLexicons } from '../npm-lexicons.ts'

/** Invented news of the kinds that fill a day: its title, its teaser and its language. */
type News = readonly [title: string, teaser: string, language: string]

const { topics } = await exampleWatchList()
const matchTopics = createMatcherByLanguage(topics, keywordRulesOf, await npmLexicons())

function isMatched([title, text, language]: News): boolean {
  return matchTopics({ title, text, language }).length > 0
}

describe('the example watch list leaves alone', () => {
  test.each<News>([
    [
      'Finał Ligi Narodów siatkarek. Białorusinki postawiły twarde warunki',
      'Polki wygrały 3:2, choć w tie-breaku przegrywały już 8:12. Atakująca z Mińska zdobyła 31 punktów.',
      'pl',
    ],
    [
      'Wizz Air otwiera bazę w Rzeszowie. Umowa z lotniskiem podpisana',
      'Przewoźnik poleci do Rzymu, Londynu i na Ukrainę, gdy tylko będzie to możliwe. Bilety od 99 zł.',
      'pl',
    ],
    [
      'Kierowca z Białorusi zasnął za kierownicą. Tir w rowie pod Siedlcami',
      'Do zdarzenia doszło nad ranem na drodze krajowej nr 2. Droga jest zablokowana, policja wyznaczyła objazd.',
      'pl',
    ],
    [
      'Zagrają dla uchodźców. Koncert charytatywny w Operze Podlaskiej',
      'Na scenie zespoły z Polski, Litwy i Białorusi. Dochód trafi do fundacji.',
      'pl',
    ],
    [
      'Najlepsze kryminały na lato. Wśród nich debiut pisarki z Mińska',
      'Polecamy dziesięć tytułów na urlop. Ceny od 34,99 zł.',
      'pl',
    ],
    [
      'Grzyby z Puszczy Białowieskiej. Nadleśnictwo: uwaga na strefę przy granicy z Białorusią',
      'Sezon na borowiki w pełni. Leśnicy przypominają o zasadach zbierania.',
      'pl',
    ],
    [
      'Smog nad Polską. Wiatr przyniósł pyły znad Białorusi',
      'IMGW ostrzega przed złą jakością powietrza na wschodzie kraju. Norma przekroczona o 200 proc.',
      'pl',
    ],
    [
      'Ukraińcy i Białorusini najczęściej rejestrują firmy. Raport PIE',
      'W ubiegłym roku cudzoziemcy założyli 42 tys. jednoosobowych działalności. Najwięcej w budownictwie i transporcie.',
      'pl',
    ],
    [
      'Wyłudzał kredyty na słupy. 43-letni obywatel Białorusi w rękach policji',
      'Mężczyzna działał w Warszawie i Łodzi. Grozi mu osiem lat więzienia.',
      'pl',
    ],
    [
      'Śledź, karp i soljanka. Jak wyglądają święta u naszych wschodnich sąsiadów',
      'Na białoruskim stole nie może zabraknąć kutii. Przepis podaje gospodyni z Baranowicz.',
      'pl',
    ],
    [
      'Mińsk Mazowiecki: pożar hali produkcyjnej. Jedna osoba w szpitalu',
      'Strażacy z Mińska i Siedlec walczyli z ogniem cztery godziny. Przyczyny ustali biegły.',
      'pl',
    ],
    [
      'Ruszyła rozbudowa szpitala w Mińsku',
      'Starosta mińska podpisała umowę z wykonawcą. Nowy SOR w Mińsku Mazowieckim ma być gotowy w 2027 roku.',
      'pl',
    ],
    [
      'Fame MMA: bomba atomowa w klatce! Nokaut w 12 sekund',
      'Kibice oszaleli. Zwycięzca zgarnął pas i milion złotych.',
      'pl',
    ],
    [
      'Ten film to prawdziwa bomba atomowa. Recenzja „Ostatniego lotu”',
      'Reżyser serwuje widzom trzy godziny napięcia. Aktorzy w szczytowej formie.',
      'pl',
    ],
    [
      '80 lat temu zrzucono bombę atomową na Hiroszimę. Uroczystości rocznicowe',
      'O godz. 8.15 zabrzmiał dzwon pokoju. Hibakusza złożyli wieńce pod pomnikiem.',
      'pl',
    ],
    [
      'Schrony atomowe z czasów PRL do zwiedzania. Noc Muzeów w Krakowie',
      'Przewodnicy opowiedzą, jak mieszkańcy mieli przetrwać wybuch bomby jądrowej. Wstęp wolny.',
      'pl',
    ],
    [
      'Lewandowski zostaje w Barcelonie. Porozumienie osiągnięte',
      'Napastnik przedłużył kontrakt do 2027 roku. W grę wchodziły też oferty z Turcji i USA.',
      'pl',
    ],
    [
      'Konwencja fanów fantastyki w Poznaniu. Przyjadą goście z USA',
      'Pyrkon potrwa trzy dni. W programie cosplay i gry bez prądu.',
      'pl',
    ],
    [
      'Porozumienie w kopalni. Górnicy wracają do pracy',
      'Związki i zarząd JSW podpisały dokument po 14 godzinach. Węgiel z Rosji i Kolumbii zostaje tematem kolejnych rozmów.',
      'pl',
    ],
    [
      'Umowa kupna auta z Niemiec. Na co uważać?',
      'Handlarze ukrywają wady i cofają liczniki. Radzimy, jak spisać dokument.',
      'pl',
    ],
    [
      'Umowa o wolnym handlu z Indiami. Zyskają producenci jabłek i whisky',
      'Komisja Europejska i Wielka Brytania ogłosiły obniżkę ceł. Rolnicy są ostrożni.',
      'pl',
    ],
    [
      'Apple i Google z porozumieniem w sprawie AI. Chiny patrzą z niepokojem',
      'Koncerny połączą siły w asystentach głosowych. Akcje spółek wzrosły.',
      'pl',
    ],
    [
      'Rozwód Trumpa juniora? Tabloidy piszą o tajnej umowie',
      'Para miała dogadać się co do majątku i domu na Florydzie.',
      'pl',
    ],
    [
      'Traktat o miłości po ukraińsku. Spektakl z Kijowa na festiwalu w Nitrze',
      'Reżyserka łączy dokument z tańcem. Owacja na stojąco.',
      'pl',
    ],
    [
      'Lekarze z Białorusi bez egzaminu z polskiego? Resort zdrowia zaostrza przepisy',
      'Medycy spoza UE będą musieli zdać test do 2027 roku. W szpitalach brakuje specjalistów.',
      'pl',
    ],
    [
      'Azarenka withdraws from Wimbledon with knee injury',
      'The former world number one from Belarus said she needed surgery and would miss the rest of the season.',
      'en',
    ],
    [
      'Chelsea sign Belarus winger on five-year deal',
      'The 19-year-old joins from BATE Borisov and will spend the season on loan.',
      'en',
    ],
    [
      'How to make Belarusian draniki at home',
      'Grate the potatoes, squeeze out the water and fry in plenty of oil.',
      'en',
    ],
    [
      'В Минске открылся фестиваль красок',
      'На площадке у цирка выступили диджеи. Гостей угощали мороженым.',
      'ru',
    ],
    ['Минское «Динамо» подписало шведского вратаря', 'Контракт рассчитан на два сезона.', 'ru'],
    ['У Беларусі чакаюцца дажджы і моцны вецер', 'Сіноптыкі абвясцілі аранжавы ўзровень небяспекі.', 'be'],
    [
      'Беларуская спявачка выпусціла новы альбом',
      'У яго ўвайшлі дзесяць песень. Прэзентацыя пройдзе ў Вільні.',
      'be',
    ],
    [
      'Budka Suflera, Kult i grupa z Mińska. Juwenalia w Lublinie',
      'Bilety od 49 zł. Studenci przejmą miasto na trzy dni.',
      'pl',
    ],
    [
      'Para z Białorusi prowadzi najlepszą kawiarnię w Gdańsku',
      'Ich sernik pobił rekord na Instagramie. Kolejka ciągnie się do rogu.',
      'pl',
    ],
    [
      'Białoruski łowca meteorytów znalazł okaz pod Morasku',
      'Naukowcy z UAM badają skład bryły. Waży 12 kilogramów.',
      'pl',
    ],
    [
      'Zabytkowy kościół w Kamieńcu na Białorusi odzyskał polichromie',
      'Konserwatorzy z Krakowa pracowali pięć lat. Prace dofinansowało ministerstwo kultury.',
      'pl',
    ],
    [
      'Truskawki, czereśnie, umowa z dyskontem. Rolnicy z Ukrainy zdobywają polski rynek',
      'Skupy płacą coraz mniej. Sadownicy zapowiadają protest.',
      'pl',
    ],
    [
      'Kryptowaluty: giełda dogadała się z regulatorem w USA',
      'Porozumienie kosztowało firmę 300 mln dolarów. Kurs bitcoina rośnie.',
      'pl',
    ],
  ])('%s', (...news) => {
    expect(isMatched(news)).toBe(false)
  })
})

describe('the example watch list finds', () => {
  test.each<News>([
    [
      'Białoruś wprowadza karę śmierci za „zdradę stanu” urzędników',
      'Izba Reprezentantów przyjęła poprawki w drugim czytaniu. Obrońcy praw człowieka mówią o zastraszaniu.',
      'pl',
    ],
    [
      'Łukaszenka: jesteśmy gotowi na każdy scenariusz',
      'Białoruski przywódca odwiedził fabrykę ciągników i mówił o sytuacji na granicy.',
      'pl',
    ],
    [
      'Zatrzymany w Mińsku karmelita usłyszał zarzuty',
      'Polski zakonnik jest podejrzany o szpiegostwo. MSZ domaga się kontaktu konsularnego.',
      'pl',
    ],
    [
      'PKN: koniec tranzytu nawozów z Białorusi przez Litwę',
      'Sąd w Wilnie oddalił skargę Biełaruskalija. Kolej straci 60 mln euro rocznie.',
      'pl',
    ],
    [
      'Andrzej Poczobut przeniesiony do karceru',
      'Działacz Związku Polaków na Białorusi odmówił podpisania prośby o ułaskawienie – podało Centrum Wiasna.',
      'pl',
    ],
    [
      'Białorusini w Polsce bez paszportów. Konsulaty odmawiają przedłużenia dokumentów',
      'Dekret z 2023 roku zmusza emigrantów do powrotu. Wracających czekają areszty.',
      'pl',
    ],
    [
      'Atak na płot. Migranci rzucali kamieniami w polskich żołnierzy',
      'Grupa 80 osób próbowała w nocy sforsować barierę pod Czeremchą. Pomagały im białoruskie służby.',
      'pl',
    ],
    [
      'Białoruski bank centralny podniósł stopę refinansowania do 12 proc.',
      'Inflacja przyspieszyła do 9 proc. Rząd zamroził ceny na 370 towarów.',
      'pl',
    ],
    [
      'Sołowjow w Mińsku. Nowy ambasador Rosji złożył listy',
      'Dyplomata jest byłym zastępcą szefa FSB.',
      'pl',
    ],
    [
      'Zapad-2027 bez obserwatorów OBWE. Mińsk podał liczbę wojsk',
      'Manewry odbędą się na dziewięciu poligonach.',
      'pl',
    ],
    [
      'Litwa zamyka niebo przy granicy z Białorusią do października',
      'Powodem są balony przemytnicze i drony. Decyzję podjął rząd w Wilnie.',
      'pl',
    ],
    [
      'Nagroda Sacharowa dla więzionej działaczki',
      'Maryja Kalesnikawa odebrała wyróżnienie w Strasburgu po pięciu latach za kratami w Homlu na Białorusi.',
      'pl',
    ],
    [
      'Elektrownia w Ostrowcu znów stoi. Białoruś milczy o przyczynach',
      'Pierwszy blok wyłączono w sobotę. Litewski operator ostrzega region.',
      'pl',
    ],
    [
      'Deportowano 1200 obywateli Białorusi. Rekord Straży Granicznej',
      'Większość pracowała nielegalnie lub straciła wizy humanitarne.',
      'pl',
    ],
    [
      'Belarus hosts Wagner veterans at new training ground, satellite images show',
      'Tents for 2,000 people have been put up near Asipovichy.',
      'en',
    ],
    [
      'Лукашенко помиловал 16 осужденных',
      'Среди них четверо иностранцев. Об этом сообщила пресс-служба.',
      'ru',
    ],
    [
      'Праваабаронцы: у Беларусі больш за 1100 палітвязняў',
      '«Вясна» прызнала палітвязнямі яшчэ дзевяць чалавек.',
      'be',
    ],
    [
      'Balony z Białorusi sparaliżowały lotnisko w Wilnie',
      'Odwołano 30 lotów. Premier Litwy grozi zamknięciem granicy.',
      'pl',
    ],
    [
      'Bank, sklep, kawiarnia. Jak KGB werbuje Białorusinów w Warszawie',
      'Służby szukają informatorów wśród diaspory. ABW zatrzymała dwie osoby.',
      'pl',
    ],
    [
      'Wybory na Białorusi. Parlament zmienił termin głosowania',
      'Opozycja na uchodźstwie wzywa do bojkotu.',
      'pl',
    ],
    [
      'Putin podpisał nową doktrynę nuklearną',
      'Rosja dopuszcza użycie broni atomowej w odpowiedzi na atak konwencjonalny.',
      'pl',
    ],
    [
      'Macron: Francja zwiększy liczbę głowic jądrowych',
      'Prezydent mówił o tym w bazie okrętów podwodnych Île Longue.',
      'pl',
    ],
    [
      'Iran wyrzuca inspektorów MAEA',
      'Agencja nie wie, co się dzieje z 400 kg uranu wzbogaconego do 60 proc.',
      'pl',
    ],
    [
      'Sondaż: połowa Polaków chce broni jądrowej w kraju',
      'Zwolenników nuclear sharing przybyło od zeszłego roku o 7 punktów.',
      'pl',
    ],
    [
      'Duda o Nuclear Sharing: czas na decyzję',
      'Były prezydent wrócił do pomysłu w wywiadzie dla „Financial Times”.',
      'pl',
    ],
    [
      'China builds 100 new silos as nuclear warhead stockpile grows',
      "The Pentagon's annual report puts the arsenal at 700.",
      'en',
    ],
    [
      'Bunkier, jod, syrena. Szwecja przypomina mieszkańcom, co robić w razie ataku bronią jądrową',
      'Broszura trafi do pięciu milionów domów.',
      'pl',
    ],
    [
      'Pjongjang pokazał rakietę zdolną przenosić ładunek jądrowy',
      'Kim Dzong Un nadzorował test z córką.',
      'pl',
    ],
    [
      'Rosja i Ukraina wymieniły po 300 jeńców',
      'To pierwsza taka operacja od miesiąca. Pośredniczyły Emiraty.',
      'pl',
    ],
    [
      'Kijów i Moskwa bez porozumienia w Stambule',
      'Rozmowy trwały dwie godziny. Strony zgodziły się tylko na wymianę ciał.',
      'pl',
    ],
    [
      'Traktat z Nancy ratyfikowany. Francja i Polska z gwarancją pomocy',
      'Dokument przewiduje wzajemną pomoc w razie napaści.',
      'pl',
    ],
    [
      'Izrael i Hamas: zawieszenie broni wchodzi w życie w niedzielę',
      'Mediatorzy z Kataru i USA potwierdzili listę zakładników.',
      'pl',
    ],
    [
      'Berlin i Londyn podpisały pakt obronny',
      'Traktat z Kensington przewiduje wspólny rozwój rakiet o zasięgu 2000 km.',
      'pl',
    ],
    [
      'Armenia and Azerbaijan initial peace treaty in Washington',
      'The leaders shook hands at the White House.',
      'en',
    ],
    [
      'Porozumienie pokojowe USA–talibowie sześć lat później. Co zostało z obietnic',
      'Analityk: dokument z Dohy był kapitulacją.',
      'pl',
    ],
    ['Rosja wychodzi z traktatu o zakazie prób', 'Duma przyjęła ustawę jednogłośnie.', 'pl'],
    [
      'Umowa o statusie wojsk USA w Polsce do zmiany. Rozmowy w Waszyngtonie',
      'MON chce uprościć procedury przyjmowania żołnierzy.',
      'pl',
    ],
    [
      'Norwegia i Rosja zerwały układ o połowach? Oslo: rozmawiamy',
      'Wspólna komisja graniczna spotka się w Murmańsku.',
      'pl',
    ],
  ])('%s', (...news) => {
    expect(isMatched(news)).toBe(true)
  })
})
