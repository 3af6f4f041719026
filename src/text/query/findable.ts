import type { Query } from '#domain/query.ts'

/**
 * Says whether a query can have finds: somewhere in it something is looked for, not only what must not be there and where
 * the article comes from; or, throughout, no part of it is without finds.
 */
export function isFindable(query: Query, extent: 'somewhere' | 'throughout' = 'somewhere'): boolean {
  if (query.kind === 'term' || query.kind === 'near') return true
  if (query.kind === 'and' || query.kind === 'or') {
    const isPartFindable = (operand: Query) => isFindable(operand, extent)
    return extent === 'somewhere' ? query.operands.some(isPartFindable) : query.operands.every(isPartFindable)
  }
  return query.kind !== 'not' && 'operand' in query && isFindable(query.operand, extent)
}
