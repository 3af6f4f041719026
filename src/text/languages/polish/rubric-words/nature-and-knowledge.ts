import type { RubricVocabulary } from '#text/rubric/rubric-words.ts'

/** The words by which Polish news tells of weather, nature, health, science and history, in the notation of `readRubricWords`. */
export const natureAndKnowledge: RubricVocabulary = {
  weather: {
    strong: `pogod* gradem grad gradu deszcz* opady opadów śnieg* śnieży* wichur* upał* mróz mrozu mrozy
      przymroz* temperatur* synopty* imgw zachmurz* mgły mgła termometr* gradobi* nawałnic* smog* pyły pyłów
      meteo* ulew* podtopie* mroźn* gołoled* zawie* lawin* hydrolog* barometr* antycyklon* cyklonu
      cyklonaln* niżu niżem wyż wyżu wyżem wyżow* niżow* hektopaskal* izobar* chmur chmury chmura chmurami
      chmurk* pochmurn* bezchmurn* przejaśni* rozpogodz* mżawk* mżyć przelotn* opadow* opad opadem opadach
      opadami oberwan* burzow* burza burze burzy burzą burzami superkomór* grzmot* błyskawic* wyładowa*
      gradow* huragan* orkan* tajfun* szkwał* wiatrem wiatry wietrzn* porywist* porywach halny
      halnego zamieć zamieci zamiecie zaspy zasp śnieżn* odśnież* marznąc* oblodz* ślisko szadź szadzi
      szron* mrozem mrozów mrozami ochłodz* oziębi* ociepli ocieplić roztop* upaln* skwaru spiekot* duchot*
      parno saharyjsk* celsjusza mgieł mgłami mglist* zamgle* wilgotnoś* biomet* uv chłód chłodu cieplejsz*
      chłodniejsz* słonecznie aury aura aurę icm ecmwf noaa powodziow* powodzian* powodzie powodzią zalało
      zalane wezbra* wodowskaz* zalewow* przeciwpowodziow* podtopion* niżówk* kapryśn* lanina tornada tornadem tornadzie`,
    weak: `burz* wiatr* stopni słońca słońce porywów porywy ciepł* powódź powodzi ocieplen* odwilż odwilży
      żywioł* nadciąg* pioruny piorunów kulminac* chłodno chłodniej cieplej ostrzeżen* powalon* połaman*
      konar* nasłonecz* słonecz*`,
  },
  nature: {
    strong: `żubr* wilki wilk wilków przyrod* zwierz* ptak* ptac* mrów* ssak* owad* jodł* świerk* sosn*
      rolnik* rolnic* zboż* pszenic* rzepak* kukurydz* plantat* truskaw* hodowc* świń świnie trzod* bydł*
      drób drobiu pomór pomoru asf weterynar* pszczel* pasiek* mlecz* ciągnik* traktor* gnojów* leśnik*
      leśnic* mercosur* wołowin* farmer* sadowni* dzik dzika dziki dzików borowik* grzybiar* grzyby grzybów
      nadleśnic* sadown* czereśni* jabłek jabłka pszczół pszczoły myśliwi myśliwych łowieck* łoś łosi łosie
      bocian* niedźwie* ryś rysie lis lisy wścieklizn* żniw* plony plonów dopłaty rybak* rybac* rybołów*
      połowów połowow* dorsz* śledzi kozy kóz koza koń konie koni owce owiec sarna sarny sarn wataha watahy
      łosoś łososia chwast* kurnik* ornitolog* fok* foki wieloryb* wilczy* kaczk* cielę cielęta cieląt
      cielak* dęby dębów dębu żaba żaby żab mewa mewy sikork* gruszk* wydra wydry pandy panda ekolog*
      uprawia* gniazdo gniazda gniazd gołębie gołębi puszcz* agro agroekolog* agrotechn* agronom*
      agrobiznes* arimr kowr krir wpr dopłat* ekoschemat* ugor* ornych bronow* siew siewu siewy siewn*
      zasiew* zasiać wysiew* obsiew* ozim* jęczmień jęczmien* żyto żyta żytem pszenżyt* owies gryk* łubin*
      soja sojow* kartofle konopn* chmiel* uprawa uprawy upraw plonow* plon plonu plonami kombajn* opryski
      opryskiwac* pestycyd* herbicyd* fungicyd* insektycyd* glifosat* nawożen* obornik* gnojowic* wapnowan*
      stodół* stodoła obora obory oborze chlew* stajni* ferma ferm hodowl* pogłow* inwentarz* tucznik* tuczu
      macior* locha lochy prosiąt prosięta warchlak* wieprz* krowa krowy krów krowom krowę bydlęc* jałówk*
      buhaj* opas* mleko dojn* udój owczar* baranów jagni* drobiarsk* brojler* kury kur kura kurcząt*
      kurczęta nioski niosek kaczek gęsi gęś indyków ptasi ptasia pryszczyc* afrykańskiego ubojn* ubój uboju
      rzeźni* paszow* pasz pasza paszy pasze skupow* spichlerz* ziarno ziarna ziaren areał hektar* sady
      sadów jabłko jabłoni* jabłoń śliw* wiśni* brzoskwin* porzeczki agrestu szkółkarsk* szklarniow* warzyw*
      pieczark* pszczoła ule trutn* zapylac* zapylani* warroz* miodow* miody miodobran* lasem leśnym leśna
      leśnej leśne bialowież* drzewostan* zrywk* wyrębu wycin* zalesi* bór boru bory buków dąb brzoz*
      wierzba topola olch* modrzew* jarzębin* leszczyn* kasztanow* kornik* szkodnik* szarańcz* gąsienic*
      stonk* jemioł* inwazyjne rdest* nawłoć rezerwat* gdoś rdoś ekosystem* bioróżnorodn* bioroznorod*
      siedlisk* gatunkow* gatunek gatunki gatunków wymarł* wymierani* reintroduk* restytuc* mokradł*
      torfowisk* torf torfu renaturyz* meandr* retencj* bóbr bobry bobrów kuny jeż jeże jeży jeża nietoper*
      zając* wiewiórk* mysz gryzoń gryzoni* szopy jenot* jeleń jeleni* daniele muflon* świstak* wilka
      wilkiem watah* rysiów żbik* lisa lisów lisica łania łanie sarenk* koziołk* drapieżnik* roślinożern*
      mięsożern* padlin* tropiciel* fotopułapk* myśliwy myśliwego myśliwym pzł polowań polowani* wnyk*
      ptasie ptasznik* żurawi jaskółk* wróbl* wróbel sójk* dzięcioł* kukułk* słowik* skowronek skowronk*
      kruki sroka sroki sowy puchacz* bielik* myszoł* jastrząb kormoran* czapl* łabędź łabędz* perkoz*
      głuszec głuszc* cietrzew* bażant* kuropatw* lęgow* lęg lęgi lęgów gniazduj* pisklę* zimując* płaz
      płazy płazów ropuch* traszk* salamandr* gady gadów żmij* zaskroniec zaskroń* jaszczur* żółw* pyton*
      krokodyl* aligator* komary komarów meszk* szersze* mrowisk* motyl* ważk* trzmiel* pająk* delfin*
      morświn* rekin* ośmiornic* meduz* koral* rafy plankton* krewetk* wędkar* karp karpia karpie karpi
      szczupak* okoń okoni* sandacz* pstrąg* węgorz* płoć śledzia szprot* halibut* tuńczyk* sieja sielaw*
      jesiotr* narybek narybku zarybi* połów śnięt* zakwit sinic* przyduch* grzybobran* podgrzyb* maślak*
      muchomor* rydz* opieńk* jagody słoń słonie słoni słonia tygrys* lampart* gepard* żyraf*
      hipopotam* nosoroż* goryl* szympans* orangut* małp* koala kangur* wielbłąd* alpak* pingwin* renifer*
      łasic* zoo zoolog* klacz* ogier* źreb* stadnin* hucuł* osioł* osły toz otoz animals klimatolog* cop30
      cop31 lodowiec lodowc* pustynnie* cieplarnian* co2 mikroplastik*`,
    weak: `gatun* drzew* ryb ryby ryba stad stado stadzie zbiory zbiorów zbiorach susz* leśn* lasu grzyb*
      drewn* rzek* jezior* jaja jaj miód miodu metan* klimat* korzenie łąka łąki łące roślin roślina rośliny
      młyn młyna uprawn* plastik* recykling* środowiska futro futra kwitn* kwiat kwiatu kwiatów liść liście
      liści gałązk* gleb* nawadnia* pazur* kły dziób dzioba sierść rzece stawy stawów stawie bagienn*`,
  },
  health: {
    strong: `pacjent* chorob* szczepi* nfz klinik* klinicz* terapi* nowotw* medycyn* sanepid* kleszcz*
      witamin* pielęgni* rezydentur* przychodn* dieta diety medyk* medycy onkolog* kardiolog* pediatr*
      stomatolog* aptek* grypa grypy covid* koronawirus* sor pogotowi* dentyst* endokrynolog* anestezjolog*
      ginekolog* zatrucie zatruć zatruci* odra odry radioterapi* tarczyc* alergi* psychiatr* psycholog* rak
      raka rehabilitac* karetki ratunkow* żołądk* żołądek ciąża ciążę ciężarna ciężarnych ciężarne ciężarnej
      chory dawka dawki dawek lek egzema hospicj* lekarze lekarza lekarzom lekarka lekarzy internist*
      geriat* chirurg* neurochirurg* kardiochirurg* ortoped* traumatolog* neurolog* okulist* laryngolog*
      dermatolog* urolog* nefrolog* gastrolog* gastroenterolog* hepatolog* hematolog* reumatolog*
      pulmonolog* alergolog* diabetolog* immunolog* patomorfolog* neonatolog* położn* perinatolog*
      psychoterapeut* psychoterapi* depresj* lękow* nerwic* schizofreni* bipolarn* adhd anoreksj* bulimi*
      alkoholizm* odwyk* detoks* terapeut* fizjoterapeut* fizjoterapi* rehabilitant* logoped* farmaceut*
      farmakolog* farmacj* apteczn* leku lekiem leki lekami lekach lekow* antybiotyk* paracetamol*
      ibuprofen* aspiryn* insulin* statyn* steryd* zaszczep* antyszczepion* wyszczep* przeciwciał*
      odpornościow* refundac* refundow* recept* poz oiom* respirator* tlenoterap* hospitaliz*
      ambulatori* ambulatoryjn* poradnia poradni sanatoryjn* hospicyjn* paliatywn* medycz* gif
      sobierańsk* teleporad* zoperow* transplant* przeszczep* dawc* krwiodaw* transfuz* szpik szpiku biorc*
      dializ* endoskop* kolonoskop* gastroskop* biopsj* tomograf* rezonans* usg rtg ekg eeg mammograf*
      cytolog* morfologi* cholesterol* glukoz* nadciśnien* hemoglobin* tsh hormon* estrogen* testosteron*
      menopauz* miesiączk* poród porodu porody porodow* rodząc* wcześniak* noworod* niepłodn* antykoncep*
      prenatal* zawał zawału zawały zawałow* udarow* miażdżyc* arytmi* tętniak* zakrzep* żylak* niewydolność
      sercow* rakow* chemioterap* immunoterap* radioterapeut* guza guzy guzów białaczk* chłoniak* czerniak*
      glejak* mukowiscydoz* stwardnieni* parkinson* alzheimer* demencj* otępien* padaczk* epileps* migren*
      cukrzyc* otył* nadwag* bmi astma astmy astmatyk* pochp atopow* łuszczyc* wysypk* trądzik* grzybic*
      infekcj* zakaż* zakaźn* epidemi* pandemi* wirusolog* bakteri* bakteryjn* sepsa sepsy posocznic*
      legioneloz* salmonell* norowirus* rotawirus* rsv grypow* przeziębi* angina anginy zapalen* gruźlic*
      błonic* krztuś* krztusiec ospa ospy wzw hiv aids ebol* malari* denga cholery borelioz* kzm mpox
      gorączk* kaszel kaszlu bóle bólu bólow* biegunk* wymioty zawrot* duszno* omdle* bezsenn* chrap*
      bezdech* ząb zęby zębów zęba próchnic* ortodont* protez* zaćm* jaskr* niedosłuch* kręgosłup*
      osteoporoz* ortez* wątrob* nerk* trzustk* jelit* płuc płuca płucn* oskrzel* mózgow* krwotok*
      niedobór niedobory anemi* suplement* probiotyk* błonnik* profilaktyk* profilaktyczn* diagnostyk*
      diagnostyczn* zdiagnozow* schorzen* chorego chorych chorej chorzy chorow* remisj* powikłani* nikotyn*
      krztyn higien* dezynfek* toksykolog* zdrowotn* sanitarn*`,
    weak: `szpital* lekarz* lekark* lekarsk* zdrow* objaw* izotop* wirus* dyżur* leczy* leczon* zabieg*
      badań krew stres stresu zmęczenie mózgu serca skóra skóry organizm organizmu diagnoz* toksyczn*
      operacja operację operacji wyleczy* leczenia leczenie lecznic* mózg tkank* zachorow* umieralnoś* snu
      bezsen* rekonwalesc* poszpital*`,
  },
  science: {
    strong: `archeolog* astronom* geolog* planet* teleskop* skamien* inkluzj* genom* wykopalisk* biolog*
      paleont* kosmolog* entomolog* botani* meteoryt* naukowc* dinozaur* kosmonaut* astronaut* genetyk*
      mikrob* fizyk* laser* tokamak* fuzji plazm* cyklotron* sonda sondy badacz* algorytm* kosmos kosmosu
      fizycy galakty* superkomputer* teoria teorii wulkan* klonowani* wynalaz* mutac* uczony prototyp*
      informatyk* informatyczn* chemik* mumia mumie mumii naukowiec uczeni uczonych laborant*
      laboratoryjn* doświadczaln* hipotez* empiryczn* metodolog* recenzowan* arxiv astrofizy* obserwatorium
      webb* hubble* eso radioteleskop* gwiazdozbiór* supernow* neutronow* pulsar* kwazar* mgławic*
      egzoplanet* asteroid* komet* meteory perseid* leonid* geminid* meteorów zaćmieni* zorz* superksiężyc*
      księżyc* marsa marsie marsjańsk* jowisz* saturna orbita orbitę orbity orbicie orbitaln* orbiter* orbitow*
      lądownik* łazik* persever* curiosity artemis* nasa esa roskosmos* cnsa spacex starship* falcon*
      kosmodrom* kosmicz* uznańsk* iss nieważkoś* mikrograwitac* grawitac* kwant* cząstk* cząstek bozon*
      higgs* neutrin* foton* antymateri* zderzacz* cern lhc nadprzewodn* nanotechnolog* nanocząst* grafen*
      perowskit* spektroskop* mikroskop* krystalograf* biochemi* biofizy* biotechnolog* genetyczn* genetycy
      genów geny rna mrna chromosom* crispr sekwencjon* macierzyste embriolog* embrion* neurobiolog*
      neuron* synaps* kognitywist* antropolog* prymatolog* etolog* ewoluc* darwin* taksonom* ichtiolog*
      mykolog* tyranozaur* mamut* neandertal* hominid* australopitek* denisow* skamielin* amonit* trylobit*
      jurajsk* trias* sejsmolog* sejsmiczn* sejsmograf* tektoniczn* magmow* oceanograf* oceanolog*
      glacjolog* polarni* antarkty* arctowsk* hornsund archeolodzy archeolożk* grobow* kurhan* pochówk*
      pochówek faraon* piramid* hieroglif* papirus* sumeryjsk* babilońsk* mezopotam* neolit* mezolit*
      paleolit* radiowęgl* dendrochronolog* artefakt* sondę matematyk* matematyczn* kryptolog* chatgpt
      chatbot* robotyk* robotyczn* kubit* ncn ncbr idub erc popularyzator* popularyzac*`,
    weak: `naukow* izotop* eksperyment* laborator* datow* próbki próbek pomiar* badani* uniwersytet*
      badawcz* przebadal* odkryci* odkryli odkryto odkrył* odkrywc* zaobserwow* profesorow* cząsteczk*
      molekul* ewoluow* komputerow*`,
  },
  history: {
    strong: `rocznic* rocznicow* upamiętni* pomnik* kalendarium zabytk* rekonstruktor* inscenizac*
      średniowiecz* hiroszim* nagasaki samuraj* prehistor* przedwojen* archiwal* kombatant* ekshumac* katyń*
      katyńsk* hibakusz* rozbiorow* renesans* międzywojenn* powstańc* kronik* muzealnik* xix xviii twierdza
      twierdzy twierdze zaborc* zabory zaborów zaborze banderowc* banderowsk* dziejów dziejach
      dynastia dynastii napoleon* legionist* bohaterów cesarstw* kresy kresów historyczn* historyczka
      historycy historyków dziejow* archiwist* archiwum archiwów manuskrypt* pergamin* inskrypc* epigraf*
      numizmat* heraldy* herbu genealog* piastow* piastów jagiellon* sobiesk* batorego chrobr* mieszko
      łokietk* wettin* habsburg* romanow* burbon* tudor* napoleońsk* bonapart* kościuszk* poniatowsk*
      targowic* rozbior* insurekc* powstaniow* powstaniec sybirak* zesłańc* katorg* katorżn* kresow*
      upa oun piłsudsk* dmowsk* daszyńsk* haller* bolszewi* sanacj* sanacyjn*
      szlachc* szlachta szlachty szlacheck* magnat* magnaci husari* husarz* husarsk* sarmack* sarmatyzm*
      pańszczy* uwłaszczeni* westerplatte ribbentrop* mołotow* hitler* nazi* wehrmacht* gestapo gestapowc*
      esesman* einsatz* łapank* pawiak* palmiry palmirach auschwitz* birkenau oświęcim* treblin* sobib*
      bełżec bełżc* stutth* ravensbr* mauthaus* dachau holokaust* holocaust* szoa shoah zagład* getto getta
      getcie kacet* krematori* ocalał* ocalali akowc* akowiec cichociemn* monte cassino andersa sosabowsk*
      pileck* siedzikówn* wyklęt* wyklęci ubek* ubecj* ubecy nkwd smiersz* katyni* starobielsk* ostaszk*
      stalin* lenin* chruszcz* breżniew* andropow* pierestroj* głasnost* sowiec* sowietów bierut* gomułk*
      gierek* gierka jaruzelsk* kiszczaka pzpr pezetpeer* peerel* nszz walentynowicz* wałęsy popiełuszk*
      zomo internowan* bibuł* balcerow* truman* eisenhower* nixon* kissinger* thatcher* churchill*
      roosevelt* hirohito cesarza cesarzow* carsk* carat* caryc* królów antyk* antyczn* starożytn* rzymian*
      neron* gladiator* sparta sparty spartan* trojańsk* troja bizanc* bizantyjsk* wikingów krzyżac*
      krzyżaków krzyżowc* templariusz* rycerz* rycersk* zamków zamczysk* baszt* fosa fosy grodzisk* słowian*
      słowiańsk* pogańsk* grunwald* renesansow* barok* gotyk* gotyck* romańsk* oświeceniow* romantyzm*
      pozytywizm* młodopolsk* dziewiętnastowiecz* xvi xvii xv xii xiii osiemnastowiecz* siedemnastowiecz*
      szesnastowiecz* kozac* husytów husyc* inkwizyc* czarown* dżum* kolumba konkwistad* azte*
      inków kolonialn* kolonializm* kolonizator* niewolnictw* bastyli* gilotyn* verdun* versalsk*
      wersalsk* alianci alianck* normandii jałtańsk* jałta norymbersk* norymberg* poczdamsk* kombatanc*
      wieniec znicz* pamiątkow* obelisk* odsłonięto odsłonięcie mauzole* nagrobk* nagrobek mogił* bezimienn*
      martyrolog* oldtimer* zabytek renowacja odrestaur* pałace dworek dworku dworski* hrabia księcia
      księstw* margrabi* dziedzictw* eksplorator* wykrywacz*`,
    weak: `histori* historyk* historycz* historii zsrr radzieck* prl epok* cesarz* legend* czarnobyl*
      gorbaczow* reagan* wspomnieni* wspomina* pamięta dekad* uroczyst* dawnych pamiątk* przodk*
      niepodległoś* patriot* hołd hołdu weteran* przeszłoś* poległ* polegli bitwy bitwie bitew zamki dawnej
      wieńce ocaleni* ocala* wojenn* rękopis* stulec* setn* obchody obchodów obchodach niegdysiejsz*
      wspomnień pamięci pokoleń losów biograf* życiorys* wołyńsk*`,
  },
}
