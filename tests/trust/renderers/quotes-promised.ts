/** A compact alert promises one quotation, a full one two. */
export function quotesPromised({ isFull }: { readonly isFull?: boolean }): number {
  return isFull === true ? 2 : 1
}
