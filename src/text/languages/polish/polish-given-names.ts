/** Given names of men in Poland, old and new, in the nominative, with the short forms that the press prints. */
export const polishMen = `
  Abel Abraham Achilles Adam Adaś Adolf Adrian Agenor Alan Albert Albin Alek Aleks Aleksander Aleksy Alfons Alfred Alojzy Alwin Amadej Amadeusz Ambroży Anatol Anatoliusz Andrzej Angel Ansgar Antek Antoni
  Antonin Anzelm Apolinary Apoloniusz Archibald Ariel Arkadiusz Arkady Armand Arnold Aron Arseniusz Artur Atanazy August Augustyn Aureli Aureliusz Baltazar Barnaba Bartek Bartłomiej Bartosz Bazyli
  Benedykt Beniamin Benon Bernard Bernardyn Bertold Błażej Bodzisław Bogdan Boguchwał Bogumił Bogumir Bogusław Bogusz Bohdan Bohumil Bolek Bolesław Bonawentura Bonifacy Borys Borysław Bożan Bożydar
  Bożysław Brajan Bratumił Brian Bronek Bronisław Bruno Brunon Bryan Budzimir Budzisław Celestin Celestyn Cezary Chrystian Chwalimir Ciechosław Cyprian Cyriak Cyryl Czcibor Czesiek Czesław Dacjusz
  Dagobert Dalibor Dalmacjusz Damazy Damian Daniel Danisz Darek Dariusz Dawid Demetriusz Denis Dezyderiusz Dezydery Diego Dionizy Dobiesław Dobrogost Dobromił Dobromir Dobrosław Dominik Domosław Donald
  Donat Dorian Drogomir Duszan Dymitr Dziersław Edek Edgar Edmund Edward Edwin Efraim Egon Eliasz Eligiusz Eliot Elzear Emanuel Emeryk Emil Emilian Emiliusz Engelbert Erazm Erhard Ernest Ernestyn Erwin
  Eryk Eugeniusz Eustachiusz Eustachy Euzebiusz Ewald Ewan Ewaryst Ezdrasz Ezechiel Fabian Fabiusz Fabrycjusz Faustyn Felicjan Feliks Ferdynand Fidelis Filemon Filip Flawiusz Florentyn Florian Fortunat
  Franciszek Franek Fryderyk Fulgencjusz Gabor Gabriel Gaspar Gaweł Gedeon Genadiusz Georg Gerard Gerazym Gerwazy Giennadiusz Gilbert Gniewko Gniewomir Gniewosz Godfryd Godzisław Gościsław Gościwit
  Gotard Gotfryd Gracjan Gracjusz Grzegorz Grzesiek Grzesław Grzymisław Gustaw Gwido Gwidon Hadrian Hektor Heliodor Heniek Henryk Herakliusz Herbert Herman Hermenegild Heronim Hiacynt Hieronim Higin
  Hilarion Hilariusz Hilary Hipolit Horacy Hubert Hugo Humbert Idzi Ignacy Igor Ildefons Inocenty Ireneusz Irwin Iwan Iwo Iwon Izaak Izajasz Izmael Izrael Izydor Jacek Jacenty Jakob Jaksa Jakub Jakusz
  Jan Janek Janisław Janko Janusz Jarek Jarema Jaromir Jaropełk Jarosław Jasiek Jaś Jeremi Jeremiah Jeremiasz Jeronim Jerzy Jędrek Jędrzej Joachim Joannes Jona Jonasz Jonatan Jordan Jozafat Jozue Józef
  Józek Julek Julian Juliusz Jurand Jurek Juri Justyn Justynian Juwenalis Kacper Kaj Kajetan Kajusz Kalikst Kamil Kandyd Kanut Karol Karolek Kasjan Kasjusz Kasper Kastor Kazek Kazik Kazimierz Kazimir
  Kewin Kiejstut Kilian Klaudian Klaudiusz Klemens Kleofas Konrad Konstancjusz Konstanty Konstantyn Kordian Kornel Korneliusz Kosma Krescenty Kryspin Krystian Krystof Krzesimir Krzesisław Krzysiek
  Krzysztof Krzysztofer Krzyś Ksawery Ksenofont Kuba Kunibert Kurt Kwiryn Lambert Lamberto Laurencjusz Laurenty Lech Lechosław Leo Leon Leonard Leoncjusz Leonid Leonidas Leopold Lesław Lestek Leszek Lew
  Liberat Liberiusz Liwiusz Longin Longinus Lotar Lothar Lubogost Lubomił Lubomir Lubomysł Lubosław Lucjan Lucjusz Ludomił Ludomir Ludosław Ludwik Lutomir Lutosław Łazarz Łukasz Łukaszek Maciej Maciek
  Magnus Makary Maks Maksencjusz Maksym Maksymilian Maksymin Malachiasz Malwin Mamert Manfred Marcel Marceli Marcelin Marceliusz Marcin Marcinek Marcjan Marek Marian Mariano Marianus Mariusz Markus
  Martynian Maryn Mateusz Matias Maur Mauro Mauryc Maurycy Melchior Meliton Metodiusz Metody Michał Mieczysław Mierosław Mieszko Mietek Mikołaj Milan Milosz Miłogost Miłosław Miłosz Miłowan Miłowit Mirek
  Mirogniew Miromir Miron Mirosław Modest Mojmir Mojżesz Morys Mścisław Mściwoj Myślimir Napoleon Narcyz Natan Nataniel Nathaniel Nehemiasz Nepomucen Nereusz Nestor Nicefor Niecisław Niegosław Niemir
  Nikander Nikodem Nikolas Nikos Noe Noel Norbert Norman Odon Oktawian Oktawiusz Olaf Olek Olgierd Olimpiusz Oliver Oliwer Oliwier Onufry Orest Orestes Oskar Ostap Oswald Oswin Otmar Otniel Otto Ottokar
  Owidiusz Pabian Pacyfik Pafnucy Pankracy Pantaleon Parys Paschalis Patrycjusz Patrycy Patryk Paulin Paweł Pawlik Pelagiusz Petroniusz Piotr Piotrek Pius Placyd Polikarp Poncjusz Prokop Prosper Prot
  Protazy Prudencjusz Przemek Przemko Przemysław Przybysław Racibor Racisław Radek Radomił Radomir Radosław Radosz Radowan Radowit Radzimir Radzisław Rafael Rafał Rajmund Rajner Rajnold Ratymir Raul
  Redżynald Remigiusz Renat Rene Robercik Robert Roch Roderyk Roger Roland Roman Romek Romeo Romuald Romulus Ronald Rościsław Ruben Rudolf Rufin Rufus Rupert Rusłan Rysiek Ryszard Salomon Salwator Sambor
  Samson Samuel Saturnin Sebastian Serafin Sergiusz Serwacy Sewer Seweryn Sędzisław Sędziwoj Sławek Sławobor Sławoj Sławomir Sławosz Sobiesław Spirydion Spytek Spytko Stach Stanimir Stanisław Staszek
  Staszko Staś Stefan Stefek Stoigniew Strzeżymir Sulimir Sulisław Sykstus Sylwan Sylweriusz Sylwester Sylwin Sylwiusz Symeon Symplicjusz Szaweł Szczepan Szymek Szymon Ścibor Świetomir Świętomir
  Świętopełk Świętosław Tadek Tadeusz Tankred Tarzycjusz Telesfor Teobald Teodor Teodoryk Teodozjusz Teofan Teofil Terencjusz Tobiasz Tolisław Tomasz Tomek Tomisław Tristan Trzebisław Tyberiusz
  Tyburcjusz Tycjan Tymek Tymon Tymoteusz Tytus Ulryk Urban Uriasz Uriel Ursyn Wacek Wacław Waldek Waldemar Walek Walenty Walentyn Walerian Waleriusz Walery Walfryd Walter Wandelin Wawrzek Wawrzyniec
  Wenancjusz Wendelin Wergiliusz Wespazjan Wiaczesław Wicek Widukind Wierzchosław Wiesiek Wiesław Wiktor Wiktoriusz Wiktoryn Wilhelm Wilibald Wincenty Winicjusz Wirgiliusz Wisław Wit Witalis Witek Witold
  Witosław Wiwian Władek Władymir Władysław Włodek Włodzimierz Włodzisław Włościsław Wojciech Wojmir Wojsław Wojtek Wolfgang Wolfram Wrocisław Wsiewołod Wszebor Wszemir Wyszomir Zachariasz Zachary
  Zbigniew Zbylut Zbysław Zbyszek Zbyszko Zdobysław Zdzich Zdzisław Zefiryn Zenek Zenobiusz Zenon Ziemomysł Ziemowit Zygfryd Zygmunt Zyndram Żegota Żelimir Żelisław`

