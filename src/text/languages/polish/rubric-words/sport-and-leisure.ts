import type { RubricVocabulary } from '#text/rubric/rubric-words.ts'

/** The words by which Polish news tells of sport, the arts and leisure, in the notation of `readRubricWords`. */
export const sportAndLeisure: RubricVocabulary = {
  sport: {
    strong: `mecz meczu mecze meczów meczem meczach piłkar* piłkars* futbol* tenis* siatkar* siatków*
      koszykar* koszyków* hokei* hokej* lekkoatle* olimpi* paraolimp* mistrzostw* bramkar* skrzydłow*
      trener* selekcjoner* turniej* ćwierćfina* półfina* ligow* ekstraklas* puchar* zawodni* sportow* sport
      sportu stadion* kibic* wta atp uefa fifa mkol nba nhl szczypiorni* szachist* arcymistrz* maraton*
      sprinter* biegacz* biathlon* narciar* kolar* żużl* bokser* mma gol gola gole medal* podium remis*
      derby wicemistrz* rekordzist* rewanż* memoriał* boisk* drużyn* rozgryw* rywalk* beniamin* gimnasty*
      pływack* siatkarek siatkare* atakując* nokaut* nokautow* klatce tie kadra kadry sztafet* żużlow*
      rajdow* motogp piłka piłki bramki bramkę sparing* transferow* regat* jacht jachtu jachty
      snajper* dogrywk* awans* stoper* skoczk* skoczni* skoki boks boksu dart* trofe* f1 fia ferrari uci
      pływaczk* sztangist* mundial* zapaśni* szpad* kajakarst* strzelc* trenuj* arsenal arsenalu arsenalem
      szachy szachów szachach szachowy szachowe szachowego szachowej strzelił strzeliła finałow* kapitanem
      mączce jedenastk* rożny rożnego spalony spalonego spalonym var faul faulu faule
      faulow* sfaulow* offside dośrodkow* główk* hattrick dublet* bramkow* bramkostrzel* golkiper*
      defensor* defensyw* napastniczk* murawa murawie murawę murawy szatni szatnia trybun trybuny kibol*
      ultras* doping szalik* okręgówk* pzpn bundeslig* serie laliga ligue eredivisie mls primera superliga
      fortuna barcelona barcelony barcelonie barcelonę barca barcy realem atletico juventus* milan napoli
      atalant* bayern* borussi* dortmund* leverkusen* schalke chelsea liverpool* tottenham* everton*
      manchester* newcastle psg marsylia ajax* benfic* celtic* rangers fenerbahçe fenerbahce galatasaray*
      besiktas szachtar* dynamo dinamo zenit* cska legia legii legią legię lecha jaga widzew* łks lechia
      lechii cracovi* radomiak* gks tychy nieciecz* lewandowsk* szczęsn* milik* krychowia* kiwior*
      bednark* buks* messi* ronaldo mbappe mbappé haaland* yamal* vinicius* neymar* modrić bellingham*
      salah* guardiol* mourinh* ancelott* klopp* simeone probierz* michniewicz* boniek* boniec* baraż*
      eliminacj* eliminacyj* dwumecz* finalist* superpuchar* wicelider* tabela tabeli tabelę
      degradac* wypożycz* szkoleniowiec szkoleniowca skaut* juniork* junior juniorzy juniorów
      juniorek oldboj* amatorsk* arbiter arbitra arbitrzy gwizdk* gwizdek doliczon* rzutach bezbramkow*
      zremis* zwycięsk* zwyciężczyn* porażkę przegran* drybling* kiks* pojedynk* pojedynek wyjazdow* teamie
      team zmiennik* rezerwowych pauzuje kontuzjow* uraz urazu więzad* przywodziciel* rehabilituj* kort
      kortu korty kortach kortem kortów mączki garros wielkoszlemow* szlem* challenger* itf deblow* deblist*
      miksta mikst mikście singl* gemów gemie tiebreak* breakpoint* forehand* bekhend* backhand* rozstawion*
      kwalifikant* krecz* świątek igi iga igę igą hurkacz* fręch sabalenk* azarenk* gauff* pegul* andriejew*
      sinner* alcaraz* djokovi* dźoković* zverev* miedwied* medvedev* federer* nadala radwańsk* plusliga
      plusligi fivb vnl libero zagrywk* setów setach setem grbic* grbić lavarini* zaksa zaksy skra skry
      resovi* jastrzębski euroliga euroligi eurobasket* basket* dunk* sochan* lebron* curry doncic* jokic*
      antetokounmp* lakers warriors bulls bucks spurs plk gtk anwil* trefl* handball* ehf khl rugby rugbist*
      futsal* unihok* baseball* softball* krykiet* golfist* snooker* bilard* curling* badminton* squash*
      pingpong* sprint sprintu płotkar* tyczk* trójskok* młociar* oszczep* kulomiot* dyskobol* wieloboi*
      siedmiobó* dziesięciobó* chodziar* maratończyk* półmaraton* przełaj* ultramaraton* triathlon*
      triatlon* ironman* parkrun biegow* duplantis* bukowieck* fajdek* skrzyszowsk* peleton* giro vuelta
      czasówk* welodrom* mtb bmx pogačar* pogacar* vingegaard* evenepoel* roglič* speedway*
      zmarzlik* apator* włókniarz* falubaz* rajd rajdu rajdy wrc dakar dakaru dakarze kubic* verstappen*
      leclerc* norris* piastri* alonso sainz* mclaren* bolid* motorsport* motocross* enduro gokart* karting*
      wyścigow* skoczek stocha kubacki* małysz* planica planicy oberstdorf* garmisch bergisel* skijumping
      biatlon* slalom* supergigant* snowboard* łyżwiar* panczenist* sanecz* bobslej* skeleton* freestyle
      szusow* pięściar* ksw ufc oktagon* mistrzowsk* wba wbc ibf wbo usyk* tysona tyson joshua* błachowicz*
      chalidow* pudzianow* gamrot* kickbox* muaythai judo judok* judocz* karate karatek* taekwondo zapaśn*
      sumo aikido szermier* florecist* szablist* podnoszen* strongman* crossfit* akrobatyk* pływani* pływak*
      pływaccy pływalni* kraul* grzbietow* waterpolo wioślar* kajakarz* kajakark* kanadyjk* żeglar*
      windsurf* kitesurf* jachting* jachtow* surfing* surfer* jeździec jeździeck* dżokej* dosiad* ujeżdżen*
      woltyż* wspinacz* alpinist* himalaist* ośmiotysięczn* łuczni* strzelectw* strzelecki pięciobó* esport*
      fide gambit* carlsen* brydż* paralimp* pkol piesiewicz* igrzyska igrzyskach universiad* uniwersjad*
      brązow* mistrzynie mistrzyń życiówk* antydoping* wada polada zawody zawodów zawodach treningow*
      trening treningi treningu treningów tvpsport canal+sport viaplay bukmacher*`,
    weak: `reprezentac* reprezentuj* mistrz mistrza mistrzyni ranking* finał finału finale liga ligi lidze
      sezon* wyścig* klub klubu klubem klubie klubowi gracz* set secie sety kontuzj* szkoleniow* zwycięzc*
      zwycięż* napastni* pokona* przegra* wygra* bieg biegu pobieg* żużel federacj* igrzysk* wimbledon*
      roland debel debla seta gema asów kwalifikac* licencj* rywal* dyscyplin* dopingow* doping*
      kapitan kapitana serwis serwisie tafla tafli ring ringu wychowank* ławce porażki trafieni* debiut
      debiucie zadebiut* lodowisko faworyt* zwycięstw* triumf* mety finisz* punktac* klasyfikac* duet*
      turyniej* halow* utalentow* pech* zmagań zmagania barw barwach trykot* koszulk* formuła okienk* kartka kartki kartkę`,
  },
  culture: {
    strong: `film filmu filmie filmy filmów filmow* kino kina kinach kinie kinow* reżyser* aktor* teatr*
      teatral* spektakl* scenarzyst* koncert* piosenk* piosenkar* muzyk muzyka muzyki muzykę muzycy muzycz*
      festiwal* literatur* literack* powieś* poezj* poet* książk* książek księgar* wydawnict* wydawnic*
      wernisaż* artyst* artysty* malarst* malarz* rzeźb* serial* netflix oscar* cannes eurowizj* chór*
      chórzyst* balet* filharmon* widown* planszow* konsol* postapo fabuł* kabaret* lalk* lalkar* recenzj*
      owacj* kultur* popkultur* wystawa wystawę wystawie wystawy grafik* kryminał* pisar* dokumentaln*
      juwenali* operze operę operowy operowa fantastyk* cosplay* komiks* malowid* fresk* polichromi*
      dramaturg* librett* choreograf* musical* disco rap raper* rockow* jazz* turnee festiwalow* wokalist*
      gitar* perkusi* debiut* powieściopis* biografi* beletryst* esej* kompozytor* skrzyp* fortepian*
      trailer* zwiastun* obsad* bibliote* widowisk* wystaw gamin* akordeon* folklor* rękodzi* dramat dramatu
      sitcom* odcinków popowy popowe popowej popowa kapeli kapelę mural murale muralu autorskie awangardow*
      mozaika mozaiki kinoman* kinematograf* multipleks* scenograf* kostiumograf* charakteryzat* montażyst*
      dubbing* lektor* kaskader* odtwórczyn* pierwszoplanow* drugoplanow* ekraniz* ekranow* remake* sequel*
      prequel* spinoff* uniwersum* blockbuster* boxoffice krótkometraż* pełnometraż* metraż* fabularn*
      animac* animowan* kreskówk* horror* western* thriller* komedi* tragikomed* melodramat* dreszczowiec
      dreszczowc* fantasy hollywood* bollywood* berlinal* sundance globów grammy fryderyk* emmy
      bafta camerimag* disney* hbo netflix* skyshowtime canal+ streaming* showrunner* telenowel*
      teleturniej* paradokument* satyryk* standup* skecz* komik komika komicy wajd* polańsk* pawlikowsk*
      smarzowsk* komasa szumowsk* kieślowsk* zanuss* skolimowsk* tarkowsk* kubrick* spielberg* nolan*
      scorses* tarantin* villeneuv* lanthimos* almodóvar* almodovar* hitchcock* chaplin* coppol* dicaprio*
      pitt* depp* hanks* chalamet* zendai* stuhr* gajos* olbrychski* dorociński* karolak* przedstawieni*
      prapremier* repertuar* monodram* sceniczn* suflersk* loża operow* operetk* opera opery
      oper tancerk* taneczn* pantomim* performans* performer* performance happening* szekspir* hamlet*
      makbet* czechow* gogol* molier* mrożek mrożk* gombrowicz* witkac* wyspiańsk* fredr* zapolsk*
      warlikowsk* jarzyn* strzępk* grotowsk* muzykolog* muzykowan* melodi* melodyjn* refren* zwrotk* ballad*
      utwór utworu utworów utworem kompozyc* skomponow* partytur* aranżac* solistk* tenor* baryton* sopran*
      mezzosopran* kontratenor* śpiewac* śpiewak* śpiewa śpiewał* śpiewan* śpiewając* wokal* frontman*
      frontmen* basist* bębny perkusj* klawiszow* saksofon* trębacz* puzon* flecist* klarnet* obój oboist*
      harfa harfist* wiolonczel* altówk* kontrabas* pianist* pianino pianina organist* dyrygent* dyrygow*
      batut* orkiestr* sinfoni* symfoni* kameraln* kwartet* kwintet* tercet* sonat* etiud* preludi* mazurk*
      polonez* nokturn* walc walca oratori* chopin* mozart* beethoven* verdi* puccini* bizet* czajkowsk*
      penderec* lutosławsk* moniuszk* paderewsk* kilar* komeda komedy rock rocka punkrock* metallic*
      heavymetal metalcore grunge hiphop* rapow* didżej* dj electro ambient* reggae blues* folkow* folk etno
      bossa pop discopolow* britpop singiel longplay* płytow* winyl* spotify tidal teledysk* klip klipu
      headliner* lineup openair open'er opener* pol'and'rock woodstock* jarocin* wratislavia beatles* abba
      abby madonn* beyonce beyoncé taylor coldplay* sheeran* gaga rihann* eminem* bowie presley*
      sanah* podsiadł* brodka kayah* rodowicz* steczkowsk* górniak* dody quebonafide* maneskin* manaam*
      niemen* grechut* demarczyk* nosowska eurowizyjn* książeczk* bestseller* nowelist* eseist* reportaż*
      felieton* aforyzm* sonet* wiersz* liryk* liryczn* poeci tomik* antolog* epopej* narrator* proza prozy
      prozą prozaik* prozaiczk* autobiograf* wydawc* edytor* księgozbiór* czytelnictw*
      czytelnicz* audiobook* ebook* czytnik* przekładow* translator* noblist* tokarczuk* szymborsk*
      różewicz* zagajewsk* reymont* sienkiewicz* mickiewicz* słowackieg* norwid* prusa żeromsk* kapuścińsk*
      lema lemie hłask* konwick* schulz* twardoch* dukaj* sapkowsk* wiedźmin* pilipiuk* miłoszewsk*
      murakami* rowling* potter* tolkien* orwell* dostojewsk* tołstoj* bułhakow* aleksijewicz* kafk* proust*
      joyc* hemingway* marquez* atwood* nesbo krasznahorkai* booker* pulitzer* goncourt* manga mangi anime
      rysownik* rysowniczk* ilustrator* ilustrac* muzeum muzea muzeów muzeach muzealn* galeria galerie
      galeryst* wystawow* wystawiennicz* eksponat* kolekcjoner* malark* malarsk* obrazów płótn* portret*
      portrecist* autoportret* pejzażyst* akwarel* pastel* rysunk* rysunek graficz* plakat* plakacist*
      litografi* streetart* ceramik* tkactw* gobelin* witraż* ikonopis* kaligraf* fotograficz* kubizm*
      impresjonist* impresjoniz* ekspresjonist* surrealist* surrealizm* modernizm* modernist* abstrakcyjn*
      konceptualn* msn mocak* luwr* ermitaż* moma pompidou biennale triennale sotheby* christie* aukcyjn*
      picasso* matejk* chełmońsk* malczewsk* kossak* boznańsk* beksińsk* abakanowicz* kobro strzemińsk*
      rembrandt* vermeer* caravagg* gogha warhol* klimt* munch* chagall* mkidn twórca twórcy twórców
      twórczyn* twórczoś* bohema mecenat* estrad* cyrkow* iluzjonist* magik* gamedev* gamer* playstation ps5
      xbox* nintendo cyberpunk* techland* gta fortnite* minecraft* rpg larp* planszówk* karcian* pyrkon*
      warhammer* dungeons amfiteatr* hejnał* skansen* etnograf* kapele gwara gwary gwar hafciark* haftu
      wycinank* garncar*`,
    weak: `muze* galeri* nagrod* laureat* nominowan* fotograf* album* płyt* gala gali galę bajk* przekład*
      przebój przeboju gra gry grze zagra zagrał* grali graliśmy gracz* gier wspomnieni* premiera premierę
      sztuki bilety biletów kurator* satyr* wyreżyser* adaptac* rozdział* zespoły scenie scena kapela
      tancerz* taniec tańcem rola roli publicznoś* widzów widzom tytułów czytelni* premierow* scenari*
      kamera kamery kolekcj* publikacj* autorsk* opowieś* opowiadani* czyta czytać czytani* zagrają nakład
      nakładzie debiut debiucie legendarn* rytm rytmu renesansow* ekran ekranu ekrany ekranach oglądaj*
      obejrz* widz widza widzowie widzami nominow* statuetk* uhonorow* juror* plener* lektury lektur
      przeczyta* utwor* zaśpiewa* nagrał* brzmieni* akustyczn* hit hity hitem hitów przeboje przebojów brawa
      brawami aplauz* stylist* dzieła dzieło dzieł arcydzieł* kultow* retrospekt* namalow* malow* maluje
      twórczo czytelnik*`,
  },
  lifestyle: {
    strong: `kuchnia kuchni kucharz* kucharsk* kulinar* potraw* sałat* zupa zupy ciast* restaurac* kelner*
      kawiar* smak* smacz* ziemniacz* ziemniak* draniki kartofl* kiełbas* nalewk* grill* celebryt* gwiazdor*
      ślub ślubu ślubn* ślubie wesel* narzeczon* suknia suknię sukni sukienk* modow* stylizac* fryzur*
      kosmety* makijaż* instagram* tiktok* viral* internaut* fani fanów horoskop* zodiak* astrolog* randk*
      rozwód rozwodu ogródk* ogrodni* ogrodzie pomidor* podlew* sanator* kuracjusz* plaż* kurort* wakac*
      urlop* turyst* hotel* pensjonat* agroturyst* wyciecz* krzyżówk* lotto influencer* youtub* turysty*
      podróżnicz* spływ* kajak* biwak* namiot* plażow* zwiedza* rodzinn* wigili* świąteczn* kutia kutii
      sernik* deser* piekar* tort* drink* koktajl* bary piwiarn* winiarz* degustac* modelk* botoks* odchudz*
      fitness* astrolożk* wróżk* komunijn* cukierni* porady poradnik tatuaż* chleb chleba pierog* pierogi
      michelin burger* przystaw* projektant* krawc* krawiec* prezent* mikołaj* quiz* kundel* szczenia*
      jubileusz* podróżni* podróżowa* hostel* wróżb* tańczy* majonez* patelni* herbat* memy mem mąka mąki
      mąkę mąką cebula cebuli cebulę cebulka termy term termach kanapa kanapę kanapie królowa królowej
      królową księżna księżnej ser sera sery serem serów gotowan* gotuj* ugotow* upiecz* upiec pieczen*
      pieczon* smaż* usmaż* podsmaż* dusić duszon* blanszow* marynow* marynat* zamarynow* kiszon* ogórk*
      słoik* konfitur* dżem dżemu dżemy kompot* powidł* sok soku soki smoothie wino winem winnic*
      winiarsk* piwo piwa piwem piw piwn* piwowar* kraftow* whisky wódecz* szampan* prosecco
      łyżeczk* szklank* drożdż* zakwas* śmietan* twaróg twarogu twarożek jogurt* kefir* maślank* serow*
      mozzarell* parmezan* feta fety oliwa oliwy oliwk* musztard* ketchup* czosnek czosnku czosnkiem
      pietruszk* koperek seler* marchew* burak* buraczk* kapust* bigos* gołąbki gołąbków kotlet* schabow*
      rosół rosołu żurku żur barszcz* krupnik* flaki gulasz* pieczeń zraz* schab schabu karkówk* boczek
      boczku szynk* wędlin* wędzon* gęsin* kurczak* filet* śledzik* sushi ramen* pizza pizzy pizzę pizze
      pizzeri* makaron* spaghetti lasagn* risott* kuskus* kasza kaszy hummus* falafel* kebab* taco burrito
      frytk* zapiekank* naleśnik* plack* racuch* knedle kopytka pyzy kluski klusek pasztet* galaret* omlet*
      jajecznic* kanapk* tost* śniadani* obiad* kolacj* podwieczor* brunch* przekąsk* zakąsk* sosy sosem
      sosu przypraw* bazyli* oregano rozmaryn* tymianek imbir* kurkum* cynamon* wanili* czekolad* kakao
      kakaow* lody lodów lodziarn* pączk* faworki makowiec makowc* piernik* szarlotk* rogal* chałk* bułk*
      bułecz* bagietk* pieczyw* cukierk* żelk* słodycz* tiramisu beza bezy bezow* muffin* babeczk* gofr*
      kawa kawy kawę barist* espresso cappuccino latte herbacian* yerba matcha masterchef* gessler*
      makłowicz* okras* michelina gastro foodtruck* degustow* thermomix* airfryer* frytownic* garnek garnka
      garnki miksować zmiksow* mikser* blender* wegan* wegetarian* wegańsk* bezglutenow* kaloryczn* kalorii
      kalorie keto dietetycz* dietetyk* schudn* schudł* joga jogi jogę pilates* siłowni* wellness* masaż*
      saun* celebryck* showbiznes* paparazz* pudelek pudelka pomponik* plejad* jastrzabpost blogerk* vlog*
      podcast* streamer* hashtag* followers selfie* lajk* rozwiod* rozstali rozstał romansow* zaręczyn*
      zaręczył* narzeczeń* ślubem śluby ślubów druhna druhny kardashian* jenner* meghan markle
      harry'ego sussex* middleton* księżniczk* buckingham* windsor* rozenek* cichopek* kurzajewsk*
      kaczorowsk* ibisz* dowbor* krupińsk* wieniaw* wersow* fagat* skolim mandaryn* sablewsk* natsu
      malinowska szulim* modnis* trendy ubrania ubrań ubiór garderobie dżins* jeans* spódnic* koszul* bluzk*
      sweter swetr* kurtk* płaszcz* botk* trampki sneakers* szpilki szpilek torebk* biżuteri* kolczyk*
      naszyjnik* pierścion* perfum* zapachow* szmink* pomadk* maseczk* rzęs* brwi paznokci* manicure
      pedicure szampon* odżywk* fryzjer* koloryzac* grzywk* wizaż* depilac* skincare cery zmarszczk* fashion
      wybieg wybiegu vogue dior gucci prada versac* armani* vuitton* couture butik* outlet* secondhand*
      lumpeks* ciuch* urządzani* sypialni* łazienk* dywan* firank* zasłon* poduszk* pościel* kołdr* sprząta*
      odkamie* prać wyprać wywab* trik* szmatk* myć ogród ogrodu ogrody ogrodem ogrodow* grządk* sadzonk*
      sadzić sadzimy posadzić posadź nasion* przycina* nawozić kompost* trawnik* kosiark* żywopłot* tuja
      tuje hortens* tulipan* pelargoni* storczyk* orchide* fikus* lawend* piwoni* begoni* surfini* doniczk*
      balkonow* szklarni* mszyc* ślimak* papryk* cukini* dyni* rzodkiewk* borówk* poziomk* agrest* winorośl*
      wczasy wczasowicz* wczasów turyści zwiedz* inclusive booking* noclegi nocleg noclegów apartament*
      domk* camping* kemping* kamper* karawaning* glamping* leżak* parawan* uzdrowisk* kuracj* aquapark*
      zjeżdżaln* molo molu góral* giewont* kasprow* krupówk* zakopane zakopanem zakopiańsk* tatrzańsk*
      trekking* bieszczad* karkonosz* żaglówk* malediw* zanzibar* teneryf* ibiz* santorini antali* alanya
      hurghad* dżerb* walizka widokówk* pocztówk* karaib* hawaj* rollercoaster* bliźniąt* koziorożec
      koziorożc* tarot* tarocist* numerolog* jasnowidz* sennik* imienin* życzeń laurk* walentynk* andrzejk*
      sylwestrow* karnawał* choink* bombk* opłatek opłatk* kolęd* jasełk* pasterk* rebus* łamigłówk* sudoku
      psychotest* totalizator* eurojackpot* tinder* singielk* flirt* miłosn* miłość miłości zakochan*
      zakochał* teściowa psiak* piesek pieska pieski kociak* kotek kotka kotki kotem kotów psem psów psom
      psie psi suczk* labrador* jamnik* maltańczyk* buldog* chihuahu* smycz* kaganiec kagańc* behawioryst*
      groomer* chomik* akwari* przetwory przetworów przetworach`,
    weak: `gwiazda gwiazdy gwiazdę gwiazdk* plotk* miłoś* imprez* willa willę willi rezydenc* milioner*
      przewodniczk* atrakcj* pies psa psy kot koty urodzin* nawóz przepis przepisu roślin* kwiaty kwiatów
      szokuj* zachwy* basen* weekend* babci* babcia teściow* gospodyni* bilety wstęp lato podróż podróży
      podróże zakocha* goście gości dziadk* wnuk* wnucz* wnętrz* bagaż* walizk* spacer* uśmiech* marzeni*
      wyznał* włosy włosów fanom pupil* zagadk* pyszn* pychot* chrupi* aromat* słodk* pikantn* jedzeni*
      posił* talerz* miska miski łyżka obrus* kuchenn* wypiek* menu dań pochwalił* wzrusz* fanki fanka
      ukochan* córeczk* synek synka bobas* piękn* uroda urody urodow* elegan* luksus* bajeczn* bajkow*
      romantyczn* relaks* odpoczyn* odpocząć odpoczyw* wypoczyn* hobby urokliw* malownicz* raj rajsk*
      egzotycz* nastrój* intuicj* szczęści*`,
  },
}
