import type { Span } from '#domain/span.ts'
import type { Capital } from './capitals.ts'
import { genderBeside } from './gender-beside.ts'
import { hasForeignEvidence, isInstitution } from './foreign-names.ts'
import type { Gender, Language, NameReading } from '#text/languages/language.ts'

/** A full name that a mention may stand for, in the nominative. */
export type NameCandidate = {
  readonly name: string
  readonly surname: string
  readonly gender: Gender
  readonly case: string
  /** How probable the reading is by its spelling, above 0 and at most 1. */
  readonly weight: number
}

/** A place where a full name stands, in whatever case. */
export type NameMention = Span & { readonly candidates: readonly NameCandidate[] }

const PARTICLE =
  /[  ](?:[Dd]e|[Vv]an|[Vv]on|der|[Dd]i|[Dd]a|[Bb]in|[Bb]en|[Ee]l|[Aa]l|[Ll]e|[Ll]a|dos|[Tt]er|[Ii]bn|van der|von der|de la)[  ]$/u
const CAPITAL_PARTICLE = /^(?:De|Van|Von|Di|Da|Bin|Ben|El|Al|Le|La|Ter|Ibn)$/u
const GAP =
  /^(?:[  ]|\. |[  ](?:de|van|von|der|di|da|bin|ben|el|al|le|la|dos|ter|ibn|van der|von der|de la)[  ])$/u

/** What is left of a reading's weight where a role beside it is of the other gender. */
const OTHER_GENDER = 0.2

/**
 * The full names of a text: a known given name in any case with a surname that agrees with it, or two capitalised
 * words after a title, a rank or a role. "im. Jana Kowalskiego" is a patron and none.
 */
export function findNameMentions(
  text: string,
  capitals: readonly Capital[],
  language: Language,
): readonly NameMention[] {
  return runsOf(text, capitals).flatMap((run) => mentionsInRun(text, run, language))
}

function runsOf(text: string, capitals: readonly Capital[]): readonly (readonly Capital[])[] {
  const runs: Capital[][] = []
  let last: Capital | undefined
  for (const capital of capitals) {
    if (last !== undefined && continues(text, last, capital)) runs.at(-1)?.push(capital)
    else runs.push([capital])
    last = capital
  }
  return runs.filter((run) => run.length > 1)
}

function continues(text: string, last: Capital, next: Capital): boolean {
  if (next.start - last.end > 9) return false
  const gap = text.slice(last.end, next.start)
  return GAP.test(gap) && (gap !== '. ' || last.text.length === 1)
}

function mentionsInRun(text: string, run: readonly Capital[], language: Language): readonly NameMention[] {
  const mentions: NameMention[] = []
  let index = 0
  while (index + 1 < run.length) {
    const found = mentionAt(text, run.slice(index, index + 4), language)
    if (found !== null) mentions.push(withGender(text, found.mention, language))
    index += found?.words ?? 1
  }
  return mentions
}

/** A word beside the name tells a man's genitive from a woman's nominative: "gen. Stanisława Kozieja, byłego szefa". */
function withGender(text: string, mention: NameMention, language: Language): NameMention {
  const beside = genderBeside(text, mention, language)
  // "żona Jana Kowalskiego": a word in the nominative is not that of a name in another case.
  if (beside === null || (beside.isNominative && !mayBeNominative(text, mention, language))) return mention
  const { gender, isNominative } = beside
  const candidates = mention.candidates.map((candidate) => ({
    ...candidate,
    weight: candidate.weight * (candidate.gender === gender ? 1 : OTHER_GENDER),
  }))
  // A man's word is used of women too.
  const isMissing =
    gender === 'feminine' && isNominative && candidates.every((candidate) => candidate.gender === 'masculine')
  return {
    ...mention,
    candidates: isMissing ? [...candidates, asPrinted(text, mention, gender)] : candidates,
  }
}

function mayBeNominative(text: string, { start, end }: Span, { names }: Language): boolean {
  const surname = text.slice(start, end).split(/[\s-]/u).at(-1) ?? ''
  return names.surnameReadings(surname, null).some((reading) => reading.nominative === surname)
}

/** "rzeczniczka chińskiego MSZ Shen Baoyun": a name that no list gives to a woman, and that she bears as it is printed. */
function asPrinted(text: string, { start, end }: Span, gender: Gender): NameCandidate {
  const name = text.slice(start, end)
  return { name, surname: name.slice(name.lastIndexOf(' ') + 1), gender, case: 'nominative', weight: 1 }
}

/** A mention, and of how many words. */
type Found = { readonly mention: NameMention; readonly words: number }

function mentionAt(text: string, words: readonly Capital[], language: Language): Found | null {
  const [given] = words
  if (given === undefined || isPatron(text, given) || isOrganisation(words, language)) return null
  const readings = language.names.givenReadings(given.text)
  if (readings.length > 0) return knownName(text, words, { given: readings, language })
  if (CAPITAL_PARTICLE.test(given.text) || holdsKnownName(words.slice(1), language)) return null
  return hasForeignEvidence(text, words, language) ? foreignName(text, words, language) : null
}

