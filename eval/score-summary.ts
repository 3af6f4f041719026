import { type Span, spanContains, spansOverlap } from '#domain/span.ts'
import type { Share } from './figures.ts'
import type { GoldDangling, GoldFact, LabelledArticle } from './labelled-articles.ts'

/** A fact of this weight is the news itself. */
const MAIN = 3

/** What the gold says of one summary. */
export type SummaryJudgement = {
  readonly told: readonly GoldFact[]
  readonly untold: readonly GoldFact[]
  readonly dangling: readonly GoldDangling[]
  /** Chosen sentences that hold words of a direct quotation. */
  readonly quoting: readonly Span[]
  readonly sentences: number
  /** UTF-16 units of the sentences, joined by one space each. */
  readonly chars: number
}

/** The measures of one way to sum up, over any number of articles. */
export type SummaryScore = {
  /** By weight. */
  readonly facts: Share
  /** Of the articles with a main fact, those whose main facts are all told. */
  readonly mainFacts: Share
  readonly quoting: number
  /** Of a summary in the mean; 0 where there is none. */
  readonly dangling: number
  readonly chars: number
  readonly sentences: number
  /** Percent of the facts' weight for 100 characters; 0 where there are no facts or no words. */
  readonly factsPer100Chars: number
}

type Gold = Pick<LabelledArticle, 'text' | 'facts' | 'dangling' | 'quotes'>

/**
 * Judges one summary. A fact is told where one of its stretches lies wholly in chosen sentences. A stretch dangles where a
 * chosen sentence holds some of it and none of what it needs stands before it, wholly in chosen sentences.
 */
export function judgeSummary(gold: Gold, chosen: readonly Span[]): SummaryJudgement {
  const { text, facts, dangling, quotes } = gold
  const sentences = chosen.toSorted((a, b) => a.start - b.start)
  const direct = quotes.filter(({ kind }) => kind === 'direct')
  const isTold = ({ told }: GoldFact) => told.some((span) => isCovered(text, span, sentences))
  const isUnderstood = ({ start, needs }: GoldDangling) =>
    needs.some((span) => span.end <= start && isCovered(text, span, sentences))
  const isChosen = (stretch: Span) => sentences.some((sentence) => spansOverlap(sentence, stretch))
  return {
    told: facts.filter(isTold),
    untold: facts.filter((fact) => !isTold(fact)),
    dangling: dangling.filter((stretch) => isChosen(stretch) && !isUnderstood(stretch)),
    quoting: sentences.filter((sentence) => direct.some((quote) => spansOverlap(quote, sentence))),
    sentences: sentences.length,
    chars: sentences.reduce((sum, { start, end }) => sum + end - start, Math.max(0, sentences.length - 1)),
  }
}

/** Scores the judgements of all articles as one. */
export function scoreSummaries(judgements: readonly SummaryJudgement[]): SummaryScore {
  const meanOf = (figure: (one: SummaryJudgement) => number) =>
    ratio({ part: judgements.reduce((sum, one) => sum + figure(one), 0), whole: judgements.length })
  const told = weightOf(judgements.flatMap((one) => one.told))
  const facts = { part: told, whole: told + weightOf(judgements.flatMap((one) => one.untold)) }
  const withMain = judgements.filter(({ told: known, untold }) => [...known, ...untold].some(isMain))
  const chars = meanOf((one) => one.chars)
  return {
    facts,
    mainFacts: {
      part: withMain.filter(({ untold }) => !untold.some(isMain)).length,
      whole: withMain.length,
    },
    quoting: judgements.reduce((sum, { quoting }) => sum + quoting.length, 0),
    dangling: meanOf((one) => one.dangling.length),
    chars,
    sentences: meanOf((one) => one.sentences),
    factsPer100Chars: ratio({ part: 100 * 100 * ratio(facts), whole: chars }),
  }
}

/** Says whether a fact is the news itself. */
export function isMain({ weight }: GoldFact): boolean {
  return weight >= MAIN
}

/** A stretch of several sentences is covered where all of them were chosen: only the white space between is in none. */
function isCovered(text: string, span: Span, sentences: readonly Span[]): boolean {
  for (let start = span.start; start < span.end; start += 1) {
    const character = { start, end: start + 1 }
    const isBlank = text.slice(start, start + 1).trim() === ''
    if (!isBlank && !sentences.some((sentence) => spanContains(sentence, character))) return false
  }
  return true
}

function weightOf(facts: readonly GoldFact[]): number {
  return facts.reduce((sum, { weight }) => sum + weight, 0)
}

function ratio({ part, whole }: Share): number {
  return whole === 0 ? 0 : part / whole
}
