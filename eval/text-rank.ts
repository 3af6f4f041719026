import type { Span } from '#domain/span.ts'
import { tokenize } from '#text/tokenize.ts'

const DAMPING = 0.85
/** The ranks have settled when none moves by more than this; the paper's own threshold. */
const SETTLED = 0.0001
const MAX_ROUNDS = 200

/**
 * TextRank for sentences (Mihalcea and Tarau 2004): the `count` sentences of the highest rank, in the text's order; of
 * equal ones the earlier. Fewer where the text has fewer.
 */
export function textRank(
  text: string,
  sentences: readonly Span[],
  { stopWords, count }: { readonly stopWords: ReadonlySet<string>; readonly count: number },
): readonly Span[] {
  const ranks = rankSentences(sentences.map(({ start, end }) => stemsOf(text.slice(start, end), stopWords)))
  return sentences
    .map((sentence, index) => ({ sentence, rank: ranks[index] ?? 0 }))
    .toSorted((a, b) => b.rank - a.rank || a.sentence.start - b.sentence.start)
    .slice(0, count)
    .map(({ sentence }) => sentence)
    .toSorted((a, b) => a.start - b.start)
}

/** The rank of every sentence, given by its words; one that shares no word with another has 0.15. */
export function rankSentences(sentences: readonly (readonly string[])[]): readonly number[] {
  const weights = sentences.map((one, i) =>
    sentences.map((other, j) => (i === j ? 0 : similarity(one, other))),
  )
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  let ranks: readonly number[] = sentences.map(() => 1)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = ranks
    ranks = weights.map((row) => 1 - DAMPING + DAMPING * receivedBy(row, before, sums))
    if (ranks.every((rank, i) => Math.abs(rank - (before[i] ?? 0)) <= SETTLED)) break
  }
  return ranks
}

/** What flows over a sentence's edges: each neighbour shares its rank out by the weights of its own edges. */
function receivedBy(row: readonly number[], ranks: readonly number[], sums: readonly number[]): number {
  return row.reduce((sum, weight, j) => {
    const whole = sums[j] ?? 0
    return whole === 0 ? sum : sum + (weight / whole) * (ranks[j] ?? 0)
  }, 0)
}

/** Words in common over the logarithms of both lengths; 0 where either is empty or both are one word long. */
function similarity(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const lengths = Math.log(one.length) + Math.log(other.length)
  const known = new Set(other)
  const shared = [...new Set(one)].filter((word) => known.has(word)).length
  return lengths === 0 ? 0 : shared / lengths
}

/** The words that are no stop words. In Polish the same word hardly ever stands twice in one form, so endings are cut off. */
function stemsOf(sentence: string, stopWords: ReadonlySet<string>): readonly string[] {
  return tokenize(sentence)
    .map((token) => token.text.toLowerCase())
    .filter((word) => !stopWords.has(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 3)))
}
