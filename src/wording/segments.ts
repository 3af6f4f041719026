import type { Span } from '#domain/span.ts'
import { plainRun } from './outside-text.ts'

/** A run of text, strong or not; clean of what nobody sees; the renderers escape `text` and add their own markup. */
export type Segment = { readonly text: string; readonly isStrong: boolean }

/** A text with places in it, in order and apart from each other. */
export type MarkedText = { readonly text: string; readonly strong: readonly Span[] }

/** The marked text of which `cut` is the beginning, with "…" for the rest: a place that no longer lies wholly inside it is dropped. */
export function cutMarked({ text, strong }: MarkedText, cut: string): MarkedText {
  const kept = cut === text ? cut.length : cut.length - 1
  return { text: cut, strong: strong.filter((span) => span.end <= kept) }
}

/** A text, cleaned and cut into runs, the marked places strong; places that touch are one run. */
export function segmentsOf({ text, strong }: MarkedText): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const span of strong) {
    const start = wholeCharacter(text, span.start)
    const end = wholeCharacter(text, span.end)
    add(segments, { text: text.slice(at, start), isStrong: false })
    add(segments, { text: text.slice(start, end), isStrong: true })
    at = end
  }
  add(segments, { text: text.slice(at), isStrong: false })
  return segments
}

/** Cleans before it joins: two strong runs with nothing visible between would put one's closing mark against the other's opening one. */
function add(segments: Segment[], { text, isStrong }: Segment): void {
  const clean = plainRun(text)
  const last = segments.at(-1)
  if (clean === '') return
  if (last?.isStrong === isStrong) segments[segments.length - 1] = { text: last.text + clean, isStrong }
  else segments.push({ text: clean, isStrong })
}

/** The offset itself, or the next one that stands in no character: behind its second half and the marks upon it. */
function wholeCharacter(text: string, offset: number): number {
  const rest = offset === 0 ? '' : text.slice(offset)
  return offset + (/^[\uDC00-\uDFFF]?[\p{M}\p{Cf}]*/u.exec(rest)?.[0].length ?? 0)
}
