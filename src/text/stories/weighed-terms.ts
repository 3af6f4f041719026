import type { Terms } from './read-report.ts'
import { rarityOf, type Vocabulary } from './vocabulary.ts'

/** The parts in which two reports are compared; arrays of something for each facet are in this order. */
export const facets = ['all', 'names', 'words', 'title', 'numbers'] as const
export type Facet = (typeof facets)[number]
export const facetAt = { all: 0, names: 1, words: 2, title: 3, numbers: 4 } as const

/**
 * A report's terms with the kind and the rarity of each at that moment and what it counts, side by side, and the length of their
 * vector in each facet; 1 where it has nothing there, so that it divides.
 */
export type WeighedTerms = {
  readonly terms: Terms
  readonly kinds: Uint8Array
  readonly rarities: Float64Array
  readonly weights: Float64Array
  readonly lengths: Float64Array
}

/** A report has rarely more. */
const usualTerms = 1000
/** By kinds of roots: names tell an event from others of its kind, and numbers are often rounded. */
const kindFactors = Float64Array.of(1.4, 1.4, 1, 0.6)
/** In which facet a root of each kind is compared. */
const facetOfKind = Uint8Array.of(facetAt.names, facetAt.names, facetAt.words, facetAt.numbers)
/** What a term counts by how often it stands there, in halves. */
const oftenFactors = Float64Array.from({ length: 64 }, (_, halves) => oftenFactor(halves))

/** Weighs terms at the rarities of this moment; what is answered holds until the next are weighed. */
export type Scales = (terms: Terms) => WeighedTerms

/** Makes scales that use the same arrays again and again. */
export function openScales(vocabulary: Vocabulary): Scales {
  let kinds = new Uint8Array(usualTerms)
  let rarities = new Float64Array(usualTerms)
  let weights = new Float64Array(usualTerms)
  return (terms) => {
    const { length } = terms.roots
    if (length > kinds.length) {
      kinds = new Uint8Array(length)
      rarities = new Float64Array(length)
      weights = new Float64Array(length)
    }
    const weighed = {
      terms,
      kinds,
      rarities: rarities.subarray(0, length),
      weights: weights.subarray(0, length),
      lengths: new Float64Array(facets.length),
    }
    weighAll(vocabulary, weighed)
    measureLengths(weighed)
    return weighed
  }
}

function weighAll(vocabulary: Vocabulary, { terms, kinds, rarities, weights }: WeighedTerms): void {
  const { roots, halves } = terms
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] ?? 0
    const often = halves[at] ?? 0
    const kind = vocabulary.roots.kinds[root] ?? 0
    const rarity = rarityOf(vocabulary, root)
    kinds[at] = kind
    rarities[at] = rarity
    weights[at] = (oftenFactors[often] ?? oftenFactor(often)) * rarity * (kindFactors[kind] ?? 1)
  }
}

function measureLengths({ terms, kinds, weights, lengths }: WeighedTerms): void {
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0
    const square = weight * weight
    addTo(lengths, facetAt.all, square)
    addTo(lengths, facetOfKind[kinds[at] ?? 0] ?? 0, square)
    if (at < terms.inTitle) addTo(lengths, facetAt.title, square)
  }
  for (let facet = 0; facet < lengths.length; facet += 1) lengths[facet] = Math.sqrt(lengths[facet] ?? 0) || 1
}

function addTo(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}

function oftenFactor(halves: number): number {
  return 1 + Math.log(1 + halves / 2)
}
