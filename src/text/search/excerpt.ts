import type { Span } from '#domain/span.ts'

/** A piece of a text on one line; the spans of what was found lie in it, in order, and never overlap. */
export type Excerpt = { readonly text: string; readonly strong: readonly Span[] }

const excerptChars = 240
/** Before the first find, so that it is read in its sentence. */
const leadChars = 70
const ellipsis = '…'

/**
 * The piece of a text, of some 240 characters, that holds the most of the finds (in reading order), the first of several as good;
 * its beginning where there are none. Cut between words, with "…" where something is left out.
 */
export function excerptOf(text: string, finds: readonly Span[]): Excerpt {
  const first = richest(finds)
  const anchor = finds[first] ?? { start: 0, end: 0 }
  const start = beginAt(text, Math.max(0, anchor.start - leadChars), anchor.start)
  const end = Math.max(endAt(text, Math.min(text.length, start + excerptChars), anchor.end), anchor.end)
  const head = text.slice(0, start).trim() === '' ? '' : ellipsis
  const tail = text.slice(end).trim() === '' ? '' : ellipsis
  const shift = head.length - start
  const inside = finds.filter((find) => find.start >= start && find.end <= end)
  const strong = withoutOverlaps(inside).map((find) => ({ start: find.start + shift, end: find.end + shift }))
  return { text: `${head}${text.slice(start, end).replaceAll(/\s/gu, ' ')}${tail}`, strong }
}

/** The index of the find from which on a piece holds the most. */
function richest(finds: readonly Span[]): number {
  let best = { index: 0, count: 0 }
  let last = 0
  for (const [index, { start }] of finds.entries()) {
    while ((finds[last]?.end ?? Infinity) <= start + excerptChars - leadChars) last += 1
    if (last - index > best.count) best = { index, count: last - index }
  }
  return best.index
}

/** The beginning of the first word at or after a place, or the latest place where there is none before that. */
function beginAt(text: string, from: number, latest: number): number {
  if (from === 0) return text.length - text.trimStart().length
  const gap = /\s+/u.exec(text.slice(from, latest))
  return gap === null ? latest : from + gap.index + gap[0].length
}

/** The end of the last whole word before a place, but not before the earliest. */
function endAt(text: string, to: number, earliest: number): number {
  if (to === text.length) return text.trimEnd().length
  const cut = text.slice(earliest, to + 1).search(/\s\S*$/u)
  return cut < 0 ? to : earliest + cut
}

/** Of overlapping spans the first. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
