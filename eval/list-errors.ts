import type { Analysis } from '#domain/analysis.ts'
import type { Quotation, QuotationKind } from '#domain/quote.ts'
import { spansOverlap } from '#domain/span.ts'
import { compareQuotes, type Comparison, isVerbatim, nameOf } from './compare-quotes.ts'
import type { GoldQuotation, LabelledArticle } from './labelled-articles.ts'
import { isSameName } from './names.ts'
import { comparePeople } from './score-people.ts'

export const kinds: readonly QuotationKind[] = ['direct', 'mixed', 'reported']

/** One thing that an analysis got wrong: where, and what the gold says there. */
export type EvalError = {
  readonly what: string
  readonly words: string
  readonly expected: string
  readonly found: string
}

type Pair = Comparison['pairs'][number]

/** Every error of one analysis: quotations by kind, then people. */
export function listErrors(
  article: LabelledArticle,
  { quotes, people }: Pick<Analysis, 'quotes' | 'people'>,
): readonly EvalError[] {
  const loose = quotes.filter((quote) => !isVerbatim(article.text, quote))
  return [
    ...loose.map(({ text }) => ({ what: 'verbatim', words: text, expected: 'a slice', found: 'none' })),
    ...kinds.flatMap((kind) => {
      const comparison = compareQuotes(article, quotes, kind)
      return [
        ...spanErrors(comparison, quotes, kind),
        ...comparison.pairs.flatMap((pair) => [...speakerErrors(pair, kind), ...standingErrors(pair, kind)]),
      ]
    }),
    ...peopleErrors(comparePeople(article.people, people)),
  ]
}

/** A quotation found with another span than the gold's is one error, told at the gold's. */
function spanErrors(
  { missed, extra, gold }: Comparison,
  quotes: readonly Quotation[],
  kind: QuotationKind,
): readonly EvalError[] {
  const surplus = extra.filter((quote) => !missed.some((wanted) => spansOverlap(wanted, quote)))
  return [
    ...missed.map((wanted) => ({
      what: `${kind} missed`,
      words: wanted.text,
      expected: described([wanted]),
      found: described(quotes.filter((quote) => spansOverlap(quote, wanted))),
    })),
    ...surplus.map((quote) => ({
      what: `${kind} too much`,
      words: quote.text,
      expected: described(gold.filter((wanted) => spansOverlap(wanted, quote))),
      found: described([quote]),
    })),
  ]
}

function described(quotes: readonly (Quotation | GoldQuotation)[]): string {
  const each = quotes.map((quote) => `${quote.kind} “${quote.text}” by ${speakerName(quote)}`)
  return each.length === 0 ? 'nothing' : each.join(' + ')
}

function speakerName({ speaker }: Quotation | GoldQuotation): string {
  return (typeof speaker === 'string' ? speaker : speaker?.name) ?? 'nobody'
}

function speakerErrors({ gold, found }: Pair, kind: QuotationKind): readonly EvalError[] {
  const name = nameOf(found)
  const known = gold.speaker ?? gold.partial ?? null
  const isKnown = isSameName(name, known) || (gold.speaker === null && name === null)
  const expected = known ?? 'nobody'
  return isKnown ? [] : [{ what: `${kind} speaker`, words: gold.text, expected, found: name ?? 'nobody' }]
}

/** Of one speaker only: a standing of somebody whom the gold does not name is not judged. */
function standingErrors({ gold, found }: Pair, kind: QuotationKind): readonly EvalError[] {
  const standing: string | undefined = found.speaker?.standing
  if (gold.speaker === null || standing === undefined || standing === gold.standing) return []
  const what = `${kind} standing of ${gold.speaker}`
  return [{ what, words: gold.text, expected: gold.standing, found: standing }]
}

function peopleErrors({ pairs, missed, extra }: ReturnType<typeof comparePeople>): readonly EvalError[] {
  const standings = pairs.map(({ gold, found }) => ({
    what: 'person standing',
    words: gold.name,
    expected: gold.standing as string,
    found: found.standing as string,
  }))
  return [
    ...missed.map(({ name, standing }) => ({
      what: 'person missed',
      words: name,
      expected: standing,
      found: 'nobody',
    })),
    ...extra.map(({ name, standing }) => ({
      what: 'person too much',
      words: name,
      expected: 'nobody',
      found: standing,
    })),
    ...standings.filter(({ expected, found }) => expected !== found),
  ]
}
