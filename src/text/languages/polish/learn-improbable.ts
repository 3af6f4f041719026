import { everySlot } from '#domain/grammar.ts'
import type { Lexicon, LexiconReading } from '#ports/lexicon.ts'
import { participle } from './participle.ts'

/** What running text told of a form that several lemmas share. */
export type HomographVerdict = {
  /** How often the form was seen. */
  readonly seen: number
  /** The lemmas of which it is a form but for which it hardly ever stands. */
  readonly improbable: ReadonlySet<string>
  /** The lemmas for which it does stand, as far as other forms of them were seen. */
  readonly probable: ReadonlySet<string>
}

/** What was learnt, by the form in lower case; forms of one lemma, and forms seldom seen, are left out. */
export type LearntHomographs = ReadonlyMap<string, HomographVerdict>

/** Below this share of a form's occurrences a lemma is improbable; as measured on treebank text, most of the gain with the least loss. */
const improbableBelow = 0.1
/** A form seen less often tells too little. */
const fewestSightings = 20
const rounds = 12

/**
 * Learns from running text without any labels which lemmas a form hardly ever stands for: "prawie" is "nearly", not the
 * locative of "prawo". `counts` holds how often each lower-case form was seen. Expectation maximisation: a lemma is as
 * frequent as its other forms tell, and a form of it as frequent as its cases or its verb ending are in general; each sighting of an
 * ambiguous form is shared out by the product, and what was shared out tells the frequencies of the next round.
 */
export function learnImprobable(counts: ReadonlyMap<string, number>, lexicon: Lexicon): LearntHomographs {
  const sightings = spreadOverForms(
    [...counts].flatMap(([form, count]): readonly Sighting[] => {
      const readings = readingsOf(form, lexicon)
      return readings.length === 0 ? [] : [{ form, count, readings }]
    }),
  )
  let shares = shareEvenly(sightings)
  for (let round = 0; round < rounds; round += 1)
    shares = shareByFrequency(sightings, frequencies(sightings, shares))
  return verdictsOf(sightings, shares)
}

type Reading = {
  readonly lexeme: string
  readonly lemma: string
  readonly weight: number
  /** The weight is that of all the lexeme's forms together. */
  readonly isSpread: boolean
}
type Sighting = { readonly form: string; readonly count: number; readonly readings: readonly Reading[] }
/** For each sighting, how much of it each of its readings has; in all 1. */
type Shares = readonly (readonly number[])[]

/**
 * A participle is a word beside its verb, so that neither speaks against the other: the verb's reading is left out. And what begins
 * compounds ("zamknięto-") is none beside a verb's form that is spelt the same, for it hardly stands alone.
 */
function readingsOf(form: string, lexicon: Lexicon): readonly Reading[] {
  const found = lexicon.readingsOf(form)
  const isVerb = found.some(({ partOfSpeech }) => partOfSpeech === 'verb')
  return found
    .filter(({ partOfSpeech }) => partOfSpeech !== 'verb' || !participle.test(form))
    .filter(({ partOfSpeech }) => partOfSpeech !== 'other' || !isVerb || !form.endsWith('o'))
    .map((reading) => ({
      lexeme: `${reading.lemma} ${reading.partOfSpeech}`,
      lemma: reading.lemma,
      isSpread: reading.partOfSpeech === 'other',
      weight: formWeight(form, reading),
    }))
}

/**
 * A pronoun is shared out among as many forms as were seen of it, for want of anything better: "nie" is then the particle, which
 * has no other form, and not the accusative of "on", which has twenty.
 */
function spreadOverForms(sightings: readonly Sighting[]): readonly Sighting[] {
  const sizes = new Map<string, number>()
  for (const { lexeme } of sightings.flatMap(({ readings }) => readings))
    sizes.set(lexeme, (sizes.get(lexeme) ?? 0) + 1)
  const spread = (reading: Reading): Reading =>
    reading.isSpread ? { ...reading, weight: reading.weight / (sizes.get(reading.lexeme) ?? 1) } : reading
  return sightings.map((sighting) => ({ ...sighting, readings: sighting.readings.map(spread) }))
}

