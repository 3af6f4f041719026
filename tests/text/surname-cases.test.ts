import { whoSaidWhat } from '#text/who-said-what.ts'
import { describe, expect, it } from 'vitest'

/** A person's nominative, and the forms in other cases from which alone it is to be found. */
const table = `
  Jan Gawroniec: Jana Gawrońca, Janowi Gawrońcowi, Janem Gawrońcem
  Adam Łapeć: Adama Łapcia, Adamem Łapciem
  Ewa Socha: Ewie Sosze, Ewy Sochy, Ewą Sochą
  Marcin Socha: Marcina Sochy
  Karol Mucha: Karolowi Musze, Karola Muchy, Karolem Muchą
  Anna Kostka: Anny Kostki, Annie Kostce
  Piotr Kostka: Piotra Kostki
  Kamil Kłysiński: Kamilowi Kłysińskiemu, Kamilem Kłysińskim
  Stanisław Koziej: Stanisława Kozieja, Stanisławem Koziejem, Stanisławowi Koziejowi
  Marek Gołąb: Marka Gołębia, Markiem Gołębiem, Markowi Gołębiowi
  Jan Dudek: Jana Dudka, Janowi Dudkowi, Janem Dudkiem
  Tomasz Wróbel: Tomasza Wróbla, Tomaszem Wróblem, Tomaszowi Wróblowi
  Robert Kwiecień: Roberta Kwietnia, Robertem Kwietniem
  Jerzy Kozioł: Jerzego Kozła, Jerzym Kozłem, Jerzemu Kozłowi
  Michał Szlązak: Michała Szlązaka, Michałem Szlązakiem
  Andrzej Zięba: Andrzeja Zięby, Andrzejowi Ziębie, Andrzejem Ziębą
  Ewa Zięba: Ewy Zięby
  Paweł Kaczor: Pawła Kaczora, Pawłowi Kaczorowi
  Piotr Góral: Piotra Górala, Piotrem Góralem
  Adam Dębiec: Adama Dębca, Adamem Dębcem
  Szymon Hołownia: Szymona Hołowni, Szymonowi Hołowni, Szymonem Hołownią
  Anna Sikora: Annie Sikorze, Anny Sikory
  Jan Sikora: Jana Sikory
  Maria Niedziela: Marii Niedzieli
  Jan Niedziela: Jana Niedzieli, Janowi Niedzieli
  Jan Cichy: Jana Cichego, Janem Cichym, Janowi Cichemu
  Zbigniew Ziobro: Zbigniewa Ziobry, Zbigniewowi Ziobrze, Zbigniewem Ziobrą
  Tadeusz Kościuszko: Tadeusza Kościuszki, Tadeuszowi Kościuszce, Tadeuszem Kościuszką
  Adam Mateja: Adama Matei, Adamem Mateją
  Karol Wojtyła: Karola Wojtyły, Karolowi Wojtyle, Karolem Wojtyłą
  Mikołaj Rej: Mikołaja Reja, Mikołajem Rejem
  Aleksander Fredro: Aleksandra Fredry, Aleksandrowi Fredrze, Aleksandrem Fredrą
  Jarosław Gowin: Jarosława Gowina, Jarosławem Gowinem
  Donald Tusk: Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem
  Krzysztof Bosak: Krzysztofa Bosaka, Krzysztofem Bosakiem
  Adrian Zandberg: Adriana Zandberga, Adrianem Zandbergiem
  Władysław Kosiniak-Kamysz: Władysława Kosiniaka-Kamysza, Władysławem Kosiniakiem-Kamyszem, Władysławowi Kosiniakowi-Kamyszowi
  Grzegorz Mazur: Grzegorza Mazura
  Jan Wilk: Jana Wilka, Janem Wilkiem
  Jan Krawiec: Jana Krawca, Janem Krawcem
  Jan Marzec: Jana Marca, Janem Marcem
  Jan Grudzień: Jana Grudnia, Janem Grudniem
  Jacek Sasin: Jacka Sasina, Jackiem Sasinem
  Adam Bodnar: Adama Bodnara, Adamem Bodnarem
  Borys Budka: Borysa Budki, Borysowi Budce, Borysem Budką
  Anna Budka: Anny Budki
  Marcin Kępa: Marcina Kępy
  Ewa Kępa: Ewy Kępy
  Marek Sowa: Marka Sowy, Markowi Sowie
  Ewa Sowa: Ewy Sowy
  Marta Zielonka: Marty Zielonki, Marcie Zielonce
  Jan Zielonka: Jana Zielonki
  Paweł Pawlak: Pawła Pawlaka
  Waldemar Pawlak: Waldemara Pawlaka
  Waldemar Buda: Waldemarowi Budzie
  Mariusz Błaszczak: Mariusza Błaszczaka
  Ryszard Czarnecki: Ryszarda Czarneckiego
  Barbara Nowacka: Barbary Nowackiej, Barbarze Nowackiej
  Tomasz Siemoniak: Tomasza Siemoniaka
  Radosław Fogiel: Radosława Fogla
  Marcin Kierwiński: Marcina Kierwińskiego
  Bartłomiej Sienkiewicz: Bartłomieja Sienkiewicza
  Michał Kobosko: Michała Kobosko
  Krzysztof Gawkowski: Krzysztofa Gawkowskiego
  Włodzimierz Czarzasty: Włodzimierza Czarzastego, Włodzimierzowi Czarzastemu
  Robert Biedroń: Roberta Biedronia, Robertem Biedroniem
  Przemysław Wipler: Przemysława Wiplera
  Sławomir Mentzen: Sławomira Mentzena
  Grzegorz Braun: Grzegorza Brauna
  Magdalena Biejat: Magdaleny Biejat
  Karol Nawrocki: Karola Nawrockiego
  Zbigniew Boniek: Zbigniewa Bońka, Zbigniewem Bońkiem
  Adam Nawałka: Adama Nawałki
  Adam Małysz: Adama Małysza
  Kamil Stoch: Kamila Stocha, Kamilowi Stochowi
  Iga Świątek: Igi Świątek, Idze Świątek
  Piotr Żyła: Piotra Żyły
  Dawid Kubacki: Dawida Kubackiego
  Jan Kot: Jana Kota
  Maciej Kot: Macieja Kota
  Jan Kwaśniewski: Jana Kwaśniewskiego
  Jerzy Buzek: Jerzego Buzka, Jerzym Buzkiem
  Leszek Miller: Leszka Millera
  Marek Belka: Marka Belki, Markiem Belką
  Marek Jurek: Marka Jurka
  Józef Oleksy: Józefa Oleksego
  Jan Olszewski: Jana Olszewskiego
  Andrzej Lepper: Andrzeja Leppera
  Ludwik Dorn: Ludwika Dorna
  Ryszard Kalisz: Ryszarda Kalisza
  Antoni Macierewicz: Antoniego Macierewicza
  Bronisław Geremek: Bronisława Geremka
  Adam Michnik: Adama Michnika
  Czesław Miłosz: Czesława Miłosza
  Olga Tokarczuk: Olgi Tokarczuk
  Stanisław Lem: Stanisława Lema, Stanisławem Lemem
  Jan Matejko: Jana Matejki
  Stanisław Moniuszko: Stanisława Moniuszki
  Marek Pasionek: Marka Pasionka
  Adam Zając: Adama Zająca, Adamem Zającem
  Piotr Lis: Piotra Lisa
  Tomasz Lis: Tomasza Lisa
  Jan Kruk: Jana Kruka
  Jan Ptak: Jana Ptaka
  Jan Stępień: Jana Stępnia, Janem Stępniem
  Jan Styczeń: Jana Styczenia, Jana Stycznia
  Adam Kwaśny: Adama Kwaśnego
  Ewa Wróbel: Ewy Wróbel
  Ewa Kozieł: Ewy Kozieł
  Jan Kozieł: Jana Kozieła
  Paweł Szot: Pawła Szota
  Jan Dąbek: Jana Dąbka
  Piotr Mrozek: Piotra Mrozka
  Piotr Orzeł: Piotra Orła, Piotrem Orłem
  Paweł Kos: Pawła Kosa
  Paweł Kołodziej: Pawła Kołodzieja
  Paweł Cieśla: Pawła Cieśli, Pawłowi Cieśli
  Jan Gajda: Jana Gajdy, Janowi Gajdzie
  Jan Bielecki: Jana Bieleckiego
  Jan Król: Jana Króla
  Jan Dąbrowa: Jana Dąbrowy
  Jan Wieczorek: Jana Wieczorka
  Jan Bąk: Jana Bąka
  Jan Kmieć: Jana Kmiecia
  Piotr Kowal: Piotra Kowala
  Piotr Kowalczyk: Piotra Kowalczyka
  Jan Ciepły: Jana Ciepłego
  Jan Młynarz: Jana Młynarza
  Jan Sroka: Jana Sroki
  Ewa Sroka: Ewie Sroce
  Ewa Mucha: Ewie Musze
  Joanna Mucha: Joanny Muchy
  Joanna Wrona: Joannie Wronie
  Jan Bida: Janowi Bidzie
  Jan Wajda: Janowi Wajdzie
  Andrzej Wajda: Andrzejem Wajdą
  Andrzej Duda: Andrzejowi Dudzie
  Agata Duda: Agacie Dudzie
  Jan Rokita: Jana Rokity, Janowi Rokicie
  Jan Klimczak: Jana Klimczaka
  Dariusz Klimczak: Dariusza Klimczaka
  Jan Pietrzak: Jana Pietrzaka
  Jan Sawka: Jana Sawki
  Jan Skrzypek: Jana Skrzypka
  Mirosław Hermaszewski: Mirosława Hermaszewskiego
  Adam Glapiński: Adama Glapińskiego
  Przemysław Czarnek: Przemysława Czarnka, Przemysławem Czarnkiem
  Ryszard Terlecki: Ryszarda Terleckiego
  Joanna Lichocka: Joanny Lichockiej
  Marek Suski: Marka Suskiego
  Jan Mosiński: Jana Mosińskiego
  Marek Ast: Marka Asta
  Radosław Sikorski: Radosława Sikorskiego
  Andrzej Domański: Andrzeja Domańskiego
  Katarzyna Lubnauer: Katarzyny Lubnauer
  Izabela Leszczyna: Izabeli Leszczyny, Izabelą Leszczyną, Izabeli Leszczynie
  Adam Szłapka: Adama Szłapki
  Czesław Siekierski: Czesława Siekierskiego
  Jan Grabiec: Jana Grabca, Janem Grabcem
  Maciej Berek: Macieja Berka
  Paulina Hennig-Kloska: Pauliny Hennig-Kloski
  Sławomir Nitras: Sławomira Nitrasa
  Wołodymyr Zełenski: Wołodymyra Zełenskiego
  Alaksandr Łukaszenka: Alaksandra Łukaszenki
  Petro Poroszenko: Petra Poroszenki
  Dmytro Kułeba: Dmytra Kułeby, Dmytrowi Kułebie
  Andrij Sybiha: Andrija Sybihy
  Kyryło Budanow: Kyryła Budanowa
  Ołeksandr Syrski: Ołeksandra Syrskiego
  Walerij Załużny: Walerija Załużnego
  Siergiej Ławrow: Siergieja Ławrowa
  Dmitrij Pieskow: Dmitrija Pieskowa
  Maria Zacharowa: Marii Zacharowej
  Swiatłana Cichanouska: Swiatłany Cichanouskiej
  Gitanas Nausėda: Gitanasa Nausėdy
  Ingrida Šimonytė: Ingridy Šimonytė
  Emmanuel Macron: Emmanuela Macrona
  Olaf Scholz: Olafa Scholza
  Friedrich Merz: Friedricha Merza
  Viktor Orbán: Viktora Orbána
  Robert Fico: Roberta Fica, Robertem Fico
  Joe Biden: Joego Bidena
  Marco Rubio: Marca Rubia
  Donald Trump: Donalda Trumpa`

