import type { Person } from '#domain/quote.ts'
import { type Agreement, type Confusion, confusionOf, type Pairing, pairOff } from './figures.ts'
import type { GoldPerson } from './labelled-articles.ts'
import { isSameName } from './names.ts'

export type PeopleComparison = Pairing<GoldPerson, Pick<Person, 'name' | 'standing'>>

export type PeopleScore = {
  readonly names: Agreement
  /** Of those whose full name is right. */
  readonly standings: Confusion
}

/** Compares the people of one article by their full names. */
export function comparePeople(
  gold: readonly GoldPerson[],
  found: readonly Pick<Person, 'name' | 'standing'>[],
): PeopleComparison {
  return pairOff(gold, found, (wanted, person) => isSameName(wanted.name, person.name))
}

/** Scores what was compared, all articles as one. */
export function scorePeople(comparisons: readonly PeopleComparison[]): PeopleScore {
  const pairs = comparisons.flatMap((one) => one.pairs)
  const count = (key: 'missed' | 'extra') => comparisons.reduce((sum, one) => sum + one[key].length, 0)
  return {
    names: {
      right: pairs.length,
      found: pairs.length + count('extra'),
      wanted: pairs.length + count('missed'),
    },
    standings: confusionOf(pairs.map(({ gold, found }) => ({ gold: gold.standing, found: found.standing }))),
  }
}
