import { nationals } from './nationals.ts'
import type { SpeechRules } from '#text/languages/language.ts'
import { speechVerbs } from './speech-verbs.ts'

/** How the Polish press reports speech; the conventions were counted over 171 quotations in 30 outlets. */
export const speechRules: SpeechRules = {
  verbs: speechVerbs,
  needsNoun:
    /^(?:zwrac|zwróci|chci|dziwi|zdziwi|denerw|zdenerw|złoś|obur|obrusz|zastanawia|iryt|zżyma|żali|skarż|rozkłada|rozłoży|kręci|wzrusz|kiwa|macha|machn|uśmiech|broni|zaśmia|roześmia|zreflekt|pożali|poskarży|zwierzy|zarzek|odgraż|usprawiedliwi)/u,
  verbNoun: /^(?:uwagę|wiedzieć|się|ręce|ręką|głową|ramionami)$/u,
  negations: new Set(['nie']),
  reflexive: new Set(['się']),
  verbForm: /^\p{Ll}{2,}(?:(?<feminine>(?<=ł)a)|[aiye]|(?<masculine>(?<=[aiyąu])ł))$/u,
  instrument: /^\p{Ll}{2,}(?:ą|em|ami)$/u,
  fillers: new Set(
    `nam mi nas on ona mu jej im się też także również jednak tak jak nie krótko dalej potem następnie wczoraj dziś dzisiaj jeszcze
    i a z kolei zaś natomiast przy tym tymczasem uwagę wątpliwości że już teraz wprost stanowczo otwarcie właśnie bez wprost ogródek ponadto
    rano wieczorem później wcześniej obrazowo po chwili sam sama to tę je sprawę sytuację tego temu się
    dziennikarzom mediom reporterom posłom senatorom radnym zebranym słuchaczom widzom naszej naszemu`.split(
      /\s+/u,
    ),
  ),
  adverb: /(?:[^aeiouyąęó]o|[nśwzlc]ie|sze)$/u,
  prepositions: new Set(
    'w we na do dla po podczas przed przy z ze u o od za pod wobec przez w ramach zapytany zapytana pytany pytana cytowany cytowana proszony proszona odnosząc dodając komentując pytając mając odpowiadając wskazując'.split(
      ' ',
    ),
  ),
  host: /(?:^|[\s(])(?:w\s+(?:rozmowie|wywiadzie|programie|studiu|podcaście|audycji)|na\s+antenie|na\s+łamach|rozmow[ać]\S*|rozmówc\S+|gość|gościni\S*|gościem|gościa|reporter\S+|dziennikarz\S+|u|dla|cytowan\S+|pytan\S+|zapytan\S+|przez|prowadząc\S+|z|ze)\s/iu,
  medium:
    /^(?:\p{Lu}\p{L}*owi|PAP|IAR|WP|Business|Gazecie|Radiu|Telewizji|ZET|FM|Eska|Wirtualnej|Polsce|Interii|Wyborczej|Rzeczpospolitej|Rz|DGP|TVN\d*|TVP|RMF|Polsat|News|Biełsatowi|OKO|[\p{L}\d-]+\.(?:pl|com|info|press|eu))$/u,
  mediumNoun:
    /^(?:portalowi|serwisowi|dziennikowi|tygodnikowi|magazynowi|agencji|gazecie|stacji|telewizji|rozgłośni|redakcji|radiu|reporterowi|reporterce|dziennikarzowi|dziennikarce|korespondentowi|korespondentce)$/u,
  asking: /^(?:(?:do|za|s)?pyt|docieka)/u,
  replying: /^(?:odpar|odrzek|odpowi|zripost|ripost|replik|skontr|kontr|zareag|odgryz|oponu|zaopon|polemiz)/u,
  heard: /^usłysza(?:ła?|eli|ły)$/u,
  adding: /^(?:doda|dorzuc|dopowi|kontynu|uzupełni|uzupełnia|kończ|zakończ|ciągn)/u,
  asked:
    /(?:^|[\s(])(?:(?:za|s)?pyta[łl]\S+|(?:za|s)?pytano|poprosi\S+|poproszono|pytam\S*|rozmawia\S+|rozmowa|rozmowie|rozmowy|pytani\S+|zwróci\S+\s+się|skontaktowa\S+|gościem|gościł\S*|komentarz\S*|opini\S+|prosimy|odwiedzi\S+|spotka\S+|spotyka\S*|zastaj\S+|zastali\S+|dzwoni\S+|zadzwoni\S+|dotarli\S+)(?=[\s,.:;?]|$)/iu,
  persons: new Map([
    ['mężczyzna', 'masculine'],
    ['kobieta', 'feminine'],
  ]),
  nationals,
  interlocutors: new Map([
    ...'rozmówca rozmówcy interlokutor interlokutora'.split(' ').map((word) => [word, 'masculine'] as const),
    ...'rozmówczyni gościni'.split(' ').map((word) => [word, 'feminine'] as const),
    ...'gość gościa'.split(' ').map((word) => [word, null] as const),
  ]),
  aged: /^\d{1,3}-lat(?:(?<feminine>ka)|(?<masculine>ek))$/u,
  thus: /^(?:tak|w\s+ten\s+sposób|(?:takimi|tymi)\s+słowami)\s/u,
  notReflexive:
    /^(?:zacz|zakończ|kończy|rozpocz|ciągn|rozwij|przekaz|zapowiad|przedstaw|pisz|pisał|pisan|mówi|ogłasz|podaj)/u,
  anaphors: new Map([
    ...'rozmówca interlokutor ekspert specjalista badacz naukowiec nasz on'
      .split(' ')
      .map((word) => [word, 'masculine'] as const),
    ...'rozmówczyni gościni ekspertka specjalistka badaczka nasza ona'
      .split(' ')
      .map((word) => [word, 'feminine'] as const),
    ...'gość polityk'.split(' ').map((word) => [word, null] as const),
  ]),
  inReply: /(?:^|\s)w\s+odpowiedzi(?=[\s,.]|$)/iu,
  nameless:
    /(?:^|\s)(?:anonim\S*|jedn(?:ego|ej)\s+z|z\s+(?:otoczenia|kierownictwa|kręgów|najbliższych)|zbliżon[yaie]\S*|pragnąc[yaie]\S*|nie\s+chc[eą]\S*\s+(?:podać|ujawni)|prosząc[aey]?\s+o|zastrzegając[aey]?|(?:jeg|je)[oj]\s+nazwiska)(?=[\s,.]|$)/iu,
  confided: /,\s+z\s+któr(?:ym|ą)\s+rozmawia/u,
  source: new Set(['od']),
  somebody: new Set(
    'jeden jedna ktoś któryś któraś inny inna kolejny kolejna drugi druga pewien pewna starsza starszy młoda młody'.split(
      ' ',
    ),
  ),
  that: /(?:^|[\s,])(?:że|iż|żeby)\s/u,
  and: /^(?:i|oraz|a także)\s/u,
  own: /^\s(?:we?|na|z)\s(?:jego|jej)\s/u,
  holder:
    /^(zdaniem|według|w\s+(?:ocenie|opinii)|jak\s+(?:twierdzi|podkreśla|podkreślił[a]?|mówi|zaznacza|zaznaczył[a]?|ocenia|ocenił[a]?|wskazuje|wskazał[a]?|zauważa|zauważył[a]?|tłumaczy|wyjaśnia|wyjaśnił[a]?|przypomina|przypomniał[a]?|dodaje|dodał[a]?|przekonuje|stwierdził[a]?|powiedział[a]?|prognozuje|przewiduje|podawał[a]?|podał[a]?|podaje))\s/iu,
  holderWords: new Set(['zdaniem', 'według']),
  works:
    /^(?:gr(?:a|ę|y|ze)$|(?:serial|film|książ|program|audycj|podcast|dzienni|tygodni|miesięczni|portal|magazyn|spektakl|piosen|utw|album|płyt|powieś|wiersz|wystaw|festiwal|operacj|kampani|akcj|akci|hasł|tytu|pod nazw|grup|czasopi|gaze|cykl|ustaw|projek|raport|rozgłośn|telewizj|radi|stacj|okręt|promi|ćwicze|zespo|fundusz|nagrod|oper|dramat|esej|artykuł|reporta|marszu?|parti|ruch|klub|hotel|restaurac|kin|teatr|fundacj|stowarzysz|spół|firm|system|rakiet|dron|czołg|pocisk)\p{Ll}{0,6}$)/iu,
  documents: /(?:^|\s)(?:wynika|czytamy\s+(?:w|na)|napisano|głosi|zapisano|brzmi)(?:\s|,|$)/iu,
  address: /(?:^|\s)(?:pan|pani|pana|panu|panią|panie|państwo)(?=[\s,?.!]|$)/iu,
}
