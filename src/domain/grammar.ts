/** What kind of word a lexeme is, as far as matching cares. */
export type PartOfSpeech = 'noun' | 'adjective' | 'verb' | 'other'

/** The grammatical cases in the order in which `everySlot` numbers them. */
export const grammaticalCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'vocative',
] as const

/** Every case and number, as bits: bit n is case n in the singular, bit 7 + n in the plural. */
export const everySlot = 2 ** 14 - 1

/** Genders as bits, for words of which more than one may be meant. */
export const genderBits = { masculine: 1, feminine: 2, neuter: 4 } as const

/** All bits of `genderBits`: nothing is known of a word's gender. */
export const everyGender = 7

/** Slots and genders of a form in one number: slots in the lower bits, genders above them. */
export function tagsOf(slots: number, genders: number): number {
  return slots | (genders << 14)
}

/** The genders in a form's tags. */
export function gendersOf(tags: number): number {
  return tags >> 14
}

/** The nominative plural, and the nominative of both numbers, as slots. */
export const nominativePlural = 1 << 7
export const nominatives = (1 << 0) | nominativePlural

const obliqueSingular = 0b0110110
const numbersApart = 7

/** The slots in which a word may stand that a phrase holds in an oblique case ("obrony" in "minister obrony"): the form's own, and that case in the other number. */
export function slotsBesideNoun(tags: number): number {
  const singular = tags & obliqueSingular
  const plural = (tags >> numbersApart) & obliqueSingular
  return (tags & everySlot) | (singular << numbersApart) | plural
}

/** The tags of a form of which nothing is known. */
export const everyTag = tagsOf(everySlot, everyGender)

const vocatives = (1 << 6) | (1 << 13)

/**
 * What two words that agree in case, number and gender have in common, as tags; 0 where they do not agree. The vocative, which
 * the news hardly has, counts for nothing: its forms look like those of other cases.
 */
export function agreement(one: number, other: number): number {
  const common = one & other
  return (common & everySlot & ~vocatives) !== 0 && gendersOf(common) !== 0 ? common : 0
}
