import { npmLexicons } from '../npm-lexicons.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExamples } from '#app/check/check-examples.ts'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'

const topics = parseTopicsFile(readFileSync('depesza.example.yaml', 'utf8'), 'depesza.example.yaml')
const matches = createTopicMatcher(topics, polishKeywords(await loadPolishLexicon()))
const matchAbroad = createMatcherByLanguage(topics, keywordRulesOf, await npmLexicons())
const [belarus, nuclear, treaties] = ['bialorus', 'bron-jadrowa', 'umowy-i-traktaty']

describe('the example watch list finds', () => {
  const rows = [
    [
      'a treaty between two countries',
      'Rosja i Białoruś podpisały traktat o gwarancjach bezpieczeństwa.',
      [belarus, treaties],
    ],
    ['an agreement of a leader', 'Putin wypowiedział porozumienie z 1997 roku.', [treaties]],
    ['an agreement with an army', 'Umowę z armią podpisano w czwartek.', [treaties]],
    ['a pact of the alliance', 'Przywódcy NATO o nowym pakcie mówili w Hadze.', [treaties]],
    ['warheads', 'Na wyrzutniach stanęły głowice jądrowe.', [nuclear]],
    ['weapons in the instrumental', 'Grożą bronią jądrową od miesięcy.', [nuclear]],
    ['the president of Belarus', 'Z Łukaszenką rozmawiano o jeńcach.', [belarus]],
    ['the capital', 'Delegacja wróciła wczoraj z Mińska.', [belarus]],
    [
      'a treaty, though a labour contract stands further on',
      'Rosja i Iran podpisały traktat. W sąsiedniej sali rozdawano umowy o pracę.',
      [treaties],
    ],
    [
      'a labour contract beside a country, and the country itself',
      'Umowy o pracę obywateli Białorusi wygasną w lipcu, podało MSZ.',
      [belarus],
    ],
  ] as const
  test.each(rows)('%s', (_name, text, expected) => {
    expect(topicsOf(text)).toEqual(expected)
  })
})

describe('the example watch list leaves alone', () => {
  const rows = [
    ['an agreement without a country', 'Radni zawarli porozumienie w sprawie budżetu.'],
    ['a labour contract', 'Umowa o pracę z cudzoziemcem z Ukrainy wymaga zezwolenia.'],
    ['a contract of mandate', 'Umowy zlecenia dla kierowców z Turcji zbada inspekcja.'],
    ['a loan', 'Umowę kredytową we frankach podpisał, zanim Rosja zaatakowała Ukrainę.'],
    ['a lease', 'Umowy najmu mieszkań w Niemczech będą krótsze.'],
    ['leasing', 'Umowa leasingu na czołgi interesuje Litwę.'],
    ['a coalition', 'O umowie koalicyjnej w Niemczech napisano już wszystko.'],
    ['an electoral pact', 'Pakt senacki przetrwa, choć Rosja na to nie liczy.'],
    ['doctors', 'Porozumienie Zielonogórskie apeluje o pomoc lekarzom z Ukrainy.'],
    ['football', 'Piłkarz z Ukrainy podpisał umowę z klubem.'],
    ['a Polish town', 'W Mińsku Mazowieckim zamknięto wiadukt.'],
    ['tennis', 'Aryna Sabalenka z Białorusi wygrała turniej.'],
    ['a power station', 'Elektrownia jądrowa na Pomorzu ma pozwolenie.'],
    ['a hand weapon', 'Policja znalazła w piwnicy broń palną.'],
  ] as const
  test.each(rows)('%s', (_name, text) => {
    expect(topicsOf(text)).toEqual([])
  })
})

