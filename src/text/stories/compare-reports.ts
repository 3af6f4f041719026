import { clearPlaces, openPlaces, putRoot, type RootPlaces } from './root-places.ts'
import { rootKinds } from './root-table.ts'
import type { TermRow } from './term-pages.ts'
import { type Facet, facetAt, facets, type WeighedTerms } from './weighed-terms.ts'

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
  const places = openPlaces()
  let roots: Int32Array = new Int32Array()
  return (asked) => {
    clearPlaces(places, roots)
    roots = asked.terms.roots
    for (let place = 0; place < roots.length; place += 1) putRoot(places, roots[place] ?? 0, place)
    return (other) => likenessOf(asked, other, places)
  }
}

function likenessOf(
  asked: WeighedTerms,
  { page, start, end }: TermRow,
  { at: places }: RootPlaces,
): Likeness {
  const sums = { all: 0, names: 0, words: 0, title: 0, numbers: 0, rareNames: 0, termCount: 0, strangers: 0 }
  const { roots, weights } = page
  for (let at = start + facets.length; at < end; at += 1) {
    const entry = roots[at] ?? 0
    const place = places[entry >> 1] ?? 0
    if (place === 0) continue
    addShared(sums, asked, { index: place - 1, weight: weights[at] ?? 0, isInTitle: (entry & 1) === 1 })
  }
  for (const facet of facets) {
    sums[facet] /= (asked.lengths[facetAt[facet]] ?? 1) * (weights[start + facetAt[facet]] ?? 1)
  }
  const terms = Math.sqrt(asked.terms.roots.length * (end - start - facets.length))
  sums.termCount *= Math.min(1, usualTerms / terms)
  return sums
}

/** A term in common: its place among the terms that are asked of, and what it is in the other report. */
type Shared = { readonly index: number; readonly weight: number; readonly isInTitle: boolean }

function addShared(sums: Likeness, asked: WeighedTerms, { index, weight, isInTitle }: Shared): void {
  const kind = asked.kinds[index] ?? 0
  const rarity = asked.rarities[index] ?? 0
  const product = (asked.weights[index] ?? 0) * weight
  sums.all += product
  if (isInTitle && index < asked.terms.inTitle) sums.title += product
  if (rarity > uncommonRarity) sums.termCount += 1
  if (kind === rootKinds.word) sums.words += product
  else if (kind === rootKinds.number) sums.numbers += product
  else addName(sums, product, { rarity, isKnown: kind === rootKinds.knownName })
}

type SharedName = { readonly rarity: number; readonly isKnown: boolean }

function addName(sums: Likeness, product: number, { rarity, isKnown }: SharedName): void {
  sums.names += product
  sums.rareNames += Math.max(0, rarity - (isKnown ? knownNameRarity : commonNameRarity))
  if (!isKnown && rarity > uncommonRarity) sums.strangers += 1
}
