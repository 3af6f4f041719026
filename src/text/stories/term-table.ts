import type { Term } from './report-terms.ts'

/** The parts in which two reports are compared. */
export type Facet = 'all' | 'names' | 'words' | 'title' | 'numbers'

/** A report's terms as numbers, ascending, with weights that are comparable within one table. */
export type TermVector = {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly inTitle: Uint8Array
  /** The vector's length in each facet; 1 where it has nothing there, so that it divides. */
  readonly lengths: Readonly<Record<Facet, number>>
}

/** How like two reports are: the cosine in each facet, the sum of the rarities of the names in common, and how many uncommon terms are. */
export type Likeness = Record<Facet | 'rareNames' | 'termCount', number>

/** In how much of the news at large a term stands, from 0 to 1; 0 where nothing is known of it. */
export type CommonShare = (term: Term) => number

/** The terms of the held reports, numbered, and in how many of them each stands. */
export type TermTable = {
  readonly commonShare: CommonShare
  readonly numbers: Map<string, number>
  readonly kinds: Term['kind'][]
  readonly priors: number[]
  readonly counts: number[]
  held: number
}

/** Until many reports are held, rarity is that of the news at large, which counts as so many. */
const priorReports = 300
const leastRarity = 0.1
/** Names tell an event from others of its kind, and numbers are often rounded. */
const kindFactors = { name: 1.4, number: 0.6, word: 1 } as const
/** Names that everybody names say nothing. */
const commonNameRarity = 1.5
/** What stands in fewer than one report of twelve is uncommon. */
const uncommonRarity = 2.5

export function createTermTable(commonShare: CommonShare): TermTable {
  return { commonShare, numbers: new Map(), kinds: [], priors: [], counts: [], held: 0 }
}

/** A report's vector at the rarities of this moment, which it keeps: nothing is weighed anew as reports come and go. */
export function vectorOf(table: TermTable, terms: readonly Term[]): TermVector {
  const weighed = terms.map((term) => {
    const id = numberOf(table, term)
    const weight = (1 + Math.log(1 + term.count)) * rarityOf(table, id) * kindFactors[term.kind]
    return { id, weight, term }
  })
  return toVector(weighed.toSorted((one, other) => one.id - other.id))
}

/** A report with these terms is held from now on, or is no more. */
export function countReport(table: TermTable, { ids }: TermVector, by: 1 | -1): void {
  table.held += by
  for (const id of ids) table.counts[id] = (table.counts[id] ?? 0) + by
}

/** The logarithm of one in how many reports holds the term; at least 0.1. */
export function rarityOf({ counts, priors, held }: TermTable, id: number): number {
  const known = (counts[id] ?? 0) + (priors[id] ?? 0)
  return Math.max(leastRarity, Math.log((held + priorReports + 1) / (known + 0.5)))
}

/** How like two reports are; in a facet in which one of them has nothing, not at all. */
export function likenessOf(table: TermTable, one: TermVector, other: TermVector): Likeness {
  const sums = noLikeness()
  forEachShared(one, other, (here, there) => {
    const id = one.ids[here] ?? 0
    const kind = table.kinds[id] ?? 'word'
    const product = (one.weights[here] ?? 0) * (other.weights[there] ?? 0)
    sums.all += product
    sums[facetOf[kind]] += product
    if (one.inTitle[here] === 1 && other.inTitle[there] === 1) sums.title += product
    if (rarityOf(table, id) > uncommonRarity) sums.termCount += 1
    if (kind === 'name') sums.rareNames += Math.max(0, rarityOf(table, id) - commonNameRarity)
  })
  for (const facet of facets) sums[facet] /= one.lengths[facet] * other.lengths[facet]
  return sums
}

const facets: readonly Facet[] = ['all', 'names', 'words', 'title', 'numbers']
const facetOf = { name: 'names', word: 'words', number: 'numbers' } as const

function noLikeness(): Likeness {
  return { all: 0, names: 0, words: 0, title: 0, numbers: 0, rareNames: 0, termCount: 0 }
}

/** Walks both ascending rows side by side; cheaper than any set, as reports are compared by the hundred thousand. */
function forEachShared(
  one: TermVector,
  other: TermVector,
  visit: (here: number, there: number) => void,
): void {
  let here = 0
  let there = 0
  while (here < one.ids.length && there < other.ids.length) {
    const difference = (one.ids[here] ?? 0) - (other.ids[there] ?? 0)
    if (difference === 0) visit(here, there)
    if (difference <= 0) here += 1
    if (difference >= 0) there += 1
  }
}

function numberOf({ commonShare, numbers, kinds, priors, counts }: TermTable, term: Term): number {
  const key = `${term.kind} ${term.key}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  const id = kinds.length
  numbers.set(key, id)
  kinds.push(term.kind)
  priors.push(commonShare(term) * priorReports)
  counts.push(0)
  return id
}

type WeighedTerm = { readonly id: number; readonly weight: number; readonly term: Term }

function toVector(terms: readonly WeighedTerm[]): TermVector {
  const lengths = noLikeness()
  for (const { weight, term } of terms) {
    const square = weight * weight
    lengths.all += square
    lengths[facetOf[term.kind]] += square
    if (term.isInTitle) lengths.title += square
  }
  for (const facet of facets) lengths[facet] = Math.sqrt(lengths[facet]) || 1
  return {
    ids: Int32Array.from(terms, ({ id }) => id),
    weights: Float32Array.from(terms, ({ weight }) => weight),
    inTitle: Uint8Array.from(terms, ({ term }) => Number(term.isInTitle)),
    lengths,
  }
}
