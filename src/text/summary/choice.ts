import { countShared } from './stems.ts'
import type { Told } from './sentences.ts'

/** Indexes of earlier sentences, one of which must be chosen too; empty where none can help. */
export type Need = readonly number[]

/** A sentence that may be chosen. */
export type Candidate = {
  readonly sentence: Told
  /** By itself; see `worthOf`. */
  readonly worth: number
  /** Is the beginning of what the next sentence ends, and never chosen without it. */
  readonly isBegun: boolean
}

/** What limits a choice. */
export type Limits = {
  /** How much telling a stem adds. */
  readonly facts: ReadonlyMap<string, number>
  /** The length of all sentences joined by spaces, in UTF-16 units. */
  readonly maxChars: number
  /** What must be chosen before a sentence; asked only about the best. */
  readonly needsOf: (sentence: Told) => readonly Need[]
}

type Tried = Candidate & { readonly needs: readonly Need[] }

const MAX_SENTENCES = 3
/** The candidates that are tried: 12 make 298 sets. More of them change no summary of the labelled articles. */
const TRIED = 12
/** A sentence of which less is new repeats the others. */
const NEW = 0.5
/** What a sentence costs, in the units of worth: one that tells less is left off. */
const SENTENCE = 2
/** What a hundred characters cost: of two that tell as much the shorter is chosen. */
const HUNDRED_CHARS = 0.4

/**
 * The set of at most three candidates that is worth most, in the order of the text: each finds before it in the set what it
 * needs, and none repeats those before it. Empty where no candidate fits. Every set of the best candidates and of those
 * that they lean on is tried, so the answer is exact for these.
 */
export function chooseSet(candidates: readonly Candidate[], limits: Limits): readonly Candidate[] {
  const tried = triedOf(candidates, limits)
  const none: Chosen = { set: [], worth: 0, chars: -1 }
  let best = none
  const extend = (chosen: Chosen, from: number) => {
    for (let at = from; at < tried.length; at += 1) {
      const longer = withCandidate(chosen, tried[at], limits)
      if (longer === null) continue
      if (isComplete(longer) && (best === none || longer.worth > best.worth)) best = longer
      if (longer.set.length < MAX_SENTENCES) extend(longer, at + 1)
    }
  }
  extend(none, 0)
  return best.set
}

/** `chars` is the length of the sentences, joined by spaces. */
type Chosen = { readonly set: readonly Tried[]; readonly worth: number; readonly chars: number }

function isComplete({ set }: Chosen): boolean {
  return set.every(
    ({ sentence, isBegun }, at) => !isBegun || set[at + 1]?.sentence.index === sentence.index + 1,
  )
}

/** The best by themselves and what they lean on, in the order of the text. */
function triedOf(candidates: readonly Candidate[], { needsOf }: Limits): readonly Tried[] {
  const withNeeds = (candidate: Candidate) => ({ ...candidate, needs: needsOf(candidate.sentence) })
  const best = candidates
    .toSorted((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index)
    .slice(0, TRIED)
    .map(withNeeds)
  const known = new Set(best.map(({ sentence }) => sentence.index))
  const wanted = new Set(best.flatMap(({ needs }) => needs.map((need) => need.at(-1))))
  const others = candidates
    .filter(({ sentence: { index } }) => wanted.has(index) && !known.has(index))
    .map(withNeeds)
  return [...best, ...others].toSorted((a, b) => a.sentence.index - b.sentence.index)
}

function withCandidate(
  { set, worth, chars }: Chosen,
  candidate: Tried | undefined,
  { facts, maxChars }: Limits,
): Chosen | null {
  if (candidate === undefined) return null
  const { sentence, needs } = candidate
  const longer = chars + 1 + sentence.words.length
  if (longer > maxChars) return null
  if (!needs.every((need) => set.some((other) => need.includes(other.sentence.index)))) return null
  let fresh = 0
  let told = 0
  for (const stem of sentence.stems) {
    if (set.some((other) => other.sentence.stems.has(stem))) continue
    fresh += 1
    told += facts.get(stem) ?? 0
  }
  if (set.at(-1)?.isBegun !== true && fresh < NEW * sentence.stems.size) return null
  const cost = SENTENCE + (HUNDRED_CHARS * sentence.words.length) / 100
  return { set: [...set, candidate], worth: worth + candidate.worth + told - cost, chars: longer }
}

/** A stem of one sentence adds this; each doubling of the sentences that have it adds as much as SHARED. */
const ALONE = 0.1
const SHARED = 0.25

/** What telling a stem adds: the more of the article's sentences have it, the more; nothing where the title tells it. */
export function factsOf(sentences: readonly Told[], title: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of sentences) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const facts = new Map<string, number>()
  for (const [stem, count] of counts) {
    if (!title.has(stem)) facts.set(stem, ALONE + SHARED * Math.log2((1 + count) / 2))
  }
  return facts
}

/** A sentence that adds at most one word to the title only repeats it; the first of an article, from which others go on, where it adds none. */
export function repeatsTitle({ stems, index }: Told, title: ReadonlySet<string>): boolean {
  const shared = countShared(stems, title)
  return shared > 1 && stems.size - shared <= (index === 0 ? 0 : 1)
}
