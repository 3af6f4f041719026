/** One name a row: Polish, English, Russian, Ukrainian, Belarusian; "-" where it is left out. */
export const sameNames = `
Łukaszenka Lukashenko Лукашенко Лукашенко Лукашэнка
Łukaszenka Lukashenka Лукашенко Лукашенка Лукашэнка
Zełenski Zelensky Зеленский Зеленський Зяленскі
Zełenski Zelenskyy Зеленского Зеленського Зяленскага
Cichanouska Tsikhanouskaya Тихановская Тихановська Ціханоўская
Cichanouska Tikhanovskaya Тихановской Ціхановська Ціханоўскай
Cichanouski Tsikhanouski Тихановский Тихановський Ціханоўскі
Ławrow Lavrov Лавров Лавров Лаўроў
Zacharowa Zakharova Захарова Захарова Захарава
Pieskow Peskov Песков Пєсков Пяскоў
Putin Putin Путин Путін Пуцін
Miedwiediew Medvedev Медведев Медведєв Мядзведзеў
Szojgu Shoigu Шойгу Шойгу Шайгу
Gierasimow Gerasimov Герасимов Герасимов Герасімаў
Patruszew Patrushev Патрушев Патрушев Патрушаў
Wołodin Volodin Володин Володін Валодзін
Matwijenko Matviyenko Матвиенко Матвієнко Мацвіенка
Kadyrow Kadyrov Кадыров Кадиров Кадыраў
Prigożyn Prigozhin Пригожин Пригожин Прыгожын
Nawalny Navalny Навальный Навальний Навальны
Nawalna Navalnaya Навальная Навальна Навальная
Chodorkowski Khodorkovsky Ходорковский Ходорковський Хадаркоўскі
Niemcow Nemtsov Немцов Нємцов Нямцоў
Gorbaczow Gorbachev Горбачёв Горбачов Гарбачоў
Jelcyn Yeltsin Ельцин Єльцин Ельцын
Kuleba Kuleba Кулеба Кулеба Кулеба
Jermak Yermak Ермак Єрмак Ярмак
Załużny Zaluzhnyi Залужный Залужний Залужны
Syrski Syrskyi Сырский Сирський Сырскі
Budanow Budanov Буданов Буданов Буданаў
Umierow Umerov Умеров Умєров Умераў
Poroszenko Poroshenko Порошенко Порошенко Парашэнка
Tymoszenko Tymoshenko Тимошенко Тимошенко Цімашэнка
Janukowycz Yanukovych Янукович Янукович Януковіч
Juszczenko Yushchenko Ющенко Ющенко Юшчанка
Kliczko Klitschko Кличко Кличко Клічко
Podolak Podolyak Подоляк Подоляк Падаляк
Szmyhal Shmyhal Шмыгаль Шмигаль Шмыгаль
Makiej Makei Макей Макей Макей
Babaryka Babariko Бабарико Бабарико Бабарыка
Kolesnikowa Kolesnikova Колесникова Колеснікова Калеснікава
Łatuszka Latushka Латушко Латушко Латушка
Hołowczenko Golovchenko Головченко Головченко Галоўчанка
Karpienkow Karpenkov Карпенков Карпенков Карпянкоў
Wolfowicz Volfovich Вольфович Вольфович Вальфовіч
Chrenin Khrenin Хренин Хренін Хрэнін
Sannikow Sannikov Санников Санников Саннікаў
Statkiewicz Statkevich Статкевич Статкевич Статкевіч
Bialacki Bialiatski Беляцкий Беляцький Бяляцкі
Saakaszwili Saakashvili Саакашвили Саакашвілі Саакашвілі
Szewardnadze Shevardnadze Шеварднадзе Шеварднадзе Шэварднадзэ
Alijew Aliyev Алиев Алієв Аліеў
Paszynian Pashinyan Пашинян Пашинян Пашынян
Tokajew Tokayev Токаев Токаєв Такаеў
Nazarbajew Nazarbayev Назарбаев Назарбаєв Назарбаеў
Tusk Tusk Туск Туск Туск
Kaczyński Kaczynski Качиньский Качинський Качыньскі
Nawrocki Nawrocki Навроцкий Навроцький Наўроцкі
Sikorski Sikorski Сикорский Сікорський Сікорскі
Trump Trump Трампа Трампом Трамп
Macron Macron Макрона Макроном Макрон
Orbán Orban Орбана Орбаном Орбан
Erdoğan Erdogan Эрдоганом Ердогана Эрдаган
Mińsk Minsk Минском Мінську Мінску
Charków Kharkiv Харькова Харкова Харкаў
Kijów Kyiv Киеве Києві Кіеве
Kijów Kiev Киевом Києвом Кіеў
Moskwa Moscow Москвы Москві Масквой
Białoruś Belarus Белоруссии Білорусі Беларуссю
Ukraina Ukraine Украиной Україною Украіне
Rosja Russia России Росією Расіі
Polska Poland Польшей Польщею Польшчу
Lwów Lviv Львове Львова Львоў
Grodno Hrodna Гродно Гродном Гродне
Brześć Brest Бресте Бресті Брэсце
Witebsk Vitebsk Витебска Вітебська Віцебску
Homel Gomel Гомеле Гомелі Гомелем
Bachmut Bakhmut Бахмута Бахмуті Бахмуце
Pokrowsk Pokrovsk Покровском Покровську Пакроўск
Donieck Donetsk Донецка Донецьку Данецк
Ługańsk Luhansk Луганска Луганську Луганск
Mariupol Mariupol Мариуполе Маріуполі Марыупаль
Cherson Kherson Херсона Херсоні Херсон
Sumy Sumy Сумы Суми Сумы
Łuck Lutsk Луцке Луцьку Луцк
Połock Polotsk Полоцка Полоцьку Полацк
Soligorsk Soligorsk Солигорск Солігорськ Салігорск
Warszawa Warsaw Варшаве Варшаві Варшавай
Wilno Vilnius Вильнюсе Вільнюсі Вільні
Kreml Kremlin Кремля Кремлем Крамля
Aleksander Alexander Александра Олександра Аляксандра
Siergiej Sergei Сергея Сергія Сяргея
Swietłana Svetlana Светланой Світлани Святланы
USA US США США ЗША
NATO NATO НАТО НАТО НАТА
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '))

/** Names in further languages, with the Polish spelling first. */
export const sameNamesElsewhere: readonly (readonly [code: string, polish: string, foreign: string])[] = [
  ['de', 'Łukaszenka', 'Lukaschenko'],
  ['de', 'Łukaszenka', 'Lukaschenkos'],
  ['de', 'Zełenski', 'Selenskyj'],
  ['de', 'Ławrow', 'Lawrows'],
  ['de', 'Cichanouska', 'Tichanowskaja'],
  ['de', 'Moskwa', 'Moskaus'],
  ['cs', 'Łukaszenka', 'Lukašenkem'],
  ['cs', 'Zełenski', 'Zelenského'],
  ['cs', 'Ławrow', 'Lavrovovi'],
  ['cs', 'Cichanouska', 'Cichanouskou'],
  ['cs', 'Moskwa', 'Moskvě'],
  ['cs', 'Kijów', 'Kyjeva'],
  ['sk', 'Putin', 'Putinom'],
  ['lt', 'Putin', 'Putinas'],
  ['lt', 'Zełenski', 'Zelenskiui'],
  ['lt', 'Ławrow', 'Lavrovo'],
  ['lt', 'Łukaszenka', 'Lukašenkos'],
  ['lt', 'Białoruś', 'Baltarusijoje'],
  ['lt', 'Kijów', 'Kijeve'],
  ['en', 'Putin', 'Putin’s'],
  ['en', 'Łukaszenka', "Lukashenko's"],
  ['en', 'Rzeszów', 'Rzeszow'],
  ['en', 'Wałęsa', 'Walesa'],
  ['ru', 'Lukashenko', 'Лукашенко'],
  ['ru', 'Zelenskyy', 'Зеленским'],
  ['ru', 'Kharkiv', 'Харькове'],
  ['en', 'Лукашенко', 'Lukashenko'],
  ['uk', 'Лавров', 'Лаврова'],
]
