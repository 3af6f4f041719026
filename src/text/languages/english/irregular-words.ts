// One row a word, parted by "/": the word, then its irregular forms (the regular ones come from the dictionary).
const verbs = `
  arise arose arisen / awake awoke awoken / bear bore borne born / beat beaten / become became / begin began
  begun beginning / bend bent / bind bound / bite bit bitten / bleed bled / blow blew blown / break broke
  broken / breed bred / bring brought / broadcast / build built / burn burnt / buy bought / catch caught /
  choose chose chosen / cling clung / come came / creep crept / deal dealt / dig dug digging / draw drew
  drawn / dream dreamt / drink drank drunk / drive drove driven / eat ate eaten / fall fell fallen / feed
  fed / feel felt / fight fought / find found / flee fled / fly flew flown flies / forbid forbade forbidden
  / forecast / foresee foresaw foreseen / forget forgot forgotten / forgive forgave forgiven / freeze froze
  frozen / get got gotten / give gave given / go went gone goes / grow grew grown / hang hung / have had has
  / hear heard / hide hid hidden / hold held / keep kept / know knew known / lay laid / lead led / leave
  left / lend lent / lie lay lain lying / light lit / lose lost / make made / mean meant / meet met /
  mislead misled / mistake mistook mistaken / overcome overcame / overrun overran / overtake overtook
  overtaken / overthrow overthrew overthrown / pay paid / prove proven / rebuild rebuilt / repay repaid /
  ride rode ridden / ring rang rung / rise rose risen / run ran / say said / see saw seen / seek sought /
  sell sold / send sent / shake shook shaken / shine shone / shoot shot / show shown / shrink shrank shrunk
  / sing sang sung / sink sank sunk sunken / sit sat / sleep slept / speak spoke spoken / speed sped / spend
  spent / spill spilt / spin spun / spring sprang sprung / stand stood / steal stole stolen / stick stuck /
  strike struck stricken / swear swore sworn / sweep swept / swim swam swum / swing swung / take took taken
  / teach taught / tear tore torn / tell told / think thought / throw threw thrown / understand understood /
  undergo underwent undergone / undertake undertook undertaken / uphold upheld / wake woke woken / wear wore
  worn / weave wove woven / win won / wind wound / withdraw withdrew withdrawn / withhold withheld /
  withstand withstood / write wrote written`

const nouns = `
  analysis analyses / axis axes / basis bases / calf calves / child children / corps / crisis crises /
  criterion criteria / datum data / diagnosis diagnoses / emphasis emphases / foot feet / formula formulae /
  half halves / hypothesis hypotheses / index indices / knife knives / leaf leaves / life lives / loaf
  loaves / man men / medium media / memorandum memoranda / moratorium moratoria / mouse mice / oasis oases /
  parenthesis parentheses / person people / phenomenon phenomena / referendum referenda / self selves /
  shelf shelves / stimulus stimuli / synthesis syntheses / thesis theses / thief thieves / tooth teeth /
  ultimatum ultimata / wife wives / wolf wolves / woman women / spokesman spokesmen / spokeswoman
  spokeswomen / serviceman servicemen / gunman gunmen / congressman congressmen / chairman chairmen /
  fisherman fishermen / policeman policemen / businessman businessmen / statesman statesmen / hero heroes /
  embargo embargoes / veto vetoes / echo echoes / torpedo torpedoes / attorney attorneys`

const comparatives = `
  bad worse worst / far farther farthest further furthest / good better best / little less least / old elder
  eldest`

/** The irregular forms of an English word, by the word itself ("strike": struck, stricken; "man": men). */
export const irregularForms: ReadonlyMap<string, readonly string[]> = readRows()

/** The words of which a form is an irregular one ("struck": strike). */
export const irregularLemmas: ReadonlyMap<string, readonly string[]> = lemmasByForm()

function readRows(): ReadonlyMap<string, readonly string[]> {
  const rows = `${verbs}/${nouns}/${comparatives}`.split('/').map((row) => row.trim().split(/\s+/u))
  const forms = new Map<string, readonly string[]>()
  for (const [word = '', ...others] of rows) forms.set(word, [...(forms.get(word) ?? []), ...others])
  return forms
}

function lemmasByForm(): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Map<string, readonly string[]>()
  for (const [word, forms] of irregularForms) {
    for (const form of forms) lemmas.set(form, [...(lemmas.get(form) ?? []), word])
  }
  return lemmas
}
