import type { Gender, RoleKind, RoleWord } from '#text/languages/language.ts'

/** What stands behind a rank and is, alone, another word. */
const suffixes = /^(?:broni|dyw|rez|sztab|szt|st)$/u

/** Short titles before names, without their dot. */
const titles: Readonly<Partial<Record<RoleKind, string>>> = {
  academic: 'prof dr hab doc mgr inż med',
  military: 'gen płk ppłk mjr kpt ppor por chor kmdr adm kontradm wiceadm marsz dyw broni rez plut szer rtm',
  service: 'insp nadinsp podinsp kom nadkom podkom asp sierż bryg nadbryg kpr mł st sztab szt ogn post',
  clergy: 'ks abp bp kard',
  politician: 'min wicemin sen',
  office: 'sędz prok',
  media: 'red',
  private: 'mec dh',
}

/*
 * Role nouns in the nominative. A second part after "/" is the stem of the other cases where it is not regular;
 * feminine nouns stand beside masculine ones.
 */
const nouns: Readonly<Partial<Record<RoleKind, string>>> = {
  expert: `turkolog turkolożka chemiczka bałkanista bałkanistka iranista arabista arabistka germanista geopolityk afrykanista logistyk
    hydrogeolog kardiolog kardiolożka onkolog onkolożka pediatra toksykolog botanik zoolog ornitolog energetyczka etyczka rusycysta rusycystka
    technolog analityk analityczka ekspert ekspertka specjalista specjalistka politolog politolożka socjolog socjolożka ekonomista
    ekonomistka historyk historyczka badacz badaczka naukowiec naukowczyni prawnik prawniczka konstytucjonalista konstytucjonalistka
    sowietolog rosjoznawca białorutenista ukrainista wschodoznawca amerykanista sinolog orientalista medioznawca medioznawczyni klimatolog klimatolożka meteorolog synoptyk
    synoptyczka hydrolog hydrolożka epidemiolog epidemiolożka wirusolog wirusolożka lekarz lekarka psycholog psycholożka psychiatra antropolog
    antropolożka filozof filozofka etyk demograf demografka geolog geolożka fizyk fizyczka chemik biolog biolożka ekolog ekolożka leśnik przyrodnik strateg
    wykładowca wykładowczyni adiunkt adiunktka kryminolog kryminolożka seismolog sejsmolog wulkanolog energetyk
    językoznawca językoznawczyni literaturoznawca kulturoznawca religioznawca teolog filolog informatyk cyberekspert astronom archeolog archeolożka wojskoznawca finansista sinolożka karnista karnistka cywilista cywilistka penalista penalistka administratywista europeista europeistka kryptolog militarysta demografka glacjolog
    oceanolog oceanografka oceanograf sejsmolożka hydrolog agronom agronomka ichtiolog ichtiolożka żywieniowiec metodolog futurolog futurolożka statystyk statystyczka konstytucjonalistka rosjoznawczyni geopolityczka ukrainistka turkolożka hydrogeolożka toksykolożka klimatolożka politykolog
    kryminolożka sejsmolożka amerykanistka orientalistka finansistka egiptolog filolożka teolożka onkolożka kartograf kartografka cyberekspertka prognosta prognostka strateżka
    dietetyk dietetyczka biegły biegła kryminalistyk kryminalistyczka pulmonolog alergolog alergolożka chirurg ortopeda ginekolog ginekolożka neurolog neurolożka
    weterynarz weterynarka radca notariusz notariuszka audytor audytorka dendrolog dendrolożka entomolog mykolog ichtiolog urbanista urbanistka architekt architektka
    genetyk genetyczka immunolog immunolożka pediatrka anestezjolog farmaceuta farmaceutka logopeda seksuolog seksuolożka terapeuta terapeutka pedagog pedagożka
    kulturoznawczyni literaturoznawczyni medioznawca prasoznawca orientalista hungarysta hungarystka bohemista litwinista skandynawista rumunista kaukazolog kaukazolożka
    kosmolog paleontolog archiwista archiwistka muzealnik bibliotekarka kartograf kryptograf hydrograf limnolog oceanolożka dydaktyk prakseolog
    herpetolog herpetolożka speleolog hipolog kynolog behawiorysta behawiorystka fizjolog fizjolożka mikrobiolog mikrobiolożka radiolog urolog okulista okulistka
    dermatolog dermatolożka endokrynolog hematolog nefrolog reumatolog gastrolog laryngolog stomatolog stomatolożka patolog patomorfolog diabetolog geriatra
    neurochirurg kardiochirurg transplantolog psychoonkolog suicydolog kulturolog muzykolog muzykolożka filmoznawca filmoznawczyni teatrolog etnolog etnolożka
    etnograf etnografka japonista koreanista indolog gleboznawca hydrobiolog teriolog geofizyk geomorfolog mineralog petrolog dendrochronolog astrofizyk astrofizyczka
    planetolog ordynator ordynatorka matematyk matematyczka geograf geografka
    radczyni krytyk krytyczka makroekonomista makroekonomistka niemcoznawca niemcoznawczyni kremlinolog kremlinolożka białorutenistka bałtysta iberysta latynoamerykanista latynoamerykanistka afrykanistka japonistka hebraista hebraistka aktuariusz rzeczoznawca rzeczoznawczyni profiler profilerka psychotraumatolog psychoterapeuta psychoterapeutka fizjoterapeuta fizjoterapeutka internista internistka neonatolog hepatolog kardiochirurżka wakcynolog wakcynolożka neurobiolog neurobiolożka biofizyk biofizyczka biotechnolog biotechnolożka arborysta arborystka ornitolożka zoolożka botaniczka entomolożka paleontolożka etolog etolożka chronobiolog chronobiolożka religioznawczyni hydrotechnik elektroenergetyk agroekonomista agroekonomistka mykolożka pulmonolożka hepatolożka`,
  academic: 'profesor profesorka doktor doktorka docent akademik',
  military: `generał pułkownik podpułkownik major kapitan porucznik podporucznik admirał kontradmirał wiceadmirał komandor
    oficer żołnierz żołnierka wojskowy chorąży sierżant`,
  service:
    'inspektor podinspektor nadinspektor komisarz podkomisarz nadkomisarz aspirant policjant policjantka strażak strażaczka brygadier ratownik ratowniczka',
  clergy:
    'ksiądz/księdz kapelan biskup arcybiskup kardynał metropolita duchowny proboszcz zakonnik patriarcha imam rabin papież',
  head: `dyrektor dyrektorka wicedyrektor wicedyrektorka szef szefowa wiceszef wiceszefowa prezes prezeska wiceprezes wiceprezeska kierownik kierowniczka naczelnik
    naczelniczka koordynator koordynatorka rektor rektorka prorektor dziekan prodziekan sekretarz doradca doradczyni przewodniczący przewodnicząca
    wiceprzewodniczący wiceprzewodnicząca członek członkini przedstawiciel przedstawicielka zastępca zastępczyni lider liderka założyciel założycielka
    współzałożyciel współzałożycielka inżynier`,
  office: `dowódca dowódczyni komendant komendantka sołtys sołtyska rzecznik rzeczniczka ambasador ambasadorka wiceambasador konsul sędzia prokurator prokuratorka pełnomocnik pełnomocniczka
    komisarka wojewoda wicewojewoda wójt burmistrz burmistrzyni starosta wicestarosta dyplomata dyplomatka urzędnik urzędniczka negocjator negocjatorka attaché gubernator mer
    kanclerz ombudsman kurator komisarz-generalny nadleśniczy
    skarbnik skarbniczka wiceburmistrz wicewójt wysłannik wysłanniczka oskarżyciel oskarżycielka konserwator konserwatorka strażnik strażniczka lustrator rewident`,
  politician: `prezydent prezydentka wiceprezydent wiceprezydentka premier premierka wicepremier wicepremierka minister/ministr ministra ministerka wiceminister/wiceministr wiceministra
    wiceministerka poseł/posł posłanka europoseł/europosł europosłanka eurodeputowany eurodeputowana senator senatorka marszałek marszałkini wicemarszałek wicemarszałkini polityk
    polityczka radny radna deputowany deputowana kongresmen eksminister eksprezydent ekspremier europarlamentarzysta europarlamentarzystka parlamentarzysta parlamentarzystka opozycjonista opozycjonistka dyktator przywódca przywódczyni kandydat kandydatka
    król królowa samorządowiec`,
  media: `publicysta publicystka komentator komentatorka dziennikarz dziennikarka redaktor redaktorka reporter reporterka korespondent korespondentka
    prowadzący prowadząca bloger blogerka`,
  witness: `mieszkaniec mieszkanka świadek kierowca kierowczyni sąsiad sąsiadka uczestnik uczestniczka rodzic przyjaciel przyjaciółka brat siostra żona mąż/męż
    syn córka matka ojciec emeryt emerytka pasażer pasażerka przechodzień babcia dziadek wnuk wnuczka ciotka ciocia wujek kuzyn kuzynka narzeczony narzeczona
    kolega koleżanka lokator lokatorka turysta turystka pacjent pacjentka uczeń uczennica grzybiarz spacerowicz spacerowiczka internauta internautka poszkodowany poszkodowana
    ocalały ocalała uchodźca uchodźczyni więzień więźniarka klient klientka kupujący kupująca najemca najemczyni rencista rencistka`,
  private: `adwokat adwokatka mecenas pisarz pisarka
    aktor aktorka reżyser reżyserka trener trenerka zawodnik zawodniczka piłkarz piłkarka rolnik rolniczka nauczyciel nauczycielka przedsiębiorca
    przedsiębiorczyni właściciel właścicielka pracownik pracownica działacz działaczka aktywista aktywistka
    wolontariusz wolontariuszka organizator organizatorka student studentka leśniczy muzyk wokalista wokalistka
    piosenkarz piosenkarka autor autorka współautor współautorka gospodarz gospodyni przewodnik przewodniczka pielęgniarz pielęgniarka pilot pilotka podróżnik górnik menedżer menedżerka biznesmen
    weteran weteranka współpracownik współpracowniczka partner partnerka harcerz obrończyni obrońca
    związkowiec/związkowc związkowczyni hodowca hodowczyni sadownik ogrodnik rybak wędkarz myśliwy przewoźnik taksówkarz kupiec sprzedawca sprzedawczyni kasjerka
    fryzjer fryzjerka kucharz kucharka restaurator restauratorka hotelarz deweloper deweloperka inwestor inwestorka influencer influencerka youtuber youtuberka kibic
    mistrz mistrzyni olimpijczyk olimpijka biegacz biegaczka skoczek pływak pływaczka kolarz kolarka siatkarz siatkarka koszykarz koszykarka bramkarz bramkarka
    napastnik napastniczka pomocnik pomocniczka skrzydłowy skrzydłowa rozgrywający rozgrywająca tenisista tenisistka żużlowiec bokser bokserka lekkoatleta lekkoatletka szkoleniowiec szkoleniowczyni sportowiec sportsmenka piłkarka selekcjoner selekcjonerka położna wychowawca wychowawczyni katecheta katechetka lektor lektorka rzemieślnik stolarz dekarz hydraulik elektryk mechanik
    skipper żeglarz żeglarka himalaista himalaistka alpinista alpinistka fotograf fotografka malarz malarka rzeźbiarz rzeźbiarka poeta poetka raper raperka
    streamer streamerka gitarzysta skrzypek pianista pianistka kompozytor kompozytorka scenarzysta scenarzystka producent producentka celebrytka gwiazda modelka
    opiekun opiekunka asystent asystentka księgowy księgowa sekretarka recepcjonistka programista programistka grafik leśniczyna`,
}

