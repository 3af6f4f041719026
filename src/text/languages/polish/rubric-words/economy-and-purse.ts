import type { RubricVocabulary } from '#text/rubric/rubric-words.ts'

/** The words by which Polish news tells of business, work, home and purse, in the notation of `readRubricWords`. */
export const economyAndPurse: RubricVocabulary = {
  economy: {
    strong: `rosatom* ostrowiec* ostrowcu megawat* gigawat* elektroenergetycz* westinghouse* gazociąg* rurociąg* ropociąg* gazprom*
      giełd* spółk* konsorcj* wykonawc* przetarg* akcjonari* inflacj* pkb przedsiębior* biznes*
      wiatrak* wiatrow* orlen* turbin* elektrown* rafineri* gospodark* gospodarcz* eksport* kontyngent*
      handlow* spółek koncern* startup* technologicz* technologi* cyfrow* bitcoin* kryptowalut* deficyt* pkn
      kontrahent* upadłoś* operator* czarter* faktur*`,
    weak: `atomow*
      import* handel handlu cła ceł cłami firma firmy firmę firmą firm kontrakt* zamówieni* zamówienie
      producent* producen* inwestyc* inwestor* prezes* zarząd* ceny cen cenę paliw* ropa ropy benzyn*
      diesel* gaz gazu gazow* lng energ* reaktor* bank* podatk* rynek rynk* przewoźn* przewoz* fabryk*
      kopal* surow* surowc* transakc* branż* aneks* mld kurs* tranzyt* ciężarów* towar* akcje akcji akcjom
      produkcj* produkow* transport* logisty* sprzedaż* sprzedaży kapitał* fundusz* regulator* aplikac*
      smartfon* nawozów nawozy potas* stal węgiel węgla ładun* konkurenc* kwot* dostawc* hurtown* opakowa*
      palet* magazyn* kredyt*`,
  },
  consumer: {
    strong: `lokator* kaucj* czynsz* hipote* etat etatu etatów emerytur* zus wynagrodz*
      pracodawc* konsumen* uokik abonament* leasing* notari* darowizn* testament* kredytobior* lokal lokalu
      mieszkani* śmieciów* nadgodzin* krus dyskont* wynajem wynajm* bezroboc* rekrutac* pit vat rozliczen*
      kredyty lichw* chwilów* licznik* reklamacj* zaliczk* odsetk* intercyz* spadkobier* dealer* fiskus*
      skarbówk* podatnik* opodatkow* zasiłk* windykac* loter* rękojm* płaca płacy strajk* kredytów mieszkań
      chorobowe chorobowego etatow* rzf antylichw* reklamow* reklamac* gwarancyjn* zwrotów infolini*
      inpost* awizo dpd dhl allegro vinted olx
      sprzedając* zakupy zakupów zakupach zakupow* niehandlow* biedronk* lidl* kaufland* auchan* carrefour*
      żabka żabki żabce dino rossmann* pepco* ikea ikei rtv agd pralk* lodówk* zmywark* odkurzacz*
      telewizor* smartfonów tarify roaming* prepaid* starter* sim simlock abonent* blik blikiem przelew*
      bankomat* lokat* rachunek oszczędnośc* oprocentow* debet* kredytu kredyt frankow* wibor* wiron* polstr
      nadpłac* refinansow* kredytow* kredytodaw* pożyczkobior* pożyczkodaw* parabank* bik zadłużon*
      komornik* kawalerk* m2 metraż* nieruchomoś* spółdzielnia eksmis* eksmit* współlokator* airbnb
      zameldow* meldun* opłaty opłat opłatę opłata śmieciow* odpadów ogrzew* kaloryfer*
      grzejnik* podzielnik* gazomierz* wodomierz* rachunki rachunków bon bonu ciepłowniczy osłonow* dopłat
      pompa pompy kopciuch* fotowoltaik* pellet* ekogrosz* opału opał opałow* kominek kominki kominka
      emeryckie rentow* rencist* renta rent renciści rentę zusu waloryz* zwaloryz*
      trzynastk* czternastk* trzynasta czternasta świadczeń wdowia wdowiej wdowy pomostow*
      stażow* składki składek ofe ppk ike ikze pfron orzecznicz* opiekuńcz* pielęgnacyjn*
      macierzyńsk* rodzicielsk* tacierzyńsk* ojcowsk* kosiniakow* 800 500+ 800+ babciowe wyprawk* becikow*
      alimen* mops* gops* zasiłek l4 pip samozatrudn* b2b minimalna
      minimalnej godzinow* płacow* premie premia premii pensja pensji mobbing*
      równouprawn* hr headhunter* cv bezrobotn* stażyst* staż stażu staże praktykant*
      zatrudniaj* zatrudnia zatrudnić pracobior* pracownicz* związkow* zdalna zdalnej zdalnie
      benefit* multisport bony socjaln* socjal podatnicy podatkow* podatek pity pitów pcc rozliczyć
      rozlicza* skarbow* ulga ulgi ulgę ulg odlicz* ryczałt* vatowc* mikrofirm* jdg ceidg ksef paragon*
      dziedzicz* zachowek zachowku zachowki pełnomocnictw* mobywatel* epuap pesel* oc ac polisa polisy
      polisę polis polisow* ubezpieczyciel* ubezpieczeniow* ubezpieczon* odszkodowa* ufg knf komis komisie
      dopłaty naszeauto taryfikator* cennik* promocja promocji promocje
      wyprzedaż* przecen* rabat* kupon* omnibus kaucyjn* butelk* puszki drożyźnie ceny masło masła cukru
      jajka portfele portfela portfel oszczędz* zaoszczęd* kupując* sprzedawca
      sprzedawcy sprzedaw* gis ważności najem najmu najmem najmie najmuj* najmowa*`,
    weak: `kredyt* rata raty rat pensj* podwyżk* pracownik* pracownic* zatrudni* klient* ubezpiecz* promocj*
      sklep* rachun* oszczędn* składk* studen* kupna kupno auto auta jednoosobow* działalnoś* cudzoziemc*
      sprzedawc* rekompensat* minimaln* zwrot zwrotu zlecenia prąd prądu prądem kupować kupić kupują zakup
      zakupu tanie tania tani taniego drożej taniej drożyzna obniżka obniżki kodeks kodeksu zarab*
      zarobk* zarobić zarobi dorob* dorabia* wakat* sprzątacz* kasjer* magazynier* spawacz* hydrauli* majst*
      robotni* właścicielk* wnioskodaw* formularz* przysługuj* przysługiw* wypłac* wypłat* nienależn*
      netto brutto limit limity wylicz* obliczyć kalkulator* kalkulac* opłac* płaci płacić płacą płacimy
      dopłac* dopłata wydajemy mebel meble mebli online seniorzy wielodzietn* gospodarstw radzą
      sprawdź sprawdzić uważaj odpraw* kurier*`,
  },
}
