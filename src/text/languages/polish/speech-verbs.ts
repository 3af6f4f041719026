import type { SpeechVerb } from '#text/languages/language.ts'

/*
 * The reporting verbs of the Polish press, by the forms that report: present singular, masculine past, and the forms
 * made from it. The list is the lexicon of a count over 171 quotations in 30 outlets; "*" marks verbs of assessment.
 */
const presentAndPast = `
  mówi/mówił* dodaje/dodawał ocenia/oceniał* uważa/uważał* stwierdza/stwierdzał* twierdzi/twierdził* podkreśla/podkreślał*
  zaznacza/zaznaczał* wskazuje/wskazywał* wyjaśnia/wyjaśniał* tłumaczy/tłumaczył* zauważa/zauważał* przyznaje/przyznawał*
  przekonuje/przekonywał* komentuje/komentował* podsumowuje/podsumowywał* zapowiada/zapowiadał informuje/informował
  przekazuje/przekazywał oświadcza/oświadczał oznajmia/oznajmiał ogłasza/ogłaszał zapewnia/zapewniał ostrzega/ostrzegał*
  przestrzega/przestrzegał* przypomina/przypominał* prognozuje/prognozował* przewiduje/przewidywał* szacuje/szacował*
  argumentuje/argumentował* konkluduje/konkludował* puentuje/puentował* kwituje/kwitował relacjonuje/relacjonował
  opowiada/opowiadał opisuje/opisywał wspomina/wspominał pisze/pisał pyta/pytał odpowiada/odpowiadał odpiera/odpierał
  rzuca/rzucał wtrąca/wtrącał wyznaje/wyznawał zdradza/zdradzał ujawnia/ujawniał wylicza/wyliczał uspokaja/uspokajał
  alarmuje/alarmował* apeluje/apelował grzmi/grzmiał ironizuje/ironizował żartuje/żartował krytykuje/krytykował
  chwali/chwalił punktuje/punktował analizuje/analizował* diagnozuje/diagnozował* doprecyzowuje/doprecyzowywał
  precyzuje/precyzował prostuje/prostował zastrzega/zastrzegał* potwierdza/potwierdzał zaprzecza/zaprzeczał
  sugeruje/sugerował* wnioskuje/wnioskował* radzi/radził doradza/doradzał odradza/odradzał zaleca/zalecał zwraca/zwracał* kontynuuje/kontynuował
  deklaruje/deklarował donosi/donosił podaje/podawał sądzi/sądził* 
  akcentuje/akcentował dopowiada/dopowiadał narzeka/narzekał woła/wołał krzyczy/krzyczał domaga/domagał 
  dopytuje/dopytywał zachęca/zachęcał wzywa/wzywał obawia/obawiał* nie-kryje/krył nie-wyklucza/wykluczał* uzupełnia/uzupełniał
  przytacza/przytaczał głosi/głosił powtarza/powtarzał ripostuje/ripostował* replikuje/replikował dorzuca/dorzucał utyskuje/utyskiwał kpi/kpił szydzi/szydził cieszy/cieszył wzdycha/wzdychał śmieje/śmiał martwi/martwił docenia/doceniał kończy/kończył* ciągnie/ciągnął zaczyna/zaczynał zarzuca/zarzucał dowodzi/dowodził* wyraża/wyrażał
  rozkłada/rozkładał kręci/kręcił wzrusza/wzruszał kiwa/kiwał macha/machał uśmiecha/uśmiechał wtóruje/wtórował sekunduje/sekundował dowcipkuje/dowcipkował grozi/groził obrazuje/obrazował* ucina/ucinał denerwuje/denerwował złości/złościł oburza/oburzał zastanawia/zastanawiał* dziwi/dziwił zżyma/zżymał
  irytuje/irytował protestuje/protestował oponuje/oponował kontruje/kontrował polemizuje/polemizował gani/ganił drwi/drwił bagatelizuje/bagatelizował studzi/studził
  rozważa/rozważał* rekomenduje/rekomendował* kalkuluje/kalkulował* zgaduje/zgadywał przypuszcza/przypuszczał* przeczuwa/przeczuwał interpretuje/interpretował*
  szepcze/szeptał mruczy/mruczał płacze/płakał łka/łkał zapowiada/zapowiadał obiecuje/obiecywał przysięga/przysięgał zwierza/zwierzał raportuje/raportował
  referuje/referował streszcza/streszczał rozwija/rozwijał obrusza/obruszał dywaguje/dywagował perswaduje/perswadował odpisuje/odpisywał docieka/dociekał dowodzi/dowodził upiera/upierał postuluje/postulował* nawołuje/nawoływał naciska/naciskał nalega/nalegał
  triumfuje/triumfował ubolewa/ubolewał żali/żalił skarży/skarżył wskazuje/wskazywał peroruje/perorował prosi/prosił dopomina/dopominał
  broni/bronił dowierza/dowierzał prorokuje/prorokował wróży/wróżył spekuluje/spekulował* zachwala/zachwalał
  podpowiada/podpowiadał wyrokuje/wyrokował* objaśnia/objaśniał* uściśla/uściślał uczula/uczulał* tonuje/tonował pociesza/pocieszał parska/parskał prycha/prychał
  mawia/mawiał marzy/marzył dziękuje/dziękował przeprasza/przepraszał gratuluje/gratulował namawia/namawiał zarzeka/zarzekał odgraża/odgrażał usprawiedliwia/usprawiedliwiał
  rozumuje/rozumował* pointuje/pointował* nadmienia/nadmieniał napomyka/napomykał rozpoczyna/rozpoczynał odpala/odpalał reasumuje/reasumował* przyrzeka/przyrzekał`

