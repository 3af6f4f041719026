import { everyGender, everySlot, genderBits, grammaticalCases, type PartOfSpeech } from '#domain/grammar.ts'

/** Whose lemma it is: the row's own, the form itself, or the participle's or gerund's that the form is made from. */
export type LemmaSource = 'row' | 'form' | 'participle' | 'gerund'

/** One thing that a row's tags say of its form. */
export type Meaning = {
  readonly partOfSpeech: PartOfSpeech
  readonly lemmaSource: LemmaSource
  readonly slots: number
  readonly genders: number
}

/**
 * What a row's tags say, one meaning per part of speech and source of the lemma: `subst:sg:nom:m3+subst:sg:acc:m3` is
 * one noun. Attributes stand between colons, alternatives between dots, in the tag set of PoliMorf. A negated form
 * (`neg`) means nothing, so that "nieprzyjęty" is no form of "przyjąć"; words with a lemma of their own, such as
 * "nielegalny", are not tagged so. A verb's forms fit any slot: what they agree with lies outside of a phrase.
 */
export function meaningsOf(tags: string): readonly Meaning[] {
  const merged = new Map<string, Meaning>()
  for (const tag of tags.split('+')) {
    for (const meaning of meaningsOfTag(tag)) {
      const key = `${meaning.partOfSpeech} ${meaning.lemmaSource}`
      const before = merged.get(key)
      merged.set(key, before === undefined ? meaning : united(before, meaning))
    }
  }
  return [...merged.values()]
}

function meaningsOfTag(tag: string): readonly Meaning[] {
  const [wordClass = '', ...attributes] = tag.split(':')
  if (attributes.includes('neg')) return []
  const values = attributes.flatMap((attribute) => attribute.split('.'))
  return (kindsOfClass[wordClass] ?? otherKinds).map(({ isDeclined, ...kind }) => ({
    ...kind,
    slots: isDeclined ? slotsOf(values) : everySlot,
    genders: isDeclined ? gendersOf(values) : everyGender,
  }))
}

type Kind = Pick<Meaning, 'partOfSpeech' | 'lemmaSource'> & { readonly isDeclined: boolean }

const noun: Kind = { partOfSpeech: 'noun', lemmaSource: 'row', isDeclined: true }
const gerund: Kind = { partOfSpeech: 'noun', lemmaSource: 'gerund', isDeclined: true }
const adjective: Kind = { partOfSpeech: 'adjective', lemmaSource: 'row', isDeclined: true }
const participle: Kind = { partOfSpeech: 'adjective', lemmaSource: 'participle', isDeclined: true }
const verb: Kind = { partOfSpeech: 'verb', lemmaSource: 'row', isDeclined: false }
const pronoun: Kind = { partOfSpeech: 'other', lemmaSource: 'row', isDeclined: true }
const particle: Kind = { partOfSpeech: 'other', lemmaSource: 'row', isDeclined: false }
/** Other than the lemma that PoliMorf names, for matching: "polsku" is no form of "polski", nor "dr" of "doktor". */
const ownWord: Kind = { partOfSpeech: 'other', lemmaSource: 'form', isDeclined: false }

const otherKinds: readonly Kind[] = [particle]
const kindsOfClass: Readonly<Record<string, readonly Kind[]>> = {
  subst: [noun],
  depr: [noun],
  ger: [gerund],
  adj: [adjective],
  adja: [ownWord],
  adjc: [ownWord],
  adjp: [ownWord],
  brev: [ownWord],
  ppas: [verb, participle],
  pact: [verb, participle],
  verb: [verb],
  pcon: [verb],
  pant: [verb],
  num: [pronoun],
  ppron12: [pronoun],
  ppron3: [pronoun],
  siebie: [pronoun],
}

const caseTags: readonly string[] = grammaticalCases.map((name) =>
  name === 'instrumental' ? 'inst' : name.slice(0, 3),
)
const singularBits = 2 ** caseTags.length - 1

/** Every case where none is named, and both numbers where none is. */
function slotsOf(values: readonly string[]): number {
  let cases = 0
  for (const [index, name] of caseTags.entries()) if (values.includes(name)) cases |= 1 << index
  if (cases === 0) cases = singularBits
  const isSingular = values.includes('sg') || !values.includes('pl')
  const isPlural = values.includes('pl') || !values.includes('sg')
  return (isSingular ? cases : 0) | (isPlural ? cases << caseTags.length : 0)
}

const gendersOfTag: Readonly<Record<string, number>> = {
  m1: genderBits.masculine,
  m2: genderBits.masculine,
  m3: genderBits.masculine,
  f: genderBits.feminine,
  n: genderBits.neuter,
  n1: genderBits.neuter,
  n2: genderBits.neuter,
}

/**
 * Every gender where none is named or the word has no singular (`p1` to `p3` alone, or `pltant`): adjectives agree with
 * it in the plural of any. Beside other genders p1 to p3 say nothing more, as in an adjective's `m1.p1`.
 */
function gendersOf(values: readonly string[]): number {
  const genders = values.reduce((bits, value) => bits | (gendersOfTag[value] ?? 0), 0)
  return genders === 0 || values.includes('pltant') ? everyGender : genders
}

function united(one: Meaning, other: Meaning): Meaning {
  return { ...one, slots: one.slots | other.slots, genders: one.genders | other.genders }
}
