import { spansOverlap, type Span } from '#domain/span.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import { plainRun, plainText } from '#wording/outside-text.ts'

const mostForms = 5

/** The finds of each keyword: "umowy, umowę → umowa", with the finds themselves. */
export function describeFinds(
  matches: readonly KeywordMatch[],
): readonly { readonly line: string; readonly finds: readonly KeywordMatch[] }[] {
  const byKeyword = Map.groupBy(matches, ({ keyword }) => keyword)
  return [...byKeyword].map(([keyword, finds]) => ({ line: `${formsOf(finds)} → ${keyword}`, finds }))
}

/** The first five different forms, each on one line. */
export function formsOf(finds: readonly { readonly form: string }[]): string {
  const forms = [...new Set(finds.map(({ form }) => plainText(form)))]
  return [...forms.slice(0, mostForms), ...(forms.length > mostForms ? ['…'] : [])].join(', ')
}

/** A stretch of a text on one line with these places in square brackets; what stands far from them is left out. */
export function markSpans(text: string, around: Span, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = around.start
  for (const { start, end } of merge(spans)) {
    pieces.push(condense(plainRun(text.slice(at, start)), at === around.start ? 'before' : 'between'))
    pieces.push(`[${plainRun(text.slice(start, end))}]`)
    at = end
  }
  pieces.push(condense(plainRun(text.slice(at, Math.max(at, around.end))), 'after'))
  return pieces.join('').trim()
}

/** In order, those that overlap as one. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || !spansOverlap(last, span)) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}

const mostAround = 120

function condense(gap: string, side: 'before' | 'between' | 'after'): string {
  if (gap.length <= mostAround) return gap
  const head = side === 'before' ? '' : gap.slice(0, mostAround / 2).replace(/\S*$/u, '')
  const tail = side === 'after' ? '' : gap.slice(-mostAround / 2).replace(/^\S*/u, '')
  return `${head}…${tail}`
}