describe('the example watch list finds what is not called by its name', () => {
  const rows = [
    [
      'the country by an airfield',
      'Kolejny transport żołnierzy dotarł na lotnisko w Maczuliszczach, podają niezależni obserwatorzy.',
      [belarus],
    ],
    [
      'by a border crossing',
      'Kolejka ciężarówek przed przejściem w Koroszczynie, służby zamknęły granicę.',
      [belarus],
    ],
    [
      'by crossings of a neighbour',
      'Litwa przedłuży zamknięcie przejść w Solecznikach i Miednikach, zdecydował rząd.',
      [belarus],
    ],
    [
      'by a river and who crosses it',
      'Grupa cudzoziemców sforsowała Bug, zatrzymali ich pogranicznicy.',
      [belarus],
    ],
    [
      'by a buffer zone at home',
      'Strefa buforowa na Podlasiu przedłużona o 90 dni, rozporządzenie podpisał minister.',
      [belarus],
    ],
    ['by a prison', 'Waładarka pełna: obrońcy praw człowieka liczą zatrzymanych.', [belarus]],
    ['by a general', 'Tertel poleciał do Moskwy na rozmowy z szefem wywiadu.', [belarus]],
    ['by an airline', 'USA zdejmują sankcje z linii Bieławia w zamian za uwolnienie więźniów.', [belarus]],
    ['by what it sells', 'Potas znów popłynie przez Kłajpedę, jeśli Waszyngton zniesie sankcje.', [belarus]],
    ['by a police department', 'GUBOPiK zatrzymał kolejnych uczestników protestów sprzed lat.', [belarus]],
    [
      'by its union with another state',
      'Państwo Związkowe będzie miało wspólną koncepcję bezpieczeństwa, zapowiedział Putin.',
      [belarus],
    ],
    ['by manoeuvres', 'Manewry Zapad ruszą we wrześniu, NATO śledzi przygotowania.', [belarus]],
    ['by a town that a family is named like', 'W Osipowiczach rozwinięto brygadę Iskanderów.', [belarus]],
    ['the weapon by enrichment alone', 'Teheran wzbogaca do 60 procent i nie wpuszcza MAEA.', [nuclear]],
    [
      'by a submarine and its base',
      'Okręt klasy Vanguard wrócił do Faslane po rekordowym patrolu.',
      [nuclear],
    ],
    [
      'by a missile and its range',
      'Rosja odpaliła Jarsa z kosmodromu Plesieck, poinformował resort obrony.',
      [nuclear],
    ],
    ['by a parasol', 'Paryż proponuje sojusznikom francuski parasol, rozmowy prowadzi prezydent.', [nuclear]],
    ['by a treaty', 'Kreml chce przedłużyć limity Nowego STARTu, powiedział Ławrow.', [nuclear]],
    ['by a tremor', 'Wstrząs w pobliżu Punggye-ri: Seul sprawdza, czy to nie próba.', [nuclear]],
    ['by an archipelago', 'Na Nowej Ziemi zamknięto przestrzeń powietrzną, Rosja szykuje test.', [nuclear]],
    ['by silos', 'Chiny kopią setki silosów dla rakiet DF-41, ostrzega Pentagon.', [nuclear]],
    ['by an office and a warhead', 'NNSA zamawia nowe głowice W93 dla okrętów podwodnych.', [nuclear]],
    ['by an exercise', 'Ćwiczenia Steadfast Noon ruszyły z udziałem bombowców.', [nuclear]],
    ['an agreement by the fallen', 'Kijów odebrał ciała tysiąca poległych żołnierzy.', [treaties]],
    ['by a border commission', 'Armenia i Azerbejdżan kończą delimitację granicy.', [treaties]],
    [
      'by fire that ceases',
      'Izrael i Hamas wstrzymają ogień na 60 dni, ogłosili mediatorzy z Kataru.',
      [treaties],
    ],
    ['by a moratorium on strikes', 'Putin odrzucił moratorium na uderzenia rakietowe.', [treaties]],
    ['by shelling that stops', 'Kambodża i Tajlandia przerwały ostrzał po rozmowach generałów.', [treaties]],
    ['by papers deposited', 'Szef dyplomacji złożył dokumenty ratyfikacyjne w Kiszyniowie.', [treaties]],
    ['by a city', 'Protokoły stambulskie wracają na stół, mówi Kreml.', [treaties]],
    [
      'by a treaty that is left',
      'Fińscy deputowani wypowiedzieli traktat zakazujący min, decyzja wejdzie w życie w styczniu.',
      [treaties],
    ],
    [
      'by who watches a truce',
      'Mechanizm nadzoru rozejmu w Libanie ma nowego szefa, generała z USA.',
      [treaties],
    ],
    ['by a declaration of principles', 'Rwanda i M23 podpisały w Dosze deklarację zasad.', [treaties]],
  ] as const
  test.each(rows)('%s', (_name, text, expected) => {
    expect(topicsOf(text)).toEqual(expected)
  })
})

