import type { Quotation } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { spansOverlap } from '#domain/span.ts'
import { emptyLine, type Paragraph, type Run } from '#platforms/console/lay-out.ts'
import { plainRun } from '#platforms/console/plain-text.ts'

/** A text with its quotations marked, and how many of its paragraphs were left out. */
export type MarkedText = { readonly paragraphs: readonly Paragraph[]; readonly omitted: number }

/**
 * The paragraphs of a text, each quotation in it between "❝" and "❞[n]", n its place in the list, counted from 1; the marks
 * are there without colour, too. Of a text longer than `maxChars` only the paragraphs that hold a quotation.
 */
export function markQuotations(text: string, quotes: readonly Quotation[], maxChars: number): MarkedText {
  const lines = linesOf(text)
  const kept =
    text.length <= maxChars
      ? lines
      : lines.filter((line) => quotes.some((quote) => spansOverlap(line, quote)))
  const paragraphs = kept.map((line): Paragraph => ({ runs: runsOf(text, line, quotes), indent: 0 }))
  return {
    paragraphs: paragraphs.flatMap((paragraph, index) =>
      index === 0 ? [paragraph] : [emptyLine, paragraph],
    ),
    omitted: lines.length - kept.length,
  }
}

/** Every line that is not blank. */
function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** A quotation that goes on over several lines is opened in its first and closed in its last one. */
function runsOf(text: string, line: Span, quotes: readonly Quotation[]): readonly Run[] {
  const inside = quotes.filter((quote) => spansOverlap(line, quote))
  const cuts = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > line.start && cut < line.end)
  const stops = [...new Set([line.start, ...cuts, line.end])].toSorted((a, b) => a - b)
  return stops.flatMap((stop, index) => [
    ...closings(quotes, inside, stop),
    ...inside.filter(({ start }) => start === stop).map((): Run => ({ text: '❝', style: 'quotation' })),
    ...stretch(text, { start: stop, end: stops[index + 1] ?? stop }, inside),
  ])
}

/** The innermost is closed first. */
function closings(quotes: readonly Quotation[], inside: readonly Quotation[], stop: number): readonly Run[] {
  return inside
    .filter(({ end }) => end === stop)
    .toSorted((a, b) => b.start - a.start)
    .flatMap((quote): Run[] => [
      { text: '❞', style: 'quotation' },
      { text: `[${quotes.indexOf(quote) + 1}]`, style: 'strong' },
    ])
}

function stretch(text: string, span: Span, inside: readonly Quotation[]): readonly Run[] {
  if (span.start === span.end) return []
  const isQuoted = inside.some((quote) => spansOverlap(quote, span))
  return [{ text: plainRun(text.slice(span.start, span.end)), style: isQuoted ? 'quotation' : 'plain' }]
}