/** Offices that one person holds, by their letters. */
const offices = 'RPO RPD'

/** What a general word for a speaker may mean. */
export const roleAliases: ReadonlyMap<string, readonly RoleKind[]> = new Map([
  ['ekspert', ['expert']],
  ['ekspertka', ['expert']],
  ['specjalista', ['expert']],
  ['specjalistka', ['expert']],
  ['badacz', ['expert', 'academic']],
  ['badaczka', ['expert', 'academic']],
  ['naukowiec', ['academic']],
  ['naukowczyni', ['academic']],
  ['profesor', ['academic']],
  ['profesorka', ['academic']],
  ['doktor', ['academic']],
  ['wykładowca', ['academic']],
  ['wykładowczyni', ['academic']],
  ['generał', ['military']],
  ['pułkownik', ['military']],
  ['podpułkownik', ['military']],
  ['komandor', ['military']],
  ['admirał', ['military']],
  ['wojskowy', ['military']],
  ['oficer', ['military', 'service']],
  ['policjant', ['service']],
  ['policjantka', ['service']],
  ['strażak', ['service']],
  ['duchowny', ['clergy']],
  ['ksiądz', ['clergy']],
  ['hierarcha', ['clergy']],
  ['biskup', ['clergy']],
  ['arcybiskup', ['clergy']],
  ['metropolita', ['clergy']],
  ['analityk', ['expert']],
  ['analityczka', ['expert']],
  ['polityk', ['politician']],
  ['samorządowiec', ['politician', 'office']],
  ['samorządowczyni', ['politician', 'office']],
  ['polityczka', ['politician']],
  ['parlamentarzysta', ['politician']],
  ['parlamentarzystka', ['politician']],
])

