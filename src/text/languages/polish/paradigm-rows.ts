import { grammaticalCases } from '#domain/grammar.ts'
import type { NamePart, Paradigm } from './declension-table.ts'

export type GrammaticalCase = (typeof grammaticalCases)[number]
export type GrammaticalNumber = 'singular' | 'plural'
export type Gender = 'masculine' | 'feminine'

/** What is known of a word beforehand; what is absent is left open. */
export type NameHints = { readonly gender?: Gender; readonly part?: NamePart }

/** One cell of a paradigm for one stem final: the two endings that belong together, final letters included. */
export type Row = {
  readonly nominative: string
  readonly form: string
  readonly case: GrammaticalCase
  readonly number: GrammaticalNumber
  readonly gender: Gender
  readonly weight: number
  /** Says whether the row may hold for a word with this beginning. */
  readonly fits: (stem: string, hints: NameHints) => boolean
}

/** Rows by the ending of the nominative or of the form. */
export type RowIndex = ReadonlyMap<string, readonly Row[]>

/** All rows of these paradigms, for reading in either direction. */
export function indexRows(paradigms: readonly Paradigm[]): {
  readonly byNominative: RowIndex
  readonly byForm: RowIndex
} {
  const rows = paradigms.flatMap(rowsOf)
  return {
    byNominative: Map.groupBy(rows, (row) => row.nominative),
    byForm: Map.groupBy(rows, (row) => row.form),
  }
}

/** The rows whose key the word ends with, and the word's beginning before that key. */
export function* rowsFor(
  index: RowIndex,
  word: string,
): Generator<{ readonly row: Row; readonly stem: string }> {
  for (let length = 0; length <= Math.min(longestEnding, word.length); length += 1) {
    const stem = word.slice(0, word.length - length)
    for (const row of index.get(word.slice(word.length - length)) ?? []) yield { row, stem }
  }
}

// How often words stand in each case in running news text, roughly; it only ranks readings.
const caseWeights = [4, 3, 1, 1.5, 1.5, 0.8, 0.1]
const pluralWeight = 0.2
const longestEnding = 9
const consonants = 'b c ć d f g h j k l ł m n ń p q r s ś t v w x z ź ż'
const vowelEnd = /[aeiouyąęóáéíöü]$/iu

function rowsOf(paradigm: Paradigm): readonly Row[] {
  return expandFinals(paradigm.finals).flatMap((final) => [
    ...rowsOfNumber(paradigm, final, 'singular'),
    ...rowsOfNumber(paradigm, final, 'plural'),
  ])
}

type Final = {
  readonly nominative: string
  readonly oblique: string
  readonly soft: string
  /** Says whether an e falls out at its beginning: "ek/k", "iec/c". */
  readonly isFleeting: boolean
}

function expandFinals(finals: string): readonly Final[] {
  return finals
    .replace('consonant', consonants)
    .split(/\s+/u)
    .map((final) => {
      const [stems = '', soft] = final.replace('*', '').split('>')
      const [nominative = '', oblique = nominative] = stems.split('/')
      const isFleeting = /^i?e/u.test(nominative) && !/^i?e/u.test(oblique)
      return { nominative, oblique, soft: soft ?? oblique, isFleeting }
    })
}

function rowsOfNumber(paradigm: Paradigm, final: Final, number: GrammaticalNumber): readonly Row[] {
  const nominative = final.nominative + plainEnding(paradigm.singular.split(' ')[0] ?? '-')
  const cells = paradigm[number]?.split(' ') ?? []
  return cells.flatMap((cell, index) =>
    endingsOf(cell).map((ending, alternative) => ({
      nominative,
      form: ending === '=' || (number === 'singular' && index === 0) ? nominative : attach(ending, final),
      case: grammaticalCases[index] ?? 'vocative',
      number,
      gender: paradigm.gender,
      weight: weightOf(paradigm, number, index) / (alternative + 1),
      fits: (stem: string, hints: NameHints) => fits(paradigm, stem, { final, hints }),
    })),
  )
}

function endingsOf(cell: string): readonly string[] {
  return cell === '.' ? [] : cell.split('|')
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

/** Says whether a paradigm may hold for a stem: two letters at least, and only a consonant is followed by a fleeting e. */
function fits(
  paradigm: Paradigm,
  stem: string,
  { final, hints }: { readonly final: Final; readonly hints: NameHints },
): boolean {
  if (stem.length + final.nominative.length < 2) return false
  if (final.isFleeting && vowelEnd.test(stem)) return false
  if (hints.gender !== undefined && hints.gender !== paradigm.gender) return false
  return hints.part === undefined || paradigm.part === undefined || hints.part === paradigm.part
}
