import { paradigms } from './declension-table.ts'
import { frequentSurnames } from './frequent-surnames.ts'
import {
  indexRows,
  rowsFor,
  type Gender,
  type GrammaticalCase,
  type GrammaticalNumber,
  type NameHints,
} from './paradigm-rows.ts'

export type { NamePart } from './declension-table.ts'
export type { Gender, GrammaticalCase, GrammaticalNumber, NameHints } from './paradigm-rows.ts'

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

/**
 * Every form of one word of a name, from its nominative singular ("Kłysiński", "Duda", "Marek", "Macron"): each form
 * once per case, number and gender it may stand for, all paradigms that fit the word together. Without hints a surname
 * in a consonant answers the man's forms and the woman's unchanged one. The word itself is always among the forms;
 * an empty word, or one that no paradigm fits, answers nothing else.
 */
export function declineName(word: string, hints: NameHints = {}): readonly DeclinedName[] {
  const forms = new Map<string, DeclinedName>()
  for (const { row, stem } of rowsFor(rows.byNominative, word)) {
    if (!row.fits(stem, hints)) continue
    const { case: grammaticalCase, number, gender } = row
    const form = stem + row.form
    forms.set(`${form} ${grammaticalCase} ${number} ${gender}`, {
      form,
      case: grammaticalCase,
      number,
      gender,
    })
  }
  const declined = [...forms.values()]
  if (word === '' || declined.some((entry) => entry.form === word)) return declined
  return [unchanged(word, hints), ...declined]
}

/**
 * The nominatives that a form of one word of a name may belong to, the most probable first, by spelling alone: the
 * form itself is always among them, last where no paradigm has such a nominative. One entry per nominative, case, number
 * and gender.
 */
export function nominativesOf(form: string, hints: NameHints = {}): readonly NominativeReading[] {
  const readings = new Map<string, { readonly reading: NominativeReading; readonly weight: number }>()
  for (const { row, stem } of rowsFor(rows.byForm, form)) {
    if (!row.fits(stem, hints)) continue
    const { case: grammaticalCase, number, gender } = row
    const reading = { nominative: stem + row.nominative, case: grammaticalCase, number, gender }
    const weight = row.weight * plausibilityOf(reading.nominative)
    const key = `${reading.nominative} ${grammaticalCase} ${number} ${gender}`
    const known = readings.get(key)
    if (known === undefined || known.weight < weight) readings.set(key, { reading, weight })
  }
  const ranked = [...readings.values()].toSorted((a, b) => b.weight - a.weight).map((entry) => entry.reading)
  if (ranked.some((reading) => reading.nominative === form && reading.case === 'nominative')) return ranked
  const { gender } = unchanged(form, hints)
  return [...ranked, { nominative: form, case: 'nominative', number: 'singular', gender }]
}

const rows = indexRows(paradigms)

function unchanged(form: string, hints: NameHints): DeclinedName {
  return { form, case: 'nominative', number: 'singular', gender: hints.gender ?? 'masculine' }
}

// What a nominative rarely ends in: the endings of other cases, and clusters that a nominative parts with an e.
const obliqueLooking =
  /(?:owia|wicza|czyka|czuka|czaka|ego|emu|owi|owie|em|ami|ach|ów|ą|ę|ie|ii|skiej|ckiej|kich|kim)$/u
const unpartedCluster = /(?:[bcdfgjkmpstwz][kcłlmnrw]|[lłnr]c|jr)$/u
const usualCluster = /(?:sk|ck|sł|sn|st|sm|tr|dr|zm|źń)$/u

// What Polish does not spell: "Gawrońiec", "Kwietń", "Kmieeć", "Zająiec".
const misspelled =
  /[ńśćź][aeiouyąęó]|[ńśćź](?:iec|iek)$|[aeouyąęói](?:iec|ieł|iek)$|[aeiouyąęó]e[ńćł]$|[^aeiouyąęólj]ń$|[^aeiouyąęórśjń]ć$|[rkg]iec$|rł$|[kg]ia$/u

/** How much likelier a frequent surname is than another that a form may come from. */
const FREQUENT = 4

function plausibilityOf(nominative: string): number {
  if (frequentSurnames.has(nominative)) return FREQUENT
  if (misspelled.test(nominative)) return 0.03
  if (obliqueLooking.test(nominative)) return 0.15
  return unpartedCluster.test(nominative) && !usualCluster.test(nominative) ? 0.2 : 1
}
