import { describe, expect, test } from 'vitest'
import type { Span } from '#domain/span.ts'
import { splitSentences } from '#text/sentences.ts'
import type { LabelledArticle } from '../../eval/labelled-articles.ts'
import { judgeSummary, scoreSummaries } from '../../eval/score-summary.ts'
import { spanOf } from '../builders.ts'
import { aGoldQuotation, aLabelledArticle } from './labelled.ts'

const [lead, detail, hanging, said] = [
  'Runął most.',
  'Zbudowano go w 1912 roku.',
  'Był z drewna.',
  '– Boję się – mówi Lis.',
]
const text = `${lead} ${detail}\n${hanging} ${said}`
const sentences = splitSentences(text)
const at = (part: string): Span => spanOf(part, text)

const news = { fact: 'most runął', weight: 3, told: [at(lead)] }
const age = { fact: 'z 1912 roku', weight: 1, told: [at(detail)] }
const wood = { ...at(hanging), needs: [at(detail), at(lead)] }

type Case = {
  readonly name: string
  readonly gold?: Partial<LabelledArticle>
  /** Numbers of sentences. */
  readonly chosen: readonly number[]
  readonly told?: readonly string[]
  readonly dangling?: number
  readonly quoting?: number
}

const cases: readonly Case[] = [
  { name: 'nothing chosen', gold: { facts: [news], dangling: [wood] }, chosen: [] },
  { name: 'nothing gold', chosen: [0, 1, 2, 3] },
  { name: 'one of two facts', gold: { facts: [news, age] }, chosen: [0], told: [news.fact] },
  {
    name: 'a sentence chosen twice tells its fact once',
    gold: { facts: [news] },
    chosen: [0, 0],
    told: [news.fact],
  },
  {
    name: 'told at either place',
    gold: { facts: [{ ...news, told: [at(said), at(lead)] }] },
    chosen: [0],
    told: [news.fact],
  },
  {
    name: 'told by two sentences, of which one is left out',
    gold: { facts: [{ ...news, told: [at(`${lead} ${detail}`)] }] },
    chosen: [0, 2],
  },
  {
    name: 'told by two sentences together, across a line',
    gold: { facts: [{ ...news, told: [at(`${detail}\n${hanging}`)] }] },
    chosen: [2, 1],
    told: [news.fact],
  },
  {
    name: 'a part of a sentence is told by the whole',
    gold: { facts: [{ ...age, told: [at('1912')] }] },
    chosen: [1],
    told: [age.fact],
  },
  { name: 'a reference without what it needs', gold: { dangling: [wood] }, chosen: [2], dangling: 1 },
  {
    name: 'what is needed is chosen in part',
    gold: { dangling: [{ ...at(hanging), needs: [at(`${lead} ${detail}`)] }] },
    chosen: [0, 2],
    dangling: 1,
  },
  { name: 'a reference behind one thing that it needs', gold: { dangling: [wood] }, chosen: [2, 0] },
  {
    name: 'what is needed comes only after',
    gold: { dangling: [{ ...at(lead), needs: [at(hanging)] }] },
    chosen: [0, 2],
    dangling: 1,
  },
  {
    name: 'what is needed stands before it in the same sentence',
    gold: { dangling: [{ ...at('1912'), needs: [at('go')] }] },
    chosen: [1],
  },
  {
    name: 'two stretches of one sentence, one needing nothing in the text',
    gold: { dangling: [{ ...at('Był z'), needs: [] }, wood] },
    chosen: [1, 2],
    dangling: 1,
  },
  {
    name: 'a stretch over two chosen sentences dangles once',
    gold: { dangling: [{ ...at(`${detail}\n${hanging}`), needs: [at(said)] }] },
    chosen: [1, 2],
    dangling: 1,
  },
  { name: 'a quotation', gold: { quotes: [aGoldQuotation('Boję się', text)] }, chosen: [0, 3], quoting: 1 },
  {
    name: 'a fragment in the author’s sentence is none',
    gold: { quotes: [aGoldQuotation('z drewna', text, { kind: 'mixed' })] },
    chosen: [2],
  },
]

describe('a summary', () => {
  test.each(cases)('$name', ({ gold = {}, chosen, told = [], dangling = 0, quoting = 0 }) => {
    const judgement = judgeSummary(aLabelledArticle(text, gold), spansOf(chosen))
    expect(judgement.told.map(({ fact }) => fact)).toEqual(told)
    expect(judgement.dangling.length).toBe(dangling)
    expect(judgement.quoting.length).toBe(quoting)
  })

  test.each([
    ['none', [], 0],
    ['one', [0], lead.length],
    ['two, joined by a space', [0, 1], lead.length + 1 + detail.length],
  ] as const)('length of %s', (_name, chosen, chars) => {
    const judgement = judgeSummary(aLabelledArticle(text), spansOf(chosen))
    expect([judgement.sentences, judgement.chars]).toEqual([chosen.length, chars])
  })
})

describe('all summaries', () => {
  const article = aLabelledArticle(text, { facts: [news, age], dangling: [wood] })
  const judge = (chosen: readonly number[], gold: LabelledArticle = article) =>
    judgeSummary(gold, spansOf(chosen))

  test('of no article', () => {
    expect(scoreSummaries([])).toEqual({
      facts: { part: 0, whole: 0 },
      mainFacts: { part: 0, whole: 0 },
      quoting: 0,
      dangling: 0,
      chars: 0,
      sentences: 0,
      factsPer100Chars: 0,
    })
  })

  test('count facts by weight and lengths in the mean', () => {
    const score = scoreSummaries([judge([0]), judge([2])])
    const chars = (lead.length + hanging.length) / 2
    expect(score).toMatchObject({ facts: { part: 3, whole: 8 }, dangling: 0.5, sentences: 1, chars })
    expect(score.factsPer100Chars).toBeCloseTo((37.5 * 100) / chars)
  })

  test('tell the news only where every main fact is told; an article without one is not judged', () => {
    const twofold = aLabelledArticle(text, { facts: [news, { ...age, weight: 3 }] })
    const minor = aLabelledArticle(text, { facts: [age] })
    const judgements = [judge([0, 1], twofold), judge([0], twofold), judge([0]), judge([0], minor)]
    expect(scoreSummaries(judgements).mainFacts).toEqual({ part: 2, whole: 3 })
  })

  test('that are empty tell nothing', () => {
    expect(scoreSummaries([judge([])])).toMatchObject({ chars: 0, sentences: 0, factsPer100Chars: 0 })
  })
})

function spansOf(numbers: readonly number[]): readonly Span[] {
  return numbers.flatMap((number) => sentences[number] ?? [])
}