/** Given names of women in Poland, old and new, in the nominative, with the short forms that the press prints. */
export const polishWomen = `
  Abigail Abigaila Ada Adamina Adela Adelajda Adelina Adolfina Adriana Adrianna Afra Aga Agapia Agata Aglaja Agnes Agnieszka Agrypina Aida Aisza Alberta Albertyna Albina Aldona Aleksa Aleksandra Aleksja
  Alicja Alina Alisa Alma Aloiza Alojza Amalia Amanda Amata Ambrozja Amelia Amina Anastazja Anatolia Andrea Andżelika Aneta Anetta Angela Angelika Angelina Ania Aniela Anika Anita Anna Annabella
  Annamaria Antonia Antonilla Antonina Anuncjata Apolinara Apolonia Ariadna Ariana Arleta Arletta Aspazja Asteria Astrid Astryda Aśka Augustyna Aurelia Barbara Basia Baśka Beata Beatrice Beatriz
  Beatrycze Beatryksa Bella Beniamina Benigna Berenika Bernadeta Bernadetta Berta Betina Bianka Bibiana Blandyna Blanka Bogda Bogna Bogumiła Bogusia Bogusława Bojana Bona Bonita Bożena Bożenna Brenda
  Bronisława Brunhilda Bryda Brygida Brygita Cecylia Celestyna Celina Cezaria Cezaryna Chiara Chloe Cyntia Czesława Dafne Dagmara Dagna Dagny Daina Daisy Dajana Dalida Dalila Dana Daniela Daniella
  Danisława Danka Danusia Danuta Daria Darina Debora Deborah Delfina Delia Denise Desdemona Diana Dina Dioniza Dionizja Ditta Dobiesława Dobrawa Dobrochna Dobromiła Dobrosława Dolores Domicela Domicella
  Dominika Donata Donatella Dora Doris Dorota Dorotea Dosia Dragomira Edeltrauda Edna Edyta Edytka Ela Elena Eleni Eleonora Elga Eliana Eligia Elina Elisa Eliza Elka Elma Elmira Eloiza Elsa Elsie Elwira
  Elżbieta Elżunia Ema Emanuela Emerencja Emilia Emma Emmanuela Enia Erika Ermina Erna Ernestyna Estella Estera Etela Eudoksja Eufemia Eufrozyna Eugenia Eulalia Eunika Euzebia Ewa Ewangelina Ewelina
  Ewunia Fabiola Faina Fatima Faustyna Febronia Felicja Felicjana Felicyta Filipina Filomena Flawia Florentyna Franciszka Franczeska Frania Frida Fryda Fryderyka Gabriela Gabrysia Gaja Genowefa Gerda
  Gertruda Gerwazja Gilda Gina Gizela Gizella Gloria Goplana Gosia Grace Grażyna Grażynka Greta Gretchen Gryzelda Gudrun Gunhilda Gwendolina Halina Halinka Halszka Hana Hania Hanka Hanna Hannah Harriet
  Hedda Heidi Hela Helena Helenka Helga Henia Henrietta Henryka Herma Hermina Herminia Hilaria Hilda Hildegarda Holly Honorata Honoria Ida Idalia Iga Igna Ignacja Ilona Ilza Imelda Imka Ina Ines Inez
  Inga Ingeborga Inka Inocenta Irena Irenka Irina Iris Irma Irmgarda Irmina Isabel Ismena Iwetta Iwona Iwonka Iza Izabela Izabella Izaura Izolda Jadwiga Jadzia Jagienka Jagna Jagoda Jana Jane Janina
  Janka Jarmila Jarosława Jasmina Jaśmina Jesika Jessica Joanna Joasia Johanna Jola Jolanda Jolanta Jolka Jowita Józefa Józefina Józia Judith Judyta Julia Julianna Julita Julitta Julka Justyna Justynka
  Kaja Kalina Kalista Kamelia Kamila Karen Karina Karolina Kasandra Kasia Kassandra Kaśka Katarina Katarzyna Kazia Kazimiera Kiara Kiera Kim Kinga Kira Klara Klarissa Klarysa Klaudia Klaudyna Klemencja
  Klementyna Kleopatra Kloe Klotylda Konstancja Kordelia Kordula Kornelia Korynna Kosima Krysia Krystyn Krystyna Ksawera Ksenia Ksymena Kunegunda Lara Larisa Larysa Laura Laurencja Lea Leila Lejla Lena
  Lenka Leokadia Leoncja Leonia Leonora Leontyna Leticia Leticja Letycja Lia Liana Liane Libera Lida Lidia Lidka Ligia Lila Lili Lilia Lilian Liliana Lilianna Lilla Lilly Linda Lisa Liwia Liza Lola
  Lolita Lora Lorena Loretta Lotta Luba Lubomira Lubosława Lucja Lucy Lucyna Lucynda Ludmila Ludmiła Ludwika Ludwina Luisa Luise Luiza Lukrecja Lutgarda Łarysa Łucja Madlena Magda Magdalena Magdusia Maja
  Majka Malina Malwina Małgorzata Małgosia Małgośka Manuela Mara Marcelia Marcelina Marcella Marcjanna Maren Margaret Margareta Margarita Margerita Margita Margot Maria Marianna Marietta Marika Marina
  Mariola Marita Marla Marlena Marta Martina Martyna Marusia Mary Maryla Marylka Maryna Marysia Marysieńka Marzanna Marzena Marzenna Masza Matylda Maud Maya Mela Melania Melinda Melisa Melissa Merita Mia
  Michaela Michalina Michasia Mika Mila Milena Milka Miłka Miłosława Mira Mirabela Mirabella Mirela Mirella Miriam Mirka Mirosława Modestyna Mona Monika Muriel Nadia Nadieżda Nadina Nadzieja Naina Nana
  Nancy Naomi Nastazja Nastka Natalia Natalka Natasza Nel Nela Nelka Nella Nelly Nika Nikita Nikola Nikole Nikoletta Nikolina Nina Ninel Noelia Noemi Nonna Nora Octavia Odetta Odilia Odyla Ofelia Oktawia
  Ola Oleńka Olga Oliwia Orszula Otolia Otylia Pamela Pati Patrycja Paula Paulina Pela Pelagia Penelopa Perpetua Petra Petronela Petronella Pola Polina Prakseda Priscylla Pryscylla Pulcheria Rachel
  Rachela Raisa Rajna Ramona Raszida Rebeka Regina Remigia Rena Renata Renia Rita Riwka Roberta Roksana Roksanna Roksolana Romana Rozalia Rozalina Rozalinda Rozalka Rozamunda Rozanna Rozwita Róża Rufina
  Rut Ruta Ruth Ryksa Rysia Ryszarda Sabina Sally Salma Salomea Salomena Samanta Samantha Samira Sandra Sara Sarah Saskia Sawina Scholastyka Selena Selma Seweryna Sławina Solange Sonia Stanisława Stasia
  Stefania Stella Subisława Swietlana Swietłana Sybilla Sydonia Sylwia Szarlota Szarlotta Szeherezada Świetlana Świetłana Tabita Tacjana Taida Taisja Tamara Tamila Tatiana Tea Tekla Teodora Teodozja
  Teresa Tereska Tereza Tesa Tessa Tina Tola Tosia Tulia Tusia Tyberia Ula Uljana Ulka Ulrika Ursula Urszula Uta Valeria Vanesa Vanessa Veronika Victoria Viktoria Viola Violeta Violetta Wacława Walburga
  Walentyna Waleria Walerianna Wanda Wandzia Wanesa Wera Weronika Wiera Wierzchosława Wiesia Wiesława Wiktoria Wilhelmina Wilma Wincencja Wincenta Winifreda Wiola Wioleta Wioletta Wisława Witalia
  Witosława Władysława Władzia Włodzimiera Wrocisława Xenia Yvette Yvonne Zdzisława Zelda Zenobia Zinaida Zita Zoe Zoey Zofia Zoja Zosia Zośka Zulejka Zuza Zuzana Zuzanna Zuzia Zyta Żaklina Żaneta
  Żanetta Żanna Żywisława`
