import { grammaticalCases } from '#domain/grammar.ts'
import type { Paradigm } from './declension-table.ts'
import { indexRows, rowsFor } from './paradigm-rows.ts'

/*
 * Paradigms of common nouns and place names, for two uses: to link the irregular forms that a spelling dictionary lists
 * as words of their own ("świata"), and to guess the forms of a word that no dictionary knows ("dron"). Wide on
 * purpose: a form that does not exist stands in no text.
 */

const hard =
  'b>bi p>pi f>fi w>wi m>mi n>ni z>zi s>si d>dzi t>ci r>rz ł>l v>vi st>ści zd>ździ sł>śl zł>źl sn>śni zn>źni'
const changing = `iat>ieci iast>ieści iad>iedzi iazd>ieździ iał>iel ar>erz ioł>iel ół/oł>ele óz/oz>ozi ów/ow>owi ód/od>odzi
  ór/or>orz ób/ob>obi ąb/ęb>ębi ąd/ęd>ędzi es/s>si ies/s>si ew/w>wi en/n>ni er/r>rz ier/r>rz eb/b>bi eł/ł>l ieł/ł>l`
const velar = 'k g óg/og ek/k iek/k ieg/g'
const hardened = 'c cz sz rz ż dz dż ch h j l ąż/ęż óż/oż ój/oj ól/ol ec/c iec/c el/l iel/l ech/ch'
const soft = 'ń/ni ś/si ć/ci ź/zi dź/dzi eń/ni ień/ni zień/ni ąb/ębi'
const softFeminine = 'ń/n ś/s ć/c ź/z dź/dz l ól/ol śń/śn ew/w'
const raisedZero = 'oz/óz og/óg ob/ób od/ód ow/ów oł/ół or/ór oż/óż oj/ój ol/ól'
const partedZero =
  'k/ek zk/zek g/eg n/en wn/wien r/er ł/eł sn/sen tw/tew ni/ń ci/ć si/ś zi/ź dni/dzień śni/sień ąk/ąk ęk/ąk ęb/ąb'

const rows: readonly Pick<Paradigm, 'finals' | 'singular' | 'plural'>[] = [
  {
    finals: `${hard} ${changing}`,
    singular: '- a|u owi|u =|a em ~e|u ~e|u',
    plural: 'y|owie ów om y|ów ami ach',
  },
  { finals: 'r>rz t>ci d>dzi n>ni st>ści ch>si', singular: '- . . . . . .', plural: '~y|~i|~e|~- . . . . .' },
  { finals: velar, singular: '- a|u owi|u =|a iem u u', plural: 'i|owie ów om i|ów ami ach' },
  { finals: hardened, singular: '- a|u owi|u =|a em u u', plural: 'e|y|owie ów|y|i om e|y ami ach' },
  { finals: soft, singular: '- a|u owi|u =|a em u u', plural: 'e|owie ów om e ami|mi ach' },
  { finals: 'w p b m ów/ow ąb/ęb', singular: '- ia iowi ia|= iem iu iu', plural: 'ie i iom ie iami iach' },
  { finals: 'ń/n ś/s ć/c ź/z', singular: '- . . . . . .', plural: 'ie i iom i iami|mi iach' },
  { finals: softFeminine, singular: '- i i = ią i i', plural: 'ie|i|e i iom ie|i iami|mi iach' },
  { finals: 'c cz sz rz ż óż/oż ąż/ęż', singular: '- y y = ą y y', plural: 'e|y y om e|y ami ach' },
  { finals: `${hard} ch>sz h>sz`, singular: 'a y ~e ę ą ~e o', plural: 'y - om y ami ach' },
  { finals: 'k>c g>dz', singular: 'a i ~e ę ą ~e o', plural: 'i - om i ami ach' },
  { finals: 'c cz sz rz ż dz dż', singular: 'a y y ę ą y o', plural: 'e -|y om e ami ach' },
  { finals: 'l j ch', singular: 'a i i ę ą i o', plural: 'e -|i om e ami ach' },
  {
    finals: 'n m b p w f s z c dz r l d t k g ch',
    singular: 'ia i|ii i|ii ię ią i|ii io',
    plural: 'ie i|ii iom ie iami iach',
  },
  { finals: 'a e o u y s c z', singular: 'ja i|ji i|ji ję ją i|ji jo', plural: 'je i|ji jom je jami jach' },
  {
    finals: `${hard} iast>ieści iat>ieci iazd>ieździ`,
    singular: 'o a u o em ~e o',
    plural: 'a - om a ami ach',
  },
  { finals: 'k g ch', singular: 'o a u o iem|em u o', plural: 'a - om a ami ach' },
  { finals: `${raisedZero} ${partedZero}`, singular: 'a . . . . . .', plural: '. - . . . .' },
  { finals: `${raisedZero} ${partedZero}`, singular: 'o . . . . . .', plural: '. - . . . .' },
  { finals: 'i l j c cz sz rz ż', singular: 'e a u e em u e', plural: 'a -|y om a ami ach' },
  { finals: partedZero, singular: 'e . . . . . .', plural: '. - . . . .' },
  { finals: `${hard} ch>sz c>cz`, singular: 'y . . . . . .', plural: 'y -|ów om y ami ach|~ech' },
  { finals: 'k g', singular: 'i . . . . . .', plural: 'i -|ów om i ami ach' },
  { finals: 'c cz sz rz ż l j', singular: 'e . . . . . .', plural: 'e -|ów|y om e ami ach' },
]
// Gender is asked of names only.
const index = indexRows(rows.map((row) => ({ ...row, gender: 'masculine', weight: 1 }))).byNominative