/** Every form of every role word, in lower case, titles without their dot. */
export const roleWords: ReadonlyMap<string, RoleWord> = buildRoleWords()

function buildRoleWords(): ReadonlyMap<string, RoleWord> {
  const table = new Map<string, RoleWord>()
  for (const [kind, list] of entriesOf(nouns)) for (const noun of list) addNoun(table, noun, kind)
  for (const lemma of offices.split(' ')) table.set(lemma.toLowerCase(), officeOf(lemma))
  for (const [kind, list] of entriesOf(titles)) for (const title of list) addTitle(table, title, kind)
  return table
}

function entriesOf(
  table: Readonly<Partial<Record<RoleKind, string>>>,
): readonly (readonly [RoleKind, readonly string[]])[] {
  const kinds: readonly RoleKind[] = [
    'expert',
    'head',
    'office',
    'politician',
    'media',
    'witness',
    'private',
    'academic',
    'military',
    'service',
    'clergy',
  ]
  return kinds.map((kind) => [kind, (table[kind] ?? '').split(/\s+/u).filter((word) => word !== '')])
}

function officeOf(lemma: string): RoleWord {
  return { lemma, kind: 'office', gender: null, isNominative: true, isTitle: false, isSuffix: false }
}

function addTitle(table: Map<string, RoleWord>, title: string, kind: RoleKind): void {
  const lemma = title === 'dr' || title === 'mgr' ? title : `${title}.`
  const word = {
    lemma,
    kind,
    gender: null,
    isTitle: true,
    isSuffix: suffixes.test(title),
    isNominative: true,
  }
  table.set(title, word)
  for (const ending of ['a', 'owi', 'em']) {
    if (/^(?:dr|płk|mjr|mgr|ppłk)$/u.test(title)) table.set(title + ending, { ...word, isNominative: false })
  }
}

