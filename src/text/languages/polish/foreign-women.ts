/** Given names of women outside Poland, as the Polish press spells them; those who share a language stand together. */
export const foreignWomen = `
  Aksana Aksinja Ala Alena Alesia Alewtina Alewtyna Alla Alona Alsu Ałła Anastasia Anastasija Anastasja Anfisa Angielina Anhelina Antanina Antonida Arina Aryna Asja Bronia Chrystyna Darja Darjana Daryja
  Daryna Dasza Dijana Dziana Elza Emine Ewgenia Fiona Galina Gulnara Gulsina Halyna Hałyna Hanusia Iłona Inessa Inna Iraida Iryna Iwanna Jadwiha Jaryna Jauhienija Jekaterina Jekatierina Jelena Jelizaweta
  Jelizawieta Jewa Jewdokija Jewgenia Jewgienia Jewhenia Jewhenija Julija Julja Jułija Jutta Kacia Kaciaryna Karyna Katerina Kateryna Katia Katja Klaudija Klawdija Ksenija Ksieniia Ksienija Ksiusza
  Laryssa Lesia Lidija Lidzija Lilija Lizaweta Lizawieta Lubow Ludmyła Lusia Łarisa Łesia Łuiza Majja Marfa Marija Marjana Maryia Maryja Maryjana Myrosława Nadija Nadzeja Nadzija Nastasja Nastassia
  Nastia Natalija Natalja Natalla Natallia Natałka Natałla Nelli Oksana Oleksandra Olena Olesia Olha Ołeksandra Ołena Ołesia Ołga Ołha Orysia Palina Paraska Pelahija Rima Rimma Roza Rużena Saniya Sasza
  Sniażana Snieżana Sofja Solomija Stefanija Svetlana Svitlana Swiatłana Switłana Śniażana Śnieżana Światłana Tacciana Taisia Taisija Tanja Tatjana Tetiana Tetjana Ulada Ulana Ulyana Uładzia Ułjana
  Valeryja Walancina Walentina Walerya Waleryja Warwara Waryna Wasilina Wasylina Weranika Wijaleta Wika Wiktorija Wiktoryja Witalina Wiyaleta Władlena Wolha Zhanna Zinajda Zlata Złata Zoriana Zoryna Żana
  Agne Agnė Agnese Aija Aina Aistė Anda Anete Asta Aud Audra Audronė Aurelija Aušra Aušrinė Baiba Beate Beatė Birute Birutė Brigita Dace Dagnija Daiga Daiva Dalia Danguolė Dita Dovilė Edita Egle Eglė
  Elīna Ella Elžbieta Eva Evelina Evika Gabija Gabrielė Giedrė Gintarė Gitana Grieta Guna Gunta Heili Helve Ieva Ilga Ilze Inese Ineta Ingrida Inguna Inta Jadvyga Jolita Judita Jūratė Jurga Jurgita Kadri
  Kaia Karin Karmen Katri Katrin Keit Kersti Kerttu Kertu Kotryna Krista Kristi Kristina Kristine Kristīne Laima Laimdota Lauma Lelde Liia Liina Liisa Linnar Loreta Maarika Maija Maire Māra Mari Mariliis
  Marite Marje Marju Merle Milda Mirjam Nijole Nijolė Raimonda Ramunė Reet Riin Riina Rugile Rugilė Rūta Sanita Sarmite Šarūnė Saulė Sigita Signe Silvija Siret Skaidrīte Skirmantė Solvita Tiina Triin
  Ülle Urve Vaida Vaira Vaiva Valda Valentina Valērija Vija Viktorija Vilija Vilma Vineta Virginija Vitalija Zanda Zane Žaneta Živilė
  Adéla Ágnes Aleksija Alenka Alžbeta Alžběta Ana Anamarija Anca Andreea Andrijana Anett Anežka Anikó Anja Antonija Bára Barbora Bernadett Biljana Borbála Božena Božica Branka Cecília Csilla Danica
  Danijela Daša Desislava Dessisława Doina Dorottya Dóra Dragana Dragica Drahomíra Dubravka Dunja Edit Ekaterina Elisabeta Eliška Elzbieta Emese Emília Emilija Enikő Erzsébet Esther Eszter Éva Evelin
  Florentina Gabriella Gordana Gyöngyi Györgyi Hajnalka Hedviga Hedvika Ibolya Ildiko Ildikó Ileana Iliana Ilka Ioana Irén Iva Ivana Ivanka Iveta Ivona Jadranka Jaroslava Jiřina Jirzina Jitka Jolán
  Jolana Josipa Jovana Judit Júlia Karolína Kata Katalin Katarína Kateřina Katerzina Katinka Klára Kolinda Korina Kornélia Kristýna Krisztina Kveta Květa Ladislava Lavinia Libuše Libusza Lídia Ljiljana
  Ljubica Ľubica Lucia Lucie Ľudmila Lujza Luminița Magdaléna Magdolna Maia Malvína Margit Mária Mariann Marica Marie Marijana Marketa Markéta Márta Maruška Mihaela Míla Milada Milanka Milica Miluše
  Mirjana Miroslava Monica Mónika Nada Naďa Natália Natasa Nataša Nevena Nicoleta Nikoleta Nikolett Nóra Oľga Olívia Orsolya Otilia Otília Pavla Pavlína Petya Piroska Radka Radmila Raluca Ralucă Rayna
  Réka Renáta Rodica Roxana Rumiana Rumjana Ružena Růžena Sanda Sanja Sára Šárka Sarolta Senka Slavěna Slavica Slavka Snežana Snježana Soňa Sonja Stanislava Štefánia Stefka Suzana Szidónia Szilvia
  Terézia Tijana Timea Tímea Tünde Urška Václava Vanda Vanja Vasilka Vera Věra Věroslava Vesna Viera Viktória Viorica Virag Virág Vlasta Xénia Zdenka Zdeňka Željka Živa Zlatica Žofia Žofie Zora Zorica
  Zsófia Zsuzsa Zsuzsanna
  Adelheid Agathe Alexandra Alice Almut Anette Anke Ann Annalena Anne Annegret Annelie Anneliese Annemarie Annett Annette Antje Bärbel Beatrix Bettina Birgit Birte Brigitte Britta Brunhilde Carla Carolin
  Camille Caroline Charlotte Christa Christel Christiane Christina Christine Clara Claudia Constanze Corinna Cornelia Dagmar Dorothea Dorothee Dörte Edeltraud Edith Elfriede Elisabeth Elke Ellen Elsbeth Else
  Elvira Evelyn Franziska Frauke Friederike Gabi Gabriele Gerlinde Gertrud Gesine Gisela Gitta Gundula Hannelore Hedwig Heide Heidemarie Heike Helene Henriette Hertha Hilde Hildegard Ilse Inge Ingeborg
  Ingrid Irene Irmgard Janine Jasmin Juliane Karoline Katharina Käthe Kathrin Kerstin Kirsten Kristin Leni Liesel Lieselotte Lilo Liselotte Lore Lotte Maike Mareike Margarete Margarethe Marianne Marion
  Marlene Marlies Martha Mathilde Mechthild Meike Melanie Melitta Nadine Nadja Natascha Nele Nicole Pia Rebecca Regine Renate Rosa Rosemarie Roswitha Sabine Serap Sibylle Sieglinde Sigrid Silke Silvia
  Simone Sophia Sophie Steffi Stephanie Susann Susanna Susanne Svenja Swantje Tabea Theresa Therese Theresia Traudl Trude Ulla Ulrike Undine Ursel Uschi Ute Valerie Verena Waltraud Wiebke Wilhelmine
  Yasmin
  Adèle Adeline Agnès Aliénor Alix Amandine Amélie Anaïs Andrée Angèle Annick Ariane Arlette Audrey Aurélie Aurore Béatrice Bénédicte Bernadette Berthe Camille Carine Carole Catherine Cecile Cécile
  Celine Céline Chantal Charlène Chloé Christelle Claire Clarisse Claudine Clémence Clémentine Colette Colombe Constance Coralie Corinne Cyrielle Danielle Daphné Delphine Diane Dominique Édith Edwige
  Éléonore Élisabeth Élise Élodie Émilie Emmanuelle Estelle Ève Evelyne Évelyne Fabienne Fanny Fatou Florence Francoise Françoise Frédérique Gabrielle Genevieve Geneviève Georgette Germaine Ghislaine
  Gisele Gisèle Hélène Hortense Inès Irène Isabelle Jacqueline Jeanne Jeannine Joëlle Joséphine Josiane Julie Juliette Justine Karine Laetitia Laëtitia Laure Laurence Léa Liliane Lise Lou Louise Lucile
  Madeleine Maëlle Maëva Magali Manon Margaux Marguerite Marielle Marine Marise Marisol Marlène Marthe Martine Maryse Mélanie Mélenie Michèle Michelle Mireille Monique Morgane Mylène Nadège Natacha
  Nathalie Nicoletta Noémie Océane Odette Odile Olympe Ophélie Pascale Patricia Paule Paulette Pauline Perrine Rachida Raphaëlle Régine Renée Rosalie Roselyne Sandrine Segolene Ségolène Solène Stéphanie
  Suzanne Sylvie Thérèse Valérie Veronique Véronique Violette Virginie Viviane Yolande Zoé
  Alda Alessandra Alessia Alida Ambra Angelica Annalisa Antonella Arianna Assunta Azzurra Benedetta Bianca Camilla Carlotta Carmela Carolina Caterina Catia Cecilia Cinzia Concetta Cosima Cristiana
  Cristina Edda Elettra Elisabetta Elly Enza Erica Ester Federica Fiamma Fiammetta Fiorella Fiorenza Flavia Franca Francesca Gaia Gemma Giada Gianna Ginevra Giorgia Giovanna Gisella Giuditta Giulia
  Giuliana Giuseppina Grazia Graziella Ilaria Ilda Immacolata Iole Isabella Isotta Letizia Licia Livia Loredana Lorella Lorenza Luana Luciana Lucrezia Ludovica Luigia Maddalena Margherita Mariangela
  Mariarosaria Mariella Mariolina Marisa Maristella Marzia Matilde Micaela Michela Monia Nilde Novella Nunzia Oriana Orietta Ornella Ottavia Paola Patrizia Piera Pina Rachele Raffaella Romina Rosalia
  Rosanna Rosaria Rosella Rossana Rossella Sabrina Serena Silvana Simonetta Tiziana Tullia Vanna Veronica Virginia Vittoria Viviana
  Ainhoa Aitana Alejandra Alicia Almudena Amaia Amparo Anabel Ángela Ángeles Angélica Angie Antía Araceli Arancha Arantxa Aránzazu Ascensión Begoña Belen Belén Benita Blanca Carlota Carme Carmen Catalina
  Cayetana Concha Consuelo Delcy Dilma Edurne Eloísa Encarnación Esperanza Evita Fátima Giselle Gladys Glória Graciela Idoia Inés Inmaculada Ione Iria Irune Isadora Itziar Jacinta Jazmín Jimena Josefina
  Keiko Laia Leire Leonor Loreto Lucía Macarena Maite María Maribel Maricarmen Mariela Máxima Mercè Milagros Mireia Montse Montserrat Mónica Nerea Nieves Nuria Núria Paloma Penelope Penélope Pilar
  Purificación Raquel Rocio Rocío Rosalía Sílvia Sofía Soledad Soraya Susana Verónica Ximena Xiomara Yolanda Zaida Zulema
  Abby Addison Adele Agatha Aileen Aisha Aisling Alexandria Alexis Alison Allie Allison Alyssa Amy Andie Annabel Anthea Aoife Arabella Arlene Ashleigh Ashley Ava Ayanna Becky Belinda Bernice Bess Beth
  Bethany Betsy Betty Beverley Beverly Beyoncé Billie Blanche Bonnie Brianna Bridget Britney Brittany Brooke Caitlin Caitlyn Candace Candice Carly Carmel Carol Carolyn Carrie Carys Cassandra Cassidy Cate
  Cathleen Cathy Celeste Celia Charlene Cher Cheri Cherie Cheryl Cindy Clare Clarissa Colleen Condoleezza Connie Cora Cordelia Courtney Cynthia Daphne Darlene Dawn Deb Debbie Debby Debra Deidre Deirdre
  Dianne Dolly Donna Doreen Dorothy Edwina Eileen Elaine Eleanor Elizabeth Ellie Eloise Emily Erin Esme Ethel Eunice Eve Fay Faye Felicia Felicity Fern Frances Gail Georgiana Georgina Geraldine Gertrude
  Gillian Glenda Glenys Goldie Gwen Gwendolyn Gwyneth Hailey Haley Hattie Hayley Hazel Heather Helen Hilary Hillary Imogen Isla Isobel Ivy Jacinda Jackie Jacqui Janelle Janet Janice Jasmine Jayne Jean
  Jeanette Jeanine Jen Jenna Jennie Jennifer Jenny Jess Jessie Jill Jillian Jo Joan Joanne Jocelyn Jodi Jodie Jody Joni Josephine Josie Joyce Juanita Judy Julianne Juliet Kacey Kaitlyn Kamala Kate
  Katherine Kathleen Kathryn Kathy Katie Katy Katya Kay Kayla Kayleigh Keira Kelli Kelly Kelsey Kendra Ketanji Kimberley Kimberly Kirstie Kirsty Kitty Kristen Kristie Kristy Kylie Kyra Kyrsten Lana
  Latoya Lauren Laurie Layla Leah Leanne Leigh Leslie Letitia Lillian Lily Lindsay Lindsey Liv Liz Lizzie Lois Lori Lorna Lorraine Louisa Lucille Lucinda Lydia Lyn Lynda Lynn Lynne Mabel Mackenzie Maddie
  Madeline Mae Maeve Maggie Mairead Malala Mallory Mandy Marcia Marge Margery Margo Mariah Marilyn Marissa Marjorie Marsha Maryanne Matilda Maude Maureen Mavis Maxine Mazie Meg Megan Meghan Meredith
  Meryl Mhairi Michele Mildred Miley Millie Mindy Minnie Miranda Moira Molly Myra Myrtle Nan Natalie Natasha Nell Nellie Nicky Nicola Nikki Norah Noreen Olivia Oona Oprah Pam Pat Patsy Patti Patty Peggy
  Penny Phoebe Phyllis Pippa Polly Portia Prisca Priscilla Priti Priyanka Queenie Quinn Rachael Rashida Rebekah Reese Renee Rhea Rhiannon Rhoda Rhonda Rihanna Robin Robyn Roisin Rosalind Rosalynn
  Rosamund Rose Roseanne Rosemary Rowena Roxanne Ruby Sadie Sandy Saoirse Scarlett Shannon Sharon Sharyl Sheila Shelby Shelley Shelly Sheri Sherry Shirley Shona Sienna Sinead Sinéad Siobhan Stacey Stacy
  Steph Sue Suella Susan Susannah Susie Suzy Sybil Sylvia Tabitha Tamika Tammy Tanya Taylor Thea Thelma Tiffany Toni Tonya Tracey Tracy Tricia Trish Trudy Tulsi Uma Usha Velma Verity Verna Vicki Vicky
  Violet Vivian Vivien Vivienne Wendy Whitney Whoopi Winifred Winnie Winona Zadie Zendaya
  Aada Aase Agneta Agnetha Aino Alva Anneli Annika Anniken Anu Arja Åsa Åse Berit Birgitta Birgitte Birthe Bodil Britt Brynja Cathrine Cecilie Ditte Dorthe Ebba Eeva Eija Eila Elin Elisabet Elise Elna
  Elsebeth Eveliina Freja Gerd Gitte Grete Grethe Gro Guðrún Gun Gunhild Gunilla Gunvor Hanne Hannele Hege Helle Hilkka Hjördis Iina Ingegerd Inger Inkeri Irja Jaana Jannicke Jenni Jonna Jorunn Jóhanna
  Jytte Kaija Kaisa Kari Karita Kati Katrín Katrine Kirsi Kirsti Kjersti Kristín Laila Leena Lene Linnea Lisbeth Lone Lykke Maarit Majken Malin Margrét Margrethe Mariette Marit Maritta Marja Marjatta
  Marjo Marjukka Marketta Marte Merete Merja Mette Minna Mirja Nanna Oddny Outi Päivi Pernilla Pernille Pirjo Pirkko Ragnhild Raija Ranveig Riikka Riitta Rikke Ritva Saara Sanna Sanni Sari Satu Sigríður
  Sigrun Siiri Silja Silje Sinikka Sirpa Siv Sofie Solveig Sólveig Stine Suvi Synnøve Tarja Terhi Tine Tone Torborg Tove Trine Tuija Tuula Tuuli Tytti Unn Unni Vala Vibeke Vigdis Vigdís Viveca Ylva
  Þórdís
  Anneke Annelies Anouk Carola Dilan Femke Fleur Griet Hadewych Hanneke Ineke Jetta Joke Josien Kajsa Liesbeth Lilianne Maaike Machteld Margriet Marieke Marijke Marjolein Mieke Neelie Sanne Willemijn
  Abir Aiszah Amal Aminah Amira Anisa Asma Aszraf Atifete Ayaan Aylin Ayşe Aysegul Aysel Azadeh Azar Aziza Bahija Benazir Besma Bouthaina Büşra Canan Chadidża Dalal Defne Delaram Dua Dżamila Ebru Elif
  Esma Fadwa Fairuz Farah Farida Faride Fatema Fatemeh Fathima Fatma Fawzia Ferial Feride Filiz Ghada Golshifteh Güler Gülşen Habiba Hadidża Hafsa Halima Hanan Hanin Hasina Haszina Hatice Hayat
  Hebatallah Hiba Houda Huda Hülya Ilhan Inas Irem İrem Jumana Karima Khadija Kübra Latifa Leyla Lubna Lujain Maha Mahbube Mahnaz Mahsa Majida Malak Malika Manal Mariam Marjam Marwa Maryam Masih Mehriban
  Meral Meryem Miral Mouna Muna Nabila Nagihan Nahid Nahla Naima Najat Najla Najwa Narges Nargis Nasreen Nasrin Nawal Nazanin Neda Nesrin Nihal Nilüfer Noor Nour Noura Nura Nurhan Özlem Pınar Rabia
  Raghad Rahma Rania Rasza Reem Reham Roya Saadia Sabiha Safiya Sahar Saida Sakina Samar Samia Sanaa Seda Selin Sevgi Sevim Shirin Sibel Suad Suha Sumaja Szajma Szirin Tansu Tülay Wafa Wiedad Yasmina
  Yıldız Zahra Zainab Zaynab Zehra Zeinab Zejnab Zeynep Zohra Zuhal
  Ajelet Atara Avital Awital Ayelet Chana Cipi Cipora Dafna Dorit Efrat Einat Galit Gila Golda Hadas Hagit Idit Inbal Irit Jael Keren Lihi Limor Liora Malka Meirav Merav Merawa Michal Mihal Miri Naama
  Neta Nili Noa Nurit Ofira Ofra Orit Orly Orna Osnat Rina Rivka Ronit Sarit Shani Shira Sigal Smadar Stav Szira Szulamit Talia Tamar Tirza Tova Tzipi Tzipora Yaara Yael Yifat Zehava
  Ajda Anahit Arevik Armine Astghik Eka Ekaterine Eteri Gajane Gayane Gohar Hasmik Hripsime Ia Ketevan Ketewan Keti Khatia Lela Lilit Lusine Maguli Manana Medea Mzia Nani Nanuka Narine Natela Natia
  Nestan Nino Nona Nune Nunu Rusudan Rusudana Salome Siranush Sofio Sona Sophio Sopho Tatia Teona Tinatin Zaruhi Zuhra
  Aminata Angelique Asha Ayanda Bineta Chimamanda Fatoumata Graça Leymah Makeda Naledi Ngozi Nkosazana Nomvula Nozizwe Patience Phumzile Rokia Sahle-Work Thandi Wangari Zuleikha
  Aishwarya Akshata Anjali Aparna Arundhati Deepika Devi Draupadi Gita Indira Indra Jayalalithaa Kalpana Kamla Khaleda Lakshmi Mamata Mayawati Meera Nirmala Padma Pratibha Priya Pushpa Rekha Rukmini
  Saira Shabana Shilpa Sirimavo Sita Smriti Sunita Sushma Vandana
  Aiko Akie Akiko Cory Etsuko Fumiko Haruka Kaori Kumiko Kyoko Makiko Mariko Masako Megawati Michiko Midori Mie Naoko Paetongtarn Peng Sanae Seiko Setsuko Tomoko Yingluck Yoko Yukiko Yuko Yumi Yuna
  Yuriko
  Albulena Aliki Amra Arta Athina Azra Besa Blerta Despina Drita Effie Elefteria Eleftheria Elpida Emina Fani Fofi Ioanna Irini Jozefina Kyriaki Lindita Majlinda Maro Melina Mimoza Nermina Niki Olta
  Senada Teuta Theano Theodora Vasiliki Vjosa Zoi
  Amelie Anabela Annabelle Arya Emely Emilie Karolin Larissa Leia Mathilda Maxima Milla Nicol Sandi Tamira
  Anżelika Elizaweta Elizawieta Ewelyn Kristalina Kristrún Liudmyła Nellja Rozalija Sołomija Stefcia Sviatlana Uliana Wasylyna Zofija`
