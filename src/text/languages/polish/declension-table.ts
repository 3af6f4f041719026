/*
 * How Polish declines names: one row per paradigm, read in both directions by name-declension.ts.
 *
 * `finals` lists what the stem may end with, "*" for anything: "ek/k" gives the stem before other endings than the
 * nominative's, "d>dzi" the softened stem, "eł/ł>l" both. A cell holds the endings of one case, alternatives parted by
 * "|"; "-" is no ending, "." no form, "=" the nominative, and "~" puts the softened stem before the ending. Order of the cells: nominative, genitive,
 * dative, accusative, instrumental, locative, vocative; the plural's vocative is its nominative. The rules are those of
 * the Polish orthographic dictionary (sjp.pwn.pl/zasady, chapters on surnames and given names, native and foreign).
 */

/** Which part of a name a paradigm may serve. */
export type NamePart = 'given' | 'surname'

export type Paradigm = {
  readonly gender: 'masculine' | 'feminine'
  /** The only part of a name it serves; both where absent. */
  readonly part?: NamePart
  readonly finals: string
  readonly singular: string
  readonly plural?: string
  /** How likely an oblique form belongs here rather than to another paradigm that fits it; 1 is ordinary. */
  readonly weight: number
}

const softening =
  'b>bi p>pi f>fi w>wi m>mi n>ni z>zi s>si d>dzi t>ci r>rz ł>l v>vi st>ści zd>ździ sł>śl zł>źl sn>śni zn>źni'
const raised = 'ół/oł>ol óz/oz>ozi ów/ow>owi ód/od>odzi óbr/obr>obrz'
const hardened = 'c cz sz rz ż dz dż'
const beforeIa = 'n m b p w f s z c dz r l d t k g ch h v'
const vowels = 'a e i o u y'
const families = 'owie ów om ów ami ach'
const adjectives = 'ich im ich imi ich'

const masculineNouns: readonly Paradigm[] = [
  { finals: `${softening} ${raised}`, singular: '- a owi a em ~e ~e', weight: 1 },
  { finals: 'k g óg/og', singular: '- a owi a iem u u', weight: 1 },
  { finals: `ch h l j x q lz tz nz ${hardened}`, singular: '- a owi a em u u', weight: 1 },
  { finals: 'ń/ni ś/si ć/ci ź/zi dź/dzi ąb/ębi óźdź/oździ', singular: '- a owi a em u u', weight: 1 },
  { finals: 'eć/ci eń/ni', singular: '- a owi a em u u', weight: 0.3 },
  { finals: 'ek/k niek/ńk ciek/ćk siek/śk ziek/źk dziek/dźk', singular: '- a owi a iem u u', weight: 1.5 },
  { finals: 'ec/c niec/ńc rzec/rc dziec/dźc', singular: '- a owi a em u|~e ~e', weight: 1.1 },
  { finals: 'iec/c', singular: '- a owi a em u u', weight: 1.2 },
  {
    finals: 'el/l giel/gl kiel/kl cień/tni dzień/dni czeń/czni sień/śni rzeń/rzni pień/pni',
    singular: '- a owi a em u u',
    weight: 0.6,
  },
  { finals: 'eł/ł>l ieł/ł>l ander/andr>andrz', singular: '- a owi a em ~e ~e', weight: 0.7 },
  { finals: 'zioł/zł>źl cioł/tł>tl rzeł/rł>rl', singular: '- a owi a em ~e ~e', weight: 0.8 },
  { finals: 'ew/w', singular: '- a owi a em ie ie', weight: 0.5 },
  // "Chirac", "Balzac": the c is spoken k.
  { finals: 'ac/ak', singular: '. . . . iem u u', weight: 0.3 },
].map((row) => ({ gender: 'masculine', plural: families, ...row }))

// A surname ends in -a for a man as for a woman ("Duda", "Łukaszenka"); only its plural tells that it is a surname.
const nounsInA: readonly Paradigm[] = [
  { finals: softening, singular: 'a y ~e ę ą ~e o', weight: 0.7 },
  { finals: 'd>dzi b>bi p>pi', singular: 'a y ~e ę ą ~e o', weight: 1.1 },
  { finals: 'k>c g>dz', singular: 'a i ~e ę ą ~e o', weight: 1.2 },
  { finals: 'ch>sz h>sz', singular: 'a y ~e ę ą ~e o', weight: 1 },
  { finals: hardened, singular: 'a y y ę ą y o', weight: 1 },
  { finals: 'l', singular: 'a i i ę ą i o|u', weight: 1 },
  { finals: beforeIa, singular: 'ia i|ii i|ii ię ią i|ii io|iu', weight: 1 },
  { finals: vowels, singular: 'ja i|ji i|ji ję ją i|ji jo|ju', weight: 0.5 },
  { finals: 'c s z d', singular: 'ja ji ji ję ją ji jo|ju', weight: 1 },
  { finals: 'e o u', singular: 'a i i ę ą i o', weight: 0.5 },
  // "Luca", "Bianca": the c is spoken k.
  { finals: 'c/k>c', singular: 'a i ~e ę|~ę ą|~ą ~e a', weight: 0.3 },
].flatMap((row): readonly Paradigm[] => [
  { gender: 'feminine', ...row, weight: row.weight * 0.9 },
  { gender: 'masculine', plural: families, ...row },
])