describe('the example watch list leaves namesakes and other pages alone', () => {
  const rows = [
    ['a woman with a town’s name', 'Lida Nowak wygrała konkurs recytatorski w gminnej bibliotece.'],
    ['a Polish town of the same name', 'W Szczuczynie pod Grajewem otwarto nową salę gimnastyczną.'],
    ['another Polish town', 'W Brześciu Kujawskim radni uchwalili budżet.'],
    ['a French club', 'Stadion w Breście zapełnił się kibicami Stade Brestois.'],
    ['a club of a town', 'Piłkarze BATE Borysów przegrali w eliminacjach.'],
    ['a match', 'Mecz koszykówki w Grodnie zakończył się dogrywką.'],
    ['an opera in a castle', 'Festiwal w Nieświeżu zachwycił miłośników opery.'],
    ['a dig', 'Skarb z Orszy: archeolodzy znaleźli monety sprzed pięciu wieków.'],
    ['a village with half the name', 'Policja w Kuźnicy Raciborskiej zatrzymała kierowcę.'],
    ['a balloon with tourists', 'Balon z turystami lądował awaryjnie na polu.'],
    ['a fence between neighbours', 'Płot na granicy działek podzielił sąsiadów, sprawa trafiła do sądu.'],
    ['a satellite with a missile’s name', 'Sentinel wykona zdjęcia lasów z orbity, mówią naukowcy.'],
    ['isotopes for hospitals', 'Reaktor w Świerku znów produkuje izotopy dla szpitali.'],
    ['a band with a missile’s name', 'Zespół Minuteman nagrał nowy album.'],
    ['a printer', 'Głowica drukarki zepsuła się w urzędzie.'],
    ['a prince and not his submarine', 'Kniaź Pożarski to bohater nowej powieści historycznej.'],
    ['wages', 'Porozumienie płacowe w kopalni podpisano po strajku.'],
    ['a convention on violence at home', 'Konwencja stambulska znów dzieli radnych w Krakowie.'],
    ['a parking ticket', 'Mandat za parkowanie w Berlinie podrożał.'],
    ['fish', 'Moratorium na połów dorsza przedłużono o rok.'],
    ['wolves', 'Korytarz ekologiczny dla wilków powstanie pod Radomiem.'],
    ['a chip', 'Układ scalony z Tajwanu podrożał o połowę.'],
    ['a series', 'Umowa z Netfliksem: turecki serial o wojnie wraca.'],
    ['howitzers that are bought', 'Kontrakt na dostawę haubic z Korei podpisał minister.'],
    ['satellites from a missile base', 'Rakieta SpaceX wyniosła z Vandenberg 28 satelitów na orbitę.'],
    [
      'a satellite from a cosmodrome',
      'Rakieta z Plesiecka wyniosła satelitę pogodowego, chwalą się Rosjanie.',
    ],
    ['fuel rods', 'Rząd podpisał umowę na paliwo nuklearne z Westinghouse, mówi premier.'],
    ['gas', 'Orban podpisał rosyjskie porozumienie gazowe na 15 lat.'],
  ] as const
  test.each(rows)('%s', (_name, text) => {
    expect(topicsOf(text)).toEqual([])
  })
})

