import { expect, it } from 'vitest'
import { readMatchingCases } from '../../../eval/matching-cases.ts'
import { scoreCases } from '../../../eval/score-matching.ts'
import { loadPolishLexicon } from '../../../src/lexicon/polish-dictionary.ts'
import { polishKeywords } from '../../../src/text/languages/polish/keywords.ts'

const language = polishKeywords(await loadPolishLexicon())

// Floors a little below what `npm run eval:matching` measured; a change may raise them, never lower them.
it.each([
  ['open', 99, 95.2],
  ['locked', 97.2, 93],
] as const)(
  'the %s half: recall at least %s, precision at least %s, in percent',
  (half, recall, precision) => {
    const { right, wrong, missed } = scoreCases(readMatchingCases(half), language).total
    expect((100 * right) / (right + missed)).toBeGreaterThanOrEqual(recall)
    expect((100 * right) / (right + wrong)).toBeGreaterThanOrEqual(precision)
  },
)
