import type { TermRow } from './term-pages.ts'
import { isKnownName } from './vocabulary.ts'
import { type Facet, facetOf, facets, type WeighedTerms } from './weighed-terms.ts'

/**
 * How like two reports are: the cosine in each facet, the sum of the rarities of the names in common, how many uncommon terms are in
 * common for reports of the usual length, and how many are names that no table of known names has.
 */
export type Likeness = Record<Facet | 'rareNames' | 'termCount' | 'strangers', number>

/** How like a report is; in a facet in which one of two has nothing, not at all. */
export type LikenessTo = (other: TermRow) => Likeness

/** Takes up the terms of a report that many are compared with, until the next one is taken up. */
export type Comparison = (asked: WeighedTerms) => LikenessTo

/** Names that everybody names say nothing, and those of the tables (countries, capitals, presidents) little. */
const commonNameRarity = 1.5
const knownNameRarity = 3
/** Longer reports have more in common by chance; so many terms are usual. */
const usualTerms = 60
/** What stands in fewer than one report of twelve is uncommon. */
const uncommonRarity = 2.5

/** Lays the terms out by their roots' numbers, so that each of another's terms is looked up at once. */
export function openComparison(): Comparison {
  let places = new Uint16Array(1 << 16)
  let laid: readonly number[] = []
  return (asked) => {
    for (const id of laid) places[id] = 0
    laid = asked.terms.map(({ root }) => root.id)
    for (const [index, id] of laid.entries()) {
      if (id >= places.length) places = grown(places, id)
      places[id] = index + 1
    }
    return (other) => likenessOf(asked, other, places)
  }
}

function grown(places: Uint16Array, id: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 ** Math.ceil(Math.log2(id + 1)))
  larger.set(places)
  return larger
}

function likenessOf(asked: WeighedTerms, { page, start, end }: TermRow, places: Uint16Array): Likeness {
  const sums = { all: 0, names: 0, words: 0, title: 0, numbers: 0, rareNames: 0, termCount: 0, strangers: 0 }
  const { roots, weights } = page
  for (let at = start + facets.length; at < end; at += 1) {
    const entry = roots[at] ?? 0
    const place = places[entry >> 1] ?? 0
    if (place === 0) continue
    const term = { weight: weights[at] ?? 0, isInTitle: (entry & 1) === 1 }
    addShared(sums, { asked, index: place - 1, term })
  }
  for (const [index, facet] of facets.entries()) {
    sums[facet] /= asked.lengths[facet] * (weights[start + index] ?? 1)
  }
  sums.termCount *= Math.min(1, usualTerms / Math.sqrt(asked.terms.length * (end - start - facets.length)))
  return sums
}

type Shared = {
  readonly asked: WeighedTerms
  /** Of the term in the terms that are asked of. */
  readonly index: number
  /** As it is in the other report. */
  readonly term: { readonly weight: number; readonly isInTitle: boolean }
}

function addShared(sums: Likeness, { asked, index, term }: Shared): void {
  const own = asked.terms[index]
  if (own === undefined) return
  const { kind } = own.root
  const rarity = asked.rarities[index] ?? 0
  const product = (asked.weights[index] ?? 0) * term.weight
  sums.all += product
  sums[facetOf[kind]] += product
  if (own.isInTitle && term.isInTitle) sums.title += product
  if (rarity > uncommonRarity) sums.termCount += 1
  if (kind === 'name') addSharedName(sums, rarity, isKnownName(own.root))
}

function addSharedName(sums: Likeness, rarity: number, isKnown: boolean): void {
  sums.rareNames += Math.max(0, rarity - (isKnown ? knownNameRarity : commonNameRarity))
  if (!isKnown && rarity > uncommonRarity) sums.strangers += 1
}
