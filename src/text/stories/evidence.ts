/** What speaks for a report's being of a story, each from 0 (nothing) to about 1. */
export type Evidence = {
  /** How like the story's nearest report is over all terms, and its latest ones on average: a story is no chain of neighbours. */
  readonly nearest: number
  readonly centre: number
  /** How like the nearest is in names, in common words, in the title, in numbers. */
  readonly names: number
  readonly words: number
  readonly title: number
  readonly numbers: number
  /** How rare the names in common are: the sum of their rarities, in tens. */
  readonly rareNames: number
  /** How many uncommon terms there are in common, in tens, and at most ten. */
  readonly sharedTerms: number
  /** How many uncommon names in common are no well-known country, capital or person. */
  readonly strangers: number
  /** How old the story's last report is, in windows. */
  readonly age: number
  /** 1 where the story has no report in the report's language yet; then only names and numbers can tell. */
  readonly isForeign: number
}

/** How much each weighs, in logits. */
export type EvidenceWeights = Omit<Evidence, 'strangers'> & {
  readonly foreignNames: number
  readonly foreignRareNames: number
  readonly bias: number
}

/**
 * Learnt by logistic regression from the open half of the labelled stories (`npm run eval:stories -- --learn`), and the bias raised by
 * 1.6: a report left alone costs as much as one too many, and most reports have a story to join. The weights of centre, names and
 * title are those that group the open halves of the labelled stories and of the labelled news day best, as single examples teach little
 * of how a story grows.
 */
export const evidenceWeights: EvidenceWeights = {
  bias: -3.9,
  nearest: 1.65,
  centre: 3,
  names: 1.09,
  words: 1.31,
  title: 4,
  numbers: 1.41,
  rareNames: 1.55,
  sharedTerms: 4.39,
  age: -2.43,
  isForeign: 2.42,
  foreignNames: 0.84,
  foreignRareNames: 1.97,
}

/**
 * Where a report has a title alone, learnt likewise from the open half without its texts (`--learn --titles`), and the bias kept:
 * fewer terms must do, and what little there is in common weighs more.
 */
export const titleWeights: EvidenceWeights = {
  bias: -2.87,
  nearest: 3.52,
  centre: 1.05,
  names: 0.1,
  words: 3.04,
  title: 3.52,
  numbers: 0.74,
  rareNames: 1.33,
  sharedTerms: 2.55,
  age: -4.18,
  isForeign: 1.03,
  foreignNames: 0.24,
  foreignRareNames: 0.45,
}

/**
 * One uncommon word in common is a place or a person, and no event: two must be, whatever the sum says. In another language hardly more
 * than a name can be, and one that few reports have will do. A title alone may have no more either.
 */
const fewestShared = 0.2

/** Whether a report with a text has enough in common with a story for the sum to count. */
export function isPossible({
  sharedTerms,
  strangers,
  isForeign,
}: Pick<Evidence, 'sharedTerms' | 'strangers' | 'isForeign'>): boolean {
  return (isForeign === 1 && strangers > 0) || sharedTerms >= fewestShared
}

/** The sum of what speaks for and against; above 0 means rather the same story than not. */
export function weigh(evidence: Evidence, weights: EvidenceWeights): number {
  const { names, rareNames, isForeign } = evidence
  const home = 1 - isForeign
  return (
    weights.bias +
    weights.nearest * evidence.nearest +
    weights.centre * evidence.centre +
    weights.names * names * home +
    weights.words * evidence.words +
    weights.title * evidence.title +
    weights.numbers * evidence.numbers +
    weights.rareNames * rareNames * home +
    weights.sharedTerms * evidence.sharedTerms +
    weights.age * evidence.age +
    weights.isForeign * isForeign +
    weights.foreignNames * names * isForeign +
    weights.foreignRareNames * rareNames * isForeign
  )
}
