import type { Bilingual } from '#domain/bilingual.ts'
import { wordsWithin } from './query-characters.ts'

/** Words that were probably meant as an operator. Polish has several for each. */
const operators: ReadonlyMap<string, string> = new Map([
  ['and', 'AND'],
  ['i', 'AND'],
  ['oraz', 'AND'],
  ['or', 'OR'],
  ['lub', 'OR'],
  ['albo', 'OR'],
  ['not', 'NOT'],
  ['nie', 'NOT'],
])

/** A reminder for a problem beside a small "and", "or" or "not"; empty where none stands in the words. */
export function capitalsHint(words: string): Bilingual {
  const met = wordsWithin(words, { start: 0, end: words.length }).find(({ text }) => operatorMeant(text))
  if (met === undefined) return { pl: '', en: '' }
  const operator = operatorMeant(met.text)
  return {
    pl: `; operatory pisze się wielkimi literami: ${operator} zamiast „${met.text}”`,
    en: `; operators are written in capitals: ${operator} instead of “${met.text}”`,
  }
}

/** The operator that a word in small letters was probably meant as, Polish or English; undefined for any other word. */
export function operatorMeant(word: string): string | undefined {
  return word === word.toUpperCase() ? undefined : operators.get(word.toLowerCase())
}