/**
 * The forms that a noun with this nominative may have by its spelling alone, each with the cases and numbers it may
 * stand for (bits of `everySlot`); far more than any one noun has. Plural-only nouns ("Włochy") are declined as such.
 */
export function guessNounForms(lemma: string): ReadonlyMap<string, number> {
  if (latest.lemma !== lemma) latest = { lemma, forms: declineNoun(lemma) }
  return latest.forms
}

/** The answer given last: whoever tags the forms of a word asks once for each of them. */
let latest: { readonly lemma: string; readonly forms: ReadonlyMap<string, number> } = {
  lemma: '',
  forms: new Map(),
}

function declineNoun(lemma: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (const { row, stem } of rowsFor(index, lemma)) {
    if (!row.fits(stem, {})) continue
    const form = stem + row.form
    const slot = grammaticalCases.indexOf(row.case) + (row.number === 'plural' ? grammaticalCases.length : 0)
    forms.set(form, (forms.get(form) ?? 0) | (1 << slot))
  }
  return forms
}

/** The forms that no rule makes of their base form. */
export const suppletiveForms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['człowiek', 'ludzie ludzi ludziom ludźmi ludziach'],
    ['rok', 'lata lat latom latami latach'],
    ['brat', 'bracia braci braciom braćmi braciach'],
    ['ksiądz', 'księdza księdzu księdzem księże księża księży księżom księżmi księżach'],
    ['książę', 'księcia księciu księciem książęta książąt książętom książętami książętach'],
    ['dziecko', 'dzieci dzieciom dziećmi dzieciach'],
    ['oko', 'oczy oczu oczom oczami oczyma oczach'],
    ['ucho', 'uszy uszu uszom uszami uszach'],
    ['ręka', 'ręce rękoma ręku'],
    ['przyjaciel', 'przyjaciele przyjaciół przyjaciołom przyjaciółmi przyjaciołach'],
    ['tydzień', 'tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach'],
    ['bóg', 'boga bogu bogiem boże bogowie bogów bogom bogami bogach'],
    ['Węgry', 'Węgrzech'],
    ['Polski', 'Polska Polsce Polskę Polską'],
    ['Białystok', 'Białegostoku Białemustokowi Białymstokiem Białymstoku'],
    ['Krasnystaw', 'Krasnegostawu Krasnemustawowi Krasnymstawem Krasnymstawie'],
    ['koń', 'końmi'],
    ['pole', 'pól'],
    ['mieć', 'mam masz ma mamy macie mają mając mający miej miejcie'],
    ['być', 'jestem jesteś jest jesteśmy jesteście są bądź bądźmy bądźcie będąc'],
    ['wiedzieć', 'wiem wiesz wie wiemy wiecie wiedzą wiedząc wiedz wiedzcie'],
    ['jeść', 'jem jesz je jemy jecie jedzą jedząc jedz jedzcie'],
    ['sędzia', 'sędziego sędziemu sędzią sędzi sędziowie sędziów sędziom sędziami sędziach'],
    ['hrabia', 'hrabiego hrabiemu hrabią hrabiowie hrabiów'],
    ['państwo', 'państwu państwem państwie'],
  ].map(([lemma = '', forms = '']) => [lemma, forms.split(' ')]),
)
