import type { RubricVocabulary } from '#text/rubric/rubric-words.ts'

/** The words by which Polish news tells of towns, crime, schools and faith, in the notation of `readRubricWords`. */
export const townAndSociety: RubricVocabulary = {
  crime: {
    strong: `wypadek wypadku wypadki zderzen* promil* kradzież* złodziej* włama* zabójst* morderst* kolizj*
      tonąc* utonął utonęł* dachow* drogówk* nożowni* pijan* wyłudz* nożem utonięc* potrąc* potrącił*
      trzeźw* amfetamin* marihuan* ukradł* ukradzion* skradzion* kradł* paser* topiel* wychłodz* ratownik*
      ratowni* kontraband* rozbój rozboju pobił* pobici* zwłoki zwłok dopalacz* piromani* stłuczk* policjant
      policjanta policjanci fałszerst* strzelanin* postrzelon*
      zgon zgonu wypadków wypadkiem wypadkach zderzył* kraks* karambol* czołowo czołówk*
      staranow* wjechał* przejechał* śmiertelnie nietrzeźw* podchmiel* upojen* alkomat* narkotest*
      fotoradar* pirat pirata piraci wymusił* pierwszeństw* poślizg* rozbił rozbity rozbite zjechał* pobocze
      pobocza rowu wyprzedza* motocyklist* motorowerzyst* rowerzyst* hulajnog* pieszego pieszą piesza
      pieszych pasach lawet* wrak wraku wraki reanim* obrażeń obrażenia lpr strażaków strażackie
      spłonął spłonęł* zaprószen* zaczadz* czujk* gaśnic* gaszen* gaszą ugasz* dogasza*
      zadymien* oparzen* poparzon* poparzen* sadzy sadze zawalił* zawalen* gruzowisk* gruzów
      zasypan* osunię* przygniot* przygnieci* utopił* tonęła nurkowi nurkowie wopr topr gopr zaginion*
      zaginął zaginęła policja policji policję policyj* policjantk* komend* komisariat* kryminaln* cbśp kgp
      kmp kpp radiowóz radiowoz* pościg pościgu gończy gończym obława obławy obezwładn* doprowadzon*
      prokuratorsk* wykrocz* kryminalist* recydyw* okradł* okradzion* kieszonk* włamywacz* sejf rabun*
      rozbojow* napad napadu napadł* napadnięt* pobity bójk* bijatyk* awantur* rozrób* chuligan*
      pseudokibic* dewast* zdewast* wandal* graffiti uszkodził ugodził* ugodzon* dźgn* zasztylet* nóż noża
      maczet* siekier* udusił* uduszen* zamordow* zabójc* mordercą morderca dzieciobój* familic* zwłok*
      sekcj* gwałt* zgwałc* gwałciciel* molestow* molestując* pedofil* pornograf* seksualn* znęca*
      rodzicobój* stalk* grooming sutener* okup okupu oszukał* oszukan* oszustw* oszustk* naciągacz*
      podszyw* smishing link linki piramid* defraud* sprzeniewierz* przywłaszcz* łapówk* vatowsk*
      karuzel* słup słupy pranie narkoty* narkobiznes* narkogang* diler* kokain* heroin* haszysz* mefedron*
      klefedron* fentanyl* metamfetamin* ekstaz* plantac* konopi* mafia mafijn* gangster* herszt*
      przestępcza papierosów tytoni* bimbrown* spirytus* podrób* podrobion* fałszerz* fałszywek kłusown*
      truciciel* odurz* nieobyczaj* ekshibicj* samobój* targnął targnęł* porażony raniony pogryz* zagryz*
      daktylo* świadk* pokrzywdzon* zbieg zbiegł* kajdankach odsiad* kartoteki
      oskarżenia ławnik* latkiem latków latce latkowie`,
    weak: `zatrzyman* prokuratur* prokurator* śledztw*
      oskarżon* adwokat* mecenas* przemyt* porwan* uprowadz* wybuchow* eksplozj* wyrok wyroku sądu sądzie zarzut*
      przestępc* przestępstw* sprawca sprawcy sprawców sprawcę podejrzany podejrzana podejrzanego podejrzanych areszt aresztu areszcie śledcz*
      policj* policjan* pożar* strażac* strażak* karetk* oszust* oszuś* narkot* motocykl* zagin* gang*
      tir tira rann* osobow* ciężarówka ciężarówkę rowie latek latka latki latkę podejrzan* zatrzymali
      biegł* grozi celnik* celnic* papieros* tytoń tytoniu uratow* płonąc* tonął tonęł* mandat* kajdank*
      śmierteln* tragicznie tragiczny
      poszkodow* ewakuow* cysterna cysterny pasażer* pojazd pojazdu pojazdem
      ciągnik* naczep* przemoc przemocy zatrucie zdarzen* nieprzytom* przewiezion* ratunk*
      alarmow* wyciągn* wydobyt* poszukiwan* okolicznośc* usłyszał* mieszkanka alkohol* bmw audi opel skoda
      passat osobówk* auto auta łuku wpadł* utrudnien* wahadł* katastrof*`,
  },
  local: {
    strong: `wiadukt* obwodnic* objazd* tramwaj* radni radny radnych burmistrz* wójt* starost* ratusz*
      wodociąg* kanalizac* kamienic* dewelop* gddkia festyn* dożyn* jarmark* dzielnic* rondo ronda elewac*
      starosta starostw* sołty* sołect* osp mpk ztm autostrad* ekspresówk* winiet* absolutori* działek
      działki działkow* kąpielisk* kładk* magistral* śmieci śmieciar* partnersk* dziury wiata wiaty wiatę
      wiatach drogowcy drogowców uchwał* parku parkiem bulwar* awaria awarii awarię
      magistrac* magistrat* radna radną radnymi radnego wiceburmistrz* gminy gminie gminę gminn*
      powiatow* sołeck* samorządow* miejski miejskiego miejska miejskiej miejskich miejskie mpzp
      zagospodarow* rewitaliz* skwer* parkow* zieleń zieleniec nasadz* ławk* altan* deptak* promenad*
      starówk* podwórk* podwórz* chodnik* krawężnik* kostk* brukow* nawierzchn* jezdn* skrzyżow* sygnalizac*
      świetln* rond* ścieżk* rowerostrad* parkomat* spp parkingow* buspas* autobusow* trolejbus* torowisk*
      zajezdn* biletomat* mzk wtp zdm zdiuk mzdik zdmk wodno kanaliz* oczyszczaln* ścieki ścieków hydrofor*
      studni* mpec mpo mpgk zgk zuk pgk komunaln* wysypisk* składowisk* spalarni* segregac* pszok gabaryt*
      śmietnisk* azbest* szamb* latarni* oświetleni* blokowisk* wieżow* osiedlow* zabudow* lokalni lokalna
      lokalnej pozwoleni* pinb świetlic* gok mok mdk remizy remiza kgw gospodyń targowisk*
      targowa kupcy kupców pasaż bezpańsk* szczur* deratyz* odkomarz* komar* odśnież* pługopiask* piaskark*
      plug* uliczny zlot* lodowisk* aquapark* orlik orlika estakad* dworcow* peron* wkd skm pks
      przystanek przystanku zdw frezow* łatanie wyremont* przebudow* remontow* rozkop* koparki
      utrudnień zakork* przesiadk* zwężen* krajówk* ekspresow* mokotów mokotow* ursynów ursynow* bemow*
      białołę* wawer żoliborz* targówek podgórz* jeżyc*`,
    weak: `ulica ulicy ulicę ulicą ulice gmin* powiat* drogow* drogowc* remont* osiedl* parking* metro metra
      przystan* mieszkańc* mieszkańcy samorząd* autobus* konserwator* wojewódz* korek korki korku miejsk*
      utrudnieni* miasta miasto mieście partnerstw* odcinek odcinka zalew zalewu zalewie rowerow* dworzec
      dworca śmietnik* sesja sesji przetargu okoliczn* park budowlan* dofinansowani* grunt* cmentarz* tereny
      terenów sąsiedz* lokaln* miejscowoś* miasteczk* wioska wioski podmiejsk* śródmiej* wyburz* rozbiórk*
      rozbierz* działk* ulicach ulic kolejow* plac placu placem`,
  },
  society: {
    strong: `matur* maturzyst* uczni* szkoł* szkoln* nauczyciel* przedszkol* mszy msza mszę pielgrzym*
      parafi* egzamin* religijn* katech* bazylik* sanktuari* klasztor* harcerz* korepety* akademik*
      proboszcz* kazani* cerkiew* cerkw* cerkwi nostryfik* wychowaw* półkoloni* komunii licealist* liceum
      bursa bursie modlitw* modlą modli modlić modlił* religia religii religię wikary wikarego wikariusz*
      pedagog* watykan* watykańsk* konklaw* kuria kurii dziekan* kapelan* metropolita metropolity
      protestanci protestanck* uczeń uczennic* szkole pozaszkoln* żłob* opiekun* podstawówk* liceal*
      technikum technikach zawodówk* ósmoklas* cke oke abitur* świadectwo paskiem dzwonek dzwonka wakacyjn*
      klasówk* kartkówk* podręcznik* tornist* plecak* wyprawk* piórnik* kredki nauczani* znp men
      mein nowack* oświaty oświatow* oświata dyrektork* polonist* germanist* edukator* nauczyci* edukacyjn*
      wdż wdżr lekcje lekcyjn* dyktand* recytator* stołówk* internat* kampus* uniwersytec* uczelnian*
      wykład* rektor* prorektor* doktorant* doktorat* habilitac* profesur* immatrykul* sesja sesji student*
      studiów studiach studiow* studenck* magister* dyplomow* erasmus* uj uw agh sgh kul uksw umcs nawa
      stypendialn* stypendyst* katolic* katolik* kościół kościoła kościele kościelne kościołów episkopat*
      kep archidiecez* diecez* biskupi biskupa biskupem arcybiskup* abp bp kardynał* papieża papieżem
      papiesk* franciszk* benedykt* prałat* kanonik* dekanat* kapłan* kapłańsk* kapłaństw* duchowieństw*
      duszpaster* dominikan* jezuit* salezjan* pallotyn* paulin* paulińsk* karmelit* redemptor* nowicj*
      seminarium seminarzyst* kleryk* alumn* święceni* ordynariusz* sufragan* nuncjusz tabernakul* ołtarz*
      ambon* konfesjonał* spowie* spowiad* sakrament* eucharyst* komunia komunię komunijn* bierzmow* chrzest
      chrztu chrzc* chrzestn* różan* różańc* nabożeńst* rorat* adwent* adwencie wielkopost* popielec
      popielcow* rekolekc* triduum rezurekc* wielkanoc* zmartwychwst* palmow* święconk* pisank* boże bożego
      procesj* odpust* beatyf* kanoniz* święty świętego święta błogosław* relikwi* ewangel* biblia biblii
      biblijn* jasnogór* licheń łagiewnik* kalwari* medjugor* lourdes pątnik* pątnic* oazow* lednic*
      apostazj* celibat* teolog* luteran* luterańsk* kalwin* baptyst* zielonoświąt* prawosławi* prawosławn*
      ikonostas* patriarch* synod* muzułman* muzułmańsk* meczet* imam* ramadan* mekk* koran* szabat* szabas*
      synagog* rabin* chanuk* buddyj* buddyst* hinduist* ateist* bezwyznan* laicyz* świecki* caritas wośp
      owsiak* jałmużn* kwest* harcerk* harcerski* zhp zhr zuch* wolontariat* wolontariusz* charytatyw*
      zbiórk* hospicj* adopc* adoptow* pieczy sieroc* dps rodzicielst* rodzicielsk* wychowani* nastolat*
      rówieśnik* rówieśnicz* hejt* demograf* dzietnoś* narodzin* urodzeń starzej* starzeni* utw bezdomn*
      noclegown* ubóstw* ubogi* wykluczeni* asystencj* niewidom* niesłyszą* głuch* autyzm* autystyczn*
      romsk* romów rozwod* konkubin* jednopłciow* teściow* wielodzietn*`,
    weak: `studen* uczelni* politechnik* kości* kościel* papież* biskup* wierni wiernych harcer* lekcj*
      stypendi* edukac* ksiądz księdza księża duchown* młodzież* rodzice rodziców świątyni* małżeństw*
      świętych seniorz* senioraln* strajk* uczyć uczą wyznani* klasy klasie absolwent* przedmiot* uczył*
      wychowan* rodzic rodzica rodzicom mama tata taty brata rodzeństw* dziecięc* pokoleni* obrzęd* święto
      świąt świętow* wiara wiary wierzący wierzących posługi kaplic* dzwon* krzyż* dekalog grzechu moraln*
      sumieni* potrzebując* dobroczyn* darczyń* społecznik* sprawdzian* migracj* imigracj*`,
  },
}