const pastOnly = `
  powiedział* dodał ocenił* stwierdził* podkreślił* zaznaczył* wskazał* wyjaśnił* wytłumaczył* zauważył* przyznał*
  przekonał skomentował* podsumował* zapowiedział poinformował przekazał oświadczył oznajmił ogłosił zapewnił ostrzegł*
  przestrzegł* przypomniał* oszacował* napisał zapytał spytał odpowiedział odparł odrzekł odparował odpisał odburknął wypalił zareagował rzucił wtrącił wyznał
  zdradził ujawnił wyliczył uspokoił zażartował skrytykował pochwalił doprecyzował sprecyzował sprostował zastrzegł*
  potwierdził zaprzeczył zasugerował* poradził doradził odradził zalecił zwrócił* zadeklarował podał dopowiedział zawołał krzyknął
  dopytał zachęcił wezwał wykluczył* wnioskował uzupełnił powtórzył zarzucił dowiódł wyraził zaapelował zagrzmiał
  przewidział* zawyrokował* spuentował skwitował opowiedział opisał wspomniał relacjonował zrelacjonował rzekł zaalarmował dorzucił zripostował zakończył zaczął
  chciał zagroził zobrazował* uciął zdenerwował obruszył oburzył zdziwił zaprotestował skontrował westchnął mruknął szepnął obiecał przysiągł zreferował streścił podsunął
  skonstatował* zdiagnozował* zinterpretował* przypuścił wyjawił zaznajomił zaoponował odpisał ustalił uznał* zażądał zaproponował zrekomendował* poprosił
  zadrwił zakpił zaszydził zironizował odnotował* spostrzegł* wycedził burknął warknął syknął jęknął wyszeptał wykrzyknął wykrzyczał
  zawtórował podchwycił spointował zaśmiał roześmiał uśmiechnął zreflektował pożalił poskarżył zwierzył
  podpowiedział objaśnił* uściślił uczulił* pocieszył parsknął prychnął podziękował przeprosił pogratulował nadmienił napomknął rozpoczął odpalił przyrzekł`

/** Verbs whose subject is the newsroom: the words are those of the one it speaks with. */
const newsroom = [
  'słyszymy',
  'usłyszeliśmy',
  'słyszę',
  'usłyszałem',
  'usłyszałam',
  'usłyszał',
  'usłyszała',
  'usłyszeli',
  'czytamy',
  'przeczytaliśmy',
]

/** Reports of nobody: what is written or told by an institution. */
const impersonal =
  'napisano podano przekazano podkreślono zapewniono poinformowano zaznaczono wyjaśniono dodano oświadczono ogłoszono wskazano stwierdzono zapowiedziano oceniono przypomniano'

/** Each reporting form to what it says of the speaker. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...listed(presentAndPast).flatMap(({ verb, isAssessment }) => {
    const [present = '', past = ''] = verb.replace('nie-', '').split('/')
    return [...presentForms(present, isAssessment), ...pastForms(past, isAssessment)]
  }),
  ...listed(pastOnly).flatMap(({ verb, isAssessment }) => pastForms(verb, isAssessment)),
  ...impersonal
    .split(' ')
    .map((form) =>
      entry(form, { gender: 'neuter', isPlural: false, isNewsroom: false, isAssessment: false }),
    ),
  ...newsroom.map((form) =>
    entry(form, { gender: null, isPlural: false, isNewsroom: true, isAssessment: true }),
  ),
])

function listed(words: string): readonly { readonly verb: string; readonly isAssessment: boolean }[] {
  const items = words.split(/\s+/u).filter((word) => word !== '')
  return items.map((word) => ({ verb: word.replace('*', ''), isAssessment: word.endsWith('*') }))
}

function presentForms(form: string, isAssessment: boolean): readonly (readonly [string, SpeechVerb])[] {
  const plural = form.replace(/uje$|je$|a$|(?:dz|s|z|l)i$|i$|y$|e$/u, presentPlural)
  return [
    entry(form, { gender: null, isPlural: false, isNewsroom: false, isAssessment }),
    entry(plural, { gender: null, isPlural: true, isNewsroom: false, isAssessment }),
  ]
}

function presentPlural(ending: string): string {
  if (ending === 'a') return 'ają'
  if (ending === 'dzi') return 'dzą'
  if (ending === 'si') return 'szą'
  if (ending === 'zi') return 'żą'
  if (ending === 'li') return 'lą'
  if (ending === 'y') return 'ą'
  return ending === 'i' ? 'ią' : `${ending.slice(0, -1)}ą`
}

function pastForms(masculine: string, isAssessment: boolean): readonly (readonly [string, SpeechVerb])[] {
  const stem = masculine
    .slice(0, -1)
    .replace(/ą$/u, 'ę')
    .replace(/ódł?$/u, 'od')
  const virile = stem.replace(/dzia$/u, 'dzie')
  const base = { isNewsroom: false, isAssessment }
  return [
    entry(masculine, { ...base, gender: 'masculine', isPlural: false }),
    entry(`${stem}ła`, { ...base, gender: 'feminine', isPlural: false }),
    entry(`${stem}ło`, { ...base, gender: 'neuter', isPlural: false }),
    entry(`${virile}li`, { ...base, gender: null, isPlural: true }),
    entry(`${stem}ły`, { ...base, gender: null, isPlural: true }),
  ]
}

function entry(form: string, verb: SpeechVerb): readonly [string, SpeechVerb] {
  return [form, verb]
}
