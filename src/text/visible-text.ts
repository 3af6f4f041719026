import type { Span } from '#domain/span.ts'

/** A text without what nobody sees in it, and where a stretch of it stands in the original. */
export type VisibleText = { readonly text: string; readonly inOriginal: <S extends Span>(span: S) => S }

/** Zero-width and direction marks and soft hyphens, which a page puts into words and beside names. */
const INVISIBLE = /\p{Cf}+/gu

/** Takes the invisible marks out of a text. A stretch goes back from its first to its last visible character. */
export function visibleText(original: string): VisibleText {
  const text = original.replaceAll(INVISIBLE, '')
  if (text.length === original.length) return { text, inOriginal: (span) => span }
  const offsets = Array.from(original.matchAll(/[^\p{Cf}]+/gu), ({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at),
  ).flat()
  const offsetOf = (at: number): number => offsets[at] ?? original.length
  return {
    text,
    inOriginal: (span) => ({
      ...span,
      start: offsetOf(span.start),
      end: span.end > span.start ? offsetOf(span.end - 1) + 1 : offsetOf(span.start),
    }),
  }
}
