import type { CohesionRules } from '#text/languages/summary-rules.ts'
import type { Told } from './sentences.ts'

/** The indexes of sentences that take back what the one before them planned ("Mieli podpisać umowę. Nie podpisali."). */
export function turnsOf(sentences: readonly Told[], { planned, denies }: CohesionRules): ReadonlySet<number> {
  const turns = sentences.filter(({ index, lower, follows }) => {
    const before = sentences[index - 1]
    return follows && before !== undefined && denies.test(lower) && planned.test(before.lower)
  })
  return new Set(turns.map(({ index }) => index))
}
