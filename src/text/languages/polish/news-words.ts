import { newsWordsOf } from '#text/languages/news-words.ts'

/**
 * How common the roots of Polish news are, in percent of articles, as far as they stand in three of a hundred: counted on the invented
 * articles of the tests. Names begin with "~".
 */
export const newsWords = newsWordsOf({
  50: `
    mowic`,
  30: `
    dodawa nikt osoba pierws powied rozmow trzy zdanie`,
  20: `
    czesc czwart czytac dodac drugi dwoch godzin lato mama miec miejsc miesia mieszk minist napisa odpowi opowia
    pienia przyzn rzad rzeczn sprawa strona tlumac trzeci tygodn tys umowa zobacz`,
  14: `
    bycie cena ciag czekac cztery decyzj dopier droga dzieci dzienn koniec koszto liczyc ludzie mial minuta mln moc
    noc ostatn panstw piatek piecie podac podkre podpis polity polowa polski ponied pracow prasow proca prosic
    prowad przeko przest przypo przysz pytac resort rok rozmaw sroda szef trafic trzech tyl tysiac widzie wtorek
    zapewn zapowi zapyta zaznac zmiana`,
  10: `
    ~pols ~uniwer agencj analit chciec chodzi czas dalszy dokume duzy dziala dziesi dziewi eksper firma glowny godz
    gosc granic grudzi jedena kierow kilome kobiet kolejn koment komisj komuni kraj liczba listop materi metr miasto
    mniej najmni najwie niedzi obrona ocenia ostrze pazdzi poczat podobn poinfo pola poludn posel powiat powod
    pozost praca prezes procen prof progra projek prokur przeci przeds przejs przeka przewo przyje pytani rana reka
    slysze sprzed stac stan stoa stwier stycze system szpita szukac telefo ubiegl ustawa uwaga wejsc wicemi wideo
    wieczo wiedzi wieksz wiosna wlasny wniose wojsko wrocic wrzesi wyjasn wylicz zaczac zamkni zaplac zastep zauwaz
    zdjeci zloty zmieni znikna zrobic`,
  7: `
    ~instyt ~msz ~pis ~rad ~sej ameryk artyku autobu bedzie bezpie bialor budowa budzet czego cztere dojsc dostac
    dostaw dotycz drug drzwi dyrekt dziac ekonom elektr finans glos glowni gmin grupa inacze inform intern inwest
    jechac jestes klient klub koalic konczy konfer koszt lekarz letni linia lud luty maj marzec mezczy mld musiec
    myslec najpie napraw nauczy nazwis nowa obowia ocenic odeprz odnies oficer opinia opozyc osiem oswiad paliwo
    papier pelny pisac placic plan platfo podsta pojawi pokaza policj pomysl poprze potrze poznie prad prawo prezyd
    przecz przekr przepr przesz przewi przyja przyjs raport robic roczni rodzin rosyjs rynek sad sala sasiad sedzia
    siec siedem siedmi siedzi skoncz slowo sobota spadly spasc spolka spor sprawd stanow straci straz sytuac szesci
    szkola termin trwac trzydz urzedn uslysz uwazac wczesn wies wiezie wojewo wylacz wynika wypowi wystar zadzwo
    zaklad zamkna zareag zastrz zatrzy znalez zostan zostaw zwolni zycie`,
  5: `
    ~ban ~bialym ~biel ~euro ~europe ~fm ~komis ~lubl ~lukasz ~pap ~podlas ~rmf ~rzesz ~studi ~uni bank biuro blisko
    brakow bron budyne burmis byc chwila czerwi czlowi czterd dach dalej dekada dobry dolar dom domu dopyty dostal
    dostan dotrze dowied dowodc dro dyplom dzieck emeryt energe euro gen genera glosow glowa gmina gospod gotowy
    grozic huk jesien kar kartka kilkad kilkan kilku klopot kolejk kontra kredyt kupic kupowa kwadra kwarta leza
    lezec list lista magazy mala malo mapa maszyn maz miesie miesze milcze milion nastep nazwa nazwac negocj niczeg
    niespe nikogo noga nowy obywat ocena oczeki oddac oddzia odwola okolic operac opozni opubli osmiu pater pociag
    podawa podnie podzie pojech pokazy policz polito pomoc popraw popros por porozu portal poslan potrwa powiet
    powsta pozarn pozwol produk prostu protes przemy przepi przerw przesl przygo przyjm przypa punkt pusty pyta
    pytany rachun rad rakiet relacj reszta rosnac roznic ruch ruszyc rzecz same samego samo samoch samorz sasied
    skomen sluzba spedzi spodzi spokoj spotka sredni srodek sto stola stop stopie strata straza swiade swiatl syn
    szesc szosty telewi ton trafia transp tuz twierd tydzie uczen udzial ujawni ulica urzad utrzym uzasad wchodz
    wciaz wejsci wiadom wicepr widac wierzy wlasci woda wojna wojt wracac wschod wspoln wspomi wyborc wybory wychod
    wydac wyglad wyjsc wyjsci wymaga wynik wyrok wyslac wywiad wziac zabezp zabrac zabrak zakonc zamowi zarzut
    zdazyc zgoda zima zlozyc znac zolnie zostac zwraca zwroci zwykly`,
  4: `
    ~balt ~bogum ~busine ~centr ~inter ~marc ~new ~oko ~okrego ~polity ~pra ~sad ~sta ~tvn ~wschod akcja akt armia
    badacz bateri blok brak branza brygad brzmie calosc cel centru ciagni ciezar czym dac dane dlug doba doklad
    domaga dron dwadzi emocja etap etat fakt front fundus gaz glowic gorzec gra handlo histor istnie kazac klasa
    klucz kolej kolo konsul koryta krajow krotki kryc krzycz liczac lipiec matka nagran najbli najgor najlep najwyz
    nazywa niemal numer obie obiekt obnizk ochron odbier odbior odbyc odcine odczyt ogien oglosi oglosz okno ostroz
    otwier otworz oznacz pamiet pas patrze piata pies placa placow pochod pojazd pole polnoc poltor posied postaw
    powola powrot pozwal prawni premie proba produc przesu przych przyni public remont rodzic rolnic rolnik rozpor
    samej samym sankcj sierpi sila sklad sklep smiac smiech specja stacja stal stanac starsz stawek studzi swieta
    synopt szkoda szybci tanszy tras tzw uczyc umiec usluga wartos weeken wicesz wolno wolny wpis wplyw wskaza
    wskazy wstrzy wybuch wyciag wygrac wyklad wymien wypade wyzszy wzrosl zachod zadac zagran zajac zakup zamian
    zanim zapisa zarabi zasada zaskoc zatrud zespol zgadza zglosi zgodzi zlo zona`,
  3: `
    ~agenc ~bog ~gdyn ~granic ~grazy ~hali ~hube ~img ~inside ~izb ~kam ~katowi ~kin ~komen ~konfed ~lewi ~minist
    ~mon ~now ~one ~osrod ~pkb ~radom ~slas ~sms ~telegr ~wiesl ~wis ~wrocla akurat ambasa amunic aneks antena
    apelac argume asp auto badac badani baza bezzal biegly blad boja bojowy brac bryg bywac chlopa chorob cieszy
    ciezki corka cytowa czesci czolg darmo dawac dawny deklar delega dewelo dluzsz dochod dodatk donies dopoki dowod
    dowodz dwanas dwudzi dywizj dyzur dziewc dziura energi entuzj europe europo ewakuo fabryk faktur folia gielda
    gora gotowo hab harmon hektar herbat imie inflac jadrow jedyni kabel kancel karny kiedys kieruj klatka konsum
    kontro kot kpt krzesl kurtka kwota latek lekcja lider litews los lotnis lozko mail mandat maslo media miejsk
    mielic miliar minus mloda mniejs morze najbar najwaz nia nieca niewie nitka nizszy nocny obejma obejmo obieca
    obok obrada obronc obu obudzi odejsc odmowi odpier odpraw odwrot ogol ograni ojciec okazac okres operat opona
    organi oskarz osobis oszcze otwart pacjen parlam parter partia patrol pensja pietro pkt planow poczek podroz
    ponize porann poszlo potraf potwie powinn pozar prawdz pre proble probow proced proces progno promoc propon
    prosba prosta protok prywat przech przegl przegr przeje przelo przeno przesa przysp radar radio ranna rata
    reakcj refere remiz report rez rezerw ropa row rozpoc rzeczp sekret siodmy skladk skorzy sledcz slucha smiglo
    snieg spac spadek spod spolec stala star strate subwen suchy swieci sygnal szacow szczeg szczes szczyt szefow
    szerok szkole szybka tamten tani techni temat teren tor towar tracic trener trocha trwaly trzezw trzyma uchwal
    uciac udawac unijny unikna urodzi uszkod uwolni uzgodn uzycie wakacj warune watpli wina wisiec wladza wpasc
    wstepn wykona wymian wynosi wyrazn wystap wystaw wywiez wyznac wzrosn wzrost zaczyn zadnej zagroz zajmow zakaz
    zaloga zamias zapas zapomn zapora zarzuc zawies zbiera zbudow zbyt zdradz zerwac zeszly zginac zjecha zlecen
    zlikwi zrodlo zwiazk zwykle zywnos`,
})
