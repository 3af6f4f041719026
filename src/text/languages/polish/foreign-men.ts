/** Given names of men outside Poland, as the Polish press spells them; those who share a language stand together. */
export const foreignMen = `
  Abdułła Achmat Alaksandar Alaksandr Alaksiej Aleh Aleksandr Aleksiej Aleś Alimżan Ałeh Ałeś Anatolij Andrej Andriej Andrij Anton Antoś Arciom Arkadij Arkadz Arsen Arsenij Arsienij Artem Artiem Artiom
  Asłan Azat Bahdan Bronisłau Buwajsar Czesłau Daniił Danił Danylo Danyło Denys Dienis Dima Dmitri Dmitrij Dmitry Dmytro Dzianis Dzmicier Dzmitry Dzmitryj Dżochar Eduard Eldar Elwin Emin Erik
  Fedir Fiedor Filipp Fiodor Frol Gawriił Gennadij Georgij Giennadij Gieorgi Gieorgij Gleb Grigorij Hennadij Heorhij Hienadz Hienadź Hieorhij Hleb Hlib Hryhorij Ignat Ihar Ihor Ilhar Ilja Iljas Illa
  Illia Innokientij Iosif Iossif Isa Jakau Jakiw Jakow Janka Jaraslau Jarasłau Jaroslaw Jarosłau Jauhien Jazep Jefim Jegor Jehor Jemieljan Jermak Jewgeni Jewgenij Jewgienij Jewhen Jewhenij Josyp Jozef
  Juchym Juraś Jurij Jurka Jurko Juryj Kanstancin Kastuś Kim Kirill Kirił Kiriłł Kirył Kiryło Klim Konstantin Konstiantyn Kostia Kostiantyn Kuźma Kyrylo Kyryło
  Lavon Lawon Leanid Leonti Lubomyr Łarion Łeś Łew Łewko Łukjan Maksim Marat Markijan Marko Maryjan Matwiej Matwij Michail Michaił Mieczysłau Mihaił Mikałaj Mikita Mikoła Mitia Mitrofan Mstisław Mstysław
  Musa Mychajło Mykola Mykoła Mykyta Myron Myrosław Nazar Nazarij Nikifor Nikita Nikolai Nikolaj Nikołaj Nurlan Nursułtan Oleg Oleh Oleksa Oleksandr Oleksij Oles Ołeh Ołeksa Ołeksandr Ołeksij Ołelko Ołeś
  Omelan Omeljan Osip Pantelejmon Pawel Pawieł Pawło Petro Piatro Platon Płaton Prochor Pylyp Raman Ramil Ramzan Rascisłau Rasuł Ratmir Rawil Rinat Rodion
  Rostisław Rostysław Rustam Rustem Safar Said Salawat Samwel Sawa Sawielij Sciapan Semen Semion Serafim Sergei Sergej Sergiej Sergij Serhii Serhij Siamion Siarhei Siarhej Siarhiej Sidor Siemion Siergej
  Siergiej Sofron Stanislau Stanislaw Stanisłau Stepan Sulejman Swiatopełk Swiatoslaw Swiatosław Szamil Ściapan Światosław Taras Tichon Timofiej Timur Trafim Tymofij Tymur Uladzimir Uładz Uładzimir
  Uładzisłau Usiewaład Vadim Vasyl Vladimir Wacłau Wadim Wadym Wadzim Wagit Wahan Walancin Walentin Waleri Walerij Waleryj Warłam Wasil Wasilij Wasyl Wazgien Wiaczasłau Wiaczeslaw Wieniamin Wiktar Wincuk
  Wital Witali Witalij Witaut Wjaczesław Wladimir Wład Władimir Władisław Władlen Władysłau Wolodymyr Wołodymyr Wsewołod Zachar Zaur Zbignieu Zianon Zinowij Zmicier Żan Żores
  Adomas Agnis Aidas Aigars Ainars Aivars Aleksandras Aleksandrs Alfonsas Algimantas Algirdas Alvydas Andrejs Andris Andrius Ansis Antanas Ants Antti Arnoldas Artis Arturas Artūras Arturs Artūrs Arvils
  Arvo Arvydas Atis Audrius Audronius Aurelijus Aušrys Balys Benas Bernardas Bronius Ceslovas Česlovas Dainis Dainius Dalius Danas Darius Deividas Donatas Dovydas Edgaras Edgars Edmundas Eduards Edvardas
  Edvards Edvīns Egidijus Egils Eimantas Eimutis Einars Elmars Emanuelis Erikas Erki Ernests Evaldas Feliksas Gediminas Gedvydas Giedrius Gintaras Gintautas Gints Girts Ģirts Gitanas Gunārs Guntars
  Guntis Haralds Henrikas Ilmar Ilmārs Imants Indrek Indulis Ivars Jaak Jaan Jaanus Janis Jānis Jeronimas Jonas Juhan Julius Juozas Jurgis Jüri Juris Justas Justinas Kaarel Kalev Kalle Karlis Kārlis
  Karolis Kaspars Kazimieras Kazys Kestutis Kęstutis Krišjānis Kristaps Kristjan Krists Laimonas Lauri Laurynas Leonas Linas Liudas Liutauras Lukas Mantas Mareks Margiris Margus Marijus Marius Martinš
  Mārtiņš Martynas Mati Mihkel Mikk Mindaugas Modris Motiejus Mykolas Naglis Nerijus Normunds Ojārs Olavs Oskars Paulius Pauls Peeter Pēteris Petras Povilas Priit Raimondas Raimonds Raimundas Rainer
  Raivis Raivo Ramunas Rapolas Rein Renatas Ričardas Rihards Rimantas Rimvydas Robertas Roberts Rokas Rolandas Romas Romualdas Rytis Sandor Sandris Šarūnas Saulius Sigitas Siim Simonas Skirmantas
  Stanislovas Stasys Sulev Svajunas Sven Taavi Tadas Talis Tālis Tanel Taurimas Tautvydas Tiit Tomas Tomass Tõnis Tõnu Toomas Ugis Uku Uldis Urmas Vaclovas Vaidas Vaidotas Vaižgantas Valdas Valdemaras
  Valdis Valentinas Varis Vidmantas Viesturs Viktoras Viktors Vilis Vilius Vilnis Virgilijus Virginijus Visvaldas Vitalijus Vitas Vitenis Vladas Vladimiras Vydas Vygantas Vygaudas Vykintas Vylius Vytas
  Vytautas Vytenis Waldemaras Witautas Zbignevas Zigfrīds Zigmantas Zigmas Žydrūnas Zygimantas Žygimantas
  Ákos Aleksandar Aleš Aljaž Alois Andras András Andraž Antal Ante Antonín Anže Arpad Árpád Attila Balasz Balázs Bálint Barnabás Bela Béla Bence Bohumir Bohuslav Bojan Bojidar Bojko Boris Borislav
  Bořivoj Borut Boško Boyko Branislav Branko Břetislav Bronislav Bulcsú Časlav Čedomir Čestmír Csaba Ctirad Damir Damjan Dan Danijel Danilo Darko Dávid Davor Dejan Dénes Dezső Dimitar Dimitrij Dimityr
  Dobroslav Domagoj Dragan Drago Dragoslav Drahomír Dražen Dušan Elek Elemér Endre Ernő Ervin Fedor Ferenc Feri Fran Franc Frane Franjo František Frantiszek Gábor Gellért Georgi Gergely Gergő Geza Géza
  Gojko Goran Gorazd Gyorgy György Győző Gyula Horia Hristo Hrvoje Imre Imrich Istvan István Ištván Ivan Ivaylo Ivica Ivo Iwajło Jakov Ján Janez Jani Janos János Jaromír Jaroslav Jenő Jernej Jindřich
  Jindrzich Jiri Jiří Jirzi Josef Josip Jovan Jovica Jože Jozsef József Juraj Jure Kalman Kálmán Karel Karoly Károly Kiril Klement Kornél Krasimir Krassimir Kresimir Krešimir Kristián Kristijan Krsto
  Krum Kryštof Ladislav Ladisław Lajos Laszlo László Lazar Leoš Levente Libor Lovro Lóránt Lubomír Ľubomír Lubor Luboš Ľuboš Ľudovít Ludvík Luka Lukáš Marián Marin Marinko Mario Marjan Márton Mate Máté
  Matej Matěj Matija Matúš Mátyás Mihai Mihaly Mihály Mijo Miklos Miklós Mikuláš Mile Milen Miljan Milorad Milos Miloš Miloslav Milovan Miodrag Mirko Miro Miroslav Mislav Mladen Mładen Mojmír Momir
  Nándor Nebojša Nedim Nejc Nemanja Nenad Nikola Nikša Nimród Novak Ognjen Oldřich Ondrej Ondřej Oszkár Ota Otakar Ottó Pál Pavel Pavle Pavol Petar Peter Péter Petr Petyr Plamen Płamen Predrag Přemysl
  Primož Radan Radim Radko Radoslav Radovan Rastislav Ratko Rosen Rumen Sándor Saša Siniša Slavko Slavoj Slavomír Slobodan Srđan Srdjan Srečko Stanislav Stanko Štefan Štěpán Stevan Stipe Stjepan Stojan
  Strahinja Svatopluk Szabolcs Szilard Szilárd Tadej Tamas Tamás Tibor Tihomir Todor Tomáš Tomaž Tomislav Tone Uroš Urosz Vaclav Václav Valentin Valér Vasil Vasile Veselin Vilem Vilém Viliam Vilmos Vit
  Vít Vitezslav Vítězslav Vjekoslav Vlad Vladan Vladimír Vladislav Vlado Vlastimil Vlastislav Vlatko Vojislav Vojtech Vojtěch Vuk Wasił Žarko Zdenek Zdeněk Zdenko Zdravko Željko Žiga Živko Zlatan Zlatko
  Zoltan Zoltán Zoran Zsolt Zvonimir
  Adi Alexandru Alin Andrei Anghel Augustin Calin Călin Catalin Cătălin Ciprian Claudiu Codrin Constantin Cornel Corneliu Cosmin Costel Costin Crin Cristi Cristian Dacian Dănuț Decebal Dinu Doru Dragos
  Dragoș Dumitru Elie Eugen Florin Florinel Gelu George Gheorghe Gigi Grigore Horațiu Hunor Iancu Ilie Ioan Ion Ionel Ionut Ionuț Iulian Iurie Kelemen Laurentiu Laurențiu Liviu Lucian Ludovic Mihail
  Mihnea Mircea Mugur Nicolae Nicolai Nicu Nicusor Nicușor Octavian Ovidiu Paul Petre Petrișor Petru Radu Razvan Răzvan Remus Septimiu Serghei Sergiu Silviu Sorin Ștefan Stelian Theodor Tiberiu Titus
  Toader Traian Tudor Valeriu Veaceslav Victor Viorel Virgil
  Achim Albrecht Alexander Andreas Anselm Armin Arndt Arne Arno Axel Bastian Benedikt Benno Bernd Bernhard Bert Berthold Bertolt Björn Bodo Burkhard Burkhart Carl Carsten Christian Christof Christoph
  Claus Clemens Cornelius Detlef Detlev Dieter Diether Dietmar Dietrich Dirk Eberhard Eckart Eckhard Edelbert Egbert Ekkehard Elmar Enno Erich Ernst Falk Felix Ferdinand Frank Franz Fridolin Frieder
  Friedhelm Friedrich Fritz Gebhard Gerald Gerd Gereon Gerhard Gerhart Gernot Gero Gert Gottfried Gotthard Gotthold Gottlieb Götz Gregor Guido Gunnar Gunter Günter Gunther Günther Gustav Hannes Hanno
  Hans Hansi Harald Hartmut Hasso Heiko Heiner Heino Heinrich Heinz Helge Helmut Helmuth Hendrik Henning Henrik Heribert Hermann Holger Horst Hubertus Ingo Jens Jobst Jochen Johann Johannes Jorg Jörg
  Joschka Jost Jurgen Jürgen Karl Karlheinz Karsten Kaspar Klaus Knut Kuno Lars Leander Lennart Leonhard Lorenz Ludger Ludwig Luitpold Lutz Malte Manuel Martin Mathias Matthäus Matthias Max Maximilian
  Meinhard Meinrad Michael Moritz Niels Nikolaus Ottmar Pascal Peer Philipp Ralf Ralph Randolf Reimund Reiner Reinhard Reinhart Reinhold René Richard Roderich Rolf Rudi Rüdiger Ruprecht Sascha Siegbert
  Siegfried Siegmar Siegmund Sigmar Sigmund Silvan Sönke Steffen Swen Tassilo Theo Theobald Thilo Thomas Thorsten Till Tilman Tilo Timm Timo Tino Tobias Torben Torsten Udo Ulf Ulli Ulrich Urs Uwe Veit
  Viktor Vinzenz Volker Volkmar Walther Wenzel Werner Wieland Wilfried Willy Winfried Wolf
  Abbas Alain Alban Alexandre Alexis Alphonse Amaury Anatole Andre André Antoine Aristide Arnaud Auguste Aurélien Aymeric Baptiste Barthélemy Bastien Benjamin Benoit Benoît Bertrand Blaise Brice
  Cedric Cédric Charles Christophe Claude Clement Clément Cyril Cyrille Damien David Didier Dimitri Dominique Edmond Edouard Édouard Éloi Emile Émile Emmanuel Eric Éric Etienne Étienne Eugene Eugène
  Fabien Fabrice Félix Fernand Florent Franck Francois François Frederic Frédéric Gaël Gaspard Gaston Gauthier Georges Gérald Gérard Gilles Grégoire Grégory Guillaume Gustave Guy Henri Herve Hervé Honoré
  Hugues Ismaël Jacques Jean Jérémie Jérémy Jerome Jérôme Joël Joris Joseph Jules Julien Laurent Léo Léon Léopold Lionel Loïc Louis Luc Lucien Manu Marc Martial Mathieu Mathis Matthieu Maurice Maxime
  Michel Mickaël Nicolas Noël Olivier Patrice Patrick Philippe Pierre Quentin Raoul Raphael Raphaël Raymond Régis Rémi Rémy Renaud Robin Rodolphe Romain Sebastien Sébastien Serge Simon Stanislas Stephane
  Stéphane Sylvain Théo Théodore Thibault Thibaut Thierry Valéry Vincent Xavier Yann Yannick Yvan Yves Zinedine Zinédine
  Achille Adolfo Adriano Agostino Alberto Aldo Alessandro Alessio Alfio Alfonso Alfredo Amadeo Amedeo Amerigo Andrea Angelino Angelo Antonello Antonino Antonio Armando Arnaldo Arrigo Arturo Attilio
  Augusto Aurelio Baldassare Bartolomeo Beniamino Benito Beppe Bernardo Biagio Calogero Camillo Carlo Carmelo Cesare Ciro Claudio Corrado Cosimo Cristiano Damiano Daniele Dante Dario Davide Demetrio
  Domenico Donato Duilio Edoardo Elia Elio Emanuele Emilio Ennio Enrico Enzo Ermanno Ernesto Ettore Eugenio Ezio Fabio Fabrizio Fausto Federico Felice Ferdinando Ferruccio Filippo Flavio Francesco Fulvio
  Gabriele Gaetano Galeazzo Gaspare Gennaro Giacinto Giacomo Giampaolo Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpiero Gino Gioacchino Giordano Giorgio Giovanni Giuliano
  Giulio Giuseppe Graziano Gualtiero Guglielmo Gustavo Ignazio Innocenzo Italo Ivano Jacopo Lapo Leonardo Leopoldo Libero Lorenzo Luca Luciano Lucio Ludovico Luigi Manlio Marcello Marco Marzio
  Massimiliano Massimo Matteo Mattia Maurizio Michelangelo Michele Nanni Nello Niccolò Nicola Nicolò Nino Nunzio Oreste Oscar Osvaldo Ottavio Paolo Pasquale Patrizio Pierluigi Piero Pietro Pippo Raffaele
  Raimondo Renato Renzo Riccardo Rino Roberto Rocco Rodolfo Romano Ruggero Salvatore Sandro Saverio Sebastiano Sergio Silvano Silvestro Silvio Simone Stefano Tiziano Tommaso Ugo Umberto Urbano Valentino
  Valerio Vincenzo Virgilio Vito Vittorio
  Adrián Agustin Agustín Alejandro Alejo Álex Alonso Alvaro Álvaro Anastasio Andres Andrés Ángel Aníbal Antônio Antón António Arsenio Benjamín Camilo Carles Carlos Cesar César Cristián Cristobal
  Cristóbal Damián Darío Diogo Diosdado Domingo Duarte Edgardo Edmundo Eduardo Efraín Elías Eloy Emiliano Enrique Esteban Eusebio Evo Ezequiel Fabián Facundo Felipe Fernando Ferran Fidel Francisco
  Fulgencio Gerardo Germán Gilberto Gonçalo Gonzalo Gregorio Guillermo Hector Héctor Heitor Henrique Hernan Hernán Horacio Ignacio Iker Inigo Íñigo Isco Isidro Iván Jaime Jair Jaume Javier Jerónimo Jesus
  Jesús Jhon Joao João Joaquin Joaquín Jordi Jorge José Josep Juan Juanma Julián Julio Lázaro Leandro Leonel Lisandro Lluis Lluís Lucas Luis Luís Luiz Lula Manolo Marcelo Marcos Mateo Mateu Matías
  Mauricio Maximiliano Miguel Moisés Nahuel Narciso Nelson Néstor Nicanor Nicolás Nuno Octavio Omar Oriol Óscar Pablo Paco Pascual Patricio Patxi Pau Paulo Pedro Pep Pepe Quim Ramiro Ramon Ramón Raúl
  Reinaldo Ricardo Rodrigo Rogelio Román Rómulo Rubén Rui Salvador Santi Saúl Sebastián Sergi Simón Teodoro Thiago Tiago Tomás Unai Valentín Vasco Vicente Víctor Xabi Xavi
  Aaron Abe Aidan Ajay Al Alastair Alec Alex Alistair Allan Allen Alvin Amos Andrew Andy Angus Anthony Archie Arthur Asher Ashton Aubrey Avery Barack Barney Barry Bart Basil Ben Benedict Bennett Benny
  Bernie Bill Billy Blake Bob Bobby Boyd Brad Bradley Brandon Brendan Brent Bret Brett Brock Bruce Bryce Bryson Burt Byron Caleb Calum Calvin Carey Carlton Casey Cecil Chad Chandler Charlie Chris
  Christopher Chuck Clarence Clark Clayton Cliff Clifford Clint Clive Clyde Cody Colby Colin Colm Connor Conor Conrad Corey Cory Craig Curt Curtis Cyrus Damon Danny Darrell Darren Darryl Dave Dean Dennis
  Denzel Derek Dermot Derrick Desmond Dexter Dick Dominic Donnie Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Ed Eddie Eli Elias Elijah Elliot Elliott Elon Elton Elvis
  Emmett Enda Eoin Ernie Ethan Euan Evan Everett Ezra Fergus Floyd Forrest Francis Frankie Franklin Fred Freddie Freddy Frederick Gareth Garrett Garth Gary Gavin Gene Geoff Geoffrey Geraint Gerry Gideon
  Glen Glenn Gordon Graeme Graham Greg Gregg Gregory Griffin Gus Hakeem Hank Harold Harrison Harry Harvey Hayden Heath Henry Herschel Howard Hugh Hunter Huw Ian Ira Irving Isaac Isaiah Ivor Jack Jacob
  Jaden Jake Jamal James Jamie Jared Jarrod Jason Jasper Jay Jeff Jeffrey Jeremy Jerry Jesse Jim Jimmy Joe Joel Joey John Johnnie Johnny Jon Jonah Jonathan Josh Joshua Judd Jude Justin Kamal Kash Keegan
  Keir Keith Kelvin Ken Kendrick Kenneth Kenny Kevin Keyan Kieran Kirk Kwame Kwasi Kyle Kylian Lamar Lance Landon Larry Laurence Lawrence Lee Lenny Leroy Leslie Lester Levi Liam Lindsay Lindsey Lloyd
  Logan Lou Luke Lyle Lyndon Malachi Malcolm Manny Marcus Mark Marlon Marvin Mason Matt Matthew Maxwell Melvin Merrick Micah Mick Mickey Mike Miles Milton Mitch Mitchell Mitt Morris Moses Murray Nathan
  Neal Neil Neville Newt Niall Nicholas Nick Nigel Noah Noam Ogden Orson Otis Owen Paddy Pat Perry Pete Phil Philip Phillip Pierce Preston Quincy Ramsay Randall Randolph Randy Ray Reggie Reginald Reuben
  Rex Rhys Richie Rick Ricky Riley Rishi Rob Robbie Roderick Rodney Ron Ronan Ronnie Rory Roscoe Ross Roy Russ Russell Ryan Sadiq Sam Sammy Saul Scott Seamus Sean Seb Seth Shane Shaun Shawn Sheldon
  Sherman Shimon Sidney Solomon Spencer Stanley Stephen Steve Steven Stewart Stuart Sundar Tad Ted Teddy Terence Terrence Terry Thad Theodore Thom Tim Timothy Toby Todd Tom Tommy Tony Travis Trent Trevor
  Troy Tucker Tyler Tyrone Usain Vern Vernon Vic Vince Vivek Wade Wally Walt Warren Wayne Wes Wesley Wilbur Will Willard William Willie Winston Woodrow Woody Wyatt Zac Zach Zack
  Aage Aarne Aaro Åge Ahti Åke Aki Aksel Aku Alf Anders Antero Ari Arild Arto Arvid Asbjørn Asger Aslak Atle Bengt Bent Bernt Birger Bjarne Bjarni Bjørn Børge Bosse Brynjar Christer Daði Dagfinn Eero
  Egil Einar Eirik Erkki Erland Erling Esa Esko Espen Fredrik Frits Frode Geir Gísli Göran Gudmund Guðni Gustaf Haakon Håkan Håkon Halldór Hallvard Halvor Hannu Harri Heikki Hemming Hjalmar Ilkka Ingemar
  Ingvar Ivar Jaakko Janne Jari Jarl Jarmo Jeppe Jesper Joakim Johan Jörgen Jørgen Jørn Jostein Jouko Jóhann Jón Juha Juhani Jukka Jussi Kaare Kåre Kari Kimi Kimmo Kjartan Kjell Kjetil Klas Knud Kristian
  Kristoffer Lasse Leif Loke Mads Magne Markku Martti Mats Matti Mauno Mikael Mikkel Mikko Morten Niklas Nils Oddvar Ola Olav Ole Olli Olof Olov Osmo Ólafur Paavo Pål Palle Patrik Pekka Pelle Pentti Per
  Pertti Petter Petteri Poul Preben Ragnar Raimo Rasmus Reidar Reijo Risto Roald Roar Rune Sakari Samuli Sauli Seppo Sigurd Sigurður Simen Sindre Sondre Soren Søren Stefán Steinar Stellan Stian Stieg
  Stig Sture Svein Sverre Taneli Tapani Tapio Tarjei Teemu Teppo Terje Thor Thorbjørn Thorvald Torbjörn Torbjørn Tord Tore Torgeir Torgny Torstein Troels Trond Trygve Tuomas Urho Väinö Veikko Veli Verner
  Vidar Viggo Ville Villy Yrjö
  Adriaan Aert Arjen Cees Coen Cornelis Diederik Dries Frans Geert Gerrit Gijs Guus Henk Jaap Jelle Jeroen Joost Kees Klaas Koen Lodewijk Luuk Maarten Mathijs Matthijs Piet Pieter Pim Rembrandt Rutger
  Ruud Sander Sjaak Sjoerd Stef Thijs Tijs Wiebe Willem Wim Wopke Wouter
  Abdallah Abdel Abdelaziz Abdelfattah Abdelmadżid Abdelmajid Abdul Abdulla Abdullah Abdullaziz Abdurrahman Abid Adel Adil Adnan Ahmad Ahmed Ahmet Akram Alaa Ali Alparslan Amin Aminu Amir Amr Anas Anwar
  Arafat Aram Arash Arif Arsalan Ashraf Asif Asim Atef Atiq Ayhan Ayman Aziz Baha Bahaa Bahram Basem Bashar Bassam Bassem Baszar Baszir Baszszar Bekir Berat Bilal Binali Binjamin Bülent Burak Burhan Cem
  Cemil Cengiz Cevdet Chaled Chalid Chalifa Chalil Charis Deniz Devlet Dżabir Dżafar Dżalal Dżalaluddin Dżamal Dżamil Dżawad Ebrahim Ekrem Elyas Emre Enes Ercan Erdal Erdem Erdoğan Ersin Esmail Eszref
  Fadi Fahd Fahim Faisal Fajsal Fares Farhad Farid Faris Faruk Fathi Fatih Fauzi Fayez Ferhat Fethullah Fikret Fuad Fuat Gamal Ghassan Ghazi Habib Hadi Hafiz Haider Hakan Hakim Halil Haluk Hamad Hamdi
  Hamed Hamid Hamza Hani Harun Hasan Hashim Hassan Hatem Hejdar Hikmet Hisham Hiszam Hosejn Hosni Hossam Hossein Hulusi Husain Husajn Husam Hüseyin Husni Hussein Ibrahim Ibrahima Idris Ihab Ihsan Ilham
  Imran Isam Ishaq Ismael Ismail Ismaił Ismet Issa Jahja Jalal Jalil Jamil Jasir Jassim Javad Junus Jusuf Kadir Kais Kamel Kareem Karim Kasem Kassem Kasym Kemal Kenan Kerem Khaled Khalid Khalifa Khalil
  Laith Latif Luay Lutfi Mahamat Mahdi Mahmoud Mahmud Mahmut Majid Malek Malik Mansour Mansur Maruf Marwan Masoud Massoud Masud Mazen Mazlum Medet Mehdi Mehmed Mehmet Meles Melih Mesut Mevlüt Midhat
  Mirza Modżtaba Mohamad Mohamed Mohammad Mohammed Mohsen Mohsin Mojtaba Mosaad Moustafa Muammar Muhamed Muhammad Muhammed Muhannad Muharrem Mukhtar Muktada Munir Murad Murat Mussa Mustafa Musztak Mutaz
  Nabih Nabil Nader Nadim Nadir Naftali Nagib Naim Najib Namık Naser Nasir Nasser Nawaf Nazim Necdet Necmettin Nidal Nizar Nouri Nuh Numan Nuri Oktay Omer Ömer Orhan Osama Osman Özgür Parwiz Pervez Qais
  Qasem Raad Raafat Raed Rafik Rahim Rami Ramzi Rashid Raszid Rauf Recep Redżep Refik Reza Riad Rifat Rijad Ruhollah Saad Saadeddin Sabri Saddam Sadegh Sadik Saeb Saeed Safa Saied Saif Sajed Sajid
  Saladin Salah Saleh Salim Salman Saman Samer Samih Samir Sardar Satar Selahattin Selçuk Selim Serdar Sevket Shehbaz Sibghatullah Sinan Sirajuddin Soner Suleiman Süleyman Szahid Szarif Szehbaz Taha
  Taher Tahir Tahsin Talal Talat Tamer Tamim Tarek Tarik Tariq Tayfun Tayyip Temel Turgut Ufuk Umar Usama Usman Vahid Volkan Wael Wafik Wahid Waleed Walid Wasim Yahya Yaser Yasin Yasir Yasser Yassin
  Yavuz Yılmaz Younis Yousef Youssef Yunus Yusuf Zafer Zaher Zahir Zaid Zain Zakaria Zeki Ziad Zijad Zijauddin Ziya
  Ami Amichaj Arje Arnon Aszer Avi Avichaj Avigdor Aviv Avraham Awi Awigdor Awiszaj Awraham Awrum Becalel Beni Bezalel Chaim Dani Dori Dov Dow Ehud Eitan Elazar Eliezer Elijahu Ezer Gadi Gershon Gil
  Gilad Giora Herci Herzl Iccak Icchak Icik Israel Itai Itamar Itzik Jaakow Jaron Jechiel Jehuda Jicchak Jigal Joav Joaw Joawa Joram Josi Jossi Juval Juwal Lior Majer Meir Menachem Mendel Mordechaj Mosze
  Moszko Moti Motti Nachman Nir Nissim Oded Ofer Ofir Oren Ori Pinchas Rafi Reuven Reuwen Ronen Rotem Shai Shaul Shlomo Szaj Szaul Szewach Szimon Szlomo Szmuel Tal Tamir Tomer Tzachi Tzahi Uri Uzi Yaakov
  Yair Yaron Yechiel Yehuda Yigal Yitzhak Yoav Yonatan Yossi Yuval Zalman Zeev
  Ahsanul Akaki Aleko Alik Arajik Ararat Archil Areg Armen Arszak Artak Artasz Ashot Aszot Avtandil Awtandil Bachczo Baczo Badri Besarion Besik Bidzina Biesik Davit Dawit Dżaba Dżansug Dżumber Edisher
  Eldor Elguja Elguża Gagik Gela Gevorg Gework Gia Gija Giorgi Givi Giwi Gocza Gogi Grigol Gubaz Guram Gurgen Hajk Hakob Hayk Heydar Hovhannes Howik Hrant Husik Ilgar Ilia Irakli Iraklij Ivane Iwane
  Kacha Kachaber Kakha Karapet Karen Karlo Kasym-Żomart Koba Konstantine Lasha Lasza Lekso Levan Levon Lewan Lewon Mamuka Merab Mher Micheil Mikheil Mkrtycz Narek Nariman Nerses Nikol Nikoloz Nodar
  Nugzar Otar Paata Papuna Ramaz Ramin Rati Rewaz Rezo Saba Serzh Serż Shalva Sosso Suren Szahen Szalwa Szota Tariel Temur Tengiz Tigran Tornike Umid Vahagn Vahan Vakhtang Vano Vardan Vato Vaża Wachtang
  Wano Wardan Wartan Wazgen Wazha Waża Ważha Zareh Zaza Zurab Zviad
  Ajmal Akmal Akylbek Alisher Aliszer Almazbek Askar Azamat Bachodir Bakyt Bektur Bolat Daniyar Dastan Dżamszid Emomali Erlan Imomali Islom Jerłan Kanat Kassym Kasymżomart Kurmanbek Maksat Mirzo Nurbek
  Nurłan Nursultan Nurtaj Olżas Ołżas Sadyr Sapar Saparmurat Sooronbaj Szawkat Urmat Zafar Zair
  Abebe Abiy Alassane Aliou Amadou Andry Antony Assimi Ayodele Babacar Bassirou Boubou Cheikh Ebenezer Ebrima Faure Faustin Goodluck Haile Hailemariam Idriss Idrissa Isaias Issoufou Jakaya Jomo Kofi
  Lazarus Macky Mamadou Mamady Mobutu Moise Moïse Mokgweetsi Moussa Muhammadu Nana Nangolo Olusegun Ousmane Raila Salva Samora Sekou Seku Thabo Uhuru Umaro Yoweri
  Abhijit Ajit Akhilesh Amartya Amit Amitabh Anil Anura Aravind Arun Arvind Ashok Atal Deepak Dinesh Gautam Gotabaya Hardeep Harsh Jagdeep Jagmohan Jawaharlal Jyoti Kumar Lal Mahatma Mahinda Manmohan
  Mukesh Narendra Nawaz Prakash Pranab Prithvi Rahul Rajesh Rajiv Rajnath Rakesh Ranil Ravi Rohit Sachin Sanjay Sanjeev Satya Shashi Subrahmanyam Sunder Sunil Suresh Vijay Vikram Vinod Zulfikar
  Akira Aung Fumio Goh Haruki Hideki Hiroshi Hun Jin Joko Jose Junichiro Kazuo Kenji Kenzo Koji Mahathir Masahiro Masato Naoto Narayana Naruhito Noboru Nobuo Prabowo Prayut Prayuth Ratan Shen Shigeru
  Shintaro Shinzo Shinzō Srettha Susilo Takashi Takeshi Tarō Thaksin Toshiro Yasuhiro Yasunari Yoon Yoshihide Yoshiko Yukio Zaw
  Alekos Alexandros Anastasios Antonis Apostolos Aristotelis Athanasios Charalambos Christodulos Christos Dimitrios Dimitris Dionizos Elefterios Evangelos Ewangelos Fivos Georgios Giannis Glafcos Haris
  Ilias Ioannis Jannis Jeorjos Jerasimos Jorgos Karolos Konstandinos Konstantinos Kostas Kostis Kyriakos Lefteris Makis Manolis Manos Michalis Mikis Nikolaos Notis Odysseas Panagiotis Panajotis Panos
  Pavlos Petros Prokopis Sokratis Spiros Spyros Stavros Stefanos Stelios Takis Tassos Thanasis Theodoros Vangelis Vasilis Yanis Yannis Yiannis
  Agim Agron Alija Arben Ardian Arian Bakir Behgjet Bujar Edi Edin Enver Erion Fatmir Fatos Gent Ilir Lulzim Mirsad Nermin Ramush Safet Sefer Senad Shkëlzen Skender Sokol Zef Zekirija
  Aleksandre Aleksis Ansel Aureliano Natanael Sasza Timon Wiliam Xawery
  Aleksi Alosza Arystarch Avo Bartas Efrain Mychaił Mychaiło Nico Nik Niko Sierioża Slawa Soma Stas Tamerlan Tsai Ursus Wieńczysław Wołodia`
