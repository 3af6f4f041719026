import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { emptyLine, type Paragraph, type Run } from '#platforms/console/lay-out.ts'
import { plainRun } from '#platforms/console/plain-text.ts'
import { splitParagraphs } from '#text/sentences.ts'

/** A text with its quotations marked, and how many of its paragraphs were left out. */
export type MarkedText = { readonly paragraphs: readonly Paragraph[]; readonly omitted: number }

/** A quotation by its place in the list, counted from 1. */
type Numbered = Span & { readonly number: number }

/** Where a quotation begins or ends. */
type Edge = { readonly at: number; readonly opens: boolean; readonly quote: Numbered }

/**
 * The paragraphs of a text, each quotation in it between "❝" and "❞[n]", n its place in the list, counted from 1; the marks
 * are there without colour, too. Of a text longer than `maxChars` only the paragraphs that hold a quotation. Linear in the
 * text's length where quotations do not overlap.
 */
export function markQuotations(text: string, quotes: readonly Quotation[], maxChars: number): MarkedText {
  const lines = linesWithQuotes(text, quotes)
  const kept = text.length <= maxChars ? lines : lines.filter(({ inside }) => inside.length > 0)
  const paragraphs = kept.map(({ line, inside }): Paragraph => ({
    runs: runsOf(text, line, inside),
    indent: 0,
  }))
  return {
    paragraphs: paragraphs.flatMap((paragraph, index) =>
      index === 0 ? [paragraph] : [emptyLine, paragraph],
    ),
    omitted: lines.length - kept.length,
  }
}

type LineWithQuotes = { readonly line: Span; readonly inside: readonly Numbered[] }

/** Every line that is not blank, and the quotations that share a character with it. */
function linesWithQuotes(text: string, quotes: readonly Quotation[]): readonly LineWithQuotes[] {
  const waiting = quotes
    .map(({ start, end }, index): Numbered => ({ start, end, number: index + 1 }))
    .toSorted((a, b) => a.start - b.start)
  let next = 0
  let begun: readonly Numbered[] = []
  return splitParagraphs(text).map((line) => {
    const from = next
    while ((waiting[next]?.start ?? Infinity) < line.end) next += 1
    begun = [...begun, ...waiting.slice(from, next)].filter(({ end }) => end > line.start)
    return { line, inside: begun.filter((quote) => spansOverlap(line, quote)) }
  })
}

/** A quotation that goes on over several lines is opened in its first and closed in its last one. */
function runsOf(text: string, line: Span, inside: readonly Numbered[]): readonly Run[] {
  const runs: Run[] = []
  let at = line.start
  let depth = inside.filter(({ start }) => start < line.start).length
  const goTo = (end: number): void => {
    if (end > at) runs.push({ text: plainRun(text.slice(at, end)), style: depth > 0 ? 'quotation' : 'plain' })
    at = end
  }
  for (const edge of edgesOf(line, inside)) {
    goTo(edge.at)
    depth += edge.opens ? 1 : -1
    runs.push(...marksOf(edge))
  }
  goTo(line.end)
  return runs
}

/** Of those in one place the ends stand before the beginnings, and the innermost is closed first. */
function edgesOf(line: Span, inside: readonly Numbered[]): readonly Edge[] {
  return inside
    .flatMap((quote): Edge[] => [
      { at: quote.start, opens: true, quote },
      { at: quote.end, opens: false, quote },
    ])
    .filter(({ at }) => at >= line.start && at <= line.end)
    .toSorted(
      (a, b) =>
        a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? 0 : b.quote.start - a.quote.start),
    )
}

function marksOf({ opens, quote }: Edge): readonly Run[] {
  if (opens) return [{ text: '❝', style: 'quotation' }]
  return [
    { text: '❞', style: 'quotation' },
    { text: `[${quote.number}]`, style: 'strong' },
  ]
}
