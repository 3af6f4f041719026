import { readRubricWords } from '#text/rubric/rubric-words.ts'

/** The words by which English news tells its pages apart; see the Polish list. */
export const englishRubrics = readRubricWords('en', {
  politics: {
    strong: `parliament* lawmaker* coalition* election* electoral referend* legislat* impeach* congress* ballot*
      decree* succession`,
    weak: `government* president presidential prime minister ministers ministry cabinet opposition senat* vote
      votes voted voting bill party parties candidate* constitution* chancellor* authorities politic*
      ruling bills`,
  },
  diplomacy: {
    strong: `diploma* negotiat* sanction* ratif* signator* alliance* nato un osce eu envoy* ceasefire* truce*
      armistice* peace provocation* sovereign* disarm* proliferation* nonproliferation iaea kremlin*
      geopolit* annex* summit* embargo* unsc normalis* normaliz* demarcat*`,
    weak: `treaty treaties accord accords pact talks delegation* ambassador* embass* consul* mediat* foreign
      guarantee* states leaders bilateral deal moscow washington beijing tehran kyiv brussels putin
      lukashenko zelensk* trump macron russia russian ukrain* iran* china chinese korea* pyongyang visit*
      proposal* obligation* convention* withdraw* draft armenia* azerbaijan* sudan* serbia* kosovo*
      pakistan* saudi* seoul taiwan* cambodia* thai* syria* lebanon* israel* gaza lithuania* latvia*
      estonia* moldova* vilnius* minsk* monitors observers asean turkey turkish greece greek`,
  },
  defence: {
    strong: `army armies military troop* soldier* missile* drone* warplane* airspace battalion* brigade*
      artillery ammunition weapon* armed arms invasion* invade* offensive* aggress* shelling warhead*
      deterren* deploy* iskander* oreshnik* spy spies espionage sabotage* hybrid* airborne navy naval
      general generals pentagon defence defense torpedo* submarine* bomber* icbm* ballistic mercenar*
      paramilitar* conscript* reservist* landmine* frontline* howitzer* fighter jets saboteur*`,
    weak: `war wars border* crossing* smuggl* balloon* tunnel* helicopter* airfield* airbase* base bases
      exercise* drill* tank tanks radar* satellite* security migrant* attack* threat* intelligence strike
      strikes nuclear centrifuge* uranium enrich* frontier fighters silos silo jet mines patrol* spying
      uniformed wagner shelter shelters`,
  },
  rights: {
    strong: `dissident* repress* crackdown* regime* exile* persecut* tortur* censor* dictat* extremis* asylum*
      refugee* viasna kgb tsikhanouskaya solitary cell dissent amnesty junta`,
    weak: `prisoner* prison jail* jailed sentenced penal colony detain* detention freed released protest*
      activist* journalis* rights freedom* deport* opposition custody inmate* convict* verdict`,
  },
  economy: {
    strong: `shares exporter* exports inflation gdp consortium* tender* investor* refiner* contract* stocks
      commodit* futures bank banks banking manufactur* turbines shareholder* startup* takeover* merger*
      dividend* revenue* cryptocurrenc* bitcoin retailers carmaker* miner miners battery batteries`,
    weak: `economy economic economist* trade tariff* market* price* company companies firm firms oil gas fuel
      energy billion million percent budget* tax taxes import* transit* freight* hauli* investment*
      profit* reactor* rates venture forecast deal`,
  },
  consumer: {
    strong: `mortgage* rent rents tenant* landlord* pension* salary salaries wages payroll employer* shopper*
      consumer* refund* renter*`,
    weak: `loan* borrow* worker* job jobs pay customer* retail* insurance housing household* buyers seller*
      unions union`,
  },
  crime: {
    strong: `burglar* robber* murder* stabb* collision* drunk* theft* thief thieves drown* rescue rescued rescuer*
      fraudster* arson* kidnap* stabbed manslaughter speeding`,
    weak: `crash* police* fire fires firefighter* injured ambulance* scam* missing gang*`,
  },
  local: {
    strong: `council* mayor* viaduct* bypass* tram trams roadworks commuter* detour* roundabout* motorway*
      railway* rail`,
    weak: `city town street* road* residents metro bridge* district* neighbourhood* traffic borough* train
      trains`,
  },
  society: {
    strong: `school* pupil* teacher* exam exams kindergarten* parish* pilgrim* catechis*`,
    weak: `student* universit* church* pope bishop* religio*`,
  },
  sport: {
    strong: `match matches football* footballer* soccer tennis volleyball basketball hockey athletics olympi* championship*
      goalkeeper* striker* midfielder* defender* coach coaches tournament* semifinal* quarterfinal* league* stadium*
      fans wta atp uefa fifa ioc nba nhl marathon* sprinter* boxer* boxing cup medal* podium squad goal goals
      wimbledon sportsm* sport sports cycling cyclist* chess grandmaster* gymnast* swimmer* wrestler* winger* loanee
      semis playoff* knockout wicket* cricket rugby golf golfer* skier* skiing biathl* referee* dynamo`,
    weak: `final finals semi quarter round player* team teams club clubs game ranking season win wins won beat beats
      victory defeat* champion* race races lineup seed seeded sweeps score scored runner* title friendly clay loan
      loaned signs sign signing scorer injury pitch transfer* fixture*`,
  },
  culture: {
    strong: `film films movie* cinema* actor* actress* theatre* theater* premiere* concert* singer* musician*
      music festival* novel* novelist* poet* poetry book books author* publisher* exhibition* painter*
      painting* sculpt* netflix oscar* eurovision* choir* ballet* opera orchestra* gamer* thriller* comic*
      museum* gallery reviewer* soloist* gig gigs orchestra dancer* rapper* comedy comedian* screenplay
      filmmaker* playwright* memoir* bestsell* documentary gaming videogame* musical`,
    weak: `artist* art arts album* award* nominated stage staging song* band bands review* tickets culture*
      series play plays studio studios game games written`,
  },
  lifestyle: {
    strong: `recipe* kitchen* chef* restaurant* cook cooking cuisine* dish dishes celebrit* wedding* bride*
      fashion* horoscope* zodiac* influencer* instagram* tiktok* viral* garden* tourist* tourism* holiday*
      vacation* hotel* beach* resort* travellers travelers hero heroes food lottery potato* baked baking
      grate* fry fried frying oven spoon tablespoon sauce dessert* wine wines beer tasting makeup
      hairstyle selfie* backpack* honeymoon bread rye diner diners cocktail* café cafe`,
    weak: `star stars love dog dogs cat cats birthday* trip trips couple* destination* eat bake* grandmother*
      grandfather* gift gifts`,
  },
  weather: {
    strong: `weather forecast* rain rains snow* thunderstorm* heatwave* temperature* frost* meteorolog* sunshine hail
      drizzle thunder* hurricane* typhoon*`,
    weak: `storm* wind winds degrees sunny cloud* flood*`,
  },
  nature: {
    strong: `farmer* farming crop crops wheat corn harvest* livestock cattle pigs swine poultry vet vets wildlife bison*
      wolf wolves forest* species bird birds insect* sowing`,
    weak: `animal* tree trees plant plants drought* fish fishing`,
  },
  health: {
    strong: `patient* disease* vaccin* clinic* therap* cancer* tumour* tumor* medicine* surger* nurse* isotope* hospitals
      obesity diabetes antibiotic* flu epidemic* midwi*`,
    weak: `hospital* doctor* health* virus* medical scan scans`,
  },
  science: {
    strong: `archaeolog* astronom* geolog* planet* telescope* fossil* genome* biolog* physicist* scientist*
      physics spacecraft nasa orbit*`,
    weak: `scientific experiment* laborator* researchers study lab labs isotopes`,
  },
  history: {
    strong: `anniversar* commemorat* monument* memorial* medieval hiroshima nagasaki centuries century archives
      archival`,
    weak: `histor* soviet heritage veteran* memories emperor* decades`,
  },
})