const rows = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [nominative = '', forms = ''] = line.trim().split(': ')
    return forms.split(', ').map((form) => [form, nominative] as const)
  })

describe('a person named in one case only', () => {
  it.each(rows)('%s is %s', (form, nominative) => {
    const { people } = whoSaidWhat(`Wczoraj o tym ${form} napisano.`, { language: 'pl', experts: [] })
    expect(people.map((person) => person.name)).toEqual([nominative])
  })

  it.each([
    ['Wczoraj mówiła o tym Stanisława Sikora.', 'Stanisława Sikora'],
    ['Wczoraj mówiła o tym Kamila Zawada.', 'Kamila Zawada'],
    ['Wczoraj mówiła o tym Marta Bryła.', 'Marta Bryła'],
    ['Wczoraj mówiła o tym Ewa Kotula.', 'Ewa Kotula'],
    ['Wczoraj mówiła o tym Anna Macrona.', 'Anna Macrona'],
    ['Wczoraj mówił o tym Jan Kostki.', 'Jan Kostki'],
    ['Wczoraj mówiła o tym Nancy Kennedy.', 'Nancy Kennedy'],
    ['Wczoraj rozmawiał z Giorgią Meloni.', 'Giorgia Meloni'],
    ['Wczoraj rozmawiał z Ewą Nowak.', 'Ewa Nowak'],
    ['Wczoraj rozmawiał z Michaelem Roth.', 'Michael Roth'],
  ])('%s', (text, name) => {
    const { people } = whoSaidWhat(text, { language: 'pl', experts: [] })
    expect(people.map((person) => person.name)).toEqual([name])
  })
})