function addNoun(table: Map<string, RoleWord>, noun: string, kind: RoleKind): void {
  const [lemma = '', stem = ''] = noun.split('/')
  const gender = genderOf(lemma)
  const word = {
    lemma,
    kind,
    gender: gender === 'masculine' && mayBeWoman(lemma) ? null : gender,
    isTitle: false,
    isSuffix: false,
  }
  for (const form of obliqueForms(lemma, stem)) {
    if (!table.has(form)) table.set(form, { ...word, gender, isNominative: false })
  }
  table.set(lemma, { ...word, isNominative: true })
}

/** Titles that women bear unchanged: "minister Anna Lis", "profesor Ewa Maj". */
function mayBeWoman(lemma: string): boolean {
  return /^(?:profesor|doktor|docent|minister|wiceminister|premier|wicepremier|prezydent|poseł|senator|ambasador|konsul|generał|pułkownik|major|kapitan|dyrektor|prezes|wiceprezes|wiceprezydent|wiceburmistrz|redaktor|mecenas|sędzia|prokurator|inspektor|komisarz|aspirant|rzecznik|wojewoda|inżynier|adiunkt|rektor|marszałek|sekretarz|świadek|radny|strażak|burmistrz|wójt|starosta|członek|polityk|naukowiec|pilot|oficer|dowódca|komendant|żołnierz|kierownik|koordynator|wojskowy|współautor|autor|psycholog|socjolog|lekarz|prezydent|brygadier|kurator|analityk|ekspert|historyk|chirurg|\p{L}+olog)$/u.test(
    lemma,
  )
}

