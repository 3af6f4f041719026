/**
 * Says whether a form hardly ever (in less than one case of twenty) stands for this lemma in running news text: "prawie" is
 * "nearly", not the locative of "prawo". A table of the commonest ambiguous forms, by judgement; what a team's own archive
 * says of further forms comes from `learnImprobable`.
 */
export function isImprobable(form: string, lemma: string): boolean {
  return improbable.get(form)?.has(lemma) ?? false
}

/** Each form, and the lemmas that it hardly ever stands for. */
const table = `
  rzędu rząd; rzędy rząd; rzędzie rząd; rzędem rząd; rzędowi rząd; rzędów rząd; rzędom rząd; rzędami rząd; rzędach rząd; wojska wojska wojski;
  od oda; latach lato; jako jaka; jak jak jaka; lub lubić; lat lato; wieku wieko; go go; powiecie powiedzieć; września września; części częsty;
  kwietnia kwietni; być bycie; gminie gmin; ok oko; miał miał; powierzchni powierzchni powierzchny; można możny; gminy gmin; tam tama; lata latać;
  stanie stanie; bez bez beza; tak taka; gmin gmin; niż niż niża nizać; sposób sposobić; dzięki dzięk dzięka; lecz leczo leczyć; mieście miesić;
  nazwę nazwać; mają maja maić; klub kluba; prawa prawa prawy; metrów metrum; połowie połów; potem pot; drugi drug; miały miał; stanowi stanowy stan;
  ruchu rucho; klubie kluba; życie żyto; ligi lig; karierze karier; rzecz rzec; sztuki sztuk; system systema; stylu stylo; kariery karier; woj wojo;
  pasa pasać; czele czela; południe południ; szybko szybka; muzyki muzyk; albo alba; leży leż leże; mimo mima; płyty płyt; duże duha; działa dziać;
  formie formia; spraw sprawić; mecz meczeć; dzień dzienia dzienie; wzdłuż wzdłużyć; połowy połów; obraz obraza; pięciu pięcie; łącznie łącznia łączeń;
  rady rad; mieli mielić; musi musić muszy; os osa; rzeką rzec; praw prawić; związek związka; pory por; grup grupić; walce walc walec; rodu rod;
  port porta porto; włoski włosek; ruch rucho; druga drug; niewoli niewoli niewolić; domów domówić; metra metrum; mieć miecić mieść; drogą drogi;
  polityki polityk; bazie bazia; osiedla osiedlać; taki taka; załogi załóg; trasy tras; pół póła poła; wiek wieko; linie lin; sumie sum; trzecie trzeć;
  płycie płyt; tyle tyli; łączy łącze; silnie silnia; powierzchnia powierzchni; trasie tras; jaki jak jaka; systemie systema; ludzie lud;
  staje staje staj staja stajać; goli golić goły; braci brać; podróży podróża; historyk historyka; kraj krajać; stylem stylo; południa południ;
  światła światły; szlak szlaka; lasy lasa; osi osi; raczej raczy; styl stylo; stoi stoa; cechy cech; mieszka mieszek; broń bronić; wód wóda; des desa;
  układzie ukłaść; pary par; mając maić; portu porto; jaką jaka; pole poła; nic nica; pokładzie pokłaść; mogli mogel; kapitana kapitana; rynek rynka;
  podział podziać; skali skalić; zamian zamiana; zdobyć zdobycie; przeszła przeszły; płyt płyt; skoczni skoczny; cel cela; drewna drewny; torze tora;
  muszą muszy musić; koła koł kół; szczycie szczać; et eta; techniki technik; ile ił; królowej królowy; zasługi zasług; uległa uległy;
  organami organum organy; taką taka; potrzeb potrzeb; umowy umowy; kluby kluba; związki związka; oparty opart; klubach kluba; taka taka;
  podróż podrożyć; lasach lasa; skalę skalić; radami rad; poparcie popart; kapitan kapitana; zbrodni zbrodzień; sztuce sztuca; wymiany wymian;
  prób proba; kary kary kar; architekta architekta; stale stal; marki marek; planety planet; barw barwić; wybrzeży wybrzeżyć; systemy systema;
  arenie aren; kopalni kopalny; rośnie rośnia; tryb tryba; para parać par; woli woli wole; stanów stanowić; remont remonta; karty kart; rasy ras;
  las lasa; wręcz wręczyć; zaraz zaraza; powietrze powiatr; fizyki fizyk; opór opora; kod koda; kraje krajać; rzekę rzec; stara star; organów organum;
  ruchem rucho; mil mil; sile sil; opiekę opiec; mnie miąć; opieką opiec; księży księży; głąb głębić; królowa królowy; osiedli osiedlić; kina kina kin;
  ciągle ciągło; idzie id; dach dacha; praktyki praktyk; podstaw podstawić; królowi królowy; rada rad; tor tora; matematyki matematyk;
  pracowni pracowny; trybie tryba; tłumacz tłumaczyć; systemach systema; mandatów mandatum; wymienia wymię; liga ligać; stary star; rozmów rozmówić;
  pojazdy pojazda; dnie dna; pojedynek pojedynka; sklep sklepać sklepić; miano miana; pojazd pojazda; zestaw zestawić; nakładzie nakłaść;
  wnętrze wnęter; rano rana; równie równia rówień; soli solić sol sola; zboczach zbocz; stają staja stajać; bramy bram; gali galić gal; sztuka sztuk;
  straży straża; stopy stop; nadzieję nadziać; lewy lew; ryzyko ryzyka; radzie rad; jury jur; szlaki szlaka; wyrzutni wyrzutny; mi mi;
  mniejszej mniejszeć; dany dan; badanie badan; szybki szybka; uczeń uczenie; włoska włosek; pośrodku pośrodek; mięśni mięśny mięsny; kół kół; owym ow;
  ścieżki ścieżek; gospodarzy gospodarzyć; plemię plemić; morze mor mora mór; jaka jaka jak; turze turzy tur; autorka autorek; porcie porta porto;
  trochę trocha; gronie groń; białka białek; noszą nosza; zachodni zachodny; krew krewa krewić; plemiona plemić plemiony; głębi głębić; tłum tłumić;
  ras ras; efektów efekta; ryzyka ryzyka; rad rad; zwierzę zwierzyć; sojusz sojuszyć; folwarku folwarek; synowi synowy; ginie gin; liter litra;
  romans romansa; lewo lewa; białek białek; wieść wieścić; zwłoki zwłok; dojść dojścia dojście; wariant warianta; powierzchnią powierzchni;
  portem porto; rodów rod; wypraw wyprawić; poczty poczt; postawy postaw; tory tora; planet planet; torped torpedo; wystaw wystawić; płytach płyt;
  kolonie kolon; udała udały; hala halać; oboje oboj obój; suma sum; pierścień pierścienić; wydali wydalić; cieczy ciecza; sumy sum;
  strumień strumienić; juniorek juniorek; polany polan; rzeźb rzeźbić; lasami lasa; zlewni zlewny; zbrodnie zbrodzień; samotnie samotnia; dno dna;
  ścieżka ścieżek; zespołowi zespołowy; ramię ramia; jamy jam; gaz gaza; sztab sztaba; zakup zakupić; astronom astron; wiekiem wieko; kulą kulić;
  księża księży; kino kina; teatrów teatrum; fort forta; historyka historyka; zwolennicy zwolennica; fale fał; uczestnicy uczestnica;
  skrajnie skrajnia; kard karda; sporo spora; wnuk wnuka; sztabie sztaba; rasa ras; odpowiedni odpowiedny; przeszli przeszły; przyjaźni przyjaźny;
  tempie temp; samce samka; podłoże podłóż; wady wad; ból boleć; plaży plażyć; młodzi młodzie młódź; ustaw ustawić; półwyspie półwyspa;
  prozaik prozaika; przyjaźń przyjaźnić; pogrzeb pogrzebać pogrześć; podróże podróża; sprzeciw sprzeciwa sprzeciwić; stawy stawa; łaski łaski;
  gol golić; żyło żyła; boju boj; wiekach wieko; kuli kulić kul kuć; parafie parafa; owe ow; kompanie kompan; dąb dębić; nasady nasad;
  ceramiki ceramik; umowa umowy; wystrój wystroić; czuje czuj; dana dan; puli puli pul; chłopi chłopi; teatrach teatrum; strój stroić; den dna dno;
  osadów osadowić; upraw uprawić; uczuć uczuć; ogrody ogroda; pokarm pokarmić; rozgłośni rozgłośny; staw stawa stawić; spis spisa; podwozie podwóz;
  pojedynkach pojedynka; klucz kluczyć; kara karo kary; powierzchnie powierzchni; zabaw zabawić; per pera; załóg załóg; eksport eksporta;
  rozdział rozdziać; red reda; wymianie wymian; wino wina; warto warta; ogrodzie ogroda; zagrać zagracić; lig lig; pogrzebie pogrzebać pogrześć;
  kat kata; porty porta; dzwon dzwono; wolą woli; jaw jawa jawić; umów umówić um; sól solić; fauny faun; dziób dzióbać; rozwojowi rozwojowy;
  letni letny; mechaniki mechanik; płaski płask; owych ow; porze por; top topić; podziałem podziać; cesarzowi cesarzowy; udali udały; remoncie remonta;
  torach tora; słup słupić; ulegli uległy; setach seta; trasach tras; strzał strzała; siedliska siedliski; zapadła zapadły; mnisi mnisi mniszy;
  kotły kocieł; kres kresa; centrów centr center; stole stola; znajdzie znajda; dole dola; kim kima; taktyki taktyk; organach organum; tyły tyć;
  dostaw dostawić; kopie kop kopa; flory flor; ikony ikon; litra litra; logiki logik; podziemiach podziem; pliki plika; kuzyna kuzyna; sztukach sztuk;
  wnuka wnuka; myszy myszy; komór komóra; ogrodach ogroda; kin kin kina; obrazach obraza; stref strefić; rosła rosły rość; planecie planet;
  promieniu promię; cesarzowej cesarzowy; lubi luby; pojedynki pojedynka; statystyki statystyk; ustrój ustroić; moście mość; kar kar karo; banki banka;
  związkach związka; pomiary pomiara; kanonik kanonika; zapory zapor zapór; grany gran; rufie ruf; kryty kryt; bram bram; warianty warianta;
  sklepie sklepać; etyki etyk; zboczy zboczyć zbocz; zawał zawała; owej ow; ścieżek ścieżek; kuzyn kuzyna; systemami systema; posłowie posłowie;
  centra center; oddali oddalić; kodzie koda; solo sola; tempa temp; komorze komorzy; maj maić; drzewie drzewie drzewi; śmieci śmiecić; ojców ojcowy;
  rynkach rynka; nadzieje nadziać; odzieży odzieża; gorzej gorzeć; skala skalać; klubami kluba; karą kary; współpracownicy współpracownica;
  robotnicy robotnica; tył tyć; kartach kart; spisie spisa; wioślarka wioślarek; mac maca; słabiej słabieć; pisarki pisarek; lew lewa lewo;
  skarb skarbić; liny lin; morale morał; zajezdni zajezdny; kota kota; bratanek bratanka; brzuch brzucho; pomiar pomiara; informatyki informatyk;
  szosy szos; grań granie; lamp lampić; płaszcz płaszczyć; płata płatać; plik plika; kopię kopić; płytami płyt; przebój przebać; rodem rod;
  kinie kin kina kinąć; złom złomać zło; burzy bury; gramatyki gramatyk; osią osi; owego ow; manewr manewra; płaza płaza; iść iścić; luty lut;
  świcie świta; duszę dusić; posłanki posłanek; zwykły zwyknąć; torami tora; ciążę ciążyć; kopią kopić; krypcie krypeć; mężowi mężowy;
  pierwiastka pierwiastka; dwójce dwójca; grana gran; bratanka bratanka; działem dziać; ikon ikon; beta bet; szczęki szczęk; gospodarz gospodarzyć;
  postawie postaw; kotłów kocieł; id idy; okazali okazały; mórz morzyć; traw trawić; powstańcze powstaniec; kotła kocieł; gorące gorąc; moce moka;
  palce palka; olej oleić olać; przedział przedziać; polanie polan polano; umową umowy; młotem młót; ringu ringo; wałów wałówa; związkami związka;
  ucha ucha; objaw objawić; stawki stawek; trybuny trybun; kredzie kredo; postaw postaw; kanonika kanonika; potwora potwora; powstań powstać;
  działko działka; przybycie przybyt; lewa lew lewo; kolegiaty kolegiat; dynamiki dynamik; prefekta prefekta; wyobraźni wyobraźny; kliniki klinik;
  czekał czekało; cieczą ciecza; struga strug; napój napoić; lustra lustrum; kinach kina kin; kładzie kład kładź; wzorze wzorać; gminami gmin;
  kulę kulić; rozpraw rozprawić; szybką szybka; kłótni kłótny; rusza rusza; płat płata; przystań przystanąć przystać; net neta; dworek dworka;
  dusz dusz; maja maja; jedna jednać; kolei koleja; nazwą nazwać; prawie prawo; okręgu okrąg; nazwie nazwać; obrębie obrąb; brata bratać; mające maić;
  sztuk sztuk; mający maić; muzyk muzyka; wodzą wodzić; mających maić; dzieli dziać; par par; okazała okazały; wierszy wiersza; parze par;
  wyniosła wyniosły; tras tras; żal żalić; poza poza; ul ul; proc proca; ew ewa; kilka kilka; dali dal; radzi rad; radom rad rada; radach rad;
  piątek piątka; czwartek czwartka; aut aut; autem aut; autach aut; pił piła; bankach banka; raki raki; pień pienia pienie pienić; boi boja; boję boja;
  boje boj; set seta; gości gościa; goście gościa; gość gościa gościć; kręgu kręg; przerwie przerwać; przerwą przerwać; przerwę przerwać; leżą leż;
  krytyki krytyk; zabić zabicie; użyć użycie; pójść pójście; czuć czucie; pić picie; bić bicie; żyć życie; przybyć przybycie; nabyć nabycie;
  ukryć ukrycie; odbić odbicie; wydobyć wydobycie; bycie byt; działu działo; działy dziać; premiery premier; twierdzą twierdza; muzykami muzyka;
  wieści wieścić; zieleni zielenić; okręgów okrąg; okręgach okrąg; strzały strzała; wiersza wiersza; fotografie fotograf; rozumie rozum; tur tur;
  cechach cech; cechami cech; karta kart; karcie kart; buty buta; but buta; mechanik mechanika; informatyk informatyka; matematyk matematyka;
  fizyk fizyka; elektryk elektryka; potraw potraw; potrawy potraw; siedzi siedź; piratów pirata; paski paska; pasek paska; parkach parka;
  spodnie spodni; spodni spodni; latami lato; metr metro; napraw naprawić; padła padły; elektroniki elektronik; energetyki energetyk;
  diagnostyki diagnostyk; powódź powodzić; głów głowić; obrazami obraza; tury tur; tura tur; kołem koł kół; kołami koł kół; dachy dacha; dachach dacha;
  posady posad; nastrój nastroić; cień cienić; kot kota; koty kota; szyję szyć; mili mil mila; pali pala pali; więź więzić; piekło piec;
  karze kar karo; żebra żebrać; zamiany zamian; sera serum; niepokój niepokoić; opieka opiekać; plaż plażyć; plażę plażyć; pogoń pogonić;
  pogoni pogonić; przypraw przyprawić; patrzy pater; umie um; burze bura; łapie łapa; bili bil bila; bali bal; mistrzowi mistrzowy;
  ministrowi ministrowy; premierowi premierowy; mord morda; ranka ranka; skalą skalić; dworce dworka; stopach stop; cudu cudo; burzę burzyć;
  ściga ściga; uraz uraza; okup okupić; pogrom pogromić; pyta pyta; minę minąć; polis polis; rolnicy rolnica; wart warta; podoba podoba;
  dym dyma dymić; towarzysz towarzyszyć; wypłaty wypłat; spłaty spłat; przychodnia przychodzień; schron schrona; kody koda
`

const improbable: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.split(';').map((entry) => {
    const [form = '', ...lemmas] = entry.trim().split(' ')
    return [form, new Set(lemmas)]
  }),
)
