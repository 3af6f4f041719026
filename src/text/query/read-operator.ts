import type { Bilingual } from '#domain/bilingual.ts'
import { badCount, badDistance, lowerCaseOperator } from './query-problems.ts'

/** What joins or heads operands; a word that was meant as one but is written wrong carries its problem. */
export type QueryOperator =
  | { readonly kind: 'and' | 'or' | 'not' }
  | { readonly kind: 'near'; readonly words: number | 'sentence' }
  | { readonly kind: 'at-least'; readonly count: number }
  | { readonly kind: 'bad'; readonly message: Bilingual }

const maxDistanceWords = 50
const maxCount = 100
const plain: ReadonlyMap<string, QueryOperator> = new Map([
  ['AND', { kind: 'and' }],
  ['OR', { kind: 'or' }],
  ['NOT', { kind: 'not' }],
])
const parametric = /^(near|atleast)(?:\/(.*))?$/iu

/**
 * The operator that a bare word is, or null for any other word. Capitals make an operator: "and" and "near" are words,
 * but "near/5" is so surely meant as an operator that it is a problem.
 */
export function readOperator(word: string): QueryOperator | null {
  const known = plain.get(word)
  if (known !== undefined) return known
  const [, name, parameter] = parametric.exec(word) ?? []
  if (name === undefined) return null
  if (name !== name.toUpperCase()) {
    const isMeant = parameter !== undefined && /^(?:\d+|s)$/iu.test(parameter)
    return isMeant ? { kind: 'bad', message: lowerCaseOperator(word) } : null
  }
  return name === 'NEAR' ? readNear(word, parameter) : readAtLeast(word, parameter)
}

function readNear(word: string, parameter: string | undefined): QueryOperator {
  if (parameter?.toUpperCase() === 'S') return { kind: 'near', words: 'sentence' }
  const words = readNumber(parameter, maxDistanceWords)
  return words === null ? { kind: 'bad', message: badDistance(word) } : { kind: 'near', words }
}

function readAtLeast(word: string, parameter: string | undefined): QueryOperator {
  const count = readNumber(parameter, maxCount)
  return count === null ? { kind: 'bad', message: badCount(word) } : { kind: 'at-least', count }
}

function readNumber(digits: string | undefined, maximum: number): number | null {
  if (digits === undefined || !/^\d{1,4}$/u.test(digits)) return null
  const number = Number(digits)
  return number >= 1 && number <= maximum ? number : null
}