/** "Goldman Sachs", "Lech Poznań". */
function isOrganisation([first, second]: readonly Capital[], { names, roles }: Language): boolean {
  const both = `${first?.text} ${second?.text}`
  return names.nobody.test(both) || roles.organisations.has(both.toLowerCase())
}

/** "ds. Białorusi Kamil Kłysiński": the name begins later in the run. */
function holdsKnownName(words: readonly Capital[], { names }: Language): boolean {
  return words.slice(0, -1).some((word) => names.givenReadings(word.text).length > 0)
}

function isPatron(text: string, given: Capital): boolean {
  return /(?:(?<![\p{L}\d.])(?:im|ul|al|pl|św|imienia|ulicy|ulica|placu)\.?|(?:Uniwersyte|Akademi|Politechni|Instytu|Fundacj|Szko[łl]|Muze|Teatr|Szpital|Lice|Bibliote)\p{L}+)[  ]$/u.test(
    text.slice(Math.max(0, given.start - 20), given.start),
  )
}

/** Second given names and initials stand between: "Anna Maria Lis", "John F. Kennedy". */
function knownName(
  text: string,
  words: readonly Capital[],
  { given, language }: { readonly given: readonly NameReading[]; readonly language: Language },
): Found | null {
  const at = surnameAt(words, language)
  const surname = words[at]
  const first = words[0]
  if (first === undefined || surname === undefined || surname.text.length === 1) return null
  if (language.names.pluralSurname.test(surname.text) || isInstitution(surname, language)) return null
  const middle = words.slice(1, at).filter(({ text: word }) => !CAPITAL_PARTICLE.test(word))
  const particle = particleBefore(text, { first, surname })
  const candidates = agreeing(given, surname, { middle, particle, language })
  if (candidates.length === 0) return null
  return { mention: { start: first.start, end: surname.end, candidates }, words: at + 1 }
}

/** "Michalina van der Laan": the small words between given name and surname, with the space behind them; else nothing. */
function particleBefore(
  text: string,
  { first, surname }: { readonly first: Capital; readonly surname: Capital },
): string {
  return PARTICLE.exec(text.slice(first.end, surname.start))?.[0].trimStart() ?? ''
}

/** Behind the given names, and behind a particle with a capital: "Maëlle Le Goff". */
function surnameAt(words: readonly Capital[], language: Language): number {
  let at = 1
  while (at + 1 < words.length && isMiddleName(words[at], language)) at += 1
  return CAPITAL_PARTICLE.test(words[at]?.text ?? '') && at + 1 < words.length ? at + 1 : at
}

function isMiddleName(word: Capital | undefined, language: Language): boolean {
  return word !== undefined && (word.text.length === 1 || language.names.givenReadings(word.text).length > 0)
}

function agreeing(
  given: readonly NameReading[],
  surname: Capital,
  context: { readonly middle: readonly Capital[]; readonly particle: string; readonly language: Language },
): readonly NameCandidate[] {
  const readings = context.language.names.surnameReadings(surname.text, null)
  const candidates = given.flatMap((first) =>
    readings.flatMap((last, rank) => {
      if (first.case !== last.case || first.gender !== last.gender) return []
      const middle = context.middle.flatMap((word) => middleIn(word, first, context.language) ?? [])
      if (middle.length < context.middle.length) return []
      const name = [first.nominative, ...middle, context.particle + last.nominative].join(' ')
      return [
        { name, surname: last.nominative, gender: first.gender, case: first.case, weight: 1 / (1 + rank) },
      ]
    }),
  )
  const isAlone = context.middle.length === 0 && !context.language.names.unlikeName.test(surname.text)
  return candidates.length === 0 && isAlone ? unchanged(given, surname) : candidates
}

/** A second name stands in the case of the first, though it may be one of the other gender ("Jan Maria"); null where it cannot. */
function middleIn(word: Capital, first: NameReading, { names }: Language): string | null {
  if (word.text.length === 1) return `${word.text}.`
  const agreeing = names.givenReadings(word.text).filter((reading) => reading.case === first.case)
  const found = agreeing.find((reading) => reading.gender === first.gender) ?? agreeing[0]
  return found?.nominative ?? null
}

/** A surname that does not bend, beside a given name that does: "Giorgią Meloni". */
function unchanged(given: readonly NameReading[], surname: Capital): readonly NameCandidate[] {
  return given.map((first) => ({
    name: `${first.nominative} ${surname.text}`,
    surname: surname.text,
    gender: first.gender,
    case: first.case,
    weight: 0.2,
  }))
}

function foreignName(text: string, words: readonly Capital[], language: Language): Found | null {
  const [first, second] = words
  if (first === undefined || second === undefined) return null
  const readings = language.names.foreignGivenReadings(first.text)
  const candidates = agreeing(readings, second, {
    middle: [],
    particle: particleBefore(text, { first, surname: second }),
    language,
  }).filter((candidate) => candidate.gender === 'masculine' || candidate.case === 'nominative')
  if (candidates.length === 0) return null
  return { mention: { start: first.start, end: second.end, candidates }, words: 2 }
}
