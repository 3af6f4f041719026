import { readRubricWords } from '#text/rubric/rubric-words.ts'

/**
 * The words by which Polish news tells its pages apart, in the notation of `readRubricWords`. A word that two pages share often
 * ("wypadek", "premiera", "wywiad") stands here only in the forms that one of them keeps for itself.
 */
export const polishRubrics = readRubricWords('pl', {
  politics: {
    strong: `sejm* poseł posł* koalicj* koalicyjn* ustaw* partii partia partie partyjn* wyborcz* parlament*
      referend* impeach* ustrój ustroju ustrojem sukcesj* autorytar* pis psl lewica lewicy lewicę
      konfederacj* ludowc* eurodeput* europose*`,
    weak: `senat* opozycj* wybory wyborów wyborach rząd rządu rządem rządowi rządow* marszał* premier premierem
      premierowi prezydent prezydenta prezydentem prezydentowi prezydenck* minister ministra ministrowi
      ministrem ministrowie ministrów ministerst* wicemin* wicepremier* resort* głosow* sondaż* konstytuc*
      kandydat* trybunał* tsue kanclerz* władz władze władzom polityk* politycz* kadencj* naród narodu
      urzędnik* urzędnic* dekret*`,
  },
  diplomacy: {
    strong: `dyplomac* dyplomat* dyplomatycz* msz negocja* sankcj* ratyfik* sygnatari* sojusz sojuszu sojuszem
      sojuszni* nato onz obwe kreml* wysłannik* przywódc* pokojow* rozejm* jeńc* jeniec* mocarstw* aneksj*
      geopoli* prowokac* nota notę noty suwerenn* międzynarodow* rozbrojen* nierozprzestrzenia* chargé
      traktat* zakładnik* kapitulac* bilateral* embarg* sojusznicz* parafow* pojednan* demarkac* arbitraż*`,
    weak: `ambasad* konsul konsula konsulat* mediator* mediac* delegac* szczyt szczycie szczytu wizyt*
      zagraniczn* gwarancj* zawieszeni* wymiany wymianę wymianie zobowiąz* moskwa moskwy moskwie moskwą
      waszyngton* pekin* teheran* kijów kijow* bruksel* putin* łukaszen* zełensk* ławrow* trump* macron*
      państw* oświadczy* potępi* incydent* rozmów rozmowy rozmowach rund* unia unii ue usa rosja rosji
      rosję rosją rosyjsk* ukrain* iran* chiny chin chinach chinom chińsk* korea korei koreą koreańsk*
      wycof* załącznik* ambasador* inspektor* maea duma dumy dumę mediują pośredni* kongres* senator*
      talib* hamas* izrael* litw* łotw* estoni* wilno wilna wilnie ryga rydze konwencj* normalizac*
      stosunki stosunków obserwator* armeńsk* armeni* azerbejdż* erywań* erywan* gruzińsk* gruzj* kosow*
      prisztin* serbi* serbsk* belgrad* sudan* etiopi* kambodż* tajland* pakistan* islamabad* pjongjang*
      seul* tajwan* syri* liban* jemen* palestyn* wenezuel* mołdaw* kiszyni* naddniestrz* rijad* ankar*
      ankara sygnatur* asean deklaracj*`,
  },
  defence: {
    strong: `wojsk* armia armii armię armią żołnierz* obronn* generał* rakiet* pocisk* dron* bezzałog* myśliwce
      myśliwiec myśliwców dywizj* dywizjon* batalion* manewr* poligon* amunic* uzbrojen* zbrojn* zbrojeni*
      dozbroj* ofensyw* inwazj* agresj* agresor* ostrzał* ostrzel* pogranicz* hybrydow* szpieg* szpiego*
      kontrwywiad* wywiadu wywiadow* sabotaż* dywers* cyberatak* terror* odstrasz* oriesznik* iskander*
      stacjonow* rozmieszcz* mobiliz* desant* powietrznodesant* mon bbn abw skw dowódc* dowództw* sztab*
      sztabu torped* bombowiec bombowca bombowce bombowców międzykontynentaln* balistyczn* pentagon*
      artyleri* kontrofensyw* rezerwist* specnaz* wagnerow* zwerbow* werbow* umundurow* korwet* fregat*
      niszczyciel* okupan* okupac* najeźdź* zasiek* terytorials* przeciwpiechot* przeciwlotnicz*
      przeciwrakiet*`,
    weak: `wojn* obrona obrony obronę obronie obroną min miny minowe przeciwpiechotn* granic* przejście
      przejściu przejścia podkop* tunel* przesmyk* śmigłow* lotnictw* lotnisk* brygad* ćwiczeni* czołg*
      haubic* powietrzn* radar* satelit* głowic* strategicz* migrant* nielegaln* mswia rcb bezpieczeńst*
      atak* rakietow* najemni* zagrożen* pułk* służb* balon* płot* barier* dezerter* okręt* flot* bazie
      bazy fsb silos* groźb* grożą zagroz* wyrzutni* zapora zaporę zapory zaporze patrol* agentur* front
      frontu froncie sojusznicz* bombard* odwet* zbroi dozorow* konwencjonaln* strażnic* schron* bunkier
      bunkr* wagnera syren*`,
  },
  rights: {
    strong: `reżim* represj* dysyden* ekstremi* więźniów więźniarek więźniowie prześladow* tortur* cenzur*
      dyktat* uwolni* cichanousk* poczobut* kgb omon azyl* uchodźc* łagr* wiasn* współwięź* ułaskawi*
      działacz* karcer* zakonni* więzion* dyskryminac* inwigilac* amnesti* junta junty sfałszowan* zesłan*`,
    weak: `więzień więzieni* politycznych polityczna politycznej polityczni koloni* skaza* wolność wolności
      protest* demonstr* aresztow* emigra* deport* dziennikar* niezależn* opozycj* opozycjoni* kratami
      zwolni* obywatelst* ekstrady* opozycjon* obrońc* aktywist* wolontariusz* diaspor* mniejszoś* kary
      kara śmierci więźniem więźnia wypuści* wypuszcz* człowieka ułaskaw*`,
  },
  economy: {
    strong: `giełd* spółk* konsorcj* wykonawc* przetarg* akcjonari* inflacj* pkb przedsiębior* biznes* wiatrak*
      wiatrow* orlen* turbin* elektrown* rafineri* gospodark* gospodarcz* eksport* kontyngent* handlow*
      spółek koncern* startup* technologicz* technologi* cyfrow* bitcoin* kryptowalut* deficyt* pkn
      kontrahent* upadłoś* operator* czarter* faktur*`,
    weak: `import* handel handlu cła ceł cłami firma firmy firmę firmą firm kontrakt* zamówieni* zamówienie
      producent* producen* inwestyc* inwestor* prezes* zarząd* ceny cen cenę paliw* ropa ropy benzyn*
      diesel* gaz gazu gazow* lng energ* reaktor* bank* podatk* rynek rynk* przewoźn* przewoz* fabryk*
      kopal* surow* surowc* transakc* branż* aneks* mld kurs* tranzyt* ciężarów* towar* akcje akcji akcjom
      produkcj* produkow* transport* logisty* sprzedaż* sprzedaży kapitał* fundusz* regulator* aplikac*
      smartfon* nawozów nawozy potas* stal węgiel węgla ładun* konkurenc* kwot* dostawc* hurtown* opakowa*
      palet* magazyn* kredyt*`,
  },
  consumer: {
    strong: `najm* najem* lokator* kaucj* czynsz* hipote* etat etatu etatów emerytur* zus wynagrodz* pracodawc*
      konsumen* uokik abonament* leasing* notari* darowizn* testament* kredytobior* lokal lokalu
      mieszkani* śmieciów* nadgodzin* krus dyskont* wynajem wynajm* bezroboc* rekrutac* pit vat rozliczen*
      kredyty lichw* chwilów* licznik* reklamacj* zaliczk* odsetk* intercyz* spadkobier* dealer* fiskus*
      skarbówk* podatnik* opodatkow* zasiłk* windykac* loter* rękojm* płaca płacy`,
    weak: `kredyt* rata raty rat pensj* podwyżk* pracownik* pracownic* zatrudni* klient* ubezpiecz* promocj*
      sklep* rachun* oszczędn* składk* studen* kupna kupno auto auta jednoosobow* działalnoś* cudzoziemc*
      sprzedawc* rekompensat* minimaln* zwrot zwrotu zlecenia`,
  },
  crime: {
    strong: `wypadek wypadku wypadki zderzen* promil* kradzież* złodziej* włama* zabójst* morderst* kolizj*
      tonąc* utonął utonęł* dachow* drogówk* nożowni* pijan* wyłudz* nożem utonięc* potrąc* potrącił*
      trzeźw* amfetamin* marihuan* ukradł* ukradzion* skradzion* kradł* paser* topiel* wychłodz* ratownik*
      ratowni* kontraband* rozbój rozboju pobił* pobici* zwłoki zwłok dopalacz* piromani* stłuczk*`,
    weak: `policj* policjan* pożar* strażac* strażak* karetk* oszust* oszuś* narkot* motocykl* zagin* gang* tir
      tira rann* osobow* ciężarówka ciężarówkę rowie latek latka latki latkę podejrzan* zatrzymali biegł*
      grozi celnik* celnic* papieros* tytoń tytoniu uratow* płonąc* tonął tonęł* mandat* kajdank*`,
  },
  local: {
    strong: `wiadukt* obwodnic* objazd* tramwaj* radni radny radnych burmistrz* wójt* starost* ratusz* wodociąg*
      kanalizac* kamienic* dewelop* gddkia festyn* dożyn* jarmark* dzielnic* rondo ronda elewac* starosta
      starostw* sołty* sołect* osp mpk ztm autostrad* ekspresówk* winiet* absolutori* działek działki
      działkow* kąpielisk* kładk* magistral* śmieci śmieciar* partnersk*`,
    weak: `ulica ulicy ulicę ulicą ulice gmin* powiat* drogow* drogowc* remont* osiedl* parking* metro metra
      przystan* mieszkańc* mieszkańcy samorząd* autobus* konserwator* wojewódz* korek korki korku miejsk*
      utrudnieni* miasta miasto mieście partnerstw* odcinek odcinka zalew zalewu zalewie rowerow* dworzec
      dworca`,
  },
  society: {
    strong: `matur* maturzyst* uczni* szkoł* szkoln* nauczyciel* przedszkol* mszy msza mszę pielgrzym* parafi*
      egzamin* religijn* katech* bazylik* sanktuari* klasztor* harcerz* korepety* akademik* proboszcz*
      kazani* cerkiew* cerkw* cerkwi nostryfik* wychowaw* półkoloni* komunii licealist* liceum`,
    weak: `studen* uczelni* politechnik* kości* kościel* papież* biskup* wierni wiernych harcer* lekcj*
      stypendi* edukac* ksiądz księdza księża duchown* młodzież* rodzice rodziców świątyni*`,
  },
  sport: {
    strong: `mecz meczu mecze meczów meczem meczach piłkar* piłkars* futbol* tenis* siatkar* siatków* koszykar*
      koszyków* hokei* hokej* lekkoatle* olimpi* paraolimp* mistrzostw* bramkar* skrzydłow* trener*
      selekcjoner* turniej* ćwierćfina* półfina* ligow* ekstraklas* puchar* zawodni* sportow* sport sportu
      stadion* kibic* wta atp uefa fifa mkol nba nhl szczypiorni* szachist* arcymistrz* maraton* sprinter*
      biegacz* biathlon* narciar* kolar* żużl* bokser* mma gol gola gole medal* podium remis* derby
      wicemistrz* rekordzist* rewanż* memoriał* boisk* drużyn* rozgryw* rywalk* beniamin* gimnasty*
      pływack* siatkarek siatkare* atakując* nokaut* nokautow* klatce tie kadra kadry sztafet* żużlow*
      rajdow* motogp formuła piłka piłki bramki bramkę sparing* transferow* regat* jacht jachtu jachty
      snajper* dogrywk* awans* stoper* skoczk* skoczni* skoki boks boksu dart* trofe* f1 fia ferrari uci
      pływaczk* sztangist* mundial* zapaśni* szpad* kajakarst* strzelc* trenuj*`,
    weak: `reprezentac* reprezentuj* mistrz mistrza mistrzyni ranking* finał finału finale liga ligi lidze
      sezon* wyścig* klub klubu klubem klubie klubowi gracz* set secie sety kontuzj* szkoleniow* zwycięzc*
      zwycięż* napastni* pokona* przegra* wygra* bieg biegu pobieg* żużel federacj* igrzysk* wimbledon*
      roland debel debla seta gema asów kwalifikac* licencj* liderk* rywal* dyscyplin* dopingow* doping*`,
  },
  culture: {
    strong: `film filmu filmie filmy filmów filmow* kino kina kinach kinie kinow* reżyser* aktor* teatr* teatral*
      spektakl* scenarzyst* koncert* piosenk* piosenkar* muzyk muzyka muzyki muzykę muzycy muzycz*
      festiwal* literatur* literack* powieś* poezj* poet* książk* książek księgar* wydawnict* wydawnic*
      wernisaż* artyst* artysty* malarst* malarz* rzeźb* serial* netflix oscar* cannes eurowizj* chór*
      chórzyst* balet* filharmon* widown* planszow* konsol* postapo fabuł* kabaret* lalk* lalkar* recenzj*
      owacj* kultur* popkultur* wystawa wystawę wystawie wystawy grafik* kryminał* pisar* dokumentaln*
      juwenali* operze operę operowy operowa fantastyk* cosplay* komiks* malowid* fresk* polichromi*
      dramaturg* librett* choreograf* musical* disco rap raper* rockow* jazz* turnee festiwalow* wokalist*
      gitar* perkusi* debiut* powieściopis* biografi* beletryst* esej* kompozytor* skrzyp* fortepian*
      trailer* zwiastun* obsad* bibliote* widowisk* wystaw gamin* akordeon* folklor* rękodzi* dramat
      dramatu sitcom* odcinków`,
    weak: `muze* galeri* nagrod* laureat* nominowan* fotograf* album* płyt* gala gali galę bajk* przekład*
      przebój przeboju gra gry grze zagra zagrał* grali graliśmy gracz* gier wspomnieni* premiera premierę
      sztuki bilety biletów kurator* satyr* wyreżyser* adaptac* rozdział* zespoły scenie scena kapela
      tancerz* taniec tańcem rola roli publicznoś* widzów widzom tytułów czytelni* premierow* scenari*
      kamera kamery kolekcj* publikacj*`,
  },
  lifestyle: {
    strong: `kuchnia kuchni kucharz* kucharsk* kulinar* potraw* sałat* zupa zupy ciast* restaurac* kelner*
      kawiar* smak* smacz* ziemniacz* ziemniak* draniki kartofl* kiełbas* nalewk* grill* celebryt*
      gwiazdor* ślub ślubu ślubn* ślubie wesel* narzeczon* suknia suknię sukni sukienk* modow* stylizac*
      fryzur* kosmety* makijaż* instagram* tiktok* viral* internaut* fani fanów horoskop* zodiak*
      astrolog* randk* rozwód rozwodu ogródk* ogrodni* ogrodzie pomidor* podlew* sanator* kuracjusz* plaż*
      kurort* wakac* urlop* turyst* hotel* pensjonat* agroturyst* wyciecz* krzyżówk* lotto influencer*
      youtub* turysty* podróżnicz* spływ* kajak* biwak* namiot* plażow* zwiedza* rodzinn* wigili*
      świąteczn* kutia kutii sernik* deser* piekar* tort* drink* koktajl* bary piwiarn* winiarz* degustac*
      modelk* botoks* odchudz* fitness* astrolożk* wróżk* komunijn* cukierni* porady poradnik tatuaż*
      chleb chleba pierog* pierogi michelin burger* przystaw* projektant* krawc* krawiec* prezent*
      mikołaj* quiz* kundel* szczenia* jubileusz* podróżni* podróżowa* hostel* wróżb* tańczy* majonez*
      patelni* herbat* memy mem`,
    weak: `gwiazda gwiazdy gwiazdę gwiazdk* plotk* miłoś* imprez* willa willę willi rezydenc* milioner*
      przewodniczk* atrakcj* pies psa psy kot koty urodzin* nawóz przepis przepisu roślin* kwiaty kwiatów
      szokuj* zachwy* basen* weekend* babci* babcia teściow* gospodyni* bilety wstęp lato podróż podróży
      podróże zakocha* goście gości dziadk* wnuk* wnucz*`,
  },
  weather: {
    strong: `pogod* gradem grad gradu deszcz* opady opadów śnieg* śnieży* wichur* upał* mróz mrozu mrozy
      przymroz* temperatur* synopty* imgw zachmurz* mgły mgła termometr* gradobi* nawałnic* smog* pyły
      pyłów meteo* ulew* podtopie* mroźn* gołoled* zawie* lawin*`,
    weak: `burz* wiatr* stopni słońca słońce porywów porywy ciepł* powódź powodzi ocieplen* odwilż odwilży`,
  },
  nature: {
    strong: `żubr* wilki wilk wilków przyrod* zwierz* ptak* ptac* mrów* ssak* owad* jodł* świerk* sosn* rolnik*
      rolnic* zboż* pszenic* rzepak* kukurydz* plantat* truskaw* hodowc* świń świnie trzod* bydł* drób
      drobiu pomór pomoru asf weterynar* pszczel* pasiek* mlecz* ciągnik* traktor* gnojów* leśnik* leśnic*
      mercosur* wołowin* farmer* sadowni* dzik dzika dziki dzików borowik* grzybiar* grzyby grzybów
      nadleśnic* sadown* czereśni* jabłek jabłka pszczół pszczoły myśliwi myśliwych łowieck* łoś łosi
      łosie bocian* niedźwie* ryś rysie lis lisy wścieklizn* żniw* plony plonów dopłaty rybak* rybac*
      rybołów* połowów połowow* dorsz* śledzi kozy kóz koza koń konie koni owce owiec sarna sarny sarn
      wataha watahy łosoś łososia chwast* kurnik* ornitolog* fok* foki wieloryb* wilczy* kaczk*`,
    weak: `gatun* drzew* ryb ryby ryba stad stado stadzie zbiory zbiorów zbiorach susz* leśn* lasu grzyb*
      drewn* rzek* jezior* jaja jaj miód miodu metan* klimat*`,
  },
  health: {
    strong: `pacjent* chorob* szczepi* nfz klinik* klinicz* terapi* nowotw* medycyn* sanepid* kleszcz* witamin*
      pielęgni* rezydentur* przychodn* dieta diety medyk* medycy onkolog* kardiolog* pediatr* stomatolog*
      aptek* grypa grypy covid* koronawirus* sor pogotowi* dentyst* endokrynolog* anestezjolog* ginekolog*
      zatrucie zatruć zatruci* odra odry radioterapi* tarczyc* alergi* psychiatr* psycholog* rak raka
      rehabilitac* karetki ratunkow*`,
    weak: `szpital* lekarz* lekark* lekarsk* zdrow* objaw* izotop* wirus* dyżur* leczy* leczon* zabieg* badań`,
  },
  science: {
    strong: `archeolog* astronom* geolog* planet* teleskop* skamien* inkluzj* genom* wykopalisk* biolog* paleont*
      kosmolog* entomolog* botani* meteoryt* naukowc* dinozaur* kosmonaut* astronaut* genetyk* mikrob*
      fizyk* laser* tokamak* fuzji plazm* cyklotron* sonda sondy badacz* algorytm* kosmos kosmosu fizycy
      galakty* superkomputer*`,
    weak: `naukow* izotop* eksperyment* laborator* datow* próbki próbek pomiar* badani* uniwersytet*`,
  },
  history: {
    strong: `rocznic* rocznicow* upamiętni* pomnik* kalendarium zabytk* rekonstruktor* inscenizac* średniowiecz*
      hiroszim* nagasaki samuraj* prehistor* przedwojen* archiwal* kombatant* ekshumac* katyń* katyńsk*
      hibakusz* rozbiorow* renesans* międzywojenn* powstańc* kronik* muzealnik* xix xviii`,
    weak: `histori* historyk* historycz* historii zsrr radzieck* prl epok* cesarz* legend* czarnobyl*
      gorbaczow* reagan* wspomnieni* wspomina* pamięta dekad* uroczyst* dawnych pamiątk* przodk*`,
  },
})