describe('the example watch list in feeds of other languages', () => {
  const rows = [
    ['en', 'President Lukashenko met the Chinese minister in Minsk on Friday.', [belarus]],
    [
      'en',
      'Political prisoners were moved from Baranavichy to a colony in Vitebsk, the opposition says.',
      [belarus],
    ],
    ['ru', 'Президент Лукашенко сказал в Минске, что санкции отменят.', [belarus]],
    ['ru', 'Политзаключенных вывезли из колонии в Бобруйске, сообщили правозащитники.', [belarus]],
    ['uk', 'Росія розмістила ракети під Мозирем і в Барановичах, заявила розвідка.', [belarus]],
    ['be', 'Суд у Гродне пакараў журналіста, паведамляе апазіцыя.', [belarus]],
    ['be', 'Палітвязняў вывезлі з Магілёва ў Вільню.', [belarus]],
    ['de', 'Litauen schließt die Grenze wegen Schmuggelballons voller Zigaretten aus dem Osten.', [belarus]],
    ['lt', 'Oro uoste sustabdyti skrydžiai dėl kontrabandinių balionų, pranešė kariuomenė.', [belarus]],
    ['cs', 'Opoziční vůdkyně Cichanouská jednala s ministrem zahraničí.', [belarus]],
    ['en', 'Smuggling balloons closed Vilnius airport again, the government said.', [belarus]],
    ['en', 'Inspectors returned to Natanz, diplomats in Vienna said.', [nuclear]],
    ['ru', 'Россия испытала ракету "Буревестник" на Новой Земле, заявил генштаб.', [nuclear]],
    ['uk', 'Ядерною зброєю погрожує Кремль.', [nuclear]],
    ['be', 'Расія пагражае ядзернай зброяй, заявіў прэзідэнт.', [nuclear]],
    ['de', 'Im Fliegerhorst Büchel lagern Bomben vom Typ B61, die Bundeswehr schweigt.', [nuclear]],
    ['lt', 'Rusija grasina branduoliniu ginklu, sako ministras.', [nuclear]],
    ['cs', 'Rusko hrozí jadernými zbraněmi, řekl prezident.', [nuclear]],
    ['en', 'Armenia and Azerbaijan initialled a peace treaty in Washington.', [treaties]],
    ['de', 'Die Waffenruhe in Gaza hält, sagt der Minister.', [treaties]],
    ['ru', 'Россия и Украина договорились об обмене пленными в Стамбуле.', [treaties]],
    ['uk', 'Україна та Росія провели обмін полоненими на кордоні.', [treaties]],
    ['be', 'Украіна і Расія правялі абмен палоннымі на мяжы.', [treaties]],
    ['lt', 'Lietuvos Seimas ratifikavo gynybos sutartį su Vokietija.', [treaties]],
    ['cs', 'Příměří v Gaze začalo platit, řekl ministr obrany.', [treaties]],
    ['en', 'Brest beat Lyon 2-1 in Ligue 1 on Sunday.', []],
    ['en', 'Parliament backed the nuclear power bill, the government said.', []],
    ['en', 'EDF signed a nuclear power deal, which ministers welcomed.', []],
    ['en', 'The nuclear deal is dead, the minister told diplomats.', [nuclear]],
    ['en', 'Two nuclear powers moved their troops to the border.', [nuclear]],
    ['en', 'Russia is a nuclear power, the Kremlin warned diplomats.', [nuclear]],
    ['en', 'Senator Jeanne Shaheen will leave Congress, the minority leader said.', []],
    ['en', 'Pakistan test-fired a Shaheen missile, the army said.', [nuclear]],
    ['uk', 'Полковник КДБ СРСР розповів про репресії та політичних дисидентів.', []],
    ['be', 'КДБ затрымаў актывіста і абвінаваціў у экстрэмізме.', [belarus]],
    ['en', 'Joseph Stalin died in 1953, the historian writes in his new book.', []],
  ] as const
  test.each(rows)('%s: %s', (language, text, expected) => {
    expect(matchAbroad({ title: '', text, language }).map(({ topicId }) => topicId)).toEqual(expected)
  })
})

test('the example watch list’s own examples hold', async () => {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  expect(await checkExamples({ openLexicons: npmLexicons, topics, locale: 'pl', print })).toBe(0)
  expect(lines).toEqual([
    '✓ Białoruś: 8 przykładów',
    '✓ Broń jądrowa: 8 przykładów',
    '✓ Umowy i traktaty: 8 przykładów',
  ])
})

test('the README’s topics are right, and their examples hold', async () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/su.exec(readFileSync('README.md', 'utf8')) ?? []
  const readme = parseTopicsFile(yaml, 'README.md')
  expect(readme.map(({ id }) => id)).toContain('rozmowy-pokojowe')
  expect(
    await checkExamples({ openLexicons: npmLexicons, topics: readme, locale: 'pl', print: () => undefined }),
  ).toBe(0)
})

function topicsOf(text: string): readonly string[] {
  return matches({ title: '', text }).map(({ topicId }) => topicId)
}
