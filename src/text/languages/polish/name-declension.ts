import { paradigms, type NamePart, type Paradigm } from './declension-table.ts'

export type GrammaticalCase =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'instrumental'
  | 'locative'
  | 'vocative'
export type GrammaticalNumber = 'singular' | 'plural'
export type Gender = 'masculine' | 'feminine'
export type { NamePart } from './declension-table.ts'

/** One inflected form of a name. */
export type DeclinedName = {
  readonly form: string
  readonly case: GrammaticalCase
  readonly number: GrammaticalNumber
  readonly gender: Gender
}

/** A nominative singular that a form may belong to, and the case in which the form then stands. */
export type NominativeReading = {
  readonly nominative: string
  readonly case: GrammaticalCase
  readonly number: GrammaticalNumber
  readonly gender: Gender
}

/** What is known of a name beforehand; what is absent is left open. */
export type NameHints = { readonly gender?: Gender; readonly part?: NamePart }

/**
 * Every form of one word of a name, from its nominative singular ("Kłysiński", "Duda", "Marek", "Macron"): each form
 * once per case, number and gender it may stand for, all paradigms that fit the word together. Without hints a surname
 * in a consonant answers the man's forms and the woman's unchanged one. The word itself is always among the forms;
 * an empty word, or one that no paradigm fits, answers nothing else.
 */
export function declineName(word: string, hints: NameHints = {}): readonly DeclinedName[] {
  const forms = new Map<string, DeclinedName>()
  for (const row of candidateRows(rowsByNominative, word)) {
    if (!row.fits(word.slice(0, word.length - row.nominative.length), hints)) continue
    const form = word.slice(0, word.length - row.nominative.length) + row.form
    const { case: grammaticalCase, number, gender } = row
    forms.set(`${form} ${grammaticalCase} ${number} ${gender}`, {
      form,
      case: grammaticalCase,
      number,
      gender,
    })
  }
  const declined = [...forms.values()]
  if (word === '' || declined.some((entry) => entry.form === word)) return declined
  return [
    { form: word, case: 'nominative', number: 'singular', gender: hints.gender ?? 'masculine' },
    ...declined,
  ]
}

/**
 * The nominatives that a form of one word of a name may belong to, the most probable first, by spelling alone: the
 * form itself is among them wherever it may be a nominative. One entry per nominative, case, number and gender; a form
 * that no paradigm fits answers itself as a nominative.
 */
export function nominativesOf(form: string, hints: NameHints = {}): readonly NominativeReading[] {
  const readings = new Map<string, { readonly reading: NominativeReading; readonly weight: number }>()
  for (const row of candidateRows(rowsByForm, form)) {
    const stem = form.slice(0, form.length - row.form.length)
    if (!row.fits(stem, hints)) continue
    const { case: grammaticalCase, number, gender } = row
    const reading = { nominative: stem + row.nominative, case: grammaticalCase, number, gender }
    const weight = row.weight * plausibilityOf(reading.nominative)
    const key = `${reading.nominative} ${grammaticalCase} ${number} ${gender}`
    const known = readings.get(key)
    if (known === undefined || known.weight < weight) readings.set(key, { reading, weight })
  }
  if (readings.size === 0) {
    return [{ nominative: form, case: 'nominative', number: 'singular', gender: hints.gender ?? 'masculine' }]
  }
  return [...readings.values()].toSorted((a, b) => b.weight - a.weight).map((entry) => entry.reading)
}

// What a nominative rarely ends in: the endings of other cases, and clusters that a nominative parts with an e.
const obliqueLooking = /(?:ego|emu|owi|owie|em|ami|ach|ów|ą|ę|ie|ii|skiej|ckiej|kich|kim)$/u
const unpartedCluster = /(?:[bcdfgjkmpstwz][kcłlmnrw]|[lłnr]c|jr)$/u
const usualCluster = /(?:sk|ck|sł|sn|st|sm|tr|dr|zm|źń)$/u

