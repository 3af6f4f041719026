/** People often in the news whose names sound otherwise than they are spelt, or are too short for a rule; one row a name. */
export const knownPeople: readonly string[] = `
Trump Trumpas Трамп
Biden Baidenas Байден
Obama Обама
Bush Буш
Clinton Клинтон Клінтон
Vance Вэнс Венс Вэнса Ванс
Rubio Рубио Рубіо Рубіа
Hegseth Хегсет Гегсет Хэгсет
Witkoff Уиткофф Віткофф Уіткаф
Kellogg Келлог Келлогг Келог
Waltz Уолтц Волц
Blinken Блинкен Блінкен
Sullivan Салливан Салліван Саліван
Musk Маск
Johnson Джонсон
Sunak Сунак
Starmer Стармер
Cameron Кэмерон Кемерон
Zuckerberg Цукерберг
Macron Макрон
Scholz Шольц
Merz Мерц
Merkel Меркель
Baerbock Бербок Бербак Бэрбок
Pistorius Писториус Пісторіус
Steinmeier Штайнмайер Штайнмаєр
Leyen Ляйен Ляєн Лаєн Лейен Ляен
Stoltenberg Столтенберг Столтэнберг
Rutte Рютте Рютэ
Kallas Каллас
Borrell Боррель Борель
Orbán Orban Орбан
Szijjártó Szijjarto Сийярто Сіярто
Fico Фицо Фіцо
Babiš Babis Бабиш Бабіш
Erdoğan Erdogan Эрдоган Ердоган Эрдаган
Netanjahu Netanyahu Нетаньяху Нетаньягу
Chamenei Khamenei Хаменеи Хаменеї Хаменеі
Kim Ким Кім
Xi Си Сі
Modi Моди Моді
Costa Кошта
Sandu Санду
Vučić Vucic Вучич Вучіч Вучыч
Guterres Гутерриш Гутерреш Гутэрыш
Ryżankou Ryzhenkov Рыженков Риженков Рыжанкоў
Wałęsa Walesa Валенса Валэнса
`
  .trim()
  .split('\n')
