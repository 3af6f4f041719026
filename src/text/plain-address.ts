/** An address without its query, which may hold a secret: for people to see. Empty where it is no address. */
export function plainAddress(address: string): string {
  const url = URL.parse(address)
  return url === null ? '' : `${url.origin}${url.pathname}`
}
