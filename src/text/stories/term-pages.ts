import { facets, type WeighedTerms } from './weighed-terms.ts'

/**
 * A report's weighed terms in two flat rows that many reports share, as a window holds millions of terms: first the lengths of the
 * facets, then each root's number, doubled and one more where it stands in the title, beside its weight.
 */
export type TermRow = { readonly page: TermPage; readonly start: number; readonly end: number }

type TermPage = { readonly roots: Int32Array; readonly weights: Float32Array; used: number }

/** The page that is being filled; a full one is kept by its reports alone, and goes with the last of them. */
export type TermPages = { page: TermPage }

const pageTerms = 1 << 15

export function openPages(): TermPages {
  return { page: emptyPage(pageTerms) }
}

/** Writes down weighed terms. */
export function storeTerms(pages: TermPages, { terms, weights, lengths }: WeighedTerms): TermRow {
  const { roots, inTitle } = terms
  const size = facets.length + roots.length
  if (pages.page.used + size > pages.page.roots.length) pages.page = emptyPage(Math.max(pageTerms, size))
  const { page } = pages
  const start = page.used
  page.used += size
  page.weights.set(lengths, start)
  page.weights.set(weights, start + facets.length)
  for (let at = 0; at < roots.length; at += 1) {
    page.roots[start + facets.length + at] = 2 * (roots[at] ?? 0) + Number(at < inTitle)
  }
  return { page, start, end: page.used }
}

/** The number of the root at a place of a row. */
export function rootIdAt({ page }: TermRow, at: number): number {
  return (page.roots[at] ?? 0) >> 1
}

/** Where the terms of a row begin. */
export function firstTermOf({ start }: TermRow): number {
  return start + facets.length
}

function emptyPage(size: number): TermPage {
  return { roots: new Int32Array(size), weights: new Float32Array(size), used: 0 }
}
