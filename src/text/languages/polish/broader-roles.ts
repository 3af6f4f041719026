/**
 * What the press calls somebody in the next sentence, to the roles under which it presented them: a doctor's specialty, a
 * sportsman's discipline, another word for the same trade. Beginnings of lemmas.
 */
const rows: readonly (readonly [string, string])[] = [
  [
    'lekarz lekarka medyk doktor',
    `pediatr ortoped chirurg kardiochirurg neurochirurg psychiatr ginekolog neurolog kardiolog onkolog pulmonolog alergolog anestezjolog epidemiolog
    wirusolog immunolog dermatolog endokrynolog hematolog nefrolog reumatolog gastro laryngolog stomatolog dentyst patolog patomorfolog diabetolog geriatr okulist
    urolog radiolog internist neonatolog transplantolog toksykolog ordynator specjalist`,
  ],
  ['trener trenerka szkoleniowiec selekcjoner selekcjonerka', 'trener szkoleniow selekcjoner'],
  [
    'zawodnik zawodniczka sportowiec sportsmenka',
    `skoczek skoczk piłkar bramkar biegacz pływa kolar siatkar koszykar tenisist mistrz olimpij żużlo bokser lekkoatlet żegla napastni pomocni wioślar zapaśni
    alpejczy snowboard panczenist łyżwiar narcia`,
  ],
  ['piłkarz piłkarka', 'bramkar napastni pomocni zawodni'],
  [
    'prawnik prawniczka',
    'adwokat mec radc karnist cywilist penalist konstytucjonalist administratywist notariusz',
  ],
  ['mecenas adwokat adwokatka', 'adwokat mec obroń'],
  ['aktywista aktywistka działacz działaczka społecznik społeczniczka', 'aktywist działacz społeczni obroń'],
  ['obrońca obrończyni', 'działacz aktywist adwokat mec'],
  ['dyplomata dyplomatka', 'ambasador wiceambasador konsul attaché'],
  ['przedsiębiorca przedsiębiorczyni biznesmen', 'właściciel deweloper biznesmen'],
  [
    'artysta artystka',
    'aktor wokalist muzyk malar rzeźbiar raper piosenkar skrzyp pianist gitarzyst kompozytor',
  ],
  ['muzyk', 'wokalist piosenkar skrzyp pianist gitarzyst kompozytor raper'],
  ['meteorolog synoptyk synoptyczka', 'meteorolog synopty klimatolog'],
  ['rolnik rolniczka gospodarz gospodyni', 'rolni hodowc sadowni'],
]

/** Trades of people whom the press of their field presents by name alone: sport and the arts. */
export const fame =
  /^(?:skocz|piłkar|bramkar|biegacz|pływa|kolar|siatkar|koszykar|tenisist|mistrz|olimpij|żużlo|bokser|lekkoatlet|żegla|napastni|pomocni|skrzydłow|rozgrywając|wioślar|zapaśni|alpej|snowboard|panczenist|łyżwia|narcia|kierowca|zawodni|sportow|sportsm|trener|szkoleniow|selekcjoner|aktor|reżyser|wokalist|muzyk|piosenkar|raper|pianist|gitarzyst|skrzyp|kompozytor|pisar|poet|malar|himalaist|alpinist)/u

/** Each of those words, in lower case, to what the lemma of the role begins with. */
export const broaderRoles: ReadonlyMap<string, RegExp> = new Map(
  rows.flatMap(([words, beginnings]) => {
    const pattern = new RegExp(`^(?:${beginnings.trim().split(/\s+/u).join('|')})`, 'u')
    return words.split(' ').map((word) => [word, pattern] as const)
  }),
)
