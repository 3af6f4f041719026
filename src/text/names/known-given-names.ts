/** Given names of men that differ from language to language by more than spelling; one row a name. */
export const masculineNames: readonly string[] = `
Aleksander Aleksandr Alaksandr Ołeksandr Alexander Oleksandr Aliaksandr Alyaksandr Alexandre Aleksandras Александр Олександр Аляксандр
Aleksiej Aleksej Alaksiej Ołeksij Oleksij Alexei Alexey Aleksei Oleksiy Oleksii Aliaksei Алексей Олексій Аляксей
Aleś Ales Алесь
Anatol Anatolij Anatoly Anatoliy Анатолий Анатолій Анатоль
Andrzej Andriej Andrej Andrij Andrei Andrey Andriy Andrii Andrew Andreas Андрей Андрій Анджей
Antoni Anton Anthony Антон Антоній
Artem Artiom Artyom Артем Артём Арцём
Dmitrij Dmytro Dzmitry Zmicier Dmitry Dmitri Dmitriy Дмитрий Дмитро Дзмітрый Зміцер
Dzianis Denis Denys Денис Дзяніс
Eugeniusz Jewgienij Jewhen Jauhien Yevgeny Evgeny Evgenii Yevhen Yauhen Eugene Евгений Євген Яўген
Fiodor Fedir Fyodor Fedor Фёдор Федор Федір
Grzegorz Grigorij Hryhorij Grigory Hryhoriy Gregory Григорий Григорій Рыгор
Henadz Hienadź Hennadij Giennadij Gennady Hennadiy Геннадий Геннадій Генадзь
Igor Ihor Ihar Игорь Ігор Ігар
Ilja Illa Illia Ilya Илья Ілля Ілья
Jan Iwan Ivan John Johann Иван Іван Ян
Jerzy Jurij Juryj Yuri Yury Yurii Yuriy George Georg Юрий Юрій Юры Юрый
Józef Josif Joseph Josef Иосиф Йосип Юзаф
Kirył Kirill Kyryło Kiryl Kyrylo Cyril Кирилл Кирило Кірыл
Konstanty Konstantin Kastuś Kostiantyn Константин Костянтин Канстанцін
Krzysztof Christopher Christoph Кшиштоф
Leonid Leanid Леонид Леонід Леанід
Maciej Matthias Мацей
Maksym Maksim Maxim Maxime Максим Максім
Marek Mark Марк
Michał Michaił Mychajło Michael Mikhail Mykhailo Mikhailo Михаил Михайло Міхаіл
Mikołaj Nikołaj Mykoła Mikałaj Mikoła Nicholas Nikolai Nikolay Mykola Mikalai Николай Микола Мікалай
Mikita Nikita Mykyta Никита Микита Мікіта
Oleg Ołeh Aleh Oleh Олег Алег
Paweł Pawieł Pawło Pavel Pavlo Paul Павел Павло
Piotr Petro Piatro Petr Pyotr Peter Пётр Петр Петро Пятро Петра Петру
Roman Raman Роман Раман
Rusłan Ruslan Руслан
Siergiej Serhij Siarhiej Sergiusz Sergei Sergey Serhiy Serhii Siarhei Sergii Сергей Сергій Сяргей
Stanisław Stanislau Stanislav Станислав Станіслав Станіслаў
Stefan Szczepan Stepan Stephen Степан Сцяпан
Szymon Siemion Semen Simon Semyon Семён Семен Сымон
Tomasz Thomas Tomas Томаш
Wadim Wadym Vadim Vadym Вадим Вадзім
Walery Walerij Valery Valeri Valeriy Valerii Валерий Валерій Валерый
Wasyl Wasilij Wasil Vasily Vasyl Vasil Василий Василь Васіль
Wiaczesław Wiaczasłau Wiaczeslaw Vyacheslav Viacheslav Viachaslau Вячеслав В'ячеслав Вячаслаў
Wiktor Wiktar Victor Viktor Виктор Віктор Віктар
Witalij Wital Vitaly Vitali Vitaliy Vitalii Виталий Віталій Віталь
Władysław Uładzisłau Vladislav Vladyslav Uladzislau Владислав Владислав Уладзіслаў
Włodzimierz Władimir Wołodymyr Uładzimir Vladimir Volodymyr Uladzimir Владимир Володимир Уладзімір
Zenon Zianon Zianon Зенон Зянон
Donald Дональд
Emmanuel Эммануэль Еммануель
Joe Джо
Jarosław Yaroslav Jaroslav Ярослав Яраслаў
Radosław Radoslaw Радослав Радослав
Karol Кароль Karl Charles
`
  .trim()
  .split('\n')

/** Given names of women, likewise. */
export const feminineNames: readonly string[] = `
Aleksandra Alexandra Ołeksandra Oleksandra Александра Олександра Аляксандра
Anastazja Anastasija Anastasia Anastasiya Nastassia Анастасия Анастасія Настасся
Anna Hanna Ganna Anne Анна Ганна
Anżelika Angelika Angelica Анжелика Анжеліка Анжаліка
Ewa Eva Yeva Eve Ева Єва
Helena Jelena Ołena Alena Olena Elena Yelena Helen Елена Олена Алена
Irena Irina Iryna Ирина Ірина Ірына
Julia Julija Yulia Yuliya Julija Yuliia Юлия Юлія
Katarzyna Jekaterina Kateryna Kaciaryna Catherine Ekaterina Katsiaryna Екатерина Катерина Кацярына
Ksenia Ksienija Oksana Aksana Ксения Оксана Аксана
Ludmiła Ludmyła Lyudmila Liudmyla Ludmila Людмила Людміла
Małgorzata Margarita Margaret Маргарита Маргарыта
Maria Marija Maryja Mary Marie Mariya Mariia Мария Марія Марыя
Natalia Natalla Natallia Natalija Natalya Nataliya Наталья Наталия Наталія Наталля
Olga Olha Wolha Volha Ольга Вольга
Swietłana Swiatłana Switłana Svetlana Sviatlana Svitlana Светлана Святлана Світлана
Tatiana Tacciana Tetiana Tatsiana Tatyana Татьяна Тетяна Таццяна
Urszula Ursula Урсула
Walentyna Walancina Valentina Valiantsina Валентина Валянціна
Weronika Weranika Veronica Veranika Вероника Вераніка
Wiktoria Wiktorija Victoria Viktoria Виктория Вікторія Вікторыя
Zofia Sofia Sophia София Софія Сафія
`
  .trim()
  .split('\n')
