import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { indexAt } from '#text/reading.ts'
import type { Need } from './choice.ts'

const MAX_SENTENCES = 3

/** A sentence by its place among those of the text. */
export type Placed = Span & { readonly index: number }

type Limits<Sentence extends Placed> = {
  readonly quotes: readonly Quotation[]
  readonly maxChars: number
  /** What must be chosen before a sentence. */
  readonly needsOf: (sentence: Sentence) => readonly Need[]
}

/**
 * The first sentences that carry nobody's words and hang on none that is left out; where there is none, the first of all. One
 * longer than `maxChars` stands alone.
 */
export function firstOnes<Sentence extends Placed>(
  sentences: readonly Sentence[],
  limits: Limits<Sentence>,
): readonly Sentence[] {
  const own = sentences.filter((sentence) => {
    const quote = limits.quotes[indexAt(limits.quotes, sentence.end - 1)]
    return quote === undefined || !spansOverlap(quote, sentence)
  })
  const chosen = firstUnderstood(own, limits)
  return chosen.length > 0 ? chosen : firstUnderstood(sentences, limits)
}

function firstUnderstood<Sentence extends Placed>(
  sentences: readonly Sentence[],
  { maxChars, needsOf }: Limits<Sentence>,
): readonly Sentence[] {
  const chosen: Sentence[] = []
  const known = new Set<number>()
  let left = maxChars
  for (const sentence of sentences) {
    const isUnderstood = needsOf(sentence).every((need) => need.some((index) => known.has(index)))
    if (!isUnderstood) continue
    const length = sentence.end - sentence.start + (chosen.length > 0 ? 1 : 0)
    if (chosen.length === MAX_SENTENCES || (chosen.length > 0 && length > left)) break
    chosen.push(sentence)
    known.add(sentence.index)
    left -= length
  }
  return chosen
}