const masculineInO: readonly Paradigm[] = [
  { finals: 'k>c g>dz', singular: 'o i ~e ę ą ~e o', weight: 0.9 },
  { finals: softening, singular: 'o y ~e ę ą ~e o', weight: 0.5 },
  { finals: 'k g c/k', singular: 'o a owi a iem u o', weight: 0.5 },
  { finals: hardened, singular: 'o y y|owi ę ą y o', weight: 0.2 },
  { finals: softening, singular: 'o a owi a em ~e o', weight: 0.3 },
  { finals: hardened, singular: 'o a owi a em u o', weight: 0.3 },
  { finals: 'i', singular: 'o a owi a em u o', weight: 0.3 },
].map((row) => ({ gender: 'masculine', plural: families, ...row }))

const adjectival: readonly Paradigm[] = [
  {
    finals: 'sk>sc ck>cc dzk>dzc',
    singular: 'i iego iemu iego im im i',
    plural: `~y ${adjectives}`,
    weight: 3,
  },
  {
    finals: 'k>c g>dz',
    singular: 'i iego iemu iego im im i',
    plural: `~y ${adjectives}`,
    weight: 0.4,
  },
  {
    finals: 'n t b m s w z c d r p a e o u',
    singular: 'i iego iemu iego im im i',
    plural: `owie ${adjectives}`,
    weight: 1.5,
  },
  {
    finals: 'l',
    singular: 'i ego emu ego im im i',
    plural: `owie ${adjectives}`,
    weight: 1.5,
  },
  {
    finals: 'n w r t d ł m p b s z cz c rz ż sz ch',
    singular: 'y ego emu ego ym ym y',
    plural: 'owie ych ym ych ymi ych',
    weight: 0.6,
  },
  { finals: 'n w r t d l m p b s z c k g h o', singular: 'e ego emu ego em em e', weight: 0.4 },
].map((row) => ({ gender: 'masculine', ...row }))

const adjectivalFeminine: readonly Paradigm[] = [
  { finals: 'sk ck dzk', singular: 'a iej iej ą ą iej a', plural: 'ie ich im ie imi ich', weight: 3 },
  {
    finals: 'ow ew aw śn źn żn czn szn',
    singular: 'a ej ej ą ą ej a',
    plural: 'e ych ym e ymi ych',
    weight: 2,
  },
  { finals: 'n w t ł r m', singular: 'a ej ej ą ą ej a', plural: 'e ych ym e ymi ych', weight: 0.08 },
  { finals: '*', singular: 'aja ej ej ą|aję ą|ają ej aja', weight: 0.05 },
].map((row) => ({ gender: 'feminine', part: 'surname', ...row }))

// "Vance'a", "Kennedy'ego": an apostrophe follows a letter that is not spoken, or that ends a foreign spelling.
const withApostrophe: readonly Paradigm[] = [
  { finals: 'e', singular: "- 'a 'owi 'a 'em 'ie|'u 'ie", weight: 0.3 },
  { finals: 'y', singular: "- 'ego 'emu 'ego m m -", weight: 0.3 },
  { finals: 's x', singular: "- 'a 'owi 'a 'em 'ie|'u 'ie", weight: 0.1 },
].map((row) => ({ gender: 'masculine', ...row }))

// Women's surnames that end in a consonant or in a vowel other than -a stay as they are: "Anny Nowak", "Heleny Matejko".
const indeclinable: readonly Paradigm[] = [
  {
    gender: 'feminine',
    part: 'surname',
    finals: 'consonant e i o y u é',
    singular: '- - - - - - -',
    weight: 0.3,
  },
  { gender: 'masculine', finals: 'u é ee oo ua ù ô', singular: '- - - - - - -', weight: 0.5 },
]

// Given names from abroad, and those in -o that take an -n- ("Hugona").
const foreignGiven: readonly Paradigm[] = (
  [
    // "Ilja", "Natalja": the j stays where Polish spells an i.
    { gender: 'masculine', finals: 'b f k l m n p r t w', singular: 'ja ji ji ję ją ji jo|ju', weight: 0.5 },
    { gender: 'feminine', finals: 'b f k l m n p r t w', singular: 'ja ji ji ję ją ji jo|ju', weight: 0.5 },
    { gender: 'masculine', finals: 'i', singular: 'e ego emu ego em em e', weight: 0.5 },
    { gender: 'masculine', finals: 'ř', singular: 'í íego íemu íego ím ím í', weight: 0.5 },
    // "Hugona", "Ottona" beside "Huga", "Otta"; many leave such a name as it is ("Marco Rubia").
    {
      gender: 'masculine',
      finals: 'go/gon>goni wo/won>woni tto/tton>ttoni uno/unon>unoni leo/leon>leoni udo/udon>udoni',
      singular: '- a owi a em ~e o',
      weight: 0.5,
    },
    { gender: 'masculine', finals: 'o', singular: '- - - - - - -', weight: 0.1 },
  ] satisfies readonly Paradigm[]
).map((row) => ({ ...row, part: 'given' }))

/** Every paradigm; the order carries no meaning. "consonant" among the finals stands for any consonant. */
export const paradigms: readonly Paradigm[] = [
  ...masculineNouns,
  ...nounsInA,
  ...masculineInO,
  ...adjectival,
  ...adjectivalFeminine,
  ...withApostrophe,
  ...indeclinable,
  ...foreignGiven,
]
