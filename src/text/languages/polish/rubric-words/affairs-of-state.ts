import type { RubricVocabulary } from '#text/rubric/rubric-words.ts'

/** The words by which Polish news tells of affairs of state, in the notation of `readRubricWords`. */
export const affairsOfState: RubricVocabulary = {
  politics: {
    strong: `sejm* poseł posł* koalicj* koalicyjn* ustaw* partii partia partie partyjn* wyborcz* parlament*
      referend* impeach* ustrój ustroju ustrojem sukcesj* autorytar* pis psl lewica lewicy lewicę
      konfederacj* ludowc* eurodeput* europose* mianował* mianowan* marszałkowi współprzewodnicząc*
      prezydentur* uchwałodaw* ordynac* jednomandatow* elektorsk* elektorat* wyborc* przedwybor* powybor*
      prawybor* pkw współrządz* opozycjonistów zdymisj* międzyresortow* nowelizac* znoweliz* nowelizuj*
      projektodaw* wnioskodaw* legislatur* vacatio zawetow* interpelac* podkomisj* wiceprzewodnicząc* exposé
      expose kohabitac* populizm* populist* socjaldemokrat* chadec* chadek* konserwatyst* liberałów
      liberałowie liberałami nacjonalizm* libertarian* postkomuni* centroprawic* centrolewic* prawica
      prawicy prawicę prawicow* lewicow* ultraprawic* ultrakonserwatyw* eurosceptyc* brexit* demokratka
      demokratki afd cdu csu spd fdp fpö labour torysi torysów laburzyst* fidesz* smer konstytucjonalist*
      niekonstyt* praworządn* neosędzi* krs lobbing* lobbyst* wiecował* sztabowc* apolitycz* upolityczn*
      politolog* ibris cbos elekta elektem rozłamow* bundestag* bundesrat* riksdag* storting* saeim* seimas*
      churał* kortez* reichstag* antyrządow* prorządow* technokrat* pucz puczu puczem puczyst* abdyk*
      konstytuant* federalizm* plebiscyt* lustrac* dekomunizac* deubekiz* krrit cba podsekretarz*
      gubernator* kontrkandydat* reelekcj* dwukadencyjn* platformersk* pisowsk* peeselow* konfederat*
      kaczyńsk* morawieck* trzaskowsk* hołowni* kosiniak* mentzen* czarzast* zandberg* biejat* błaszczak*
      ziobr* rządzie bezpartyjn* antysystemow* dyktatorsk* nomenklatur* upartyj* agitator* europarlament*
      europosł*`,
    weak: `senat* opozycj* wybory wyborów wyborach rząd rządu rządem rządowi rządow* marszał* premier
      premierem premierowi prezydent prezydenta prezydentem prezydentowi prezydenck* minister ministra
      ministrowi ministrem ministrowie ministrów ministerst* wicemin* wicepremier* resort* głosow* sondaż*
      konstytuc* kandydat* trybunał* tsue kanclerz* władz władze władzom polityk* politycz* kadencj* naród
      narodu urzędnik* urzędnic* dekret* głosowaniach wiceszef* wicemarszałk* senator* senack* deputowan*
      kongresmen* urny rozporządz* legislac* wetow* weto wetem prezydencki* marszałkowsk* zaprzysięż*
      nacjonalist* komunist* socjalist* republikanin* republikanie republikanów demokraci demokratów
      demokratami immunitet* wiecu wiece wieców frakcj* kworum knesset* rpo nik wojewoda wojewody wojewodą
      wojewodowie wojewodzie ministerialn* rządząc* tusk* nawrock* sikorsk* wiceprezydent* przegłosow*
      autokra* oligarch* totalitar* monarchi* dymisj* głosowań agitac* kpo rekonstrukcj* frekwencj*
      ślubowani* orędzi* polaryzac* demokratyczn* demokrac* mandat mandatów reformy reformę reform debata
      debaty debatę debacie debat biurokrat* ipsos przywództw* prefekt* pretendent* obietnic* postulat*
      uchwal* uchwał* obrad* poprawk* korupc* niezawisł* ogólnopolsk* ekspremier* eksminister* eksprezydent*
      doradc* autonomi* niepodległoś* premierka premierki premierkę`,
  },
  diplomacy: {
    strong: `dyplomac* dyplomat* dyplomatycz* msz negocja* sankcj* ratyfik* sygnatari* sojusz sojuszu
      sojuszem sojuszni* nato onz obwe kreml* wysłannik* przywódc* pokojow* rozejm* jeńc* jeniec* mocarstw*
      aneksj* geopoli* prowokac* nota notę noty suwerenn* międzynarodow* rozbrojen* nierozprzestrzenia*
      chargé traktat* zakładnik* kapitulac* bilateral* embarg* sojusznicz* parafow* pojednan* demarkac*
      arbitraż* konsularn* gwaranta gwarantem gwarantów gwarantami paktu pakt pakcie paktem pakty paktów
      traktacie attaché agrément uwierzyteln* memorand* trójstronn* dwustronn* wielostronn* czterostronn*
      sześciostronn* wyszehradzk* brics szanghajsk* eug odkb oubz wnp apec opec iaea ctbt npt jcpoa
      snapback* opcw kbwe odihr unsc rezolucj* guterres* grossi kallas borrell* leyen rubio blinken* lavrow*
      pieskow* zacharow* araghczi* aragczi* araghchi wadephul* baerbock* sybih* kułeb* umierow* jermak*
      uszakow* dmitriew* witkoff* kellogg* kushner* mediacyjn* rozjem* rokowa* pertraktac* preliminar*
      depozytariusz* akcesj* akcesyj* moratori* denuklearyz* antyrakiet* deeskal* bezwarunk* demilitaryz*
      zdemilitaryz* rozgranicz* delimitac* enklaw* eksklaw* zaanekt* anektow* nieuznawan* reparac*
      antysankc* demarch* demarsz* ultimat* ponadnarodow* euroatlantyck* transatlantyck* północnoatlantyck*
      zakaukask* bliskowschodn* putinowsk* prokremlowsk* prorosyjsk* antyrosyjsk* łukaszenkowsk*
      wiceambasador* ambasadork* międzyrządow* międzysojusznicz* ponadregionaln* parlamentariusz*
      emisariusz* nierozprzestrzen* niezaangaż* ekspansjoni* protektorat* eskalow* sojuszom sojusze
      sojuszach haga hadze haskiego haski mtk icc jałtańsk* dayton* budapesztańsk* stambulsk* genewsk*
      anchorage dżudda dżuddzie dżuddy rijadz* dauha dausze dausza dosze dohy maskat*`,
    weak: `ambasad* konsul konsula konsulat* mediator* mediac* delegac* szczyt szczycie szczytu wizyt*
      zagraniczn* gwarancj* zawieszeni* wymiany wymianę wymianie zobowiąz* moskwa moskwy moskwie moskwą
      waszyngton* pekin* teheran* kijów kijow* bruksel* putin* łukaszen* zełensk* ławrow* trump* macron*
      państw* oświadczy* potępi* incydent* rozmów rozmowy rozmowach rund* unia unii ue usa rosja rosji rosję
      rosją rosyjsk* ukrain* iran* chiny chin chinach chinom chińsk* korea korei koreą koreańsk* wycof*
      załącznik* ambasador* inspektor* maea duma dumy dumę mediują pośredni* kongres* senator* talib* hamas*
      izrael* litw* łotw* estoni* wilno wilna wilnie ryga rydze konwencj* normalizac* stosunki stosunków
      obserwator* armeńsk* armeni* azerbejdż* erywań* erywan* gruzińsk* gruzj* kosow* prisztin* serbi*
      serbsk* belgrad* sudan* etiopi* kambodż* tajland* pakistan* islamabad* pjongjang* seul* tajwan* syri*
      liban* jemen* palestyn* wenezuel* mołdaw* kiszyni* naddniestrz* rijad* ankar* ankara sygnatur* asean
      deklaracj* obama obamy obamie wydalen* wydalić wydalił* gaza gazą asad asada asadem huti biden* kamala
      clinton* desantis* pelosi merz* scholz* merkel* orbán* orban* magyar* fico babisz* babiš* starmer*
      sunak* farage* meloni* salvini* bayrou barnier* lecornu mélenchon* netanjah* erdogan* erdoğan* milei
      bolsonar* maduro nausėd* vučić* vuczić* simion* georgesc* radew* wilders* kickl* vance akredyt*
      protokół protokołu protokole protokoły pośrednicz* pośrednik* notyfik* eskalac* buforow* terytorialn*
      restrykc* nuncj* imperializm* imperialn* rewizjoni* wasal* impas* patow* wynegocjow* renegocj*
      negocjow* negocjuj* helsińsk* wydala* kontrasygn* bojkot* aktywów aktywa libii chartum* kabul* afgań*
      afganist* irack* irak* bagdad* kurdyjs* kurdów kurdami kurdowie kurdystan* hezbollah* palestyńcz*
      fatah* hongkong* tajpej* jinping* krym krymu krymie krymsk* donbas* doniec* ługańs* zaporos* zaporoż*
      cherso* tbilisi abchaz* osetia osetii osetyńsk* karabach* alijew* paszynian* tokajew* biszkek* ormuz*
      szyic* sunnic* ajatollah* chamenei* pezeszkian* dżolani hutich erbil* zacieśni* normalizow*`,
  },
  defence: {
    strong: `wojsk* armia armii armię armią żołnierz* obronn* generał* rakiet* pocisk* dron* bezzałog*
      myśliwce myśliwiec myśliwców dywizj* dywizjon* batalion* manewr* poligon* amunic* uzbrojen* zbrojn*
      zbrojeni* dozbroj* ofensyw* inwazj* agresj* agresor* ostrzał* ostrzel* pogranicz* hybrydow* szpieg*
      szpiego* kontrwywiad* wywiadu wywiadow* sabotaż* dywers* cyberatak* terror* odstrasz* oriesznik*
      iskander* stacjonow* rozmieszcz* mobiliz* desant* powietrznodesant* mon bbn abw skw dowódc* dowództw*
      sztab* sztabu torped* bombowiec bombowca bombowce bombowców międzykontynentaln* balistyczn* pentagon*
      artyleri* kontrofensyw* rezerwist* specnaz* wagnerow* zwerbow* werbow* umundurow* korwet* fregat*
      niszczyciel* okupan* okupac* najeźdź* zasiek* terytorials* przeciwpiechot* przeciwlotnicz*
      przeciwrakiet* lotniskowiec lotniskowca lotniskowce lotniskowców natarci* cyberwojsk* uranowych
      żołnierk* kontradmirał* wiceadmirał* feldmarszał* zmobiliz* zdemobiliz* szwadron* wot wotowc*
      specjals* spadochroniar* zmechaniz* zwiadowc* rozpoznawcz* artylerzyst* artylerzyśc* przeciwpancern*
      przeciwdronow* antydronow* shahed* szahed* geran* bayraktar* himars* atacms taurus* javelin* stinger*
      gripen* rafale eurofighter* tomahawk* kindżał* kindżal* cyrkon* minuteman* posejdon* burewiestnik*
      poseidon* pancyr* manpads thaad miecznik zapalnik* termobarycz* trotyl* semteks bombowc* przeciwczołg*
      zaminow* rozminow* kontratak* kontrnatar* przyczółk* okupow* zestrzel* strącono strącen* baltops
      dyslokow* dyslokac* paramilit* kontrterror* swr mi6 mi5 mosad mossad szin dezinform* cyberbezpiecz*
      jamming spoofing radioelektroni* concertina pushback* nuklearn* jądrow* termojądrow* głowic megaton*
      kiloton* plutoni* wirówk* międzykontyn* icbm slbm hipersonicz* naddźwięk* suborbital* pgz mesko bumar
      rheinmetall* lockheed* raytheon* hanwha saab whsv caracal armatohaub* haubicoarm* umundur*
      przyfrontow*`,
    weak: `podpal*
      wojn* obrona obrony obronę obronie obroną min miny minowe przeciwpiechotn* granic* przejście
      przejściu przejścia podkop* tunel* przesmyk* śmigłow* lotnictw* lotnisk* brygad* ćwiczeni* czołg*
      haubic* powietrzn* radar* satelit* głowic* strategicz* migrant* nielegaln* mswia rcb bezpieczeńst*
      atak* rakietow* najemni* zagrożen* pułk* służb* balon* płot* barier* dezerter* okręt* flot* bazie bazy
      fsb silos* groźb* grożą zagroz* wyrzutni* zapora zaporę zapory zaporze patrol* agentur* front frontu
      froncie sojusznicz* bombard* odwet* zbroi dozorow* konwencjonaln* strażnic* schron* bunkier bunkr*
      wagnera syren*`,
  },
  rights: {
    strong: `reżim* represj* dysyden* ekstremi* więźniów więźniarek więźniowie prześladow* tortur* cenzur*
      dyktat* uwolni* cichanousk* poczobut* kgb omon azyl* uchodźc* łagr* wiasn* współwięź* ułaskawi*
      działacz* karcer* zakonni* więzion* dyskryminac* inwigilac* amnesti* junta junty sfałszowan* zesłan*
      politzek* łagier gułag* aresztant* izolator* okrestin* wołodarce szkłowie szkłów bobrujsk* homlu
      orszańsk* głodówk* głoduj* odosobnien* niepoddan* niewoli niewolę współwięzień* pozasądow* samosąd*
      deportac* deportow* wywiezion* wywózk* czystek etnicz* apartheid* dyskrymin* ksenofob* homofob*
      transfob* lgbt* nieheteronorm* wychodź* banit* ekstradyc* ekstradowan* interpol* bezpaństw*
      opozycjonist* cichanous* ciechanous* tsikhan* babaryk* kalesnik* kolesnik* bialack* bialiack*
      statkiewicz* protasiewicz* łatuszk* nawaln* jaszyn* sacharow* wjasna chartija nieprawomyśln*
      inwigilow* pegasus* cenzor* ocenzur* rsf amnesty hfpc sygnalist* whistleblower* etpc etpcz
      prawoczłowiecz* obrończyn* opresj* pacyfikow* stłumi* tłumieni* zamordyzm* zamordyst* solidarnościow*
      pikiet* majdan* wolnościow* swobód zakneblow* knebel kneblow* politemigr* jehowy greckokatol* ujgur*
      rohing* jazyd*`,
    weak: `grzywn*
      więzień więzieni* politycznych polityczna politycznej polityczni koloni* skaza* wolność wolności
      protest* demonstr* aresztow* emigra* deport* dziennikar* niezależn* opozycj* opozycjoni* kratami
      zwolni* obywatelst* ekstrady* opozycjon* obrońc* aktywist* wolontariusz* diaspor* mniejszoś* kary kara
      śmierci więźniem więźnia wypuści* wypuszcz* człowieka ułaskaw* adwokat* mecenas* przeszukan* rewizj*
      kajdan* porwan* uprowadz* przemoc przemocy skazan* skazań* celi izolatk* zastrasz* szykan* nękan*
      ludobójst* zbrodniarz* rasizm* rasist* antysemi* równoś* femini* aborc* emigrac* emigrant* emigranc*
      wygnan* helsińsk* opresyjn* manifestant* manifestac* demonstrant* protestując* petycj* swobody swoboda
      sumienia wyznaniow* tatarz* romów romowie przetrzymyw* przetrzyma* oskarżon* oskarżyci* wyrok wyroku
      wyroki wyroków sądu sądzie skazując* osadz* rozpraw* apelac* kasac* zaskarż* strasburg* strasburs*
      blogier* blogger* ucisk ucisku wiza wizy wiz wizow* humanitar* niewinność prawozaszcz* pozarządow* ngo`,
  },
}
