import type { Quotation } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { splitSentences } from './sentences.ts'

/** What of a quotation may stand on a card: whole sentences that follow one another, and a mark where any were left out. */
export type Excerpt = {
  readonly text: string
  /** The stretches of the article that it shows, in reading order. */
  readonly spans: readonly Span[]
  /** Nothing of the quotation was left out; the reporting clause inside it was. */
  readonly isWhole: boolean
  /** Begins where the quotation begins. */
  readonly isFromStart: boolean
}

/** Stands for what is left out: words of the speaker, or the reporting clause inside them. */
const GAP = '[…]'

/**
 * The excerpts of a quotation that are at most `maxChars` long: from each sentence on as many as fit, and one fewer, as the last one may
 * be what spoils it. The quotation is all parts of one group in reading order. One that a reporting clause interrupts within a
 * sentence ("– Białoruś – mówi X – nie jest wolna") is never parted there. Linear in its length.
 */
export function excerptsOf(parts: readonly Quotation[], maxChars: number): readonly Excerpt[] {
  const pieces = piecesOf(parts)
  const excerpts: Excerpt[] = []
  const fits = (first: number, end: number): boolean =>
    end <= pieces.length && excerptOf(pieces, { first, end }).text.length <= maxChars
  let end = 0
  for (let first = 0; first < pieces.length; first += 1) {
    end = Math.max(end, first)
    while (end > first && !fits(first, end)) end -= 1
    while (fits(first, end + 1)) end += 1
    for (const last of [end, end - 1])
      if (last > first) excerpts.push(excerptOf(pieces, { first, end: last }))
  }
  return excerpts
}

/** A stretch of one part. */
type Slice = Span & { readonly part: Quotation }

/** A sentence, in two slices where a reporting clause interrupts it. */
type Piece = readonly Slice[]

function piecesOf(parts: readonly Quotation[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const [index, { start, end }] of splitSentences(part.text).entries()) {
      const slice = { start: part.start + start, end: part.start + end, part }
      const last = index === 0 && /^\p{Ll}/u.test(part.text) ? pieces.pop() : undefined
      pieces.push([...(last ?? []), slice])
    }
  }
  return pieces
}

function excerptOf(
  pieces: readonly Piece[],
  { first, end }: { readonly first: number; readonly end: number },
): Excerpt {
  const spans = joined(pieces.slice(first, end).flat())
  const texts = spans.map((span) =>
    span.part.text.slice(span.start - span.part.start, span.end - span.part.start),
  )
  const [isFromStart, isToEnd] = [first === 0, end === pieces.length]
  return {
    text: [...(isFromStart ? [] : ['']), ...texts, ...(isToEnd ? [] : [''])].join(` ${GAP} `).trim(),
    spans,
    isWhole: isFromStart && isToEnd,
    isFromStart,
  }
}

/** Sentences of one part are shown as one stretch, white space between them included. */
function joined(slices: readonly Slice[]): readonly Slice[] {
  const spans: Slice[] = []
  for (const slice of slices) {
    const last = spans.at(-1)
    if (last?.part === slice.part) spans[spans.length - 1] = { ...last, end: slice.end }
    else spans.push(slice)
  }
  return spans
}
