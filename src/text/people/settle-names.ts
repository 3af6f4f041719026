import type { Span } from '#domain/span.ts'
import type { Gender, Language } from '#text/languages/language.ts'
import type { Capital } from './capitals.ts'
import type { NameCandidate, NameMention } from './name-mentions.ts'

/** One person's name, settled over all places that may mean it. */
export type NamedPerson = {
  readonly name: string
  readonly surname: string
  readonly gender: Gender
  /** Full names and surnames, in reading order. */
  readonly mentions: readonly Span[]
}

/** What the wider article says for a reading, beside the mentions themselves. */
const CONFIRMED_BY_SURNAME = 0.7

/**
 * The people whom the mentions name. Each mention votes for every reading it allows, so that one nominative in the
 * article settles its oblique forms; the bare surname in the nominative votes too. Surnames alone are then found in
 * every case form; one that two people share belongs to neither, and the nominative of one goes before another case of another's.
 */
export function settleNames(
  mentions: readonly NameMention[],
  capitals: readonly Capital[],
  language: Language,
): readonly NamedPerson[] {
  const alone = new Set(outside(capitals, mentions).map(({ text }) => text))
  const votes = countVotes(mentions, alone)
  const people = new Map<string, { candidate: NameCandidate; spans: Span[] }>()
  for (const mention of mentions) {
    const candidate = elected(mention, votes)
    if (candidate === undefined) continue
    const person = people.get(candidate.name) ?? { candidate, spans: [] }
    person.spans.push({ start: mention.start, end: mention.end })
    people.set(candidate.name, person)
  }
  const named = [...people.values()].map(({ candidate, spans }) => ({ ...candidate, mentions: spans }))
  return addSurnames(named, capitals, language)
}

function countVotes(
  mentions: readonly NameMention[],
  alone: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  for (const mention of mentions) {
    const best = new Map<string, number>()
    for (const { name, weight } of mention.candidates) best.set(name, Math.max(best.get(name) ?? 0, weight))
    for (const [name, weight] of best) votes.set(name, (votes.get(name) ?? 0) + weight)
  }
  for (const name of votes.keys()) {
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    if (alone.has(surname)) votes.set(name, (votes.get(name) ?? 0) + CONFIRMED_BY_SURNAME)
  }
  return votes
}

function elected(mention: NameMention, votes: ReadonlyMap<string, number>): NameCandidate | undefined {
  const score = (candidate: NameCandidate): number => votes.get(candidate.name) ?? 0
  return mention.candidates.toSorted((a, b) => score(b) - score(a) || b.weight - a.weight)[0]
}

function addSurnames(
  people: readonly NamedPerson[],
  capitals: readonly Capital[],
  language: Language,
): readonly NamedPerson[] {
  const owners = new Map([
    ...ownersOf(people, ({ surname, gender }) =>
      language.names.surnameForms(surname, gender).map(({ form }) => withoutParticle(form)),
    ),
    ...ownersOf(people, ({ surname }) => [withoutParticle(surname)]),
  ])
  const taken = people.flatMap((person) => person.mentions).toSorted((a, b) => a.start - b.start)
  const alone = outside(capitals, taken)
  const found = Map.groupBy(alone, (capital) => owners.get(capital.text))
  return people
    .map((person) => ({
      ...person,
      mentions: [
        ...person.mentions,
        ...(found.get(person) ?? []).map(({ start, end }) => ({ start, end })),
      ].toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** "Hulst" of "van der Hulst": the word by which it is found again, however the small ones before it are written. */
export function withoutParticle(surname: string): string {
  return surname.slice(surname.lastIndexOf(' ') + 1)
}

/** Whose each form is; null where two people share one. */
function ownersOf(
  people: readonly NamedPerson[],
  formsOf: (person: NamedPerson) => readonly string[],
): ReadonlyMap<string, NamedPerson | null> {
  const owners = new Map<string, NamedPerson | null>()
  for (const person of people) {
    for (const form of new Set(formsOf(person))) owners.set(form, owners.has(form) ? null : person)
  }
  return owners
}

/** The capitals that lie in none of the spans; both in reading order. */
function outside(capitals: readonly Capital[], spans: readonly Span[]): readonly Capital[] {
  let at = 0
  return capitals.filter((capital) => {
    while ((spans[at]?.end ?? Infinity) <= capital.start) at += 1
    return capital.end <= (spans[at]?.start ?? Infinity)
  })
}