/** How large a part of a lexeme's occurrences has a form like this one, roughly. */
function formWeight(form: string, { partOfSpeech, slots, genders }: LexiconReading): number {
  if (partOfSpeech === 'verb')
    return verbWeights.find(([ending]) => ending.test(form))?.[1] ?? imperativeWeight
  if (partOfSpeech === 'other' || slots === everySlot) return 1
  const cases = slotWeights.reduce((sum, weight, slot) => sum + ((slots >> slot) & 1) * weight, 0)
  if (partOfSpeech === 'noun') return cases
  return cases * genderWeights.reduce((sum, weight, gender) => sum + ((genders >> gender) & 1) * weight, 0)
}

/** Shares of cases and numbers among nouns in running Polish text, in the order of `everySlot`. */
const slotWeights = [0.2, 0.21, 0.02, 0.12, 0.07, 0.11, 0.001, 0.05, 0.1, 0.01, 0.05, 0.03, 0.03, 0.001]
const genderWeights = [0.45, 0.35, 0.2]
const imperativeWeight = 0.004
const verbWeights: readonly (readonly [RegExp, number])[] = [
  [/[ćc]$/u, 0.15],
  [/ł$/u, 0.16],
  [/ła$/u, 0.08],
  [/ło$/u, 0.05],
  [/li$/u, 0.06],
  [/ły$/u, 0.03],
  [/(?:ąc|wszy|łszy)$/u, 0.02],
  [/[nt]o$/u, 0.03],
  [/(?:my|cie|sz|m|ę)$/u, 0.02],
  [/ą$/u, 0.08],
  [/[aeiy]$/u, 0.2],
]

function shareEvenly(sightings: readonly Sighting[]): Shares {
  return sightings.map(({ readings }) => readings.map(() => 1 / readings.length))
}

/** How often each lexeme was seen, as far as the shares tell. */
function frequencies(sightings: readonly Sighting[], shares: Shares): ReadonlyMap<string, number> {
  const lexemes = new Map<string, number>()
  for (const [index, { count, readings }] of sightings.entries()) {
    for (const [place, { lexeme }] of readings.entries()) {
      lexemes.set(lexeme, (lexemes.get(lexeme) ?? 0) + count * (shares[index]?.[place] ?? 0))
    }
  }
  return lexemes
}

function shareByFrequency(sightings: readonly Sighting[], lexemes: ReadonlyMap<string, number>): Shares {
  return sightings.map(({ readings }) => {
    const weights = readings.map(({ lexeme, weight }) => (lexemes.get(lexeme) ?? 0) * weight)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (total === 0 ? 1 / weights.length : weight / total))
  })
}

/** A lemma's part of a form's sightings, and whether anything but this form's own sightings speaks for it. */
type Standing = { readonly lemma: string; readonly share: number; readonly isVouchedFor: boolean }

function verdictsOf(sightings: readonly Sighting[], shares: Shares): LearntHomographs {
  const lexemes = frequencies(sightings, shares)
  const verdicts = new Map<string, HomographVerdict>()
  for (const [index, sighting] of sightings.entries()) {
    const standings = standingsOf(sighting, shares[index] ?? [], lexemes)
    if (sighting.count >= fewestSightings && standings.length > 1)
      verdicts.set(sighting.form, verdictOf(sighting.count, standings))
  }
  return verdicts
}

function standingsOf(
  { count, readings }: Sighting,
  shares: readonly number[],
  lexemes: ReadonlyMap<string, number>,
): readonly Standing[] {
  const byLemma = new Map<string, Standing>()
  for (const [place, { lexeme, lemma, isSpread }] of readings.entries()) {
    const share = shares[place] ?? 0
    const elsewhere = (lexemes.get(lexeme) ?? 0) - count * share
    const before = byLemma.get(lemma)
    byLemma.set(lemma, {
      lemma,
      share: (before?.share ?? 0) + share,
      isVouchedFor: before?.isVouchedFor === true || isSpread || elsewhere >= 1,
    })
  }
  return [...byLemma.values()]
}

/**
 * What was seen in this form alone stands on nothing but the weights of cases and endings, which may not speak against other
 * words ("leży" is "leżeć" even where no other form of it was seen, and not "leż").
 */
function verdictOf(seen: number, standings: readonly Standing[]): HomographVerdict {
  const probable = standings.filter(({ share, isVouchedFor }) => isVouchedFor && share >= improbableBelow)
  const improbable = probable.length === 0 ? [] : standings.filter(({ share }) => share < improbableBelow)
  return { seen, improbable: lemmasOf(improbable), probable: lemmasOf(probable) }
}

function lemmasOf(standings: readonly Standing[]): ReadonlySet<string> {
  return new Set(standings.map(({ lemma }) => lemma))
}
