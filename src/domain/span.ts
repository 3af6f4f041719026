/** A stretch of a text: UTF-16 offsets, `end` exclusive, as `String.prototype.slice` takes them. */
export type Span = { readonly start: number; readonly end: number }

/** Says whether two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Says whether `inner` lies wholly inside `outer`; equal spans do. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
