/** Pairs of different names: a Polish keyword, and a word of a document in the language. */
export const differentNames: readonly (readonly [code: string, keyword: string, other: string])[] = [
  ...pairs(
    'en',
    `Łukaszenka/Lukashevich Łukaszenka/Lukasz Putin/Pushkin Putin/Patton Putin/Potemkin Orban/Urban Orbán/Organ
     Zełenski/Zelenograd Ławrow/Larionov Ławrow/Lavra Zacharowa/Zakharov Cichanouska/Tsikhanouski Cichanouski/Tikhonov
     Nawalna/Navalny Nawalny/Novelty Mińsk/Munich Mińsk/Minister Kijów/Kiel Moskwa/Mosque Moskwa/Moses Polska/Polish
     Białoruś/Belarusian Rosja/Rosa Rosja/Russian Litwa/Latvia Łotwa/Lithuania Słowacja/Slovenia Iran/Iraq Trump/Tramp
     Merkel/Merker Merz/Mars Tusk/Task Tusk/Tosca Duda/Dude Duda/Dodd Sikorski/Sikorsk Kaczyński/Kuczynski
     Nawrocki/Navarro Macron/Macro Biden/Baden Miedwiediew/Medved Pieskow/Pskov Szojgu/Shogun Kuleba/Kolob
     Jermak/Yarmouth Poroszenko/Poroshin Tymoszenko/Timoshin Juszczenko/Yashchenko Kliczko/Kalicko Chersoń/Harrison
     Charków/Kharg Donieck/Danish Sumy/Some Ukraina/Ukrainian Gruzja/Grusha Armenia/Armani Bachmut/Bahamut
     Grodno/Grodin Brześć/Breast Homel/Hamel Kadyrow/Kedrov Prigożyn/Prigogine Alijew/Alive Tokajew/Tokyo
     Gierasimow/Garrison Budanow/Buddenbrook Umierow/Omar Makiej/Mickey Peter/Peters Robert/Roberts`,
  ),
  ...pairs(
    'ru',
    `Łukaszenka/Лукашевич Łukaszenka/Лукашин Putin/Пушкин Putin/Путина́ Putin/Питон Putin/Патон Orban/Урбан Ławrow/Лавренев
     Ławrow/Лавр Zełenski/Зеленоградский Zełenski/Зелёный Cichanouska/Тихановский Cichanouski/Тихановская Mińsk/Минин
     Mińsk/Минская Kijów/Кия Moskwa/Москвич Polska/Полька Białoruś/Белорус Rosja/Россиянин Litwa/Латвия Nawalny/Навальная
     Nawalna/Навального Trump/Трамплин Tusk/Тоска Duda/Дед Duda/Дюна Sikorski/Сикорская Miedwiediew/Медведь
     Pieskow/Пешков Pieskow/Псков Gierasimow/Гарасимчук Kuleba/Колебанов Jermak/Ермолов Kliczko/Клячко Iwanow/Иван
     Petrow/Пётр Zacharowa/Захаров Szojgu/Шагал Tokajew/Токио`,
  ),
  ...pairs(
    'uk',
    `Łukaszenka/Лукаш Zełenski/Зелена Putin/Путивль Poroszenko/Порошин Tymoszenko/Тимошук Janukowycz/Янковський
     Juszczenko/Ющук Kijów/Кивін Charków/Харчук Lwów/Левів Donieck/Дончик Rosja/Росинка Niemcy/Німець`,
  ),
  ...pairs('fr', 'ONZ/Un UE/Eu'),
]

function pairs(code: string, list: string): readonly (readonly [string, string, string])[] {
  return list.split(/\s+/u).map((pair) => {
    const [keyword = '', other = ''] = pair.split('/')
    return [code, keyword, other] as const
  })
}
