import { readRubricWords } from '#text/rubric/rubric-words.ts'

/** The words by which English news tells its pages apart; see the Polish list. */
export const englishRubrics = readRubricWords('en', {
  politics: {
    strong: `parliament* lawmaker* coalition* election* electoral referend* legislat* impeach* congress*
      ballot* decree* succession senator* mp mps backbench* frontbench* lawmaking elector* voter* turnout
      polling pollster* polls constituen* caucus* incumbent* inaugurat* veto vetoed vetoes filibuster*
      amendment* lobbyist* lobbying campaigner* campaigning gerrymander* populis* socialist* nationalis*
      democrat* republican* tory tories reshuffle* premiership governorship gubernatorial bundestag knesset
      duma sejm westminster downing`,
    weak: `government* president presidential prime minister ministers ministry cabinet opposition senat*
      vote votes voted voting bill party parties candidate* constitution* chancellor* authorities politic*
      ruling bills conservative* reform reforms governor* campaign* runoff nominee* officials majority
      resign* poll minister's premier autocra* democracy statesman`,
  },
  diplomacy: {
    strong: `diploma* negotiat* sanction* ratif* signator* alliance* nato un osce eu envoy* ceasefire*
      truce* armistice* peace provocation* sovereign* disarm* proliferation* nonproliferation iaea kremlin*
      geopolit* annex* summit* embargo* unsc normalis* normaliz* demarcat* chargé attaché* attache*
      consulate* communique* communiqué* memorandum moratorium* accession rapprochement détente detente
      mediator* mediation deescalat* escalat* ultimatum* hostage* reparation* delegat* plenipotentiar*
      nuncio bilaterally trilateral multilateral g7 g20 brics safeguards verification inspector* snapback
      npt ctbt opcw`,
    weak: `treaty treaties accord accords pact talks delegation* ambassador* embass* consul* mediat* foreign
      guarantee* states leaders bilateral deal moscow washington beijing tehran kyiv brussels putin
      lukashenko zelensk* trump macron russia russian ukrain* iran* china chinese korea* pyongyang visit*
      proposal* obligation* convention* withdraw* draft armenia* azerbaijan* sudan* serbia* kosovo*
      pakistan* saudi* seoul taiwan* cambodia* thai* syria* lebanon* israel* gaza lithuania* latvia*
      estonia* moldova* vilnius* minsk* monitors observers asean turkey turkish greece greek protocol*
      resolution* captives condemn* counterpart* denounc* islamabad kabul baghdad tbilisi yerevan chisinau
      crimea* donbas donetsk luhansk kherson abkhaz* ossetia karabakh kurdish houthi* hezbollah hamas`,
  },
  defence: {
    strong: `army armies military troop* soldier* missile* drone* warplane* airspace battalion* brigade*
      artillery ammunition weapon* armed arms invasion* invade* offensive* aggress* shelling warhead*
      deterren* deploy* iskander* oreshnik* spy spies espionage sabotage* hybrid* airborne navy naval
      general generals pentagon defence defense torpedo* submarine* bomber* icbm* ballistic mercenar*
      paramilitar* conscript* reservist* landmine* frontline* howitzer* fighter jets saboteur* infantry
      cavalry garrison* barracks regiment* platoon squadron* lieutenant admiral* commando* paratroop*
      sniper* grenade* munition* airstrike* airlift* interceptor* surveillance reconnaissance minefield*
      demin* fortif* trench* besieg* insurgen* militant* militia* guerrilla* counteroffensive* ambush*
      cyberattack* jamming disinformation propaganda warship* frigate* corvette* destroyer* flotilla* himars
      atacms tomahawk* shahed abrams hypersonic mobilis* mobiliz* demobil* enlist* militariz*`,
    weak: `war wars border* crossing* smuggl* balloon* tunnel* helicopter* airfield* airbase* base bases
      exercise* drill* tank tanks radar* satellite* security migrant* attack* threat* intelligence strike
      strikes nuclear centrifuge* uranium enrich* frontier fighters silos silo jet mines patrol* spying
      uniformed wagner shelter shelters bomb bombs bombing* siege mortar* rebel rebels corps explosion*
      commander* colonel* cyber hacker* casualties marines bombard* militaris* armour armor armored armoured
      convoy*`,
  },
  rights: {
    strong: `dissident* repress* crackdown* regime* exile* persecut* tortur* censor* dictat* extremis*
      asylum* refugee* viasna kgb tsikhanouskaya solitary dissent amnesty junta detainee* imprison*
      incarcerat* gulag* genocide* atroci* apartheid* antisemi* xenophob* homophob* lgbt* whistleblow*
      unlawful* rapporteur* emigre* émigré* expel* banish* pardoned pardons`,
    weak: `prisoner* prison jail* jailed sentenced penal colony detain* detention freed released protest*
      activist* journalis* rights freedom* deport* opposition custody inmate* convict* verdict lawyer*
      prosecut* sentences tribunal* visa visas ethnic racis* appeal appeals minorities ngo ngos civic
      equality migrant liberties`,
  },
  economy: {
    strong: `shares exporter* exports inflation gdp consortium* tender* investor* refiner* contract* stocks
      commodit* futures bank banks banking manufactur* turbines shareholder* startup* takeover* merger*
      dividend* revenue* cryptocurrenc* bitcoin retailers carmaker* miner miners battery batteries bonds
      equities ipo nasdaq ftse brokerage* recession* stagflat* deflat* monetary fiscal treasury creditor*
      debtor* insolven* bankrupt* privatis* privatiz* restructur* subsid* conglomerate*
      supplier* semiconductor* chipmaker* pipeline* petrochemical* lng opec wti brent megawatt* gigawatt*
      kilowatt* blackout* renewables photovoltaic steelmaker* aluminium aluminum lithium cobalt nickel
      potash smelter* shipyard* shipbuild* antitrust monopol* cartel* imf wto oecd ecb capex cfo
      quarterly procurement bidder* wholesaler* outsourc* automaker* airbus boeing rouble* ruble* yuan`,
    weak: `economy economic economist* trade tariff* market* price* company companies firm firms oil gas
      fuel energy billion million percent budget* tax taxes import* transit* freight* hauli* investment*
      profit* reactor* rates venture forecast deal financ* industr* crude barrel barrels port ports customs
      airline* dollar dollars coal steel copper solar hydrogen earnings deficit* grid fertiliser*
      fertilizer* currency currencies cargo stock factory factories debt surplus sector* trading trader* shipment*`,
  },
  consumer: {
    strong: `mortgage* rent rents tenant* landlord* pension* salary salaries wages payroll employer*
      shopper* consumer* refund* renter* homebuyer* homeowner* letting lettings eviction* saver* overdraft*
      retiree* allowance* childcare maternity paternity redundan* jobseeker* unemploy* recruiter* overtime
      payslip* freelanc* hmrc irs taxpayer* broadband courier* postage supermarket* grocer* bargain*
      voucher* coupon* warranty warranties subscription* thermostat* boiler* insulation ombudsman leasing
      leasehold inherit* probate`,
    weak: `loan* borrow* worker* job jobs pay customer* retail* insurance housing household* buyers seller*
      unions lender* lending savings insurer* bonus bonuses discount* parcel* shopping complaint*
      deposit deposits heating prices buyer retirement cheapest afford* employee*`,
  },
  crime: {
    strong: `burglar* robber* murder* stabb* collision* drunk* theft* thief thieves drown* rescue rescued
      rescuer* fraudster* arson* kidnap* stabbed manslaughter speeding rape shooting* traffick* bribe* fraud
      culprit* detective* homicide* mugg* shoplift* vandal* hooligan* gangster* mafia mobster* narcotic*
      cocaine heroin fentanyl cannabis counterfeit* embezzl* swindl* blackmail* extort* raped rapist*
      molest* paedophil* pedophil* abuser* stalk* knifed gunman gunmen hitman killers corpse* autops*
      forensic* coroner* sheriff* patrolman handcuff* getaway pileup* overturned paramedic* lifeboat*
      lifeguard* blaze blazes inferno* breathalys* dui motorist* motorcyclist* pedestrian*`,
    weak: `crash* police* fire fires firefighter* injured ambulance* scam* missing gang* suspect* assault*
      criminal* crime crimes victim victims arrest arrested charged court courts judge driver drivers truck
      jury witness* sentenced prosecut* lawyer* killed explosion* evacuat* investigat* knife derail*
      tribunal* lorry van alleged allegedly guilty`,
  },
  local: {
    strong: `council* mayor* viaduct* bypass* tram trams roadworks commuter* detour* roundabout* motorway*
      railway* rail municipal* alderman townhall zoning pothole* sidewalk* footbridge* footpath*
      streetlight* sewage sewer* wastewater landfill* allotment* playground* busway timetable* flyover*
      resurfac* carriageway*`,
    weak: `city town street* road* residents metro bridge* district* neighbourhood* traffic borough* train
      trains bus buses parking village villages route routes station stations park parks lane lanes
      congestion recycling villager* suburb*`,
  },
  society: {
    strong: `school* pupil* teacher* exam exams kindergarten* parish* pilgrim* catechis* catholic* muslim*
      orthodox patriarch* cardinal* saint saints education* jewish classroom* headteacher* headmaster*
      headmistress homework curricul* literacy gcse gcses graduat* undergraduate* postgraduate* campus*
      lecturer* nursery nurseries preschool* dormitor* scholarship* archbishop* vatican papal pontiff papacy
      conclave priest priests priesthood vicar* nuns monk monaster* abbey* cathedral* chapel* congregation*
      sermon* liturg* baptis* communion* easter shrine* beatif* canonis* canoniz* bible gospel* prayer*
      praying mosque* imam* ramadan synagogue* rabbi* hindu* buddhis* evangelical* lutheran* anglican*
      orphan*`,
    weak: `student* universit* church* pope bishop* religio* parent parents faith families marriage*
      children youth volunteer* donat* islam* professor* educat* colleges teen teens teenager* homeless*
      worship*`,
  },
  sport: {
    strong: `match matches football* footballer* soccer tennis volleyball basketball hockey athletics
      olympi* championship* goalkeeper* striker* midfielder* defender* coach coaches tournament* semifinal*
      quarterfinal* league* stadium* fans wta atp uefa fifa ioc nba nhl marathon* sprinter* boxer* boxing
      cup medal* podium squad goal goals wimbledon sportsm* sport sports cycling cyclist* chess grandmaster*
      gymnast* swimmer* wrestler* winger* loanee semis playoff* knockout wicket* cricket rugby golf golfer*
      skier* skiing biathl* referee* dynamo penalties offside dribbl* equaliser* equalizer* crossbar subbed
      lineups kickoff halftime fullback* playmaker* keeper dugout relegat* bundesliga laliga ligue
      eredivisie premiership champions chelsea liverpool tottenham everton juventus bayern dortmund
      psg lakers celtics nfl mlb mls quarterback* touchdown* linebacker* homer homers inning innings
      baseball softball bullpen shortstop halfback lacrosse netball handball futsal badminton squash snooker
      billiard* bobsleigh luge skater* slalom snowboard* hurdler* javelin decathl* heptathl* triathl* rower*
      regatta* yachtsm* surfer* swims swimming diving waterpolo judo judoka karate taekwondo fencer*
      weightlift* mma ufc heavyweight* welterweight* motogp nascar f1 grandprix peloton* velodrome* jockey*
      equestrian* dressage showjump* umpire* linesman doping antidoping paralymp* silverware trophy trophies
      captaincy backhand* forehand* tiebreak* grandslam deuce itf davis sabalenka azarenka swiatek świątek
      djokovic alcaraz sinner`,
    weak: `final finals semi quarter round player* team teams club clubs game ranking season win wins won
      beat beats victory defeat* champion* race races lineup seed seeded sweeps score scored runner* title
      friendly clay loan loaned signing scorer injury pitch transfer* fixture* captain* debut
      unbeaten rival* opponent opponents sprint sprints relay diver divers rowing sailing swim wrestling
      racing manager training fitness comeback drew serve lap laps header opener leaderboard athlete*
      teammate*`,
  },
  culture: {
    strong: `film films movie* cinema* actor* actress* theatre* theater* premiere* concert* singer*
      musician* music festival* novel* novelist* poet* poetry book books author* publisher* exhibition*
      painter* painting* sculpt* netflix oscar* eurovision* choir* ballet* opera orchestra* gamer* thriller*
      comic* museum* gallery reviewer* soloist* gig gigs orchestra dancer* rapper* comedy comedian*
      screenplay filmmaker* playwright* memoir* bestsell* documentary gaming videogame* musical hollywood
      drummer* cartoon* literature portrait* disney screenwriter* blockbuster* sequel* prequel* remake*
      starring bollywood cannes berlinale sundance bafta emmy emmys grammy grammys palme showrunner* sitcom*
      miniseries hbo spotify single's lyric* melod* chord chords vocals vocalist* guitarist* guitar guitars
      bassist* pianist* piano violin* cello cellist* symphon* philharmonic quartet* sonata* composer* jazz
      blues hiphop rap punk dj djs headliner* setlist glastonbury coachella musicals broadway monologue*
      puppet* magician* animat* anime manga storybook fiction nonfiction sonnet* poem poems paperback*
      hardback* bookshop* bookstore* librarian* literary booker pulitzer biograph* autobiograph* essayist*
      essays protagonist* curator* exhibits exhibited biennale triennale watercolour* watercolor* canvas*
      fresco* mural* ceramic* pottery sothebys christies picasso monet rembrandt vermeer banksy playstation
      xbox nintendo esports rpg boardgame*`,
    weak: `artist* art arts album* award* nominated stage staging song* band bands review* tickets culture*
      series play plays studio studios game games written cast casting director directing trailer trailers
      scene scenes performance* role roles character plot writer* photograph photographs
      photography screening* track tracks streaming debut verse audience* performer* artwork* masterpiece*
      creativity`,
  },
  lifestyle: {
    strong: `recipe* kitchen* chef* restaurant* cook cooking cuisine* dish dishes celebrit* wedding* bride*
      fashion* horoscope* zodiac* influencer* instagram* tiktok* viral* garden* tourist* tourism* holiday*
      vacation* hotel* beach* resort* travellers travelers hero heroes food lottery potato* baked baking
      grate* fry fried frying oven spoon tablespoon sauce dessert* wine wines beer tasting makeup hairstyle
      selfie* backpack* honeymoon bread rye diner diners cocktail* café cafe garlic flour butter pasta
      princess* salad* camping gown ingredient* creamy cheese cheeses onion* tomato* spices soup* stew*
      grilled bbq barbecue* bake baker* cake cakes cookie* pastry pastries chocolate* pancake* pizza*
      noodle* burger* sandwich* brunch breakfast lunch dinner dinners menu menus vegan* vegetarian* calorie*
      slimming yoga pilates gym gyms spas sauna* massage* skincare lipstick* mascara perfume* fragrance*
      manicure* haircut* hairdress* stylist* gowns handbag* sneaker* jewellery jewelry catwalk supermodel*
      vogue gucci prada dior chanel royals kardashian* meghan sussex* duchess* fiancé* newlywed* romance*
      romantic tinder boyfriend* girlfriend* socialite* paparazzi youtuber* vlogger* podcaster* hashtag*
      decor interiors sofa sofas bedroom* bathroom* declutter* diy houseplant* shrub* tulip* compost*
      greenhouse* puppy puppies kitten* pet pets labrador* sightsee* campsite* caravan* glamping airbnb
      itinerar* suitcase* souvenir* tarot astrolog* crossword* quizzes jackpot* lotto`,
    weak: `star stars love dog dogs cat cats birthday* trip trips couple* destination* eat bake*
      grandmother* grandfather* gift gifts husband wife sugar cream roast* eggs dress dresses wellness
      cruise luggage dating baby son daughter delicious flavour* flavor* cosy cozy luxur* glamour* glamor*
      stylish chic mum mom dad babies toddler* christmas valentine* halloween`,
  },
  weather: {
    strong: `weather forecast* rain rains snow* thunderstorm* heatwave* temperature* frost* meteorolog*
      sunshine hail drizzle thunder* hurricane* typhoon* showers icy gale lightning monsoon* downpour*
      rainfall rainy blizzard* sleet gales gust gusts gusty tornado* cyclone* chilly humid humidity overcast
      fog foggy misty sunniest celsius fahrenheit noaa barometr* floodwater* mudslide*`,
    weak: `storm* wind winds degrees sunny cloud* flood* heat cold warm freezing thaw mist landslide*
      avalanche* warmer cooler`,
  },
  nature: {
    strong: `farmer* farming crop crops wheat corn harvest* livestock cattle pigs swine poultry vet vets
      wildlife bison* wolf wolves forest* species bird birds insect* sowing farm wild turtle* dolphin*
      sharks elephant* honey barley owl lions tigers eagles coral reef reefs rabbit* agricultur* hare
      deer farms farmland farmed rancher* ranch dairy cow cows calves sheep lamb lambs goat goats pig
      piglet* hen hens beekeep* bee bees hive hives pesticide* herbicide* tractor* orchard* vineyard*
      grower* soybean* maize rapeseed agronom* avian zoo zoos zookeeper* foxes badger* beaver* otter*
      hedgehog* squirrel* whale* tortoise* lizard* snakes crocodile* frog frogs toad toads butterfl*
      moth moths owls gull gulls swans geese goose ducks pigeon* sparrow* nests nesting hatchling*
      biodivers* ecolog* ecosystem* habitat* wetland* peat* rewild* woodland* oaks pines logging deforest*
      mushroom* wildflower* fishery fisheries salmon herring trout`,
    weak: `animal* tree trees plant plants drought* fish fishing climate emission* pollut* plastic
      seeds rivers lake lakes grain conservation* oak flowers nest pasture*`,
  },
  health: {
    strong: `patient* disease* vaccin* clinic* therap* cancer* tumour* tumor* medicine* surger* nurse*
      isotope* hospitals obesity diabetes antibiotic* flu epidemic* midwi* infection* diagnos* outbreak*
      cardiac psycholog* dental dose doses alzheimer* nhs addiction* surgeon* physician* paediatric*
      pediatric* cardiolog* oncolog* dermatolog* psychiatr* psychotherap* dentist* orthodont* pharmac*
      prescription* prescrib* dosage jabs antibod* covid* coronavirus pandemic* measles mumps polio
      malaria ebola mpox hiv tubercul* pneumonia influenza norovirus salmonella sepsis infectious bacteri*
      symptom* chemotherap* radiotherap* leukaemia leukemia melanoma hypertension cholesterol insulin
      diabet* asthma allerg* arthritis osteopor* dementia parkinson* epilep* migraine* adhd autism autistic
      overdose* opioid* vaping vitamin* obese pregnan* childbirth newborn* ivf fertility infertil* menopaus*
      contracept* transplant* biopsy mri ultrasound ventilator* icu hospice* immunis* immuniz* immunolog*`,
    weak: `hospital* doctor* health* virus* medical scan scans treatment* treated sick chronic pain sleep
      blood brain skin bones mental illness* carer* immune stroke anxiety depression wellbeing lung liver
      kidney*`,
  },
  science: {
    strong: `archaeolog* astronom* geolog* planet* telescope* fossil* genome* biolog* physicist* scientist*
      physics spacecraft nasa orbit* genes protein proteins evolution excavat* particle particles lunar
      meteor* tomb tombs chatbot* algorithm* eclipse* astronaut* cosmonaut* rover rovers lander* asteroid*
      comet comets galaxy galaxies supernova* exoplanet* aurora* cosmolog* astrophys* quantum cern neutrino*
      photon* genetic* dna rna crispr enzyme* neurosci* neuron* evolutionary darwin* dinosaur* mammoth*
      neanderthal* paleontolog* palaeontolog* anthropolog* mummy mummies pharaoh* hieroglyph* neolithic
      volcan* seismic seismolog* oceanograph* glaciolog* chemist* biochem* nanotech* graphene mathematic*
      robotics spacex esa starship`,
    weak: `scientific experiment* laborator* researchers study lab labs isotopes discover* theory theories
      moon mars computer computers journal prototype* software simulation* sciences hypothes* martian
      computing`,
  },
  history: {
    strong: `anniversar* commemorat* monument* memorial* medieval hiroshima nagasaki centuries century
      archives archival nazi nazis stalin* lenin* ancient historic castle castles archivist* statue*
      colonial historian* antiquit* manuscript* dynast* pharaonic viking* crusad* victorian* edwardian
      tudor* renaissance baroque napoleon* hitler* holocaust auschwitz gestapo wehrmacht ghetto* bolshevi*
      tsar* bicentenar* centenar* cenotaph* wreath* plaque* normandy interwar prewar
      colonialis* slavery reenact* genealog* ancestor* ancestr* exhum* mausoleum*`,
    weak: `histor* soviet heritage veteran* memories emperor* decades empire era legacy roman romans
      restored restoration relics`,
  },
})
