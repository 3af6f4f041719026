import type { Term } from './read-report.ts'
import { rarityOf, type Vocabulary } from './vocabulary.ts'

/** The parts in which two reports are compared. */
export const facets = ['all', 'names', 'words', 'title', 'numbers'] as const
export type Facet = (typeof facets)[number]

/**
 * A report's terms with the rarity of each at that moment and what it counts, side by side, and the length of their vector in each
 * facet; 1 where it has nothing there, so that it divides.
 */
export type WeighedTerms = {
  readonly terms: readonly Term[]
  readonly rarities: readonly number[]
  readonly weights: readonly number[]
  readonly lengths: Readonly<Record<Facet, number>>
}

/** Names tell an event from others of its kind, and numbers are often rounded. */
const kindFactors = { name: 1.4, number: 0.6, word: 1 } as const
export const facetOf = { name: 'names', word: 'words', number: 'numbers' } as const

/** Weighs terms at the rarities of this moment, which are kept: nothing is weighed anew as reports come and go. */
export function weighTerms(vocabulary: Vocabulary, terms: readonly Term[]): WeighedTerms {
  const lengths = { all: 0, names: 0, words: 0, title: 0, numbers: 0 }
  const rarities: number[] = []
  const weights: number[] = []
  for (const { root, count, isInTitle } of terms) {
    const rarity = rarityOf(vocabulary, root)
    const weight = (1 + Math.log(1 + count)) * rarity * kindFactors[root.kind]
    const square = weight * weight
    lengths.all += square
    lengths[facetOf[root.kind]] += square
    if (isInTitle) lengths.title += square
    rarities.push(rarity)
    weights.push(weight)
  }
  for (const facet of facets) lengths[facet] = Math.sqrt(lengths[facet]) || 1
  return { terms, rarities, weights, lengths }
}