function genderOf(lemma: string): Gender {
  if (
    /(?:ista|ysta|ata|eta|ita|ca|nta|iatra|archa|auta|peda|kolega|riota|euta|osta|sędzia|wojewoda|strateg)$/u.test(
      lemma,
    ) &&
    !lemma.endsWith('nica')
  )
    return 'masculine'
  return /(?:a|yni|ini)$/u.test(lemma) ? 'feminine' : 'masculine'
}

/** The forms of a noun of this sort beside its nominative; `stem` is that of the other cases where it is not regular. */
export function obliqueForms(lemma: string, stem: string): readonly string[] {
  if (stem !== '') return ['a', 'owi', 'em', 'ie', 'u', 'ze'].map((ending) => stem + ending)
  if (/(?:szefowa|królowa|ąca|[nd]na|wana)$/u.test(lemma))
    return ['ej', 'ą'].map((ending) => lemma.slice(0, -1) + ending)
  if (/(?:ący|ny|czy|ży|owy|ły)$/u.test(lemma))
    return ['ego', 'emu', 'm'].map((ending) => lemma.slice(0, ending === 'm' ? undefined : -1) + ending)
  if (/[yi]ni$/u.test(lemma)) return [`${lemma}ę`, `${lemma}ą`]
  if (lemma.endsWith('a')) return formsInA(lemma.slice(0, -1))
  return formsInConsonant(lemma)
}

function formsInA(stem: string): readonly string[] {
  if (stem.endsWith('k')) return [`${stem}i`, `${stem.slice(0, -1)}ce`, `${stem}ę`, `${stem}ą`]
  const soft = stem.endsWith('st')
    ? `${stem.slice(0, -2)}ście`
    : stem.replace(/t$/u, 'cie').replace(/d$/u, 'dzie').replace(/r$/u, 'rze')
  return [
    `${stem}y`,
    stem.endsWith('c') ? `${stem}y` : soft,
    `${stem}ę`,
    `${stem}ą`,
    stem.endsWith('i') ? `${stem}ego` : `${stem}y`,
  ]
}

function formsInConsonant(lemma: string): readonly string[] {
  const stem = lemma
    .replace(/niec$/u, 'ńc')
    .replace(/ie([ck])$/u, '$1')
    .replace(/ek$/u, 'k')
    .replace(/ec$/u, 'c')
  const instrumental = /[kg]$/u.test(stem) ? `${stem}iem` : `${stem}em`
  return [`${stem}a`, `${stem}owi`, instrumental, `${stem}u`, locativeOf(stem)]
}

function locativeOf(stem: string): string {
  const soft: readonly (readonly [RegExp, string])[] = [
    [/rt$/u, 'rcie'],
    [/t$/u, 'cie'],
    [/d$/u, 'dzie'],
    [/r$/u, 'rze'],
    [/ł$/u, 'le'],
    [/([nfmpbwsz])$/u, '$1ie'],
  ]
  const found = soft.find(([ending]) => ending.test(stem))
  return found === undefined ? `${stem}u` : stem.replace(found[0], found[1])
}