function plausibilityOf(nominative: string): number {
  if (obliqueLooking.test(nominative)) return 0.15
  return unpartedCluster.test(nominative) && !usualCluster.test(nominative) ? 0.2 : 1
}

/** One cell of a paradigm for one stem final: the two endings that belong together, final letters included. */
type Row = {
  readonly nominative: string
  readonly form: string
  readonly case: GrammaticalCase
  readonly number: GrammaticalNumber
  readonly gender: Gender
  readonly weight: number
  /** Says whether the row may hold for a word with this beginning. */
  readonly fits: (stem: string, hints: NameHints) => boolean
}

const cases: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'vocative',
]
// How often names stand in each case in running news text, roughly; it only ranks readings.
const caseWeights = [4, 3, 1, 1.5, 1.5, 0.8, 0.1]
const pluralWeight = 0.2
const longestEnding = 9
const consonants = 'b c ć d f g h j k l ł m n ń p q r s ś t v w x z ź ż'

const rows = paradigms.flatMap(rowsOf)
const rowsByNominative = Map.groupBy(rows, (row) => row.nominative)
const rowsByForm = Map.groupBy(rows, (row) => row.form)

function* candidateRows(index: ReadonlyMap<string, readonly Row[]>, word: string): Generator<Row> {
  for (let length = 0; length <= Math.min(longestEnding, word.length); length += 1) {
    yield* index.get(word.slice(word.length - length)) ?? []
  }
}

function rowsOf(paradigm: Paradigm): readonly Row[] {
  return expandFinals(paradigm.finals).flatMap((final) => [
    ...rowsOfNumber(paradigm, final, 'singular'),
    ...rowsOfNumber(paradigm, final, 'plural'),
  ])
}

type Final = { readonly nominative: string; readonly oblique: string; readonly soft: string }

function expandFinals(finals: string): readonly Final[] {
  return finals
    .replace('consonant', consonants)
    .split(' ')
    .map((final) => {
      const [stems = '', soft] = final.replace('*', '').split('>')
      const [nominative = '', oblique = nominative] = stems.split('/')
      return { nominative, oblique, soft: soft ?? oblique }
    })
}

function rowsOfNumber(paradigm: Paradigm, final: Final, number: GrammaticalNumber): readonly Row[] {
  const nominative = final.nominative + plainEnding(paradigm.singular.split(' ')[0] ?? '-')
  const cells = paradigm[number]?.split(' ') ?? []
  return cells.flatMap((cell, index) =>
    cell.split('|').map((ending, alternative) => ({
      nominative,
      form: number === 'singular' && index === 0 ? nominative : attach(ending, final),
      case: cases[index] ?? 'vocative',
      number,
      gender: paradigm.gender,
      weight: weightOf(paradigm, number, index) / (alternative + 1),
      fits: (stem: string, hints: NameHints) => fits(paradigm, stem, { final, hints }),
    })),
  )
}

function weightOf(paradigm: Paradigm, number: GrammaticalNumber, index: number): number {
  return paradigm.weight * (caseWeights[index] ?? 0) * (number === 'plural' ? pluralWeight : 1)
}

function attach(ending: string, final: Final): string {
  return ending.startsWith('~')
    ? final.soft + plainEnding(ending.slice(1))
    : final.oblique + plainEnding(ending)
}

function plainEnding(ending: string): string {
  return ending === '-' ? '' : ending
}

const vowelEnd = /[aeiouyąęóáéíöü]$/iu

/** Says whether a paradigm may hold for a stem: two letters at least, and only a consonant is followed by a fleeting e. */
function fits(
  paradigm: Paradigm,
  stem: string,
  { final, hints }: { readonly final: Final; readonly hints: NameHints },
): boolean {
  if (stem.length + final.nominative.length < 2) return false
  if (final.nominative.length - final.oblique.length === 1 && vowelEnd.test(stem)) return false
  if (hints.gender !== undefined && hints.gender !== paradigm.gender) return false
  return hints.part === undefined || paradigm.part === undefined || hints.part === paradigm.part
}
