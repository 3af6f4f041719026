import type { Quotation } from '#domain/quote.ts'
import { type Comparison, nameOf, type Naming, namingsOf } from './compare-quotes.ts'
import { type Agreement, type Confusion, confusionOf, type Share } from './figures.ts'
import type { GoldQuotation } from './labelled-articles.ts'
import { isSameName, isSameSurname } from './names.ts'

/** The measures of one kind of quotation over any number of articles. */
export type QuoteScore = {
  readonly spans: Agreement
  /** Of the pairs whose speaker the gold names, those with that surname, and with that full name. */
  readonly surnames: Share
  readonly names: Share
  /** Of the pairs: called an expert, and a named expert by the gold. */
  readonly expertFlags: Agreement
  /** Found quotations of an expert; right with the span, the surname and the standing of one in the gold. */
  readonly expertCards: Agreement
  /** How many found quotations carry a name of each sort, those without a name being sound. */
  readonly namings: Readonly<Record<Naming, number>>
  /** Of the pairs whose speaker the gold names; a speaker who was not found is "nobody". */
  readonly standings: Confusion
}

/** Scores what was compared, all articles as one. */
export function scoreQuotes(comparisons: readonly Comparison[]): QuoteScore {
  const pairs = comparisons.flatMap((one) => one.pairs)
  const found = [...pairs.map((pair) => pair.found), ...comparisons.flatMap((one) => one.extra)]
  const gold = [...pairs.map((pair) => pair.gold), ...comparisons.flatMap((one) => one.missed)]
  const named = pairs.filter((pair) => pair.gold.speaker !== null)
  const hasSurname = (pair: Pair) => isSameSurname(nameOf(pair.found), pair.gold.speaker)
  const hasName = (pair: Pair) => isSameName(nameOf(pair.found), pair.gold.speaker)
  const experts = pairs.filter((pair) => isExpert(pair.found) && isGoldExpert(pair.gold))
  return {
    spans: { right: pairs.length, found: found.length, wanted: gold.length },
    surnames: { part: named.filter(hasSurname).length, whole: named.length },
    names: { part: named.filter(hasName).length, whole: named.length },
    expertFlags: {
      right: experts.length,
      found: pairs.filter((pair) => isExpert(pair.found)).length,
      wanted: pairs.filter((pair) => isGoldExpert(pair.gold)).length,
    },
    expertCards: {
      right: experts.filter(hasSurname).length,
      found: found.filter(isExpert).length,
      wanted: gold.filter(isGoldExpert).length,
    },
    namings: countNamings(comparisons),
    standings: confusionOf(named.map(standingsOf)),
  }
}

type Pair = Comparison['pairs'][number]

function isExpert({ speaker }: Quotation): boolean {
  return speaker?.standing === 'expert'
}

function isGoldExpert({ speaker, standing }: GoldQuotation): boolean {
  return speaker !== null && standing === 'expert'
}

function standingsOf({ gold, found }: Pair): { readonly gold: string; readonly found: string } {
  return { gold: gold.standing, found: found.speaker?.standing ?? 'nobody' }
}

function countNamings(comparisons: readonly Comparison[]): Readonly<Record<Naming, number>> {
  const counts = { sound: 0, unfounded: 0, wrong: 0, astray: 0 }
  for (const naming of comparisons.flatMap(namingsOf)) counts[naming] += 1
  return counts
}
