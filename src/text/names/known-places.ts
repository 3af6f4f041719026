/** Countries, capitals and cities whose names differ from language to language by more than spelling; one row a place. */
export const knownPlaces: readonly string[] = `
Białoruś Belarus Byelorussia Weißrussland Bělorusko Baltarusija Беларусь Беларуссю Белоруссия Білорусь Білорусі Білоруссю
Rosja Russia Russland Rusko Rusija Россия Росія Расія Расея
Ukraina Ukraine Ukrajina Украина Україна Украіна
Polska Poland Polen Polsko Lenkija Польша Польща Польшча
Litwa Lithuania Litauen Litva Lietuva Литва Литвы Летува Літва
Łotwa Latvia Lettland Lotyšsko Latvija Латвия Латвія Латвии
Estonia Estland Estonsko Estija Эстония Естонія Эстонія
Niemcy Germany Deutschland Německo Vokietija Германия Німеччина Германія Нямеччына
Czechy Czechia Tschechien Česko Čekija Чехия Чехія
Słowacja Slovakia Slowakei Slovensko Slovakija Словакия Словаччина Славакія
Węgry Hungary Ungarn Maďarsko Vengrija Венгрия Угорщина Венгрыя
Rumunia Romania Rumänien Rumunsko Rumunija Румыния Румунія Румынія
Bułgaria Bulgaria Bulgarien Bulharsko Bulgarija Болгария Болгарія Балгарыя
Mołdawia Moldova Moldau Moldavsko Moldavia Молдавия Молдова Малдова
Naddniestrze Transnistria Transnistrien Podněstří Приднестровье Придністров'я Прыднястроўе
Gruzja Georgia Georgien Gruzie Gruzija Sakartvelas Грузия Грузія Сакартвело
Armenia Armenien Arménie Armėnija Армения Вірменія Арменія
Azerbejdżan Azerbaijan Aserbaidschan Ázerbájdžán Azerbaidžanas Азербайджан Азербайджана
Kazachstan Kazakhstan Kasachstan Kazachstán Kazachstanas Казахстан Қазақстан
Chiny China Čína Kinija Китай Кітай
Japonia Japan Japonsko Japonija Япония Японія
Indie India Indien Indija Индия Індія Індыя
Turcja Turkey Türkiye Türkei Turecko Turkija Турция Туреччина Турцыя
Grecja Greece Griechenland Řecko Graikija Греция Греція Грэцыя
Włochy Italy Italien Itálie Italija Италия Італія
Francja France Frankreich Francie Prancūzija Франция Франція Францыя
Hiszpania Spain Spanien Španělsko Ispanija Испания Іспанія
Szwecja Sweden Schweden Švédsko Švedija Швеция Швеція Швецыя
Norwegia Norway Norwegen Norsko Norvegija Норвегия Норвегія
Finlandia Finland Finnland Finsko Suomija Финляндия Фінляндія
Dania Denmark Dänemark Dánsko Danija Дания Данія
Austria Österreich Rakousko Austrija Австрия Австрія Аўстрыя
Szwajcaria Switzerland Schweiz Švýcarsko Šveicarija Швейцария Швейцарія Швейцарыя
Holandia Netherlands Niederlande Nizozemsko Nyderlandai Нидерланды Нідерланди Нидерландов
Belgia Belgium Belgien Belgie Belgija Бельгия Бельгія
Serbia Serbien Srbsko Serbija Сербия Сербія Сербыя
Chorwacja Croatia Kroatien Chorvatsko Kroatija Хорватия Хорватія Харватыя
Izrael Israel Izraelis Израиль Ізраїль Ізраіль
Iran Írán Iranas Иран Іран
Syria Syrien Sýrie Sirija Сирия Сирія Сірыя
Korea Korėja Корея Карэя
USA US США ЗША JAV
UE EU ЕС ЄС ЕЗ
ONZ UN UNO OSN JT ООН ААН
NATO НАТО НАТА
Kreml Kremlin Kremlius Кремль Крэмль Крамля Крамлі
Moskwa Moscow Moskau Moskva Maskva Москва Масква
Kijów Kyiv Kiev Kiew Kyjev Kijevas Київ Києв Киев Кіеў Кіев Кіеве
Warszawa Warsaw Warschau Varšava Varšuva Варшава
Wilno Vilnius Wilna Вильнюс Вільнюс Вильня Вільня
Ryga Riga Рига Рыга
Tallinn Tallin Talinas Таллин Таллінн Талін
Mińsk Minsk Minskas Минск Мінськ Мінск Менск
Charków Kharkiv Kharkov Charkiw Charkiv Charkov Charkivas Харків Харков Харьков Харкаў Харкава
Lwów Lviv Lvov Lwiw Lemberg Lvovas Львів Львов Львоў Львова
Odessa Odesa Одесса Одеса Адэса
Dniepr Dnipro Dnepr Dniepro Дніпро Днепр Дняпро
Zaporoże Zaporizhzhia Zaporizhia Zaporozhye Saporischschja Záporoží Запоріжжя Запорожье Запарожжа
Mikołajów Mykolaiv Nikolaev Mykolajiw Миколаїв Миколаєв Николаев Мікалаеў
Czernihów Chernihiv Chernigov Tschernihiw Černihiv Чернігів Чернігов Чернигов Чарнігаў
Tarnopol Ternopil Ternopol Тернопіль Тернопол Тернополь Цярнопаль
Równe Rivne Rovno Riwne Рівне Ровно Роўна
Połtawa Poltava Poltawa Полтава Палтава
Krym Crimea Krim Krymas Крым Крим
Donbas Donbass Донбас Донбасс
Czarnobyl Chernobyl Chornobyl Tschernobyl Černobyl Чернобыль Чорнобиль Чарнобыль
Brześć Brest Брест Брэст Берестя Бресцкі Брэсце
Grodno Hrodna Gardinas Гродно Гродна Гродня Горадня
Witebsk Vitebsk Viciebsk Vitsebsk Витебск Віцебск Вітебськ
Mohylew Mogilev Mahilyow Mahilioŭ Могилёв Могилев Магілёў Могильов Магілёва
Homel Gomel Гомель
Bobrujsk Bobruisk Babruysk Bobrujsk Бобруйск Бабруйск
Petersburg Petersburgas Петербург Пецярбург
Królewiec Kaliningrad Königsberg Калининград Калінінград
Praga Prague Prag Praha Прага
Bratysława Bratislava Братислава Братыслава Браціслава
Budapeszt Budapest Budapešť Будапешт
Bukareszt Bucharest Bukarest Bukurešť Бухарест
Kiszyniów Chișinău Chisinau Kišinėvas Kišiněv Кишинёв Кишинев Кишинів Кішынёў
Berlin Berlín Berlynas Берлин Берлін
Wiedeń Vienna Wien Vídeň Viena Вена Відень
Bruksela Brussels Brüssel Brusel Briuselis Брюссель Брусель
Paryż Paris Paříž Paryžius Париж Парыж
Londyn London Londýn Londonas Лондон Лондан
Rzym Rome Rom Řím Roma Рим Рым
Waszyngton Washington Vašingtonas Вашингтон Вашінгтон Вашынгтон
Pekin Beijing Peking Pekinas Пекин Пекін
Tbilisi Tiflis Тбилиси Тбілісі
Erywań Yerevan Eriwan Jerevan Ереван Єреван Ерэван
Ankara Анкара
Ateny Athens Athen Atény Афины Афіни Афіны
Helsinki Helsinky Helsinkis Хельсинки Гельсінкі Хельсінкі
Sztokholm Stockholm Stokholmas Стокгольм
Kopenhaga Copenhagen Kopenhagen Kodaň Копенгаген Капенгаген
Kraków Cracow Krakow Krakau Krakov Краков Краків Кракаў
Wrocław Wroclaw Breslau Vratislav Вроцлав Вроцлаў
Gdańsk Danzig Gdansk Гданьск Гданськ
Łódź Lodz Лодзь
Szczecin Stettin Štětín Щецин Щецін
`
  .trim()
  .split('\n')
